using System.Globalization;
using System.Text.RegularExpressions;

namespace SocialReport.Periods;

/// <summary>The forms that a span is written in, each from its pattern's match.</summary>
public static partial class SpanParser
{
    private static Candidate? Range(Match match)
    {
        var (first, last) = (match.Groups["first"].Value, match.Groups["last"].Value);
        if (last.Length == 2)
            last = first.Length == 7 ? $"{first[..5]}{last}" : "";
        if (first.Length != last.Length)
            return Wrong(match, SpanProblem.NoSuchDate);
        return Iso(first) is { } from && Iso(last) is { } to ? Between(match, from.First, to.Last) : Wrong(match, SpanProblem.NoSuchDate);
    }

    private static Candidate? Weeks(Match match)
    {
        if (!match.Groups["year"].Success)
            return Wrong(match, SpanProblem.NoYear);
        var year = Int(match.Groups["year"]);
        var first = Int(match.Groups["first"]);
        var last = match.Groups["last"].Success ? Int(match.Groups["last"]) : first;
        if (!Period.IsPlausibleYear(year) || first < 1 || Math.Max(first, last) > ISOWeek.GetWeeksInYear(year))
            return Wrong(match, SpanProblem.NoSuchDate);
        return first > last ? Wrong(match, SpanProblem.Backwards) : new Candidate(match.Index, DateSpan.OfWeeks(year, first, last));
    }

    private static Candidate? PartOfYear(Match match)
    {
        var isTertial = match.Groups["tertial"].Success;
        var number = Int(match.Groups[isTertial ? "tertial" : "quarter"]);
        var length = isTertial ? 4 : 3;
        if (number < 1 || number * length > 12)
            return Wrong(match, SpanProblem.NoSuchDate);
        if (!match.Groups["year"].Success)
            return Wrong(match, SpanProblem.NoYear);
        var year = Int(match.Groups["year"]);
        if (!Period.IsPlausibleYear(year))
            return Wrong(match, SpanProblem.NoSuchDate);
        // 2024-T2 is a reporting period and thereby accumulated; in words it can be either.
        return match.Groups["period"].Success
            ? new(match.Index, DateSpan.OfMonths(year, 1, number * length))
            : new(match.Index, DateSpan.OfMonths(year, ((number - 1) * length) + 1, number * length)) { MayBeAccumulated = number > 1 };
    }

    private static Candidate? Date(Match match)
    {
        var (year, month) = (Int(match.Groups["year"]), Int(match.Groups["month"]));
        if (match.Groups["day"].Success)
            return OneDay(match, year, month, Int(match.Groups["day"]));
        return Period.IsPlausibleYear(year) && month is >= 1 and <= 12 && match.Groups["month"].Length == 2
            ? new(match.Index, DateSpan.OfMonths(year, 1, month))
            : Wrong(match, SpanProblem.NoSuchDate);
    }

    private static Candidate? Digits(Match match)
    {
        var digits = match.Groups["digits"].ValueSpan;
        var isYear = match.Groups["whole"].Success;
        if (digits.Length != 4 && isYear)
            return Wrong(match, SpanProblem.NoSuchDate);
        if (digits.Length == 8)
            return OneDay(match, Number(digits[..4]), Number(digits[4..6]), Number(digits[6..]));
        if (digits.Length == 4)
        {
            // Nobody reports on years before 1980: 1912 is December 2019.
            var year = Number(digits);
            var yearFits = year is >= 1980 and <= 2099;
            var month = ShortMonth(digits);
            if (isYear)
                return yearFits ? new(match.Index, DateSpan.WholeYear(year)) : Wrong(match, SpanProblem.NoSuchDate);
            if (yearFits && month is not null)
                return Wrong(match, SpanProblem.YearOrMonth);
            if (yearFits)
                return new(match.Index, DateSpan.WholeYear(year));
            return month is { } accumulated ? new(match.Index, accumulated) : null;
        }
        var longMonth = Number(digits[..4]) is >= 1980 and <= 2099 && Number(digits[4..]) is >= 1 and <= 12;
        var date = OneDay(match, 2000 + Number(digits[..2]), Number(digits[2..4]), Number(digits[4..]));
        if (longMonth && date.Problem is null)
            return Wrong(match, SpanProblem.MonthOrDate);
        return longMonth ? new(match.Index, DateSpan.OfMonths(Number(digits[..4]), 1, Number(digits[4..]))) : date;
    }

