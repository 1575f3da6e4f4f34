using SocialReport.Charts;
using SocialReport.Pdf;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf.Charts;

/// <summary>Draws charts on a page.</summary>
/// <param name="palette">Their colours.</param>
internal sealed class ChartPainter(ChartPalette palette)
{
    /// <summary>Draws a chart with its top left corner at a place.</summary>
    public void Draw(PdfCanvas canvas, ChartPicture picture, double x, double y)
    {
        foreach (var mark in picture.Marks)
            Draw(canvas, mark, new Spot(x, y));
    }

    private void Draw(PdfCanvas canvas, ChartMark mark, Spot origin)
    {
        switch (mark)
        {
            case ChartMark.Rule rule:
                canvas.Line(At(rule.From, origin), At(rule.To, origin), Stroke(rule.Pen));
                break;
            case ChartMark.Box box:
                var area = new PdfRectangle(box.Area.Left + origin.X, box.Area.Top + origin.Y, box.Area.Width, box.Area.Height);
                canvas.Rectangle(area, box.Fill is { } fill ? Color(fill) : null, box.Outline is { } pen ? Stroke(pen) : null);
                break;
            case ChartMark.Curve curve:
                canvas.Polyline(At(curve.Points, origin), Stroke(curve.Pen));
                break;
            case ChartMark.Hatch hatch:
                foreach (var (from, to) in hatch.Lines)
                    canvas.Line(At(from, origin), At(to, origin), Stroke(hatch.Pen));
                break;
            case ChartMark.Slice slice:
                canvas.Path(PathOf(slice, At(slice.Center, origin)), Color(slice.Fill));
                break;
            case ChartMark.Dot dot:
                DrawDot(canvas, dot, origin);
                break;
            case ChartMark.Label label:
                var face = label.Style.IsStrong ? FontFace.SemiBold : FontFace.Regular;
                canvas.Text(
                    label.Text, label.Area.Left + origin.X, label.Baseline + origin.Y, PdfTextMeasure.Font(face), label.Style.Size, Color(label.Shade));
                break;
        }
    }

    private void DrawDot(PdfCanvas canvas, ChartMark.Dot dot, Spot origin)
    {
        var fill = dot.IsHollow ? Color(ChartShade.Paper) : Color(dot.Shade);
        var outline = dot.IsHollow ? Stroke(dot.Outline) : (PdfStroke?)null;
        if (dot.Shape == DotShape.Circle)
            canvas.Path(new PdfPath().Arc(At(dot.Center, origin), dot.Radius, 0, 360).Close(), fill, outline);
        else
            canvas.Polygon(At(DotOutline.Of(dot), origin), fill, outline);
    }

    private static PdfPath PathOf(ChartMark.Slice slice, PdfPoint center)
    {
        var path = new PdfPath().Arc(center, slice.Outer, slice.Start, slice.Sweep);
        if (slice.Inner > 0)
            path.Arc(center, slice.Inner, slice.Start + slice.Sweep, -slice.Sweep);
        else if (slice.Sweep < 360)
            path.LineTo(center);
        return path.Close();
    }

    private PdfColor Color(ChartShade shade)
    {
        var color = palette[shade];
        return new PdfColor(color.Red, color.Green, color.Blue);
    }

    private PdfStroke Stroke(Pen pen) => new(pen.Width, Color(pen.Shade), pen.DashOn, pen.DashOff);

    private static PdfPoint At(Spot spot, Spot origin) => new(spot.X + origin.X, spot.Y + origin.Y);

    private static PdfPoint[] At(IReadOnlyList<Spot> spots, Spot origin) => [.. spots.Select(spot => At(spot, origin))];
}
