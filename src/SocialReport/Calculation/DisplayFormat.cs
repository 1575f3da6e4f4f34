using SocialReport.Facts;
using SocialReport.Workspaces;

namespace SocialReport.Calculation;

/// <summary>How a cell is printed: the row's word wins over the column's, and the column's over the table's.</summary>
internal static class DisplayFormat
{
    public static NumberFormat Of(TableDefinition table, ColumnDefinition column, RowDefinition? row, MeasureUnit counts)
    {
        var unit = row?.PrintUnit ?? column.PrintUnit ?? Usual(table, counts);
        return new NumberFormat(unit, row?.Decimals ?? column.Decimals ?? Decimals(table, unit, counts))
        {
            WithUnit = unit == PrintUnit.Percent,
            Negated = table.CostsPositive && counts == MeasureUnit.Amount && !column.IsVariance,
        };
    }

    private static PrintUnit Usual(TableDefinition table, MeasureUnit counts) => counts switch
    {
        MeasureUnit.Amount => table.AmountUnit,
        MeasureUnit.Price => PrintUnit.Kr,
        MeasureUnit.Share => PrintUnit.Percent,
        _ => PrintUnit.None,
    };

    private static int Decimals(TableDefinition table, PrintUnit unit, MeasureUnit counts) =>
        (counts == MeasureUnit.Amount ? table.Decimals : null) ?? (unit == PrintUnit.Mnkr ? 1 : 0);
}
