using SocialReport.Documents;

namespace SocialReport.Tests.Calculation;

/// <summary>Every example in the reference of tables prints what it says.</summary>
public sealed class TableReferenceTests
{
    private static readonly List<(string Info, string Content)> Fences = MarkdownFences.Read("docs/handbok/tabeller.md");

    public static TheoryData<int> Examples() => [.. Enumerable.Range(0, Fences.Count).Where(index => Fences[index].Info is "tabell" or "rapport")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Exemplet_ger_det_som_står(int index)
    {
        var report = new SmallReport().Datasets("drift: {nyckel: Rad, text: Grupp, slag: belopp, enhet: kr}\nplats: {nyckel: Rad, slag: antal}")
            .With("n/a/2023/period.yaml", "datum: 2024-02-01\n");
        foreach (var (info, content) in Fences.Where(fence => fence.Info.StartsWith("fil ", StringComparison.Ordinal)))
            report.Data(content, info["fil ".Length..], "2023");
        if (Fences[index].Info == "tabell")
            report.Tables("t:\n  " + Fences[index].Content.Replace("\n", "\n  ", StringComparison.Ordinal));
        else
            report.With("m/r/rapport.yaml", "titel: Rapport\n" + Fences[index].Content);
        var built = report.Build("2023");
        Assert.Empty(built.Diagnostics.Select(finding => $"{finding.Location} {finding.Message}"));
        Assert.Equal(Fences[index + 1].Content.Split('\n'), Printed(built.Document!.Blocks.OfType<Table>().Single()));
    }

    private static IEnumerable<string> Printed(Table table) =>
        table.HeaderRows.Concat(table.Rows).Select(row => string.Join(" | ", row.Cells.Select(cell => PlainText.Of(cell.Content))))
            .Concat(table.Notes.Select(PlainText.Of))
            .Select(line => line.Replace('\u00A0', ' '));
}
