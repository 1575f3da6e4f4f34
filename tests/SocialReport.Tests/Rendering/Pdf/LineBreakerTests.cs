using SocialReport.Pdf;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Pdf.Lines;
using static SocialReport.Tests.Rendering.Pdf.FixedMeasure;

namespace SocialReport.Tests.Rendering.Pdf;

public class LineBreakerTests
{
    [Theory]
    [InlineData("ett två tre", 8, "ett två |tre")]
    [InlineData("ett två tre", 7, "ett två |tre")]
    [InlineData("ett   två", 20, "ett två")]
    // Numbers stay whole, and so do words with U+2011.
    [InlineData("är 9,8\u00A0mnkr nu", 8, "är |9,8\u00A0mnkr |nu")]
    [InlineData("på 1\u202F234 st", 7, "på |1\u202F234 |st")]
    [InlineData("se e\u2011post nu", 9, "se e\u2011post |nu")]
    [InlineData("budget-avvikelse", 9, "budget-|avvikelse")]
    [InlineData("i jan\u2013apr 2023", 8, "i |jan\u2013apr |2023")]
    [InlineData("ett\ntvå", 20, "ett |två")]
    public void Lines_break_where_they_may(string text, double width, string expected) =>
        Assert.Equal(expected, Broken(text, width));

    [Theory]
    // A soft hyphen, a compound and a syllable, in that order; U+00AD is painted as a hyphen.
    [InlineData("verksam\u00ADhetsområde", 12, "verksam\u00AD|hetsområde")]
    [InlineData("budgetavvikelse", 10, "budget\u00AD|avvikelse")]
    [InlineData("konsonanten", 7, "konso\u00AD|nanten")]
    [InlineData("jan\u2013april", 6, "jan\u2013|april")]
    public void A_word_wider_than_the_line_is_divided_well(string text, double width, string expected)
    {
        Assert.Equal(expected, Broken(text, width));
        Assert.All(Breaker.Break([Run(text)], width), line => Assert.Null(line.BrokenWord));
    }

    [Fact]
    public void A_soft_hyphen_in_a_word_that_fits_is_not_seen() =>
        Assert.Equal("verksamhet", Broken("verksam\u00ADhet", 10));

    [Fact]
    public void A_word_without_any_good_place_is_broken_and_named()
    {
        var lines = Breaker.Break([Run("1234567890")], 4);

        Assert.Equal(["1234", "5678", "90"], lines.Select(line => string.Concat(line.Pieces.Select(piece => piece.Text))));
        Assert.Equal("1234567890", lines[0].BrokenWord);
    }

    [Fact]
    public void A_word_of_several_runs_is_one_word()
    {
        TextRun[] runs = [Run("en över"), Run("skott") with { Style = Style.Strong() }, Run("s post")];

        Assert.Equal(
            ["en ", "överskotts ", "post"],
            Breaker.Break(runs, 11).Select(line => string.Concat(line.Pieces.Select(piece => piece.Text))));
    }

    [Fact]
    public void At_least_one_character_stands_on_a_line_however_narrow() =>
        Assert.Equal("a|b|c", Broken("abc", 0.5));

    [Theory]
    // Nothing is left alone on the last line where another word can keep it company.
    [InlineData("ett överskott om fem mnkr totalt ja", 32, "ett överskott om fem mnkr |totalt ja")]
    // Not if that takes another line, or leaves a line half empty.
    [InlineData("abcdefghijklmnopqrst abcdefghijklmnopqrst ab", 41, "abcdefghijklmnopqrst abcdefghijklmnopqrst |ab")]
    public void A_last_line_of_one_short_word_is_avoided(string text, double width, string expected)
    {
        var layout = new TextLayout(Breaker, 1, Style, FlowParts.Source);

        Assert.Equal(expected, string.Join('|', layout.Lines([Run(text)], width).Select(FlowParts.Words)));
    }

    [Fact]
    public void Pieces_keep_their_elements()
    {
        var (plain, strong) = (new StructureNode(null, StructureRole.P), new StructureNode(null, StructureRole.Span));

        var line = Assert.Single(Breaker.Break([new TextRun("a ", Style, plain), new TextRun("b", Style, strong)], 10));

        Assert.Equal([plain, strong], line.Pieces.Select(piece => piece.Run.Tag));
        Assert.Equal([0, 2], line.Pieces.Select(piece => piece.X));
    }

    private static string Broken(string text, double width) =>
        string.Join('|', Breaker.Break([Run(text)], width)
            .Select(line => string.Concat(line.Pieces.Select(piece => piece.Text))));
}
