using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Workspaces;

namespace SocialReport.Checks;

/// <summary>Checks the report's figures against the ledger's totals (avstämning) in <c>kontroll.yaml</c>.</summary>
internal static class LedgerReconciliation
{
    public static void Check(CalculatedReport report, ControlTotals totals, DiagnosticBag diagnostics)
    {
        foreach (var total in totals.Totals)
        {
            if (Find(report, total, diagnostics) is not { } figure)
                continue;
            if (figure.Value is not CellValue.Number number)
                diagnostics.Add(Messages.ControlFigureMissing(total.Location, figure.Id.Address));
            else if (figure.Unit != total.Unit)
                diagnostics.Add(Messages.LedgerCountsOther(total, figure));
            else if (Math.Abs(number.Value - total.Value) > Tolerance(number.Value, total))
                diagnostics.Add(Messages.LedgerDiffers(total, totals, figure, number.Value - total.Value));
        }
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
