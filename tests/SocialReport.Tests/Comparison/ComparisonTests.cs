using System.Text;
using SocialReport.Comparison;
using SocialReport.Snapshots;

namespace SocialReport.Tests.Comparison;

/// <summary>What two small versions of a report differ in.</summary>
public class ComparisonTests
{
    private const string Head = "# Rapport\n\n- Nämnd: Nämnden\n- Period: januari–april 2024\n- Datum: 2024-05-15\n\n";

    [Fact]
    public void A_text_is_read_back_with_sections_sentences_and_tables()
    {
        var text = TextFormReader.Read(Head + """
            ## Innehåll

            - 1 Ett

            ## 1 Ett

            En mening om *a\*b* och **två**.[^1]
            En till, se [sidan](http://x).

            - Punkt
              - Underpunkt

            ### Under

            **Tabell A**

            | Rad     |   2024 |
            | ------- | -----: |
            | – varav |    1,5 |
            | **a\|b** | **2** |

            Not under.

            **Diagram: Ring (mnkr)**

            Ringdiagram.

            | (mnkr) |  n |
            | ------ | -: |
            | x      |  1 |

            [^1]: Fotnoten.

            """);
        Assert.Equal("Rapport", text.Title);
        Assert.Equal("Nämnden", text.Stated("Nämnd"));
        Assert.Equal(["Försättsbladet", "1 Ett", "1 Ett: Under", "1 Ett: Fotnoter"], text.Sections.Select(section => section.Name).Select(name => name == "Fotnoter" ? "1 Ett: Fotnoter" : name));
        Assert.Equal(["En mening om a*b och två.", "En till, se sidan.", "Punkt", "Underpunkt"], text.Sections[1].Sentences);
        Assert.Equal(["Not under.", "Diagram: Ring (mnkr)", "Ringdiagram."], text.Sections[2].Sentences);
        Assert.Equal(["Tabell A", "Ring (mnkr)"], text.Sections[2].Tables.Select(table => table.Caption));
        Assert.Equal(["– varav", "a|b"], text.Sections[2].Tables[0].Rows.Select(row => row[0]));
        Assert.True(text.Sections[2].Tables[1].IsChart);
        Assert.Equal(["Fotnoten."], text.Sections[3].Sentences);
    }

    [Theory]
    [InlineData("−16,5", "−17,5", "mnkr 1", "−1,0\u00A0mnkr")]
    [InlineData("1\u00A0250", "1\u00A0300", "antal 0", "+50")]
    [InlineData("9,9 %", "12 %", "procent 1", "+2,1\u00A0procentenheter")]
    [InlineData("5\u00A0procent", "4\u00A0procent", "procent", "−1\u00A0procentenheter")]
    [InlineData("279,7\u00A0mnkr", "280,7\u00A0mnkr", "mnkr", "+1,0\u00A0mnkr")]
    public void The_difference_of_two_printed_numbers_has_sign_and_unit(string old, string current, string format, string difference) =>
        Assert.Equal(difference, PrintedNumber.Difference(PrintedNumber.Read(old)!, PrintedNumber.Read(current)!, format));

    [Theory]
    [InlineData("..")]
    [InlineData("sju")]
    [InlineData("78–80")]
    [InlineData("")]
    public void What_is_no_number_has_no_difference(string printed) => Assert.Null(PrintedNumber.Read(printed));

    [Fact]
    public void A_renamed_section_is_found_by_what_it_says_and_one_that_is_new_is_not()
    {
        var difference = Compare(
            Head + "## 1 Läget\n\nA är bra.\nB är bra.\nC är bra.\n\n## 2 Slut\n\nKlart.\n",
            Head + "## 1 Ekonomi\n\nA är bra.\nB är bra.\nC är dålig.\n\n## 2 Personal\n\nHelt nytt.\n\n## 3 Slut\n\nKlart.\n");
        Assert.Equal(
            [(SnapshotStatus.Changed, "1 Läget", "1 Ekonomi"), (SnapshotStatus.New, null, "2 Personal")],
            difference.Parts.Select(part => (part.Status, part.Old, part.New)));
        Assert.Equal(
            [(SnapshotStatus.Changed, "1 Ekonomi", "C är bra.", "C är dålig."), (SnapshotStatus.New, "2 Personal", null, "Helt nytt.")],
            difference.Sentences.Select(sentence => (sentence.Status, sentence.Section, sentence.Old, sentence.New)));
    }

