using System.Text.RegularExpressions;

namespace SocialReport.Periods;

/// <summary>How spans are written at the end of a text; every pattern is anchored there.</summary>
internal static partial class SpanPatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // A span begins where a word does.
    private const string Start = @"(?<![\p{L}\p{Nd}])";

    private const string Month =
        @"(?:januari|jan|februari|febr|feb|mars|mar|april|apr|maj|juni|jun|juli|jul|augusti|aug|september|sept|sep|oktober|okt|november|nov|december|dec)\.?";

    private const string To = @"\s*(?:-|\.\.|t\.?\s?o\.?\s?m\.?|till och med|till)\s*";

    private const string Year = @"(?:[\s,-]*(?<year>[0-9]{4})|\s?[-'’](?<yy>[0-9]{2}))";

    /// <summary>2019..2023, 2023-11..2024-02, 2024-01-01 - 2024-03-31, 2024-01..03.</summary>
    [GeneratedRegex(
        Start + @"(?<first>[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)(?:\s*\.\.\s*|\s-\s|(?<=[0-9]{4})-(?=[0-9]{4}))(?<last>[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?|[0-9]{2})\z",
        Options)]
    public static partial Regex Range();

    /// <summary>2023-v36..v38, v 36-38 2023, vecka 36; the year is left out when not written.</summary>
    [GeneratedRegex(
        Start + @"(?:(?<year>[0-9]{4})[-\s]?[vw]\.?\s?(?<first>[0-9]{1,2})(?:\s?(?:-|\.\.)\s?[vw]?\.?\s?(?<last>[0-9]{1,2}))?|(?:v\.?|vecka|veckor|veckorna)\s?(?<first>[0-9]{1,2})(?:\s?(?:-|\.\.)\s?v?\.?\s?(?<last>[0-9]{1,2}))?(?:[\s,]+(?<year>[0-9]{4}))?)\z",
        Options)]
    public static partial Regex Weeks();

    /// <summary>2024-T1, T1 2024, tertial 1 2024, kvartal 1 2024.</summary>
    [GeneratedRegex(
        Start + @"(?:(?<year>[0-9]{4})[-\s]?(?<period>)(?:T(?<tertial>[0-9])|[QK](?<quarter>[0-9]))|(?:(?:tertial|T)\s?(?<tertial>[0-9])|(?:kvartal|Q|K)\s?(?<quarter>[0-9]))(?:[\s,]+(?<year>[0-9]{4}))?)\z",
        Options)]
    public static partial Regex PartOfYear();

    /// <summary>2024-03-31, 2024-03, 31/3 2024.</summary>
    [GeneratedRegex(
        Start + @"(?:(?<year>[0-9]{4})-(?<month>[0-9]{1,2})(?:-(?<day>[0-9]{1,2}))?|(?<day>[0-9]{1,2})/(?<month>[0-9]{1,2})[\s-]+(?<year>[0-9]{4}))\z",
        Options)]
    public static partial Regex Date();

    /// <summary>2024, 2404, 202404, 230831, 20230831, each maybe after the word for year.</summary>
    [GeneratedRegex(
        @"(?:" + Start + @"(?<whole>helår|helåret|år|året)\s*)?(?<![\p{L}\p{Nd}]|[0-9][-./,])(?<digits>[0-9]{4}|[0-9]{6}|[0-9]{8})\z",
        Options)]
    public static partial Regex Digits();

    /// <summary>jan-apr 2024, 1 jan-15 mars 2024, nov 2023-feb 2024; without a year it can't be read.</summary>
    [GeneratedRegex(
        Start + @"(?:(?<firstDay>[0-9]{1,2})\s)?(?<first>" + Month + @")(?:\s(?<firstYear>[0-9]{4}))?" + To
        + @"(?:(?<lastDay>[0-9]{1,2})\s)?(?<last>" + Month + @")" + Year + @"?\z",
        Options)]
    public static partial Regex MonthRange();

    /// <summary>mars 2024, mar-24, 31 mars 2024, den 31 mars 2024; without a year it can't be read.</summary>
    [GeneratedRegex(
        Start + @"(?:(?<den>den|per)\s+)?(?:(?<day>[0-9]{1,2})\s)?(?<month>" + Month + @")(?:" + Year + @"|\s(?<unclear>[0-9]{2}))?\z",
        Options)]
    public static partial Regex MonthName();

    /// <summary>helår, perioden, fg år, helår fg år, samma period föregående år.</summary>
    [GeneratedRegex(
        Start + @"(?:(?<whole>helår|helåret)(?:\s+(?<previous>)(?:fg\.?|föreg\.?|föregående|förra)\s+(?:år|året))?|(?:samma period\s+)?(?<previous>)(?:fg\.?|föreg\.?|föregående|förra)\s+(?:år|året)|perioden)\z",
        Options)]
    public static partial Regex Relative();

    /// <summary>The words that make a month mean all months up to it.</summary>
    [GeneratedRegex(Start + @"(?:ack\.?|ackumulerat|ackumulerad|ackumulerade|tom\.?|t\.\s?o\.\s?m\.?|till och med)(?![\p{L}\p{Nd}])", Options)]
    public static partial Regex Accumulated();

    /// <summary>The word that makes what follows an as-of or a day.</summary>
    [GeneratedRegex(Start + @"per(?:\s+(?:den|sista))?\z", Options)]
    public static partial Regex Per();

    /// <summary>White space of any kind, line breaks included.</summary>
    [GeneratedRegex(@"\s+")]
    public static partial Regex Spaces();
}
