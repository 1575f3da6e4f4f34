using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Pdf.Flow;
using static SocialReport.Tests.Rendering.Pdf.FlowParts;

namespace SocialReport.Tests.Rendering.Pdf;

public class PagingTests
{
    [Fact]
    public void Text_flows_from_page_to_page() =>
        Assert.Equal("a1 a2 a3 | a4 b1 b2", Pages(3, Lines("a", 4), Lines("b", 2)));

    [Fact]
    public void A_heading_at_the_foot_moves_on_with_its_text() =>
        Assert.Equal("a1 a2 a3 | h1 b1 b2 b3", Pages(5, Lines("a", 3), Heading("h", Paragraph("b", 3))));

    [Fact]
    public void A_heading_stays_where_two_lines_of_its_text_fit() =>
        Assert.Equal("a1 a2 h1 b1 b2 | b3 b4", Pages(5, Lines("a", 2), Heading("h", Paragraph("b", 4))));

    [Fact]
    public void Headings_in_a_row_move_on_together() =>
        Assert.Equal(
            "a1 a2 | g1 h1 b1 b2", Pages(5, Lines("a", 2), Heading("g", Heading("h", Paragraph("b", 2)))));

    [Theory]
    // Two lines are left over, not one.
    [InlineData(4, 5, "a1 a2 a3 | a4 a5")]
    // Three lines can't be divided two and two.
    [InlineData(3, 3, "a1 a2 a3")]
    [InlineData(7, 8, "a1 a2 a3 a4 a5 a6 | a7 a8")]
    public void No_line_is_left_alone_on_the_next_page(int room, int count, string expected) =>
        Assert.Equal(expected, Pages(room, Paragraph("a", count)));

    [Fact]
    public void No_line_is_left_alone_at_the_foot() =>
        Assert.Equal("x1 x2 | a1 a2 a3 a4", Pages(4, Lines("x", 2), new KeepTogether(Paragraph("a", 4), 1, 0, Source)));

    [Fact]
    public void A_paragraph_of_three_lines_is_not_divided() =>
        Assert.Equal("x1 x2 | a1 a2 a3", Pages(4, Lines("x", 2), Paragraph("a", 3)));

    [Fact]
    public void What_is_kept_together_but_higher_than_a_page_is_divided_at_once() =>
        Assert.Equal("x1 a1 a2 | a3 a4", Pages(3, Lines("x", 1), new KeepTogether(Lines("a", 4), 1, 0, Source)));

    [Theory]
    [InlineData(7, "x1 x2 x3 x4 x5 x6 x7 | a1 a2 a3 a4")]
    [InlineData(6, "x1 x2 x3 x4 x5 x6 a1 a2 a3 a4")]
    [InlineData(5, "x1 x2 x3 x4 x5 a1 a2 a3 a4")]
    public void What_is_kept_together_moves_on_where_it_must(int above, string expected) =>
        Assert.Equal(expected, Pages(10, Lines("x", above), new KeepTogether(Lines("a", 4), 0.4, 0, Source)));

    [Theory]
    // Nine lines need a page of their own; up to four may be left blank for that.
    [InlineData(6, "x1 x2 x3 x4 x5 x6 | a1 a2 a3 a4 a5 a6 a7 a8 a9")]
    [InlineData(5, "x1 x2 x3 x4 x5 a1 a2 a3 a4 a5 | a6 a7 a8 a9")]
    public void What_is_kept_together_is_divided_rather_than_leave_much_of_a_page_blank(int above, string expected) =>
        Assert.Equal(expected, Pages(10, Lines("x", above), new KeepTogether(Lines("a", 9), 0.4, 0, Source)));

    [Theory]
    // Half of the page would be blank: only what is at most as low as it may be goes on whole.
    [InlineData(6, "x1 x2 x3 x4 x5 | a1 a2 a3 a4 a5 a6")]
    [InlineData(7, "x1 x2 x3 x4 x5 a1 a2 a3 a4 a5 | a6 a7")]
    public void What_is_low_is_never_divided(int count, string expected) =>
        Assert.Equal(expected, Pages(10, Lines("x", 5), new KeepTogether(Lines("a", count), 0.25, 0.6, Source)));

    [Theory]
    // A short introduction goes on with its table, unless it would leave more than a third of the page blank.
    [InlineData(7, 2, "x1 x2 x3 x4 x5 x6 x7 | i1 i2 H a b c d e f")]
    [InlineData(6, 2, "x1 x2 x3 x4 x5 x6 i1 i2 | H a b c d e f")]
    [InlineData(5, 5, "x1 x2 x3 x4 x5 i1 i2 i3 i4 i5 | H a b c d e f")]
    [InlineData(1, 2, "x1 i1 i2 H a b c d e f")]
    public void An_introduction_stays_with_its_table(int above, int lines, string expected)
    {
        var table = new KeepTogether(Table("a b c d e f"), 0.5, 0, Source);

        Assert.Equal(
            expected,
            Pages(10, Lines("x", above), new KeepWithNext(Paragraph("i", lines), 0, table, new Bond(4, 0.33), Source)));
    }

    [Fact]
    public void A_heading_above_an_introduction_moves_on_with_it() =>
        Assert.Equal(
            "x1 x2 x3 x4 x5 x6 x7 | h1 i1 i2 H a b c d",
            Pages(10, Lines("x", 7), Heading("h", new KeepWithNext(
                Paragraph("i", 2), 0, new KeepTogether(Table("a b c d"), 0.5, 0, Source), new Bond(4, 0.33), Source))));

