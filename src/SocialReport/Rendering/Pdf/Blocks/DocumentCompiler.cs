using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf.Flow;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf.Blocks;

/// <summary>Turns a document into elements that can be laid out, and plans the structure.</summary>
internal sealed class DocumentCompiler
{
    private readonly Document _document;
    private readonly DiagnosticBag _diagnostics = [];
    private readonly StructurePlan _structure = new();
    private readonly Element?[] _footnotes;
    private readonly BlockCompiler _blocks;
    private readonly LineBreaker _breaker;
    private readonly InlineRuns _inlines;

    private DocumentCompiler(Document document, ITextMeasure measure, IReadOnlyDictionary<string, int> pageNumbers, CellSources sources)
    {
        _document = document;
        _footnotes = new Element?[document.Footnotes.Count];
        _breaker = new LineBreaker(measure);
        _inlines = new InlineRuns(measure, document.Footnotes.Count, _diagnostics);
        var contents = new ContentsBuilder(ListedHeadings(document), pageNumbers, _breaker, _inlines, _structure);
        _blocks = new BlockCompiler(_breaker, _inlines, _structure, contents, new TableCompiler(_breaker, _inlines, _structure, sources), new ChartCompiler(_breaker, _inlines, _structure));
    }

    /// <summary>Compiles a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="measure">The fonts.</param>
    /// <param name="pageNumbers">The pages of anchors, as known from an earlier pass; empty in the first.</param>
    /// <param name="sources">Where cells were written.</param>
    public static CompiledDocument Compile(
        Document document, ITextMeasure measure, IReadOnlyDictionary<string, int> pageNumbers, CellSources sources) =>
        new DocumentCompiler(document, measure, pageNumbers, sources).Compile();

    private CompiledDocument Compile()
    {
        var cover = _document.Metadata.HasCover ? new CoverBuilder(_breaker, _inlines, _structure).Build(_document.Metadata) : null;
        var items = new List<FlowItem>();
        var landscapeLevel = int.MaxValue;
        foreach (var block in _document.Blocks)
        {
            if (block is Heading heading && heading.Level <= landscapeLevel)
                landscapeLevel = heading.IsLandscape ? heading.Level : int.MaxValue;
            var first = items.Count;
            _blocks.Add(block, null, Theme.Body, items);
            for (var index = first; index < items.Count && landscapeLevel < int.MaxValue; index++)
                items[index] = items[index] with { Format = PageFormat.Landscape };
            foreach (var (number, source) in FootnoteMarks.In(block))
                AddFootnote(number, source);
        }
        return new CompiledDocument(
            cover,
            FlowSections.Of(items),
            [.. _footnotes.Select(footnote => footnote ?? new Stack([]))],
            _structure,
            Headings(_document.Blocks),
            _diagnostics);
    }

    /// <summary>The note's element stands after the block that marks it first.</summary>
    private void AddFootnote(int number, SourceLocation source)
    {
        if (number < 1 || number > _footnotes.Length)
            _diagnostics.Add(Messages.MissingFootnote(source, number));
        else if (_footnotes[number - 1] is null)
            _footnotes[number - 1] = _blocks.Footnote(number, _document.Footnotes[number - 1], source);
    }

    /// <summary>The headings after the list of contents: it does not list its own.</summary>
    private static HeadingEntry[] ListedHeadings(Document document) =>
        Headings(document.Blocks.SkipWhile(block => block is not ContentsList));

    private static HeadingEntry[] Headings(IEnumerable<Block> blocks) =>
    [
        .. blocks.OfType<Heading>().Select(heading =>
            new HeadingEntry(heading.Level, heading.Number, InlineRuns.PlainText(heading.Content), heading.Anchor)),
    ];
}
