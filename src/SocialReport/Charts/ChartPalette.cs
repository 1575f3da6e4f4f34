using SocialReport.Documents;

namespace SocialReport.Charts;

/// <summary>
/// The colours of charts on white paper or on a dark screen. Series can be told apart by colour-blind readers and in
/// greys (with marker and dash), and stand out from what is behind them (WCAG 2.1, 1.4.11: contrast 3).
/// </summary>
internal sealed class ChartPalette
{
    /// <summary>The least distance of a committee's own colour to the others of the palette, however it is seen.</summary>
    public const double LeastDistance = 10;

    private readonly AccentColor[] _colors;

    private ChartPalette(AccentColor[] colors) => _colors = colors;

    /// <summary>On white.</summary>
    public static ChartPalette Light { get; } = Of(
        series: ["#124375", "#CC6610", "#20695F", "#9D86C5", "#5A0A2A", "#6F7480"],
        past: ["#4A555F", "#6A747E", "#8C959F"],
        negative: "#B4471F", ink: "#1B1F24", muted: "#565F6A", grid: "#DCE1E6", axis: "#8B96A3", paper: "#FFFFFF");

    /// <summary>On a dark screen.</summary>
    public static ChartPalette Dark { get; } = Of(
        series: ["#7DB4EE", "#C25A25", "#8ADAD1", "#BD7B7F", "#8259B4", "#EEEA8E"],
        past: ["#B4BDC7", "#939EA9", "#737E89"],
        negative: "#F08A5D", ink: "#EEF1F4", muted: "#B3BCC6", grid: "#333B44", axis: "#7D8894", paper: "#14181D");

    /// <summary>The colour for a purpose.</summary>
    public AccentColor this[ChartShade shade] => _colors[(int)shade];

    /// <summary>
    /// The palette with a committee's colour as that of the first series; unchanged when the colour is too pale, or
    /// too like another one of the palette.
    /// </summary>
    public ChartPalette With(AccentColor accent)
    {
        var others = Enumerable.Range((int)ChartShade.Series2, ChartShade.Negative - ChartShade.Series2 + 1).Select(index => _colors[index]);
        if (Contrast(accent, this[ChartShade.Paper]) < AccentColor.LeastContrast || others.Any(other => IsNear(accent, other)))
            return this;
        var colors = _colors.ToArray();
        colors[(int)ChartShade.Series1] = accent;
        colors[(int)ChartShade.OnSeries1] = On(accent);
        return new ChartPalette(colors);
    }

    /// <summary>Contrast of two colours, from 1 to 21 (WCAG 2.1, "contrast ratio").</summary>
    public static double Contrast(AccentColor one, AccentColor two)
    {
        const double Flare = 0.05;
        var (a, b) = (OnWhite(one), OnWhite(two));
        return Math.Max(a, b) / Math.Min(a, b);

        // Contrast with white is (1 + flare) / (luminance + flare).
        static double OnWhite(AccentColor color) => (1 + Flare) / color.ContrastWithWhite;
    }

    private static bool IsNear(AccentColor one, AccentColor two) =>
        new[] { ColorVision.Full, ColorVision.Deuteranopia, ColorVision.Protanopia }.Any(vision => ColorDistance.Between(one, two, vision) < LeastDistance);

    /// <summary>Black or white, whichever can be read better on a fill.</summary>
    private static AccentColor On(AccentColor fill)
    {
        var (black, white) = (Color("#000000"), Color("#FFFFFF"));
        return Contrast(fill, black) > Contrast(fill, white) ? black : white;
    }

    private static ChartPalette Of(
        string[] series, string[] past, string negative, string ink, string muted, string grid, string axis, string paper)
    {
        AccentColor[] fills = [.. series.Concat(past).Select(Color)];
        return new ChartPalette(
        [
            .. fills, Color(negative), .. fills.Select(On),
            Color(ink), Color(muted), Color(grid), Color(axis), Color(paper),
        ]);
    }

    private static AccentColor Color(string text) => AccentColor.Parse(text)!.Value;
}
