using SocialReport.Documents;

namespace SocialReport.Charts;

/// <summary>Draws series as lines with gaps and markers.</summary>
internal static class Lines
{
    private const double Radius = 2.7;
    private const double SmallRadius = 2.3;

    /// <summary>From point to point where markers would run together.</summary>
    private const double CrowdedSlot = 14;

    /// <summary>The dashes of a line to a part of a step.</summary>
    private static readonly (double On, double Off) PartialDash = (2.4, 2);

    /// <summary>A marker of a series.</summary>
    public static ChartMark Marker(Spot spot, DotShape shape, SeriesLook look, bool isHollow) =>
        new ChartMark.Dot(spot, shape, look.Style.IsStrong ? Radius : SmallRadius, look.Line.Shade, isHollow);

    /// <summary>A series as a line.</summary>
    public static IEnumerable<ChartMark> Of(Plot plot, IReadOnlyList<ChartCategory> categories, ChartSeries series, SeriesLook look)
    {
        var points = series.Points;
        var marks = new List<ChartMark>();
        foreach (var (first, last) in Runs(points))
        {
            var start = first;
            for (var index = first + 1; index <= last; index++)
            {
                if (categories[index].IsPartial)
                {
                    AddLine(start, index - 1, look.Line);
                    AddLine(index - 1, index, look.Line with { DashOn = PartialDash.On, DashOff = PartialDash.Off });
                    start = index;
                }
            }
            AddLine(start, last, look.Line);
        }
        for (var index = 0; index < points.Count; index++)
        {
            if (points[index].Value is not { } value)
                continue;
            var isAlone = (index == 0 || points[index - 1].Value is null) && (index == points.Count - 1 || points[index + 1].Value is null);
            var isHollow = look.IsExpected || categories[index].IsPartial;
            if (look.Dot is { } shape && (plot.Slot >= CrowdedSlot || isAlone || categories[index].IsPartial))
                marks.Add(Marker(plot.At(index, value), shape, look, isHollow));
            else if (look.Dot is null && isAlone)
                marks.Add(Marker(plot.At(index, value), DotShape.Circle, look, isHollow));
        }
        return marks;

        void AddLine(int from, int to, Pen pen)
        {
            if (to > from)
                marks.Add(new ChartMark.Curve([.. Enumerable.Range(from, to - from + 1).Select(index => plot.At(index, points[index].Value!.Value))], pen));
        }
    }

    /// <summary>The line from what is known to what is expected next, in dashes.</summary>
    public static IEnumerable<ChartMark> Bridge(Plot plot, IReadOnlyList<ChartSeries> series, IReadOnlyList<SeriesLook> looks)
    {
        var known = series.Where(one => one.Role == ChartRole.Outcome).ToArray();
        var expected = series.Where(one => one.Role == ChartRole.Forecast).ToArray();
        if (known.Length != 1 || expected.Length != 1)
            yield break;
        var last = LastIndex(known[0]);
        var first = expected[0].Points.TakeWhile(point => point.Value is null).Count();
        if (last < 0 || first != last + 1 || first == expected[0].Points.Count)
            yield break;
        yield return new ChartMark.Curve(
            [plot.At(last, known[0].Points[last].Value!.Value), plot.At(first, expected[0].Points[first].Value!.Value)],
            looks[IndexOf(series, expected[0])].Line);
    }

    /// <summary>The last point that has a value; −1 without any.</summary>
    public static int LastIndex(ChartSeries series)
    {
        var index = series.Points.Count - 1;
        while (index >= 0 && series.Points[index].Value is null)
            index--;
        return index;
    }

    private static int IndexOf(IReadOnlyList<ChartSeries> series, ChartSeries one) => series.TakeWhile(other => !ReferenceEquals(other, one)).Count();

    /// <summary>Points without a gap between them, by their first and last index.</summary>
    private static IEnumerable<(int First, int Last)> Runs(IReadOnlyList<ChartPoint> points)
    {
        for (var first = 0; first < points.Count; first++)
        {
            if (points[first].Value is null)
                continue;
            var last = first;
            while (last + 1 < points.Count && points[last + 1].Value is not null)
                last++;
            yield return (first, last);
            first = last;
        }
    }
}
