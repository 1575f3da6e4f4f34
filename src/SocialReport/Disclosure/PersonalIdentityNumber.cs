using System.Text.RegularExpressions;
using SocialReport.Diagnostics;

namespace SocialReport.Disclosure;

/// <summary>
/// Finds personnummer and samordningsnummer in text, with or without century and separator. One counts when its date
/// exists (a samordningsnummer adds 60 to the day) and its last digit is the Luhn check of the nine before it:
/// Skatteverket, SKV 704 and SKV 707.
/// </summary>
public static partial class PersonalIdentityNumber
{
    /// <summary>The code of the finding that one is there.</summary>
    public const string Code = "SR0701";

    /// <summary>The places of all that the text holds, as index and length. What stands there must never be shown.</summary>
    public static IEnumerable<(int Index, int Length)> Find(string text)
    {
        // Most texts hold no ten digits at all.
        if (text.Count(char.IsAsciiDigit) < 10)
            yield break;
        for (var match = Pattern().Match(text); match.Success; match = Pattern().Match(text, match.Index + 1))
        {
            if (IsOne(match))
                yield return (match.Index, match.Length);
        }
    }

    /// <summary>Whether the text holds any.</summary>
    public static bool IsIn(string text) => Find(text).Any();

    /// <summary>An error for each one in a text file. None repeats the number or shows its line.</summary>
    /// <param name="file">The file's path, for places.</param>
    /// <param name="text">The file's text.</param>
    public static IReadOnlyList<Diagnostic> Check(string file, string text)
    {
        var found = new List<Diagnostic>();
        var lineNumber = 0;
        foreach (var line in text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None))
        {
            lineNumber++;
            found.AddRange(Find(line).Select(place => Messages.PersonalIdentityNumberFound(new(file, lineNumber, place.Index + 1))));
        }
        return found;
    }

    private static bool IsOne(Match match)
    {
        var digits = match.Groups["date"].Value + match.Groups["last"].Value;
        return IsDate(match.Groups["century"].Value, digits) && HasLuhnCheck(digits);
    }

    private static bool IsDate(string century, string digits)
    {
        var month = Number(digits, 2);
        var day = Number(digits, 4);
        if (day > 60)
            day -= 60;
        if (month is < 1 or > 12 || day < 1)
            return false;
        // Without a century 29 February may belong to either.
        string[] centuries = century.Length == 0 ? ["19", "20"] : [century];
        return centuries.Any(first => day <= DateTime.DaysInMonth((Number(first, 0) * 100) + Number(digits, 0), month));
    }

    private static bool HasLuhnCheck(string digits)
    {
        var sum = 0;
        for (var i = 0; i < 10; i++)
        {
            var product = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }
        return sum % 10 == 0;
    }

    private static int Number(string digits, int index) => ((digits[index] - '0') * 10) + digits[index + 1] - '0';

    // No digit may stand beside it, nor a decimal: then it is part of another number.
    [GeneratedRegex(
        "(?<![0-9]|[0-9][.,])(?<century>18|19|20)?(?<date>[0-9]{6})[-+ \u00a0\u2010-\u2013\u2212]?(?<last>[0-9]{4})(?![0-9]|[.,][0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
