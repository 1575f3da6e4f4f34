using System.Text.RegularExpressions;

namespace SocialReport.Checks.Prose;

/// <summary>Tells numbers that name something from those that say how much: dates, years, laws, ages, clauses, names.</summary>
internal static partial class NumberNames
{
    /// <summary>Whether the number is a name, or a part of one.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="digits">The number's digits in it.</param>
    /// <param name="number">The number.</param>
    public static bool IsName(string text, Capture digits, ProseNumber number)
    {
        // What has a unit of money or per cent is never a name.
        if (number.Unit != Calculation.PrintUnit.None)
            return false;
        var (before, after) = (text[..number.Start], text[(digits.Index + digits.Length)..]);
        return IsYear(digits.Value, before, after)
            || Joined().IsMatch(before) || JoinedAfter().IsMatch(after)
            || Thing().IsMatch(before) || ThingAfter().IsMatch(after)
            || (Limit().IsMatch(before) && Days().IsMatch(after)) || digits.Value is "365" or "366"
            || Phone().Matches(text).Any(phone => phone.Index <= number.Start && number.Start < phone.Index + phone.Length)
            || (digits.Length == 4 && Measure().IsMatch(before))
            || IsPartOfName(before);
    }

    private static bool IsYear(string digits, string before, string after) =>
        (digits.Length == 4 && digits[0] is '1' or '2' && digits[1] is '9' or '0' or '1' && !Counted().IsMatch(after))
        || (digits.Length == 2 && YearsRange().IsMatch(before));

    /// <summary>A number after a word in capitals, or a capitalised word inside the sentence, is part of its name: HVB 2, BBIC, Leanlink 3.</summary>
    private static bool IsPartOfName(string before) => Capitals().IsMatch(before) || NameInside().IsMatch(before);

    // 2024/118, 2018:1937, 9.2, 24/7, 08-123, E4, §8
    [GeneratedRegex(@"[\p{Nd}][/:.–-]$|[\p{L}][/:-]$|[§(][ \u00A0]?$(?<=§[ \u00A0]?)|\([0-9]{4}:$", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(@"^(?:[/:][\p{Nd}]|[.][\p{Nd}]|[:-](?:e|a|an|er|talet|tal)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex JoinedAfter();

    // The word before says what is numbered.
    [GeneratedRegex(
        @"(?:^|[^\p{L}])(?:kap\.?|kapitel|§§?|paragraf|lag|art\.?|artikel|prop\.?|mål|avsnitt|bilaga|bilagorna|tabell|figur|diagram|punkt|punkten|sida|sidan|sid\.?|s\.|steg|fas|del|nivå|typ|prognos|delår|delårsrapport|tertial|kvartal|vecka|veckorna|v\.?|kl\.?|klockan|nr\.?|nummer|dnr|diarienummer|version|årskurs|åk|den|dag|topp|SFS|SOSFS|HSLF-FS|AFS|ISO|EN|av 1 000|per)[ \u00A0]$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Thing();

    // The word after says that it is a date, an age, a law's clause, an hour or one of an order.
    [GeneratedRegex(
        @"^(?:[ \u00A0]?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b|[ \u00A0]?kap\b|[ \u00A0]?(?:\p{L}[ \u00A0])?§|[ \u00A0]?[–-][ \u00A0]?[0-9]+[ \u00A0]?(?:års?|åringar|månader|§)\b|[ \u00A0-]?(?:år|års|årig|åriga|åring|åringar|årsdagen)\b|[ \u00A0]?(?:st|:a|:e)\b[ \u00A0]?(?:stycket)?|[ \u00A0]?kap\.|[.:][0-9]{2}\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ThingAfter();

    // "inom 60 dagar" is what the law or the indicator says.
    [GeneratedRegex(@"\b(?:inom|efter|senast)[ \u00A0]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Limit();

    [GeneratedRegex(@"^[ \u00A0](?:dagar|dygn|veckor|månader|timmar)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Days();

    [GeneratedRegex(@"[12][0-9]{3}[–/-]$", RegexOptions.CultureInvariant)]
    private static partial Regex YearsRange();

    // 0510-77 00 00, 08-123 45 67
    [GeneratedRegex(@"(?<![\p{Nd}\p{L}])0[0-9]{1,3}[ \u00A0]?[-–/][ \u00A0]?[0-9]{2,3}(?:[ \u00A0]?[0-9]{2,3}){1,3}(?![\p{Nd}])", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    // "Utfall 2404" is April, as a file's header writes it.
    [GeneratedRegex(@"\b(?:utfall|budget|periodbudget|prognos|bokslut)[ \u00A0]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Measure();

    // "2024 hushåll" would be a count; years are not followed by what is counted, as far as the usual words go.
    [GeneratedRegex(@"^[ \u00A0](?:personer|hushåll|barn|dygn|vårddygn|ärenden|timmar|kronor|kr|st|stycken|insatser|platser)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(@"(?:^|[^\p{L}])\p{Lu}{2,}[\p{L}]*[ \u00A0]$", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"[\p{Ll},;][ \u00A0]\p{Lu}\p{Ll}+[ \u00A0]$", RegexOptions.CultureInvariant)]
    private static partial Regex NameInside();
}
