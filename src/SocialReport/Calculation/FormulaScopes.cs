using SocialReport.Expressions;

namespace SocialReport.Calculation;

/// <summary>In a column's formula a name is another column of the row, a series, a text column of its dataset, or a name of the report.</summary>
internal sealed class ColumnFormulaScope(TableCalculation table, int row) : IScope
{
    public IEnumerable<string> Names =>
        table.Columns.Select(column => column.Series ?? column.Definition.Id).Distinct()
            .Concat(table.Dataset is { } dataset ? TextColumns.Of(dataset) : [])
            .Concat(table.ReportNames.Names);

    public Value? Find(string name)
    {
        for (var index = 0; index < table.Columns.Count; index++)
        {
            if (table.Columns[index].Definition.Id == name)
                return table.ValueOf(row, index);
        }
        if (SeriesThing.Of(name, table.Columns, column => table.ValueOf(row, column)) is { } series)
            return series;
        if (table.Dataset is { } dataset && TextColumns.Header(dataset, name) is { } text)
            return table.Rows[row].Data?.Text(text) is { Length: > 0 } words ? new Value.Text(words, null) : new Value.Missing("", null);
        return table.ReportNames.Find(name);
    }
}

/// <summary>
/// In a row's formula a name is another row of the column, the days of its span (<c>dagar</c>), the column before
/// (<c>fg</c>) or that of the year before (<c>fg_år</c>), or a name of the report.
/// </summary>
internal sealed class RowFormulaScope(TableCalculation table, int column) : IScope
{
    private const string Before = "fg";
    private const string YearBefore = "fg_år";
    private const string Days = "dagar";

    public IEnumerable<string> Names =>
        table.Rows.Select(row => row.Address).Concat([Days, Before, YearBefore]).Concat(table.ReportNames.Names);

    public Value? Find(string name)
    {
        if (ColumnThing.IndexOf(table.Rows, name) is { } row)
            return table.ValueOf(row, column);
        return name switch
        {
            Days => table.Days(table.Columns[column].Span),
            Before => new Value.Thing(new ColumnThing("kolumnen före", table, BeforeInSeries())),
            YearBefore => new Value.Thing(new ColumnThing("kolumnen för året innan", table, OfYearBefore())),
            _ => table.ReportNames.Find(name) is { } found ? AtColumn(found) : null,
        };
    }

    /// <summary>The rows of another table know which column is being computed.</summary>
    private Value AtColumn(Value value) => value is Value.Thing { Content: TableThing other }
        ? new Value.Thing(new TableAtColumn(other, table.Columns[column].Definition.Id))
        : value;

    private int? BeforeInSeries() =>
        column > 0 && table.Columns[column].Series is { } series && table.Columns[column - 1].Series == series ? column - 1 : null;

    private int? OfYearBefore()
    {
        if (table.Columns[column] is not { Span: { } span, Definition.Measure: { } measure })
            return null;
        for (var index = 0; index < table.Columns.Count; index++)
        {
            if (table.Columns[index].Span == span.PreviousYear() && table.Columns[index].Definition.Measure == measure)
                return index;
        }
        return null;
    }
}

/// <summary>A column of the table being computed, by its rows. Where there is no such column, its cells are missing and blank.</summary>
internal sealed class ColumnThing(string description, TableCalculation table, int? column) : IThing
{
    public string Description => description;

    public IEnumerable<string> Names => table.Rows.Where(row => row.Kind != Documents.RowKind.Group).Select(row => row.Address);

    public IEnumerable<string> Labels => [];

    public Value? Member(string name) => IndexOf(table.Rows, name) is { } row
        ? column is { } index ? table.ValueOf(row, index) : new Value.Missing("", null)
        : null;

    public Value? Item(string label) => null;

    public static int? IndexOf(IReadOnlyList<PlannedRow> rows, string name)
    {
        for (var index = 0; index < rows.Count; index++)
        {
            if (rows[index].Address == name && rows[index].Kind != Documents.RowKind.Group)
                return index;
        }
        return null;
    }
}

/// <summary>Another table in a row's formula: its rows also answer to <c>samma_kolumn</c>.</summary>
internal sealed class TableAtColumn(TableThing table, string column) : IThing
{
    public string Description => table.Description;

    public IEnumerable<string> Names => table.Names;

    public IEnumerable<string> Labels => table.Labels;

    public Value? Member(string name) => table.Member(name) is { } found ? AtColumn(found) : null;

    public Value? Item(string label) => table.Item(label) is { } found ? AtColumn(found) : null;

    private Value AtColumn(Value value) => value is Value.Thing { Content: RowThing row } ? new Value.Thing(new RowAtColumn(row, column)) : value;

    private sealed class RowAtColumn(RowThing row, string column) : IThing
    {
        private const string SameColumn = "samma_kolumn";

        public string Description => row.Description;

        public IEnumerable<string> Names => row.Names.Append(SameColumn);

        public IEnumerable<string> Labels => row.Labels;

        public Value? Member(string name) => row.Member(name == SameColumn ? column : name);

        public Value? Item(string label) => row.Item(label);
    }
}
