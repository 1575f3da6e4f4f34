using System.Globalization;
using System.Text.RegularExpressions;
using SocialReport.Diagnostics;
using SocialReport.Periods;

namespace SocialReport.Checks.Prose;

/// <summary>
/// Finds typed words of time that can't be the report's: <c>januari–juni</c> or <c>per sista mars</c> in a report to August, a forecast
/// for a year that is over, the annual report of a year that isn't. What an expression prints follows the period by itself.
/// </summary>
internal static partial class PeriodWords
{
    public static IEnumerable<Diagnostic> Check(CheckedReport report)
    {
        var period = report.Period;
        foreach (var passage in report.Passages.Where(passage => passage.Kind != PassageKind.TableLine))
        {
            foreach (var match in Typed(passage, Accumulated()).Concat(Typed(passage, AtEnd())))
            {
                var year = match.Groups["year"].Success ? Number(match.Groups["year"].ValueSpan) : period.Year;
                var month = SwedishMonths.Number(match.Groups["last"].ValueSpan);
                // Months before the period's last are another time on purpose when they are written with their year.
                if (year == period.Year && (month > period.Months || (month > 0 && month < period.Months && !match.Groups["year"].Success)))
                    yield return Messages.OtherPeriod(passage.PlaceOf(match.Index), match.Value, period.Name);
            }
            foreach (var match in Typed(passage, PartOfYear()).Where(match => IsOther(match, period)))
                yield return Messages.OtherPeriod(passage.PlaceOf(match.Index), match.Value, period.Name);
            foreach (var match in Typed(passage, ForecastYear()).Where(match => Number(match.Groups["year"].ValueSpan) < period.Year))
                yield return Messages.OtherYear(passage.PlaceOf(match.Index), match.Value, $"rapporten är för {period.Written}");
            foreach (var match in Typed(passage, AnnualReport()))
            {
                var year = Number(match.Groups["year"].ValueSpan);
                if (year > period.Year || (year == period.Year && !period.IsWholeYear))
                    yield return Messages.OtherYear(passage.PlaceOf(match.Index), match.Value, $"{year.ToString(CultureInfo.InvariantCulture)} är inte slut");
            }
        }
    }

    /// <summary>Whether a tertial, quarter or month that ends a report's name is later in the report's year than it reaches.</summary>
    private static bool IsOther(Match match, Period period)
    {
        var year = match.Groups["year"].Success ? Number(match.Groups["year"].ValueSpan) : period.Year;
        if (year != period.Year)
            return false;
        if (match.Groups["last"].Success)
            return SwedishMonths.Number(match.Groups["last"].ValueSpan) != period.Months;
        var number = match.Groups["nr"].Success ? match.Groups["nr"].ValueSpan[0] - '0' : Array.FindIndex(Ordinals, word => match.Groups["ordinal"].Value.StartsWith(word, StringComparison.OrdinalIgnoreCase)) + 1;
        return number * (match.Groups["part"].ValueSpan[0] is 't' or 'T' ? 4 : 3) > period.Months;
    }

    private static readonly string[] Ordinals = ["första", "andra", "tredje", "fjärde"];

    private static IEnumerable<Match> Typed(Passage passage, Regex pattern) =>
        pattern.Matches(passage.Text).Where(match => passage.IsTyped(match.Index, match.Length));

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private const string Month = @"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|apr|aug|sept|sep|okt|nov|dec)";

    // From January on: the report's way to say its own period.
    [GeneratedRegex(@"\b(?:januari|jan)\.?(?:[ \u00A0]?[–-][ \u00A0]?|[ \u00A0](?:till och med|t\.?o\.?m\.?|tom|till)[ \u00A0])(?<last>" + Month + @")\b(?:\.?[ \u00A0](?<year>[12][0-9]{3}))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Accumulated();

    // The day that the accounts are closed, or up to a month.
    [GeneratedRegex(@"\b(?:per[ \u00A0](?:den[ \u00A0])?(?:sista|28|29|30|31)|till och med|t\.o\.m\.|tom)[ \u00A0](?<last>" + Month + @")\b(?:\.?[ \u00A0](?<year>[12][0-9]{3}))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtEnd();

    // What the year is parted in, or a report named after its month.
    [GeneratedRegex(@"\b(?:(?<part>[TQ])(?<nr>[1-4])[ \u00A0](?<year>[12][0-9]{3})|(?<ordinal>första|andra|tredje|fjärde)[ \u00A0](?<part>tertial|kvartal)(?:et|ets)?(?:[ \u00A0](?<year>[12][0-9]{3}))?|delårsrapport(?:en)?[ \u00A0](?:för[ \u00A0]|per[ \u00A0])?(?<last>" + Month + @")[ \u00A0](?<year>[12][0-9]{3}))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PartOfYear();

    [GeneratedRegex(@"\b(?:prognos\w*|helårsprognos\w*)[ \u00A0](?:för[ \u00A0])?(?:(?:helåret|helår|året)[ \u00A0])?(?<year>(?:19|20)[0-9]{2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForecastYear();

    [GeneratedRegex(@"\b(?:års(?:redovisning|berättelse|bokslut)\w*|verksamhetsberättelse\w*|bokslut\w*)[ \u00A0](?:för[ \u00A0])?(?<year>(?:19|20)[0-9]{2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnnualReport();
}
