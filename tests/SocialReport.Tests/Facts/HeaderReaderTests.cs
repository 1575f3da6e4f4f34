using SocialReport.Facts;
using static SocialReport.Tests.Facts.Reading;

namespace SocialReport.Tests.Facts;

public sealed class HeaderReaderTests
{
    [Theory]
    [InlineData("utfall 2024-T1", "utfall jan–apr 2024")]
    [InlineData("Utfall jan-apr 2024", "utfall jan–apr 2024")]
    [InlineData("Ack utfall 2404", "utfall jan–apr 2024")]
    [InlineData("Bokslut 2023", "bokslut 2023")]
    [InlineData("Prognos helår", "prognos 2024")]
    [InlineData("Periodbudget 2404", "periodbudget jan–apr 2024")]
    [InlineData("Målvärde 2025", "målvärde 2025")]
    [InlineData("UTFALL 2024 (tkr)", "utfall 2024")]
    [InlineData("Utfall, tkr, mars 2024", "utfall mars 2024")]
    [InlineData("Budget 2024, tkr", "budget 2024")]
    [InlineData("À-pris 2024", "à-pris 2024")]
    [InlineData("Utfall v. 36–38 2023", "utfall v. 36–38 2023")]
    public void A_header_says_measure_and_span(string header, string expected)
    {
        var (file, found) = Read($"Rad;\"{header}\"\nA;1", Drift with { Measures = [new("à-pris", MeasureKind.Ratio)] });
        Assert.Empty(found);
        var fact = Assert.Single(file.Facts);
        Assert.Equal(expected, $"{fact.Measure} {fact.Span}");
    }

    [Theory]
    [InlineData("Prognos april", "SR0109")]
    [InlineData("Utfall 2024-13", "SR0109")]
    [InlineData("Utfall 2012", "SR0109")]
    [InlineData("Prognos per 2024-03", "SR0109")]
    [InlineData("Prognos 2024 per 2024-08", "SR0109")]
    [InlineData("Utfal 2404", "SR0108")]
    [InlineData("2404", "SR0108")]
    [InlineData("Avvikelse", "SR0108")]
    [InlineData("Utfall 2404 (mnkr)", "SR0110")]
    [InlineData("Budget 2023", "SR0106")]
    [InlineData("Budget jan-dec 2023", "SR0106")]
    public void A_header_that_needs_a_guess_is_an_error(string header, string code)
    {
        var finding = Only($"Rad;Budget 2023;{header}\nA;1;2");
        Assert.Equal(code, finding.Code);
        Assert.Equal("t1/drift.csv:1:17", finding.Location.ToString());
        Assert.Equal(header, UnderCaret(finding));
        Assert.NotNull(finding.Hint);
    }

    [Fact]
    public void A_declared_column_is_read_as_declared()
    {
        var declaration = Drift with
        {
            Columns =
            [
                new("Prognos april") { ReadAs = "prognos 2024" },
                new("Avvikelse") { Role = ColumnRole.Ignored },
                new("Kommentar 2024") { Role = ColumnRole.Text },
                new("Antal 2024") { ReadAs = "utfall 2024", Unit = MeasureUnit.Count, Scale = NumberScale.One },
            ],
        };
        var (file, found) = Read("Rad;Prognos  April;Avvikelse;Kommentar 2024;Antal 2024\nA;1;?;högt;3", declaration);
        Assert.Empty(found);
        Assert.Equal([Number(1000), Number(3)], file.Facts.Select(fact => fact.Value));
        Assert.Equal("högt", file.Rows[0].Text("Kommentar 2024"));
        Assert.Equal(Number(3), Values("Rad;Antal 2024\nA;3", Drift with { Columns = [new("Antal 2024") { ReadAs = "utfall 2024", Unit = MeasureUnit.Count }] })[0]);
        Assert.Equal("SR0108", Codes("Rad;Prognos april\nA;1", Drift with { Columns = [new("Prognos april") { ReadAs = "prognosen" }] }));
    }

