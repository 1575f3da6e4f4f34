using SocialReport.Rendering.Pdf.Flow;
using static SocialReport.Tests.Rendering.Pdf.FlowParts;

namespace SocialReport.Tests.Rendering.Pdf;

/// <summary>The rule above the notes takes 16 points, and each note has 3 above it but the first.</summary>
public class FootnotePagingTests
{
    private static Solid Marked(string text, params int[] footnotes) => new Solid(Line(text, footnotes), Source);

    [Fact]
    public void A_note_stands_at_the_foot_of_the_page_of_its_mark()
    {
        var pages = Laid(40, [Lines("n", 2)], Marked("a", 1), Lines("b", 60));

        Assert.StartsWith("a * b1", Words(pages[0]), StringComparison.Ordinal);
        Assert.EndsWith("b21 n1 n2", Words(pages[0]), StringComparison.Ordinal);
        Assert.Equal(40, pages[0].Boxes.Max(box => box.Bottom));
        Assert.DoesNotContain("n1", Words(pages[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_that_pushes_its_mark_to_the_next_page_goes_with_it()
    {
        var pages = Laid(40, [Lines("n", 2)], Lines("a", 35), Marked("m", 1), Lines("b", 2));

        Assert.Equal(Words(Laid(40, [], Lines("a", 35))[0]), Words(pages[0]));
        Assert.Equal("m * b1 b2 n1 n2", Words(pages[1]));
    }

    [Fact]
    public void A_note_marked_twice_is_printed_once() =>
        Assert.Equal("a * b * n1", Pages(40, [Lines("n", 1)], Marked("a", 1), Marked("b", 1)));

    [Fact]
    public void A_note_longer_than_half_a_page_goes_on_at_the_next_foot()
    {
        var pages = Laid(40, [Lines("n", 6)], Marked("a", 1), Lines("b", 30));

        Assert.EndsWith("b19 n1 n2 n3 n4", Words(pages[0]), StringComparison.Ordinal);
        Assert.EndsWith("b30 n5 n6", Words(pages[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_of_a_note_after_the_last_page_of_text_gets_pages_of_its_own()
    {
        var pages = Laid(40, [Lines("n", 10)], Marked("a", 1));

        Assert.Equal(["a * n1 n2 n3 n4", "n5 n6 n7 n8", "n9 n10"], pages.Select(Words));
    }
}
