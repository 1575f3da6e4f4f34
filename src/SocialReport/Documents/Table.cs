using SocialReport.Diagnostics;

namespace SocialReport.Documents;

/// <summary>A table.</summary>
/// <param name="Id">The table's id in <c>rapport.yaml</c>, or its anchor when written as Markdown.</param>
/// <param name="Caption">Its title; may be empty.</param>
/// <param name="Columns">Its columns, left to right.</param>
/// <param name="HeaderRows">The rows of its head, top to bottom; repeated on every page.</param>
/// <param name="Rows">The rows of its body.</param>
/// <param name="Notes">Notes under the table, one paragraph each.</param>
/// <param name="Source">The place it comes from.</param>
public sealed record Table(
    string Id,
    IReadOnlyList<Inline> Caption,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<TableRow> HeaderRows,
    IReadOnlyList<TableRow> Rows,
    IReadOnlyList<IReadOnlyList<Inline>> Notes,
    SourceLocation Source) : Block(Source)
{
    /// <summary>What it shares with tables that it should look like, such as the mould they are made after; null for none.</summary>
    public string? Family { get; init; }

    /// <summary>Whether it stands where the text places a chart, with its numbers, because the chart can't be drawn.</summary>
    public bool IsInPlaceOfChart { get; init; }
}

/// <summary>A column of a table.</summary>
/// <param name="Id">The column's id.</param>
/// <param name="Alignment">How its cells stand.</param>
public sealed record TableColumn(string Id, ColumnAlignment Alignment);

/// <summary>How the cells of a column stand.</summary>
public enum ColumnAlignment
{
    /// <summary>Words, at the left.</summary>
    Text,

    /// <summary>Numbers, at the right with tabular digits.</summary>
    Number,
}

/// <summary>A row of a table. Cells covered by a span from the left or from above are left out.</summary>
/// <param name="Kind">What the row is.</param>
/// <param name="Cells">Its cells, left to right.</param>
public sealed record TableRow(RowKind Kind, IReadOnlyList<TableCell> Cells);

/// <summary>What a row of a table is.</summary>
public enum RowKind
{
    /// <summary>A row of the head.</summary>
    Header,

    /// <summary>A row of data.</summary>
    Data,

    /// <summary>A heading over the rows that follow (grupprubrik).</summary>
    Group,

    /// <summary>A sum of some of the rows (delsumma).</summary>
    Subtotal,

    /// <summary>The sum of the table (total).</summary>
    Total,

    /// <summary>A part of the row above, never summed (varav).</summary>
    OfWhich,
}

/// <summary>A cell of a table.</summary>
/// <param name="Content">Its words or figure; empty for an empty cell.</param>
/// <param name="ColumnSpan">How many columns it covers, from 1.</param>
/// <param name="RowSpan">How many rows it covers, from 1.</param>
/// <param name="IsHeader">Whether it heads its column or row.</param>
public sealed record TableCell(IReadOnlyList<Inline> Content, int ColumnSpan = 1, int RowSpan = 1, bool IsHeader = false);
