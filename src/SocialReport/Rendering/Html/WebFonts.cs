using SocialReport.Pdf;

namespace SocialReport.Rendering.Html;

/// <summary>
/// The typeface of the report inside the page: two weights of it, cut down to the letters and signs of Western European
/// languages. "Source" is a name that its licence reserves for the whole font, so the cut-down one is called something else.
/// </summary>
internal static class WebFonts
{
    /// <summary>The family's name in the style.</summary>
    public const string Family = "Rapport Sans";

    private const string License =
        "This Font Software is licensed under the SIL Open Font License, Version 1.1. This license is available at https://openfontlicense.org";

    private static readonly Lazy<string> UprightFaces = new(() => Face(PdfFonts.Regular, "400", "normal") + Face(PdfFonts.SemiBold, "600 700", "normal"));

    private static readonly Lazy<string> ItalicFace = new(() => Face(PdfFonts.Italic, "400", "italic"));

    /// <summary>The rules that give the style its typeface.</summary>
    /// <param name="withItalic">Whether the page has emphasised words.</param>
    public static string Faces(bool withItalic) => withItalic ? UprightFaces.Value + ItalicFace.Value : UprightFaces.Value;

    /// <summary>The letters of Latin-1 and Latin Extended-A, the punctuation of running text and the signs of arithmetic.</summary>
    private static IEnumerable<char> Characters =>
        Enumerable.Range(0x20, 0x5F).Concat(Enumerable.Range(0xA0, 0xE0)).Select(code => (char)code).Concat("–—‘’‚“”„†•…‰‹›€−≈≠≤≥→←");

    private static string Face(PdfFont font, string weight, string style) =>
        $"@font-face{{font-family:\"{Family}\";font-weight:{weight};font-style:{style};src:url(data:font/woff;base64,{Convert.ToBase64String(font.ToWebFont(Characters, Family, License))}) format(\"woff\")}}\n";
}
