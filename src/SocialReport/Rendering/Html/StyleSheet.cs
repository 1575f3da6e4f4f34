using System.Security.Cryptography;
using System.Text;
using SocialReport.Documents;

namespace SocialReport.Rendering.Html;

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
    /// <param name="withItalic">Whether the page has emphasised words.</param>
    /// <param name="formulas">The most formulas that one table of the page tells.</param>
    public static string For(AccentColor accent, bool withItalic, int formulas)
    {
        var style = new StringBuilder("\n").Append(WebFonts.Faces(withItalic));
        style.Append(":root{").Append(WebPalette.Light(accent).Variables).Append("}\n");
        style.Append("@media screen and (prefers-color-scheme:dark){:root{").Append(WebPalette.Dark(accent).Variables).Append("}}\n");
        style.Append(Sheet.Value);
        if (formulas > 0)
        {
            var shown = Enumerable.Range(1, formulas).Select(number => string.Create(
                System.Globalization.CultureInfo.InvariantCulture, $".tabell:has(.f{number}:hover,.f{number}:focus-within) .v{number}"));
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
