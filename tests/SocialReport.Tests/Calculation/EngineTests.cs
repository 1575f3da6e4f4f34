using System.Text;
using SocialReport.Documents;
using SocialReport.Workspaces;

namespace SocialReport.Tests.Calculation;

/// <summary>What a table's declaration can say beyond columns and sums.</summary>
public sealed class EngineTests
{
    private const string Data = "Rad;Utfall 2404;Budget 2024\nA;60;100\nB;30;300\nC;10;50";

    private static SmallReport Report(string columns, string rows, string data = Data, string table = "") =>
        new SmallReport().Data(data).Table($"{table}kolumner:\n  utfall: {{mått: utfall}}\n  budget: {{mått: budget, period: helår}}\n{Columns(columns)}rader: {rows}");

    private static string Columns(string columns) => columns.Length == 0 ? "" : $"  {columns}\n";

    [Fact]
    public void A_sum_can_leave_rows_out() =>
        Assert.Equal("Utom B|70|150", Report("", "[alla, {id: u, text: Utom B, summa: alla, utom: B}]").Rows()[3]);

    [Fact]
    public void A_row_left_out_must_be_there() =>
        Assert.Equal("SR0355", Report("", "[alla, {id: u, text: Utom D, summa: alla, utom: [D]}]").Codes());

    [Fact]
    public void The_unweighted_mean_counts_every_row_alike()
    {
        var report = Report("grad: {formel: utfall / budget, decimaler: 1}", "[alla, {id: m, text: Medel, medel: alla}]");
        Assert.Equal("Medel|33|150|30,0 %", report.Rows()[3]);
        Assert.Contains("Medel är ovägt: varje rad räknas lika.", SmallReport.Notes(report.Build()));
    }

    [Fact]
    public void A_weighted_mean_says_what_weighs()
    {
        var report = Report("grad: {formel: utfall / budget, decimaler: 1}", "[alla, {id: m, text: Medel, medel: alla, vikt: budget}]");
        Assert.Equal("Medel|34||22,2 %", report.Rows()[3]);
        Assert.Contains("Medel är vägt med budget 2024.", SmallReport.Notes(report.Build()));
    }

    [Fact]
    public void The_weight_must_be_a_column() =>
        Assert.Equal("SR0606", Report("", "[alla, {id: m, text: Medel, medel: alla, vikt: platser}]").Codes());

    [Fact]
    public void A_mean_of_what_is_missing_is_missing() =>
        Assert.Equal("Medel|-|200", Report("", "[alla, {id: m, text: Medel, medel: alla}]", "Rad;Utfall 2404;Budget 2024\nA;60;100\nB;-;300").Rows()[2]);

    [Fact]
    public void The_change_of_a_quotient_is_no_quotient_of_changes() =>
        Assert.Equal("Kvot|200 %|33 %|−167 %", Report("x: {formel: budget - utfall}", "[alla, {id: k, text: Kvot, formel: A / B}]").Rows()[3].Replace('-', '−'));

    [Fact]
    public void A_layer_can_place_a_row()
    {
        var report = Report("", "[{id: a, rad: A}, {id: tot, text: Totalt, summa: alla}]", table: "")
            .With("n/a/rapport/r.yaml", "tabeller: {t: {rader: [{id: b, rad: B, före: tot}, {id: c, rad: C, efter: a}]}}");
        Assert.Equal(["A|60|100", "C|10|50", "B|30|300", "Totalt|100|450"], report.Rows());
    }

    [Fact]
    public void A_row_is_placed_beside_one_that_is_there() =>
        Assert.Equal("SR0137", Report("", "[{id: a, rad: A, före: tot}, {id: tot, text: Totalt, summa: alla}]").Codes());

    [Fact]
    public void Tables_are_made_after_a_mould_and_moulds_after_each_other()
    {
        var report = new SmallReport().Data(Data).With("m/r/rapport.yaml", """
            titel: Rapport
            innehåll: 0
            tabellmallar:
              grund:
                data: drift
                visa: {enhet: kr}
                kolumner: {utfall: {mått: utfall}}
                rader: [{id: a, rad: A}]
              vidare:
                som: grund
                rader: [{id: tot, text: Totalt, summa: alla}]
            tabeller:
              t: {som: vidare, rader: [{id: a, rad: A, text: Alfa}]}
            """);
        Assert.Equal(["Alfa|60", "Totalt|60"], report.Rows());
        Assert.Equal("SR0128", new SmallReport().Data(Data).Tables("t: {som: grundd}").Codes());
    }

