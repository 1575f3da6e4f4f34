using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf.Blocks;
using SocialReport.Rendering.Pdf.Flow;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf;

/// <summary>A document on pages: what is left is to paint it.</summary>
/// <param name="Pages">The boxes of each page, in points from the page's top left corner.</param>
/// <param name="Structure">The elements of the blocks.</param>
/// <param name="Headings">All headings in order.</param>
/// <param name="Diagnostics">What was found on the way.</param>
internal sealed record DocumentLayout(
    IReadOnlyList<IReadOnlyList<Box>> Pages,
    StructurePlan Structure,
    IReadOnlyList<HeadingEntry> Headings,
    DiagnosticBag Diagnostics)
{
    private const int MostPasses = 3;

    /// <summary>Lays out a document, again until the page numbers in its list of contents are right.</summary>
    public static DocumentLayout Of(Document document, ITextMeasure measure)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var pass = 1; ; pass++)
        {
            var compiled = DocumentCompiler.Compile(document, measure, numbers);
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
            diagnostics.AddRange(pages.SelectMany(page => page.Boxes).OfType<NoticeBox>().Select(notice => notice.Diagnostic));
            var running = new RunningMatter(document.Metadata, new LineBreaker(measure), pages.Count);
            var boxes = pages.Select((page, index) => Placed(page, running, index + 1)).ToArray();
            return new DocumentLayout(boxes, compiled.Structure, compiled.Headings, diagnostics);
        }
    }

    private static List<LaidPage> Paginate(CompiledDocument document)
    {
        var paginator = new Paginator(Theme.BodyWidth, Theme.BodyHeight, document.Footnotes);
        return
        [
            .. paginator.Pages(document.Cover).Select(page => new LaidPage(page.Boxes, IsCover: true)),
            .. paginator.Pages(document.Body).Select(page => new LaidPage(page.Boxes, IsCover: false)),
        ];
    }

    private static Dictionary<string, int> AnchorPages(List<LaidPage> pages)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < pages.Count; index++)
        {
            foreach (var anchor in pages[index].Boxes.OfType<AnchorBox>())
                numbers.TryAdd(anchor.Anchor, index + 1);
        }
        return numbers;
    }

    private static List<Box> Placed(LaidPage page, RunningMatter running, int pageNumber) =>
    [
        .. running.Header(page.IsCover),
        .. page.Boxes.Select(box => box.Moved(Theme.MarginLeft, Theme.MarginTop)),
        .. running.Footer(page.IsCover, pageNumber),
    ];

    private sealed record LaidPage(IReadOnlyList<Box> Boxes, bool IsCover);
}
