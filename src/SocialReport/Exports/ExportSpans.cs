using SocialReport.Periods;

namespace SocialReport.Exports;

/// <summary>The time that an export is put together for: whole years back from a period's end, and the spans that facts are given for.</summary>
internal sealed class ExportSpans
{
    private readonly byte[] _monthOfDay;

    public ExportSpans(Period asOf, int years)
    {
        FirstYear = asOf.Year - years + 1;
        Window = new DateSpan(new DateOnly(FirstYear, 1, 1), asOf.End);
        Months = [.. Enumerable.Range(0, Window.Months).Select(MonthAt)];
        All = [.. Enumerable.Range(FirstYear, years).SelectMany(year => OfYear(year, year == asOf.Year ? asOf.Months : 12))];
        _monthOfDay = [.. Enumerable.Range(0, Window.Days).Select(day => (byte)IndexOf(Window.First.AddDays(day)))];
    }

    /// <summary>The first year.</summary>
    public int FirstYear { get; }

    /// <summary>All of its days.</summary>
    public DateSpan Window { get; }

    /// <summary>Its months, at most 60.</summary>
    public IReadOnlyList<DateSpan> Months { get; }

    /// <summary>The spans that facts are given for: months, tertials and quarters alone, and from January of each year.</summary>
    public IReadOnlyList<DateSpan> All { get; }

    /// <summary>The index of the month that a day lies in, counted from 0 at the window's first.</summary>
    public int MonthOfDay(int dayIndex) => _monthOfDay[dayIndex];

    /// <summary>The indexes of the first and last month of a span.</summary>
    public (int First, int Last) MonthsOf(DateSpan span) => (IndexOf(span.First), IndexOf(span.Last));

    /// <summary>A span's months, bit by bit.</summary>
    public ulong BitsOf(DateSpan span)
    {
        var (first, last) = MonthsOf(span);
        return ((1UL << (last - first + 1)) - 1) << first;
    }

    private DateSpan MonthAt(int index) => DateSpan.Month(FirstYear + (index / 12), (index % 12) + 1);

    private int IndexOf(DateOnly day) => ((day.Year - FirstYear) * 12) + day.Month - 1;

    private static IEnumerable<DateSpan> OfYear(int year, int months)
    {
        for (var month = 1; month <= months; month++)
            yield return DateSpan.OfMonths(year, month, month);
        for (var month = 2; month <= months; month++)
            yield return DateSpan.OfMonths(year, 1, month);
        foreach (var length in new[] { 3, 4 })
        {
            for (var last = 2 * length; last <= months; last += length)
                yield return DateSpan.OfMonths(year, last - length + 1, last);
        }
    }
}
