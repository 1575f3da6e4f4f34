using System.Text;
using SocialReport.Pdf;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Tests.Rendering.Pdf;

/// <summary>A typeface in which every character is as wide as the font size, so that widths count characters.</summary>
internal sealed class FixedMeasure : ITextMeasure
{
    public static TextStyle Style { get; } = new(FontFace.Regular, 1, Shade.Ink);

    public static LineBreaker Breaker { get; } = new(new FixedMeasure());

    public double Width(ReadOnlySpan<char> text, TextStyle style) => text.Length * style.Size;

    public double Ascent(TextStyle style) => style.Size * 0.8;

    public double Descent(TextStyle style) => style.Size * 0.2;

    public bool HasGlyph(FontFace face, Rune character) => character.Value < 0x2E80;

    public static TextRun Run(string text) => new(text, Style, new StructureNode(null, StructureRole.P));
}
