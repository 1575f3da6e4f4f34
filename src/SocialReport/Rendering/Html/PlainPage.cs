using System.Text;
using SocialReport.Documents;

namespace SocialReport.Rendering.Html;

/// <summary>
/// A plain page that stands alone: the machine's own typeface, the report's colours, no script, and leave to load nothing but its own
/// style. For what is read beside the report: explanations and findings.
/// </summary>
internal static class PlainPage
{
    private static readonly Lazy<string> Sheet = new(() =>
    {
        using var stream = typeof(PlainPage).Assembly.GetManifestResourceStream("lasblad.css")
            ?? throw new InvalidOperationException("The resource lasblad.css is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    });

    /// <summary>The page up to and with its heading.</summary>
    public static HtmlWriter Begin(string title)
    {
        var style = "\n:root{" + WebPalette.Light(AccentColor.Standard).Variables + "}\n@media screen and (prefers-color-scheme:dark){:root{"
            + WebPalette.Dark(AccentColor.Standard).Variables + "}}\n" + Sheet.Value;
        return new HtmlWriter()
            .Markup("<!DOCTYPE html>").Line()
            .Open("html", ("lang", "sv")).Line()
            .Open("head").Line()
            .Open("meta", ("charset", "utf-8")).Line()
            .Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", StyleSheet.PolicyFor(style))).Line()
            .Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line()
            .Open("meta", ("name", "robots"), ("content", "noindex")).Line()
            .Element("title", title).Line()
            .Open("style").Markup(style).Close("style").Line()
            .Close("head").Line()
            .Open("body").Line()
            .Open("main").Line()
            .Element("h1", title).Line();
    }

    /// <summary>The whole page.</summary>
    public static string End(HtmlWriter html) => html.Close("main").Line().Close("body").Line().Close("html").Line().ToString();
}
