using System.Globalization;
using System.Text.RegularExpressions;
using SocialReport.Calculation;

namespace SocialReport.Comparison;

/// <summary>A number read back as it was printed, with its unit.</summary>
/// <param name="Value">The number.</param>
/// <param name="Decimals">How many decimals it shows.</param>
/// <param name="Unit">What stands after it, or empty.</param>
internal sealed partial record PrintedNumber(decimal Value, int Decimals, string Unit)
{
    /// <summary>Reads a printed figure; null for words, markers and what is withheld.</summary>
    public static PrintedNumber? Read(string printed)
    {
        var match = Pattern().Match(printed);
        if (!match.Success)
            return null;
        var digits = Spaces().Replace(match.Groups["digits"].Value, "").Replace(',', '.');
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return null;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        return new PrintedNumber(
            match.Groups["sign"].Value is "\u2212" or "-" ? -value : value, point < 0 ? 0 : digits.Length - point - 1, match.Groups["unit"].Value);
    }

    /// <summary>The later less the earlier as printed, with sign and unit.</summary>
    /// <param name="old">The earlier.</param>
    /// <param name="current">The later.</param>
    /// <param name="format">How both are printed, for the unit when the numbers carry none.</param>
    public static string Difference(PrintedNumber old, PrintedNumber current, string format)
    {
        var difference = current.Value - old.Value;
        var decimals = Math.Max(old.Decimals, current.Decimals);
        var number = SwedishNumber.Format(difference, new NumberFormat(PrintUnit.None, decimals) { WithPlus = true });
        var unit = UnitOf(current.Unit.Length > 0 ? current.Unit : format.Split(' ')[0]);
        return unit.Length == 0 ? number : number + SwedishNumber.NoBreakSpace + unit;
    }

    /// <summary>The difference of two shares is counted in percentage points.</summary>
    private static string UnitOf(string word) => word switch
    {
        "%" or "procent" => "procentenheter",
        "mnkr" or "tkr" or "kr" => word,
        _ => "",
    };

    [GeneratedRegex(@"^(?<sign>[+\u2212-]?)(?<digits>\d[\d \u00A0\u202F]*(?:,\d+)?)(?:[ \u00A0\u202F](?<unit>\D.*)|(?<unit>%))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"[ \u00A0\u202F]", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