    private static Candidate? MonthRange(Match match)
    {
        if (Year(match) is not { } year)
            return Wrong(match, SpanProblem.NoYear);
        var firstYear = match.Groups["firstYear"].Success ? Int(match.Groups["firstYear"]) : year;
        if (!Period.IsPlausibleYear(year) || !Period.IsPlausibleYear(firstYear))
            return Wrong(match, SpanProblem.NoSuchDate);
        var first = DayOrMonth(firstYear, match.Groups["first"], match.Groups["firstDay"]);
        var last = DayOrMonth(year, match.Groups["last"], match.Groups["lastDay"]);
        return first is { } from && last is { } to ? Between(match, from.First, to.Last) : Wrong(match, SpanProblem.NoSuchDate);
    }

    private static Candidate? MonthName(Match match)
    {
        if (match.Groups["unclear"].Success)
            return Wrong(match, SpanProblem.DayOrYear);
        if (Year(match) is not { } year)
            return Wrong(match, SpanProblem.NoYear);
        var start = match.Groups["day"].Success ? match.Groups["day"].Index : match.Groups["month"].Index;
        if (!Period.IsPlausibleYear(year) || DayOrMonth(year, match.Groups["month"], match.Groups["day"]) is not { } span)
            return Wrong(match, SpanProblem.NoSuchDate);
        // "Prognos 2 mars 2024" may be the second forecast, made in March.
        if (span.IsDay && span.First.Day < 10 && !match.Groups["den"].Success && match.Index > 0)
            return Wrong(match, SpanProblem.NumberOrDay);
        // "per" stays with the rest, where it makes an as-of.
        return new(match.Groups["den"].Value.Equals("den", StringComparison.OrdinalIgnoreCase) ? match.Index : start, span);
    }

    private static Candidate? Relative(Match match, Period asOf)
    {
        var span = match.Groups["whole"].Success ? asOf.WholeYear : asOf.Span;
        return new(match.Index, match.Groups["previous"].Success ? span.PreviousYear() : span) { IsRelative = true };
    }

    private static int? Year(Match match)
    {
        if (match.Groups["year"].Success)
            return Int(match.Groups["year"]);
        return match.Groups["yy"].Success ? 2000 + Int(match.Groups["yy"]) : null;
    }

    private static DateSpan? DayOrMonth(int year, Group name, Group day)
    {
        var month = SwedishMonths.Number(name.ValueSpan);
        if (!day.Success)
            return DateSpan.Month(year, month);
        return IsDate(year, month, Int(day)) ? DateSpan.Day(new DateOnly(year, month, Int(day))) : null;
    }

    private static DateSpan? Iso(string text)
    {
        var year = Number(text.AsSpan(0, 4));
        if (!Period.IsPlausibleYear(year))
            return null;
        if (text.Length == 4)
            return DateSpan.WholeYear(year);
        var month = Number(text.AsSpan(5, 2));
        if (text.Length == 7)
            return month is >= 1 and <= 12 ? DateSpan.Month(year, month) : null;
        var day = Number(text.AsSpan(8, 2));
        return IsDate(year, month, day) ? DateSpan.Day(new DateOnly(year, month, day)) : null;
    }

    // yymm, accumulated; the years after 2079 are none that anybody reports on.
    private static DateSpan? ShortMonth(ReadOnlySpan<char> digits) =>
        Number(digits[..2]) < 80 && Number(digits[2..]) is >= 1 and <= 12
            ? DateSpan.OfMonths(2000 + Number(digits[..2]), 1, Number(digits[2..]))
            : null;

    private static Candidate OneDay(Match match, int year, int month, int day) =>
        Period.IsPlausibleYear(year) && IsDate(year, month, day)
            ? new(match.Index, DateSpan.Day(new DateOnly(year, month, day)))
            : Wrong(match, SpanProblem.NoSuchDate);

    private static Candidate Between(Match match, DateOnly first, DateOnly last) =>
        first <= last ? new(match.Index, new DateSpan(first, last)) : Wrong(match, SpanProblem.Backwards);

    private static Candidate Wrong(Match match, SpanProblem problem) => new(match.Index, default) { Problem = problem };

    private static bool IsDate(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
