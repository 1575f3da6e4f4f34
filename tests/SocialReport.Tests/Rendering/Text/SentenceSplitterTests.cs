using SocialReport.Rendering.Text;

namespace SocialReport.Tests.Rendering.TextForm;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("Det går bra.¶Nästa år också.")]
    [InlineData("Går det bra?¶Ja!¶Eller …¶Nej.")]
    [InlineData("Det blev ett underskott...¶Sedan vände det.")]
    [InlineData("Kostnaden ökar, t.ex. Stockholm och bl.a. Solna.¶Nästa.")]
    [InlineData("Den är ca. 30 och c:a 40, dvs. 70 resp. 80.")]
    [InlineData("Insatser enl. SoL, inkl. LVU, fr.o.m. 2023 t.o.m. 2024.")]
    [InlineData("Boende, resor m.m.¶Kostnaden ökar m.m. under året.")]
    [InlineData("Kostnaden är 821 kr. per dygn.¶Förra året 30 tkr.¶Den ökar.")]
    [InlineData("Den 30 april 2024.¶Nämnden beslutade den 28 september 2023.")]
    [InlineData("Den 30 april var den 1 000 kr, dvs 3,9 mnkr.")]
    [InlineData("Värdet 3.5 och version 1.0 gäller.")]
    [InlineData("Under 2023.¶2024 blev bättre.", false)]
    [InlineData("Antalet var 29 barn.¶11 är asylsökande.")]
    [InlineData("Resultatet blev sämre.¶−3,9 mnkr mot budget.")]
    [InlineData("Totalt 30.¶Därtill kommer 11.")]
    [InlineData("1. Förslag till beslut.¶Nämnden beslutar.")]
    [InlineData("A. Svensson och B. G. Ek deltog.¶Mötet slutade.")]
    [InlineData("”Det går bra.”¶Så sade hon.¶(Se bilaga.)¶Nästa.")]
    [InlineData("Se bilagan (s. 12 och kap. 4).¶Nästa.")]
    [InlineData("Han sade: ”Ja.¶Nej.” och gick.")]
    [InlineData("Filen namnd.yaml.¶Nästa fil.")]
    [InlineData("ingen.ting här. men litet.")]
    [InlineData("Första raden.\n2. Andra raden.¶Ny.")]
    [InlineData("")]
    [InlineData("...")]
    [InlineData(".¶Ensam.")]
    public void Sentences_end_where_a_reader_ends_them(string expected, bool isSplit = true)
    {
        var text = expected.Replace('¶', ' ');
        var result = text.ToCharArray();
        foreach (var index in SentenceSplitter.Breaks(text))
            result[index] = '¶';
        // A number after a year may be a date; such sentences stay on one line.
        Assert.Equal(isSplit ? expected : text, new string(result));
    }

    [Fact]
    public void A_space_that_does_not_break_ends_no_sentence() => Assert.Empty(SentenceSplitter.Breaks("Slut.\u00A0Början"));
}
