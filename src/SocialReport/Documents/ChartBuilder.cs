using SocialReport.Calculation;
using SocialReport.Charts;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Expressions;
using SocialReport.Periods;
using SocialReport.Rendering.Pdf;
using SocialReport.Workspaces;

namespace SocialReport.Documents;

/// <summary>Makes charts of figures as they may be shown: every point is the printed number of a table's cell.</summary>
/// <param name="report">The report's figures.</param>
/// <param name="names">The names that patterns can use.</param>
/// <param name="pattern">Gives the words of a pattern over some names.</param>
/// <param name="tables">Sets the headings of the tables.</param>
/// <param name="period">The report's period.</param>
/// <param name="diagnostics">Takes what can't be drawn.</param>
internal sealed class ChartBuilder(
    DisclosedReport report,
    IScope names,
    Func<TextPattern, IScope, IReadOnlyList<Inline>> pattern,
    TableBuilder tables,
    Period period,
    DiagnosticBag diagnostics)
{
    /// <summary>
    /// The chart; or the table of its numbers when a part of a whole is withheld, so that nothing is drawn; or null, with
    /// diagnostics, when it can't be drawn.
    /// </summary>
    /// <param name="definition">The chart as declared.</param>
    /// <param name="source">Where the text places it.</param>
    public Block? Build(ChartDefinition definition, SourceLocation source)
    {
        // What is wrong with its names was told when all charts were planned.
        if (new ChartPlanner<Figure>(report.Tables, period, new DiagnosticBag()).Plan(definition) is not { } plan)
            return null;
        var figures = new ChartFigures(report.Tables, definition, plan);
        var words = new ChartWords(definition, plan, figures, names, pattern, tables);
        var faults = new ChartFaults(definition, plan, figures, words).Find().ToList();
        diagnostics.AddRange(faults);
        if (faults.Exists(fault => fault.Severity == Severity.Error))
            return null;

        var categories = words.Categories();
        var panels = new ChartPanels(plan, figures, words).All(categories.Count);
        var (isOrdered, isVariance) = (IsOrdered(definition, figures), IsVariance(plan, figures));
        var chart = new Chart(
            definition.Id, definition.Kind!.Value, words.Title(), words.Unit(), categories, panels,
            [.. definition.Notes.Select(note => pattern(note, names)), .. new ChartNotes(plan, figures, words, isVariance).All()], "", source)
        {
            IsDataInAppendix = definition.Data == ChartDataChoice.Appendix,
        };
        chart = Ordered(chart, definition, figures.Rest);
        if (faults.Count > 0)
            return ChartNumbers.InPlaceOf(chart);
        if (chart.IsDataInAppendix)
            chart = chart with { Notes = [.. chart.Notes, [new Inline.Text("Talen står i bilagan.")]] };
        chart = chart with { Alt = new ChartAlt(chart, isOrdered, isVariance).Words() };
        // Of time some steps can go without a name; of other things none.
        if (!isOrdered && ChartLayout.Lay(chart, Theme.TextWidth, new PdfTextMeasure()).LeavesOutNames)
        {
            diagnostics.Add(Messages.ChartNamesLeftOut(definition.Location, definition.Id));
            return null;
        }

        return definition.Data == ChartDataChoice.After ? chart with { Data = ChartNumbers.Of(chart) } : chart;
    }

    private static bool IsOrdered(ChartDefinition definition, ChartFigures figures) => definition.Axis switch
    {
        ChartAxis.Rows => false,
        ChartAxis.Columns => figures.Table.Columns.Any(column => column.Series is not null),
        _ => true,
    };

    private static bool IsVariance(ChartPlan plan, ChartFigures figures) => plan.Series.All(series =>
        series.Cells.All(cell => cell is not var (_, column) || figures.TableOf(series).Columns[column].Definition.IsVariance));

    /// <summary>The chart with its steps in the order declared: by the first series' printed number, what has none and the rest last.</summary>
    private static Chart Ordered(Chart chart, ChartDefinition definition, int? rest)
    {
        if (definition.Order == ChartOrder.AsTable)
            return chart;
        var points = chart.Panels[0].Series[0].Points;
        var sign = definition.Order == ChartOrder.LargestFirst ? -1 : 1;
        int[] order =
        [
            .. Enumerable.Range(0, points.Count).OrderBy(index => index == rest).ThenBy(index => points[index].Value is null)
                .ThenBy(index => sign * (points[index].Value ?? 0)),
        ];
        return chart with
        {
            Categories = [.. order.Select(index => chart.Categories[index])],
            Panels = [.. chart.Panels.Select(panel => panel with
            {
                Series = [.. panel.Series.Select(series => series with { Points = [.. order.Select(index => series.Points[index])] })],
            })],
        };
    }
}