    [Fact]
    public void A_row_of_another_table_is_taken_in_the_same_column() => Assert.Equal(
        ["Summa|90|400", "Andel|67 %|25 %"],
        new SmallReport().Data(Data).Tables("""
            t:
              visa: {enhet: kr}
              kolumner: {utfall: {formel: "u.s.utfall", dold: ja}}
              rader: []
            u: {data: drift, kolumner: {utfall: {mått: utfall}, budget: {mått: budget, period: helår}}, rader: [{id: a, rad: A}, {id: b, rad: B}, {id: s, text: S, summa: [a, b]}]}
            v:
              data: drift
              visa: {enhet: kr}
              kolumner: {utfall: {mått: utfall}, budget: {mått: budget, period: helår}}
              rader: [{id: s, text: Summa, formel: u.s.samma_kolumn}, {id: andel, text: Andel, formel: u.a.samma_kolumn / s}]
            """).With("m/r/rapport.md", "# Rubrik\n\n{{ tabell v }}\n").Rows());

    [Fact]
    public void Rows_that_shall_be_equal_are_compared()
    {
        Assert.Equal("SR0601", Report("", "[{id: a, rad: A, lika_med: t.b}, {id: b, rad: B}]").Codes());
        Assert.Equal("", Report("", "[{id: a, rad: A, lika_med: t.b}, {id: b, text: Också A, formel: a}]").Codes());
    }

    [Fact]
    public void A_bridge_leads_from_the_opening_to_the_closing()
    {
        var data = "Rad;Budget 2024\nIngående ram;100\nLöner;5\nHyror;-2\nUtgående ram;103";
        var rows = "[{id: in, rad: Ingående ram}, {id: l, rad: Löner}, {id: h, rad: Hyror}, {id: ut, text: Utgående ram, slag: total, summa: [in, l, h], lika_med: t.facit}, {id: facit, rad: Utgående ram, dold: ja}]";
        var report = new SmallReport().Data(data).Table($"kolumner:\n  budget: {{mått: budget, period: helår}}\nrader: {rows}");
        Assert.Equal("Utgående ram|103", report.Rows()[3]);
        Assert.Equal("SR0601", report.Data(data.Replace("103", "104", StringComparison.Ordinal)).Codes());
    }

    [Fact]
    public void A_unit_can_stand_in_the_cell_and_not_in_the_head()
    {
        var report = Report("", "[{id: a, rad: A, enhet: kr i cell}, {id: b, rad: B, enhet: kr i cell}]");
        Assert.Equal("A|60 kr|100 kr", report.Rows()[0]);
        Assert.Equal("|Utfall jan–apr 2024|Budget 2024", SmallReport.Head(report.Build()));
    }

    [Fact]
    public void Decimals_can_be_those_of_the_source() => Assert.Equal(
        ["A|4,20 %|5 %", "B|0,8 %|10,25 %"],
        new SmallReport().Datasets("drift: {nyckel: Rad, slag: andel, enhet: procent}").Data("Rad;Utfall 2404;Budget 2024\nA;4,20;5\nB;0,8;10,25")
            .Table("kolumner: {utfall: {mått: utfall, decimaler: angivna}, budget: {mått: budget, period: helår, decimaler: angivna}}\nrader: [alla]").Rows());

    [Fact]
    public void Columns_share_a_heading()
    {
        var built = Report("avvikelse: {formel: budget - utfall, grupp: Helår}", "[alla]", table: "").With("n/a/rapport/r.yaml", "tabeller: {t: {kolumner: {budget: {grupp: Helår}}}}").Build();
        var head = built.Document!.Blocks.OfType<Table>().Single().HeaderRows;
        Assert.Equal(["(kr)", "Utfall jan–apr 2024", "Helår"], head[0].Cells.Select(cell => PlainText.Of(cell.Content)));
        Assert.Equal([1, 1, 2], head[0].Cells.Select(cell => cell.ColumnSpan));
        Assert.Equal([2, 2, 1], head[0].Cells.Select(cell => cell.RowSpan));
        Assert.Equal(["Budget 2024", "Avvikelse"], head[1].Cells.Select(cell => PlainText.Of(cell.Content)));
    }

