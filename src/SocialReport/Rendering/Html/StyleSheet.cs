using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SocialReport.Charts;
using SocialReport.Documents;
using SocialReport.Rendering.Svg;

namespace SocialReport.Rendering.Html;

/// <summary>What there is on a page that its style depends on.</summary>
/// <param name="HasEmphasis">Whether it has emphasised words.</param>
/// <param name="HasCharts">Whether it has charts.</param>
/// <param name="MostFormulas">The most formulas that one of its tables tells.</param>
internal sealed record PageParts(bool HasEmphasis, bool HasCharts, int MostFormulas);

/// <summary>The style of the page: the sheet that comes with the program, the committee's colours, and a rule for each formula of a table.</summary>
internal static class StyleSheet
{
    private static readonly Lazy<string> Sheet = new(() =>
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream("rapport.css")
            ?? throw new InvalidOperationException("The resource rapport.css is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    });

    /// <summary>The whole style.</summary>
    /// <param name="accent">The committee's colour.</param>
    /// <param name="parts">What there is on the page.</param>
    public static string For(AccentColor accent, PageParts parts)
    {
        var (light, dark) = (WebPalette.Light(accent), WebPalette.Dark(accent));
        var style = new StringBuilder("\n").Append(WebFonts.Faces(parts.HasEmphasis));
        style.Append(":root{").Append(light.Variables).Append("}\n");
        if (parts.HasCharts)
            style.Append(ChartSvg.Rules(ChartPalette.Light.With(light.Accent)));
        style.Append("@media screen and (prefers-color-scheme:dark){\n:root{").Append(dark.Variables).Append("}\n");
        if (parts.HasCharts)
            style.Append(ChartSvg.Rules(ChartPalette.Dark.With(dark.Accent)));
        style.Append("}\n");
        style.Append(Sheet.Value);
        if (parts.MostFormulas > 0)
        {
            var shown = Enumerable.Range(1, parts.MostFormulas).Select(number => string.Create(
                CultureInfo.InvariantCulture, $".tabell:has(.f{number}:hover,.f{number}:focus-within) .v{number}"));
            style.Append("@media screen and (hover:hover){").AppendJoin(",", shown).Append("{visibility:visible}}\n");
        }
        return style.ToString();
    }

    /// <summary>What the page may load: this style and what stands in the page itself, nothing else.</summary>
    public static string PolicyFor(string style)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        return $"default-src 'none'; style-src 'sha256-{hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";
    }
}
