namespace SocialReport.Pdf.Content;

/// <summary>
/// A font in one document, with the characters drawn in it. A character's code in the content, and its CID, is its
/// UTF-16 unit: characters that share a glyph, such as space and no-break space, stay apart when text is extracted.
/// </summary>
internal sealed class FontUse(PdfFont font, string name)
{
    public PdfFont Font => font;

    /// <summary>The name that content streams call the font by.</summary>
    public string Name => name;

    public SortedSet<char> Characters { get; } = [];

    /// <summary>The glyph of a character, which is noted as used.</summary>
    public ushort Use(char character)
    {
        var glyph = font.Glyph(character);
        if (glyph == 0)
            throw new ArgumentException($"The font lacks U+{(int)character:X4}; ask HasGlyph before drawing.");
        Characters.Add(character);
        return glyph;
    }
}