    [Fact]
    public void A_note_on_a_column_has_a_mark()
    {
        var built = Report("avvikelse: {formel: budget - utfall, not: \"Avser {{ period.namn }}.\"}", "[alla]").Build();
        Assert.EndsWith("Avvikelse*", SmallReport.Head(built), StringComparison.Ordinal);
        Assert.Contains("* Avser januari–april 2024.", SmallReport.Notes(built));
    }

    [Fact]
    public void A_cell_can_be_a_text_over_the_others()
    {
        var rows = new SmallReport().Datasets("drift: {nyckel: Rad, slag: antal}").Data("Rad;Utfall 2404;Budget 2024\nA;182;347")
            .Table("kolumner:\n  utfall: {mått: utfall, dold: ja}\n  budget: {mått: budget, period: helår, dold: ja}\n  x: {mall: \"{{ budget | antal }} (flickor {{ utfall | antal }}, {{ utfall / budget | procent }})\"}\nrader: [alla]").Rows();
        Assert.Equal("A|347 (flickor 182, 52 procent)", rows[0]);
    }

    [Fact]
    public void Labels_and_words_can_come_from_text_columns()
    {
        var report = new SmallReport().Datasets("drift: {nyckel: Rad, text: [Mål, Riktning], slag: antal}").Data("Rad;Mål;Riktning;Utfall 2404\na;Fler i arbete;öka;1\nb;Fler i arbete;minska;2")
            .Table("radtext: mål\nkolumner:\n  riktning: {text: riktning, ord: {öka: Ökning}}\n  utfall: {mått: utfall}\nrader: [alla]");
        Assert.Equal(["Fler i arbete|Ökning|1", "Fler i arbete|minska|2"], report.Rows());
    }

    [Fact]
    public void The_same_label_under_different_keys_is_two_rows() => Assert.Equal(
        ["Personal|1", "Personal|2", "Båda|3"],
        new SmallReport().Datasets("drift: {nyckel: [Enhet, Rad], slag: antal}").Data("Enhet;Rad;Utfall 2404\nNorr;Personal;1\nSöder;Personal;2")
            .Table("kolumner: {utfall: {mått: utfall}}\nrader: [alla, {id: b, text: Båda, summa: alla}]").Rows());

    [Fact]
    public void Both_sign_conventions_live_in_one_workspace() => Assert.Equal(
        ["Löner|100|-100|-10", "Summa|100|-100|-10"],
        new SmallReport().Datasets("drift: {nyckel: Rad, slag: belopp, enhet: kr, tecken: kostnad-positiv}\nnetto: {nyckel: Rad, slag: belopp, enhet: kr}")
            .Data("Rad;Utfall 2404;Budget 2024\nLöner;100;90").Data("Rad;Utfall 2404\nLöner;-100", "netto.csv")
            .Tables("""
            t:
              data: drift
              visa: {enhet: kr, tecken: kostnad-positiv}
              kolumner: {utfall: {mått: utfall}, netto: {formel: "n['Löner'].utfall", slag: avvikelse}, avvikelse: {formel: utfall - budget, slag: avvikelse}, budget: {mått: budget, period: helår, dold: ja}}
              rader: [alla, {id: s, text: Summa, summa: alla}]
            n: {data: netto, kolumner: {utfall: {mått: utfall}}, rader: [alla]}
            """).Rows());

    [Fact]
    public void The_latest_span_of_a_measure_may_lie_after_the_report() => Assert.Equal(
        "|Utfall jan–apr 2024|Målvärde 2025",
        SmallReport.Head(new SmallReport().Datasets("drift: {nyckel: Rad, slag: antal}").Data("Rad;Utfall 2404;Målvärde 2023;Målvärde 2025\nA;1;2;3")
            .Table("kolumner: {utfall: {mått: utfall}, mål: {mått: målvärde, period: senast}}\nrader: [alla]").Build()));

    [Fact]
    public void A_row_can_stand_in_some_columns_only()
    {
        Assert.Equal("Andel|60 %|", Report("", "[alla, {id: a, text: Andel, formel: A / (A + B + C), bara: utfall}]").Rows()[3]);
        Assert.Equal("SR0606", Report("", "[alla, {id: a, text: Andel, formel: A / B, bara: [utfal]}]").Codes());
    }

