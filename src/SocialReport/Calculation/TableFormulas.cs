using SocialReport.Disclosure;
using SocialReport.Documents;
using SocialReport.Expressions;
using SocialReport.Workspaces;

namespace SocialReport.Calculation;

/// <summary>Puts the formulas of a table into words, each column's and each row's once.</summary>
/// <param name="table">The table.</param>
/// <param name="report">The report, for the tables that a formula names.</param>
internal sealed class TableFormulas(FigureTable<CalculatedFigure> table, CalculatedReport report)
{
    /// <summary>So many rows are named one by one; of more, the first and the last.</summary>
    private const int MostNamedRows = 4;

    private readonly Dictionary<(string Text, string? Row), IReadOnlyList<FormulaPart>?> _read = [];
    private readonly SortedDictionary<string, string> _rowFormulas = new(StringComparer.Ordinal);

    /// <summary>Adds the words of every computed figure of the table.</summary>
    public void AddTo(Dictionary<FigureId, FormulaWords> words)
    {
        foreach (var formula in table.Definition.Rows.OfType<FormulaRow>())
            _rowFormulas[formula.Id ?? formula.Label] = formula.Formula.Text;
        foreach (var row in table.Rows.Where(row => row is { IsHidden: false, Kind: not RowKind.Group }))
        {
            for (var column = 0; column < table.Columns.Count; column++)
            {
                if (!table.Columns[column].Definition.IsHidden && Of(row, column) is { } found)
                    words[row.Cells[column].Id] = found;
            }
        }
    }

    private FormulaWords? Of(FigureRow<CalculatedFigure> row, int column)
    {
        if (row.Cells[column].Formula is not { } formula || row.Templates[column] is not null)
            return null;
        // The nearest formula wins, as when it was computed: the cell's own and the column's are over columns, the row's over rows.
        var isRows = table.Columns[column].Definition.Formula?.Text != formula && _rowFormulas.GetValueOrDefault(row.Address) == formula;
        var isColumns = !isRows && (table.Columns[column].Definition.Formula?.Text == formula || IsOwn(formula));
        FormulaPart result = isColumns
            ? new FormulaPart.Column(table.Definition.Id, table.Columns[column].Definition.Id)
            : new FormulaPart.Row(table.Definition.Id, row.Address);
        var parts = isRows || isColumns ? Read(formula, isRows) : row.Terms.Count > 0 ? Sum(row, formula) : null;
        return parts is null ? null : new FormulaWords(result, parts);
    }

    private bool IsOwn(string formula) => table.Definition.Rows.Any(row => row.Cells.Any(cell => cell.Formula?.Text == formula));

    private IReadOnlyList<FormulaPart>? Read(string formula, bool isRows)
    {
        var key = (formula, isRows ? "" : null);
        if (_read.TryGetValue(key, out var known))
            return known;
        // It has been read before, and what was wrong with it has been told.
        var expression = ExpressionParser.Parse(formula, table.Definition.Location, null, []);
        return _read[key] = expression is null ? null : new FormulaReader(table, report, isRows).Read(expression);
    }

    private List<FormulaPart>? Sum(FigureRow<CalculatedFigure> row, string formula)
    {
        // The terms of a sum are named only where a reader can see them.
        if (row.Terms.Any(term => table.Rows[term].IsHidden))
            return null;
        var isSum = formula.StartsWith("summa(", StringComparison.Ordinal);
        var isWeighted = formula.StartsWith("medel vägt", StringComparison.Ordinal);
        var weight = table.Definition.Rows.OfType<SumRow>().FirstOrDefault(sum => (sum.Id ?? sum.Label) == row.Address)?.Weight?.Column;
        var isListed = row.Terms.Count <= MostNamedRows;
        var parts = new List<FormulaPart>();
        if (!isSum)
            parts.Add(new FormulaPart.Words(isWeighted ? "vägt medelvärde av " : "ovägt medelvärde av "));
        else if (!isListed)
            parts.Add(new FormulaPart.Words("summan av "));
        var terms = isListed ? row.Terms : [row.Terms[0], row.Terms[^1]];
        for (var index = 0; index < terms.Count; index++)
        {
            if (index > 0)
                parts.Add(new FormulaPart.Words(!isListed ? " till " : isSum ? " + " : index == terms.Count - 1 ? " och " : ", "));
            parts.Add(new FormulaPart.Row(table.Definition.Id, table.Rows[terms[index]].Address));
        }
        if (!isListed)
            parts.Add(new FormulaPart.Words($" ({row.Terms.Count} rader)"));
        if (isWeighted && weight is not null)
            parts.AddRange([new FormulaPart.Words(", vägt med "), new FormulaPart.Column(table.Definition.Id, weight)]);
        return parts;
    }
}
