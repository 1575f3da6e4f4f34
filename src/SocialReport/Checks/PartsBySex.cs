using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Indicators;

namespace SocialReport.Checks;

/// <summary>
/// Rows for women and men (or girls and boys) below the row that they are parts of: counts add up to it, shares of it add up to
/// 100 per cent, and of a rate or mean it lies between them. A count that lies between its parts in most columns is a rate.
/// </summary>
internal static class PartsBySex
{
    public static IEnumerable<Diagnostic> Check(CheckedReport report) => report.Figures.Tables
        // An indicator's parts are looked at where it is stated, once for all tables.
        .Where(table => table.Definition.Dataset is not (IndicatorData.Indicators or IndicatorData.Goals)).SelectMany(Check);

    private static IEnumerable<Diagnostic> Check(FigureTable<CalculatedFigure> table)
    {
        foreach (var (whole, parts) in RowParts.Of(table))
        {
            if (parts.Where(part => SexWords.IsWomen(part.Label)).Take(2).ToList() is not [var women] || parts.Where(part => SexWords.IsMen(part.Label)).Take(2).ToList() is not [var men])
                continue;
            var isRate = RowParts.IsRate(whole, parts);
            for (var column = 0; column < table.Columns.Count; column++)
            {
                if (!table.Columns[column].Definition.IsHidden && Check(whole.Cells[column], women.Cells[column], men.Cells[column], isRate) is { } finding)
                    yield return finding;
            }
        }
    }

    private static Diagnostic? Check(CalculatedFigure total, CalculatedFigure women, CalculatedFigure men, bool isRate)
    {
        // What is reckoned from the parts fits them.
        if (women is not { Value: CellValue.Number w, Formula: null } || men is not { Value: CellValue.Number m, Formula: null } || women.Unit != men.Unit)
            return null;
        var slack = Rounding.Slack(women) + Rounding.Slack(men);
        if (women.Unit == MeasureUnit.Share && total.Unit != MeasureUnit.Share)
        {
            // Half a unit is rounded up, so what is half a unit too little each was never a hundred: 61 and 38 per cent.
            var over = w.Value + m.Value - 1;
            return over > slack || (over < 0 && -over >= slack) ? Messages.SharesNotWhole(women, men) : null;
        }
        if (total is not { Value: CellValue.Number t, Formula: null } || total.Unit != women.Unit)
            return null;
        slack += Rounding.Slack(total);
        if (isRate || total.Unit is MeasureUnit.Share or MeasureUnit.Price || total.Kind is MeasureKind.Average or MeasureKind.Ratio)
            return t.Value < Math.Min(w.Value, m.Value) - slack || t.Value > Math.Max(w.Value, m.Value) + slack ? Messages.TotalOutsideParts(total, women, men) : null;
        return Math.Abs(w.Value + m.Value - t.Value) > slack ? Messages.PartsNotTotal(total, women, men) : null;
    }
}
