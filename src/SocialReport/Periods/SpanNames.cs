using System.Globalization;

namespace SocialReport.Periods;

/// <summary>How spans are written in Swedish.</summary>
internal static class SpanNames
{
    /// <summary>The span's name; months are named by the function given.</summary>
    public static string Name(DateSpan span, Func<int, string> month)
    {
        var (first, last) = (span.First, span.Last);
        if (span.IsDay)
            return Day(first, month);
        if (first is { Month: 1, Day: 1 } && last is { Month: 12, Day: 31 })
            return Joined(Number(first.Year), Number(last.Year));
        if (span.IsWholeMonths)
        {
            return first.Year == last.Year
                ? $"{Joined(month(first.Month), month(last.Month))} {Number(last.Year)}"
                : $"{month(first.Month)} {Number(first.Year)}–{month(last.Month)} {Number(last.Year)}";
        }
        if (span.IsWeeks)
        {
            var weeks = Joined(Number(ISOWeek.GetWeekOfYear(first)), Number(ISOWeek.GetWeekOfYear(last)));
            return $"v. {weeks} {Number(ISOWeek.GetYear(first))}";
        }
        if (first.Year != last.Year)
            return $"{Day(first, month)}–{Day(last, month)}";
        return first.Month == last.Month
            ? $"{Number(first.Day)}–{Day(last, month)}"
            : $"{Number(first.Day)} {month(first.Month)}–{Day(last, month)}";
    }

    private static string Day(DateOnly date, Func<int, string> month) =>
        $"{Number(date.Day)} {month(date.Month)} {Number(date.Year)}";

    private static string Joined(string first, string last) => first == last ? first : $"{first}–{last}";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
