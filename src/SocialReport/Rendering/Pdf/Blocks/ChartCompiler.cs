using SocialReport.Documents;
using SocialReport.Pdf;
using SocialReport.Rendering.Pdf.Charts;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf.Blocks;

/// <summary>Turns charts into elements that can be laid out: title, picture and notes.</summary>
internal sealed class ChartCompiler(LineBreaker breaker, InlineRuns inlines, StructurePlan structure)
{
    /// <summary>The chart as an element, without its table.</summary>
    public ChartElement Build(Chart chart, StructureNode? parent)
    {
        var figure = structure.Add(new StructureNode(parent, StructureRole.Figure) { Alt = chart.Alt });
        var title = Title(chart, figure);
        var notes = chart.Notes
            .Select(note => inlines.Of(note, Theme.TableNote, structure.Add(parent, StructureRole.P), chart.Source))
            .ToArray();
        var printable = Printable(chart);
        return new ChartElement(printable, figure, title, notes, breaker);
    }

    /// <summary>The title with the unit after it, as the caption of the figure.</summary>
    private List<TextRun> Title(Chart chart, StructureNode figure)
    {
        if (chart.Title.Count == 0 && chart.Unit.Length == 0)
            return [];
        var caption = structure.Add(figure, StructureRole.Caption);
        var runs = new List<TextRun>(inlines.Of(chart.Title, Theme.Caption, caption, chart.Source));
        if (chart.Unit.Length > 0)
            runs.Add(inlines.Plain(runs.Count > 0 ? ", " + chart.Unit : chart.Unit, Theme.Continued, caption, chart.Source));
        return runs;
    }

    /// <summary>The same with words that the typeface can print; what it can't is reported.</summary>
    private Chart Printable(Chart chart)
    {
        return chart with
        {
            Categories = [.. chart.Categories.Select(category => category with { Label = Words(category.Label), ShortLabel = Words(category.ShortLabel) })],
            Panels = [.. chart.Panels.Select(panel => panel with { Title = Words(panel.Title), Series = [.. panel.Series.Select(Series)] })],
        };

        ChartSeries Series(ChartSeries series) => series with
        {
            Name = Words(series.Name),
            Points = [.. series.Points.Select(point => point with { Figure = point.Figure with { Value = Words(point.Figure.Value) } })],
        };

        string Words(string text) => inlines.Plain(text.Replace('\n', ' '), Theme.Cell, null, chart.Source).Text;
    }
}
