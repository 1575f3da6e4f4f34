using System.Globalization;
using SocialReport.Calculation;
using SocialReport.Facts;

namespace SocialReport.Checks.Prose;

/// <summary>Writes the expression that prints a figure the way a number was typed.</summary>
internal static class NumberBinding
{
    /// <summary>The expression with its braces, and how many of the number's characters it stands for: a unit that socrep writes otherwise is kept.</summary>
    public static (string Expression, int Length) Of(ProseNumber number, KnownFigure figure)
    {
        var writesUnit = number.UnitWord is "mnkr" or "tkr" or "kr" or "procent";
        var (filter, usual) = number.Unit switch
        {
            PrintUnit.Mnkr => ("mnkr", 1),
            PrintUnit.Tkr => ("tkr", 0),
            PrintUnit.Kr => ("kr", 0),
            PrintUnit.Percent => ("procent", 0),
            _ => ("antal", 0),
        };
        var options = number.Decimals == usual ? "" : string.Create(CultureInfo.InvariantCulture, $" decimaler: {number.Decimals}");
        if (!writesUnit && number.Unit != PrintUnit.None)
            options += " enhet: nej";
        return ($"{{{{ {Signed(number, figure)} | {filter}{options} }}}}", writesUnit ? number.Length : number.NumberLength);
    }

    /// <summary>The figure with the sign that was typed: a cost or deficit is mostly written without its minus.</summary>
    private static string Signed(ProseNumber number, KnownFigure figure)
    {
        var isTurned = figure.Value < 0 != number.IsNegative && figure.Value != 0;
        if (!isTurned)
            return figure.Name;
        return figure is { IsVariance: false, Figure: { Unit: MeasureUnit.Amount, IsMagnitude: false } } ? $"kostnad {figure.Name}" : number.IsNegative ? $"-{figure.Name}" : $"abs {figure.Name}";
    }
}
