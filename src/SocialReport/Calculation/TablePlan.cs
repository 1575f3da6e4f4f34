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
internal static class TablePlan
{
    public static IReadOnlyList<PlannedRow> Rows(TableDefinition table, Dataset? dataset, DiagnosticBag diagnostics)
    {
        IReadOnlyList<DatasetRow> selected = dataset is null ? [] : [.. Filter(dataset, dataset.Rows, table.Selection, diagnostics)];
        var rows = new List<PlannedRow>();
        var taken = new HashSet<DatasetRow>();
        foreach (var line in table.Rows)
        {
            foreach (var row in Expand(line, table, dataset, selected, diagnostics))
            {
                rows.Add(row);
                if (row.Data is not null)
                    taken.Add(row.Data);
            }
        }
        rows.AddRange(selected.Where(row => !taken.Contains(row)).Select(row => Data(row, null)));
        foreach (var twice in rows.GroupBy(row => row.Address, StringComparer.Ordinal).Where(group => group.Count() > 1))
            diagnostics.Add(Messages.RowTwice(twice.Last().Definition?.Location ?? twice.Last().Location, table.Id, twice.Key));
        // Under another name it is still the same money, and a sum of all rows would take it twice.
        foreach (var twice in rows.Where(row => row.Data is not null && row.Kind != RowKind.OfWhich).GroupBy(row => row.Data!.Key).Where(group => group.Select(row => row.Address).Distinct().Skip(1).Any()))
            diagnostics.Add(Messages.DataRowTwice(twice.Last().Definition!.Location, table.Id, twice.Key.Label));
        return rows;
    }

    /// <summary>The rows of the plan that a sum sums.</summary>
    public static IReadOnlyList<int> Terms(SumRow sum, TableDefinition table, IReadOnlyList<PlannedRow> rows, Dataset? dataset, DiagnosticBag diagnostics)
    {
        switch (sum.Terms)
        {
            case SumTerms.Listed listed:
                return Listed(listed, table, rows, diagnostics);
            case SumTerms.Filtered filtered:
                var wanted = dataset is null ? [] : Filter(dataset, dataset.Rows, filtered.Filters, diagnostics).ToHashSet();
                return Indices(rows, row => row.Data is { } data && row.Kind != RowKind.OfWhich && wanted.Contains(data));
            default:
                var declared = Indices(rows, row => row.Data is not null && row.Definition is not null && row.Kind != RowKind.OfWhich);
                return declared.Count > 0 ? declared : Indices(rows, row => row.Data is not null && row.Kind != RowKind.OfWhich);
        }
    }

    private static List<PlannedRow> Expand(RowDefinition line, TableDefinition table, Dataset? dataset, IReadOnlyList<DatasetRow> selected, DiagnosticBag diagnostics)
    {
        switch (line)
        {
            case HeadingRow heading:
                return [new PlannedRow(line.Id ?? $"rubrik:{heading.Label}", heading.Label, RowKind.Group, line, null)];
            case SumRow sum:
                return [new PlannedRow(line.Id ?? sum.Label, sum.Label, sum.Kind, line, null)];
            case FormulaRow formula:
                return [new PlannedRow(line.Id ?? formula.Label, formula.Label, formula.Kind, line, null)];
            case DataRows data when dataset is not null:
                return [.. Filter(dataset, selected, data.Filters, diagnostics).Select(row => Data(row, data))];
            case ChosenRow chosen when dataset is not null:
                if (selected.FirstOrDefault(row => row.Key.Label == chosen.Key) is { } found)
                {
                    var kind = found.IsOfWhich && chosen.Kind == RowKind.Data ? RowKind.OfWhich : chosen.Kind;
                    return [new PlannedRow(line.Id ?? found.Key.Label, chosen.Label ?? found.Key.Label, kind, line, found)];
                }
                diagnostics.Add(Messages.UnknownDataRow(line.Location, chosen.Key, dataset.Id, selected.Select(row => row.Key.Label)));
                return [];
            default:
                // A dataset that is named but unknown is told of where it is named.
                if (table.Dataset is null)
                    diagnostics.Add(Messages.RowsWithoutDataset(line.Location));
                return [];
        }
    }

    private static PlannedRow Data(DatasetRow row, RowDefinition? line) => new(row.Key.Label, row.Key.Label, row.IsOfWhich ? RowKind.OfWhich : RowKind.Data, line, row);

    private static IEnumerable<DatasetRow> Filter(Dataset dataset, IEnumerable<DatasetRow> rows, IReadOnlyList<RowFilter> filters, DiagnosticBag diagnostics)
    {
        var wanted = new List<(string Header, IReadOnlyList<string> Values)>();
        foreach (var filter in filters)
        {
            if (TextColumns.Header(dataset, filter.Column) is not { } header)
            {
                diagnostics.Add(Messages.UnknownTextColumn(filter.Location, filter.Column, dataset.Id, TextColumns.Of(dataset)));
                return [];
            }
            foreach (var value in filter.Values.Where(value => !dataset.Rows.Any(row => row.Text(header) == value)))
            {
                diagnostics.Add(Messages.FilterMatchesNothing(
                    filter.Location, filter.Column, value, dataset.Rows.Select(row => row.Text(header)).OfType<string>().Distinct()));
            }
            wanted.Add((header, filter.Values));
        }
        return rows.Where(row => wanted.TrueForAll(filter => filter.Values.Contains(row.Text(filter.Header))));
    }

    private static List<int> Listed(SumTerms.Listed listed, TableDefinition table, IReadOnlyList<PlannedRow> rows, DiagnosticBag diagnostics)
    {
        var terms = new List<int>();
        foreach (var (name, location) in listed.Rows)
        {
            var found = Indices(rows, row => row.Kind != RowKind.Group && row.Id == name);
            if (found.Count == 0)
                found = Indices(rows, row => row.Kind != RowKind.Group && row.Label == name);
            if (found.Count == 0)
                diagnostics.Add(Messages.UnknownRow(location, name, table.Id, rows.Where(row => row.Kind != RowKind.Group).Select(row => row.Id ?? row.Label)));
            else if (found.Count > 1)
                diagnostics.Add(Messages.AmbiguousRow(location, name, table.Id));
            else if (rows[found[0]].Kind == RowKind.OfWhich)
                diagnostics.Add(Messages.OfWhichSummed(location, name));
            else
                terms.Add(found[0]);
        }
        return terms;
    }

    private static List<int> Indices(IReadOnlyList<PlannedRow> rows, Func<PlannedRow, bool> wanted) =>
        [.. Enumerable.Range(0, rows.Count).Where(index => wanted(rows[index]))];
}
