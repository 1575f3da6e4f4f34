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

/// <summary>The fonts and images that a document's pages share.</summary>
internal sealed class DocumentResources
{
    private readonly Dictionary<PdfFont, FontUse> _fontUses = [];
    private readonly List<FontUse> _fonts = [];

    /// <summary>In the order of first use.</summary>
    public IReadOnlyList<FontUse> Fonts => _fonts;

    public FontUse Use(PdfFont font)
    {
        if (_fontUses.TryGetValue(font, out var use))
            return use;
        use = new FontUse(font, $"F{_fonts.Count + 1}");
        _fontUses.Add(font, use);
        _fonts.Add(use);
        return use;
    }
}
