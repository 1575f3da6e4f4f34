using SocialReport.Calculation;
using SocialReport.Facts;

namespace SocialReport.Explanations;

/// <summary>Writes a number with every digit that it has, as far as anybody can use them.</summary>
internal static class UnroundedNumber
{
    /// <summary>So many decimals of a quotient tell all that is to be told.</summary>
    private const int MostDecimals = 6;

    /// <summary>The number with its unit: kr, per cent, or none.</summary>
    /// <param name="value">The number in its base unit.</param>
    /// <param name="unit">What it counts; null for a plain number.</param>
    public static string Of(decimal value, MeasureUnit? unit)
    {
        var printed = unit switch
        {
            MeasureUnit.Amount or MeasureUnit.Price => PrintUnit.Kr,
            MeasureUnit.Share => PrintUnit.Percent,
            _ => PrintUnit.None,
        };
        var decimals = Decimals(printed == PrintUnit.Percent ? value * 100 : value);
        return SwedishNumber.Format(value, new NumberFormat(printed, Math.Min(decimals, MostDecimals)) { WithUnit = true }) + (decimals > MostDecimals ? "…" : "");
    }

    /// <summary>The decimals without zeros at the end.</summary>
    private static int Decimals(decimal value)
    {
        var decimals = 0;
        while (decimals < value.Scale && decimal.Round(value, decimals) != value)
            decimals++;
        return decimals;
    }
}
