using SocialReport.Pdf.Objects;

namespace SocialReport.Pdf.Content;

/// <summary>
/// The content stream of a page. Takes coordinates from the top left corner and turns them over. Settings are written
/// only when they change, and last to the end of the page.
/// </summary>
internal sealed class PageContent(double pageHeight, DocumentResources resources)
{
    private readonly PdfSyntax _syntax = new();
    private (FontUse Font, double Size)? _font;
    private PdfColor? _fill;
    private PdfStroke? _stroke;
    private bool _roundJoins;

    public ReadOnlySpan<byte> Bytes => _syntax.Written;

    /// <summary>Opens marked content; what <paramref name="properties"/> writes is its property list.</summary>
    public void BeginMarked(string tag, Action<PdfSyntax> properties)
    {
        _syntax.Name(tag);
        properties(_syntax);
        Operator("BDC"u8);
    }

    public void EndMarked() => Operator("EMC"u8);

    public void Text(
        ReadOnlySpan<char> text, PdfPoint start, PdfFont font, double size, PdfColor color, bool kerning, double degrees)
    {
        if (text.IsEmpty)
            return;
        RequireGlyphs(text, font);
        var use = resources.Use(font);
        Operator("BT"u8);
        SetFont(use, size);
        SetFill(color);
        if (degrees == 0)
        {
            Point(start.X, start.Y);
            Operator("Td"u8);
        }
        else
        {
            var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
            _syntax.Number(cosine).Number(sine).Number(-sine).Number(cosine);
            Point(start.X, start.Y);
            Operator("Tm"u8);
        }

        Show(text, use, kerning);
        Operator("ET"u8);
    }

    public void Line(PdfPoint from, PdfPoint to, PdfStroke stroke)
    {
        SetStroke(stroke);
        MoveTo(from);
        LineTo(to);
        Operator("S"u8);
    }

    public void Rectangle(PdfRectangle area, PdfColor? fill, PdfStroke? stroke)
    {
        if (!SetPaint(fill, stroke, roundJoins: false))
            return;
        Area(area);
        Operator("re"u8);
        Paint(fill, stroke);
    }

    public void Polyline(ReadOnlySpan<PdfPoint> points, PdfStroke stroke)
    {
        if (points.Length < 2)
            return;
        SetPaint(null, stroke, roundJoins: true);
        Lines(points);
        Operator("S"u8);
    }

    public void Polygon(ReadOnlySpan<PdfPoint> points, PdfColor? fill, PdfStroke? stroke)
    {
        if (points.Length < 3 || !SetPaint(fill, stroke, roundJoins: false))
            return;
        Lines(points);
        Operator("h"u8);
        Paint(fill, stroke);
    }

    public void Path(PdfPath path, PdfColor? fill, PdfStroke? stroke)
    {
        if (path.Segments.Count == 0 || !SetPaint(fill, stroke, roundJoins: false))
            return;
        foreach (var segment in path.Segments)
        {
            switch (segment.Kind)
            {
                case PdfPath.SegmentKind.Move:
                    MoveTo(segment.End);
                    break;
                case PdfPath.SegmentKind.Line:
                    LineTo(segment.End);
                    break;
                case PdfPath.SegmentKind.Curve:
                    Point(segment.FirstControl.X, segment.FirstControl.Y);
                    Point(segment.SecondControl.X, segment.SecondControl.Y);
                    Point(segment.End.X, segment.End.Y);
                    Operator("c"u8);
                    break;
                case PdfPath.SegmentKind.Close:
                    Operator("h"u8);
                    break;
            }
        }

        Paint(fill, stroke);
    }

    /// <summary>Scales the image's unit square to the area, and takes that setting back.</summary>
    public void Image(PdfImage image, PdfRectangle area)
    {
        Operator("q"u8);
        _syntax.Number(area.Width).Integer(0).Integer(0).Number(area.Height);
        Point(area.X, area.Bottom);
        Operator("cm"u8);
        _syntax.Name(resources.Use(image));
        Operator("Do"u8);
        Operator("Q"u8);
    }

