using SocialReport.Documents;

namespace SocialReport.Rendering.Html;

/// <summary>Writes the blocks of a report.</summary>
/// <param name="writer">Where to.</param>
/// <param name="document">The document.</param>
/// <param name="inlines">Writes running text.</param>
/// <param name="tables">Writes tables.</param>
/// <param name="charts">Writes charts.</param>
internal sealed class BlockHtml(HtmlWriter writer, Document document, InlineHtml inlines, TableHtml tables, ChartHtml charts)
{
    // The title of the report is the first level; there is none deeper than the sixth.
    private const int DeepestHeading = 6;

    private string? _section;

    /// <summary>Writes blocks with a section for each heading and what is under it.</summary>
    public void WriteSections(IReadOnlyList<Block> blocks)
    {
        var open = new Stack<int>();
        foreach (var block in blocks)
        {
            if (block is Heading heading)
            {
                while (open.Count > 0 && open.Peek() >= heading.Level)
                    CloseSection();
                writer.Open("section").Line();
                open.Push(heading.Level);
            }
            Write(block);
        }
        while (open.Count > 0)
            CloseSection();

        void CloseSection()
        {
            open.Pop();
            writer.Close("section").Line();
        }
    }

    /// <summary>Writes one block.</summary>
    public void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                WriteHeading(heading);
                break;
            case Paragraph paragraph:
                writer.Open("p");
                inlines.Text(paragraph.Content);
                writer.Close("p").Line();
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case Callout callout:
                WriteCallout(callout);
                break;
            case Table table:
                tables.Write(table, _section);
                break;
            case Chart chart:
                charts.Write(chart);
                if (chart.Data is { } data)
                    tables.WriteOfChart(data, _section);
                break;
            case Illustration illustration:
                writer.Open("figure").Line();
                PictureHtml.Write(writer, illustration.Content, "bild");
                writer.Close("figure").Line();
                break;
            case ContentsList contents:
                ContentsHtml.Write(writer, null, contents, document.Blocks);
                break;
            case PageBreak:
                break;
            default:
                throw new NotSupportedException($"The HTML renderer has no element for {block.GetType().Name}.");
        }
    }

    private void WriteHeading(Heading heading)
    {
        var name = "h" + HtmlWriter.Number(Math.Min(heading.Level + 1, DeepestHeading));
        writer.Open(name, ("id", heading.Anchor), ("aria-level", heading.Level < DeepestHeading ? null : HtmlWriter.Number(heading.Level + 1)));
        if (heading.Number is { } number)
            writer.Element("span", number, ("class", "nr")).Text(" ");
        inlines.Plain(heading.Content);
        writer.Close(name).Line();
        _section = PlainText.Of(heading.Content).Replace('\n', ' ');
    }

    private void WriteList(ListBlock list)
    {
        var name = list.Start is null ? "ul" : "ol";
        writer.Open(name, ("start", list.Start is { } start && start != 1 ? HtmlWriter.Number(start) : null)).Line();
        foreach (var item in list.Items)
        {
            writer.Open("li");
            foreach (var block in item)
                Write(block);
            writer.Close("li").Line();
        }
        writer.Close(name).Line();
    }

    private void WriteCallout(Callout callout)
    {
        var (label, name) = callout.Kind == CalloutKind.Gap ? ("Lucka: ", "lucka") : ("Att notera: ", "notera");
        writer.Open("div", ("class", name)).Line().Open("p").Element("strong", label);
        // The label begins the first paragraph, so that it is read with it.
        var opening = callout.Content is [Paragraph paragraph, ..] ? paragraph : null;
        if (opening is not null)
            inlines.Text(opening.Content);
        writer.Close("p").Line();
        foreach (var block in callout.Content.Skip(opening is null ? 0 : 1))
            Write(block);
        writer.Close("div").Line();
    }
}
