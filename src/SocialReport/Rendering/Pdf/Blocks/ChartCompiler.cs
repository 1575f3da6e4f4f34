using SocialReport.Charts;
using SocialReport.Documents;
using SocialReport.Pdf;
using SocialReport.Rendering.Pdf.Flow;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf.Blocks;

/// <summary>Turns charts into elements that can be laid out: title, picture and notes, never divided.</summary>
internal sealed class ChartCompiler(LineBreaker breaker, InlineRuns inlines, StructurePlan structure)
{
    private const double SpaceBelowTitle = 6;
    private const double SpaceAboveNotes = 7;

    /// <summary>The chart as an element, without its table.</summary>
    public Solid Build(Chart chart, StructureNode? parent)
    {
        var figure = structure.Add(new StructureNode(parent, StructureRole.Figure) { Alt = chart.Alt });
        var title = Title(chart, figure);
        var notes = chart.Notes
            .Select(note => inlines.Of(note, Theme.TableNote, structure.Add(parent, StructureRole.P), chart.Source))
            .ToArray();
        var printable = Printable(chart);
        return new Solid(width => Set(printable, width, figure, title, notes), chart.Source);
    }

    private Fragment Set(
        Chart chart, double width, StructureNode figure, IReadOnlyList<TextRun> title, IReadOnlyList<IReadOnlyList<TextRun>> notes)
    {
        var built = new FragmentBuilder();
        var height = 0.0;
        if (title.Count > 0)
        {
            var layout = new TextLayout(breaker, Theme.Leading, Theme.Caption, chart.Source);
            Add(layout.Block(title, width), SpaceBelowTitle);
        }
        var picture = ChartLayout.Lay(chart, width, breaker.Measure);
        built.Add(new ChartBox(0, height, picture.Width, picture.Height, picture, figure));
        height += picture.Height;
        var space = SpaceAboveNotes;
        foreach (var note in notes)
        {
            height += space;
            Add(new TextLayout(breaker, Theme.NoteLeading, Theme.TableNote, chart.Source).Block(note, Math.Min(width, Theme.TextWidth)), 0);
            space = Theme.NoteSpace;
        }
        return built.Build(height);

        void Add(Fragment fragment, double below)
        {
            built.Add(fragment, 0, height);
            height += fragment.Height + below;
        }
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
