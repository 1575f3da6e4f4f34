using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Facts;
using SocialReport.Workspaces;

namespace SocialReport.Calculation;

/// <summary>A row of a table before its cells are computed.</summary>
/// <param name="Address">What addresses it: its id, or else its label.</param>
/// <param name="Label">The label printed.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Definition">The line of <c>rader</c> that asked for it, or null for a hidden row of the dataset.</param>
/// <param name="Data">The row of the dataset, when it is one.</param>
internal sealed record PlannedRow(string Address, string Label, RowKind Kind, RowDefinition? Definition, DatasetRow? Data)
{
    public string? Id => Definition?.Id;

    public bool IsHidden => Definition is null || Definition.IsHidden;

    public SourceLocation Location => Data?.Source ?? Definition!.Location;
}

/// <summary>Lays out a table's rows: the declared ones in their order, then the rest of the dataset, hidden, for sums by group.</summary>
internal sealed class TablePlan
{
    private readonly TableDefinition _table;
    private readonly Dataset? _dataset;
    private readonly DiagnosticBag _diagnostics;
    private readonly string? _labelColumn;
    private readonly HashSet<string> _sharedLabels;

    public TablePlan(TableDefinition table, Dataset? dataset, DiagnosticBag diagnostics)
    {
        (_table, _dataset, _diagnostics) = (table, dataset, diagnostics);
        Selected = dataset is null ? [] : [.. Filter(dataset, dataset.Rows, table.Selection)];
        _sharedLabels = [.. Selected.GroupBy(row => row.Key.Label, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)];
        if (dataset is null || table.LabelColumn is not var (column, location))
            return;
        _labelColumn = TextColumns.Header(dataset, column);
        if (_labelColumn is null)
            diagnostics.Add(Messages.UnknownTextColumn(location, column, dataset.Id, TextColumns.Of(dataset)));
    }

    /// <summary>The rows of the dataset that the table is about.</summary>
    public IReadOnlyList<DatasetRow> Selected { get; }

    public IReadOnlyList<PlannedRow> Rows()
    {
        var rows = new List<PlannedRow>();
        var taken = new HashSet<DatasetRow>();
        foreach (var line in _table.Rows)
        {
            foreach (var row in Expand(line))
            {
                rows.Add(row);
                if (row.Data is not null)
                    taken.Add(row.Data);
            }
        }
        rows.AddRange(Selected.Where(row => !taken.Contains(row)).Select(row => Data(row, null)));
        foreach (var twice in rows.GroupBy(row => row.Address, StringComparer.Ordinal).Where(group => group.Count() > 1))
            _diagnostics.Add(Messages.RowTwice(twice.Last().Definition?.Location ?? twice.Last().Location, _table.Id, twice.Key));
        // Under another name it is still the same money, and a sum of all rows would take it twice.
        foreach (var twice in rows.Where(row => row.Data is not null && row.Kind != RowKind.OfWhich).GroupBy(row => row.Data!.Key).Where(group => group.Select(row => row.Address).Distinct().Skip(1).Any()))
            _diagnostics.Add(Messages.DataRowTwice(twice.Last().Definition!.Location, _table.Id, twice.Key.Label));
        return rows;
    }

    /// <summary>The rows of the plan that a sum sums.</summary>
    public IReadOnlyList<int> Terms(SumRow sum, IReadOnlyList<PlannedRow> rows)
    {
        var except = sum.Except.Count == 0 ? [] : Listed(sum.Except, rows).ToHashSet();
        return [.. AllTerms(sum, rows).Where(term => !except.Contains(term))];
    }

    private List<int> AllTerms(SumRow sum, IReadOnlyList<PlannedRow> rows)
    {
        switch (sum.Terms)
        {
            case SumTerms.Listed listed:
                return Listed(listed.Rows, rows);
            case SumTerms.Filtered filtered:
                var wanted = _dataset is null ? [] : Filter(_dataset, _dataset.Rows, filtered.Filters).ToHashSet();
                return Indices(rows, row => row.Data is { } data && row.Kind != RowKind.OfWhich && wanted.Contains(data));
            default:
                var declared = Indices(rows, row => row.Data is not null && row.Definition is not null && row.Kind != RowKind.OfWhich);
                return declared.Count > 0 ? declared : Indices(rows, row => row.Data is not null && row.Kind != RowKind.OfWhich);
        }
    }

