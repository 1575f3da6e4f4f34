using SocialReport.Documents;

namespace SocialReport.Charts;

/// <summary>Lays out pies and rings: parts clockwise from twelve o'clock, each with its name and number beside it.</summary>
internal sealed class RoundChart
{
    private const double MostRadius = 74;
    private const double RadiusShare = 0.2;

    /// <summary>The hole of a ring as a share of its radius.</summary>
    private const double Hole = 0.56;

    private const double Pad = 6;
    private const double Elbow = 8;
    private const double Arm = 14;
    private const double TextGap = 4;
    private const double BlockGap = 5;

    private static readonly LabelStyle Number = new(9.2, IsStrong: true);

    private readonly Chart _chart;
    private readonly ChartFont _font;

    private RoundChart(Chart chart, ChartFont font) => (_chart, _font) = (chart, font);

    public static ChartPicture Lay(Chart chart, double width, ChartFont font)
    {
        var layout = new RoundChart(chart, font);
        var columns = chart.Panels.Count > 1 ? Math.Min(2, PanelGrid.ColumnCount(chart.Panels.Count, width)) : 1;
        var wide = (width - (PanelGrid.Gap * (columns - 1))) / columns;
        var marks = new List<ChartMark>();
        var top = 0.0;
        foreach (var row in chart.Panels.Chunk(columns))
        {
            if (top > 0)
                top += PanelGrid.RowGap;
            var (titles, titleHeight) = PanelGrid.Titles(row, top, index => index * (wide + PanelGrid.Gap), wide, font);
            marks.AddRange(titles);
            top += titleHeight;
            var lowest = top;
            for (var index = 0; index < row.Length; index++)
            {
                marks.AddRange(layout.Round(row[index].Series.Count == 0 ? [] : row[index].Series[0].Points, index * (wide + PanelGrid.Gap), top, wide, out var bottom));
                lowest = Math.Max(lowest, bottom);
            }
            top = lowest;
        }
        return new ChartPicture(width, top, marks);
    }

    private List<ChartMark> Round(IReadOnlyList<ChartPoint> points, double left, double top, double width, out double bottom)
    {
        var parts = Parts(points);
        var radius = Math.Min(MostRadius, width * RadiusShare);
        var room = (width / 2) - radius - Arm - TextGap - Elbow;
        var blocks = parts.Select(part => BlockOf(part, room)).ToArray();
        var right = Side(blocks.Where(block => block.Part.IsRight).OrderBy(block => block.Part.Middle), radius);
        var leftSide = Side(blocks.Where(block => !block.Part.IsRight).OrderByDescending(block => block.Part.Middle), radius);
        var reach = Math.Max(radius, new[] { right, leftSide }.SelectMany(side => side).Select(item => Math.Abs(item.Y) + (item.Block.Height / 2)).DefaultIfEmpty().Max());
        var center = new Spot(left + (width / 2), top + Pad + reach);
        var inner = _chart.Kind == ChartKind.Ring ? radius * Hole : 0;

        var marks = new List<ChartMark>();
        marks.AddRange(parts.Where(part => part.Sweep > 0).Select(part =>
            new ChartMark.Slice(center, inner, radius, part.Start, part.Sweep, ShadeOf(part.Index, parts.Count))));
        if (parts.Count(part => part.Sweep > 0) > 1)
        {
            marks.AddRange(parts.Where(part => part.Sweep > 0).Select(part => new ChartMark.Rule(
                On(center, inner, part.Start), On(center, radius, part.Start), new Pen(ChartShade.Paper, 1.2))));
        }
        foreach (var (block, y) in right.Concat(leftSide))
            marks.AddRange(Labels(block, center, radius, y));
        bottom = center.Y + reach + Pad;
        foreach (var (point, index) in points.Select((point, index) => (point, index)).Where(item => item.point.Value is null))
        {
            // A part without a number is no slice, but is not left out in silence.
            var words = _font.Wrap($"{_chart.Categories[index].Label}: {point.Figure.Value}", ChartFont.Axis, width);
            foreach (var (text, _) in words.Lines)
            {
                marks.Add(_font.Label(text, left, bottom + ChartFont.Rise(ChartFont.Axis), Anchor.Start, ChartFont.Axis, ChartShade.Muted));
                bottom += ChartFont.Leading;
            }
        }
        return marks;
    }

