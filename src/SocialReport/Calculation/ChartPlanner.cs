using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Calculation;

/// <summary>Finds the cells that charts name, before and after it is decided what may be shown of them.</summary>
/// <typeparam name="TCell">The kind of cell.</typeparam>
/// <param name="tables">The report's tables.</param>
/// <param name="period">The report's period.</param>
/// <param name="diagnostics">Takes names that lead nowhere.</param>
internal sealed class ChartPlanner<TCell>(IReadOnlyList<FigureTable<TCell>> tables, Period period, DiagnosticBag diagnostics)
{
    /// <summary>The chart's cells; null, with diagnostics, when anything that it names isn't there.</summary>
    public ChartPlan? Plan(ChartDefinition chart)
    {
        if (Table(chart.Table!) is not { } table)
            return null;
        var errors = diagnostics.Count;
        var plan = chart.Axis switch
        {
            ChartAxis.Rows => OverRows(chart, table),
            ChartAxis.Columns => OverColumns(chart, table),
            _ => OverTime(chart, table),
        };
        if (diagnostics.Count == errors && (plan.Series.Count == 0 || plan.Categories.Count == 0))
            diagnostics.Add(Messages.ChartEmpty(chart.Location, chart.Id));
        return diagnostics.Count == errors ? plan : null;
    }

    private ChartPlan OverRows(ChartDefinition chart, FigureTable<TCell> table)
    {
        if (chart.Split == ChartSplit.Rows)
            diagnostics.Add(Messages.ChartSplitByAxis(chart.AxisLocation, chart.Id));
        var rows = Rows(chart.Rows, table);
        var rest = table.Rows.ToList().FindIndex(row => row.RestOfChart == chart.Id);
        if (rest >= 0)
            rows = [.. rows.Except(table.Rows[rest].Terms), rest];
        var columns = Declared(chart).SelectMany(item => Columns(item is null ? chart.Columns : Listed(item.Column), Own(item, table), _ => true)
            .Select(column => (Column: column, Definition: item))).ToList();
        foreach (var item in chart.Series.Where(item => item.Row is not null))
            diagnostics.Add(Messages.ChartSeriesNamesAxis(item.Row!.Location, chart.Id, "rad"));
        return new ChartPlan(
            [.. rows.Select(row => new PlannedCategory.OfRow(row))],
            [.. columns.Select(column => new PlannedSeries(table.Definition.Id, null, [column.Column], null, [.. rows.Select(row => ((int, int)?)(row, column.Column))])
            {
                Definition = column.Definition,
            })]);
    }

    private ChartPlan OverColumns(ChartDefinition chart, FigureTable<TCell> table)
    {
        if (chart.Split == ChartSplit.Columns)
            diagnostics.Add(Messages.ChartSplitByAxis(chart.AxisLocation, chart.Id));
        var columns = Columns(chart.Columns, table, _ => true);
        var rows = Declared(chart).SelectMany(item => Rows(item?.Row is null ? chart.Rows : [item.Row], Own(item, table))
            .Select(row => (Row: row, Definition: item))).ToList();
        foreach (var item in chart.Series.Where(item => item.Column is not null))
            diagnostics.Add(Messages.ChartSeriesNamesAxis(item.Column!.Location, chart.Id, "kolumn"));
        return new ChartPlan(
            [.. columns.Select(column => new PlannedCategory.OfColumn(column))],
            [.. rows.Select(row => new PlannedSeries(table.Definition.Id, row.Row, [], null, [.. columns.Select(column => ((int, int)?)(row.Row, column))])
            {
                Definition = row.Definition,
            })]);
    }

    private ChartPlan OverTime(ChartDefinition chart, FigureTable<TCell> table)
    {
        var found = new List<(FigureTable<TCell> Table, int Row, List<int> Columns, ChartSeriesDefinition? Definition)>();
        foreach (var item in Declared(chart))
        {
            if ((item?.Table is { } other ? Table(other) : table) is { } own)
                AddSeries(own, item?.Row is null ? chart.Rows : [item.Row], item is null ? chart.Columns : Listed(item.Column), item);
        }
        return chart.Axis == ChartAxis.Time ? BySpan() : ByMonth();

        void AddSeries(FigureTable<TCell> own, IReadOnlyList<NamedPlace> rows, IReadOnlyList<NamedPlace> columns, ChartSeriesDefinition? definition)
        {
            var chosen = Columns(columns, own, column => column.Span is not null);
            if (chosen.Exists(column => own.Columns[column].Span is not { } span || (chart.Axis == ChartAxis.Month && !span.IsMonth)))
                diagnostics.Add(Messages.ChartAxisUnsuited(columns.Count > 0 ? columns[0].Location : chart.AxisLocation, chart.Id, chart.Axis == ChartAxis.Month));
            else
                found.AddRange(Rows(rows, own).SelectMany(row => Grouped(own, chosen).Select(group => (own, row, group, definition))));
        }

        ChartPlan BySpan()
        {
            var spans = found.SelectMany(series => series.Columns.Select(column => series.Table.Columns[column].Span!.Value)).Distinct().Order().ToList();
            spans = SpanSteps.WithGaps(spans);
            return new ChartPlan(
                [.. spans.Select(span => new PlannedCategory.OfSpan(span))],
                [.. found.Select(series => new PlannedSeries(series.Table.Definition.Id, series.Row, series.Columns, null, [.. spans.Select(span => Cell(series.Table, series.Row, series.Columns, span))])
                {
                    Definition = series.Definition,
                })]);
        }

        ChartPlan ByMonth() => new(
            [.. Enumerable.Range(1, 12).Select(month => new PlannedCategory.OfMonth(month))],
            [.. found.SelectMany(series => series.Columns.GroupBy(column => series.Table.Columns[column].Span!.Value.First.Year).OrderBy(year => year.Key)
                .Select(year => new PlannedSeries(series.Table.Definition.Id, series.Row, [.. year], year.Key, [.. Enumerable.Range(1, 12).Select(month => Cell(series.Table, series.Row, [.. year], DateSpan.Month(year.Key, month)))])
                {
                    Definition = series.Definition,
                }))]);
    }

