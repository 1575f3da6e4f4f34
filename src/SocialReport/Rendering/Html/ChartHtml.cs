using SocialReport.Charts;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Svg;

namespace SocialReport.Rendering.Html;

/// <summary>Writes charts: each drawn twice, for a wide page and for a phone, so that its words can be read on both.</summary>
/// <param name="writer">Where to.</param>
/// <param name="inlines">Writes running text.</param>
internal sealed class ChartHtml(HtmlWriter writer, InlineHtml inlines)
{
    // In points, which the page shows as about one and a half pixels each.
    private const double Wide = 460;
    private const double Narrow = 222;

    private readonly PdfTextMeasure _measure = new();
    private int _count;

    /// <summary>Whether the page has a chart so far.</summary>
    public bool HasCharts => _count > 0;

    /// <summary>Writes a chart with its title and notes, without its table.</summary>
    public void Write(Chart chart)
    {
        var id = "d" + HtmlWriter.Number(++_count);
        writer.Open("figure", ("class", "diagram")).Line();
        if (chart.Title.Count > 0 || chart.Unit.Length > 0)
        {
            writer.Open("figcaption");
            inlines.Plain(chart.Title);
            if (chart.Unit.Length > 0)
                writer.Element("span", chart.Title.Count > 0 ? ", " + chart.Unit : chart.Unit, ("class", "enhet"));
            writer.Close("figcaption").Line();
        }
        Draw(chart, Wide, "bred", id);
        Draw(chart, Narrow, "smal", id);
        writer.Close("figure").Line();
        if (chart.Notes.Count == 0)
            return;
        writer.Open("div", ("class", "noter")).Line();
        foreach (var note in chart.Notes)
        {
            writer.Open("p");
            inlines.Text(note);
            writer.Close("p").Line();
        }
        writer.Close("div").Line();
    }

    /// <summary>Only the drawing that suits the page is shown, and read.</summary>
    private void Draw(Chart chart, double width, string name, string id)
    {
        writer.Open("div", ("class", name)).Line();
        writer.Markup(ChartSvg.Write(ChartLayout.Lay(chart, width, _measure), chart, $"{id}.{name}"));
        writer.Close("div").Line();
    }
}
