using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SocialReport.Facts;

/// <summary>
/// Reads numbers as they are written in Swedish: decimal comma; space, no-break space or apostrophe between thousands;
/// hyphen, minus or dash before or after; a unit or footnote mark beside. What can mean two things is refused.
/// </summary>
public static partial class NumberReader
{
    private const decimal Limit = 1_000_000_000_000_000m;

    private const string Digits = @"[0-9](?:[0-9 '.,]*[0-9])?(?:[eE][+-]?[0-9]+)?";

    private const string Before =
        @"(?:ca\.?|cirka|c:a|max\.?|högst|min\.?|minst|drygt|knappt|nästan|över|under|mer än|mindre än|upp till|topp) |[~<>≤≥]=? ?";

    private const string Mark = @"\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]{1,2}";

    /// <summary>Reads the whole text.</summary>
    /// <param name="text">The text as written; spaces at the ends don't count.</param>
    /// <param name="style">How gaps and zeros are written.</param>
    public static NumberReading Read(string text, NumberStyle style)
    {
        var plain = Plain(text);
        if (style.ZeroMarker is { } zero && IsMarker(plain, zero))
            return new NumberReading.Found(new CellValue.Number(0), 0, NumberUnit.None, "");
        if (plain.Length == 0 || style.MissingMarkers.Any(missing => IsMarker(plain, missing)))
            return new NumberReading.Found(new CellValue.Missing(plain.Length == 0 && style.BlankMarker is { } marker ? marker : text.Trim()), 0, NumberUnit.None, "");
        if (plain[0] == '#')
            return new NumberReading.Failed(NumberProblem.ExcelError);
        if (Parts().Match(plain) is { Success: true } parts)
            return PartsOf(parts);
        if (Range().Match(plain) is { Success: true } range)
            return Interval(range);
        return Single().Match(plain) is { Success: true } single
            ? Number(single, style)
            : new NumberReading.Failed(NumberProblem.NotANumber);
    }

