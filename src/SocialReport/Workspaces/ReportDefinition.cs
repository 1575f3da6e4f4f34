using SocialReport.Calculation;
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

    /// <summary>The unit of amounts when a column doesn't say; null when the table doesn't either, and then mnkr.</summary>
    public PrintUnit? AmountUnit { get; init; }

    /// <summary>Decimals in that unit when a column doesn't say, or of all numbers when the table names no unit; null for the unit's own.</summary>
    public int? Decimals { get; init; }

    /// <summary>How amounts are signed in print (tecken).</summary>
    public SignConvention Sign { get; init; }

    /// <summary>Whether a sum leaves missing terms out, with a note, instead of being missing itself.</summary>
    public bool SkipMissing { get; init; }

    /// <summary>Days of a year in formulas: 365 when stated, otherwise by the calendar (null).</summary>
    public int? DaysPerYear { get; init; }

    /// <summary>Whether every row of data must have a comment (kommentar).</summary>
    public bool CommentsRequired { get; init; }

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

/// <summary>A column of a table: a measure, a text column of the dataset, or a formula.</summary>
/// <param name="Id">The id that formulas and texts use.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record ColumnDefinition(string Id, SourceLocation Location)
{
    /// <summary>The heading as a pattern; null for the one that follows from measure and span.</summary>
    public TextPattern? Heading { get; init; }

    /// <summary>The measure (mått), or null.</summary>
    public string? Measure { get; init; }

    /// <summary>Which span of time the measure is for.</summary>
    public PeriodChoice Period { get; init; } = new(PeriodKind.Report, null);

    /// <summary>Which of several statements of the same fact: the newest, the one before it, or the first.</summary>
    public AsOfChoice AsOf { get; init; }

    /// <summary>The text column of the dataset, or null.</summary>
    public string? TextColumn { get; init; }

    /// <summary>The formula, or null.</summary>
    public TextPattern? Formula { get; init; }

    /// <summary>What a formula's value counts, when it is declared; otherwise as computed.</summary>
    public MeasureUnit? Unit { get; init; }

    /// <summary>Whether this is a variance (avvikelse): printed as effect on the result whatever the table's sign.</summary>
    public bool IsVariance { get; init; }

    /// <summary>The unit it is printed in; null for the table's.</summary>
    public PrintUnit? PrintUnit { get; init; }

    /// <summary>Decimals; null for the table's.</summary>
    public int? Decimals { get; init; }

    /// <summary>What zero divided by zero gives here; null for a missing value.</summary>
    public decimal? ZeroByZero { get; init; }

    /// <summary>Whether it is there for formulas only.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>Which span of time a column is for, as seen from the report's period.</summary>
/// <param name="Kind">How it is chosen.</param>
/// <param name="Stated">The span as written out, or null.</param>
public sealed record PeriodChoice(PeriodKind Kind, string? Stated);

/// <summary>How a column's span follows from the report's period.</summary>
public enum PeriodKind
{
    /// <summary>The report's period, accumulated.</summary>
    Report,

    /// <summary>The whole year of the report (helår).</summary>
    WholeYear,

    /// <summary>The same period of the year before (fg år).</summary>
    ReportLastYear,

    /// <summary>The whole year before (helår fg år).</summary>
    WholeLastYear,

    /// <summary>A span written out.</summary>
    Stated,
}

/// <summary>Which of several statements of one fact is meant.</summary>
public enum AsOfChoice
{
    /// <summary>The newest that the report may know.</summary>
    Newest,

    /// <summary>The newest from an earlier period (prognos fg).</summary>
    Previous,

    /// <summary>The first that was stated (budget ursprunglig).</summary>
    Original,
}
