using SocialReport.Documents;

namespace SocialReport.Charts;

/// <summary>How long bars are, so that the number at the end of each has room.</summary>
/// <param name="Zero">Where zero is, from the left of a plot.</param>
/// <param name="PerUnit">Points for each unit of the values.</param>
/// <param name="HasBothSigns">Whether bars go both ways.</param>
/// <param name="HasNumbers">Whether there is room for the numbers.</param>
internal sealed record BarScale(double Zero, double PerUnit, bool HasBothSigns, bool HasNumbers)
{
    private const double NumberRoom = 5;

    /// <summary>The share of a plot that bars must have for numbers to stand beside them.</summary>
    private const double LeastShare = 0.25;

    /// <summary>The scale that all plots of a chart share.</summary>
    public static BarScale Of(Chart chart, IReadOnlyList<SeriesLook> looks, double width, ChartFont font)
    {
        var scale = Of(chart, looks, width, point => font.Width(point.Figure.Value, ChartFont.Value) + NumberRoom);
        return scale.HasNumbers ? scale : Of(chart, looks, width, _ => 0) with { HasNumbers = false };
    }

    private static BarScale Of(Chart chart, IReadOnlyList<SeriesLook> looks, double width, Func<ChartPoint, double> roomOf)
    {
        var ends = new List<(double Value, double Room)> { (0, 0) };
        foreach (var panel in chart.Panels)
        {
            for (var category = 0; category < chart.Categories.Count; category++)
            {
                var levels = panel.Series.Where((_, index) => looks[index].IsLevel)
                    .Select(series => series.Points[category].Value).OfType<decimal>().ToArray();
                ends.AddRange(levels.Select(level => ((double)level, 2.0)));
                ends.AddRange(panel.Series.Where((_, index) => !looks[index].IsLevel).Select(series => series.Points[category])
                    .Select(point => (Reach(point.Value, levels), point.Value < 0 ? -roomOf(point) : roomOf(point))));
            }
        }
        // Room is negative where it lies to the left: each end to the left must fit together with each to the right.
        var left = ends.Where(end => end.Value < 0 || end.Room < 0).Select(end => (Length: -end.Value, Room: Math.Abs(end.Room))).Append((0, 0)).ToArray();
        var right = ends.Where(end => end.Value >= 0 && end.Room >= 0).Select(end => (Length: end.Value, end.Room)).ToArray();
        var perUnit = double.PositiveInfinity;
        foreach (var (leftLength, leftRoom) in left)
        {
            foreach (var (rightLength, rightRoom) in right)
            {
                if (leftLength + rightLength > 0)
                    perUnit = Math.Min(perUnit, (width - leftRoom - rightRoom) / (leftLength + rightLength));
            }
        }
        if (double.IsInfinity(perUnit))
            perUnit = 0;
        var (longestLeft, longestRight) = (left.Max(end => end.Length), right.Max(end => end.Length));
        var zero = left.Max(end => (end.Length * perUnit) + end.Room);
        var isRoomy = longestLeft + longestRight == 0
            ? left.Max(end => end.Room) + right.Max(end => end.Room) <= width
            : (longestLeft + longestRight) * perUnit >= LeastShare * width;
        return new BarScale(zero, perUnit, longestLeft > 0 && longestRight > 0, isRoomy);
    }

    /// <summary>How far from zero, in values, the number of a bar stands: beyond the bar and the levels on its side.</summary>
    public static double Reach(decimal? value, IReadOnlyList<decimal> levels) =>
        value < 0 ? (double)Math.Min(value.Value, levels.Where(level => level < 0).Append(0).Min())
        : (double)Math.Max(value ?? 0, levels.Where(level => level > 0).Append(0).Max());
}
