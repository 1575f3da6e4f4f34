using SocialReport.Calculation;
using SocialReport.Rendering;

namespace SocialReport;

/// <summary>Gathers where the cells of a report's tables were written, without what they say.</summary>
internal static class ReportSources
{
    public static CellSources Of(CalculatedReport report)
    {
        var sources = new CellSources();
        foreach (var table in report.Tables)
        {
            var id = table.Definition.Id;
            foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                sources.Add(cell.Id, cell.Source);
            foreach (var column in table.Columns.Select(column => column.Definition))
                sources.AddColumn(id, column.Id, column.Heading?.Location ?? column.Location);
            sources.AddRows(id, [.. table.Rows.Where(row => !row.IsHidden).Select(row => (row.Label, row.Location))]);
        }
        return sources;
    }
}
