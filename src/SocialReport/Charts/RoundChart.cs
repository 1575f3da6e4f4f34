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

    /// <summary>The least room for names at the sides; with less they stand below.</summary>
    private const double NarrowestName = 56;

    private const double LoneRadiusShare = 0.36;
    private const double ListIndent = 14;
    private const double ListGap = 8;

    private static readonly LabelStyle Number = new(9.2, IsStrong: true);

    private readonly Chart _chart;
    private readonly ChartFont _font;

    private RoundChart(Chart chart, ChartFont font) => (_chart, _font) = (chart, font);

    public static ChartPicture Lay(Chart chart, double width, ChartFont font)
    {
        var layout = new RoundChart(chart, font);
        var columns = PanelGrid.ColumnCount(chart.Panels.Count, width);
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
        var marks = room >= NarrowestName && parts.All(part => _font.Width(part.Text, Number) <= room)
            ? WithNamesAround(parts, radius, room, left, top, width, out bottom)
            : WithNamesBelow(parts, Math.Min(MostRadius, width * LoneRadiusShare), left, top, width, out bottom);
        foreach (var (point, index) in points.Select((point, index) => (point, index)).Where(item => item.point.Value is null && item.point.Figure.Value.Length > 0))
        {
            // A part without a number is no slice, but is not left out in silence.
            foreach (var (text, _) in _font.Wrap($"{_chart.Categories[index].Label}: {point.Figure.Value}", ChartFont.Axis, width).Lines)
            {
                marks.Add(_font.Label(text, left, bottom + ChartFont.Rise(ChartFont.Axis), Anchor.Start, ChartFont.Axis, ChartShade.Muted));
                bottom += ChartFont.Leading;
            }
        }
        return marks;
    }

    private List<ChartMark> WithNamesAround(
        IReadOnlyList<Part> parts, double radius, double room, double left, double top, double width, out double bottom)
    {
        var blocks = parts.Select(part => BlockOf(part, room)).ToArray();
        var right = Side(blocks.Where(block => block.Part.IsRight).OrderBy(block => block.Part.Middle), radius);
        var leftSide = Side(blocks.Where(block => !block.Part.IsRight).OrderByDescending(block => block.Part.Middle), radius);
        var reach = Math.Max(radius, right.Concat(leftSide).Select(item => Math.Abs(item.Y) + (item.Block.Height / 2)).DefaultIfEmpty().Max());
        var center = new Spot(left + (width / 2), top + Pad + reach);
        var marks = Slices(parts, center, radius);
        foreach (var (block, y) in right.Concat(leftSide))
            marks.AddRange(Labels(block, center, radius, y));
        bottom = center.Y + reach + Pad;
        return marks;
    }

    /// <summary>Where there is no room at its sides, names and numbers stand in a list below.</summary>
    private List<ChartMark> WithNamesBelow(IReadOnlyList<Part> parts, double radius, double left, double top, double width, out double bottom)
    {
        var center = new Spot(left + (width / 2), top + Pad + radius);
        var marks = Slices(parts, center, radius);
        bottom = center.Y + radius + (2 * Pad);
        foreach (var part in parts)
        {
            var number = _font.Width(part.Text, Number);
            var isBeside = width - ListIndent - number - ListGap >= NarrowestName;
            var words = _font.Wrap(_chart.Categories[part.Index].Label, ChartFont.Name, width - ListIndent - (isBeside ? number + ListGap : 0)).Lines;
            var baseline = bottom + ChartFont.Rise(Number);
            marks.Add(new ChartMark.Box(new Area(left, baseline - 7, left + 8, baseline + 1), ShadeOf(part.Index, parts.Count)));
            for (var line = 0; line < words.Count; line++)
                marks.Add(_font.Label(words[line].Text, left + ListIndent, baseline + (line * ChartFont.Leading), Anchor.Start, ChartFont.Name, ChartShade.Ink));
            baseline += (isBeside ? 0 : words.Count) * ChartFont.Leading;
            marks.Add(_font.Label(part.Text, left + width, baseline, Anchor.End, Number, ChartShade.Ink));
            bottom += ((Math.Max(1, words.Count) + (isBeside ? 0 : 1)) * ChartFont.Leading) + 3;
        }
        return marks;
    }

    private List<ChartMark> Slices(IReadOnlyList<Part> parts, Spot center, double radius)
    {
        var inner = _chart.Kind == ChartKind.Ring ? radius * Hole : 0;
        var visible = parts.Where(part => part.Sweep > 0).ToArray();
        var marks = new List<ChartMark>(visible.Select(part =>
            new ChartMark.Slice(center, inner, radius, part.Start, part.Sweep, ShadeOf(part.Index, parts.Count))));
        if (visible.Length > 1)
        {
            marks.AddRange(visible.Select(part => new ChartMark.Rule(
                On(center, inner, part.Start), On(center, radius, part.Start), new Pen(ChartShade.Paper, 1.2))));
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
