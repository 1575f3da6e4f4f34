using SocialReport.Documents;

namespace SocialReport.Charts;

/// <summary>Lays out lines and columns: values upwards, categories to the right.</summary>
internal sealed class AxisChart
{
    private const double StepRoom = 30;
    private const double TopPad = 6;

    /// <summary>The lowest plot, where a page is short.</summary>
    private const double LeastPlot = 56;

    private const double LabelGap = 6;
    private const double TickLength = 3;
    private const double RightEdge = 1;

    private readonly Chart _chart;
    private readonly double _width;
    private readonly ChartFont _font;
    private readonly IReadOnlyList<SeriesLook> _looks;
    private bool _leavesOutNames;

    private AxisChart(Chart chart, double width, ChartFont font) =>
        (_chart, _width, _font, _looks) = (chart, width, font, SeriesLook.Of(chart.Panels.Count == 0 ? [] : chart.Panels[0].Series));

    private bool IsLine => _chart.Kind == ChartKind.Line;

    public static ChartPicture Lay(Chart chart, double width, ChartFont font, double mostHeight)
    {
        var layout = new AxisChart(chart, width, font);
        var rows = (int)Math.Ceiling(chart.Panels.Count / (double)PanelGrid.ColumnCount(chart.Panels.Count, width));
        var height = chart.Panels.Count > 1 ? layout.PanelHeight : layout.PlotHeight;
        var picture = Of(height);
        // All plots give up as much.
        picture = picture.Height <= mostHeight ? picture : Of(Math.Max(LeastPlot, height - ((picture.Height - mostHeight) / Math.Max(1, rows))));
        return picture with { LeavesOutNames = layout._leavesOutNames };

        ChartPicture Of(double plotHeight) => layout.WithNote(chart.Panels.Count > 1 ? layout.Several(plotHeight) : layout.Alone(plotHeight), layout.Scale(plotHeight));
    }

    /// <summary>Below an axis without zero it is said that it has none: the same change looks larger.</summary>
    private ChartPicture WithNote(ChartPicture picture, ValueScale scale)
    {
        if (scale.HasZero)
            return picture;
        var words = scale.Low > 0 ? $"Axeln börjar på {scale.Text(scale.Low)}." : $"Axeln slutar på {scale.Text(scale.High)}.";
        var label = _font.Label(words, 0, picture.Height + LabelGap + ChartFont.Rise(ChartFont.Axis), Anchor.Start, ChartFont.Axis, ChartShade.Muted);
        return picture with { Height = picture.Height + LabelGap + ChartFont.Leading, Marks = [.. picture.Marks, label] };
    }

    private double PlotHeight => Math.Clamp(_width * 0.35, 110, 190);

    private double PanelHeight
    {
        get
        {
            var columns = PanelGrid.ColumnCount(_chart.Panels.Count, _width);
            return Math.Clamp((_width - (PanelGrid.Gap * (columns - 1))) / columns * 0.62, 78, 130);
        }
    }

    private ChartPicture Alone(double height)
    {
        var series = _chart.Panels.Count == 0 ? [] : _chart.Panels[0].Series;
        var scale = Scale(height);
        if (series.Count > 1 && IsLine && LineLabels.Room(series, _looks, _width, _font) is { } room)
        {
            var marks = Panel(series, scale, 0, _width, 0, height, Plot.TickRoom(scale, _font), room, out var bottom, out var plot);
            if (LineLabels.Place(plot, series, _looks, marks, _font) is { } labels)
                return new ChartPicture(_width, bottom, [.. marks, .. labels]);
        }
        var legend = series.Count > 1 ? Legend.Of(series, _looks, !IsLine, _width, _font) : new Legend([], 0);
        var drawn = Panel(series, scale, 0, _width, legend.Height, height, Plot.TickRoom(scale, _font), 0, out var end, out _);
        return new ChartPicture(_width, end, [.. legend.Marks, .. drawn]);
    }

