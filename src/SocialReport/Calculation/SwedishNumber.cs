using System.Globalization;
using System.Text;

namespace SocialReport.Calculation;

/// <summary>
/// Writes numbers as Swedish does, in tables and in sentences: thousands apart by U+00A0, a decimal comma,
/// U+2212 for minus, U+00A0 before the unit. Half is rounded away from zero, once, here and nowhere else.
/// </summary>
public static class SwedishNumber
{
    /// <summary>The space that no line breaks at: between thousands, and before a unit.</summary>
    public const char NoBreakSpace = '\u00A0';

    /// <summary>The sign of a negative number.</summary>
    public const char MinusSign = '\u2212';

    /// <summary>No report has numbers this large, in base units; beyond it scaling to a unit would overflow.</summary>
    public const decimal Largest = 1_000_000_000_000_000_000_000_000m;

    private const int GroupSize = 3;

    /// <summary>The number as printed. What rounds to zero carries no sign.</summary>
    /// <param name="value">The number in its base unit: kr, pieces, or a share of 1.</param>
    /// <param name="format">How to print it.</param>
    public static string Format(decimal value, NumberFormat format)
    {
        var digits = RoundedDigits(value, format, out var isNegative);
        var isZero = digits.All(digit => digit == '0');
        var result = new StringBuilder();
        if (!isZero && isNegative != format.Negated)
            result.Append(MinusSign);
        else if (!isZero && format.WithPlus)
            result.Append('+');
        var wholeLength = digits.Length - format.Decimals;
        for (var index = 0; index < wholeLength; index++)
        {
            if (index > 0 && (wholeLength - index) % GroupSize == 0)
                result.Append(NoBreakSpace);
            result.Append(digits[index]);
        }
        if (format.Decimals > 0)
            result.Append(',').Append(digits, wholeLength, format.Decimals);
        if (format.WithUnit && UnitWord(format.Unit) is { } word)
            result.Append(NoBreakSpace).Append(word);
        return result.ToString();
    }

    /// <summary>The number that is printed, in the unit printed: 1 450 000 kr as mnkr with one decimal is 1.5.</summary>
    /// <param name="value">The number in its base unit.</param>
    /// <param name="format">How it is printed.</param>
    /// <exception cref="OverflowException">A share above 10^26, far beyond <see cref="Largest"/>.</exception>
    public static decimal Rounded(decimal value, NumberFormat format)
    {
        var digits = RoundedDigits(value, format, out var isNegative);
        var whole = digits[..^format.Decimals];
        var rounded = decimal.Parse($"{whole}.{digits[whole.Length..]}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return isNegative != format.Negated ? -rounded : rounded;
    }

    /// <summary>The word or sign of a unit, or null for none.</summary>
    public static string? UnitWord(PrintUnit unit) => unit switch
    {
        PrintUnit.Kr => "kr",
        PrintUnit.Tkr => "tkr",
        PrintUnit.Mnkr => "mnkr",
        PrintUnit.Percent => "%",
        _ => null,
    };

    /// <summary>The decimals that show a last digit of some weight: 0.0001 of a share is 2 in per cent; 0 to 6.</summary>
    /// <param name="step">The weight, a power of ten in the base unit; 0 for numbers that show none.</param>
    /// <param name="unit">The unit printed in.</param>
    public static int DecimalsOf(decimal step, PrintUnit unit)
    {
        if (step <= 0)
            return 0;
        var decimals = Shift(unit);
        for (; step < 1; step *= 10)
            decimals++;
        for (; step > 1; step /= 10)
            decimals--;
        return Math.Clamp(decimals, 0, 6);
    }

    /// <summary>How many places the decimal point moves to the left from the base unit to the printed one.</summary>
    private static int Shift(PrintUnit unit) => unit switch
    {
        PrintUnit.Tkr => 3,
        PrintUnit.Mnkr => 6,
        PrintUnit.Percent => -2,
        _ => 0,
    };

    /// <summary>The digits of the printed number without its comma, at least one before it.</summary>
    private static string RoundedDigits(decimal value, NumberFormat format, out bool isNegative)
    {
        isNegative = value < 0;
        var places = format.Decimals - Shift(format.Unit);
        var magnitude = Math.Abs(value);
        var digits = places >= 0
            ? Math.Round(magnitude, places, MidpointRounding.AwayFromZero)
                .ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
                .Replace(".", "", StringComparison.Ordinal)
            : RoundedQuotient(magnitude, -places).ToString(CultureInfo.InvariantCulture);
        return digits.TrimStart('0').PadLeft(format.Decimals + 1, '0');
    }

    /// <summary>A positive number divided by a power of ten, rounded once: a plain division would round its last digit too.</summary>
    private static decimal RoundedQuotient(decimal magnitude, int power)
    {
        var divisor = 1m;
        for (var count = 0; count < power; count++)
            divisor *= 10m;
        var remainder = magnitude % divisor;
        var quotient = decimal.Truncate((magnitude - remainder) / divisor);
        return remainder >= divisor / 2 ? quotient + 1 : quotient;
    }
}
