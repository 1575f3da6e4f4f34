using System.Text;

namespace SocialReport.Rendering.Pdf.Lines;

/// <summary>What line breaking must know of the fonts.</summary>
internal interface ITextMeasure
{
    /// <summary>The width of characters on one line, in points.</summary>
    double Width(ReadOnlySpan<char> text, TextStyle style);

    /// <summary>The height above the baseline that letters of the style reach, in points.</summary>
    double Ascent(TextStyle style);

    /// <summary>The depth below the baseline that letters of the style reach, in points, positive.</summary>
    double Descent(TextStyle style);

    /// <summary>Whether the cut has the character.</summary>
    bool HasGlyph(FontFace face, Rune character);
}
