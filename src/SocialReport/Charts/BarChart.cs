using SocialReport.Documents;

namespace SocialReport.Charts;

/// <summary>Lays out bars: a row for each category with its words at the left, values to the right and, below zero, to the left.</summary>
internal sealed class BarChart
{
    private const double MostLabelShare = 0.42;
    private const double LabelGap = 10;
    private const double NumberGap = 4;
    private const double TickRoom = 55;
    private const double AxisHeight = 15;
    private const double Tolerance = 0.01;

    /// <summary>The height up to which rows are generous.</summary>
    private const double TallPicture = 520;

    /// <summary>More rows than this stand closer, so that an eye takes in the whole list.</summary>
    private const int ManyRows = 12;

    private static readonly LabelStyle LabelStyle = ChartFont.Name;

    private readonly Chart _chart;
    private readonly double _width;
    private readonly ChartFont _font;
    private readonly IReadOnlyList<SeriesLook> _looks;
    private readonly int _columns;
    private readonly double _labelRoom;
    private readonly double _panelWidth;
    private readonly WrappedWords[] _labels;
    private readonly BarScale _scale;
    private readonly bool _hasAxis;

    private BarChart(Chart chart, double width, ChartFont font)
    {
        (_chart, _width, _font) = (chart, width, font);
        _looks = SeriesLook.Of(chart.Panels.Count == 0 ? [] : chart.Panels[0].Series);
        _columns = PanelGrid.ColumnCount(chart.Panels.Count, width);
        var widest = chart.Categories.Select(category => font.Width(category.Label, LabelStyle)).DefaultIfEmpty().Max();
        var room = Math.Min(widest + 0.5, width * MostLabelShare / (_columns == 1 ? 1 : 1.3));
        _labels = [.. chart.Categories.Select(category => font.Wrap(category.Label, LabelStyle, room))];
        _labelRoom = room + LabelGap;
        _panelWidth = (width - _labelRoom - (PanelGrid.Gap * (_columns - 1))) / _columns;
        _scale = BarScale.Of(chart, _looks, _panelWidth, font);
        // A budget's mark has no number beside it.
        _hasAxis = !_scale.HasNumbers || _looks.Any(look => look.IsLevel);
    }

    public static ChartPicture Lay(Chart chart, double width, ChartFont font, double mostHeight)
    {
        var layout = new BarChart(chart, width, font);
        var picture = layout.Lay(isDense: false);
        return picture.Height <= Math.Min(TallPicture, mostHeight) ? picture : layout.Lay(isDense: true);
    }

    private ChartPicture Lay(bool isDense)
    {
        var series = _chart.Panels.Count == 0 ? [] : _chart.Panels[0].Series;
        var legend = series.Count > 1 ? Legend.Of(series, _looks, areColumns: true, _width, _font) : new Legend([], 0);
        var rows = Rows(Math.Max(1, _looks.Count(look => !look.IsLevel)), isDense);
        var marks = new List<ChartMark>(legend.Marks);
        var top = legend.Height;
        foreach (var group in _chart.Panels.Chunk(_columns))
        {
            if (top > legend.Height)
                top += PanelGrid.RowGap;
            var (titles, titleHeight) = PanelGrid.Titles(group, top, Left, _panelWidth, _font);
            marks.AddRange(titles);
            top += titleHeight;
            for (var index = 0; index < rows.Tops.Length; index++)
            {
                var words = _labels[index].Lines;
                var first = top + rows.Tops[index] + (rows.Heights[index] / 2) - ((words.Count - 1) * ChartFont.Leading / 2);
                for (var line = 0; line < words.Count; line++)
                    marks.Add(_font.Centered(words[line].Text, 0, first + (line * ChartFont.Leading), Anchor.Start, LabelStyle, ChartShade.Ink));
            }
            for (var index = 0; index < group.Length; index++)
            {
                if (_hasAxis)
                    marks.AddRange(Axis(Left(index), top, rows.Height));
                marks.AddRange(Panel(group[index].Series, Left(index), top, rows));
            }
            top += rows.Height + (_hasAxis ? AxisHeight : 0);
        }
        return new ChartPicture(_width, top, marks);

        double Left(int index) => _labelRoom + (index * (_panelWidth + PanelGrid.Gap));
    }

    /// <summary>Where rows stand below the top of a plot, and how thick bars are.</summary>
    private RowPlan Rows(int bars, bool isDense) => isDense
        ? Plan(bars, bars == 1 ? 9 : 8.6, 2.5)
        : bars == 1 && _labels.Length > ManyRows ? Plan(bars, 11, 4.5)
        : Plan(bars, bars == 1 ? 13 : bars == 2 ? 10.5 : 9.5, bars == 1 ? 8 : 10);

