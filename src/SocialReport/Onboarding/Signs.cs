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
        var numbers = (from row in rows where row is { Sum: null, Unit: null } from column in amounts select (Row: row, Column: columns.First(other => other.Index == column), Value: grid[row.Index, column] ?? 0m)).Where(cell => cell.Value != 0).ToList();
        var (negative, positive) = (numbers.Count(cell => cell.Value < 0), numbers.Count(cell => cell.Value > 0));
        var cost = Direction(numbers.Where(cell => IsCost(cell.Column) || (IsCost(cell.Row) && !IsRevenue(cell.Column))).Select(cell => cell.Value));
        var revenue = Direction(numbers.Where(cell => IsRevenue(cell.Column) || (IsRevenue(cell.Row) && !IsCost(cell.Column))).Select(cell => cell.Value));
        if (cost * revenue < 0)
            return (cost < 0 ? SignConvention.CostNegative : SignConvention.CostPositive, $"kostnader är {(cost < 0 ? "negativa" : "positiva")} och intäkter {(revenue < 0 ? "negativa" : "positiva")} där rubriker och etiketter säger vilka de är", true);
        if (cost > 0 && revenue > 0 && Netting(rows, columns) is { } netting)
            return (SignConvention.CostPositive, $"både kostnader och intäkter är positiva, och {netting.Words}", true);
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

    /// <summary>
    /// The columns and rows of a table whose revenue has another sign than its convention says: revenue that is positive beside positive
    /// costs. What is net of both follows the table.
    /// </summary>
    public static (IReadOnlyList<RecognisedColumn> Columns, IReadOnlyList<RecognisedRow> Rows) OfParts(SignConvention table, IReadOnlyList<RecognisedRow> rows, IReadOnlyList<RecognisedColumn> columns, NumberGrid grid)
    {
        // An activity may be named after what it takes in; only where revenue is drawn from cost is it known to be revenue.
        if (table == SignConvention.CostNegative || Netting(rows, columns) is not { } netting)
            return (columns, rows);
        var amounts = columns.Where(column => column is { Use: ColumnUse.Value or ColumnUse.Computed, Unit: null, Heading.Hint: not (HeadingHint.Variance or HeadingHint.Change) }).ToList();
        return (
            netting.IsOfRows ? columns : [.. columns.Select(column => amounts.Contains(column) && IsRevenue(column) && Direction(rows.Where(row => row.Unit is null).Select(row => grid[row.Index, column.Index] ?? 0)) > 0
                ? column with { Sign = SignConvention.CostNegative } : column)],
            !netting.IsOfRows ? rows : [.. rows.Select(row => row.Unit is null && IsRevenue(row) && Direction(amounts.Where(column => !IsRevenue(column)).Select(column => grid[row.Index, column.Index] ?? 0)) > 0
                ? row with { Sign = SignConvention.CostNegative } : row)]);
    }

    /// <summary>A formula or sum in which revenue is drawn from cost, in words; null for none.</summary>
    private static (string Words, bool IsOfRows)? Netting(IReadOnlyList<RecognisedRow> rows, IReadOnlyList<RecognisedColumn> columns)
    {
        if (columns.FirstOrDefault(column => column.Formula is { Rule: ColumnRule.Difference, Operands: var operands } && IsCost(columns[operands[0]]) && IsRevenue(columns[operands[1]])) is { } net)
            return ($"”{net.Header.Text}” är {ColumnWords.Of(net, columns)}", false);
        return rows.FirstOrDefault(row => row.Sum is { } sum && sum.Terms.Any(term => term.Sign < 0 && IsRevenue(rows[term.Row])) && sum.Terms.Any(term => term.Sign > 0 && IsCost(rows[term.Row]))) is { } row
            ? ($"”{row.Shown}” är kostnader minus intäkter", true) : null;
    }

    private static bool IsCost(RecognisedRow row) => IsCost(row.Shown, row.Section);

    private static bool IsRevenue(RecognisedRow row) => IsRevenue(row.Shown, row.Section);

    private static bool IsCost(RecognisedColumn column) => IsCost(column.Header.Text, "");

    private static bool IsRevenue(RecognisedColumn column) => IsRevenue(column.Header.Text, "");

    // What is called net is neither.
    private static bool IsCost(string words, string section) => !NetWord().IsMatch(words) && !RevenueWord().IsMatch(words) && (CostWord().IsMatch(words) || HeadingOfCosts().IsMatch(section));

    private static bool IsRevenue(string words, string section) => !NetWord().IsMatch(words) && (RevenueWord().IsMatch(words) ? !words.Contains("kostnad", StringComparison.OrdinalIgnoreCase) : HeadingOfRevenue().IsMatch(section) && !CostWord().IsMatch(words));

    /// <summary>Whether a column is a budget.</summary>
    public static bool IsBudget(RecognisedColumn column) => column.Heading.Measure is KnownMeasures.Budget or KnownMeasures.PeriodBudget;

    private static int Direction(IEnumerable<decimal> values)
    {
        var signs = values.Select(Math.Sign).ToList();
        return signs.Count == 0 ? 0 : Math.Abs(signs.Sum()) * 2 > signs.Count ? Math.Sign(signs.Sum()) : 0;
    }

    [GeneratedRegex(@"kostnad|personal|\bköp|lokal|hyra|hyror|lämnade|avskrivning|konsult|\blön", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CostWord();

    [GeneratedRegex(@"netto|resultat", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NetWord();

    [GeneratedRegex(@"\A\W*kostnader", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingOfCosts();

    [GeneratedRegex(@"\A\W*(intäkter|inkomster)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingOfRevenue();

    [GeneratedRegex(@"intäkt|avgift|försäljning|statsbidrag|erhållna|inkomst", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RevenueWord();
}

/// <summary>A formula in the words of the file's headers.</summary>
internal static class ColumnWords
{
    public static string Of(RecognisedColumn column, IReadOnlyList<RecognisedColumn> columns)
    {
        var formula = (column.Formula ?? column.Checked)!;
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
