namespace SocialReport.Charts;

/// <summary>A point of a chart, in points from its top left corner; y grows downwards.</summary>
internal readonly record struct Spot(double X, double Y);

/// <summary>A rectangle of a chart, in points from its top left corner.</summary>
internal readonly record struct Area(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public Spot Center => new((Left + Right) / 2, (Top + Bottom) / 2);

    public bool Overlaps(Area other, double gap = 0) =>
        Left < other.Right + gap && other.Left < Right + gap && Top < other.Bottom + gap && other.Top < Bottom + gap;

    public bool Holds(Area other, double tolerance = 0) =>
        other.Left >= Left - tolerance && other.Top >= Top - tolerance && other.Right <= Right + tolerance && other.Bottom <= Bottom + tolerance;

    public Area Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    /// <summary>Whether a straight line goes through it.</summary>
    public bool IsCrossedBy(Spot from, Spot to)
    {
        // Liang–Barsky: the part of the line that lies between each pair of edges.
        var (first, last) = (0.0, 1.0);
        return Clip(from.X, to.X, Left, Right, ref first, ref last) && Clip(from.Y, to.Y, Top, Bottom, ref first, ref last);
    }

    private static bool Clip(double from, double to, double low, double high, ref double first, ref double last)
    {
        var length = to - from;
        if (length == 0)
            return from > low && from < high;
        var (enter, leave) = ((low - from) / length, (high - from) / length);
        if (enter > leave)
            (enter, leave) = (leave, enter);
        (first, last) = (Math.Max(first, enter), Math.Min(last, leave));
        return first < last;
    }

    public static Area Around(IEnumerable<Spot> spots)
    {
        var area = new Area(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);
        foreach (var (x, y) in spots)
            area = new Area(Math.Min(area.Left, x), Math.Min(area.Top, y), Math.Max(area.Right, x), Math.Max(area.Bottom, y));
        return area;
    }
}

/// <summary>How a line is drawn.</summary>
/// <param name="Shade">Its colour.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="DashOn">The length of a dash in points; 0 for an unbroken line.</param>
/// <param name="DashOff">The gap between dashes in points.</param>
internal readonly record struct Pen(ChartShade Shade, double Width, double DashOn = 0, double DashOff = 0);

/// <summary>The shape of the marker of a point.</summary>
internal enum DotShape
{
    Circle,
    Square,
    Triangle,
    Diamond,
    TriangleDown,
    Cross,
}

/// <summary>Where words stand to their x.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>How words look.</summary>
/// <param name="Size">Size in points, at least 8.</param>
/// <param name="IsStrong">Whether they are set bold.</param>
internal readonly record struct LabelStyle(double Size, bool IsStrong = false);

/// <summary>Something drawn, with no more to decide but which colour is behind a purpose.</summary>
internal abstract record ChartMark
{
    private ChartMark()
    {
    }

    /// <summary>What it covers, without the width of lines.</summary>
    public abstract Area Bounds { get; }

    /// <summary>A straight line.</summary>
    public sealed record Rule(Spot From, Spot To, Pen Pen) : ChartMark
    {
        public override Area Bounds => Area.Around([From, To]);
    }

    /// <summary>A rectangle, filled, outlined or both.</summary>
    public sealed record Box(Area Area, ChartShade? Fill, Pen? Outline = null) : ChartMark
    {
        public override Area Bounds => Area;
    }

    /// <summary>A line through points.</summary>
    public sealed record Curve(IReadOnlyList<Spot> Points, Pen Pen) : ChartMark
    {
        public override Area Bounds => Area.Around(Points);
    }

    /// <summary>Parallel lines that fill an area.</summary>
    public sealed record Hatch(IReadOnlyList<(Spot From, Spot To)> Lines, Pen Pen) : ChartMark
    {
        public override Area Bounds => Area.Around(Lines.SelectMany(line => new[] { line.From, line.To }));
    }

    /// <summary>A slice of a pie or ring.</summary>
    /// <param name="Center">The middle of the whole.</param>
    /// <param name="Inner">The radius of the hole; 0 for a pie.</param>
    /// <param name="Outer">The radius.</param>
    /// <param name="Start">Degrees clockwise from twelve o'clock.</param>
    /// <param name="Sweep">Degrees, above 0 and at most 360.</param>
    /// <param name="Fill">Its colour.</param>
    public sealed record Slice(Spot Center, double Inner, double Outer, double Start, double Sweep, ChartShade Fill) : ChartMark
    {
        public override Area Bounds => new Area(Center.X, Center.Y, Center.X, Center.Y).Grown(Outer);
    }

    /// <summary>The marker of a point.</summary>
    public sealed record Dot(Spot Center, DotShape Shape, double Radius, ChartShade Shade, bool IsHollow) : ChartMark
    {
        private const double HollowLine = 1.2;

        /// <summary>The line around a hollow one.</summary>
        public Pen Outline => new(Shade, HollowLine);

        public override Area Bounds => new Area(Center.X, Center.Y, Center.X, Center.Y).Grown(Radius);
    }

    /// <summary>Words on one line.</summary>
    /// <param name="Text">The words; a soft hyphen at the end is drawn as a hyphen.</param>
    /// <param name="X">Where they stand, by their anchor.</param>
    /// <param name="Baseline">The line that letters stand on.</param>
    /// <param name="Anchor">What of them is at X.</param>
    /// <param name="Style">How they look.</param>
    /// <param name="Shade">Their colour.</param>
    /// <param name="Area">What they cover.</param>
    public sealed record Label(string Text, double X, double Baseline, Anchor Anchor, LabelStyle Style, ChartShade Shade, Area Area) : ChartMark
    {
        public override Area Bounds => Area;
    }
}

/// <summary>A chart ready to be drawn.</summary>
/// <param name="Width">Points.</param>
/// <param name="Height">Points.</param>
/// <param name="Marks">What is drawn, the hindmost first.</param>
internal sealed record ChartPicture(double Width, double Height, IReadOnlyList<ChartMark> Marks)
{
    /// <summary>Whether there was no room for the names of all steps.</summary>
    public bool LeavesOutNames { get; init; }

    /// <summary>Its words, in the order they are drawn.</summary>
    public IEnumerable<ChartMark.Label> Labels => Marks.OfType<ChartMark.Label>();
}
