using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using SocialReport.Diagnostics;
using SocialReport.Templates;
using Md = Markdig.Syntax;
using MdTables = Markdig.Extensions.Tables;

namespace SocialReport.Documents;

/// <summary>Turns the blocks of a Markdown tree into those of a document.</summary>
internal sealed class BlockBuilder(
    RenderedText text,
    SourceMap places,
    InlineBuilder inlines,
    DocumentOptions options,
    Func<string, SourceLocation, Table?> tables,
    Func<string, SourceLocation, Block?> charts,
    Func<string, SourceLocation, Picture?> pictures,
    DiagnosticBag diagnostics)
{
    private readonly Anchors _anchors = new();
    private readonly HeadingNumbers _numbers = new(options.NumberedDepth, options.Appendix);
    private int _lastLevel;

    /// <summary>The blocks of the text, without its footnotes.</summary>
    public IReadOnlyList<Block> Build(Md.MarkdownDocument tree) => BuildAll(tree, isTopLevel: true);

    /// <summary>The footnotes' contents by number; a footnote may have marks of others in it.</summary>
    public IReadOnlyList<IReadOnlyList<Block>> BuildFootnotes(FootnoteNumbers footnotes)
    {
        var notes = new List<IReadOnlyList<Block>>();
        while (notes.Count < footnotes.InOrder.Count)
            notes.Add(BuildAll(footnotes.InOrder[notes.Count], isTopLevel: false));
        return notes;
    }

    private List<Block> BuildAll(Md.ContainerBlock container, bool isTopLevel)
    {
        var blocks = new List<Block>();
        foreach (var block in container)
            Add(blocks, block, isTopLevel);
        return blocks;
    }

    private void Add(List<Block> blocks, Md.Block block, bool isTopLevel)
    {
        var place = places.At(block.Line, block.Column);
        if (block is not (Md.HeadingBlock or MdTables.Table) && block.TryGetAttributes() is { } attributes)
            diagnostics.Add(Messages.AttributeUnknown(place, TextAttributes.Describe(attributes)));
        switch (block)
        {
            case Md.HeadingBlock heading when isTopLevel:
                AddHeading(blocks, heading, place);
                break;
            case Md.HeadingBlock heading:
                diagnostics.Add(Messages.HeadingNested(place, PlainText.Of(inlines.Build(heading.Inline))));
                break;
            case Md.ParagraphBlock paragraph:
                AddParagraph(blocks, paragraph, place, isTopLevel);
                break;
            case Md.ListBlock list:
                blocks.Add(BuildList(list, place));
                break;
            case Md.QuoteBlock quote:
                blocks.Add(new Callout(CalloutKind.Note, BuildAll(quote, isTopLevel: false), place));
                break;
            case MdTables.Table table when isTopLevel:
                blocks.Add(TextTable.Build(table, place, inlines, places, _anchors, diagnostics));
                break;
            case MdTables.Table:
                diagnostics.Add(Messages.TextTableNested(place));
                break;
            case Md.HtmlBlock html:
                diagnostics.Add(Messages.HtmlInText(place, html.Lines.Lines[0].Slice.ToString().Trim()));
                break;
            case Md.FencedCodeBlock:
                diagnostics.Add(Messages.CodeUnsupported(place));
                break;
            case Md.CodeBlock:
                diagnostics.Add(Messages.IndentedCode(place));
                break;
            case Md.ThematicBreakBlock:
                diagnostics.Add(Messages.RuleUnsupported(place));
                break;
            // Footnotes are built from their marks; addresses are read by the links that name them.
            case FootnoteGroup or Md.LinkReferenceDefinitionGroup or Md.BlankLineBlock:
                break;
            default:
                diagnostics.Add(Messages.ElementUnsupported(place));
                break;
        }
    }

    private void AddHeading(List<Block> blocks, Md.HeadingBlock heading, SourceLocation place)
    {
        var attributes = TextAttributes.Of(heading.TryGetAttributes(), isHeading: true);
        foreach (var unknown in attributes.Unknown)
            diagnostics.Add(Messages.AttributeUnknown(place, unknown));

        var content = inlines.Build(heading.Inline);
        var words = PlainText.Of(content).Replace('\n', ' ');
        if (string.IsNullOrWhiteSpace(words))
            diagnostics.Add(Messages.HeadingEmpty(place));

        var level = heading.Level;
        if (level > _lastLevel + 1)
        {
            diagnostics.Add(Messages.HeadingLevelGap(place, words, level, _lastLevel + 1));
            level = _lastLevel + 1;
        }
        _lastLevel = level;

        if (attributes.StartsPage)
            blocks.Add(new PageBreak(place));
        var anchor = _anchors.TakeFor(attributes.Anchor, PlainText.WithoutFigures(content), "avsnitt", place, diagnostics);
        var number = attributes.IsAppendix ? null : _numbers.Next(level, attributes.IsUnnumbered);
        if (attributes.IsAppendix)
            content = [new Inline.Text($"{_numbers.NextAppendix(level)}. "), .. content];
        blocks.Add(new Heading(level, number, content, anchor, place)
        {
            IsLandscape = attributes.IsLandscape,
        });
    }

    private void AddPicture(List<Block> blocks, Md.Inlines.LinkInline image, SourceLocation place)
    {
        var name = image.Url ?? "";
        var alt = PlainText.Of(inlines.Build(image)).Replace('\n', ' ').Trim();
        if (!string.IsNullOrEmpty(image.Title))
            diagnostics.Add(Messages.LinkTitle(place, image.Title));
        if (name.Contains(RenderedText.TokenStart))
            diagnostics.Add(Messages.ValueMisplaced(place));
        else if (alt.Length == 0)
            diagnostics.Add(Messages.PictureWithoutWords(place, name, $"![Karta över kommunens områden]({name})"));
        else if (pictures(name, place) is { } picture)
            blocks.Add(new Illustration(new DescribedPicture(alt, picture), place));
    }

    private void AddParagraph(List<Block> blocks, Md.ParagraphBlock paragraph, SourceLocation place, bool isTopLevel)
    {
        if (paragraph.Inline is { FirstChild: TokenInline token } && token.NextSibling is null && token.InsertIndex < text.Inserts.Count)
        {
            switch (text.Inserts[token.InsertIndex])
            {
                case Insert.TableBlock insert when isTopLevel:
                    AddTable(blocks, insert);
                    return;
                case Insert.ChartBlock insert when isTopLevel:
                    blocks.Add(charts(insert.ChartId, insert.Source) ?? Gap($"Diagrammet {insert.ChartId} kan inte ritas.", insert.Source));
                    return;
                case Insert.ChartDataBlock insert when isTopLevel:
                    blocks.Add(new ChartDataPlace(insert.Source));
                    return;
                case Insert.GapBlock gap:
                    blocks.Add(Gap(gap.Message, gap.Source));
                    return;
            }
        }
        if (isTopLevel && paragraph.Inline is { FirstChild: Md.Inlines.LinkInline { IsImage: true, NextSibling: null } image })
        {
            AddPicture(blocks, image, place);
            return;
        }
        var content = inlines.Build(paragraph.Inline);
        if (content.Count > 0)
            blocks.Add(new Paragraph(content, place));
    }

    private static Callout Gap(string message, SourceLocation source) =>
        new(CalloutKind.Gap, [new Paragraph([new Inline.Text(message)], source)], source);

    private void AddTable(List<Block> blocks, Insert.TableBlock insert)
    {
        if (tables(insert.TableId, insert.Source) is { } table)
            blocks.Add(table);
        else
            diagnostics.Add(Messages.TableUnknown(insert.Source, insert.TableId));
    }

    private ListBlock BuildList(Md.ListBlock list, SourceLocation place)
    {
        int? start = null;
        if (list.IsOrdered)
            start = int.TryParse(list.OrderedStart ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1;
        var items = new List<IReadOnlyList<Block>>();
        foreach (var item in list.OfType<Md.ListItemBlock>())
            items.Add(BuildAll(item, isTopLevel: false));
        return new ListBlock(start, items, place);
    }
}