    [Theory]
    [InlineData("A + B")]
    [InlineData("summa A B")]
    [InlineData("summa B A")]
    public void Unique_persons_are_not_added(string formula) => Assert.Equal(
        "SR0314",
        new SmallReport().Datasets("drift: {nyckel: Rad, slag: antal, rader: {A: {sort: unika}}}").Data("Rad;Utfall 2404\nA;1\nB;2")
            .Table($"kolumner: {{utfall: {{mått: utfall}}}}\nrader: [alla, {{id: s, text: Summa, formel: {formula}}}]").Codes());

    [Fact]
    public void A_total_can_sum_some_columns_and_average_others()
    {
        var report = Report("grad: {formel: utfall / budget, summera: medel, decimaler: 1}\n  ej: {mått: utfall, summera: inte}", "[alla, {id: s, text: Totalt, summa: alla}]");
        Assert.Equal("Totalt|100|450|30,0 %|", report.Rows()[3]);
        Assert.Contains("I kolumnen Grad är summaradens tal ett ovägt medelvärde: varje rad räknas lika.", SmallReport.Notes(report.Build()));
    }

    [Fact]
    public void A_cell_can_show_something_else_than_its_column() => Assert.Equal(
        ["A|Prognos 100|100", "B|300|300"],
        Report("", "[{id: a, rad: A, celler: {utfall: {mall: \"Prognos {{ budget | kr enhet: nej }}\"}}}, {id: b, rad: B, celler: {utfall: {formel: budget}}}]").Rows());

    [Fact]
    public void A_note_on_a_row_has_a_mark()
    {
        var built = Report("", "[{id: a, rad: A, not: Preliminärt.}, {id: b, rad: B, not: Preliminärt.}]").Build();
        Assert.Equal(["A*|60|100", "B*|30|300"], SmallReport.Rows(built));
        Assert.Equal(["* Preliminärt."], SmallReport.Notes(built));
    }

    [Fact]
    public void Equal_cells_below_each_other_become_one_within_those_to_the_left()
    {
        var built = new SmallReport().Datasets("drift: {nyckel: Rad, text: [Mål, Status], slag: antal}")
            .Data("Rad;Mål;Status;Utfall 2404\na;Ett;på väg;1\nb;Ett;på väg;1\nc;Två;på väg;1")
            .Table("radtext: mål\nslå_ihop: [radtext, status]\nkolumner: {status: {text: status}, utfall: {mått: utfall}}\nrader: [alla]").Build();
        Assert.Empty(built.Diagnostics);
        Assert.Equal(["Ett|på väg|1", "1", "Två|på väg|1"], SmallReport.Rows(built));
        Assert.Equal("SR0606", Report("", "[alla]", table: "slå_ihop: statuz\n").Codes());
    }

    [Fact]
    public void A_column_of_words_stands_at_the_left()
    {
        var built = new SmallReport().Datasets("drift: {nyckel: Rad, slag: antal, kolumner: {Målvärde 2024: {slag: text}}}").Data("Rad;Utfall 2404;Målvärde 2024\nA;1;Strukturen är redovisad")
            .Table("kolumner: {utfall: {mått: utfall}, mål: {mått: målvärde, period: helår}}\nrader: [alla]").Build();
        Assert.Equal([ColumnAlignment.Text, ColumnAlignment.Number, ColumnAlignment.Text], built.Document!.Blocks.OfType<Table>().Single().Columns.Select(column => column.Alignment));
    }

    [Fact]
    public void The_day_of_decision_stands_on_the_cover() => Assert.Contains(
        "- Beslutad: 2024-05-28",
        Encoding.UTF8.GetString(Report("", "[alla]").With("n/a/2024-T1/period.yaml", "datum: 2024-05-15\nbeslutad: 2024-05-28\n").Build().Files[0].Content.Span),
        StringComparison.Ordinal);

    [Fact]
    public void A_formula_that_only_names_unique_persons_is_not_summed_either() => Assert.Equal(
        "SR0359",
        new SmallReport().Datasets("drift: {nyckel: Rad, slag: antal, mått: {utfall: unika}}").Data("Rad;Utfall 2404\nA;1")
            .Table("kolumner: {utfall: {mått: utfall}}\nrader: [alla, {id: a, text: Också A, formel: A}, {id: s, text: Summa, summa: [a]}]").Codes());

