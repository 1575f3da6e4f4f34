using FsCheck;
using FsCheck.Fluent;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Facts;
using SocialReport.Periods;
using static SocialReport.Tests.Facts.Reading;

namespace SocialReport.Tests.Facts;

public sealed class FactReaderTests
{
    private const string AsSaved = """
        Driftsredovisning socialnämnden april 2024, tkr;;;;;;;
        Uttag 2024-05-08;;;;;;;
        Kod;Verksamhet;Bokslut 2023;Ack utfall 2304;Ack utfall 2404;Periodbudget 2404;Budget 2024;Prognos april
        5620;Utredning barn;-19 030;-7 061;-6 635;-5 440;-16 477;-20 393
        5640;Samhällsvård BoU;-9 970;-3 263;-3 792;-4 110;-12 444;-12 613
        ;Summa;-29 000;-10 324;-10 427;-9 550;-28 921;-33 006
        """;

    private static readonly DatasetDeclaration WithCode = Drift with
    {
        CodeColumn = "Kod",
        Columns = [new("Prognos april") { ReadAs = "prognos 2024" }],
    };

    [Fact]
    public void A_label_that_is_written_otherwise_is_the_same_row()
    {
        var declaration = Drift with { Labels = new Dictionary<string, string> { ["Arbete o kompetens"] = "Arbete och kompetens", ["Netto"] = "Totalt" } };
        var (file, found) = Read("Rad;Utfall 2404\nArbete  o kompetens;-3\nVuxna;-4\nNetto;-7", declaration);
        Assert.Empty(found);
        Assert.Equal(["Arbete och kompetens", "Vuxna"], file.Facts.Select(fact => fact.Row.ToString()));
        Assert.Equal("SR0204", Codes("Rad;Utfall 2404\nArbete o kompetens;-3\nArbete och kompetens;-4", declaration));
    }

    [Fact]
    public void A_file_as_an_economist_saves_it()
    {
        var (file, found) = Read(AsSaved, WithCode);
        Assert.Empty(found);
        Assert.Equal(["Utredning barn", "Samhällsvård BoU"], file.Rows.Select(row => row.Key.ToString()));
        Assert.Equal(["5620", "5640"], file.Rows.Select(row => row.Code));
        Assert.Equal(12, file.Facts.Count);
        var forecast = file.Facts[5];
        Assert.Equal(
            new Fact(
                "drift", RowKey.Of("Utredning barn"), "prognos", DateSpan.WholeYear(2024), AsOf, Number(-20_393_000m),
                MeasureUnit.Amount, new SourceLocation("t1/drift.csv", 4, 58), "-20 393")
            { Step = 1000, OwnStep = 1000 },
            forecast);
        Assert.Equal(
            ["bokslut 2023", "utfall jan–apr 2023", "utfall jan–apr 2024", "periodbudget jan–apr 2024", "budget 2024", "prognos 2024"],
            file.Facts.Take(6).Select(fact => $"{fact.Measure} {fact.Span}"));
    }

