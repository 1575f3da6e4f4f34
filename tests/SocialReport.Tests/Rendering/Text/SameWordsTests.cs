using System.Text;
using System.Text.RegularExpressions;
using SocialReport.Comparison;
using SocialReport.Conformance;
using SocialReport.Conformance.Inspection;
using SocialReport.Documents;
using SocialReport.Tests.Conformance;

namespace SocialReport.Tests.Rendering.TextForm;

/// <summary>The text says what the PDF says: every word and number of a report, in the same order.</summary>
public partial class SameWordsTests
{
    private const string ChartTitle = "**Diagram: ";
    private static readonly BuildOptions Both = BuildOptions.All with { Formats = new HashSet<OutputFormat> { OutputFormat.Pdf, OutputFormat.Text } };

    public static TheoryData<string, string, string> Reports() => ReportConformanceTests.Reports();

    [Theory]
    [MemberData(nameof(Reports))]
    public void Words_and_numbers_are_those_of_the_pdf(string committee, string report, string period)
    {
        var built = SampleReport.Build(committee, report, period, Both);
        var files = built.Files;
        var pdf = files.Single(file => file.Name.EndsWith(".pdf", StringComparison.Ordinal)).Content.ToArray();
        var isOfChart = new Queue<bool>(built.Document!.Blocks.SelectMany(Tables));
        var text = Encoding.UTF8.GetString(files.Single(file => file.Name.EndsWith(".md", StringComparison.Ordinal)).Content.Span).Split('\n');

        // The cover is set out otherwise on paper.
        var body = text.SkipWhile(line => !line.StartsWith("- Nämnd: ", StringComparison.Ordinal)).SkipWhile(line => line.Length > 0).ToArray();
        var written = Words(string.Join(' ', Running(body)));
        Assert.True(written.Length > 50);
        Assert.Equal(Words(TagTree.Words(pdf, item => !IsAside(item) && !(item.Type == "Table" && isOfChart.Dequeue()))), written);
        Assert.Empty(isOfChart);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void What_charts_and_pictures_show_is_told_in_the_same_words(string committee, string report, string period)
    {
        var files = SampleReport.Build(committee, report, period, Both).Files;
        var pdf = new InspectedFile(files.Single(file => file.Name.EndsWith(".pdf", StringComparison.Ordinal)).Content.ToArray());
        var text = Encoding.UTF8.GetString(files.Single(file => file.Name.EndsWith(".md", StringComparison.Ordinal)).Content.Span).Split('\n');
        var shown = pdf.Structure.Items.Where(IsChart).Select(item => item.Text("Alt")!);
        Assert.Equal(shown.Select(Words), ChartTexts(text).Select(Words));
    }

    /// <summary>The words of each line that is no part of a chart, a table's head or a footnote, without its marks.</summary>
    private static IEnumerable<string> Running(string[] lines)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index];
            if (line.StartsWith(ChartTitle, StringComparison.Ordinal))
            {
                while (!lines[index].StartsWith('|'))
                    index++;
                while (lines[index + 1].StartsWith('|'))
                    index++;
            }
            else if (line == "## Innehåll")
            {
                yield return "Innehåll";
                while (!lines[index + 1].StartsWith('#'))
                    index++;
            }
            else if (line.StartsWith("[^", StringComparison.Ordinal) || line.StartsWith("    ", StringComparison.Ordinal) || line.StartsWith("![", StringComparison.Ordinal))
                continue;
            else if (line.StartsWith('|'))
            {
                for (index += 2; lines[index].StartsWith('|'); index++)
                    yield return Part().Replace(string.Join(' ', PlainMarkdown.Cells(lines[index])), "");
                index--;
            }
            else
                yield return PlainMarkdown.Of(Leading().Replace(line, ""));
        }
    }

    private static IEnumerable<string> ChartTexts(string[] lines)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            if (!lines[index].StartsWith(ChartTitle, StringComparison.Ordinal))
                continue;
            var first = index + 1;
            while (!lines[index].StartsWith('|'))
                index++;
            yield return string.Join(' ', lines[first..index].Select(PlainMarkdown.Of));
        }
    }

    /// <summary>What stands elsewhere in the text: the cover, contents, footnotes, pictures and charts, heads, whose levels the text joins, and marks of lists.</summary>
    private static bool IsAside(StructureItem item) => item.Type is "Sect" or "TOC" or "Note" or "Figure" or "THead" or "Reference" or "Lbl";

    /// <summary>For each table that a block prints, whether it is of a chart's numbers, which the text has with the chart.</summary>
    private static IEnumerable<bool> Tables(Block block) => block switch
    {
        Table => [false],
        Chart { Data: not null } => [true],
        ListBlock list => list.Items.SelectMany(item => item).SelectMany(Tables),
        Callout callout => callout.Content.SelectMany(Tables),
        _ => [],
    };

    private static bool IsChart(StructureItem item) => item.Type == "Figure" && item.Children.Exists(child => child.Type == "Caption");

    private static string[] Words(string text) =>
        [.. Space().Split(text.Replace("\u00AD", "", StringComparison.Ordinal)).Where(word => word.Length > 0)];

    [GeneratedRegex("[ \n\t]+")]
    private static partial Regex Space();

    /// <summary>The dash of a part (varav), which paper shows by moving it in.</summary>
    [GeneratedRegex("^– ")]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?:#+ |\s|> ?|- |\d+\. )+")]
    private static partial Regex Leading();
}
