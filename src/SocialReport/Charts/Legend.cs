using SocialReport.Documents;

namespace SocialReport.Charts;

/// <summary>Names of series with what they look like, above the plot.</summary>
/// <param name="Marks">What is drawn.</param>
/// <param name="Height">How high it is, with the air below it; 0 without entries.</param>
internal sealed record Legend(IReadOnlyList<ChartMark> Marks, double Height)
{
    private const double LineSwatch = 20;
    private const double BoxSwatch = 9;
    private const double SwatchGap = 5;
    private const double EntryGap = 17;
    private const double RowHeight = 13.5;
    private const double SpaceBelow = 7;

    /// <summary>The legend of some series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="looks">What they look like.</param>
    /// <param name="areColumns">Whether those that can be are drawn as columns.</param>
    /// <param name="width">The width it has, in points.</param>
    /// <param name="font">The typeface.</param>
    public static Legend Of(IReadOnlyList<ChartSeries> series, IReadOnlyList<SeriesLook> looks, bool areColumns, double width, ChartFont font)
    {
        var marks = new List<ChartMark>();
        var (x, y) = (0.0, 0.0);
        for (var index = 0; index < series.Count; index++)
        {
            var look = looks[index];
            var isBox = areColumns && !look.IsLevel;
            var swatch = (isBox ? BoxSwatch : LineSwatch) + SwatchGap;
            var words = font.Wrap(series[index].Name, look.Style, width - swatch);
            var wide = swatch + words.Lines.Select(line => line.Width).DefaultIfEmpty().Max();
            if (x > 0 && x + wide > width)
                (x, y) = (0, y + RowHeight);
            var middle = y + (RowHeight / 2);
            if (isBox)
                marks.AddRange(Columns.Swatch(new Area(x, middle - (BoxSwatch / 2), x + BoxSwatch, middle + (BoxSwatch / 2)), look));
            else
                marks.AddRange(Sample(x, middle, look));
            for (var line = 0; line < words.Lines.Count; line++)
                marks.Add(font.Centered(words.Lines[line].Text, x + swatch, middle + (line * ChartFont.Leading), Anchor.Start, look.Style, ChartShade.Ink));
            y += Math.Max(0, words.Lines.Count - 1) * ChartFont.Leading;
            x += wide + EntryGap;
        }
        return new Legend(marks, series.Count == 0 ? 0 : y + RowHeight + SpaceBelow);
    }

    private static IEnumerable<ChartMark> Sample(double x, double y, SeriesLook look)
    {
        yield return new ChartMark.Rule(new Spot(x, y), new Spot(x + LineSwatch, y), look.Line);
        if (look.Dot is { } shape)
            yield return Lines.Marker(new Spot(x + (LineSwatch / 2), y), shape, look, look.IsExpected);
    }
}
