using SocialReport.Documents;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Pdf.Flow;
using static SocialReport.Tests.Rendering.Pdf.DocumentParts;
using static SocialReport.Tests.Rendering.Pdf.LaidText;

namespace SocialReport.Tests.Rendering.Pdf;

/// <summary>Pages on their side, told as U for an upright page and L for the other.</summary>
public class LandscapeTests
{
    [Fact]
    public void A_section_marked_so_stands_on_pages_on_their_side_with_those_below_it()
    {
        var layout = Layout(Document(
            Heading(1, "1", "Först"), Text("a"),
            Heading(1, "2", "Bred") with { IsLandscape = true }, Text("b"),
            Heading(2, "2.1", "Under"), Text("c"),
            Heading(1, "3", "Sedan"), Text("d")));

        Assert.Equal("U U L U", Formats(layout));
        Assert.Equal("2 Bredb2.1 Underc", Content(layout.Pages[2]));
        Assert.EndsWith("Sida 3 av 4", Paint(layout.Pages[2]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_upright_pages_hold_only_in_small_type_turns_its_page_with_its_heading()
    {
        var headers = Enumerable.Range(1, 12).Select(number => $"Avvikelse{number}").ToArray();
        var wide = Table("Bred", headers, [Data([.. headers.Select((_, index) => Number(100_000 + index))])]);

        var layout = Layout(Document(Text("a"), Heading(1, null, "Rubrik"), wide, Text("b")));

        Assert.Equal("U U L U", Formats(layout));
        Assert.StartsWith("RubrikBred", Content(layout.Pages[2]), StringComparison.Ordinal);
        Assert.Empty(layout.Diagnostics);
    }

    [Fact]
    public void Footer_and_contents_keep_to_the_margins_of_the_page()
    {
        var layout = Layout(Document(Heading(1, null, "Bred") with { IsLandscape = true }, Text(string.Join(' ', Enumerable.Repeat("ord", 4000)))));

        Assert.True(layout.Pages.Count > 3);
        foreach (var (format, boxes) in layout.Pages.Skip(1))
        {
            Assert.Equal(PageFormat.Landscape, format);
            Assert.All(boxes, box => Assert.InRange(box.X + box.Width, 0, format.Width - Theme.MarginLeft + 0.1));
            Assert.All(
                boxes.OfType<TextBox>().Where(box => box.Run.Tag is not null),
                box => Assert.InRange(box.Bottom, 0, format.Height - Theme.MarginBottom + 0.1));
            Assert.All(boxes, box => Assert.InRange(box.Bottom, 0, format.Height));
        }
    }

    [Fact]
    public void A_note_is_placed_once_though_its_mark_stands_on_pages_of_two_sizes()
    {
        var mark = Text(new Inline.Text("a"), new Inline.FootnoteMark(1));
        var layout = Layout(new Document(
            Metadata, [mark, Heading(1, null, "Bred") with { IsLandscape = true }, mark], [[Text("Noten.")]]));

        Assert.Single(layout.Pages, page => Content(page).Contains("Noten.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_keeps_its_shape_and_fits_its_column()
    {
        var picture = new DescribedPicture("Karta", Pictures.Read("karta.png", 3000, 1000));
        var layout = Layout(Document(new Illustration(picture, Source)));

        var box = Assert.Single(layout.Pages[1].Boxes.OfType<PictureBox>());
        Assert.Equal(Theme.TextWidth, box.Width, 3);
        Assert.Equal(3, box.Width / box.Height, 3);
        Assert.Equal("Karta", box.Tag.Alt);
    }

    private static string Formats(DocumentLayout layout) =>
        string.Join(' ', layout.Pages.Select(page => page.Format == PageFormat.Landscape ? "L" : "U"));
}
