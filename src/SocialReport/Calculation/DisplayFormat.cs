using SocialReport.Facts;
using SocialReport.Workspaces;

namespace SocialReport.Calculation;

/// <summary>
/// How a cell is printed: the row's word wins over the column's, and the column's over the table's. What a number
/// counts is null for a plain one, which may be printed in any unit.
/// </summary>
internal static class DisplayFormat
{
    public static NumberFormat Of(TableDefinition table, ColumnDefinition column, RowDefinition? row, MeasureUnit? counts)
    {
        var unit = Stated(column, row).FirstOrDefault(stated => Suits(stated, counts), Usual(table, counts));
        return new NumberFormat(unit, row?.Decimals ?? column.Decimals ?? Decimals(table, unit, counts))
        {
            WithUnit = unit == PrintUnit.Percent,
            Negated = table.Sign == SignConvention.CostPositive && counts == MeasureUnit.Amount && !column.IsVariance,
        };
    }

    /// <summary>The unit that row or column states although nothing that counts so can be printed in it; null when one suits.</summary>
    public static PrintUnit? Unfit(ColumnDefinition column, RowDefinition? row, MeasureUnit? counts)
    {
        var stated = Stated(column, row).ToList();
        return stated.Count == 0 || stated.Exists(unit => Suits(unit, counts)) ? null : stated[0];
    }

    private static IEnumerable<PrintUnit> Stated(ColumnDefinition column, RowDefinition? row) =>
        new[] { row?.PrintUnit, column.PrintUnit }.OfType<PrintUnit>();

    private static bool Suits(PrintUnit unit, MeasureUnit? counts) => unit switch
    {
        _ when counts is null => true,
        PrintUnit.None => true,
        PrintUnit.Percent => counts == MeasureUnit.Share,
        _ => counts is MeasureUnit.Amount or MeasureUnit.Price,
    };

    private static PrintUnit Usual(TableDefinition table, MeasureUnit? counts) => counts switch
    {
        MeasureUnit.Amount => table.AmountUnit ?? PrintUnit.Mnkr,
        MeasureUnit.Price => PrintUnit.Kr,
        MeasureUnit.Share => PrintUnit.Percent,
        _ => PrintUnit.None,
    };

    /// <summary>The table's decimals are those of its unit; where it names none, those of all its numbers.</summary>
    private static int Decimals(TableDefinition table, PrintUnit unit, MeasureUnit? counts) =>
        (counts == MeasureUnit.Amount || table.AmountUnit is null ? table.Decimals : null) ?? (unit == PrintUnit.Mnkr ? 1 : 0);
}