    /// <summary>Several plots that share one scale; the first one of each row has its numbers.</summary>
    private ChartPicture Several(double height)
    {
        var columns = PanelGrid.ColumnCount(_chart.Panels.Count, _width);
        var series = _chart.Panels[0].Series;
        var legend = series.Count > 1 ? Legend.Of(series, _looks, !IsLine, _width, _font) : new Legend([], 0);
        var scale = Scale(height);
        var ticks = Plot.TickRoom(scale, _font);
        var wide = (_width - ticks - (PanelGrid.Gap * (columns - 1))) / columns;
        var marks = new List<ChartMark>(legend.Marks);
        var top = legend.Height;
        foreach (var row in _chart.Panels.Chunk(columns))
        {
            if (top > legend.Height)
                top += PanelGrid.RowGap;
            var (titles, titleHeight) = PanelGrid.Titles(row, top, Left, wide, _font);
            marks.AddRange(titles);
            top += titleHeight;
            var lowest = top;
            for (var index = 0; index < row.Length; index++)
            {
                var isFirst = index == 0;
                marks.AddRange(Panel(
                    row[index].Series, scale, isFirst ? 0 : Left(index), Left(index) + wide, top, height, isFirst ? ticks : 0, 0, out var end, out _));
                lowest = Math.Max(lowest, end);
            }
            top = lowest;
        }
        return new ChartPicture(_width, top, marks);

        double Left(int index) => ticks + (index * (wide + PanelGrid.Gap));
    }

    /// <summary>A plot with its axes.</summary>
    /// <param name="series">Its series.</param>
    /// <param name="scale">Its value axis.</param>
    /// <param name="left">Its left edge, numbers included.</param>
    /// <param name="right">Its right edge, names of lines included.</param>
    /// <param name="top">Its top.</param>
    /// <param name="height">From the highest value of the scale to the lowest.</param>
    /// <param name="ticks">The room for numbers at its left; 0 to leave them out.</param>
    /// <param name="names">The room for names to the right of the last point.</param>
    /// <param name="bottom">The foot of what stands below it.</param>
    /// <param name="plot">Where it is.</param>
    private List<ChartMark> Panel(
        IReadOnlyList<ChartSeries> series, ValueScale scale, double left, double right, double top, double height, double ticks, double names,
        out double bottom, out Plot plot)
    {
        var count = _chart.Categories.Count;
        var (above, below) = NumberPads(scale, height);
        var inner = new Area(left + ticks, top + above, right - RightEdge, 0);
        var inset = Math.Min(Plot.MostInset, (inner.Width - names) / Math.Max(1, count) / 2);
        inner = inner with { Right = Math.Min(inner.Right, right - names + (names > 0 ? inset : 0)), Bottom = inner.Top + height };
        plot = IsLine ? Plot.EdgeToEdge(inner, scale, count) : Plot.WithSlots(inner, scale, count);

        var marks = new List<ChartMark>(plot.GridMarks());
        if (ticks > 0)
            marks.AddRange(plot.TickLabels(_font));
        marks.AddRange(IsLine ? LineMarks(plot, series) : ColumnMarks(plot, series));

        var foot = inner.Bottom + below + LabelGap;
        var labels = CategoryLabels.Fit(_chart.Categories, plot.Centers, plot.Slot, left, right, _font);
        _leavesOutNames |= labels.IsThinned;
        // Ticks where words alone don't tell what they are about: where a group begins, or at the steps that have a name.
        var isSplit = labels.Boundaries.Count > 0 && labels.Items.Count > 0;
        var places = labels.Groups.Count > 0 ? labels.Boundaries : labels.IsThinned ? labels.Items.Select(item => item.At) : [];
        marks.AddRange(places.Select(x => new ChartMark.Rule(
            new Spot(x, inner.Bottom), new Spot(x, isSplit ? foot + labels.Height : inner.Bottom + TickLength), new Pen(ChartShade.Axis, 0.7))));
        marks.AddRange(labels.Marks(foot, _font));
        bottom = foot + labels.Height;
        return marks;
    }

