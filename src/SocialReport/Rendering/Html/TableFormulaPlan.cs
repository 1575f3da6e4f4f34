using SocialReport.Documents;

namespace SocialReport.Rendering.Html;

/// <summary>A formula that a table tells.</summary>
/// <param name="Number">Its number in the table, from 1.</param>
/// <param name="Id">The id of the element that shows it.</param>
/// <param name="Text">The formula in words.</param>
internal sealed record TableFormula(int Number, string Id, string Text);

/// <summary>
/// Which formulas a table tells and where: a column's at its heading, a row's at its label, so that a table of a thousand
/// numbers has a handful of buttons; at a cell's own number only where it is computed unlike its neighbours.
/// </summary>
internal sealed class TableFormulaPlan
{
    private readonly Dictionary<(int Row, int Column), TableFormula> _ofCells = [];
    private readonly Dictionary<int, TableFormula> _ofColumns = [];
    private readonly Dictionary<int, TableFormula> _ofRows = [];
    private readonly HashSet<(int Row, int Column)> _alone = [];

    /// <param name="table">The table.</param>
    /// <param name="body">The cells of its body.</param>
    /// <param name="popovers">The formulas that the page tells.</param>
    public TableFormulaPlan(Table table, IReadOnlyList<PlacedCell> body, FormulaPopovers popovers)
    {
        var all = new List<TableFormula>();
        var owners = new List<(PlacedCell Cell, bool IsOfRow, TableFormula Formula)>();
        foreach (var cell in body)
        {
            if (cell.Cell.Content is not [Inline.PrintedFigure figure, ..] || !IsOfTable(figure, table, cell.ColumnIndex)
                || popovers.Formulas.Of(figure) is not { } text)
                continue;
            var formula = all.Find(one => one.Text == text);
            if (formula is null)
                all.Add(formula = new TableFormula(all.Count + 1, popovers.NewId(), text));
            _ofCells[(cell.RowIndex, cell.ColumnIndex)] = formula;
            owners.Add((cell, popovers.Formulas.IsOfRow(figure), formula));
        }
        All = all;
        Share(owners.Where(owner => owner.IsOfRow), cell => cell.RowIndex, RowLabels(body), _ofRows);
        Share(owners.Where(owner => !owner.IsOfRow), cell => cell.ColumnIndex, Headings(table), _ofColumns);
    }

    /// <summary>Every formula, in the order of its first number.</summary>
    public IReadOnlyList<TableFormula> All { get; }

    /// <summary>The formula of a cell, or null.</summary>
    public TableFormula? OfCell(PlacedCell cell) => _ofCells.GetValueOrDefault((cell.RowIndex, cell.ColumnIndex));

    /// <summary>Whether a cell's formula is told by a button on its own number.</summary>
    public bool IsAlone(PlacedCell cell) => _alone.Contains((cell.RowIndex, cell.ColumnIndex));

    /// <summary>The formula told at a cell of the head, or null.</summary>
    public TableFormula? OfHeading(PlacedCell cell, int headRows) =>
        cell.RowIndex + cell.Cell.RowSpan >= headRows && cell.Cell.ColumnSpan == 1 ? _ofColumns.GetValueOrDefault(cell.ColumnIndex) : null;

    /// <summary>The formula told at the label of a row, or null.</summary>
    public TableFormula? OfLabel(PlacedCell cell) => cell.ColumnIndex == 0 ? _ofRows.GetValueOrDefault(cell.RowIndex) : null;

    /// <summary>The commonest formula is told at the heading or label, if that can be a button; the others at their numbers.</summary>
    private void Share(
        IEnumerable<(PlacedCell Cell, bool IsOfRow, TableFormula Formula)> owners,
        Func<PlacedCell, int> index,
        HashSet<int> buttons,
        Dictionary<int, TableFormula> shared)
    {
        foreach (var group in owners.GroupBy(owner => index(owner.Cell)))
        {
            var commonest = group.GroupBy(owner => owner.Formula).MaxBy(same => same.Count())!.Key;
            var isShared = buttons.Contains(group.Key);
            if (isShared)
                shared[group.Key] = commonest;
            _alone.UnionWith(group.Where(owner => !isShared || owner.Formula != commonest).Select(owner => (owner.Cell.RowIndex, owner.Cell.ColumnIndex)));
        }
    }

    /// <summary>A number typed into a table of a text, or set in a cell of words, is told as one in the text.</summary>
    private static bool IsOfTable(Inline.PrintedFigure figure, Table table, int column) =>
        column < table.Columns.Count
        && figure.Figure.Address.StartsWith(table.Id + "/", StringComparison.Ordinal)
        && figure.Figure.Address.EndsWith("/" + table.Columns[column].Id, StringComparison.Ordinal);

    private static HashSet<int> RowLabels(IReadOnlyList<PlacedCell> body) =>
        [.. body.Where(cell => cell.ColumnIndex == 0 && cell.Cell.RowSpan == 1 && CanBeButton(cell.Cell.Content)).Select(cell => cell.RowIndex)];

    private static HashSet<int> Headings(Table table) =>
    [
        .. TableGrid.Place(table.HeaderRows)
            .Where(cell => cell.RowIndex + cell.Cell.RowSpan >= table.HeaderRows.Count && cell.Cell.ColumnSpan == 1 && CanBeButton(cell.Cell.Content))
            .Select(cell => cell.ColumnIndex),
    ];

    /// <summary>No link can stand in a button.</summary>
    private static bool CanBeButton(IReadOnlyList<Inline> content) =>
        content.Count > 0 && content.All(inline => inline is Inline.Text or Inline.PrintedFigure or Inline.LineBreak);
}
