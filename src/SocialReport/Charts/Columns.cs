using SocialReport.Documents;

namespace SocialReport.Charts;

/// <summary>Draws columns and bars, and what stands on them.</summary>
internal static class Columns
{
    private const double HatchStep = 3.6;
    private const double Outline = 0.9;

    /// <summary>The share of a slot that its columns fill.</summary>
    private const double Filled = 0.72;

    private const double WidestColumn = 46;
    private const double LabelGap = 3;
    private const double LevelLine = 1.5;

    /// <summary>From the end of a column to the far side of its number, with air.</summary>
    public const double NumberRoom = LabelGap + 9.5;

    /// <summary>A column: filled, hatched for part of a step, or empty in dashes for what is expected.</summary>
    public static IEnumerable<ChartMark> Block(Area area, ChartShade fill, bool isPartial, bool isExpected)
    {
        if (!isPartial && !isExpected)
            return [new ChartMark.Box(area, fill)];
        var inner = new Area(area.Left + (Outline / 2), area.Top, area.Right - (Outline / 2), area.Bottom);
        var pen = isExpected ? new Pen(fill, Outline, 2.6, 1.8) : new Pen(fill, Outline);
        var marks = new List<ChartMark> { new ChartMark.Box(inner, ChartShade.Paper) };
        var lines = isPartial ? HatchLines(inner) : [];
        if (lines.Count > 0)
            marks.Add(new ChartMark.Hatch(lines, new Pen(fill, 0.8)));
        marks.Add(new ChartMark.Box(inner, null, pen));
        return marks;
    }

    /// <summary>The sample of a series of columns in a legend.</summary>
    public static IEnumerable<ChartMark> Swatch(Area area, SeriesLook look) =>
        [.. Block(area, look.Fill, isPartial: false, look.IsExpected).Select(mark => mark is ChartMark.Box { Outline: { } pen } box
            ? box with { Outline = pen with { DashOn = 1.6, DashOff = 1.2 } }
            : mark)];

    /// <summary>Columns beside each other, and the numbers at their ends if there is room for each.</summary>
    public static (IReadOnlyList<ChartMark> Blocks, IReadOnlyList<ChartMark.Label> Numbers) Grouped(
        Plot plot, IReadOnlyList<ChartCategory> categories, IReadOnlyList<(ChartSeries Series, SeriesLook Look)> columns,
        bool isSigned, ChartFont font)
    {
        var marks = new List<ChartMark>();
        var labels = new List<(ChartMark.Label Label, double Room)>();
        // Series that take turns, such as what is known and what is expected, need no room beside each other.
        var takeTurns = Enumerable.Range(0, categories.Count).All(index => columns.Count(column => column.Series.Points[index].Value is not null) <= 1);
        var beside = takeTurns ? 1 : columns.Count;
        var pitch = Math.Min(plot.Slot * Filled / Math.Max(1, beside), WidestColumn);
        var gap = beside > 1 ? Math.Min(1.5, pitch * 0.1) : 0;
        for (var index = 0; index < categories.Count; index++)
        {
            var left = plot.Centers[index] - (pitch * beside / 2);
            var isEmpty = columns.All(column => column.Series.Points[index].Value is null);
            for (var number = 0; number < columns.Count; number++, left += takeTurns ? 0 : pitch)
            {
                var (series, look) = columns[number];
                var point = series.Points[index];
                var middle = left + (pitch / 2);
                var room = beside == 1 ? plot.Slot : pitch;
                if (point.Value is not { } value)
                {
                    if (point.Figure.Value.Length > 0 && (!takeTurns || (isEmpty && number == 0)))
                        labels.Add((font.Label(point.Figure.Value, middle, plot.Zero - LabelGap, Anchor.Middle, ChartFont.Value, ChartShade.Muted), room));
                    continue;
                }
                var area = Span(left + (gap / 2), left + pitch - (gap / 2), plot.Zero, plot.Y(value));
                if (value != 0)
                    marks.AddRange(Block(area, isSigned && value < 0 ? ChartShade.Negative : look.Fill, categories[index].IsPartial, look.IsExpected));
                var baseline = value < 0 ? area.Bottom + LabelGap + ChartFont.Rise(ChartFont.Value) : area.Top - LabelGap;
                labels.Add((font.Label(point.Figure.Value, middle, baseline, Anchor.Middle, ChartFont.Value, ChartShade.Ink), room));
            }
        }
        return (marks, labels.All(one => one.Label.Area.Width + 2 <= one.Room) ? [.. labels.Select(one => one.Label)] : []);
    }

