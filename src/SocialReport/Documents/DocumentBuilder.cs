using SocialReport.Diagnostics;
using SocialReport.Templates;

namespace SocialReport.Documents;

/// <summary>Makes a document of a template's evaluated text.</summary>
public static class DocumentBuilder
{
    /// <summary>How a link to a heading of the same text begins, after its words.</summary>
    private const string LinkInside = "](#";

    /// <summary>
    /// Builds the document. There is always one, for a draft to show; it is whole only when no error was added.
    /// Errors have the codes SR045x and the place where the text was typed.
    /// </summary>
    /// <param name="text">The text with its printed values.</param>
    /// <param name="metadata">What the cover and the file's properties say.</param>
    /// <param name="options">What the report says about its headings.</param>
    /// <param name="tables">The table with an id, for the place that prints it; null when the report has none.</param>
    /// <param name="charts">The chart with an id, for the place that shows it; null, and told, when it can't be drawn.</param>
    /// <param name="pictures">The picture with a name, for the place that shows it; null, and told, when there is none.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    public static Document Build(
        RenderedText text,
        DocumentMetadata metadata,
        DocumentOptions options,
        Func<string, SourceLocation, Table?> tables,
        Func<string, SourceLocation, Block?> charts,
        Func<string, SourceLocation, Picture?> pictures,
        DiagnosticBag diagnostics)
    {
        var places = new SourceMap(text);
        Markdig.Syntax.MarkdownDocument tree;
        try
        {
            tree = ReportMarkdown.Parse(text.Markdown);
        }
        catch (ArgumentException)
        {
            // The parser's only way to say that brackets or quotes stand a hundred levels deep in each other.
            diagnostics.Add(Messages.TooDeeplyNested(places.Line(0)));
            return new Document(metadata, [], []);
        }

        var footnotes = new FootnoteNumbers();
        var inlines = new InlineBuilder(text, places, footnotes, Headings(text, options), diagnostics);
        var builder = new BlockBuilder(text, places, inlines, options, tables, charts, pictures, diagnostics);
        var blocks = builder.Build(tree);
        var notes = builder.BuildFootnotes(footnotes);
        footnotes.Check(tree, places, inlines.UsedDefinitions, diagnostics);

        blocks = ChartData.Gather(blocks, diagnostics);
        blocks = EmptySections.Check(blocks, metadata.IsDraft, diagnostics);
        if (options.ContentsDepth > 0 && blocks.OfType<Heading>().Any())
            blocks = [.. Contents(options.ContentsDepth, places.Line(0)), .. blocks];
        return new Document(metadata, blocks, notes);
    }

    /// <summary>The headings that the text's own links may lead to, by anchor; a text without such links is not gone through for them.</summary>
    private static SortedDictionary<string, string> Headings(RenderedText text, DocumentOptions options)
    {
        var headings = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!text.Markdown.Contains(LinkInside, StringComparison.Ordinal))
            return headings;
        var (places, unheard) = (new SourceMap(text), new DiagnosticBag());
        var inlines = new InlineBuilder(text, places, new FootnoteNumbers(), headings, unheard);
        var builder = new BlockBuilder(text, places, inlines, options, (_, _) => null, (_, _) => null, (_, _) => null, unheard);
        foreach (var heading in builder.Build(ReportMarkdown.Parse(text.Markdown)).OfType<Heading>())
            headings[heading.Anchor] = Name(heading);
        return headings;
    }

    /// <summary>What a heading is called inside a sentence, which the full stop after an appendix's name would end: Bilaga 1, Åtgärder.</summary>
    private static string Name(Heading heading) =>
        heading.Content is [Inline.Text { Value: var first }, _, ..] && first.StartsWith("Bilaga ", StringComparison.Ordinal) && first.EndsWith(". ", StringComparison.Ordinal)
            ? $"{first[..^2]}, {PlainText.Of([.. heading.Content.Skip(1)])}"
            : $"{heading.Number} {PlainText.Of(heading.Content)}".TrimStart();

    /// <summary>The list of contents on a page of its own. Its anchor is one that no slug of words can be.</summary>
    private static IEnumerable<Block> Contents(int depth, SourceLocation place) =>
        [new Heading(1, null, [new Inline.Text("Innehåll")], "_innehall", place), new ContentsList(depth, place), new PageBreak(place)];
}
