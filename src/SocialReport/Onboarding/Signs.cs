using System.Text.RegularExpressions;
using SocialReport.Facts;

namespace SocialReport.Onboarding;

/// <summary>Finds out how a table signs its amounts, from which way its variances hold and which way revenue and cost point.</summary>
internal static partial class Signs
{
    /// <summary>The answers to how costs are written.</summary>
    public static readonly IReadOnlyList<string> Choices = ["kostnad-negativ", "kostnad-positiv"];

    /// <summary>The convention, what speaks for it, and whether the file decides it.</summary>
    public static (SignConvention Sign, string Evidence, bool IsSure) Of(IReadOnlyList<RecognisedRow> rows, IReadOnlyList<RecognisedColumn> columns, NumberGrid grid)
    {
        var amounts = columns.Where(column => column.Use == ColumnUse.Value && column.Unit is null && column.Heading.Hint == HeadingHint.None).Select(column => column.Index).ToList();
        var numbers = (from row in rows where row is { Sum: null, Unit: null } from column in amounts select (Row: row, Value: grid[row.Index, column] ?? 0m)).Where(cell => cell.Value != 0).ToList();
        var (negative, positive) = (numbers.Count(cell => cell.Value < 0), numbers.Count(cell => cell.Value > 0));
        var cost = Direction(numbers.Where(cell => CostWord().IsMatch(cell.Row.Shown) && !RevenueWord().IsMatch(cell.Row.Shown)).Select(cell => cell.Value));
        var revenue = Direction(numbers.Where(cell => RevenueWord().IsMatch(cell.Row.Shown)).Select(cell => cell.Value));
        if (cost * revenue < 0)
            return (cost < 0 ? SignConvention.CostNegative : SignConvention.CostPositive, $"rader med kostnader är {(cost < 0 ? "negativa" : "positiva")} och rader med intäkter {(revenue < 0 ? "negativa" : "positiva")}", true);
        if (negative > positive * 2)
            return (SignConvention.CostNegative, $"{negative} av {negative + positive} belopp är negativa", true);
        var variance = columns.FirstOrDefault(column => column is { Use: ColumnUse.Computed, Heading.Hint: HeadingHint.Variance, Formula.Rule: ColumnRule.Difference });
        if (variance is not null)
        {
            var first = columns.First(column => column.Index == variance.Formula!.Operands[0]);
            var words = $"”{variance.Header.Text}” stämmer som {ColumnWords.Of(variance, columns)} på {variance.Formula!.Fits} av {variance.Formula.Of} rader";
            if (IsBudget(first))
                return (SignConvention.CostPositive, $"{words}, så att plus är bättre när kostnader är positiva", true);
            if (negative == 0)
                return (SignConvention.CostPositive, $"{words} och alla belopp är positiva: plus kan betyda dyrare, eller beloppen vara intäkter", false);
        }
        return positive > negative
            ? (SignConvention.CostPositive, $"{positive} av {negative + positive} belopp är positiva, och inget annat avgör", cost > 0 && revenue == 0)
            : (SignConvention.CostNegative, "inget i filen avgör", false);
    }

    /// <summary>Whether a column is a budget.</summary>
    public static bool IsBudget(RecognisedColumn column) => column.Heading.Measure is KnownMeasures.Budget or KnownMeasures.PeriodBudget;

    private static int Direction(IEnumerable<decimal> values)
    {
        var signs = values.Select(Math.Sign).ToList();
        return signs.Count == 0 ? 0 : Math.Abs(signs.Sum()) * 2 > signs.Count ? Math.Sign(signs.Sum()) : 0;
    }

    [GeneratedRegex(@"kostnad|personal|\bköp|lokal|hyra|hyror|lämnade|avskrivning|konsult|\blön", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CostWord();

    [GeneratedRegex(@"intäkt|avgift|försäljning|statsbidrag|erhållna|inkomst", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RevenueWord();
}

/// <summary>A formula in the words of the file's headers.</summary>
internal static class ColumnWords
{
    public static string Of(RecognisedColumn column, IReadOnlyList<RecognisedColumn> columns)
    {
        var formula = column.Formula!;
        var names = formula.Operands.Select(index => columns.First(other => other.Index == index).Header.Text).ToList();
        return formula.Rule switch
        {
            ColumnRule.Difference => $"{names[0]} − {names[1]}",
            ColumnRule.SizeDifference => $"storleken av {names[0]} − storleken av {names[1]}",
            ColumnRule.Share => $"{names[0]} / {names[1]}",
            ColumnRule.SizeChange => $"förändringen av storleken från {names[1]} till {names[0]}",
            ColumnRule.Change => $"förändringen från {names[1]} till {names[0]}",
            _ => string.Join(" + ", names),
        };
    }
}
