using SocialReport.Facts;
using SocialReport.Workspaces;

namespace SocialReport.Calculation;

/// <summary>
/// How a cell is printed: the nearest word wins, the cell's own before the row's, the column's and the table's.
/// What a number counts is null for a plain one, which may be printed in any unit.
/// </summary>
/// <param name="table">The table.</param>
/// <param name="column">The column.</param>
/// <param name="row">The row as declared, or null.</param>
/// <param name="cell">What is said of the cell alone.</param>
internal sealed class DisplayFormat(TableDefinition table, ColumnDefinition column, RowDefinition? row, DisplayChoice cell)
{
    private readonly DisplayChoice[] _stated = [cell, row?.Display ?? default, column.Display];

    /// <summary>The format of a number.</summary>
    /// <param name="counts">What it counts.</param>
    /// <param name="step">The weight of the last digit that its source shows, in the base unit; null for a computed number.</param>
    public NumberFormat Of(MeasureUnit? counts, decimal? step)
    {
        var unit = _stated.Select(choice => choice.Unit).OfType<UnitChoice>().FirstOrDefault(choice => Suits(choice.Unit, counts), Usual(counts));
        return new NumberFormat(unit.Unit, Decimals(unit.Unit, counts, step))
        {
            WithUnit = unit.IsInCell,
            Negated = (_stated.Select(choice => choice.Sign).FirstOrDefault(sign => sign is not null) ?? table.Sign) == SignConvention.CostPositive && counts == MeasureUnit.Amount && !column.IsVariance,
        };
    }

    /// <summary>The unit that row or column states although nothing that counts so can be printed in it; null when one suits.</summary>
    public PrintUnit? Unfit(MeasureUnit? counts)
    {
        var units = _stated.Select(choice => choice.Unit?.Unit).OfType<PrintUnit>().ToList();
        if (units.Count == 0 && counts == MeasureUnit.Amount && table.Display.Unit is { } usual)
            units.Add(usual.Unit);
        return units.Count == 0 || units.Exists(unit => Suits(unit, counts)) ? null : units[0];
    }

    private static bool Suits(PrintUnit unit, MeasureUnit? counts) => unit switch
    {
        _ when counts is null => true,
        PrintUnit.None => true,
        PrintUnit.Percent => counts == MeasureUnit.Share,
        _ => counts is MeasureUnit.Amount or MeasureUnit.Price,
    };

    private UnitChoice Usual(MeasureUnit? counts) => counts switch
    {
        MeasureUnit.Amount => table.Display.Unit is { } usual && Suits(usual.Unit, counts) ? usual : new UnitChoice(PrintUnit.Mnkr, IsInCell: false),
        MeasureUnit.Price => new UnitChoice(PrintUnit.Kr, IsInCell: false),
        MeasureUnit.Share => new UnitChoice(PrintUnit.Percent, IsInCell: true),
        _ => new UnitChoice(PrintUnit.None, IsInCell: false),
    };

    private int Decimals(PrintUnit unit, MeasureUnit? counts, decimal? step)
    {
        foreach (var choice in _stated)
        {
            if (Decimals(choice, unit, step) is { } decimals)
                return decimals;
        }
        // The table's decimals are those of its unit; where it names none, those of all its numbers.
        if (Decimals(table.Display, unit, step) is { } usual && (table.Display.AsStated || counts == MeasureUnit.Amount || table.Display.Unit is null))
            return usual;
        return unit == PrintUnit.Mnkr ? 1 : 0;
    }

    private static int? Decimals(DisplayChoice choice, PrintUnit unit, decimal? step) =>
        choice.AsStated && step is { } shown ? SwedishNumber.DecimalsOf(shown, unit) : choice.Decimals;
}
