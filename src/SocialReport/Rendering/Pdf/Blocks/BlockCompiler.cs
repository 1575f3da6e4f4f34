using System.Globalization;
using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Pdf;
using SocialReport.Rendering.Pdf.Flow;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf.Blocks;

/// <summary>Turns blocks into elements that can be laid out, with their elements in the structure.</summary>
internal sealed class BlockCompiler(
    LineBreaker breaker, InlineRuns inlines, StructurePlan structure, ContentsBuilder contents, TableCompiler tables, ChartCompiler charts)
{
    private const string Bullet = "•";
    private const string InnerBullet = "–";
    private const string NoteLabel = "Att notera: ";
    private const string GapLabel = "Lucka: ";
    private const double CalloutPadding = 9;

    private const int DeepestLevel = 6;

    /// <summary>Joins items of at most three lines, unless that would leave more blank than another such item.</summary>
    private static readonly Bond ShortItems = new(3 * Theme.Leading, 0.12);

    private int _level;

    /// <summary>Adds a block to a flow.</summary>
    /// <param name="block">The block.</param>
    /// <param name="parent">The element it is part of; null for the document.</param>
    /// <param name="style">The style of its paragraphs.</param>
    /// <param name="items">The flow.</param>
    public void Add(Block block, StructureNode? parent, TextStyle style, List<FlowItem> items) =>
        Add(block, parent, style, items, depth: 0);

    /// <summary>A footnote as it stands at the foot of a page.</summary>
    public Element Footnote(int number, IReadOnlyList<Block> content, SourceLocation source)
    {
        var note = structure.Add(null, StructureRole.Note);
        var label = structure.Add(note, StructureRole.Lbl);
        var items = new List<FlowItem>();
        foreach (var block in content)
            Add(block, note, Theme.Footnote, items, depth: 0);
        var layout = new TextLayout(breaker, Theme.NoteLeading, Theme.Footnote, source);
        var mark = new TextRun(
            number.ToString(CultureInfo.InvariantCulture) + " ", Theme.Footnote.Raised() with { Color = Shade.Accent }, label);
        var built = new FragmentBuilder();
        built.Add(new AnchorBox(0, InlineRuns.FootnoteAnchor(number)));
        built.Add(layout.Block([mark], double.PositiveInfinity), 0, 0);
        return new Labelled(built.Build(Theme.NoteLeading), Theme.Footnote.Size, FlowItem.ToElement(items), source);
    }

    private void Add(Block block, StructureNode? parent, TextStyle style, List<FlowItem> items, int depth)
    {
        switch (block)
        {
            case Heading heading:
                items.Add(HeadingItem(heading, parent));
                break;
            case Paragraph paragraph:
                var tag = structure.Add(parent, StructureRole.P);
                var runs = inlines.Of(paragraph.Content, style, tag, block.Source);
                var space = depth > 0 ? Theme.ListItemSpace : Spacing(style);
                items.Add(new FlowItem(Text(runs, style, block.Source), space, space, block.Source) { IsText = depth == 0 });
                break;
            case ListBlock list:
                var above = depth > 0 ? Theme.ListItemSpace : Spacing(style);
                items.Add(new FlowItem(List(list, parent, style, depth), above, above, block.Source) { IsIntroduced = depth == 0 });
                break;
            case Callout callout:
                items.Add(new FlowItem(Box(callout, parent), Theme.BlockSpace, Theme.BlockSpace, block.Source));
                break;
            case Table table:
                AddTable(table, parent, items);
                break;
            case Illustration illustration:
                items.Add(Picture(illustration, parent));
                break;
            case Chart chart:
                items.Add(new FlowItem(charts.Build(chart, parent), Theme.BlockSpace, Theme.BlockSpace, block.Source) { IsIntroduced = true });
                if (chart.Data is { } data)
                    AddTable(data, parent, items);
                break;
            case ContentsList list:
                contents.Add(list, items);
                break;
            case PageBreak:
                items.Add(new FlowItem(new NewPage(block.Source), 0, 0, block.Source));
                break;
            default:
                throw new NotSupportedException($"The PDF renderer has no layout for {block.GetType().Name}.");
        }
    }

    /// <summary>A table that upright pages can only hold in small type stands on pages on their side.</summary>
    private void AddTable(Table table, StructureNode? parent, List<FlowItem> items)
    {
        var element = tables.Build(table, parent);
        items.Add(new FlowItem(element, Theme.BlockSpace, Theme.BlockSpace + 4, table.Source)
        {
            IsIntroduced = true,
            Format = element.IsReadableIn(PageFormat.Upright.BodyWidth) ? null : PageFormat.Landscape,
        });
    }

    private FlowItem Picture(Illustration illustration, StructureNode? parent)
    {
        var picture = illustration.Content.Picture;
        var tag = structure.Add(new StructureNode(parent, StructureRole.Figure) { Alt = illustration.Content.Alt });
        var element = new Solid(
            width =>
            {
                var widest = Math.Min(Math.Min(width, Theme.TextWidth), picture.Width * Theme.PointsPerPixel);
                var scale = Math.Min(widest / picture.Width, Theme.HighestPicture / picture.Height);
                var (drawnWidth, height) = (picture.Width * scale, picture.Height * scale);
                return new Fragment(height, [new PictureBox(0, 0, drawnWidth, height, picture.Image, tag)]);
            },
            illustration.Source);
        return new FlowItem(element, Theme.BlockSpace, Theme.BlockSpace, illustration.Source) { IsIntroduced = true };
    }

    private static double Leading(TextStyle style) => style == Theme.Footnote ? Theme.NoteLeading : Theme.Leading;

    private static double Spacing(TextStyle style) => style == Theme.Footnote ? Theme.NoteSpace : Theme.ParagraphSpace;

    private TextBlock Text(IReadOnlyList<TextRun> runs, TextStyle style, SourceLocation source) =>
        new(runs, new TextLayout(breaker, Leading(style), style, source), Theme.TextWidth);

    private FlowItem HeadingItem(Heading heading, StructureNode? parent)
    {
        var look = Theme.Heading(heading.Level);
        // The structure may not skip a level, whatever the heading looks like.
        _level = Math.Clamp(heading.Level, 1, Math.Min(_level + 1, DeepestLevel));
        var tag = structure.Add(parent, StructureRole.H1 + _level - 1);
        var layout = new TextLayout(breaker, look.Leading, look.Style, heading.Source);
        var label = new FragmentBuilder();
        label.Add(new AnchorBox(0, heading.Anchor));
        var indent = 0.0;
        if (heading.Number is { } number)
        {
            var run = inlines.Plain(number + " ", look.Style, tag, heading.Source);
            label.Add(layout.Block([run], double.PositiveInfinity), 0, 0);
            indent = breaker.Measure.Width(run.Text, look.Style) + (look.Style.Size * 0.35);
        }
        var words = inlines.Of(heading.Content, look.Style, tag, heading.Source);
        var element = new Solid(
            width =>
            {
                var text = layout.Block(words, width - indent);
                var built = new FragmentBuilder();
                built.Add(label.Build(0), 0, 0);
                built.Add(text, indent, 0);
                return built.Build(Math.Max(text.Height, heading.Number is null ? 0 : look.Leading));
            },
            heading.Source);
        return new FlowItem(element, look.SpaceBefore, look.SpaceAfter, heading.Source, IsKeptWithNext: true);
    }

    private Stack List(ListBlock list, StructureNode? parent, TextStyle style, int depth)
    {
        var tag = structure.Add(new StructureNode(parent, StructureRole.L)
        {
            ListNumbering = list.Start is null ? ListNumbering.Disc : ListNumbering.Arabic,
        });
        var layout = new TextLayout(breaker, Leading(style), style, list.Source);
        var labels = list.Items.Select((_, index) => Label(list, index, depth)).ToArray();
        var widest = labels.Select(label => breaker.Measure.Width(label, style)).DefaultIfEmpty().Max();
        var indent = Math.Max(Theme.ListIndent, widest + (style.Size * 0.2));
        var items = new List<FlowItem>();
        for (var index = 0; index < list.Items.Count; index++)
        {
            var item = structure.Add(tag, StructureRole.LI);
            var label = structure.Add(item, StructureRole.Lbl);
            var body = structure.Add(item, StructureRole.LBody);
            var content = new List<FlowItem>();
            foreach (var block in list.Items[index])
                Add(block, body, style, content, depth + 1);
            var look = list.Start is null ? style with { Color = Shade.Accent } : style;
            var mark = layout.Block([inlines.Plain(labels[index], look, label, list.Source)], double.PositiveInfinity);
            items.Add(new FlowItem(
                new Labelled(mark, indent, FlowItem.ToElement(content), list.Source),
                Theme.ListItemSpace,
                Theme.ListItemSpace,
                list.Source)
            {
                // No short item is left alone where the list begins or ends.
                BondToNext = index == 0 || index == list.Items.Count - 2 ? ShortItems : null,
            });
        }
        return FlowItem.ToElement(items);
    }

    private static string Label(ListBlock list, int index, int depth) =>
        list.Start is { } start ? string.Create(CultureInfo.InvariantCulture, $"{start + index}. ")
        : depth % 2 == 0 ? Bullet + " "
        : InnerBullet + " ";

    private Framed Box(Callout callout, StructureNode? parent)
    {
        var (label, look, bar, tint) = callout.Kind == CalloutKind.Gap
            ? (GapLabel, Theme.GapLabel, Shade.Gap, Shade.GapTint)
            : (NoteLabel, Theme.NoteLabel, Shade.Accent, Shade.NoteTint);
        var tag = structure.Add(parent, StructureRole.Div);
        var first = structure.Add(tag, StructureRole.P);
        var runs = new List<TextRun> { inlines.Plain(label, look, first, callout.Source) };
        // The label begins the first paragraph, so that it is read with it.
        var opening = callout.Content is [Paragraph paragraph, ..] ? paragraph : null;
        if (opening is not null)
            runs.AddRange(inlines.Of(opening.Content, Theme.Body, first, opening.Source));
        var items = new List<FlowItem>
        {
            new(
                Text(runs, Theme.Body, callout.Source),
                SpaceBefore: 0,
                Theme.ParagraphSpace,
                callout.Source,
                IsKeptWithNext: opening is null),
        };
        foreach (var block in callout.Content.Skip(opening is null ? 0 : 1))
            Add(block, tag, Theme.Body, items, depth: 0);
        return new Framed(FlowItem.ToElement(items), CalloutPadding, bar, tint);
    }
}
