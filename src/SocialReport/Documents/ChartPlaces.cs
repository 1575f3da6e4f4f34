using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Workspaces;

namespace SocialReport.Documents;

/// <summary>Checks that the numbers of every chart stand where its declaration says, so that nobody needs to see it to read them.</summary>
internal static class ChartPlaces
{
    public static void Check(Document document, IReadOnlyList<ChartDefinition> charts, DiagnosticBag diagnostics)
    {
        var shown = document.Blocks.OfType<Chart>().DistinctBy(chart => chart.Id).ToList();
        if (shown.Count == 0)
            return;
        var gathered = document.Blocks.OfType<Table>().Select(table => table.Id).ToHashSet(StringComparer.Ordinal);
        HashSet<FigureId>? printed = null;
        foreach (var chart in shown)
        {
            var definition = charts.First(item => item.Id == chart.Id);
            if (definition.Data == ChartDataChoice.Appendix && !gathered.Contains(chart.Id))
                diagnostics.Add(Messages.ChartAppendixMissing(definition.DataLocation, chart.Id));
            if (definition.Data != ChartDataChoice.InTable)
                continue;
            printed ??= InTables(document);
            var missing = chart.Panels.SelectMany(panel => panel.Series).SelectMany(series => series.Points).Select(point => point.Figure)
                .FirstOrDefault(figure => figure.Value.Length > 0 && !printed.Contains(figure.Figure));
            if (missing is not null)
                diagnostics.Add(Messages.ChartNumbersNotPrinted(definition.DataLocation, chart.Id, missing.Figure.Address));
        }
    }

    private static HashSet<FigureId> InTables(Document document) =>
        [.. document.Blocks.OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Content)
            .OfType<Inline.PrintedFigure>().Select(figure => figure.Figure)];
}
