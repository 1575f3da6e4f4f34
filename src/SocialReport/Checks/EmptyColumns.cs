using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Checks;

/// <summary>Warns of columns that should say something (<c>bör_ha_värde</c>) and have no value in any row.</summary>
internal static class EmptyColumns
{
    public static void Check(CalculatedReport report, DiagnosticBag diagnostics)
    {
        foreach (var table in report.Tables)
        {
            for (var index = 0; index < table.Columns.Count; index++)
            {
                var column = table.Columns[index].Definition;
                if (column.NeedsValue && table.Rows.Any(row => row.IsData) && !table.Rows.Any(row => row.IsData && row.Cells[index].Value is not CellValue.Missing))
                    diagnostics.Add(Messages.NoValueInColumn(column.Location, table.Definition.Id, column.Id));
            }
        }
    }
}