    [Fact]
    public void A_cost_as_a_magnitude_is_positive_whatever_the_tables_sign() => Assert.Equal(
        "A|60|60",
        new SmallReport().Data("Rad;Utfall 2404\nA;-60").Tables("""
            t:
              data: drift
              visa: {enhet: kr, tecken: kostnad-positiv}
              kolumner: {utfall: {mått: utfall}, k: {formel: kostnad utfall}}
              rader: [alla]
            """).Rows()[0]);

    [Fact]
    public void A_sum_of_magnitudes_is_one() => Assert.Equal(
        ["Kostnad A|60", "Kostnad B|30", "Summa|90", "Medel|45"],
        new SmallReport().Data("Rad;Utfall 2404\nA;-60\nB;-30").Tables("""
            t:
              data: drift
              visa: {enhet: kr, tecken: kostnad-positiv}
              kolumner: {utfall: {mått: utfall}}
              rader: [{id: a, text: Kostnad A, formel: kostnad A}, {id: b, text: Kostnad B, formel: kostnad B}, {id: s, text: Summa, summa: [a, b]}, {id: m, text: Medel, medel: [a, b]}]
            """).Rows());

    [Theory]
    [InlineData("visa: {enhet: procent}\nkolumner: {utfall: {mått: utfall}}\nrader: [alla]", 7)]
    [InlineData("visa: {enhet: kr}\nkolumner: {utfall: {mått: utfall}}\nrader: [{id: a, rad: A, enhet: procent}]", 8)]
    public void A_unit_that_does_not_suit_is_told_where_it_is_said(string table, int line)
    {
        var finding = new SmallReport().Data("Rad;Utfall 2404\nA;-60").Tables("t:\n  data: drift\n  " + table.Replace("\n", "\n  ", StringComparison.Ordinal)).Only();
        Assert.Equal(("SR0369", line), (finding.Code, finding.Location.LineNumber));
    }

    [Fact]
    public void A_weight_is_one_column_and_no_series() => Assert.Equal(
        "SR0606", Report("år: {mått: utfall, serie: [2024-T1]}", "[alla, {id: m, text: Medel, medel: alla, vikt: år}]").Codes());

    [Fact]
    public void A_mean_too_large_for_any_report_is_an_error() => Assert.Equal(
        "SR0361",
        Report("x: {formel: utfall * 1000000000 * 1000000000}\n  y: {formel: utfall * 1000000000 * 1000000000}", "[alla, {id: m, text: Medel, medel: alla, vikt: y, bara: x}]").Codes());

    [Fact]
    public void A_row_without_cells_is_equal_to_nothing()
    {
        Assert.Equal("SR0355", Report("", "[alla, {id: h, rubrik: Rubrik}, {id: s, text: Summa, summa: alla, lika_med: t.h}]").Codes());
        Assert.Equal("SR0609", Report("", "[{id: a, rad: A}, {id: h, rubrik: Rubrik, lika_med: t.a}]").Codes());
    }

    [Fact]
    public void A_row_that_nobody_asks_for_refuses_nothing() => Assert.Equal(
        ["A|3"],
        new SmallReport().Datasets("drift: {nyckel: Rad, slag: antal, rader: {B: {sort: unika}}}").Data("Rad;Utfall jan 2024;Utfall feb 2024;Utfall mars 2024;Utfall apr 2024\nA;1;1;1;0\nB;1;1;1;1")
            .Table("kolumner: {utfall: {mått: utfall, räkna: summa}}\nrader: [{rad: A}]").Rows());

    [Fact]
    public void Cells_of_words_are_left_out_and_changed_like_others() => Assert.Equal(
        ["A|60|100||", "B|30|300|60|30 i utfall"],
        Report("x: {formel: 2 * utfall}\n  m: {mall: \"{{ utfall | kr enhet: nej }} i utfall\"}", "[{id: a, rad: A, bara: [utfall, budget]}, {id: b, rad: B}]").Rows());

    /// <summary>A workspace of files with three tables unlike any other report's: what they need is in its YAML.</summary>
    [Fact]
    public void New_tables_of_new_kinds_need_no_code()
    {
        var files = new DirectoryFiles(Repository.Path("tests/SocialReport.Tests/NewTables"));
        var built = SampleReport.Build(files, "aldrenamnden", "omsorg", "2024-T2", BuildOptions.All);
        Assert.Empty(built.Diagnostics.Select(finding => finding.Message));
        Snapshot.Verify(Encoding.UTF8.GetString(built.Files.Single(file => file.Name == "omsorg.md").Content.Span), "NewTables/omsorg-2024-T2.md");
    }
}
