using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Checks;

/// <summary>
/// A part (varav) is never larger than what it is a part of. Looked at where the row, all that it sums and all its parts have
/// the same sign, for a part of a net can well be larger than the net; and never for rates.
/// </summary>
internal static class OfWhichRows
{
    public static IEnumerable<Diagnostic> Check(CheckedReport report) => report.Figures.Tables.SelectMany(Check);

    private static IEnumerable<Diagnostic> Check(FigureTable<CalculatedFigure> table)
    {
        foreach (var (whole, parts) in RowParts.Of(table).Where(row => !RowParts.IsRate(row.Whole, row.Parts)))
        {
            for (var column = 0; column < table.Columns.Count; column++)
            {
                var of = whole.Cells[column];
                if (table.Columns[column].Definition.IsHidden || whole.Terms.Select(term => table.Rows[term]).Concat(parts).Any(row => !HasSignOf(row.Cells[column], of)))
                    continue;
                foreach (var part in parts.Where(part => IsLarger(part.Cells[column], of)))
                    yield return Messages.PartAboveWhole(part.Cells[column], part.Label, of, whole.Label);
            }
        }
    }

    private static bool IsLarger(CalculatedFigure part, CalculatedFigure whole) =>
        part.Unit is MeasureUnit.Amount or MeasureUnit.Count && part.Unit == whole.Unit && IsAdded(part) && IsAdded(whole)
        && Size(part) is { } size && Size(whole) is { } of && size - of > Rounding.Slack(part) + Rounding.Slack(whole);

    private static bool IsAdded(CalculatedFigure figure) => figure.Kind is MeasureKind.Flow or MeasureKind.Stock or MeasureKind.Unique;

    private static bool HasSignOf(CalculatedFigure part, CalculatedFigure whole) =>
        part.Value is not CellValue.Number number || whole.Value is not CellValue.Number of || Math.Sign(number.Value) * Math.Sign(of.Value) >= 0;

    private static decimal? Size(CalculatedFigure figure) => figure.Value is CellValue.Number number ? Math.Abs(number.Value) : null;
}
