using SocialReport.Documents;
using SocialReport.Rendering.Html;

namespace SocialReport.Tests.Rendering.Html;

/// <summary>Text and what can be used have the contrast of WCAG 2.1 AA in both themes, whatever the committee's colour.</summary>
public class WebPaletteTests
{
    private const double Text = 4.5;
    private const double Graphics = 3;

    public static TheoryData<string> Colors() => ["#124375", "#0A6B4F", "#000000", "#7A0000", "#5B2C83", "#7A5900", "#00594F"];

    [Theory]
    [MemberData(nameof(Colors))]
    public void Text_can_be_read_on_everything_that_is_behind_it(string accent)
    {
        foreach (var palette in new[] { WebPalette.Light(AccentColor.Parse(accent)!.Value), WebPalette.Dark(AccentColor.Parse(accent)!.Value) })
        {
            foreach (var behind in new[] { palette.Paper, palette.Tint })
            {
                Assert.All([palette.Ink, palette.Muted, palette.Accent], color => Assert.InRange(color.ContrastWith(behind), Text, 21));
                Assert.InRange(palette.Rule.ContrastWith(behind), Graphics, 21);
            }
            Assert.InRange(palette.Gap.ContrastWith(palette.GapTint), Text, 21);
            Assert.InRange(palette.Ink.ContrastWith(palette.GapTint), Text, 21);
            // The mark of a draft is paper on the colour of a gap.
            Assert.InRange(palette.Paper.ContrastWith(palette.Gap), Text, 21);
        }
    }

    [Fact]
    public void The_committees_colour_is_its_own_by_day_and_paler_in_the_dark()
    {
        var green = AccentColor.Parse("#0A6B4F")!.Value;
        Assert.Equal(green, WebPalette.Light(green).Accent);

        var paler = WebPalette.Dark(green).Accent;
        Assert.True(paler.Green > paler.Red && paler.Green > paler.Blue, paler.ToString());
    }
}
