using System.Text.Json;
using SocialReport.Documents;

namespace SocialReport.Tests.Reconciliation;

/// <summary>A cell of ours as it is printed.</summary>
/// <param name="Printed">What it says; empty for an empty cell.</param>
/// <param name="RowLabel">The label of its row.</param>
/// <param name="Heading">The heading of its column.</param>
/// <param name="Figures">The figures printed in it: its own, or for a cell put together (mall) all that it is of.</param>
internal sealed record PrintedCell(string Printed, string RowLabel, string Heading, IReadOnlyList<string> Figures);

/// <summary>A report of ours, for its cells to be compared: what is printed, and what is read from a file.</summary>
internal sealed class ReconciledReport
{
    private readonly Dictionary<string, Table> _tables;
    private readonly HashSet<string> _stated = [];
    private readonly HashSet<string> _computed = [];

    public ReconciledReport(BuiltReport built)
    {
        Assert.True(built.Document is not null && built.Files.Count > 0, string.Join('\n', built.Diagnostics));
        _tables = built.Document.Blocks.OfType<Table>().ToDictionary(table => table.Id, StringComparer.Ordinal);
        using var provenance = JsonDocument.Parse(built.Files.Single(file => file.Name.EndsWith(".figures.json", StringComparison.Ordinal)).Content);
        foreach (var figure in provenance.RootElement.GetProperty("figures").EnumerateArray())
        {
            var id = figure.GetProperty("id").GetString()!;
            // Words of a text column are read too, though they are no facts.
            if (figure.TryGetProperty("facts", out _) || IsText(figure))
                _stated.Add(id);
            if (figure.TryGetProperty("formula", out _))
                _computed.Add(id);
        }
    }

    /// <summary>Whether the cell's value stands in a file with figures, as it is printed.</summary>
    /// <param name="figure">The cell's figure.</param>
    /// <param name="cell">The cell.</param>
    public bool IsRead(string figure, PrintedCell cell) => _stated.Contains(figure) && !IsComputed(figure, cell);

    /// <summary>Whether the cell, or anything printed in it, has a formula. What is reckoned from the facts of several months has one too.</summary>
    /// <param name="figure">The cell's figure.</param>
    /// <param name="cell">The cell.</param>
    public bool IsComputed(string figure, PrintedCell cell) => _computed.Contains(figure) || cell.Figures.Any(_computed.Contains);

    public string? LabelHeading(string table) =>
        _tables.GetValueOrDefault(table) is { } found ? PlainText.Of(found.HeaderRows[0].Cells[0].Content) : null;

    public int Rows(string table) => _tables[table].Rows.Count;

    /// <summary>The cell at <c>row/column</c> of a table; null when the table doesn't print it.</summary>
    /// <param name="table">The table's id.</param>
    /// <param name="address">The row's address and the column's id.</param>
    /// <param name="labelColumn">The column that says what a row is called; null for the labels.</param>
    public PrintedCell? Cell(string table, string address, string? labelColumn)
    {
        if (_tables.GetValueOrDefault(table) is not { } found)
            return null;
        var split = address.LastIndexOf('/');
        var column = Index(address[(split + 1)..]);
        var label = labelColumn is null ? 0 : Index(labelColumn);
        var row = found.Rows.ToList().FindIndex(item => AddressOf(item, table) == address[..split]);
        return column < 0 || label < 0 || row < 0
            ? null
            : new PrintedCell(
                IsGroupHeading(found.Rows[row]) ? "" : Words(found.Rows, row, column), Words(found.Rows, row, label), Words(found.HeaderRows, found.HeaderRows.Count - 1, column),
                [.. Content(found.Rows, row, column).OfType<Inline.PrintedFigure>().Select(figure => figure.Figure.Address)]);

        int Index(string id) => found.Columns.ToList().FindIndex(item => item.Id == id);
    }

    /// <summary>What stands at a place, also in a cell that covers several.</summary>
    private static IReadOnlyList<Inline> Content(IReadOnlyList<TableRow> rows, int row, int column) => TableGrid.Place(rows).First(placed =>
        placed.RowIndex <= row && row < placed.RowIndex + placed.Cell.RowSpan
        && placed.ColumnIndex <= column && column < placed.ColumnIndex + placed.Cell.ColumnSpan).Cell.Content;

    private static string Words(IReadOnlyList<TableRow> rows, int row, int column) => PlainText.Of(Content(rows, row, column));

    private static bool IsText(JsonElement figure) => figure.GetProperty("unit").GetString() == "text" && !figure.TryGetProperty("formula", out _);

    // One cell wide as the table: it has words, but no cells of its own.
    private static bool IsGroupHeading(TableRow row) => row.Kind == RowKind.Group;

    /// <summary>A row's address, from any figure that it prints; a group's heading has its words after <c>rubrik:</c>.</summary>
    private static string? AddressOf(TableRow row, string table) =>
        IsGroupHeading(row) ? $"rubrik:{PlainText.Of(row.Cells[0].Content)}"
        : row.Cells.SelectMany(cell => cell.Content).OfType<Inline.PrintedFigure>().FirstOrDefault() is { } figure
            ? figure.Figure.Address[(table.Length + 1)..figure.Figure.Address.LastIndexOf('/')]
            : null;
}