    [Theory]
    // Three lines are left below the heading, but with the heading four would be left blank.
    [InlineData(6, 0.35, 0, "x1 x2 x3 x4 x5 x6 h1 a1 a2 a3 | a4 a5")]
    [InlineData(6, 0.4, 0, "x1 x2 x3 x4 x5 x6 | h1 a1 a2 a3 a4 a5")]
    // The same holds for what is low.
    [InlineData(5, 0, 0.5, "x1 x2 x3 x4 x5 h1 a1 a2 a3 a4 | a5")]
    [InlineData(5, 0, 0.6, "x1 x2 x3 x4 x5 | h1 a1 a2 a3 a4 a5")]
    public void A_heading_counts_as_part_of_what_it_takes_along(int above, double mostBlank, double low, string expected) =>
        Assert.Equal(expected, Pages(10, Lines("x", above), Heading("h", new KeepTogether(Lines("a", 5), mostBlank, low, Source))));

    [Fact]
    public void A_group_heading_moves_on_with_its_first_row() =>
        Assert.Equal("H a b c | (H) group +d e".Replace("+", "", StringComparison.Ordinal), Pages(5, Table("a b c group +d e")));

    [Fact]
    public void A_page_break_ends_the_page_once() =>
        Assert.Equal("a1 | b1", Pages(9, Lines("a", 1), new NewPage(Source), new NewPage(Source), Lines("b", 1)));

    [Fact]
    public void A_page_break_last_gives_no_empty_page() =>
        Assert.Equal("a1", Pages(9, Lines("a", 1), new NewPage(Source)));

    [Fact]
    public void A_table_repeats_its_head_on_every_page() =>
        Assert.Equal("H a b | (H) c d | (H) e", Pages(3, Table("a b c d e")));

    [Fact]
    public void A_repeated_head_is_no_content()
    {
        var pages = Laid(3, [], Table("a b c"));

        var repeated = Assert.Single(pages[1].Boxes.OfType<TextBox>(), box => box.Text == "(H)");
        Assert.Null(repeated.Run.Tag);
        Assert.All(pages[0].Boxes.OfType<TextBox>(), box => Assert.NotNull(box.Run.Tag));
    }

    [Fact]
    public void A_head_never_stands_without_a_row() =>
        Assert.Equal("x1 x2 | H a b", Pages(3, Lines("x", 2), Table("a b")));

    [Fact]
    public void A_total_moves_on_with_the_row_above_it() =>
        Assert.Equal("H a b | (H) c total", Pages(4, Table("a b c +total")));

    [Theory]
    // d begins a part of the table. The page holds nine rows and may end one row early for it, but not two.
    [InlineData("a b c d e f g h *i j k l", "H a b c d e f g h | (H) i j k l")]
    [InlineData("a b c d e f g h i *j k l", "H a b c d e f g h i | (H) j k l")]
    [InlineData("a b c d e f g *h i j k l", "H a b c d e f g h i | (H) j k l")]
    // Of two the last.
    [InlineData("a b c d e f g *h *i j k l", "H a b c d e f g h | (H) i j k l")]
    public void A_page_ends_a_little_early_where_a_part_of_the_table_begins(string rows, string expected) =>
        Assert.Equal(expected, Pages(10, Table(rows)));

    [Theory]
    // Three rows on either page, or none on the first.
    [InlineData(6, "x1 x2 x3 x4 x5 x6 H a b c | (H) d e f")]
    [InlineData(7, "x1 x2 x3 x4 x5 x6 x7 | H a b c d e f")]
    [InlineData(4, "x1 x2 x3 x4 H a b c | (H) d e f")]
    public void A_divided_table_has_three_rows_where_it_begins_and_where_it_ends(int above, string expected) =>
        Assert.Equal(expected, Pages(10, Lines("x", above), Table("a +b +c d +e +f")));

    [Fact]
    public void Glue_longer_than_a_page_yields() =>
        Assert.Equal("H a b | (H) c d | (H) e", Pages(3, Table("a +b +c +d +e")));

    [Fact]
    public void A_row_higher_than_a_page_is_divided_between_lines_and_says_so()
    {
        var rows = new Rows([new RowUnit(Block("a", 7), false, Source), new RowUnit(Line("b"), true, Source)]);
        var table = new RepeatHeader(
            new Solid(Line("H"), Source), new Solid(Line("(H)"), Source), rows, Source);

        Assert.Equal("H a1 a2 a3 | (H) a4 a5 a6 | (H) a7 b", Pages(4, table));
        var notice = Assert.Single(Laid(4, [], table).SelectMany(page => page.Boxes).OfType<NoticeBox>());
        Assert.Equal(("SR0503", Source), (notice.Diagnostic.Code, notice.Diagnostic.Location));
    }

    [Fact]
    public void A_head_as_high_as_the_page_is_not_repeated() =>
        Assert.Equal(
            "H1 H2 | a1 a2 | a3",
            Pages(2, new RepeatHeader(new Solid(Block("H", 2), Source), new Solid(Block("R", 2), Source), Lines("a", 3), Source)));

    [Fact]
    public void A_frame_goes_over_pages()
    {
        var pages = Laid(5, [], new Framed(Lines("a", 4), 1, Shade.Accent, Shade.NoteTint));

        Assert.Equal(["a1 a2 a3", "a4"], pages.Select(Words));
        Assert.All(pages, page => Assert.Equal(2, page.Boxes.OfType<FillBox>().Count()));
    }

    [Fact]
    public void An_empty_flow_gives_no_page() => Assert.Empty(Laid(5, [], Stack()));
}
