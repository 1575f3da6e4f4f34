using SocialReport.Periods;

namespace SocialReport.Calculation;

/// <summary>The steps of an axis of time, those that nothing is known of included: an axis that leaps over a year hides it.</summary>
internal static class SpanSteps
{
    private const int MonthsOfYear = 12;

    // Months, quarters, tertials, halves and years.
    private static readonly int[] Lengths = [1, 3, 4, 6, MonthsOfYear];

    /// <summary>
    /// The spans with those between the first and the last that are missing, where they are steps of one kind: the same
    /// months of different years, or months, quarters, tertials, halves or years. Years may have a part of one among
    /// them, which stands for its year. Other spans are left as they are.
    /// </summary>
    /// <param name="spans">The spans, in order and each once.</param>
    public static List<DateSpan> WithGaps(List<DateSpan> spans)
    {
        if (spans.Count < 2 || spans.Exists(span => !span.IsWholeMonths || span.Months > MonthsOfYear || span.First.Year != span.Last.Year))
            return spans;
        var first = spans[0];
        if (spans.TrueForAll(span => span.First.Month == first.First.Month && span.Months == first.Months))
            return [.. Steps(first.First, spans[^1], MonthsOfYear, first.Months)];
        foreach (var length in Lengths)
        {
            if (spans.TrueForAll(span => span.Months == length && (span.First.Month - 1) % length == 0))
                return [.. Steps(first.First, spans[^1], length, length)];
        }
        if (!spans.TrueForAll(span => span.IsAccumulated) || !spans.Exists(span => span.IsWholeYear))
            return spans;
        var known = spans.Select(span => span.First.Year).ToHashSet();
        return [.. spans.Concat(Steps(first.First, spans[^1], MonthsOfYear, MonthsOfYear).Where(year => !known.Contains(year.First.Year))).Order()];
    }

    private static IEnumerable<DateSpan> Steps(DateOnly from, DateSpan last, int months, int length)
    {
        for (var first = from; first <= last.First; first = first.AddMonths(months))
            yield return DateSpan.OfMonths(first.Year, first.Month, first.Month + length - 1);
    }
}
