using SocialReport.Charts;
using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf.Flow;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf.Charts;

/// <summary>A chart with its title and notes, never divided, and as high as a page at most where that can be helped.</summary>
/// <param name="chart">The chart, in characters that the typeface has.</param>
/// <param name="figure">Its element in the structure.</param>
/// <param name="title">Its title with the unit.</param>
/// <param name="notes">Its notes.</param>
/// <param name="breaker">What breaks lines.</param>
internal sealed class ChartElement(
    Chart chart, StructureNode figure, IReadOnlyList<TextRun> title, IReadOnlyList<IReadOnlyList<TextRun>> notes, LineBreaker breaker) : Element
{
    private const double SpaceBelowTitle = 6;
    private const double SpaceAboveNotes = 7;

    private readonly Dictionary<(double Width, double MostHeight), Fragment> _set = [];

    public override Measurement Measure(Space space)
    {
        var fragment = Set(space.Width, space.PageHeight);
        if (space.Holds(fragment.Height))
            return new Measurement.Full(fragment);
        // Below a heading it may stand a little closer, rather than alone on the next page.
        if (space.IsWholePage && Set(space.Width, space.Height) is var closer && space.Holds(closer.Height))
            return new Measurement.Full(closer);
        if (!space.IsWholePage || (space.Height < space.PageHeight && space.NextPage.Holds(fragment.Height)))
            return new Measurement.Wrap(WrapReason.KeepTogether, chart.Source);
        return new Measurement.Full(
            fragment with { Boxes = [new NoticeBox(0, 0, space.Height, Messages.ChartTallerThanPage(chart.Source)), .. fragment.Boxes] });
    }

    private Fragment Set(double width, double mostHeight)
    {
        if (!_set.TryGetValue((width, mostHeight), out var fragment))
            _set[(width, mostHeight)] = fragment = Laid(width, mostHeight);
        return fragment;
    }

    private Fragment Laid(double width, double mostHeight)
    {
        var above = title.Count == 0 ? [] : new TextLayout(breaker, Theme.Leading, Theme.Caption, chart.Source).Lines(title, width);
        var below = notes
            .Select(note => new TextLayout(breaker, Theme.NoteLeading, Theme.TableNote, chart.Source).Block(note, Math.Min(width, Theme.TextWidth)))
            .ToArray();
        var noteHeight = below.Sum(note => note.Height) + (below.Length == 0 ? 0 : SpaceAboveNotes + ((below.Length - 1) * Theme.NoteSpace));
        var built = new FragmentBuilder();
        var height = 0.0;
        foreach (var line in above)
        {
            built.Add(line, 0, height);
            height += line.Height;
        }
        height += above.Count == 0 ? 0 : SpaceBelowTitle;
        var picture = ChartLayout.Lay(chart, width, breaker.Measure, mostHeight - height - noteHeight);
        built.Add(new ChartBox(0, height, picture.Width, picture.Height, picture, figure) { Id = chart.Id });
        height += picture.Height;
        var space = SpaceAboveNotes;
        foreach (var note in below)
        {
            height += space;
            built.Add(note, 0, height);
            height += note.Height;
            space = Theme.NoteSpace;
        }
        return built.Build(height);
    }
}