    private List<ChartMark> LineMarks(Plot plot, IReadOnlyList<ChartSeries> series)
    {
        var marks = new List<ChartMark>(Lines.Bridge(plot, series, _looks));
        // What the chart is about lies on top.
        foreach (var index in Enumerable.Range(0, series.Count).OrderBy(index => Depth(series[index].Role)).ThenByDescending(index => index))
            marks.AddRange(Lines.Of(plot, _chart.Categories, series[index], _looks[index]));
        return marks;
    }

    private List<ChartMark> ColumnMarks(Plot plot, IReadOnlyList<ChartSeries> series)
    {
        var all = series.Select((one, index) => (Series: one, Look: _looks[index])).ToArray();
        var columns = all.Where(item => !item.Look.IsLevel).ToArray();
        var levels = all.Where(item => item.Look.IsLevel).SelectMany(item => Columns.Level(plot, _chart.Categories, item.Series, item.Look)).ToArray();
        var isSigned = columns.Length == 1 && plot.Scale.HasBothSigns;
        var isStacked = _chart.Kind == ChartKind.StackedColumns;
        var (blocks, numbers) = isStacked
            ? Columns.Stacked(plot, _chart.Categories, columns, _font)
            : Columns.Grouped(plot, _chart.Categories, columns, isSigned, _font);
        var free = numbers.Where(number => !levels.Any(level => LineLabels.Touches(number, level))).ToArray();
        // Some of the numbers above columns would look like a choice.
        if (!isStacked && free.Length < numbers.Count)
            free = [];
        var marks = new List<ChartMark>();
        if (!isStacked)
            marks.AddRange(free.Select(number => new ChartMark.Box(number.Area.Grown(0.6), ChartShade.Paper)));
        marks.AddRange(blocks);
        marks.AddRange(free);
        marks.AddRange(plot.ZeroMarks());
        marks.AddRange(levels);
        return marks;
    }

    /// <summary>The room for numbers above the highest column and below the lowest, beyond the plot.</summary>
    private (double Above, double Below) NumberPads(ValueScale scale, double height)
    {
        if (_chart.Kind != ChartKind.Columns)
            return (TopPad, 0);
        var values = _chart.Panels.SelectMany(Extremes).Append(0).ToArray();
        var above = Columns.NumberRoom - ((1 - scale.Share(values.Max())) * height);
        var below = values.Min() < 0 ? Columns.NumberRoom - (scale.Share(values.Min()) * height) : 0;
        return (Math.Max(TopPad, above), Math.Max(0, below));
    }

    private ValueScale Scale(double height) =>
        ValueScale.Of([.. _chart.Panels.SelectMany(Extremes)], fromZero: !IsLine, Math.Max(2, (int)(height / StepRoom)));

    /// <summary>The values that the scale must show: those of the points, or the sums of what is stacked.</summary>
    private IEnumerable<decimal> Extremes(ChartPanel panel)
    {
        var stacked = panel.Series.Where((_, index) => _chart.Kind == ChartKind.StackedColumns && !_looks[index].IsLevel).ToArray();
        for (var index = 0; stacked.Length > 0 && index < _chart.Categories.Count; index++)
        {
            if (Columns.Unknown(stacked, index) is not null)
                continue;
            var values = stacked.Select(series => series.Points[index].Value ?? 0).ToArray();
            yield return values.Where(value => value > 0).Sum();
            yield return values.Where(value => value < 0).Sum();
        }
        foreach (var point in panel.Series.Except(stacked).SelectMany(series => series.Points))
        {
            if (point.Value is { } value)
                yield return value;
        }
    }

    private static int Depth(ChartRole role) => role switch
    {
        ChartRole.Comparison => 0,
        ChartRole.Budget or ChartRole.Mean => 1,
        ChartRole.Forecast => 2,
        _ => 3,
    };
}
