using System.Text;
using System.Text.RegularExpressions;
using SocialReport.Conformance;
using SocialReport.Conformance.Inspection;
using SocialReport.Tests.Conformance;

namespace SocialReport.Tests.Rendering.Html;

/// <summary>The page says what the PDF says: every word and number of a report, in the same order.</summary>
public partial class SameWordsTests
{
    private static readonly BuildOptions Both = BuildOptions.All with { Formats = new HashSet<OutputFormat> { OutputFormat.Pdf, OutputFormat.Html } };

    public static TheoryData<string, string, string> Reports() => ReportConformanceTests.Reports();

    [Theory]
    [MemberData(nameof(Reports))]
    public void Words_and_numbers_are_those_of_the_pdf(string committee, string report, string period)
    {
        var files = SampleReport.Build(committee, report, period, Both).Files;
        var pdf = files.Single(file => file.Name.EndsWith(".pdf", StringComparison.Ordinal)).Content.ToArray();
        var page = HtmlPage.Read(Encoding.UTF8.GetString(files.Single(file => file.Name.EndsWith(".html", StringComparison.Ordinal)).Content.Span));

        // Paper has page numbers among its contents, and its footnotes at the foot of each page.
        var contents = page.All().Where(element => element.HasClass("innehall")).SelectMany(list => list.Kids.OfType<HtmlElement>()).Where(element => element.Name == "h2");
        var spoken = string.Join(' ', [page.Single("header").Words(), .. contents.Select(heading => heading.Words()), page.Single("main").Words(IsText)]);
        Assert.Equal(Words(TagTree.Words(pdf, item => item.Type is not ("TOC" or "Note") && !IsMarker(item))), Words(spoken));

        // What is drawn has its words for those who don't see it.
        Assert.Equal(TagTree.Alternatives(pdf), page.All().Where(element => element.Name is "img" or "figure").Select(Alternative).OfType<string>());

        var notes = page.All().Where(element => element.Attribute("role") == "doc-endnotes").Select(element => element.Words(IsNote));
        Assert.Equal(Words(TagTree.Words(pdf, item => IsNoteOrAround(item) && !IsMarker(item))), Words(string.Join(' ', notes)));
    }

    /// <summary>Bullets and numbers of lists and notes: a browser makes its own.</summary>
    private static bool IsMarker(StructureItem item) => item.Type == "Lbl" && item.Parent?.Type is "LI" or "Note";

    private static bool IsNoteOrAround(StructureItem item) =>
        item.Ancestors().Any(one => one.Type == "Note") || item.WithDescendants().Any(one => one.Type == "Note");

    /// <summary>The words in the place of a picture, or of a chart, which is drawn for wide and narrow pages.</summary>
    private static string? Alternative(HtmlElement element) => element.Name == "img"
        ? element.Attribute("alt")
        : element.All().Where(one => one.Name == "desc").Select(one => one.Words()).Distinct().SingleOrDefault();

    private static bool IsText(HtmlElement element) =>
        element.Name != "svg" && element.Attribute("popover") is null && element.Attribute("role") != "doc-endnotes";

    private static bool IsNote(HtmlElement element) => !element.HasClass("tillbaka");

    private static string[] Words(string text) =>
        [.. Space().Split(text.Replace("\u00AD", "", StringComparison.Ordinal)).Where(word => word.Length > 0)];

    [GeneratedRegex("[ \n\t]+")]
    private static partial Regex Space();
}
