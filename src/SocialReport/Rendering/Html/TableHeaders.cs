using SocialReport.Documents;

namespace SocialReport.Rendering.Html;

/// <summary>
/// Which header cells a data cell has. In a table with one row of head and no cell over several rows or columns the scopes
/// tell; in others every data cell names its headers (WCAG technique H43).
/// </summary>
internal sealed class TableHeaders
{
    private readonly Table _table;
    private readonly string _id;
    private readonly bool _areNamed;
    private readonly ILookup<int, PlacedCell> _rowHeaders;
    private readonly List<PlacedCell> _groups;

    /// <param name="table">The table.</param>
    /// <param name="body">The cells of its body.</param>
    /// <param name="id">What the ids of its cells begin with.</param>
    public TableHeaders(Table table, IReadOnlyList<PlacedCell> body, string id)
    {
        (_table, _id) = (table, id);
        Head = TableGrid.Place(table.HeaderRows);
        var headers = body.Where(cell => HeadsRow(table, cell)).ToList();
        _groups = headers.FindAll(cell => table.Rows[cell.RowIndex].Kind == RowKind.Group);
        _rowHeaders = headers.Except(_groups).SelectMany(cell => Enumerable.Range(cell.RowIndex, cell.Cell.RowSpan), (cell, row) => (cell, row))
            .ToLookup(one => one.row, one => one.cell);
        _areNamed = table.HeaderRows.Count > 1 || body.Except(_groups).Any(cell => cell.Cell.RowSpan > 1 || cell.Cell.ColumnSpan > 1);
    }

    /// <summary>The cells of the head.</summary>
    public IReadOnlyList<PlacedCell> Head { get; }

    /// <summary>Whether a cell of the body heads its row: it says so, or it holds the first words of the row.</summary>
    public static bool HeadsRow(Table table, PlacedCell cell) =>
        cell.Cell.Content.Count > 0
        && (cell.Cell.IsHeader || (cell.ColumnIndex == 0 && table.Columns is [{ Alignment: ColumnAlignment.Text }, ..]));

    /// <summary>Whether a row begins a group of rows: a heading over rows does, and a total is of no group.</summary>
    public static bool BeginsGroup(Table table, int row) =>
        table.Rows[row].Kind == RowKind.Group || (table.Rows[row].Kind == RowKind.Total && table.Rows.Take(row).Any(above => above.Kind == RowKind.Group));

    /// <summary>The id of a header cell; null where no cell names it.</summary>
    public string? IdOf(PlacedCell cell, bool isHead) => !_areNamed || cell.Cell.Content.Count == 0
        ? null
        : $"{_id}.{(isHead ? "k" : "r")}{HtmlWriter.Number(cell.RowIndex)}.{HtmlWriter.Number(cell.ColumnIndex)}";

    /// <summary>The row that begins the group that a row is in; 0 or less before the first.</summary>
    private int GroupOf(int row)
    {
        while (row > 0 && !BeginsGroup(_table, row))
            row--;
        return row;
    }

    /// <summary>The ids of a data cell's headers: those above it from the top, that of its group of rows, those to its left.</summary>
    public string? HeadersOf(PlacedCell cell)
    {
        if (!_areNamed || cell.Cell.Content.Count == 0)
            return null;
        var above = Head.Where(header => header.ColumnIndex < cell.ColumnIndex + cell.Cell.ColumnSpan && cell.ColumnIndex < header.ColumnIndex + header.Cell.ColumnSpan)
            .Select(header => IdOf(header, isHead: true));
        var group = _groups.Where(header => header.RowIndex == GroupOf(cell.RowIndex)).Select(header => IdOf(header, isHead: false));
        var beside = Enumerable.Range(cell.RowIndex, cell.Cell.RowSpan).SelectMany(row => _rowHeaders[row])
            .Where(header => header.ColumnIndex < cell.ColumnIndex).Distinct().Select(header => IdOf(header, isHead: false));
        return string.Join(' ', above.Concat(group).Concat(beside).OfType<string>()) is { Length: > 0 } ids ? ids : null;
    }
}
