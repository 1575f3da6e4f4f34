using SocialReport.Calculation;
using SocialReport.Disclosure;
using SocialReport.Documents;

namespace SocialReport.Rendering.Html;

/// <summary>
/// Renders a document as one web page that needs nothing else: no script, no file beside it and nothing from the network.
/// It is read by WCAG 2.1 AA on a phone and a desktop, light and dark. The same document always gives the same characters.
/// </summary>
public static class HtmlRenderer
{
    private const string TextAnchor = "rapporten.";

    /// <summary>The page; lines end with a line feed, the last one too.</summary>
    /// <param name="document">The document.</param>
    /// <param name="formulas">
    /// The formulas of its figures. Only what the document prints is told of them; nothing of a figure that is withheld.
    /// </param>
    public static string Render(Document document, IReadOnlyDictionary<FigureId, FormulaWords> formulas)
    {
        var writer = new HtmlWriter();
        var popovers = new FormulaPopovers(new PrintedFormulas(document, formulas));
        var footnotes = new FootnoteHtml(document.Footnotes);
        var inlines = new InlineHtml(writer, footnotes, popovers);
        var tables = new TableHtml(writer, inlines, popovers);
        var charts = new ChartHtml(writer, inlines);
        var blocks = new BlockHtml(writer, document, inlines, tables, charts);
        var metadata = document.Metadata;

        CoverHtml.Write(writer, metadata);
        var text = document.Blocks;
        // The contents come before the text, so that they can stand beside it.
        if (text is [Heading heading, ContentsList contents, ..])
        {
            ContentsHtml.Write(writer, heading, contents, text);
            text = [.. text.Skip(2)];
        }
        writer.Open("main", ("id", TextAnchor), ("tabindex", "-1")).Line();
        blocks.WriteSections(text);
        footnotes.Write(writer, blocks.Write);
        popovers.Write(writer);
        writer.Close("main").Line();
        WriteFooter(writer, metadata);
        return Page(metadata, writer.ToString(), StyleSheet.For(metadata.Accent, new PageParts(inlines.HasEmphasis, charts.HasCharts, tables.MostFormulas)));
    }

    private static void WriteFooter(HtmlWriter writer, DocumentMetadata metadata)
    {
        const string Separator = " · ";
        var filed = metadata.RegistryNumber is { } number ? Separator + number : "";
        writer.Open("footer").Line();
        writer.Element("p", metadata.FullTitle + Separator + metadata.Committee + Separator + SwedishDate.Long(metadata.Date) + filed).Line();
        writer.Open("p").Element("a", "Till sidans början", ("href", "#" + CoverHtml.TitleAnchor)).Close("p").Line();
        writer.Close("footer").Line();
    }

    private static string Page(DocumentMetadata metadata, string body, string style)
    {
        var writer = new HtmlWriter();
        writer.Markup("<!doctype html>").Line().Open("html", ("lang", "sv")).Line().Open("head").Line();
        writer.Open("meta", ("charset", "utf-8")).Line();
        writer.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", StyleSheet.PolicyFor(style))).Line();
        writer.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        writer.Open("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        writer.Element("title", (metadata.IsDraft ? "Utkast. " : "") + metadata.FullTitle + " – " + metadata.Committee).Line();
        writer.Open("style").Markup(style).Close("style").Line().Close("head").Line();
        writer.Open("body", ("class", metadata.IsDraft ? "med-utkast" : null)).Line();
        writer.Element("a", "Hoppa till texten", ("class", "hoppa"), ("href", "#" + TextAnchor)).Line();
        writer.Markup(body).Close("body").Line().Close("html").Line();
        return writer.ToString();
    }
}
