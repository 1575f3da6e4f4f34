using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Workspaces;

namespace SocialReport.Checks;

/// <summary>Checks that rows declared to be the same quantity (<c>lika_med</c>) print the same numbers.</summary>
internal static class EqualRows
{
    public static void Check(CalculatedReport report, DiagnosticBag diagnostics)
    {
        foreach (var table in report.Tables)
        {
            foreach (var row in table.Rows)
            {
                if (row.EqualTo is { } name && Other(report, name, diagnostics) is { } other)
                    Compare(table, row, other.Table, other.Row, diagnostics);
            }
        }
    }

    private static (FigureTable<CalculatedFigure> Table, FigureRow<CalculatedFigure> Row)? Other(
        CalculatedReport report, TextPattern name, DiagnosticBag diagnostics)
    {
        var parts = name.Text.Split('.', 2);
        var table = report.Tables.FirstOrDefault(table => table.Definition.Id == parts[0]);
        if (table is null)
        {
            diagnostics.Add(Messages.UnknownTable(name.Location, parts[0], report.Tables.Select(known => known.Definition.Id)));
            return null;
        }
        if (parts.Length == 2 && table.Rows.FirstOrDefault(row => row.Address == parts[1] && row.Cells.Count > 0) is { } row)
            return (table, row);
        diagnostics.Add(Messages.UnknownRow(name.Location, parts.ElementAtOrDefault(1) ?? "", parts[0], table.Rows.Select(known => known.Address)));
        return null;
    }

    private static void Compare(
        FigureTable<CalculatedFigure> table,
        FigureRow<CalculatedFigure> row,
        FigureTable<CalculatedFigure> otherTable,
        FigureRow<CalculatedFigure> otherRow,
        DiagnosticBag diagnostics)
    {
        var ids = otherTable.Columns.Select(column => column.Definition.Id).ToList();
        if (row.Cells.Count == 0 || !table.Columns.Any(column => ids.Contains(column.Definition.Id)))
        {
            diagnostics.Add(Messages.NothingToCompare(row.EqualTo!.Location, row.EqualTo.Text));
            return;
        }
        for (var index = 0; index < table.Columns.Count; index++)
        {
            var otherIndex = ids.IndexOf(table.Columns[index].Definition.Id);
            if (otherIndex < 0
                || row.Cells[index] is not { Value: CellValue.Number number } figure
                || otherRow.Cells[otherIndex] is not { Value: CellValue.Number otherNumber } otherFigure)
                continue;
            var (printed, otherPrinted) = (SwedishNumber.Format(number.Value, figure.Format), SwedishNumber.Format(otherNumber.Value, otherFigure.Format));
            if (printed != otherPrinted)
                diagnostics.Add(Messages.RowsDiffer(row.Location, figure.Id.Address, printed, otherFigure.Id.Address, otherPrinted));
        }
    }
}
