using SocialReport.Pdf;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Pdf.Blocks;

namespace SocialReport.Tests.Rendering.Pdf;

public class OutlineTests
{
    [Fact]
    public void Bookmarks_nest_as_headings_do()
    {
        var pdf = new PdfDocument(new PdfMetadata { Title = "T", Author = "A", Date = default });
        var destination = new PdfDestination(pdf.AddPage(100, 100), 0);
        (int Level, string Title)[] headings = [(1, "a"), (2, "a1"), (4, "a11"), (2, "a2"), (1, "b"), (3, "b1")];

        var items = OutlineBuilder.Items(
            [.. headings.Select(heading => new HeadingEntry(heading.Level, null, heading.Title, heading.Title))],
            headings.ToDictionary(heading => heading.Title, _ => destination));

        Assert.Equal("a(a1(a11) a2) b(b1)", Text(items));
    }

    private static string Text(IReadOnlyList<OutlineItem> items) =>
        string.Join(' ', items.Select(item => item.Children.Count == 0 ? item.Title : $"{item.Title}({Text(item.Children)})"));
}
