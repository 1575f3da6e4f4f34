using SocialReport.Documents;

namespace SocialReport.Tests.Calculation;

public sealed class SeriesTests
{
    private const string Yearly = "Rad;Utfall 2021;Utfall 2022;Utfall 2023\nA;100;110;121\nB;-;10;20";

    private static SmallReport Years(string series, string rows = "[alla]", string data = Yearly, string more = "") =>
        new SmallReport().Datasets("drift: {nyckel: Rad, slag: antal}").Data(data, period: "2023")
            .With("n/a/2023/period.yaml", "datum: 2024-02-01\n")
            .Table($"kolumner:\n  år: {{mått: utfall, serie: {series}{more}}}\nrader: {rows}");

    private static SmallReport Months(string columns, string data, string dataset = "slag: antal", string table = "") =>
        new SmallReport().Datasets($"drift: {{nyckel: Rad, {dataset}}}").Data(data).Table($"{table}kolumner:\n  {columns}\nrader: [alla]");

    [Theory]
    [InlineData("2022..2023", "|Utfall 2022|Utfall 2023", "A|110|121")]
    [InlineData("2 år", "|Utfall 2022|Utfall 2023", "A|110|121")]
    [InlineData("alla år", "|Utfall 2021|Utfall 2022|Utfall 2023", "A|100|110|121")]
    [InlineData("[2021, helår]", "|Utfall 2021|Utfall 2023", "A|100|121")]
    public void A_series_has_a_column_for_each_span(string series, string head, string row)
    {
        var report = Years(series);
        Assert.Equal(head, SmallReport.Head(report.Build("2023")));
        Assert.Equal(row, report.Rows("2023")[0]);
    }

    [Fact]
    public void Adding_a_year_is_adding_a_column_to_the_file() => Assert.Equal(
        "|Utfall 2020|Utfall 2021|Utfall 2022|Utfall 2023",
        SmallReport.Head(Years("alla år", data: Yearly.Replace("Rad;", "Rad;Utfall 2020;", StringComparison.Ordinal).Replace("A;", "A;90;", StringComparison.Ordinal).Replace("B;", "B;-;", StringComparison.Ordinal)).Build("2023")));

    [Fact]
    public void A_year_that_is_left_out_in_between_is_told_as_missing() =>
        Assert.Equal("SR0371", Years("alla år", data: "Rad;Utfall 2020;Utfall 2022\nA;1;2").Codes("2023"));

    [Fact]
    public void An_axis_can_be_as_irregular_as_the_file()
    {
        var report = new SmallReport().Datasets("drift: {nyckel: Rad, slag: antal}").Data("Rad;Utfall dec 2022;Utfall dec 2023;Utfall v 9-11 2024;Utfall apr 2024\nA;1;2;3;4")
            .Table("kolumner:\n  tid: {mått: utfall, serie: alla, grupp: \"{{ kolumn.år }}\", rubrik: \"{{ kolumn.utan_år }}\"}\nrader: [alla]");
        var head = report.Build().Document!.Blocks.OfType<Table>().Single().HeaderRows;
        Assert.Equal(["", "2022", "2023", "2024"], head[0].Cells.Select(cell => PlainText.Of(cell.Content)));
        Assert.Equal(["dec", "dec", "v. 9–11", "apr"], head[1].Cells.Select(cell => PlainText.Of(cell.Content)));
    }

    [Fact]
    public void A_year_after_the_report_is_not_in_it() =>
        Assert.Equal("|Utfall 2023", SmallReport.Head(Years("alla år", data: "Rad;Utfall 2023;Utfall 2024\nA;1;2").Build("2023")));

    [Fact]
    public void Whole_years_end_with_the_last_one_complete()
    {
        var report = new SmallReport().Datasets("drift: {nyckel: Rad, slag: antal}").Data("Rad;Utfall 2022;Utfall 2023;Utfall jan-apr 2024\nA;1;2;3")
            .Table("kolumner:\n  år: {mått: utfall, serie: [2 år, rapport]}\nrader: [alla]");
        Assert.Equal("|Utfall 2022|Utfall 2023|Utfall jan–apr 2024", SmallReport.Head(report.Build()));
    }

    [Fact]
    public void A_row_can_use_the_column_before_and_that_of_the_year_before() => Assert.Equal(
        ["A|100|110|121", "B|-|10|20", "Ökning||10 %|10 %", "Sedan året innan||10|11"],
        Years("alla år", "[alla, {id: ökning, text: Ökning, formel: förändring A fg.A}, {id: b, text: Sedan året innan, formel: A - fg_år.A}]").Rows("2023"));

    [Fact]
    public void A_formula_on_a_marker_prints_the_marker() =>
        Assert.Equal("Dubbelt|-|20|40", Years("alla år", "[alla, {id: d, text: Dubbelt, formel: B * 2}]").Rows("2023")[2]);

    [Fact]
    public void Cells_can_be_printed_in_their_own_way() => Assert.Equal(
        "D|50,0|55|61",
        Years("alla år", "[{id: d, text: D, formel: A / 2, decimaler: 0, celler: {2021: {decimaler: 1}}}]").Rows("2023")[0]);

    [Fact]
    public void Cells_that_the_table_lacks_are_told() =>
        Assert.Equal("SR0606", Years("alla år", "[{id: d, text: D, formel: A / 2, celler: {2019: {decimaler: 1}}}]").Codes("2023"));

    [Fact]
    public void A_text_names_a_series_by_place_and_by_year() => Assert.Contains(
        "121 110 100 110 2 110",
        Text(Years("alla år", "[{id: a, rad: A}]").With(
            "m/r/rapport.md",
            "# Rubrik\n\n{{ t.a.år.sista }} {{ t.a.år.fg }} {{ t.a.år.första }} {{ t.a.år['2022'] }} {{ t.a.år.sista / t.a.år.första * 2 | antal }} {{ medel t.a.år.värden | antal }}\n\n{{ tabell t }}\n")),
        StringComparison.Ordinal);