    [Fact]
    public void A_forecast_without_a_year_asks_for_a_line_in_the_declaration()
    {
        var finding = Only(AsSaved, Drift with { CodeColumn = "Kod" });
        Assert.Equal(("SR0109", "t1/drift.csv:3:91"), (finding.Code, finding.Location.ToString()));
        Assert.Equal("Prognos april", UnderCaret(finding));
        Assert.Contains("kolumner", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_unreadable_cell_is_reported_with_its_place_and_caret()
    {
        var (file, found) = Read(
            "Rad;Utfall 2404;Budget 2024\n" +
            "A; 1.234 ;12 34\n" +
            "\"B;b\";\"#DIV/0!\";Kan ej bedömas\n" +
            "C;78-80;5 kr\n" +
            "D;1;2\n");
        Assert.Equal(
            ["SR0111 2:4 1.234", "SR0111 2:11 12 34", "SR0112 3:7 \"#DIV/0!\"", "SR0111 3:17 Kan ej bedömas", "SR0111 4:3 78-80", "SR0110 4:9 5 kr"],
            found.Select(finding => $"{finding.Code} {finding.Location.LineNumber}:{finding.Location.ColumnNumber} {UnderCaret(finding)}"));
        Assert.All(found, finding => Assert.NotNull(finding.Hint));
        Assert.Equal(2, file.Facts.Count);
    }

    [Fact]
    public void Places_hold_after_a_cell_with_line_breaks()
    {
        var (file, found) = Read("Rad;Not;Utfall 2404\r\nA;\"ett\r\n\"\"två\"\"\";x y\r\nB;;2\r\n", Drift with { TextColumns = ["Not"] });
        var finding = Assert.Single(found);
        Assert.Equal("t1/drift.csv:3:10", finding.Location.ToString());
        Assert.Equal("\"\"två\"\"\";x y", finding.SourceLine);
        Assert.Equal("x y", UnderCaret(finding));
        Assert.Equal("ett \"två\"", file.Rows[0].Text("not"));
        Assert.Equal("t1/drift.csv:4:4", file.Facts[0].Source.ToString());
    }

    [Fact]
    public void Gaps_are_kept_as_written_and_are_not_zero()
    {
        Assert.Equal(
            [new CellValue.Missing("-"), new CellValue.Missing(""), new CellValue.Missing("I.U"), Number(0)],
            Values("Rad;Utfall 2404;Budget 2024\nA;-;\nB;I.U;0"));
        Assert.Equal([Number(0), new CellValue.Missing("")], Values("Rad;Utfall 2404;Budget 2024\nA;-;\n", Drift with { ZeroMarker = "–" }));
    }

    [Fact]
    public void Amounts_become_kronor_as_effect_on_the_result()
    {
        Assert.Equal([Number(-2_500_000m)], Values("Rad;Utfall 2404 (mnkr)\nA;2,5", Drift with { Scale = NumberScale.Mnkr, Sign = SignConvention.CostPositive }));
        Assert.Equal([Number(0.67m)], Values("Rad;Utfall 2404\nA;67 %", Drift with { Unit = MeasureUnit.Share, Scale = NumberScale.Percent }));
        Assert.Equal([Number(36m)], Values("Rad;Utfall 2404\nA;36 st*", Counts));
        Assert.Equal(
            [new CellValue.Qualified(3, "ca", ""), new CellValue.Range(78, 80), new CellValue.PartsOf(5, 5)],
            Values("Rad;Utfall 2404\nA;ca 3\nB;78–80\nC;5 av 5", Counts));
        // Zeros at the end say nothing.
        Assert.Equal("2500000", ((CellValue.Number)Values("Rad;Utfall 2404\nA;2500,0")[0]).Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_row_can_be_stated_in_its_own_way()
    {
        var declaration = Counts with
        {
            KeyColumns = ["form", "rad"],
            Rows = [new("netto") { Unit = MeasureUnit.Amount, Scale = NumberScale.Kr, Sign = SignConvention.CostPositive }],
        };
        var (file, found) = Read("form;rad;Utfall 2023\nbou_sis;dygn;1 771\nbou_sis;netto;9 800 000 kr\n", declaration);
        Assert.Empty(found);
        Assert.Equal([Number(1771m), Number(-9_800_000m)], file.Facts.Select(fact => fact.Value));
        Assert.Equal([MeasureUnit.Count, MeasureUnit.Amount], file.Facts.Select(fact => fact.Unit));
        Assert.Equal(RowKey.Of("bou_sis", "netto"), file.Rows[1].Key);
        Assert.Equal("bou_sis", file.Rows[1].Text("Form"));
    }

    [Fact]
    public void Rows_that_cannot_be_told_apart_or_placed_are_errors()
    {
        Assert.Equal("SR0204", Codes("Rad;Utfall 2404\nA;1\nA;2"));
        Assert.Equal("", Codes("Form;Rad;Utfall 2404\nX;A;1\nY;A;2", Drift with { KeyColumns = ["Form", "Rad"] }));
        Assert.Equal("SR0114", Codes("Rad;Utfall 2404\n;1"));
        Assert.Equal("SR0116", Codes("Rad;Utfall 2404\nA;1;2"));
        Assert.Equal("SR0115", Codes("Rad;Utfall 2404\nIndivid och familj;\nA;1\n* exkl. moms;\nKälla: Raindance;"));
        Assert.Equal("", Codes("Rad;Utfall 2404\nA;1\n\n;\nRad;Utfall 2404\nB;2;;"));
        var shifted = Only("Kod;Rad;Not;Utfall 2404;Budget 2024\n1;A;;text;5", Drift with { CodeColumn = "Kod", TextColumns = ["Not"] });
        Assert.Contains("förskjuten", shifted.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mapping_turns_codes_into_rows_and_knows_no_other()
    {
        var declaration = Drift with
        {
            CodeColumn = "Kod",
            Mapping = new Dictionary<string, string> { ["5620"] = "Utredning barn", ["5640"] = "Samhällsvård BoU" },
        };
        var (file, found) = Read("Kod;Namn;Utfall 2404\n5620;Utr. barn;1\n5602;Okänd;2\n;Tom;3\n;Summa;3", declaration);
        // The sum is not checked: rows that it sums are left out.
        Assert.Equal(["SR0205", "SR0114"], found.Select(finding => finding.Code));
        Assert.Contains("5620", found.First().Hint, StringComparison.Ordinal);
        Assert.Equal("Utredning barn", Assert.Single(file.Rows).Key.ToString());
    }

    [Fact]
    public void No_file_makes_the_reader_fail()
    {
        var piece = Gen.Elements(
            "Rad", "Utfall 2404", "Budget 2024", "Summa", "Kod", "A", "1 234", "-5", "1.234", ";", ";", ";", "\n", "\n", "\r\n", "\"", ",", "\t",
            "sep=", "\uFFFD", "\0", "å", "\ufeff", "#DIV/0!", "811218-9876", "Prognos april", " ", "(5)", "5 av 5", "varav x");
        Prop.ForAll(piece.ArrayOf().Select(string.Concat).ToArbitrary(), content =>
        {
            Read(content, Drift with { CodeColumn = "Kod" });
            var (_, found) = Read(content);
            Assert.All(found, finding => Assert.False(PersonalIdentityNumber.IsIn(finding.Message + finding.SourceLine + finding.Hint)));
            Assert.All(found.Where(finding => finding.SourceLine is not null), finding =>
                Assert.InRange(finding.Location.ColumnNumber + finding.Length - 1, 1, Math.Max(1, finding.SourceLine!.Length + 1)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Files_of_a_folder_are_matched_to_datasets_by_name()
    {
        var found = new DiagnosticBag();
        var files = new SocialReport.Workspaces.MemoryFiles()
            .With("t1/drift.csv", "Rad;Utfall 2404\nA;1")
            .With("t1/drift.sis.csv", "Rad;Utfall 2404\nB;2")
            .With("t1/drfit.csv", "Rad;Utfall 2404\nA;1")
            .With("t1/drift.xls", "")
            .With("t1/period.yaml", "")
            .With("t1/~$drift.xlsx", "");
        var read = FactReader.Read(files, "t1", AsOf, [Drift], found);
        Assert.Equal(2, read.Count);
        Assert.Equal(["SR0104 t1/drfit.csv", "SR0101 t1/drift.xls"], found.Select(finding => $"{finding.Code} {finding.Location}"));
        Assert.Equal("Menade du ”drift”?", found.First().Hint);
    }
}
