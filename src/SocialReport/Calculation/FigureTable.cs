using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Calculation;

/// <summary>A table with its rows laid out; its cells are calculated figures, or what may be shown of them.</summary>
/// <typeparam name="TCell">The kind of cell.</typeparam>
/// <param name="Definition">The table as declared.</param>
/// <param name="Columns">The columns, left to right, hidden ones included.</param>
/// <param name="Rows">The rows, top to bottom, hidden ones included.</param>
public sealed record FigureTable<TCell>(
    TableDefinition Definition, IReadOnlyList<FigureColumn> Columns, IReadOnlyList<FigureRow<TCell>> Rows)
{
    /// <summary>The same table with every cell replaced.</summary>
    public FigureTable<TOther> Select<TOther>(Func<TCell, TOther> change) =>
        new(Definition, Columns, [.. Rows.Select(row => row.Select(change))]);
}

/// <summary>A column of a table with the span that its measure is for.</summary>
/// <param name="Definition">The column as declared.</param>
/// <param name="Span">The span, or null for a text column or formula.</param>
public sealed record FigureColumn(ColumnDefinition Definition, DateSpan? Span)
{
    /// <summary>The id of the series that it is a step of, or null.</summary>
    public string? Series { get; init; }

    /// <summary>Whether it is what <c>celler</c> names: a column by id, or the steps of a series within one span or from one to another.</summary>
    internal bool IsAmong(string columns, Period period)
    {
        if (columns == Definition.Id || columns == Series)
            return true;
        if (Series is null || Span is not { } span)
            return false;
        var ends = columns.Split("..").Select(end => (SpanParser.Read(end, period) as SpanReading.Found)?.Span).ToList();
        return ends.Count <= 2 && ends[0] is { } first && ends[^1] is { } last && first.First <= span.First && span.Last <= last.Last;
    }
}

/// <summary>A row of a table.</summary>
/// <typeparam name="TCell">The kind of cell.</typeparam>
/// <param name="Address">What addresses it: its id, or else its label; unique in the table.</param>
/// <param name="Id">Its id, or null.</param>
/// <param name="Label">The label printed.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsHidden">Whether it is there for formulas only.</param>
/// <param name="Terms">For a sum: the indices of the rows summed.</param>
/// <param name="Cells">Its cells by column; none for a heading.</param>
/// <param name="Location">Where it is declared, or stated when it comes from a dataset.</param>
public sealed record FigureRow<TCell>(
    string Address,
    string? Id,
    string Label,
    RowKind Kind,
    bool IsHidden,
    IReadOnlyList<int> Terms,
    IReadOnlyList<TCell> Cells,
    SourceLocation Location)
{
    /// <summary>Whether it is a row of the dataset, not computed from others.</summary>
    public bool IsData { get; init; }

    /// <summary>The row, as <c>table.row</c>, that it must equal as printed; null for none.</summary>
    public TextPattern? EqualTo { get; init; }

    /// <summary>A note under the table on the row; null for none.</summary>
    public TextPattern? Note { get; init; }

    /// <summary>The chart whose smallest parts it sums (övrigt), its only use; null for a row of the table's own.</summary>
    public string? RestOfChart { get; init; }

    /// <summary>By column: the text over the row's other cells that is set in place of the figure; null for none.</summary>
    public IReadOnlyList<TextPattern?> Templates { get; init; } = [];

    /// <summary>The same row with every cell replaced.</summary>
    public FigureRow<TOther> Select<TOther>(Func<TCell, TOther> change) =>
        new(Address, Id, Label, Kind, IsHidden, Terms, [.. Cells.Select(change)], Location)
        {
            IsData = IsData,
            EqualTo = EqualTo,
            Note = Note,
            Templates = Templates,
            RestOfChart = RestOfChart,
        };
}
