namespace SocialReport.Documents;

/// <summary>Sets the numbers of a chart as a table, for those who don't see it and for comparing versions.</summary>
public static class ChartNumbers
{
    /// <summary>From here on months stand beside each other, a year a row, and not below each other.</summary>
    private const int LongAxis = 13;

    /// <summary>From here on the plots of a chart stand below each other.</summary>
    private const int WideTable = 8;

    private const string Percent = "procent";

    /// <summary>
    /// The table: a row for each category and a column for each series; or, where that would be long or wide, a row for each
    /// year, and rows by plot. Its numbers are the chart's printed ones.
    /// </summary>
    public static Table Of(Chart chart)
    {
        if (chart.Panels.Count > 1)
            chart = chart with { Panels = [.. chart.Panels.Select(OwnSeries)] };
        var isByGroup = chart.Categories.Count >= LongAxis && chart.Categories.All(category => category.Group is not null);
        var layout = isByGroup ? ByGroup(chart)
            : chart.Panels.Count > 1 && chart.Panels.Sum(panel => panel.Series.Count) >= WideTable ? ByPanel(chart)
            : BySeries(chart);
        return new Table(
            chart.Id,
            [new Inline.Text("Talen i diagrammet ”"), .. chart.Title, new Inline.Text("”")],
            [new TableColumn("text", ColumnAlignment.Text), .. Enumerable.Range(1, layout.Head[^1].Cells.Count - (layout.Head.Count > 1 ? 0 : 1))
                .Select(number => new TableColumn(FormattableString.Invariant($"kolumn_{number}"), ColumnAlignment.Number))],
            layout.Head,
            layout.Body,
            [],
            chart.Source);
    }

    /// <summary>The table that stands where a chart can't be drawn, with the chart's title and notes.</summary>
    public static Table InPlaceOf(Chart chart) => Of(chart) with { Caption = chart.Title, Notes = chart.Notes, IsInPlaceOfChart = true };

    private static (IReadOnlyList<TableRow> Head, IReadOnlyList<TableRow> Body) BySeries(Chart chart)
    {
        var series = chart.Panels.SelectMany(panel => panel.Series.Select(item => (panel.Title, Series: item))).ToList();
        var isSingle = chart.Panels.All(panel => panel.Series.Count == 1);
        List<TableRow> head = chart.Panels.Count == 1 || isSingle
            ? [Head([Unit(chart), .. series.Select(item => Word(chart.Panels.Count == 1 ? item.Series.Name : item.Title))])]
            :
            [
                Head([Unit(chart) with { RowSpan = 2 }, .. chart.Panels.Select(panel => Word(panel.Title) with { ColumnSpan = panel.Series.Count })]),
                Head([.. series.Select(item => Word(item.Series.Name))]),
            ];
        return (head, [.. Steps(chart, [.. series.Select(item => item.Series)])]);
    }

    private static (IReadOnlyList<TableRow> Head, IReadOnlyList<TableRow> Body) ByPanel(Chart chart)
    {
        var names = chart.Panels[0].Series.Select(series => series.Name).ToList();
        return (
            [Head([Unit(chart), .. names.Select(Word)])],
            [.. chart.Panels.SelectMany(panel => Steps(chart, panel.Series).Prepend(Group(panel.Title, names.Count)))]);
    }

    private static (IReadOnlyList<TableRow> Head, IReadOnlyList<TableRow> Body) ByGroup(Chart chart)
    {
        var groups = chart.Categories.Select(category => category.Group!).Distinct().ToList();
        var steps = chart.Categories.GroupBy(category => category.Group).MaxBy(group => group.Count())!.Select(category => category.ShortLabel)
            .Union(chart.Categories.Select(category => category.ShortLabel)).ToList();
        var body = new List<TableRow>();
        var isSingle = chart.Panels is [{ Series: [_] }];
        foreach (var (title, series) in chart.Panels.SelectMany(panel => panel.Series.Select(item => (panel.Title, item))))
        {
            if (!isSingle)
                body.Add(Group(string.Join(", ", new[] { title, series.Name }.Where(word => word.Length > 0)), steps.Count));
            body.AddRange(groups.Select(group => (group, Points: steps.Select(step => At(chart, series, group, step)).ToList()))
                .Where(row => row.Points.Exists(IsSaid)).Select(row => Row(row.group, row.Points)));
        }
        return ([Head([Unit(chart), .. steps.Select(Word)])], body);
    }

    /// <summary>A row for each category that any of the series says something of: months that have not been are no rows.</summary>
    private static IEnumerable<TableRow> Steps(Chart chart, IReadOnlyList<ChartSeries> series) =>
        Enumerable.Range(0, chart.Categories.Count).Where(index => series.Any(item => IsSaid(item.Points[index])))
            .Select(index => Row(chart.Categories[index].Label, series.Select(item => item.Points[index])));

    /// <summary>The plot without series that only others have.</summary>
    private static ChartPanel OwnSeries(ChartPanel panel) => panel with { Series = [.. panel.Series.Where(series => series.Points.Any(IsSaid))] };

    private static bool IsSaid(ChartPoint point) => point.Figure.Value.Length > 0;

    private static ChartPoint At(Chart chart, ChartSeries series, string group, string step)
    {
        for (var index = 0; index < chart.Categories.Count; index++)
        {
            if (chart.Categories[index].Group == group && chart.Categories[index].ShortLabel == step)
                return series.Points[index];
        }
        return ChartPoint.None;
    }

    private static TableRow Head(IReadOnlyList<TableCell> cells) => new(RowKind.Header, cells);

    private static TableRow Group(string label, int columns) => new(RowKind.Group, [Word(label) with { ColumnSpan = columns + 1 }]);

    private static TableRow Row(string label, IEnumerable<ChartPoint> points) => new(RowKind.Data, [Word(label), .. points.Select(Cell)]);

    private static TableCell Cell(ChartPoint point) => new(IsSaid(point) ? [point.Figure] : []);

    /// <summary>The unit, unless every number carries its own.</summary>
    private static TableCell Unit(Chart chart) => Word(chart.Unit.Length == 0 || chart.Unit == Percent ? "" : $"({chart.Unit})");

    private static TableCell Word(string words) => new(words.Length == 0 ? [] : [new Inline.Text(words)], IsHeader: true);
}
