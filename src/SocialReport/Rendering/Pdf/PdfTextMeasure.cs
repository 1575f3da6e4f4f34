using System.Text;
using SocialReport.Pdf;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf;

/// <summary>The report's typeface, as embedded in the file.</summary>
internal sealed class PdfTextMeasure : ITextMeasure
{
    public static PdfFont Font(FontFace face) => face switch
    {
        FontFace.SemiBold => PdfFonts.SemiBold,
        FontFace.Bold => PdfFonts.Bold,
        FontFace.Italic => PdfFonts.Italic,
        FontFace.BoldItalic => PdfFonts.BoldItalic,
        _ => PdfFonts.Regular,
    };

    public double Width(ReadOnlySpan<char> text, TextStyle style) =>
        Font(style.Face).Measure(text, style.Size, style.Kerning);

    public double Ascent(TextStyle style) => Font(style.Face).Ascent(style.Size);

    public double Descent(TextStyle style) => Font(style.Face).Descent(style.Size);

    public bool HasGlyph(FontFace face, Rune character) => Font(face).HasGlyph(character);
}
