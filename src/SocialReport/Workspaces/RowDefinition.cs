using SocialReport.Diagnostics;
using SocialReport.Documents;

namespace SocialReport.Workspaces;

/// <summary>A line of a table's <c>rader</c>: some rows of the dataset, a heading, a sum or a formula.</summary>
/// <param name="Location">Where it is declared.</param>
public abstract record RowDefinition(SourceLocation Location)
{
    /// <summary>The id that formulas and texts use; null for rows addressed by label alone.</summary>
    public string? Id { get; init; }

    /// <summary>Whether the row is there for formulas only.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether its numbers count persons (personer); null for what follows from what they are or were computed from.</summary>
    public bool? CountsPersons { get; init; }

    /// <summary>How its numbers are printed, where it says; else as the column does.</summary>
    public DisplayChoice Display { get; init; }

    /// <summary>What is said of single cells of it (celler).</summary>
    public IReadOnlyList<CellDefinition> Cells { get; init; } = [];

    /// <summary>A note under the table on the row (not); null for none.</summary>
    public TextPattern? Note { get; init; }

    /// <summary>The columns that the row has cells in (bara), each with its place; none for all.</summary>
    public IReadOnlyList<(string Column, SourceLocation Location)> OnlyColumns { get; init; } = [];

    /// <summary>The row, as <c>table.row</c>, that this must equal as printed (lika_med); null for none.</summary>
    public TextPattern? EqualTo { get; init; }
}

/// <summary>All rows of the dataset that the table is about, or those of some groups, in the file's order.</summary>
/// <param name="Filters">What a row must be; empty for all rows.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record DataRows(IReadOnlyList<RowFilter> Filters, SourceLocation Location) : RowDefinition(Location);

/// <summary>One row of the dataset, by its key.</summary>
/// <param name="Key">The row's key, or the last part of it where the selection gives the rest.</param>
/// <param name="Label">The label to print; null for the key.</param>
/// <param name="Kind">Data, or of which (varav).</param>
/// <param name="Location">Where it is declared.</param>
public sealed record ChosenRow(string Key, string? Label, RowKind Kind, SourceLocation Location) : RowDefinition(Location);

/// <summary>A heading over the rows that follow.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record HeadingRow(string Label, SourceLocation Location) : RowDefinition(Location);

/// <summary>A sum, or a mean, of declared rows; rows of which (varav) are never among them.</summary>
/// <param name="Label">The label to print.</param>
/// <param name="Kind">Subtotal or total, or data where it is set as an ordinary row.</param>
/// <param name="Terms">What is summed.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record SumRow(string Label, RowKind Kind, SumTerms Terms, SourceLocation Location) : RowDefinition(Location)
{
    /// <summary>Rows that the sum leaves out (utom), each with its place.</summary>
    public IReadOnlyList<(string Name, SourceLocation Location)> Except { get; init; } = [];

    /// <summary>Whether the row is the mean of its terms and not their sum (medel).</summary>
    public bool IsMean { get; init; }

    /// <summary>For a mean: the column that weighs the terms (vikt); null for the unweighted mean.</summary>
    public (string Column, SourceLocation Location)? Weight { get; init; }
}

/// <summary>A row computed by a formula over other rows of the same column.</summary>
/// <param name="Label">The label to print.</param>
/// <param name="Kind">How it is set.</param>
/// <param name="Formula">The formula.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record FormulaRow(string Label, RowKind Kind, TextPattern Formula, SourceLocation Location) : RowDefinition(Location);

/// <summary>What a sum sums.</summary>
public abstract record SumTerms
{
    private SumTerms()
    {
    }

    /// <summary>Every data row of the table.</summary>
    public sealed record AllData : SumTerms;

    /// <summary>The rows of the dataset of some groups, whether the table prints them or not.</summary>
    /// <param name="Filters">What a row must be.</param>
    public sealed record Filtered(IReadOnlyList<RowFilter> Filters) : SumTerms;

    /// <summary>Rows of the table by id or label.</summary>
    /// <param name="Rows">The rows, each with its place.</param>
    public sealed record Listed(IReadOnlyList<(string Name, SourceLocation Location)> Rows) : SumTerms;
}