    private List<PlannedRow> Expand(RowDefinition line)
    {
        switch (line)
        {
            case HeadingRow heading:
                return [new PlannedRow(line.Id ?? $"rubrik:{heading.Label}", heading.Label, RowKind.Group, line, null)];
            case SumRow sum:
                return [new PlannedRow(line.Id ?? sum.Label, sum.Label, sum.Kind, line, null)];
            case FormulaRow formula:
                return [new PlannedRow(line.Id ?? formula.Label, formula.Label, formula.Kind, line, null)];
            case DataRows data when _dataset is not null:
                return [.. Filter(_dataset, Selected, data.Filters).Select(row => Data(row, data))];
            case ChosenRow chosen when _dataset is not null:
                if (Selected.FirstOrDefault(row => AddressOf(row) == chosen.Key) is { } found)
                {
                    var kind = found.IsOfWhich && chosen.Kind == RowKind.Data ? RowKind.OfWhich : chosen.Kind;
                    return [new PlannedRow(line.Id ?? AddressOf(found), chosen.Label ?? LabelOf(found), kind, line, found)];
                }
                _diagnostics.Add(Messages.UnknownDataRow(line.Location, chosen.Key, _dataset.Id, Selected.Select(AddressOf)));
                return [];
            default:
                // A dataset that is named but unknown is told of where it is named.
                if (_table.Dataset is null)
                    _diagnostics.Add(Messages.RowsWithoutDataset(line.Location));
                return [];
        }
    }

    private PlannedRow Data(DatasetRow row, RowDefinition? line) => new(AddressOf(row), LabelOf(row), row.IsOfWhich ? RowKind.OfWhich : RowKind.Data, line, row);

    /// <summary>The last part of the key; the whole key where that alone tells no rows apart.</summary>
    private string AddressOf(DatasetRow row) => _sharedLabels.Contains(row.Key.Label) ? row.Key.ToString() : row.Key.Label;

    private string LabelOf(DatasetRow row) => _labelColumn is { } column && row.Text(column) is { Length: > 0 } words ? words : row.Key.Label;

    private IEnumerable<DatasetRow> Filter(Dataset dataset, IEnumerable<DatasetRow> rows, IReadOnlyList<RowFilter> filters)
    {
        var wanted = new List<(string Header, IReadOnlyList<string> Values)>();
        foreach (var filter in filters)
        {
            if (TextColumns.Header(dataset, filter.Column) is not { } header)
            {
                _diagnostics.Add(Messages.UnknownTextColumn(filter.Location, filter.Column, dataset.Id, TextColumns.Of(dataset)));
                return [];
            }
            foreach (var value in filter.Values.Where(value => !dataset.Rows.Any(row => row.Text(header) == value)))
            {
                _diagnostics.Add(Messages.FilterMatchesNothing(
                    filter.Location, filter.Column, value, dataset.Rows.Select(row => row.Text(header)).OfType<string>().Distinct()));
            }
            wanted.Add((header, filter.Values));
        }
        return rows.Where(row => wanted.TrueForAll(filter => filter.Values.Contains(row.Text(filter.Header))));
    }

    private List<int> Listed(IReadOnlyList<(string Name, SourceLocation Location)> names, IReadOnlyList<PlannedRow> rows)
    {
        var terms = new List<int>();
        foreach (var (name, location) in names)
        {
            var found = Indices(rows, row => row.Kind != RowKind.Group && row.Id == name);
            if (found.Count == 0)
                found = Indices(rows, row => row.Kind != RowKind.Group && row.Label == name);
            if (found.Count == 0)
                _diagnostics.Add(Messages.UnknownRow(location, name, _table.Id, rows.Where(row => row.Kind != RowKind.Group).Select(row => row.Id ?? row.Label)));
            else if (found.Count > 1)
                _diagnostics.Add(Messages.AmbiguousRow(location, name, _table.Id));
            else if (rows[found[0]].Kind == RowKind.OfWhich)
                _diagnostics.Add(Messages.OfWhichSummed(location, name));
            else
                terms.Add(found[0]);
        }
        return terms;
    }

    private static List<int> Indices(IReadOnlyList<PlannedRow> rows, Func<PlannedRow, bool> wanted) =>
        [.. Enumerable.Range(0, rows.Count).Where(index => wanted(rows[index]))];
}