    [Theory]
    [InlineData("Utfall (U) januari-april 2024", "utfall jan–apr 2024")]
    [InlineData("UTFALL (U)  2024-T1", "utfall jan–apr 2024")]
    [InlineData("Utfall (U) helår 2023", "utfall 2023")]
    public void A_declared_header_may_leave_its_time_open(string header, string expected)
    {
        var declaration = Drift with { Columns = [new("Utfall (U) {tid}") { ReadAs = "utfall" }, new("Avvikelse {tid}") { Role = ColumnRole.Ignored }] };
        var (file, found) = Read($"Rad;{header};Avvikelse 2024\nA;1;?", declaration);
        Assert.Empty(found);
        Assert.Equal(expected, $"{file.Facts.Single().Measure} {file.Facts.Single().Span}");
    }

    [Fact]
    public void An_empty_cell_is_a_gap_unless_it_is_declared_to_be_nothing()
    {
        Assert.Equal(new CellValue.Missing(""), Values("Rad;Budget 2024;Utfall 2024\nA;1;", Drift)[1]);
        Assert.Equal(new CellValue.Missing("-"), Values("Rad;Budget 2024;Utfall 2024\nA;1;", Drift with { BlankMarker = "-" })[1]);
    }

    [Theory]
    [InlineData("Utfall (U) snart")]
    [InlineData("Utfall (U)")]
    [InlineData("Utfall (U) varav 2024")]
    public void What_is_no_time_doesnt_stand_for_one(string header) =>
        Assert.NotEqual("", Codes($"Rad;Budget 2024;{header}\nA;1;2", Drift with { Columns = [new("Utfall (U) {tid}") { ReadAs = "utfall" }] }));

    [Fact]
    public void An_as_of_in_the_header_goes_before_the_folder()
    {
        var (file, _) = Read("Rad;Prognos 2024 per 2024-03;Prognos 2024\nA;1;2");
        Assert.Equal(["2024-03", "2024-04"], file.Facts.Select(fact => fact.AsOf.ToString()));
    }

    [Fact]
    public void The_header_is_found_below_titles_and_blank_rows()
    {
        var (file, found) = Read("Budget 2024\n\nSocialnämnden;april\n;;\n;Rad;Utfall 2404\n;A;1");
        Assert.Empty(found);
        Assert.Equal("A", Assert.Single(file.Rows).Key.ToString());
    }

    [Theory]
    [InlineData("Utfall jan-apr", "{\"Utfall jan-apr\": utfall perioden}")]
    [InlineData("Budget jan-apr", "{\"Budget jan-apr\": periodbudget perioden}")]
    [InlineData("Avvikelse jan-apr", "{\"Avvikelse jan-apr\": ignorera}")]
    [InlineData("Prognos april", "{\"Prognos april\": prognos 2024}")]
    public void A_time_without_a_year_is_most_often_that_of_the_report(string header, string line) =>
        Assert.EndsWith(line, Assert.Single(Read($"Rad;Bokslut 2023;{header}\nA;1;2").Found).Hint, StringComparison.Ordinal);

    [Fact]
    public void A_header_of_which_nothing_can_be_read_is_still_found()
    {
        Assert.Equal("SR0109", Codes("Titel\nRad;Prognos april\nA;1"));
        Assert.Equal("SR0108 SR0108", Codes("Titel\nRad;Utfal 2404;Budgt 2024\nA;1;2"));
    }

    [Theory]
    [InlineData("", "SR0105")]
    [InlineData("\n\n;;\n", "SR0105")]
    [InlineData("Driftsredovisning\nUttag 2024-05-08", "SR0105")]
    [InlineData("Rad;Utfall 2404", "SR0105")]
    public void A_file_without_header_or_rows_is_an_error(string content, string code) => Assert.Equal(code, Codes(content));

    [Fact]
    public void A_missing_column_lists_what_was_found()
    {
        var finding = Only("Kod;Verksamhet;Utfall 2404\n1;A;1", Drift with { CodeColumn = "Kod", KeyColumns = ["Aktivitet"] });
        Assert.Equal("SR0107", finding.Code);
        Assert.Contains("”Kod”, ”Verksamhet”, ”Utfall 2404”", finding.Hint, StringComparison.Ordinal);
        Assert.Equal("Menade du ”Verksamhet”?", Only("Verksamhet;Utfall 2404\nA;1", Drift with { KeyColumns = ["Verksamhe"] }).Hint);
    }

    [Fact]
    public void A_column_with_values_needs_a_header()
    {
        Assert.Equal("SR0107", Codes("Rad;Utfall 2404;;\nA;1;2;"));
        Assert.Equal("", Codes("Rad;Utfall 2404;;\nA;1;;"));
    }
}
