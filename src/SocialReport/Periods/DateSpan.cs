using System.Globalization;

namespace SocialReport.Periods;

/// <summary>A span of days, both ends included. Spans are equal when their days are: 2024 is January to December 2024.</summary>
public readonly record struct DateSpan : IComparable<DateSpan>
{
    /// <summary>The days from the first to the last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public DateSpan(DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        First = first;
        Last = last;
    }

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>The last day.</summary>
    public DateOnly Last { get; }

    /// <summary>A single day, for stocks.</summary>
    public static DateSpan Day(DateOnly date) => new(date, date);

    /// <summary>A whole calendar month.</summary>
    public static DateSpan Month(int year, int month) => OfMonths(year, month, month);

    /// <summary>A whole calendar year.</summary>
    public static DateSpan WholeYear(int year) => OfMonths(year, 1, 12);

    /// <summary>Whole months of one year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="firstMonth">The first month, 1 to 12.</param>
    /// <param name="lastMonth">The last month, 1 to 12.</param>
    public static DateSpan OfMonths(int year, int firstMonth, int lastMonth) =>
        new(new DateOnly(year, firstMonth, 1), EndOfMonth(year, lastMonth));

    /// <summary>Whole ISO weeks of one year, Monday to Sunday.</summary>
    /// <param name="year">The year that numbers the weeks.</param>
    /// <param name="firstWeek">The first week, from 1.</param>
    /// <param name="lastWeek">The last week, up to 52 or 53.</param>
    public static DateSpan OfWeeks(int year, int firstWeek, int lastWeek) =>
        new(ISOWeek.ToDateOnly(year, firstWeek, DayOfWeek.Monday), ISOWeek.ToDateOnly(year, lastWeek, DayOfWeek.Sunday));

    /// <summary>The number of days, leap days included.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>The number of calendar months that it touches.</summary>
    public int Months => ((Last.Year - First.Year) * 12) + Last.Month - First.Month + 1;

    /// <summary>Whether it is one day.</summary>
    public bool IsDay => First == Last;

    /// <summary>Whether it begins with a month's first day and ends with a month's last.</summary>
    public bool IsWholeMonths => First.Day == 1 && Last == EndOfMonth(Last.Year, Last.Month);

    /// <summary>Whether it is one calendar month.</summary>
    public bool IsMonth => IsWholeMonths && Months == 1;

    /// <summary>Whether it is one calendar year.</summary>
    public bool IsWholeYear => this == WholeYear(First.Year);

    /// <summary>Whether it is whole ISO weeks of one numbered year, and not whole months.</summary>
    public bool IsWeeks =>
        First.DayOfWeek == DayOfWeek.Monday && Last.DayOfWeek == DayOfWeek.Sunday && !IsWholeMonths
        && ISOWeek.GetYear(First) == ISOWeek.GetYear(Last);

    /// <summary>Whether it begins on 1 January and ends within that year.</summary>
    public bool IsAccumulated => First is { Month: 1, Day: 1 } && Last.Year == First.Year;

    /// <summary>Whether the day lies in it.</summary>
    public bool Contains(DateOnly date) => First <= date && date <= Last;

    /// <summary>Whether all of the other's days lie in it.</summary>
    public bool Contains(DateSpan other) => First <= other.First && other.Last <= Last;

    /// <summary>
    /// The same span a year earlier. Whole months stay whole (February 2024 follows from all of February 2023),
    /// weeks keep their numbers (53 becomes the last week where there is none), and 29 February becomes 28.
    /// </summary>
    public DateSpan PreviousYear()
    {
        if (IsWholeMonths)
            return new(First.AddYears(-1), EndOfMonth(Last.Year - 1, Last.Month));
        if (!IsWeeks)
            return new(First.AddYears(-1), Last.AddYears(-1));
        var year = ISOWeek.GetYear(First) - 1;
        var weeks = ISOWeek.GetWeeksInYear(year);
        return OfWeeks(year, Math.Min(ISOWeek.GetWeekOfYear(First), weeks), Math.Min(ISOWeek.GetWeekOfYear(Last), weeks));
    }

    /// <summary>Its name with short months: <c>2024</c>, <c>jan–apr 2024</c>, <c>mars 2024</c>, <c>v. 36–38 2023</c>.</summary>
    public string SwedishName => SpanNames.Name(this, SwedishMonths.Short);

    /// <summary>Its name with whole months: <c>2024</c>, <c>januari–april 2024</c>, <c>31 mars 2024</c>.</summary>
    public string LongName => SpanNames.Name(this, SwedishMonths.Long);

    /// <summary>Its short name beside a heading that gives the year: <c>jan–apr</c>, <c>v. 36–38</c>; a whole year keeps its number.</summary>
    public string NameWithinYear => SwedishName.LastIndexOf(' ') is var end and > 0 ? SwedishName[..end] : SwedishName;

    /// <summary>Orders by the first day, then the last.</summary>
    public int CompareTo(DateSpan other) =>
        First == other.First ? Last.CompareTo(other.Last) : First.CompareTo(other.First);

    /// <summary>Whether the left span comes before the right one.</summary>
    public static bool operator <(DateSpan left, DateSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left span comes after the right one.</summary>
    public static bool operator >(DateSpan left, DateSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left span comes before the right one, or is the same.</summary>
    public static bool operator <=(DateSpan left, DateSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left span comes after the right one, or is the same.</summary>
    public static bool operator >=(DateSpan left, DateSpan right) => left.CompareTo(right) >= 0;

    /// <summary>Its Swedish name with short months.</summary>
    public override string ToString() => SwedishName;

    private static DateOnly EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
