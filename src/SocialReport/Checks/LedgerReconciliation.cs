using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Workspaces;

namespace SocialReport.Checks;

/// <summary>Checks the report's figures against the ledger's totals (avstämning) in <c>kontroll.yaml</c>.</summary>
internal static class LedgerReconciliation
{
    /// <summary>How each total stands; a difference is an error, which stops a final report.</summary>
    public static Reconciliation Check(CalculatedReport report, ControlTotals totals, DiagnosticBag diagnostics)
    {
        var reconciled = new List<ReconciledTotal>();
        foreach (var total in totals.Totals)
        {
            if (Find(report, total, diagnostics) is not { } figure)
                continue;
            var number = figure.Unit == total.Unit ? figure.Value as CellValue.Number : null;
            var agrees = number is not null && Math.Abs(number.Value - total.Value) <= Tolerance(number.Value, total);
            if (figure.Value is not CellValue.Number)
                diagnostics.Add(Messages.ControlFigureMissing(total.Location, figure.Id.Address));
            else if (figure.Unit != total.Unit)
                diagnostics.Add(Messages.LedgerCountsOther(total, figure));
            else if (!agrees)
                diagnostics.Add(Messages.LedgerDiffers(total, totals, figure, number!.Value - total.Value));
            reconciled.Add(Reconciled(total, figure, number?.Value, agrees));
        }
        return new Reconciliation(totals.Origin, totals.Extracted, reconciled);
    }

    private static ReconciledTotal Reconciled(ControlTotal total, CalculatedFigure figure, decimal? number, bool agrees)
    {
        var unit = (total.Unit, total.Step) switch
        {
            (MeasureUnit.Amount, >= 1_000_000) => PrintUnit.Mnkr,
            (MeasureUnit.Amount, >= 1_000) => PrintUnit.Tkr,
            (MeasureUnit.Amount or MeasureUnit.Price, _) => PrintUnit.Kr,
            (MeasureUnit.Share, _) => PrintUnit.Percent,
            _ => PrintUnit.None,
        };
        var format = new NumberFormat(unit, SwedishNumber.DecimalsOf(total.Step, unit)) { WithUnit = true };
        return new ReconciledTotal(figure.Id, total.Value, number, agrees)
        {
            Unit = SwedishNumber.UnitWord(unit) ?? "",
            Format = format,
            PrintedDifference = number is { } value ? Messages.ExactDifference(value - total.Value, total.Unit) : null,
        };
    }

    /// <summary>None for figures that are as round as the total; a total in tkr of figures in kr agrees when it is rounded from them.</summary>
    private static decimal Tolerance(decimal figure, ControlTotal total) => figure % total.Step == 0 ? 0 : total.Step / 2;

    private static CalculatedFigure? Find(CalculatedReport report, ControlTotal total, DiagnosticBag diagnostics)
    {
        if (report.Tables.FirstOrDefault(table => table.Definition.Id == total.Table) is not { } table)
        {
            diagnostics.Add(Messages.UnknownTable(total.TableLocation, total.Table, report.Tables.Select(known => known.Definition.Id)));
            return null;
        }
        if (table.Rows.FirstOrDefault(row => row.Address == total.Row || row.Label == total.Row) is not { } row)
        {
            diagnostics.Add(Messages.UnknownRow(total.RowLocation, total.Row, total.Table, table.Rows.Select(known => known.Address)));
            return null;
        }
        var column = table.Columns.ToList().FindIndex(column => column.Definition.Id == total.Column);
        if (column >= 0 && row.Cells.Count > 0)
            return row.Cells[column];
        diagnostics.Add(Messages.UnknownColumn(total.ColumnLocation, total.Column, total.Table, table.Columns.Select(known => known.Definition.Id)));
        return null;
    }
}
