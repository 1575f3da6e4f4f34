using SocialReport.Documents;

namespace SocialReport.Charts;

/// <summary>Names of lines beside their ends.</summary>
internal static class LineLabels
{
    /// <summary>From the last point to the name.</summary>
    public const double Gap = 7;

    /// <summary>The farthest that a name is moved from the height of its line.</summary>
    private const double MostMoved = 8;

    /// <summary>The share of the width that names beside the plot may take.</summary>
    private const double MostShare = 0.3;

    /// <summary>The room to the right of the last point that names need; null when they would take too much of the width.</summary>
    public static double? Room(IReadOnlyList<ChartSeries> series, IReadOnlyList<SeriesLook> looks, double width, ChartFont font)
    {
        var widest = series.Select((one, index) => (one, index)).Where(item => EndsLast(item.one))
            .Select(item => font.Width(item.one.Name, looks[item.index].Style)).DefaultIfEmpty(0).Max();
        return widest > width * MostShare ? null : widest == 0 ? 0 : widest + Gap;
    }

    /// <summary>The names where they touch nothing and no other; null when there is no such place for one of them.</summary>
    public static IReadOnlyList<ChartMark.Label>? Place(
        Plot plot, IReadOnlyList<ChartSeries> series, IReadOnlyList<SeriesLook> looks, IReadOnlyList<ChartMark> drawn, ChartFont font)
    {
        var labels = new List<ChartMark.Label>();
        var ends = series.Select((one, index) => (Series: one, Look: looks[index], Last: Lines.LastIndex(one)))
            .Where(item => item.Last >= 0)
            .Select(item => (item.Series, item.Look, item.Last, End: plot.At(item.Last, item.Series.Points[item.Last].Value!.Value)))
            .ToArray();
        var outer = ends.Where(item => EndsLast(item.Series)).OrderBy(item => item.End.Y).ToArray();
        var heights = Spread([.. outer.Select(item => item.End.Y)], plot.Area.Top, plot.Area.Bottom);
        for (var index = 0; index < outer.Length; index++)
        {
            if (Math.Abs(heights[index] - outer[index].End.Y) > MostMoved)
                return null;
            labels.Add(font.Centered(
                outer[index].Series.Name, outer[index].End.X + Gap, heights[index], Anchor.Start, outer[index].Look.Style, outer[index].Look.Label));
        }
        foreach (var (one, look, _, end) in ends.Where(item => !EndsLast(item.Series)))
        {
            var found = Candidates(one.Name, end, look, font)
                .FirstOrDefault(label => plot.Area.Holds(label.Area, 2) && !labels.Any(other => other.Area.Overlaps(label.Area, 2)) && !drawn.Any(mark => mark is not ChartMark.Rule && Touches(label, mark)));
            if (found is null)
                return null;
            labels.Add(found);
        }
        return labels;
    }

    private static bool EndsLast(ChartSeries series) => series.Points.Count > 0 && series.Points[^1].Value is not null;

    private static IEnumerable<ChartMark.Label> Candidates(string name, Spot end, SeriesLook look, ChartFont font)
    {
        yield return font.Centered(name, end.X + Gap, end.Y, Anchor.Start, look.Style, look.Label);
        yield return font.Centered(name, end.X + 4, end.Y - 9, Anchor.Start, look.Style, look.Label);
        yield return font.Centered(name, end.X + 4, end.Y + 9, Anchor.Start, look.Style, look.Label);
        yield return font.Centered(name, end.X, end.Y - 11, Anchor.Middle, look.Style, look.Label);
        yield return font.Centered(name, end.X, end.Y + 11, Anchor.Middle, look.Style, look.Label);
    }

    /// <summary>Whether a line or marker goes through a name or number.</summary>
    public static bool Touches(ChartMark.Label label, ChartMark mark)
    {
        var area = label.Area.Grown(1.2);
        return mark switch
        {
            ChartMark.Curve curve => curve.Points.Zip(curve.Points.Skip(1)).Any(pair => area.IsCrossedBy(pair.First, pair.Second)),
            ChartMark.Rule rule => area.IsCrossedBy(rule.From, rule.To),
            ChartMark.Dot dot => area.Overlaps(dot.Bounds),
            _ => false,
        };
    }

    /// <summary>Heights a line apart, within the plot.</summary>
    private static double[] Spread(double[] wished, double top, double bottom)
    {
        var heights = Spreading.Apart(wished, [.. wished.Select(_ => ChartFont.Leading)]);
        for (var index = 0; index < heights.Length; index++)
            heights[index] = Math.Max(heights[index], index == 0 ? top : heights[index - 1] + ChartFont.Leading);
        for (var index = heights.Length - 1; index >= 0; index--)
            heights[index] = Math.Min(heights[index], index == heights.Length - 1 ? bottom : heights[index + 1] - ChartFont.Leading);
        return heights;
    }
}
