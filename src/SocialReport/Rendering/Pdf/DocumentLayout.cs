using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf.Blocks;
using SocialReport.Rendering.Pdf.Flow;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf;

/// <summary>A page.</summary>
/// <param name="Format">Its size.</param>
/// <param name="Boxes">What stands on it, in points from its top left corner.</param>
internal sealed record LaidPage(PageFormat Format, IReadOnlyList<Box> Boxes);

/// <summary>A document on pages: what is left is to paint it.</summary>
/// <param name="Pages">The pages.</param>
/// <param name="Structure">The elements of the blocks.</param>
/// <param name="Headings">All headings in order.</param>
/// <param name="Diagnostics">What was found on the way.</param>
internal sealed record DocumentLayout(
    IReadOnlyList<LaidPage> Pages,
    StructurePlan Structure,
    IReadOnlyList<HeadingEntry> Headings,
    DiagnosticBag Diagnostics)
{
    private const int MostPasses = 3;

    /// <summary>Lays out a document, again until the page numbers in its list of contents are right.</summary>
    /// <param name="document">The document.</param>
    /// <param name="measure">The fonts.</param>
    /// <param name="sources">Where the cells of its tables were written; null tells the place of the table instead.</param>
    public static DocumentLayout Of(Document document, ITextMeasure measure, CellSources? sources = null)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var pass = 1; ; pass++)
        {
            var compiled = DocumentCompiler.Compile(document, measure, numbers, sources ?? CellSources.None);
            var pages = Paginate(compiled);
            var found = AnchorPages(pages);
            var settled = compiled.Headings.All(heading =>
                numbers.GetValueOrDefault(heading.Anchor) == found.GetValueOrDefault(heading.Anchor));
            var contents = document.Blocks.OfType<ContentsList>().FirstOrDefault();
            if (!settled && contents is not null && pass < MostPasses)
            {
                numbers = found;
                continue;
            }
            var diagnostics = compiled.Diagnostics;
            if (!settled && contents is not null)
                diagnostics.Add(Messages.ContentsUnsettled(contents.Source));
            // A word broken over many lines, or in a head that is repeated, is told once.
            diagnostics.AddRange(pages.SelectMany(page => page.Boxes).OfType<NoticeBox>().Select(notice => notice.Diagnostic).Distinct());
            var running = new RunningMatter(document.Metadata, new LineBreaker(measure), pages.Count);
            var boxes = pages.Select((page, index) => Placed(page, running, index + 1)).ToArray();
            return new DocumentLayout(boxes, compiled.Structure, compiled.Headings, diagnostics);
        }
    }

    private static List<FilledPage> Paginate(CompiledDocument document)
    {
        var upright = PageFormat.Upright;
        var paginator = new Paginator(upright.BodyWidth, upright.BodyHeight, document.Footnotes);
        var pages = new List<FilledPage>();
        if (document.Cover is { } cover)
            pages.AddRange(paginator.Pages(cover).Select(page => new FilledPage(page.Boxes, upright, IsCover: true)));
        foreach (var (element, format) in document.Body)
        {
            paginator = new Paginator(format.BodyWidth, format.BodyHeight, document.Footnotes, paginator);
            pages.AddRange(paginator.Pages(element).Select(page => new FilledPage(page.Boxes, format, IsCover: false)));
        }
        return pages;
    }

    private static Dictionary<string, int> AnchorPages(List<FilledPage> pages)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < pages.Count; index++)
        {
            foreach (var anchor in pages[index].Boxes.OfType<AnchorBox>())
                numbers.TryAdd(anchor.Anchor, index + 1);
        }
        return numbers;
    }

    private static LaidPage Placed(FilledPage page, RunningMatter running, int pageNumber) => new(
        page.Format,
        [
            .. running.Header(page.Format, page.IsCover),
            .. page.Boxes.Concat(MisfitMarks.Of(page.Boxes)).Select(box => box.Moved(Theme.MarginLeft, Theme.MarginTop)),
            .. running.Footer(page.Format, page.IsCover, pageNumber),
        ]);

    private sealed record FilledPage(IReadOnlyList<Box> Boxes, PageFormat Format, bool IsCover);
}
