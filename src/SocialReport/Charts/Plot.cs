namespace SocialReport.Charts;

/// <summary>The room between the axes, and what places in it mean.</summary>
/// <param name="Area">Where it is.</param>
/// <param name="Scale">Its value axis.</param>
/// <param name="Centers">Where each category stands.</param>
/// <param name="Slot">The width of a category, in points.</param>
internal sealed record Plot(Area Area, ValueScale Scale, IReadOnlyList<double> Centers, double Slot)
{
    /// <summary>The farthest that the first and last point of a line stand from the plot's edges.</summary>
    public const double MostInset = 13;

    private const double TickGap = 6;

    /// <summary>A plot whose categories have a slot each, for columns.</summary>
    public static Plot WithSlots(Area area, ValueScale scale, int count)
    {
        var slot = area.Width / Math.Max(1, count);
        return new Plot(area, scale, [.. Enumerable.Range(0, count).Select(index => area.Left + ((index + 0.5) * slot))], slot);
    }

    /// <summary>A plot whose first and last category stand near its edges, for lines.</summary>
    public static Plot EdgeToEdge(Area area, ValueScale scale, int count)
    {
        if (count < 2)
            return WithSlots(area, scale, count);
        var inset = Math.Min(MostInset, area.Width / count / 2);
        var slot = (area.Width - (2 * inset)) / (count - 1);
        return new Plot(area, scale, [.. Enumerable.Range(0, count).Select(index => area.Left + inset + (index * slot))], slot);
    }

    /// <summary>The height of a value.</summary>
    public double Y(decimal value) => Area.Bottom - (Scale.Share(value) * Area.Height);

    /// <summary>The height of zero.</summary>
    public double Zero => Y(0);

    /// <summary>Where a point stands.</summary>
    public Spot At(int index, decimal value) => new(Centers[index], Y(value));

    /// <summary>The lines that lead to the ticks, with zero stronger.</summary>
    public IEnumerable<ChartMark> GridMarks()
    {
        foreach (var tick in Scale.Ticks.Where(tick => tick != 0))
            yield return Level(tick, new Pen(ChartShade.Grid, 0.6));
        if (Scale.HasZero)
            yield return Level(0, ZeroPen);
    }

    /// <summary>Zero again, in front of what stands on it.</summary>
    public IEnumerable<ChartMark> ZeroMarks() => Scale.HasZero ? [Level(0, ZeroPen)] : [];

    /// <summary>The numbers of the ticks, to the left of the plot.</summary>
    public IEnumerable<ChartMark> TickLabels(ChartFont font) => Scale.Ticks.Select(tick =>
        font.Centered(Scale.Text(tick), Area.Left - TickGap, Y(tick), Anchor.End, ChartFont.Axis, ChartShade.Muted));

    /// <summary>The room that the numbers of the ticks take.</summary>
    public static double TickRoom(ValueScale scale, ChartFont font) =>
        scale.Ticks.Select(tick => font.Width(scale.Text(tick), ChartFont.Axis)).Max() + TickGap;

    private Pen ZeroPen => Scale.HasBothSigns ? new Pen(ChartShade.Ink, 1) : new Pen(ChartShade.Axis, 0.8);

    private ChartMark.Rule Level(decimal value, Pen pen) => new(new Spot(Area.Left, Y(value)), new Spot(Area.Right, Y(value)), pen);
}
