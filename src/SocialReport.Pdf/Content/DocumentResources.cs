namespace SocialReport.Pdf.Content;

/// <summary>The fonts and images that a document's pages share, in the order of first use.</summary>
internal sealed class DocumentResources
{
    private readonly Dictionary<PdfFont, FontUse> _fontUses = [];
    private readonly List<FontUse> _fonts = [];
    private readonly Dictionary<PdfImage, string> _imageNames = [];
    private readonly List<PdfImage> _images = [];

    public IReadOnlyList<FontUse> Fonts => _fonts;

    public IReadOnlyList<PdfImage> Images => _images;

    public FontUse Use(PdfFont font)
    {
        if (_fontUses.TryGetValue(font, out var use))
            return use;
        use = new FontUse(font, $"F{_fonts.Count + 1}");
        _fontUses.Add(font, use);
        _fonts.Add(use);
        return use;
    }

    /// <summary>The name that content streams call an image by.</summary>
    public string Use(PdfImage image)
    {
        if (_imageNames.TryGetValue(image, out var name))
            return name;
        name = $"I{_images.Count + 1}";
        _imageNames.Add(image, name);
        _images.Add(image);
        return name;
    }

    public string NameOf(PdfImage image) => _imageNames[image];
}