    private RowPlan Plan(int bars, double thickness, double gap)
    {
        var (tops, heights, top) = (new double[_labels.Length], new double[_labels.Length], gap / 2);
        for (var index = 0; index < _labels.Length; index++)
        {
            tops[index] = top;
            heights[index] = Math.Max(bars * thickness, _labels[index].Lines.Count * ChartFont.Leading);
            top += heights[index] + gap;
        }
        return new RowPlan(tops, heights, thickness, top - (gap / 2));
    }

    private List<ChartMark> Panel(IReadOnlyList<ChartSeries> series, double left, double top, RowPlan rows)
    {
        var marks = new List<ChartMark>();
        var bars = series.Select((one, index) => (Series: one, Look: _looks[index])).Where(item => !item.Look.IsLevel).ToArray();
        var levels = series.Select((one, index) => (Series: one, Look: _looks[index])).Where(item => item.Look.IsLevel).ToArray();
        var isSigned = bars.Length == 1 && _scale.HasBothSigns;
        var zero = left + _scale.Zero;
        for (var index = 0; index < rows.Tops.Length; index++)
        {
            var category = _chart.Categories[index];
            var y = top + rows.Tops[index] + ((rows.Heights[index] - (bars.Length * rows.Thickness)) / 2);
            var beyond = levels.Select(level => level.Series.Points[index].Value).OfType<decimal>().ToArray();
            var rowTop = y;
            foreach (var (one, look) in bars)
            {
                var point = one.Points[index];
                var air = bars.Length > 1 ? 0.5 : 0;
                var x = zero + ((double)(point.Value ?? 0) * _scale.PerUnit);
                var area = new Area(Math.Min(zero, x), y + air, Math.Max(zero, x), y + rows.Thickness - air);
                var isBelow = point.Value < 0;
                if (area.Width > 0)
                    marks.AddRange(Columns.Block(area, isSigned && isBelow ? ChartShade.Negative : look.Fill, category.IsPartial, look.IsExpected));
                var end = zero + (BarScale.Reach(point.Value, beyond) * _scale.PerUnit) + (isBelow ? -NumberGap : NumberGap);
                var shade = point.Value is null ? ChartShade.Muted : ChartShade.Ink;
                var number = _font.Centered(point.Figure.Value, end, area.Center.Y, isBelow ? Anchor.End : Anchor.Start, ChartFont.Value, shade);
                if (_scale.HasNumbers)
                    marks.AddRange(_hasAxis ? [new ChartMark.Box(number.Area, ChartShade.Paper), number] : [number]);
                y += rows.Thickness;
            }
            foreach (var (one, look) in levels)
            {
                if (one.Points[index].Value is not { } value)
                    continue;
                var x = zero + ((double)value * _scale.PerUnit);
                marks.AddRange(Columns.Cased(new Spot(x, rowTop - 2), new Spot(x, y + 2), look.Line with { DashOn = look.Line.DashOn * 0.7, DashOff = look.Line.DashOff * 0.7 }));
            }
        }
        marks.Add(new ChartMark.Rule(
            new Spot(zero, top), new Spot(zero, top + rows.Height), new Pen(_scale.HasBothSigns ? ChartShade.Ink : ChartShade.Axis, _scale.HasBothSigns ? 1 : 0.8)));
        return marks;
    }

    /// <summary>Lines that lead to a scale below the bars, and as many of its numbers as there is room for.</summary>
    private IEnumerable<ChartMark> Axis(double left, double top, double height)
    {
        var values = _chart.Panels.SelectMany(panel => panel.Series).SelectMany(series => series.Points).Select(point => point.Value).OfType<decimal>().ToArray();
        var scale = ValueScale.Of(values, fromZero: true, Math.Max(2, (int)(_panelWidth / TickRoom)));
        var free = left;
        foreach (var tick in scale.Ticks)
        {
            var x = left + _scale.Zero + ((double)tick * _scale.PerUnit);
            if (x < left - Tolerance || x > left + _panelWidth + Tolerance)
                continue;
            yield return new ChartMark.Rule(new Spot(x, top), new Spot(x, top + height), new Pen(ChartShade.Grid, 0.6));
            var text = scale.Text(tick);
            var half = _font.Width(text, ChartFont.Axis) / 2;
            var middle = Math.Max(x, left + half);
            if (middle - half < free || middle + half > left + _panelWidth)
                continue;
            free = middle + half + LabelGap;
            yield return _font.Centered(text, middle, top + height + (AxisHeight / 2) + 1, Anchor.Middle, ChartFont.Axis, ChartShade.Muted);
        }
    }

    private sealed record RowPlan(double[] Tops, double[] Heights, double Thickness, double Height);
}
