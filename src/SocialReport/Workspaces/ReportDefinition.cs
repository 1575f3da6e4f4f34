using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Facts;

namespace SocialReport.Workspaces;

/// <summary>A report type as one committee uses it: the three layers of <c>rapport.yaml</c> merged.</summary>
/// <param name="Id">The report type's id, the name of its folder.</param>
/// <param name="Title">The title, a pattern over the period.</param>
/// <param name="NumberedDepth">The deepest level of heading that carries a number; 0 for none.</param>
/// <param name="ContentsDepth">The deepest level that the list of contents shows; 0 for no list.</param>
/// <param name="Tables">The tables, in the order they were declared.</param>
public sealed record ReportDefinition(
    string Id, TextPattern Title, int NumberedDepth, int ContentsDepth, IReadOnlyList<TableDefinition> Tables)
{
    /// <summary>The archive standard that the PDF follows (arkiv).</summary>
    public ArchiveLevel Archive { get; init; }

    /// <summary>Tables that others are made after (tabellmallar); they are neither computed nor printed.</summary>
    public IReadOnlyList<TableDefinition> Moulds { get; init; } = [];

    /// <summary>The charts, in the order they were declared.</summary>
    public IReadOnlyList<ChartDefinition> Charts { get; init; } = [];

    /// <summary>Charts that others are made after (diagrammallar).</summary>
    public IReadOnlyList<ChartDefinition> ChartMoulds { get; init; } = [];

    /// <summary>The number or letter of the appendix (bilaga) that the report is; null when it is none.</summary>
    public string? Appendix { get; init; }
}

/// <summary>A text with expressions in it, such as a heading that takes its year from the period.</summary>
/// <param name="Text">The text as written.</param>
/// <param name="Location">Where its first character stands.</param>
/// <param name="SourceLine">The line it stands on.</param>
public sealed record TextPattern(string Text, SourceLocation Location, string SourceLine);

/// <summary>A table over one dataset, as declared.</summary>
/// <param name="Id">The id that formulas and texts use.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record TableDefinition(string Id, SourceLocation Location)
{
    /// <summary>The mould that it is made after (som); null for none.</summary>
    public string? Mould { get; init; }

    /// <summary>What <c>slå_ihop</c> calls the column of row labels.</summary>
    public const string LabelColumnName = "radtext";

    /// <summary>The title over the table; null for none.</summary>
    public TextPattern? Caption { get; init; }

    /// <summary>The head of the column of row labels.</summary>
    public TextPattern? LabelHeading { get; init; }

    /// <summary>The dataset that its rows come from; null when it only gathers rows of other tables.</summary>
    public string? Dataset { get; init; }

    /// <summary>Where the dataset is named.</summary>
    public SourceLocation DatasetLocation { get; init; }

    /// <summary>The rows of the dataset that the table is about, by text column; empty for all.</summary>
    public IReadOnlyList<RowFilter> Selection { get; init; } = [];

    /// <summary>The text column that gives the rows' labels (radtext); null for the last part of their key.</summary>
    public (string Column, SourceLocation Location)? LabelColumn { get; init; }

    /// <summary>
    /// How numbers are printed when a column doesn't say: the unit of amounts (none for mnkr), and the decimals in that unit,
    /// or of all numbers where there is no unit.
    /// </summary>
    public DisplayChoice Display { get; init; }

    /// <summary>How amounts are signed in print (tecken).</summary>
    public SignConvention Sign { get; init; }

    /// <summary>Whether a sum leaves missing terms out, with a note, instead of being missing itself.</summary>
    public bool SkipMissing { get; init; }

    /// <summary>Days of a year in formulas: 365 when stated, otherwise by the calendar (null).</summary>
    public int? DaysPerYear { get; init; }

    /// <summary>Whether every row of data must have a comment (kommentar).</summary>
    public bool CommentsRequired { get; init; }

    /// <summary>The columns whose equal neighbours below each other are one cell (slå_ihop), each with its place.</summary>
    public IReadOnlyList<(string Column, SourceLocation Location)> Merged { get; init; } = [];

    /// <summary>The columns, left to right.</summary>
    public IReadOnlyList<ColumnDefinition> Columns { get; init; } = [];

    /// <summary>The rows, top to bottom.</summary>
    public IReadOnlyList<RowDefinition> Rows { get; init; } = [];

    /// <summary>Notes under the table.</summary>
    public IReadOnlyList<TextPattern> Notes { get; init; } = [];
}

/// <summary>The rows whose text column holds one of some values.</summary>
/// <param name="Column">The text column.</param>
/// <param name="Values">The values that count as in.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record RowFilter(string Column, IReadOnlyList<string> Values, SourceLocation Location);