    /// <summary>Columns on top of each other: what is above zero upwards, what is below downwards; numbers in those that hold them; and a marker where a part isn't known.</summary>
    public static (IReadOnlyList<ChartMark> Blocks, IReadOnlyList<ChartMark.Label> Numbers) Stacked(
        Plot plot, IReadOnlyList<ChartCategory> categories, IReadOnlyList<(ChartSeries Series, SeriesLook Look)> columns, ChartFont font)
    {
        var (blocks, numbers) = (new List<ChartMark>(), new List<ChartMark.Label>());
        var wide = Math.Min(plot.Slot * Filled, WidestColumn * 1.3);
        for (var index = 0; index < categories.Count; index++)
        {
            if (Unknown(columns.Select(column => column.Series), index) is { } unknown)
            {
                numbers.Add(font.Label(unknown.Figure.Value, plot.Centers[index], plot.Zero - LabelGap, Anchor.Middle, ChartFont.Value, ChartShade.Muted));
                continue;
            }
            var (above, below) = (0m, 0m);
            foreach (var (series, look) in columns)
            {
                var point = series.Points[index];
                if (point.Value is not { } value || value == 0)
                    continue;
                var from = value < 0 ? below : above;
                var area = Span(plot.Centers[index] - (wide / 2), plot.Centers[index] + (wide / 2), plot.Y(from), plot.Y(from + value));
                (above, below) = value < 0 ? (above, below + value) : (above + value, below);
                blocks.AddRange(Block(area, look.Fill, categories[index].IsPartial, look.IsExpected));
                if (from != 0)
                {
                    // A line of paper keeps neighbours apart in greys.
                    var y = plot.Y(from);
                    blocks.Add(new ChartMark.Rule(new Spot(area.Left, y), new Spot(area.Right, y), new Pen(ChartShade.Paper, 0.9)));
                }
                var isOpen = categories[index].IsPartial || look.IsExpected;
                var label = font.Centered(point.Figure.Value, area.Center.X, area.Center.Y, Anchor.Middle, ChartFont.Value, On(look.Fill));
                if (!isOpen && area.Height >= ChartFont.Leading && label.Area.Width + 4 <= area.Width)
                    numbers.Add(label);
            }
        }
        return (blocks, numbers);
    }

    /// <summary>
    /// The part that keeps a column of parts from being drawn, since its height would not be their sum: one that is missing
    /// or withheld, rather one with a marker; null when all are known or say nothing.
    /// </summary>
    public static ChartPoint? Unknown(IEnumerable<ChartSeries> parts, int category) =>
        parts.Select(series => series.Points[category]).Where(point => point.IsUnknown).MaxBy(point => point.Figure.Value.Length > 0);

    /// <summary>A budget among columns as a level over each slot; a mean as a line through them.</summary>
    public static IEnumerable<ChartMark> Level(Plot plot, IReadOnlyList<ChartCategory> categories, ChartSeries series, SeriesLook look)
    {
        if (series.Role == ChartRole.Mean)
        {
            var line = Lines.Of(plot, categories, series, look).ToArray();
            return line.OfType<ChartMark.Curve>().Select(curve => curve with { Pen = new Pen(ChartShade.Paper, curve.Pen.Width + 1.8) }).Concat(line);
        }
        var marks = new List<ChartMark>();
        var start = 0;
        for (var index = 1; index <= series.Points.Count; index++)
        {
            if (index < series.Points.Count && series.Points[index].Value == series.Points[start].Value)
                continue;
            if (series.Points[start].Value is { } value)
            {
                // Equal levels side by side are one line.
                var reach = plot.Slot * (Filled + 0.14) / 2;
                marks.AddRange(Cased(new Spot(plot.Centers[start] - reach, plot.Y(value)), new Spot(plot.Centers[index - 1] + reach, plot.Y(value)), look.Line));
            }
            start = index;
        }
        return marks;
    }

    /// <summary>A level in front of columns, with an edge of paper that makes it stand out.</summary>
    public static IEnumerable<ChartMark> Cased(Spot from, Spot to, Pen pen) =>
    [
        new ChartMark.Rule(from, to, new Pen(ChartShade.Paper, LevelLine + 1.8)),
        new ChartMark.Rule(from, to, pen with { Width = LevelLine }),
    ];

    /// <summary>The colour of words on a fill.</summary>
    public static ChartShade On(ChartShade fill) =>
        fill is >= ChartShade.Series1 and <= ChartShade.Past3 ? fill + (ChartShade.OnSeries1 - ChartShade.Series1) : ChartShade.Ink;

    private static Area Span(double left, double right, double one, double other) => new(left, Math.Min(one, other), right, Math.Max(one, other));

    /// <summary>Lines that rise to the right at 45°, cut to the area.</summary>
    private static List<(Spot From, Spot To)> HatchLines(Area area)
    {
        var lines = new List<(Spot, Spot)>();
        // Each line is x + y = sum.
        for (var sum = area.Left + area.Top + HatchStep; sum < area.Right + area.Bottom; sum += HatchStep)
        {
            var (left, right) = (Math.Max(area.Left, sum - area.Bottom), Math.Min(area.Right, sum - area.Top));
            lines.Add((new Spot(left, sum - left), new Spot(right, sum - right)));
        }
        return lines;
    }
}
