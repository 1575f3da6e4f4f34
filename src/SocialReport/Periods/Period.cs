using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SocialReport.Periods;

/// <summary>
/// A reporting period: whole months accumulated from 1 January. Written <c>2024-T1</c> to <c>-T3</c>,
/// <c>2024-Q1</c> to <c>-Q4</c>, <c>2024-03</c> or <c>2024</c>; equal when the days are, whatever was written.
/// </summary>
public sealed partial class Period : IEquatable<Period>, IComparable<Period>
{
    private Period(int year, int months, string written)
    {
        Year = year;
        Months = months;
        Written = written;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The number of months from January, 1 to 12.</summary>
    public int Months { get; }

    /// <summary>How it was written; the name of its folder. No part of equality.</summary>
    public string Written { get; }

    /// <summary>Its days, from 1 January.</summary>
    public DateSpan Span => DateSpan.OfMonths(Year, 1, Months);

    /// <summary>The number of days, leap days included.</summary>
    public int Days => Span.Days;

    /// <summary>The last day.</summary>
    public DateOnly End => Span.Last;

    /// <summary>The same months of the year before.</summary>
    public DateSpan SamePeriodLastYear => Span.PreviousYear();

    /// <summary>The whole year that it lies in.</summary>
    public DateSpan WholeYear => DateSpan.WholeYear(Year);

    /// <summary>Whether it is the whole year.</summary>
    public bool IsWholeYear => Months == 12;

    /// <summary>In words, such as <c>januari–april 2024</c>; a full year is <c>januari–december 2024</c>.</summary>
    public string Name => IsWholeYear
        ? string.Create(CultureInfo.InvariantCulture, $"{FirstMonth}–{LastMonth} {Year}")
        : Span.LongName;

    /// <summary>For narrow places, such as <c>jan–apr 2024</c>; a full year is <c>2024</c>.</summary>
    public string ShortName => Span.SwedishName;

    /// <summary>The last day in words, such as <c>den 30 april 2024</c>.</summary>
    public string AtDate => "den " + SwedishMonths.DateInWords(End);

    /// <summary>The last day in words without its year: <c>den 30 april</c>.</summary>
    public string AtDay => AtDate[..AtDate.LastIndexOf(' ')];

    /// <summary>The end in words, such as <c>sista april</c>.</summary>
    public string EndName => "sista " + LastMonth;

    /// <summary>The first month's name: <c>januari</c>.</summary>
    public string FirstMonth => SwedishMonths.Long(Span.First.Month);

    /// <summary>The last month's name, such as <c>april</c>.</summary>
    public string LastMonth => SwedishMonths.Long(Months);

    /// <summary>Which tertial it ends, 1 to 3, or null when it ends none.</summary>
    public int? Tertial => Months % 4 == 0 ? Months / 4 : null;

    /// <summary>Which quarter it ends, 1 to 4, or null when it ends none.</summary>
    public int? Quarter => Months % 3 == 0 ? Months / 3 : null;

    /// <summary>The first months of a year, written <c>2024-03</c>, or <c>2024</c> when all.</summary>
    /// <param name="year">The year, 1900 to 2199.</param>
    /// <param name="months">The number of months, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such period.</exception>
    public static Period Of(int year, int months = 12)
    {
        if (!IsPlausibleYear(year))
            throw new ArgumentOutOfRangeException(nameof(year));
        if (months is < 1 or > 12)
            throw new ArgumentOutOfRangeException(nameof(months));
        return new(year, months, months == 12
            ? year.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{year}-{months:00}"));
    }

    /// <summary>Reads a period as it is written on the command line and in folder names.</summary>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Period? period)
    {
        period = null;
        if (text is null || Pattern().Match(text) is not { Success: true } match)
            return false;
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (!IsPlausibleYear(year))
            return false;
        var months = Months(match, "tertial", 4) ?? Months(match, "quarter", 3) ?? Months(match, "month", 1) ?? 12;
        if (months is < 1 or > 12)
            return false;
        period = new(year, months, text);
        return true;

        static int? Months(Match match, string group, int factor) => match.Groups[group] is { Success: true } found
            ? factor * int.Parse(found.ValueSpan, CultureInfo.InvariantCulture)
            : null;
    }

    /// <inheritdoc/>
    public bool Equals(Period? other) => other is not null && Year == other.Year && Months == other.Months;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Period);

    /// <inheritdoc/>
    public override int GetHashCode() => (Year * 16) + Months;

    /// <summary>Orders by the end, which is what as-of follows.</summary>
    public int CompareTo(Period? other) => other is null ? 1 : End.CompareTo(other.End);

    /// <summary>As written.</summary>
    public override string ToString() => Written;

    /// <summary>Whether both are the same days.</summary>
    public static bool operator ==(Period? left, Period? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether their days differ.</summary>
    public static bool operator !=(Period? left, Period? right) => !(left == right);

    /// <summary>Whether the left one ends earlier.</summary>
    public static bool operator <(Period? left, Period? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    /// <summary>Whether the left one ends later.</summary>
    public static bool operator >(Period? left, Period? right) => right < left;

    /// <summary>Whether the left one ends no later.</summary>
    public static bool operator <=(Period? left, Period? right) => !(left > right);

    /// <summary>Whether the left one ends no earlier.</summary>
    public static bool operator >=(Period? left, Period? right) => !(left < right);

    /// <summary>Whether a number can be a year: figures of a committee reach neither 1899 nor 2200.</summary>
    internal static bool IsPlausibleYear(int year) => year is >= 1900 and <= 2199;

    [GeneratedRegex(
        @"^(?<year>[0-9]{4})(?:-(?:T(?<tertial>[1-3])|Q(?<quarter>[1-4])|(?<month>[0-9]{2})))?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