    private static (int, int)? Cell(FigureTable<TCell> table, int row, List<int> columns, DateSpan span)
    {
        var at = columns.FindIndex(column => table.Columns[column].Span == span);
        return at < 0 ? null : (row, columns[at]);
    }

    /// <summary>The steps of a series together, other columns each for itself.</summary>
    private static IEnumerable<List<int>> Grouped(FigureTable<TCell> table, List<int> columns) =>
        columns.GroupBy(column => table.Columns[column].Series ?? table.Columns[column].Definition.Id).Select(group => group.ToList());

    private FigureTable<TCell>? Table(NamedPlace name)
    {
        if (tables.FirstOrDefault(table => table.Definition.Id == name.Name) is { } found)
            return found;
        diagnostics.Add(Messages.ChartOfNoTable(name.Location, name.Name, tables.Select(table => table.Definition.Id)));
        return null;
    }

    /// <summary>The series one by one, or null for all that rows and columns give.</summary>
    private static IReadOnlyList<ChartSeriesDefinition?> Declared(ChartDefinition chart) => chart.Series.Count == 0 ? (IReadOnlyList<ChartSeriesDefinition?>)[null] : chart.Series;

    private static IReadOnlyList<NamedPlace> Listed(NamedPlace? name) => name is null ? [] : [name];

    /// <summary>Only an axis of time can be shared by tables.</summary>
    private FigureTable<TCell> Own(ChartSeriesDefinition? item, FigureTable<TCell> table)
    {
        if (item?.Table is { } other && other.Name != table.Definition.Id)
            diagnostics.Add(Messages.ChartTableOffAxis(other.Location));
        return table;
    }

    private List<int> Rows(IReadOnlyList<NamedPlace> names, FigureTable<TCell> table)
    {
        var known = Indices(table.Rows, row => row.Cells.Count > 0 && row.RestOfChart is null);
        if (names.Count == 0)
            return [.. known.Where(index => table.Rows[index] is { IsHidden: false, Kind: RowKind.Data })];
        var rows = new List<int>();
        foreach (var (name, location) in names.Select(place => (place.Name, place.Location)))
        {
            var found = known.FindAll(index => table.Rows[index].Address == name);
            if (found.Count == 0)
                found = known.FindAll(index => table.Rows[index].Label == name);
            if (found.Count == 0)
                diagnostics.Add(Messages.UnknownRow(location, name, table.Definition.Id, known.Select(index => table.Rows[index].Address)));
            else if (found.Count > 1)
                diagnostics.Add(Messages.AmbiguousRow(location, name, table.Definition.Id));
            else if (!rows.Contains(found[0]))
                rows.Add(found[0]);
        }
        return rows;
    }

    private List<int> Columns(IReadOnlyList<NamedPlace> names, FigureTable<TCell> table, Func<FigureColumn, bool> suits)
    {
        var known = Indices(table.Columns, column => column.Definition is { TextColumn: null, Template: null });
        if (names.Count == 0)
            return known.FindAll(index => !table.Columns[index].Definition.IsHidden && suits(table.Columns[index]));
        var columns = new List<int>();
        foreach (var name in names)
        {
            var found = known.FindAll(index => table.Columns[index].IsAmong(name.Name, period));
            if (found.Count == 0)
                diagnostics.Add(Messages.ChartOfNoColumn(name.Location, name.Name, table.Definition.Id, known.Select(index => table.Columns[index].Series ?? table.Columns[index].Definition.Id).Distinct()));
            columns.AddRange(found.Except(columns));
        }
        return columns;
    }

    private static List<int> Indices<T>(IReadOnlyList<T> items, Func<T, bool> wanted) =>
        [.. Enumerable.Range(0, items.Count).Where(index => wanted(items[index]))];
}