    [Fact]
    public void Rows_are_matched_by_address_then_label_then_likeness()
    {
        var difference = Compare(
            Head + Table("| Utredning barn | 1,0 |", "| Öppenvård | 2,5 |", "| Borta | 9,9 |"),
            Head + Table("| Utredning av barn | 1,0 |", "| Öppenvård | 2,6 |", "| Ny | 7,7 |"),
            [("t/utr/budget", "1,0", 1, "Utredning barn"), ("t/öpp/budget", "2,5", 2, "Öppenvård"), ("t/Borta/budget", "9,9", 3, "Borta")],
            [("t/utr/budget", "1,0", 1, "Utredning av barn"), ("t/öpp/budget", "2,6", 2, "Öppenvård"), ("t/Ny/budget", "7,7", 3, "Ny")]);
        Assert.Equal(
            [(SnapshotStatus.Changed, "Utredning barn", "Utredning av barn"), (SnapshotStatus.New, null, "Ny"), (SnapshotStatus.Removed, "Borta", null)],
            difference.Parts.Select(part => (part.Status, part.Old, part.New)));
        Assert.Equal(["Budget 7,7"], difference.Parts[1].Content);
        var figure = Assert.Single(difference.Figures);
        Assert.Equal(("t/öpp/budget", "Öppenvård, Budget", "2,5", "2,6", "+0,1\u00A0mnkr"), (figure.Id, figure.Name, figure.Old, figure.New, figure.Difference));
    }

    [Fact]
    public void Words_of_a_cell_are_told_with_table_row_and_column()
    {
        var difference = Compare(Head + Table("| Utredning | Grön |"), Head + Table("| Utredning | Röd |"));
        var change = Assert.Single(difference.Sentences);
        Assert.Equal(("Tabell A: Utredning, Budget", "Grön", "Röd"), (change.Cell, change.Old, change.New));
    }

    [Fact]
    public void Nothing_differs_between_a_version_and_itself()
    {
        var text = Head + "## 1 Ett\n\nSamma.\nSamma.\n\n" + Table("| a | 1,0 |", "| a | 1,0 |", "| | |");
        Assert.True(Compare(text, text).IsEmpty);
        Assert.Contains("Inga tal", DifferenceText.Write(Compare(text, text), withOriginals: false), StringComparison.Ordinal);
    }

    [Fact]
    public void Between_two_periods_what_only_names_another_period_is_left_out()
    {
        var difference = Compare(
            Head + "## 1 Läget 2024\n\nBudgeten för 2024, januari–april 2024, jämförs med 2023.\nDet gick bra.\n",
            Head.Replace("2024", "2025", StringComparison.Ordinal) + "## 1 Läget 2025\n\nBudgeten för 2025, januari–april 2025, jämförs med 2024.\nDet gick illa.\n");
        Assert.Equal(["Det gick illa."], difference.Sentences.Select(sentence => sentence.New).Where(words => !words!.StartsWith("Datum", StringComparison.Ordinal)));
        Assert.Empty(difference.Parts);
        Assert.True(difference.DifferByPeriodAlone >= 2);
    }

    [Fact]
    public void A_withheld_figure_is_never_named_as_the_cause()
    {
        var cause = new Cause(1, CauseKind.Value, "Hemlig rad, Budget", "a/drift.csv:4:3", "a/drift.csv:4:3", "..", "..", "2", "3");
        var shown = cause.WithoutInput();
        Assert.Equal(("En uppgift som inte visas", "a/drift.csv", null, null), (shown.What, shown.NewPlace, shown.NewOriginal, shown.NewPrinted));
        Assert.Null((cause with { OldPrinted = "2,0", NewPrinted = "3,0" }).WithoutInput().NewOriginal);
    }

    [Fact]
    public void Broken_files_are_no_version()
    {
        Assert.Null(StatedFigure.ReadAll("[{\"id\": 1}]"u8.ToArray()));
        Assert.Null(StatedFigure.ReadAll("halv"u8.ToArray()));
        Assert.Null(ComputedFigure.ReadAll("{\"figures\": 3}"u8.ToArray()));
        Assert.Null(ReportState.Read("x", "r", name => name == "r.md" ? "# A\n"u8.ToArray() : null));
    }

    private static string Table(params string[] rows) => "## 1 Ett\n\n**Tabell A**\n\n| Rad | Budget |\n| --- | ---: |\n" + string.Join('\n', rows) + "\n";

    private static ReportDifference Compare(
        string old, string current, (string Id, string Text, int Row, string Label)[]? before = null, (string Id, string Text, int Row, string Label)[]? now = null) =>
        ReportComparer.Compare(State(old, before ?? []), State(current, now ?? []));

    private static ReportState State(string text, (string Id, string Text, int Row, string Label)[] figures)
    {
        var items = figures.Select(figure =>
            $$"""{"id": "{{figure.Id}}", "format": "mnkr 1", "text": "{{figure.Text}}", "place": {"sectionNumber": "1", "section": "Ett", "table": "t", "rowNumber": {{figure.Row}}, "row": "{{figure.Label}}", "column": "budget" } }""");
        var list = $"[{string.Join(",\n", items)}]";
        return ReportState.Read("v", "r", name => name switch
        {
            "r.md" => Encoding.UTF8.GetBytes(text),
            "r.redovisade-tal.json" => Encoding.UTF8.GetBytes(list),
            _ => null,
        })!;
    }
}
