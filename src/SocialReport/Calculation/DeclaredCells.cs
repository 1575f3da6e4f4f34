using SocialReport.Diagnostics;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Calculation;

/// <summary>What a table's rows say of their single cells: which there are (bara), what some show (celler), and what weighs a mean (vikt).</summary>
internal sealed class DeclaredCells
{
    private readonly TableDefinition _table;
    private readonly IReadOnlyList<PlannedRow> _rows;
    private readonly IReadOnlyList<FigureColumn> _columns;
    private readonly Period _period;
    private readonly IReadOnlyList<Dictionary<int, CellDefinition>> _cells;
    private readonly IReadOnlyList<int?> _weights;

    public DeclaredCells(
        TableDefinition table, IReadOnlyList<PlannedRow> rows, IReadOnlyList<FigureColumn> columns, Period period, DiagnosticBag diagnostics)
    {
        (_table, _rows, _columns, _period) = (table, rows, columns, period);
        _cells = [.. rows.Select(row => Cells(row.Definition, diagnostics))];
        _weights = [.. rows.Select(row => Weight(row.Definition, diagnostics))];
        var named = table.Rows.SelectMany(row => row.OnlyColumns)
            .Concat(table.Merged.Where(merged => merged.Column != TableDefinition.LabelColumnName));
        foreach (var (column, location) in named)
            Among(column, location, diagnostics);
    }

    /// <summary>What is said of a cell, or null.</summary>
    public CellDefinition? At(int row, int column) => _cells[row].GetValueOrDefault(column);

    /// <summary>Whether the row has a cell in the column.</summary>
    public bool Has(int row, int column) =>
        _rows[row].Definition is not { OnlyColumns: { Count: > 0 } only } || only.Any(named => _columns[column].IsAmong(named.Column, _period));

    /// <summary>The text over the row's other cells that the cell shows, or null.</summary>
    public TextPattern? TemplateOf(int row, int column) =>
        Has(row, column) ? At(row, column)?.Template ?? (At(row, column)?.Formula is null ? _columns[column].Definition.Template : null) : null;

    /// <summary>The column that weighs a mean; null for the unweighted mean, and for one that has been told is not there.</summary>
    public int? WeightOf(int row) => _weights[row];

    private Dictionary<int, CellDefinition> Cells(RowDefinition? row, DiagnosticBag diagnostics)
    {
        var cells = new Dictionary<int, CellDefinition>();
        foreach (var definition in row?.Cells ?? [])
        {
            foreach (var column in Among(definition.Columns, definition.Location, diagnostics))
                cells[column] = definition;
        }
        return cells;
    }

    /// <summary>A weight is one column: a series or a span would be several.</summary>
    private int? Weight(RowDefinition? row, DiagnosticBag diagnostics)
    {
        if (row is not SumRow { Weight: var (id, location) })
            return null;
        var index = _columns.ToList().FindIndex(column => column.Definition.Id == id);
        if (index >= 0)
            return index;
        diagnostics.Add(Messages.UnknownColumn(location, id, _table.Id, _columns.Select(column => column.Definition.Id)));
        return null;
    }

    private List<int> Among(string name, SourceLocation location, DiagnosticBag diagnostics)
    {
        var columns = Enumerable.Range(0, _columns.Count).Where(index => _columns[index].IsAmong(name, _period)).ToList();
        if (columns.Count == 0)
            diagnostics.Add(Messages.UnknownColumn(location, name, _table.Id, _columns.Select(column => column.Series ?? column.Definition.Id).Distinct()));
        return columns;
    }
}
