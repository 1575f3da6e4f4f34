using SocialReport.Documents;
using SocialReport.Workspaces;

namespace SocialReport.Tests.Disclosure;

/// <summary>The page about secrecy: with each file that it gives, the report says what stands there.</summary>
public sealed class SecrecyReferenceTests
{
    private static readonly List<(string Info, string Content)> Fences = MarkdownFences.Read("docs/handbok/sekretess.md");

    public static TheoryData<int> Examples() => [.. Enumerable.Range(0, Fences.Count).Where(index => Fences[index].Info == "ger")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Filerna_ger_det_som_står(int index)
    {
        var files = new MemoryFiles().With("socrep.yaml", "nämnder: n\nrapporttyper: m\n").With("n/a/2024-T1/period.yaml", "datum: 2024-05-15\n");
        // A file given again takes the place of the one before it; one of a dataset that isn't declared any more goes.
        var given = Fences.Take(index).Where(fence => fence.Info.StartsWith("fil ", StringComparison.Ordinal)).ToList();
        var committee = given.Last(fence => fence.Info == "fil n/a/namnd.yaml").Content;
        foreach (var (info, content) in given.Where(fence => !fence.Info.EndsWith(".csv", StringComparison.Ordinal) || committee.Contains($"  {Path.GetFileNameWithoutExtension(fence.Info)}:", StringComparison.Ordinal)))
            files.With(info["fil ".Length..], content + "\n");
        var built = SampleReport.Build(files, "a", "r", "2024-T1", BuildOptions.All with { Formats = new HashSet<OutputFormat> { OutputFormat.Text } });
        Assert.DoesNotContain(built.Diagnostics, finding => finding.Severity == SocialReport.Diagnostics.Severity.Error);
        Assert.Equal(Fences[index].Content, string.Join('\n', built.Document!.Blocks.SelectMany(Lines)).Replace('\u00A0', ' '));
    }

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Paragraph paragraph => [PlainText.Of(paragraph.Content), ""],
        Table table => table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => PlainText.Of(cell.Content)))).Concat(table.Notes.Select(PlainText.Of)),
        _ => [],
    };
}
