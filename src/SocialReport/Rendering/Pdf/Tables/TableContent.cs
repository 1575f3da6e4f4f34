using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf.Tables;

/// <summary>How the lines of a cell stand in it.</summary>
internal enum CellStance
{
    /// <summary>At the left.</summary>
    Left,

    /// <summary>At the right.</summary>
    Right,

    /// <summary>In the middle, over the columns that it heads.</summary>
    Middle,

    /// <summary>At the right, decimal commas below each other.</summary>
    Decimal,
}

/// <summary>A cell to be set.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Runs">Its text; none for an empty cell.</param>
/// <param name="Stance">How its lines stand.</param>
/// <param name="Indent">Points that it is set in from the left.</param>
/// <param name="Source">Where its words or its number come from.</param>
internal sealed record CellContent(
    GridCell Place, IReadOnlyList<TextRun> Runs, CellStance Stance, double Indent, SourceLocation Source)
{
    /// <summary>Its words as printed, without marks of footnotes.</summary>
    public string Words => NumberSplit.PlainText(Runs).Replace('\n', ' ').Trim();

    public CellContent Scaled(double factor) => this with { Runs = [.. Runs.Select(run => run.Scaled(factor))] };
}

/// <summary>A row to be set, with the cells that begin in it.</summary>
internal sealed record RowContent(RowKind Kind, IReadOnlyList<CellContent> Cells)
{
    public RowContent Scaled(double factor) => this with { Cells = [.. Cells.Select(cell => cell.Scaled(factor))] };
}

/// <summary>A table to be set.</summary>
/// <param name="Caption">The text above it; none for a table without one.</param>
/// <param name="Columns">How the columns stand, left to right.</param>
/// <param name="Head">The rows of its head.</param>
/// <param name="Body">The other rows.</param>
/// <param name="Notes">The notes below it.</param>
/// <param name="Source">The place it comes from.</param>
internal sealed record TableContent(
    IReadOnlyList<TextRun> Caption,
    IReadOnlyList<ColumnAlignment> Columns,
    IReadOnlyList<RowContent> Head,
    IReadOnlyList<RowContent> Body,
    IReadOnlyList<IReadOnlyList<TextRun>> Notes,
    SourceLocation Source)
{
    /// <summary>The same with smaller or larger cells.</summary>
    public TableContent Scaled(double factor) => this with
    {
        Head = [.. Head.Select(row => row.Scaled(factor))],
        Body = [.. Body.Select(row => row.Scaled(factor))],
    };
}
