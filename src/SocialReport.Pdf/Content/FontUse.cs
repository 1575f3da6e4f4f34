using System.Collections;

namespace SocialReport.Pdf.Content;

/// <summary>
/// A font in one document, with the characters drawn in it. A character's code in the content, and its CID, is its
/// UTF-16 unit: characters that share a glyph, such as space and no-break space, stay apart when text is extracted.
/// </summary>
internal sealed class FontUse(PdfFont font, string name)
{
    private readonly BitArray _used = new(char.MaxValue + 1);

    public PdfFont Font => font;

    /// <summary>The name that content streams call the font by.</summary>
    public string Name => name;

    /// <summary>The glyph of a character, which is noted as used.</summary>
    public ushort Use(char character)
    {
        _used[character] = true;
        return font.Glyph(character);
    }

    /// <summary>The characters drawn, in ascending order.</summary>
    public char[] Characters() =>
        [.. Enumerable.Range(0, _used.Length).Where(character => _used[character]).Select(character => (char)character)];
}