    /// <summary>Every space an ordinary one, every dash a hyphen, every apostrophe the plain one; none at the ends.</summary>
    private static string Plain(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            builder.Append(character switch
            {
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
                '\u2019' or '\u02bc' or '\u2032' or '\u00b4' => '\'',
                _ when char.IsWhiteSpace(character) => ' ',
                _ => character,
            });
        }
        return builder.ToString().Trim(' ');
    }

    // The length first: most cells are longer than any marker.
    private static bool IsMarker(string plain, string marker) =>
        plain.Length <= marker.Length && plain.Equals(Plain(marker), StringComparison.OrdinalIgnoreCase);

    private static NumberReading.Found PartsOf(Match match) =>
        new NumberReading.Found(
            new CellValue.PartsOf(
                int.Parse(match.Groups["part"].ValueSpan, CultureInfo.InvariantCulture),
                int.Parse(match.Groups["whole"].ValueSpan, CultureInfo.InvariantCulture)),
            0,
            NumberUnit.None,
            match.Groups["mark"].Value);

    private static NumberReading Interval(Match match)
    {
        var low = Unsigned(match.Groups["low"].Value);
        var high = Unsigned(match.Groups["high"].Value);
        if ((low.Problem ?? high.Problem) is { } problem)
            return new NumberReading.Failed(problem);
        var (unit, words) = Unit(match.Groups["words"].Value);
        // "2023-08" and "80-78" are no intervals.
        return low.Value < high.Value && words.Length == 0
            ? new NumberReading.Found(
                new CellValue.Range(low.Value, high.Value), Math.Max(low.Decimals, high.Decimals), unit, match.Groups["mark"].Value)
            : new NumberReading.Failed(NumberProblem.NotANumber);
    }

    private static NumberReading Number(Match match, NumberStyle style)
    {
        var read = Unsigned(match.Groups["digits"].Value);
        if (read.Problem is { } problem)
            return new NumberReading.Failed(problem);
        var sign = match.Groups["sign"].Value.Trim();
        var isTrailing = match.Groups["trailing"].Success;
        var (hasOpen, hasClose) = (match.Groups["open"].Success, match.Groups["close"].Success);
        // "5-årig" is a word, "5- kr" a number with its minus last.
        var isCompound = isTrailing && match.Groups["words"].Value is [not ' ', ..];
        if (hasOpen != hasClose || isCompound)
            return new NumberReading.Failed(NumberProblem.NotANumber);
        if (hasOpen && !style.ParenthesesAreNegative)
            return new NumberReading.Failed(NumberProblem.Parentheses);
        if ((sign.Length > 0 ? 1 : 0) + (isTrailing ? 1 : 0) + (hasOpen ? 1 : 0) > 1)
            return new NumberReading.Failed(NumberProblem.TwoSigns);
        var value = sign == "-" || isTrailing || hasOpen ? -read.Value : read.Value;
        var before = match.Groups["before"].Value.Trim();
        var (unit, words) = Unit(match.Groups["words"].Value);
        CellValue cell = before.Length > 0 || words.Length > 0
            ? new CellValue.Qualified(value, before, words)
            : new CellValue.Number(value);
        return new NumberReading.Found(cell, read.Decimals, unit, match.Groups["mark"].Value);
    }

    private static (NumberUnit Unit, string Words) Unit(string written)
    {
        var words = written.Trim();
        return words.TrimEnd('.').ToLowerInvariant() switch
        {
            "" => (NumberUnit.None, ""),
            "kr" or "kronor" or "sek" or ":-" => (NumberUnit.Kr, ""),
            "tkr" or "tusen kronor" or "tusen kr" => (NumberUnit.Tkr, ""),
            "mnkr" or "mkr" or "milj kr" or "milj. kr" or "miljoner kronor" or "miljoner kr" => (NumberUnit.Mnkr, ""),
            "%" or "procent" => (NumberUnit.Percent, ""),
            "st" or "stycken" => (NumberUnit.Pieces, ""),
            _ => (NumberUnit.None, words),
        };
    }

    /// <summary>Reads digits with their signs for thousands and decimals.</summary>
    private static (decimal Value, int Decimals, NumberProblem? Problem) Unsigned(string written)
    {
        var (mantissa, exponent) = written.IndexOfAny(['e', 'E']) is var at and >= 0 ? (written[..at], written[at..]) : (written, "");
        var separators = mantissa.Count(character => character is '.' or ',');
        if (separators > 1)
            return (0, 0, NumberProblem.ForeignThousands);
        var split = mantissa.IndexOfAny(['.', ',']);
        var whole = split < 0 ? mantissa : mantissa[..split];
        var fraction = split < 0 ? "" : mantissa[(split + 1)..];
        var groups = whole.Split(' ', '\'');
        if (!fraction.All(char.IsAsciiDigit) || !IsGrouped(groups))
            return (0, 0, NumberProblem.Grouping);
        var digits = string.Concat(groups);
        if (digits.Length > 1 && digits[0] == '0')
            return (0, 0, NumberProblem.LeadingZero);
        if (split >= 0 && mantissa[split] == '.' && fraction.Length == 3 && groups.Length == 1 && digits.Length <= 3 && digits != "0" && exponent.Length == 0)
            return (0, 0, NumberProblem.AmbiguousPoint);
        // Beyond 28 digits a decimal would round in silence.
        if (digits.Length + fraction.Length > 28
            || !decimal.TryParse($"{digits}.{fraction}0{exponent}", NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            || value >= Limit
            || (value == 0 && (digits + fraction).AsSpan().ContainsAnyExcept('0')))
        {
            return (0, 0, NumberProblem.TooLarge);
        }
        var shift = exponent.Length == 0 ? 0 : int.Parse(exponent.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var decimals = Math.Clamp(fraction.Length - shift, 0, 28);
        return (Math.Round(value, decimals), decimals, null);
    }

    private static bool IsGrouped(string[] groups) =>
        groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3));

    [GeneratedRegex(@"^(?<part>[0-9]{1,9}) av (?<whole>[0-9]{1,9}) ?(?<mark>" + Mark + @")?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(
        @"^(?<low>" + Digits + @") ?- ?(?<high>" + Digits + @")(?<words> ?(?:%|\p{L}[\p{L}. ]*))?? ?(?<mark>" + Mark + @")?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(
        @"^(?<before>" + Before + @")?(?<open>\( ?)?(?<sign>[+-] ?)?(?<digits>" + Digits
        + @")(?<trailing> ?-)?(?<close> ?\))?(?<words> ?(?:%|:-|\p{L}[\p{L}. ]*))?? ?(?<mark>" + Mark + @")?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Single();
}