    [Fact]
    public void A_heading_can_name_the_columns_time() => Assert.Equal(
        "|2021|2022|2023", SmallReport.Head(Years("alla år", more: ", rubrik: \"{{ kolumn.år }}\"").Build("2023")));

    [Theory]
    [InlineData("räkna: summa", "A|10")]
    [InlineData("räkna: medel", "A|3")]
    [InlineData("räkna: sista", "A|4")]
    [InlineData("räkna: ackumulerat", "A|10")]
    [InlineData("räkna: rullande medel 2", "A|4")]
    [InlineData("räkna: rullande summa 6", "A|17")]
    public void Months_become_one_number(string reckoning, string row) => Assert.Equal(
        row,
        Months(
            $"x: {{mått: utfall, {reckoning}}}",
            "Rad;Utfall nov 2023;Utfall dec 2023;Utfall jan 2024;Utfall feb 2024;Utfall mars 2024;Utfall apr 2024\nA;3;4;1;2;3;4").Rows()[0]);

    [Fact]
    public void A_series_of_months_can_have_a_rolling_mean_beside_it() => Assert.Equal(
        "A|1|2|3|4|1,0|1,5|2,5|3,5",
        Months(
            "månad: {mått: utfall, serie: månader}\n  medel: {mått: utfall, serie: månader, räkna: rullande medel 2, decimaler: 1}",
            "Rad;Utfall dec 2023;Utfall jan 2024;Utfall feb 2024;Utfall mars 2024;Utfall apr 2024\nA;1;1;2;3;4").Rows()[0]);

    [Fact]
    public void A_month_that_is_missing_is_not_zero()
    {
        var data = "Rad;Utfall jan 2024;Utfall feb 2024;Utfall mars 2024;Utfall apr 2024\nA;1;;3;4\nB;1;-;3;4";
        Assert.Equal("SR0360", Months("x: {mått: utfall, räkna: summa}", data).Codes());
        Assert.Equal(["A|saknas", "B|-"], SmallReport.Rows(Months("x: {mått: utfall, räkna: summa}", data).Build(isDraft: true)));
        // What is left blank may be on its way; only a marker says that there is nothing.
        Assert.Equal("SR0360", Months("x: {mått: utfall, räkna: summa}", data, table: "saknas: hoppa_över\n").Codes());
        var skipping = Months("x: {mått: utfall, räkna: summa}", data.Replace("A;1;;3;4\n", "", StringComparison.Ordinal), table: "saknas: hoppa_över\n").Build();
        Assert.Equal(["B|8"], SmallReport.Rows(skipping));
        Assert.Equal(["Det som saknar uppgift ingår inte i summor och medelvärden."], SmallReport.Notes(skipping));
    }

    [Fact]
    public void Averages_are_not_summed_over_time() =>
        Assert.Equal("SR0359", Months("x: {mått: utfall, räkna: summa}", "Rad;Utfall jan 2024;Utfall feb 2024;Utfall mars 2024;Utfall apr 2024\nA;1;1;3;4", "slag: antal, mått: {utfall: snitt}").Codes());

    [Theory]
    [InlineData("serie: 2023..2019", "SR0134")]
    [InlineData("serie: ibland", "SR0134")]
    [InlineData("serie: 0000..0002", "SR0134")]
    [InlineData("räkna: median", "SR0134")]
    [InlineData("formel: utfall, serie: alla år", "SR0129")]
    public void A_series_that_can_not_be_read_is_told(string column, string code) =>
        Assert.Contains(code, Months($"x: {{mått: utfall, {column}}}".Replace("mått: utfall, formel", "formel", StringComparison.Ordinal), "Rad;Utfall jan 2024\nA;1").Codes(), StringComparison.Ordinal);

    [Theory]
    [InlineData("x: {mått: prognos, serie: alla år}")]
    [InlineData("x: {mått: utfall, serie: []}")]
    public void A_series_of_nothing_is_told(string column) =>
        Assert.Equal("SR0371", Months(column, "Rad;Utfall jan 2024\nA;1").Codes());

    [Fact]
    public void A_column_can_not_have_the_id_of_a_step_of_a_series() =>
        Assert.Equal("SR0370", Months("år: {mått: utfall, serie: [2023]}\n  år_2023: {mått: budget, period: 2023}", "Rad;Utfall 2023;Budget 2023\nA;1;2").Codes());

    [Fact]
    public void What_is_said_of_a_span_of_a_series_is_not_said_of_other_columns() => Assert.Equal(
        "A|700 %|2",
        Months("år: {mått: utfall, serie: [2023]}\n  budget: {mått: budget, period: 2023}", "Rad;Utfall 2023;Budget 2023\nA;1;2")
            .With("n/a/rapport/r.yaml", "tabeller: {t: {rader: [{id: a, rad: A, celler: {2023: {formel: 7 * budget / budget}}}]}}").With("m/r/rapport.yaml", "titel: Rapport\ninnehåll: 0\ntabeller: {t: {data: drift, kolumner: {år: {mått: utfall, serie: [2023]}, budget: {mått: budget, period: 2023}}}}\n").Rows()[0]);

    private static string Text(SmallReport report)
    {
        var built = report.Build("2023");
        Assert.Empty(built.Diagnostics.Select(finding => finding.Message));
        return string.Join('\n', built.Document!.Blocks.OfType<Paragraph>().Select(paragraph => PlainText.Of(paragraph.Content)));
    }
}
