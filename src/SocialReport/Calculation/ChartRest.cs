using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Documents;
using SocialReport.Facts;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Calculation;

/// <summary>
/// Adds to a chart's table the sum of the parts that are too many and too small to show (övrigt), as a hidden row: a
/// figure like any other, with address, operands and unrounded value, so that what may be shown of it is decided as for
/// other sums.
/// </summary>
internal static class ChartRest
{
    private const string Label = "Övrigt";

    // Where a part already has the label.
    private const string OtherLabel = "Övriga delar";

    /// <summary>The report with such rows. Names in charts that lead nowhere are told here, for charts that no text shows too.</summary>
    public static CalculatedReport Add(CalculatedReport report, ReportDefinition definition, Period period, DiagnosticBag diagnostics)
    {
        var tables = report.Tables.ToList();
        foreach (var chart in definition.Charts)
        {
            if (new ChartPlanner<CalculatedFigure>(report.Tables, period, diagnostics).Plan(chart) is not { } plan)
                continue;
            if (chart.MostParts is not null && chart.Axis != ChartAxis.Rows)
                diagnostics.Add(Messages.ChartMostOffRows(chart.MostPartsLocation, chart.Id));
            if (chart.Order != ChartOrder.AsTable && chart.Axis is (ChartAxis.Time or ChartAxis.Month))
                diagnostics.Add(Messages.ChartTimeSorted(chart.OrderLocation, chart.Id));
            if (chart.IsWhole && chart.MostParts > ChartDefinition.MostOfWhole)
                diagnostics.Add(Messages.ChartMostTooMany(chart.MostPartsLocation, chart.Id, chart.MostParts.Value, ChartDefinition.MostOfWhole));
            var index = tables.FindIndex(table => table.Definition.Id == chart.Table!.Name);
            if (chart.Axis == ChartAxis.Rows && chart.Most is { } most && plan.Categories.Count > most)
                tables[index] = WithRest(tables[index], chart, plan, most, diagnostics);
        }
        return report with { Tables = tables };
    }

    private static FigureTable<CalculatedFigure> WithRest(
        FigureTable<CalculatedFigure> table, ChartDefinition chart, ChartPlan plan, int most, DiagnosticBag diagnostics)
    {
        var parts = plan.Categories.OfType<PlannedCategory.OfRow>().Select(category => category.Index).ToList();
        var first = plan.Series[0].Columns[0];
        var rest = parts.OrderByDescending(row => Size(table.Rows[row].Cells[first])).Skip(most - 1).Order().ToList();
        var columns = plan.Series.SelectMany(series => series.Columns).ToList();
        var label = parts.Except(rest).Any(row => table.Rows[row].Label == Label) ? OtherLabel : Label;
        var address = $"övrigt:{chart.Id}";
        var row = new FigureRow<CalculatedFigure>(
            address, null, label, RowKind.Data, true, rest, [.. Enumerable.Range(0, table.Columns.Count).Select(Cell)],
            chart.MostParts is null ? chart.Location : chart.MostPartsLocation)
        {
            RestOfChart = chart.Id,
            Templates = [.. table.Columns.Select(_ => (TextPattern?)null)],
        };
        return table with { Rows = [.. table.Rows, row] };

        CalculatedFigure Cell(int column)
        {
            var id = FigureId.Cell(table.Definition.Id, address, table.Columns[column].Definition.Id);
            var terms = rest.Select(term => table.Rows[term].Cells[column]).ToList();
            var usual = new CalculatedFigure(id, new CellValue.Missing(""), MeasureUnit.Count, terms[0].Format, null, [], chart.Location);
            if (!columns.Contains(column))
                return usual;
            if (terms.Find(term => term.Kind is not (MeasureKind.Flow or MeasureKind.Stock) || term.Unit is MeasureUnit.Share or MeasureUnit.Price) is { } unsummable)
            {
                diagnostics.Add(Messages.ChartRestUnsummable(chart.Location, chart.Id, unsummable.Id.Address));
                return usual;
            }
            var (value, unit) = RowSum.Of(terms, skipsMissing: false, id, chart.Location, diagnostics);
            return usual with
            {
                Value = value,
                Unit = unit ?? usual.Unit,
                Formula = $"summa({string.Join("; ", rest.Select(term => table.Rows[term].Label))})",
                Operands = [.. terms.Select(term => term.Id)],
                How = RowSum.How(terms),
                IsMagnitude = terms.TrueForAll(term => term.IsMagnitude),
            };
        }
    }

    /// <summary>What has no number is no large part.</summary>
    private static decimal Size(CalculatedFigure figure) => figure.Value is CellValue.Number number ? Math.Abs(number.Value) : -1;
}
