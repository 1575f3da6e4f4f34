using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Workspaces;

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

    /// <summary>The spans that the column is repeated for (serie); null for a column of its own.</summary>
    public SeriesChoice? Series { get; init; }

    /// <summary>How the months of its span become one number (räkna); null for a value stated for the whole span.</summary>
    public Reckoning? Reckoning { get; init; }

    /// <summary>A text over the row's other columns (mall), set when what may be shown is known; or null.</summary>
    public TextPattern? Template { get; init; }

    /// <summary>The heading over this and the neighbouring columns of the same group (grupp); null for none.</summary>
    public TextPattern? Group { get; init; }

    /// <summary>A note under the table on what the column shows (not); null for none.</summary>
    public TextPattern? Note { get; init; }

    /// <summary>For a text column: what is printed for some of its words (ord).</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What a sum row shows in the column (summera).</summary>
    public ColumnSum Sum { get; init; }

    /// <summary>Whether at least one row is expected to have a value, as an action an effect (bör_ha_värde).</summary>
    public bool NeedsValue { get; init; }

    /// <summary>How its numbers are printed, where it says; else as the table does.</summary>
    public DisplayChoice Display { get; init; }

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

    /// <summary>The whole year after (helår nästa år), as of a target.</summary>
    WholeNextYear,

    /// <summary>The last span that the table's rows have the measure for, also after the report's period: a target's year (senast).</summary>
    Latest,

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

/// <summary>What a sum row shows in a column.</summary>
public enum ColumnSum
{
    /// <summary>The sum of the rows.</summary>
    Sum,

    /// <summary>Their unweighted mean, as of shares that can't be summed (medel).</summary>
    Mean,

    /// <summary>Nothing (inte).</summary>
    None,
}
