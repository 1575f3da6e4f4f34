using System.Globalization;
using System.Text;
using SocialReport.Charts;
using static SocialReport.Rendering.Svg.ChartSvg;

namespace SocialReport.Rendering.Svg;

/// <summary>Writes the marks of a chart, one element a line.</summary>
internal sealed class SvgMarks(StringBuilder svg, ChartPalette palette)
{
    /// <summary>Adds a mark.</summary>
    public void Add(ChartMark mark)
    {
        switch (mark)
        {
            case ChartMark.Rule rule:
                Stroke("line", $"x1=\"{Number(rule.From.X)}\" y1=\"{Number(rule.From.Y)}\" x2=\"{Number(rule.To.X)}\" y2=\"{Number(rule.To.Y)}\"", rule.Pen);
                break;
            case ChartMark.Box box:
                AddBox(box);
                break;
            case ChartMark.Curve curve:
                Stroke("polyline", $"points=\"{Points(curve.Points)}\" fill=\"none\" stroke-linejoin=\"round\"", curve.Pen);
                break;
            case ChartMark.Hatch hatch:
                Stroke("path", $"d=\"{string.Join(' ', hatch.Lines.Select(line => $"M{Point(line.From)}L{Point(line.To)}"))}\" fill=\"none\"", hatch.Pen);
                break;
            case ChartMark.Slice slice:
                Fill("path", $"d=\"{PathOf(slice)}\"", slice.Fill);
                break;
            case ChartMark.Dot dot:
                AddDot(dot);
                break;
            case ChartMark.Label label:
                AddLabel(label);
                break;
        }
    }

    private void AddBox(ChartMark.Box box)
    {
        var place = $"x=\"{Number(box.Area.Left)}\" y=\"{Number(box.Area.Top)}\" width=\"{Number(box.Area.Width)}\" height=\"{Number(box.Area.Height)}\"";
        if (box.Fill is { } fill)
            Fill("rect", place, fill);
        if (box.Outline is { } pen)
            Stroke("rect", place + " fill=\"none\"", pen);
    }

    private void AddDot(ChartMark.Dot dot)
    {
        var (name, place) = dot.Shape == DotShape.Circle
            ? ("circle", $"cx=\"{Number(dot.Center.X)}\" cy=\"{Number(dot.Center.Y)}\" r=\"{Number(dot.Radius)}\"")
            : ("polygon", $"points=\"{Points(DotOutline.Of(dot))}\"");
        if (!dot.IsHollow)
        {
            Fill(name, place, dot.Shade);
            return;
        }
        Fill(name, place, ChartShade.Paper);
        Stroke(name, place + " fill=\"none\"", dot.Outline);
    }

    private void AddLabel(ChartMark.Label label)
    {
        var anchor = label.Anchor switch
        {
            Anchor.Middle => " text-anchor=\"middle\"",
            Anchor.End => " text-anchor=\"end\"",
            _ => "",
        };
        var weight = label.Style.IsStrong ? " font-weight=\"600\"" : "";
        // A soft hyphen at the end of a line is seen on paper only.
        var text = label.Text.TrimEnd(' ').Replace('\u00AD', '-');
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"c-text {ClassOf(label.Shade)}\" color=\"{palette[label.Shade]}\" fill=\"currentColor\" ");
        svg.Append(CultureInfo.InvariantCulture, $"x=\"{Number(label.X)}\" y=\"{Number(label.Baseline)}\" font-size=\"{Number(label.Style.Size)}\"{weight}{anchor}");
        // Another typeface may be wider: it is squeezed to the width that was laid out for.
        svg.Append(CultureInfo.InvariantCulture, $" textLength=\"{Number(label.Area.Width)}\" lengthAdjust=\"spacingAndGlyphs\">{Escaped(text)}</text>\n");
    }

    private void Fill(string name, string attributes, ChartShade shade) =>
        svg.Append(CultureInfo.InvariantCulture, $"<{name} class=\"{ClassOf(shade)}\" color=\"{palette[shade]}\" fill=\"currentColor\" {attributes}/>\n");

    private void Stroke(string name, string attributes, Pen pen)
    {
        var dashes = pen.DashOn > 0 ? $" stroke-dasharray=\"{Number(pen.DashOn)} {Number(pen.DashOff)}\"" : "";
        svg.Append(CultureInfo.InvariantCulture, $"<{name} class=\"{ClassOf(pen.Shade)}\" color=\"{palette[pen.Shade]}\" stroke=\"currentColor\" ");
        svg.Append(CultureInfo.InvariantCulture, $"stroke-width=\"{Number(pen.Width)}\"{dashes} {attributes}/>\n");
    }

    /// <summary>The outline of a slice, in arcs of less than half a turn: a whole turn would begin where it ends.</summary>
    private static string PathOf(ChartMark.Slice slice)
    {
        var path = new StringBuilder();
        var pieces = (int)Math.Ceiling(slice.Sweep / 120);
        path.Append(CultureInfo.InvariantCulture, $"M{Point(On(slice.Outer, 0))}");
        for (var piece = 1; piece <= pieces; piece++)
            path.Append(CultureInfo.InvariantCulture, $"A{Number(slice.Outer)} {Number(slice.Outer)} 0 0 1 {Point(On(slice.Outer, piece))}");
        if (slice.Inner > 0)
        {
            path.Append(CultureInfo.InvariantCulture, $"L{Point(On(slice.Inner, pieces))}");
            for (var piece = pieces - 1; piece >= 0; piece--)
                path.Append(CultureInfo.InvariantCulture, $"A{Number(slice.Inner)} {Number(slice.Inner)} 0 0 0 {Point(On(slice.Inner, piece))}");
        }
        else if (slice.Sweep < 360)
        {
            path.Append(CultureInfo.InvariantCulture, $"L{Point(slice.Center)}");
        }
        return path.Append('Z').ToString();

        Spot On(double radius, int piece)
        {
            var (sine, cosine) = Math.SinCos((slice.Start + (slice.Sweep * piece / pieces)) * Math.PI / 180);
            return new Spot(slice.Center.X + (radius * sine), slice.Center.Y - (radius * cosine));
        }
    }

    private static string Points(IEnumerable<Spot> spots) => string.Join(' ', spots.Select(Point));

    private static string Point(Spot spot) => $"{Number(spot.X)},{Number(spot.Y)}";
}
