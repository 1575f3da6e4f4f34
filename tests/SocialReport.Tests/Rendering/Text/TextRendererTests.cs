using SocialReport.Documents;
using SocialReport.Rendering;
using SocialReport.Rendering.Text;
using SocialReport.Tests.Documents;

namespace SocialReport.Tests.Rendering.TextForm;

public class TextRendererTests
{
    [Fact]
    public void Every_kind_of_block_is_written()
    {
        var text = TextRenderer.Render(SampleDocument.Create());
        Snapshot.Verify(text, "Rendering/Text/Accepted/alla-block.md");
        Assert.DoesNotContain(text.Split('\n'), line => line.EndsWith(' '));
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void The_printed_figures_are_listed_with_their_places()
    {
        var figures = PrintedFigures.In(SampleDocument.Create());
        Snapshot.Verify(
            System.Text.Encoding.UTF8.GetString(PrintedFiguresJson.Write(figures)), "Rendering/Text/Accepted/redovisade-tal.json");
    }

    [Theory]
    [InlineData("Utfallet är 169* och 5 * 3.", @"Utfallet är 169\* och 5 * 3.")]
    [InlineData("rad_id och _kursiv_", @"rad_id och \_kursiv\_")]
    [InlineData("-\u000Cinte en punkt", @"\- inte en punkt")]
    [InlineData("- inte en punkt", @"\- inte en punkt")]
    [InlineData("-3,9 mnkr", "-3,9 mnkr")]
    [InlineData("# inte en rubrik, men C#", @"\# inte en rubrik, men C#")]
    [InlineData("1. inte en punkt", @"1\. inte en punkt")]
    [InlineData("Det blev 30.", "Det blev 30.")]
    [InlineData("Mer än 5 < 6 men <b>", @"Mer än 5 < 6 men \<b>")]
    [InlineData("R&D och &amp;", @"R&D och \&amp;")]
    [InlineData("[x] `kod` {#namn} a|b", @"\[x] \`kod\` \{#namn} a\|b")]
    [InlineData(@"C:\mapp\fil", @"C:\mapp\fil")]
    [InlineData(@"\* \", @"\\\* \\")]
    public void Characters_are_escaped_only_where_they_would_mean_something(string words, string expected) =>
        Assert.Equal([expected], InlineText.Lines([new Inline.Text(words)]));

    [Fact]
    public void Marks_stand_tight_around_their_words_and_breaks_of_sentence_outside() =>
        Assert.Equal(
            ["**Myndighet.**", "Nästa *ord* [Bra!](https://exempel.se)", @"Vänta\![^1]\", "ny rad"],
            InlineText.Lines(
            [
                new Inline.Strong([new Inline.Text("Myndighet. ")]),
                new Inline.Text("Nästa"),
                new Inline.Emphasis([new Inline.Text(" ord ")]),
                new Inline.Link([new Inline.Text("Bra!")], new Uri("https://exempel.se")),
                new Inline.Text(" Vänta!"),
                new Inline.FootnoteMark(1),
                new Inline.LineBreak(),
                new Inline.Text("ny rad"),
            ]));

    [Fact]
    public void A_figure_is_never_broken_nor_changed()
    {
        var figure = Built.Printed("1\u00A0000. Ord −3,9");
        Assert.Equal(["Det är 1\u00A0000. Ord −3,9."], InlineText.Lines([new Inline.Text("Det är "), figure, new Inline.Text(".")]));
    }

    [Fact]
    public void A_paragraph_of_spaces_leaves_no_line() => Assert.Empty(InlineText.Lines([new Inline.Text("   ")]));
}