    private void Lines(ReadOnlySpan<PdfPoint> points)
    {
        MoveTo(points[0]);
        foreach (var point in points[1..])
            LineTo(point);
    }

    /// <summary>Asked before anything is written, so that a refusal leaves the page whole.</summary>
    private static void RequireGlyphs(ReadOnlySpan<char> text, PdfFont font)
    {
        foreach (var character in text)
        {
            if (font.Glyph(character) == 0)
                throw new ArgumentException($"The font lacks U+{(int)character:X4}; ask HasGlyph before drawing.");
        }
    }

    /// <summary>Shows text as one array of codes, with a correction between two characters that are kerned.</summary>
    private void Show(ReadOnlySpan<char> text, FontUse use, bool kerning)
    {
        var font = use.Font;
        _syntax.BeginArray().BeginHex();
        ushort previous = 0;
        foreach (var character in text)
        {
            var glyph = use.Use(character);
            var adjustment = kerning && previous != 0 ? font.Kerning(previous, glyph) : 0;
            if (adjustment != 0)
                _syntax.EndHex().Number(-1000.0 * adjustment / font.UnitsPerEm).BeginHex();
            _syntax.HexDigits(character);
            previous = glyph;
        }

        _syntax.EndHex().EndArray();
        Operator("TJ"u8);
    }

    private void SetFont(FontUse use, double size)
    {
        if (_font is { } current && current.Font == use && current.Size == size)
            return;
        _syntax.Name(use.Name).Number(size);
        Operator("Tf"u8);
        _font = (use, size);
    }

    /// <summary>False when there is nothing to paint with.</summary>
    private bool SetPaint(PdfColor? fill, PdfStroke? stroke, bool roundJoins)
    {
        if (fill is { } color)
            SetFill(color);
        if (stroke is { } line)
        {
            SetStroke(line);
            if (roundJoins != _roundJoins)
            {
                _syntax.Integer(roundJoins ? 1 : 0);
                Operator("j"u8);
                _roundJoins = roundJoins;
            }
        }

        return fill is not null || stroke is not null;
    }

    private void SetFill(PdfColor color)
    {
        if (_fill == color)
            return;
        Color(color);
        Operator("rg"u8);
        _fill = color;
    }

    private void SetStroke(PdfStroke stroke)
    {
        if (_stroke == stroke)
            return;
        if (_stroke?.Color != stroke.Color)
        {
            Color(stroke.Color);
            Operator("RG"u8);
        }

        if (_stroke?.Width != stroke.Width)
        {
            _syntax.Number(stroke.Width);
            Operator("w"u8);
        }

        var oldDash = _stroke is { } old ? (old.DashOn, old.DashOff) : default;
        if (oldDash != (stroke.DashOn, stroke.DashOff))
        {
            _syntax.BeginArray();
            if (stroke.DashOn > 0)
                _syntax.Number(stroke.DashOn).Number(stroke.DashOff);
            _syntax.EndArray().Integer(0);
            Operator("d"u8);
        }

        _stroke = stroke;
    }

    private void Paint(PdfColor? fill, PdfStroke? stroke) =>
        Operator(fill is null ? "S"u8 : stroke is null ? "f"u8 : "B"u8);

    private void Color(PdfColor color) =>
        _syntax.Number(color.Red / 255.0).Number(color.Green / 255.0).Number(color.Blue / 255.0);

    private void MoveTo(PdfPoint point)
    {
        Point(point.X, point.Y);
        Operator("m"u8);
    }

    private void LineTo(PdfPoint point)
    {
        Point(point.X, point.Y);
        Operator("l"u8);
    }

    private void Area(PdfRectangle area)
    {
        Point(area.X, area.Bottom);
        _syntax.Number(area.Width).Number(area.Height);
    }

    private void Point(double x, double y) => _syntax.Number(x).Number(pageHeight - y);

    private void Operator(ReadOnlySpan<byte> name) => _syntax.Keyword(name).NewLine();
}
