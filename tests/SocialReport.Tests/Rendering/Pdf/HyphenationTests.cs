using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SocialReport.Rendering.Pdf.Hyphenation;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Tests.Rendering.Pdf;

public class HyphenationTests
{
    [Theory]
    // A bar is the boundary of a compound, which is preferred, a hyphen that of a syllable.
    [InlineData("verk-sam-het")]
    [InlineData("verk-sam-he-ten")]
    [InlineData("ensam|kom-mande")]
    [InlineData("in-sti-tu-tions|vård")]
    [InlineData("drifts|re-do-vis-ning")]
    [InlineData("drifts|re-do-vis-ningen")]
    [InlineData("års|pla-ce-ring")]
    [InlineData("för-sörj-nings|stöd")]
    [InlineData("kon-su-lent|stödda")]
    [InlineData("öp-pen|vård")]
    [InlineData("öp-pen|vårds|in-sat-ser")]
    [InlineData("bud-get|av-vi-kelse")]
    [InlineData("so-ci-al|tjänst")]
    [InlineData("fa-mil-je|hems|pla-ce-ring")]
    [InlineData("ut-red-nings|en-he-ten")]
    [InlineData("vux-en|en-he-ten")]
    [InlineData("er-fa-ren-het")]
    [InlineData("nämnd|ad-mi-ni-stra-tion")]
    [InlineData("vård|in-sti-tu-tio-ner")]
    [InlineData("in-täkts|över-skott")]
    [InlineData("kost-nads|ut-veck-ling")]
    [InlineData("hel-års|pro-gnos")]
    [InlineData("vård")]
    [InlineData("om-råde")]
    public void Words_of_the_field_divide_as_they_should(string expected) =>
        Assert.Equal(expected, Divided(expected.Replace("|", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal)));

    [Fact]
    public void Capitals_divide_as_small_letters_do() =>
        Assert.Equal("FÖR-SÖRJ-NINGS|STÖD", Divided("FÖRSÖRJNINGSSTÖD"));

    [Fact]
    public void Each_part_of_a_word_with_other_characters_is_a_word_of_its_own() =>
        Assert.Equal("vård–verk-sam-het 12 (mot-tag-ning)", Divided("vård–verksamhet 12 (mottagning)"));

    [Fact]
    public void Two_letters_stand_before_a_hyphen_and_three_after_it() =>
        Prop.ForAll(Gen.Elements("abdeghilmnoprstvåäö".ToCharArray()).ArrayOf().ToArbitrary(), letters =>
        {
            var ranks = SwedishHyphenation.Ranks(letters);
            return ranks.Length == letters.Length
                && ranks.Take(2).Concat(ranks.TakeLast(2)).All(rank => rank == BreakRank.None);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_highest_digit_of_all_patterns_decides()
    {
        var patterns = new HyphenationPatterns(Encoding.Latin1.GetBytes("ISO8859-1\nLEFTHYPHENMIN 2\na1b\na2b3c\n.å1b\nbc1.\n"));

        Assert.Equal([0, 2, 3, 0], patterns.Values("abcd"));
        Assert.Equal([0, 1], patterns.Values("åb"));
        Assert.Equal([0, 0, 0], patterns.Values("xåb"));
    }

    private static string Divided(string word)
    {
        var divided = new StringBuilder();
        var ranks = SwedishHyphenation.Ranks(word);
        for (var index = 0; index < word.Length; index++)
        {
            divided.Append(ranks[index] switch { BreakRank.Compound => "|", BreakRank.Syllable => "-", _ => "" });
            divided.Append(word[index]);
        }
        return divided.ToString();
    }
}
