using SocialReport.Charts;
using SocialReport.Documents;

namespace SocialReport.Tests.Charts;

public sealed class ChartPaletteTests
{
    private static readonly ChartShade[] Series =
        [ChartShade.Series1, ChartShade.Series2, ChartShade.Series3, ChartShade.Series4, ChartShade.Series5, ChartShade.Series6];

    private static readonly ChartShade[] Past = [ChartShade.Past1, ChartShade.Past2, ChartShade.Past3];

    public static TheoryData<bool> Both => new(false, true);

    [Theory]
    [MemberData(nameof(Both))]
    public void What_is_drawn_stands_out_from_the_page(bool isDark)
    {
        var palette = Palette(isDark);
        Assert.All([.. Series, .. Past, ChartShade.Negative], shade =>
            Assert.True(ChartPalette.Contrast(palette[shade], palette[ChartShade.Paper]) >= 3, $"{shade}"));
        Assert.All([ChartShade.Ink, ChartShade.Muted, ChartShade.Series1], shade =>
            Assert.True(ChartPalette.Contrast(palette[shade], palette[ChartShade.Paper]) >= AccentColor.LeastContrast, $"{shade}"));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Words_can_be_read_on_fills(bool isDark)
    {
        var palette = Palette(isDark);
        Assert.All([.. Series, .. Past], shade =>
            Assert.True(ChartPalette.Contrast(palette[shade], palette[Columns.On(shade)]) >= AccentColor.LeastContrast, $"{shade}"));
    }

    [Theory]
    [InlineData(false, 25, 10, 4, 14)]
    [InlineData(true, 25, 10, 4, 12)]
    public void Series_are_told_apart_however_they_are_seen(bool isDark, double full, double colorBlind, double grey, double greyBeside)
    {
        var palette = Palette(isDark);
        foreach (var first in Series)
        {
            foreach (var second in Series.Where(second => second > first))
            {
                var isBeside = second - first is 1 or 5;
                Assert.InRange(Distance(ColorVision.Full), full, 200);
                Assert.InRange(Distance(ColorVision.Deuteranopia), colorBlind, 200);
                Assert.InRange(Distance(ColorVision.Protanopia), colorBlind, 200);
                Assert.InRange(Distance(ColorVision.Greyscale), isBeside ? greyBeside : grey, 200);

                double Distance(ColorVision vision) => ColorDistance.Between(palette[first], palette[second], vision);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Earlier_years_are_greys_far_from_the_outcome_and_each_other(bool isDark)
    {
        var palette = Palette(isDark);
        Assert.All(Enum.GetValues<ColorVision>(), vision =>
        {
            Assert.All(Past, past => Assert.InRange(ColorDistance.Between(palette[past], palette[ChartShade.Series1], vision), vision == ColorVision.Greyscale ? 2 : 10, 200));
            Assert.InRange(ColorDistance.Between(palette[ChartShade.Past1], palette[ChartShade.Past2], vision), 10, 200);
            Assert.InRange(ColorDistance.Between(palette[ChartShade.Past2], palette[ChartShade.Past3], vision), 10, 200);
        });
        Assert.InRange(ColorDistance.Between(palette[ChartShade.Negative], palette[ChartShade.Series1], ColorVision.Deuteranopia), 30, 200);
        Assert.InRange(ColorDistance.Between(palette[ChartShade.Negative], palette[ChartShade.Series1], ColorVision.Protanopia), 30, 200);
    }

    [Theory]
    [InlineData("#003D7A", true)]
    [InlineData("#7A0019", true)]
    [InlineData("#5A0A2C", false)]
    [InlineData("#CC6611", false)]
    [InlineData("#7FB3E6", false)]
    public void A_committees_colour_is_used_where_it_is_dark_and_unlike_the_others(string accent, bool isUsed)
    {
        var color = AccentColor.Parse(accent)!.Value;
        var palette = ChartPalette.Light.With(color);
        Assert.Equal(isUsed ? color : ChartPalette.Light[ChartShade.Series1], palette[ChartShade.Series1]);
        Assert.Equal(ChartPalette.Light[ChartShade.Series2], palette[ChartShade.Series2]);
    }

    [Fact]
    public void Distances_are_those_of_known_colours()
    {
        var (black, white) = (AccentColor.Parse("#000000")!.Value, AccentColor.Parse("#FFFFFF")!.Value);
        Assert.All(Enum.GetValues<ColorVision>(), vision => Assert.Equal(100, ColorDistance.Between(black, white, vision), 0.1));
        var (red, green) = (AccentColor.Parse("#C04040")!.Value, AccentColor.Parse("#7C7C20")!.Value);
        Assert.True(ColorDistance.Between(red, green, ColorVision.Deuteranopia) < ColorDistance.Between(red, green, ColorVision.Full) / 2);
        Assert.Equal(21, ChartPalette.Contrast(black, white), 0.01);
    }

    private static ChartPalette Palette(bool isDark) => isDark ? ChartPalette.Dark : ChartPalette.Light;
}