    private IEnumerable<ChartMark> Labels(Block block, Spot center, double radius, double y)
    {
        var isRight = block.Part.IsRight;
        var sign = isRight ? 1 : -1;
        var edge = On(center, radius + 1.5, block.Part.Middle);
        var knee = new Spot(center.X + (sign * (radius + Elbow)), center.Y + y);
        var end = new Spot(knee.X + (sign * Arm), knee.Y);
        if (block.Part.Sweep > 0)
        {
            // Outwards as far as the label's height allows, then level.
            var out1 = On(center, radius + Elbow, block.Part.Middle);
            var bend = Math.Abs(out1.Y - knee.Y) < 1 ? new Spot(out1.X, knee.Y) : knee;
            yield return new ChartMark.Curve([edge, bend, end], new Pen(ChartShade.Axis, 0.7));
        }
        var anchor = isRight ? Anchor.Start : Anchor.End;
        var x = end.X + (sign * TextGap);
        var baseline = center.Y + y - (block.Height / 2) + ChartFont.Rise(Number);
        yield return _font.Label(block.Part.Text, x, baseline, anchor, Number, ChartShade.Ink);
        foreach (var (text, _) in block.Lines)
        {
            baseline += ChartFont.Leading;
            yield return _font.Label(isRight ? text : text.TrimEnd(' '), x, baseline, anchor, ChartFont.Name, ChartShade.Ink);
        }
    }

    private Block BlockOf(Part part, double room)
    {
        var lines = _font.Wrap(_chart.Categories[part.Index].Label, ChartFont.Name, room).Lines;
        return new Block(part, lines, ((lines.Count + 1) * ChartFont.Leading) - 1);
    }

    /// <summary>The heights of labels on one side, from the middle; none overlaps the next.</summary>
    private static List<(Block Block, double Y)> Side(IEnumerable<Block> blocks, double radius)
    {
        var ordered = blocks.ToArray();
        var heights = Spreading.Apart(
            [.. ordered.Select(block => -Math.Cos(block.Part.Middle * Math.PI / 180) * (radius + Elbow))], [.. ordered.Select(block => block.Height + BlockGap)]);
        return [.. ordered.Select((block, index) => (block, heights[index]))];
    }

    private static List<Part> Parts(IReadOnlyList<ChartPoint> points)
    {
        var total = points.Sum(point => (double)Math.Max(0, point.Value ?? 0));
        var parts = new List<Part>();
        var start = 0.0;
        for (var index = 0; index < points.Count; index++)
        {
            if (points[index].Value is not { } value)
                continue;
            var sweep = total > 0 ? (double)Math.Max(0, value) / total * 360 : 0;
            parts.Add(new Part(index, points[index].Figure.Value, start, sweep));
            start += sweep;
        }
        return parts;
    }

    /// <summary>Of two parts the first is what the chart is about, and the other the rest.</summary>
    private static ChartShade ShadeOf(int index, int count) =>
        count == 2 && index == 1 ? ChartShade.Past3 : ChartShade.Series1 + (index % 6);

    private static Spot On(Spot center, double radius, double degrees)
    {
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        return new Spot(center.X + (radius * sine), center.Y - (radius * cosine));
    }

    /// <summary>A part of the whole, in degrees clockwise from twelve o'clock.</summary>
    private sealed record Part(int Index, string Text, double Start, double Sweep)
    {
        public double Middle => Start + (Sweep / 2);

        public bool IsRight => Middle < 180;
    }

    /// <summary>The number of a part and the lines of its name.</summary>
    private sealed record Block(Part Part, IReadOnlyList<(string Text, double Width)> Lines, double Height);
}
