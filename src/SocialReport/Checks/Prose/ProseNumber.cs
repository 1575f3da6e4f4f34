using System.Globalization;
using System.Text.RegularExpressions;
using SocialReport.Calculation;

namespace SocialReport.Checks.Prose;

/// <summary>A number that somebody typed in a sentence.</summary>
/// <param name="Start">Where in the passage it begins, its sign included.</param>
/// <param name="Length">How many characters it has, its unit included.</param>
/// <param name="Digits">Its digits as a table would print them, without sign and unit: <c>1 234,5</c> with U+00A0.</param>
/// <param name="Decimals">Its decimals.</param>
/// <param name="Unit">The unit that stands after it; none for a plain number.</param>
/// <param name="UnitWord">The unit as written; empty for none.</param>
/// <param name="IsNegative">Whether a minus stands before it.</param>
/// <param name="NumberLength">How many characters it has without its unit.</param>
internal sealed partial record ProseNumber(
    int Start, int Length, string Digits, int Decimals, PrintUnit Unit, string UnitWord, bool IsNegative, int NumberLength)
{
    private const string Spaces = " \u00A0\u202F";

    /// <summary>The numbers that were typed in a passage and that say how much something is; see <see cref="NumberNames"/> for those that don't.</summary>
    public static IEnumerable<ProseNumber> In(Passage passage)
    {
        foreach (Match match in Pattern().Matches(passage.Text))
        {
            if (passage.IsTyped(match.Index, match.Length) && Read(match) is { } number && !NumberNames.IsName(passage.Text, match.Groups["digits"], number))
                yield return number;
        }
    }

    /// <summary>The number itself, in the unit written.</summary>
    public decimal Amount => decimal.Parse(Digits.Replace("\u00A0", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture) * (IsNegative ? -1 : 1);

    private static ProseNumber? Read(Match match)
    {
        var written = match.Groups["digits"].Value;
        var split = written.IndexOf(',');
        var whole = new string([.. (split < 0 ? written : written[..split]).Where(char.IsAsciiDigit)]);
        var fraction = split < 0 ? "" : written[(split + 1)..];
        if (whole.Length > 15)
            return null;
        var amount = decimal.Parse($"{whole}.{fraction}0", CultureInfo.InvariantCulture);
        var word = match.Groups["unit"].Value;
        return new ProseNumber(
            match.Index, match.Length, SwedishNumber.Format(amount, new NumberFormat(PrintUnit.None, fraction.Length)), fraction.Length,
            UnitOf(word), word, match.Groups["sign"].Success, (match.Groups["unit"].Success ? match.Groups["gap"].Index : match.Index + match.Length) - match.Index);
    }

    private static PrintUnit UnitOf(string word) => word.ToLowerInvariant() switch
    {
        "mnkr" or "mkr" or "miljoner" or "miljoner kronor" or "miljon" or "miljon kronor" => PrintUnit.Mnkr,
        "tkr" or "tusen kronor" => PrintUnit.Tkr,
        "kr" or "kronor" => PrintUnit.Kr,
        "%" or "procent" => PrintUnit.Percent,
        _ => PrintUnit.None,
    };

    // Digits in threes, or together; a decimal comma; a unit after at most one space.
    [GeneratedRegex(
        @"(?<![\p{L}\p{Nd}_])(?<sign>[−–-][ \u00A0\u202F]?(?<![\p{L}\p{Nd}][−–-]))?(?<digits>(?:[0-9]{1,3}(?:[ \u00A0\u202F][0-9]{3})+|[0-9]+)(?:,[0-9]+)?)(?![\p{Nd}])"
        + @"(?:(?<gap>[ \u00A0\u202F]?)(?<unit>mnkr|mkr|tkr|kr|kronor|miljoner kronor|miljon kronor|miljoner|miljon|tusen kronor|procent|%)(?![\p{L}\p{Nd}]))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
