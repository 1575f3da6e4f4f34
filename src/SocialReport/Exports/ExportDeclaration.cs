using SocialReport.Diagnostics;

namespace SocialReport.Exports;

/// <summary>How the rows of a large export are put together into facts (sammanställ).</summary>
public abstract record ExportDeclaration
{
    private ExportDeclaration()
    {
    }

    /// <summary>The columns that make the row's key, each with its codes.</summary>
    public required IReadOnlyList<ExportKey> Keys { get; init; }

    /// <summary>The label of a row of all rows that differ only in the last part of their key; null for none (totalrad).</summary>
    public string? TotalRow { get; init; }

    /// <summary>The number of years put together, the period's own the last, 1 to 5 (år).</summary>
    public int Years { get; init; } = 1;

    /// <summary>The place of the declaration.</summary>
    public SourceLocation Location { get; init; }

    /// <summary>Rows of amounts or counts, each of a month, that are summed: a ledger (huvudbok).</summary>
    /// <param name="ValueColumn">Header of the column that is summed (summa).</param>
    /// <param name="MonthColumn">Header of the column with the month, or a date in it (månad).</param>
    /// <param name="Measure">The measure that the sums are of, in small letters (mått).</param>
    public sealed record Ledger(string ValueColumn, string MonthColumn, string Measure) : ExportDeclaration;

    /// <summary>Rows of placements, each of a person from one day to another (placeringar).</summary>
    /// <param name="PersonColumn">Header of the column with what stands for the person; never a personnummer (person).</param>
    /// <param name="FromColumn">Header of the column with the first day (från).</param>
    /// <param name="ToColumn">Header of the column with the last day; empty while the placement goes on (till).</param>
    /// <param name="CountsLastDay">Whether the last day is a day of care (slutdag).</param>
    public sealed record Placements(string PersonColumn, string FromColumn, string ToColumn, bool CountsLastDay) : ExportDeclaration
    {
        /// <summary>What is done with days that a person has twice; null where nothing is said (överlapp).</summary>
        public OverlapChoice? Overlap { get; init; }

        /// <summary>Days of a whole year in annual placements: 365 when stated, otherwise by the calendar (null).</summary>
        public int? DaysPerYear { get; init; }
    }
}

/// <summary>What is done with a day that two placements of one person have.</summary>
public enum OverlapChoice
{
    /// <summary>It is a day of care in each of them (räknas dubbelt).</summary>
    CountsTwice,

    /// <summary>It is one day of care in the row, and one in the row of all (räknas en gång).</summary>
    CountsOnce,
}

/// <summary>A column that is a part of the row's key.</summary>
/// <param name="Column">Its header.</param>
/// <param name="Codes">What each of its codes is called; null for a column whose words are the row's.</param>
public sealed record ExportKey(string Column, CodeTable? Codes);
