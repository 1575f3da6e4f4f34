namespace SocialReport.Pdf;

/// <summary>An outline of lines and curves, for shapes such as the slices of a pie.</summary>
public sealed class PdfPath
{
    private readonly List<Segment> _segments = [];

    internal enum SegmentKind
    {
        Move,
        Line,
        Curve,
        Close,
    }

    internal IReadOnlyList<Segment> Segments => _segments;

    /// <summary>Begins a new outline at a point.</summary>
    public PdfPath MoveTo(PdfPoint point) => Add(new Segment(SegmentKind.Move, point));

    /// <summary>Goes straight to a point.</summary>
    public PdfPath LineTo(PdfPoint point) => Add(new Segment(SegmentKind.Line, point));

    /// <summary>Goes along a cubic Bézier curve with two control points.</summary>
    public PdfPath CurveTo(PdfPoint firstControl, PdfPoint secondControl, PdfPoint end) =>
        Add(new Segment(SegmentKind.Curve, end, firstControl, secondControl));

    /// <summary>
    /// Goes along a circle, first straight to where the arc begins (or starting there, if the path is empty).
    /// </summary>
    /// <param name="center">Centre of the circle.</param>
    /// <param name="radius">Radius in points.</param>
    /// <param name="start">Where it begins, in degrees clockwise from twelve o'clock.</param>
    /// <param name="sweep">How far it goes, in degrees clockwise; negative for counter-clockwise.</param>
    public PdfPath Arc(PdfPoint center, double radius, double start, double sweep)
    {
        var first = On(start);
        if (_segments.Count == 0)
            MoveTo(first);
        else
            LineTo(first);

        // A quarter of a circle is as much as one curve follows within 0.03 % of the radius.
        var pieces = (int)Math.Ceiling(Math.Abs(sweep) / 90);
        var step = sweep / Math.Max(pieces, 1);
        var reach = radius * 4 / 3 * Math.Tan(step * Math.PI / 720);
        for (var piece = 0; piece < pieces; piece++)
        {
            var (from, to) = (start + piece * step, start + (piece + 1) * step);
            CurveTo(Ahead(from, reach), Ahead(to, -reach), On(to));
        }

        return this;

        PdfPoint On(double degrees)
        {
            var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
            return new PdfPoint(center.X + radius * sine, center.Y - radius * cosine);
        }

        // A point on the tangent, further along in the direction of the clock.
        PdfPoint Ahead(double degrees, double distance)
        {
            var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
            var point = On(degrees);
            return new PdfPoint(point.X + distance * cosine, point.Y + distance * sine);
        }
    }

    /// <summary>Goes straight back to where the outline began.</summary>
    public PdfPath Close() => Add(new Segment(SegmentKind.Close, default));

    private PdfPath Add(Segment segment)
    {
        if (_segments.Count == 0 && segment.Kind != SegmentKind.Move)
            throw new InvalidOperationException("An outline must begin somewhere.");
        _segments.Add(segment);
        return this;
    }

    internal readonly record struct Segment(
        SegmentKind Kind, PdfPoint End, PdfPoint FirstControl = default, PdfPoint SecondControl = default);
}
