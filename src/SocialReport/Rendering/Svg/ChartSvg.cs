using System.Globalization;
using System.Text;
using SocialReport.Charts;
using SocialReport.Documents;

namespace SocialReport.Rendering.Svg;

/// <summary>
/// Writes charts as SVG for a web page with a strict policy: no script, no style. Every mark has a class for what its
/// colour is for (<see cref="ClassOf"/>) and takes its paint from the property <c>color</c>, so a page's style can
/// change the colours with one rule each: <c>.c-series1 { color: … }</c>. Words have the class <c>c-text</c> too.
/// </summary>
internal static class ChartSvg
{
    private const string FontFamily = "'Source Sans 3', 'Segoe UI', Arial, sans-serif";

    private static readonly ChartShade[] Shades = Enum.GetValues<ChartShade>();

    /// <summary>The class of what is drawn in a colour, such as <c>c-series1</c>.</summary>
    public static string ClassOf(ChartShade shade) => "c-" + shade switch
    {
        >= ChartShade.OnSeries1 and <= ChartShade.OnPast3 => "on-" + (shade - ChartShade.OnSeries1 + ChartShade.Series1).ToString().ToLowerInvariant(),
        _ => shade.ToString().ToLowerInvariant(),
    };

    /// <summary>The colours of a palette as rules for a page's style, one line for each class.</summary>
    /// <param name="palette">The palette.</param>
    public static string Rules(ChartPalette palette) =>
        string.Concat(Shades.Select(shade => $".{ClassOf(shade)} {{ color: {palette[shade]} }}\n"));

    /// <summary>The chart as an <c>svg</c> element, named by its title and described by its words for those who don't see it.</summary>
    /// <param name="picture">The chart, laid out.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="idPrefix">What its ids begin with: unique in the page.</param>
    public static string Write(ChartPicture picture, Chart chart, string idPrefix) => Write(picture, chart, idPrefix, ChartPalette.Light);

    /// <summary>As <see cref="Write(ChartPicture, Chart, string)"/>, in the colours of a palette where no style says otherwise.</summary>
    public static string Write(ChartPicture picture, Chart chart, string idPrefix, ChartPalette palette)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" aria-labelledby=\"{Escaped(idPrefix)}-title\" aria-describedby=\"{Escaped(idPrefix)}-desc\" ");
        svg.Append(CultureInfo.InvariantCulture, $"viewBox=\"0 0 {Number(picture.Width)} {Number(picture.Height)}\" font-family=\"{FontFamily}\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{Escaped(idPrefix)}-title\">{Escaped(PlainText.Of(chart.Title))}</title>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<desc id=\"{Escaped(idPrefix)}-desc\">{Escaped(chart.Alt)}</desc>\n");
        var writer = new SvgMarks(svg, palette);
        foreach (var mark in picture.Marks)
            writer.Add(mark);
        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>A length in points with at most two decimals.</summary>
    internal static string Number(double value)
    {
        var text = value.ToString("0.##", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    /// <summary>Text as XML writes it, also between quotation marks; without characters that XML has not.</summary>
    internal static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            escaped.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                < ' ' and not ('\t' or '\n') or 0xFFFE or 0xFFFF => " ",
                _ => rune.ToString(),
            });
        }
        return escaped.ToString();
    }
}
