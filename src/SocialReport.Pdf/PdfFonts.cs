namespace SocialReport.Pdf;

/// <summary>The fonts that come with the library: Source Sans 3, each read when it is first used.</summary>
public static class PdfFonts
{
    private static readonly Lazy<PdfFont> LazyRegular = Embedded("SourceSans3_400Regular.ttf");
    private static readonly Lazy<PdfFont> LazyItalic = Embedded("SourceSans3_400Regular_Italic.ttf");
    private static readonly Lazy<PdfFont> LazySemiBold = Embedded("SourceSans3_600SemiBold.ttf");
    private static readonly Lazy<PdfFont> LazyBold = Embedded("SourceSans3_700Bold.ttf");
    private static readonly Lazy<PdfFont> LazyBoldItalic = Embedded("SourceSans3_700Bold_Italic.ttf");

    /// <summary>Weight 400.</summary>
    public static PdfFont Regular => LazyRegular.Value;

    /// <summary>Weight 400, italic.</summary>
    public static PdfFont Italic => LazyItalic.Value;

    /// <summary>Weight 600.</summary>
    public static PdfFont SemiBold => LazySemiBold.Value;

    /// <summary>Weight 700.</summary>
    public static PdfFont Bold => LazyBold.Value;

    /// <summary>Weight 700, italic.</summary>
    public static PdfFont BoldItalic => LazyBoldItalic.Value;

    /// <summary>The fonts' licence, the SIL Open Font License 1.1, which must go with every copy of them.</summary>
    public static string LicenseText
    {
        get
        {
            using var reader = new StreamReader(Open("LICENSE_FONT"));
            return reader.ReadToEnd();
        }
    }

    private static Lazy<PdfFont> Embedded(string file) => new(() =>
    {
        using var stream = Open(file);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return PdfFont.FromOwnedBytes(bytes);
    });

    private static Stream Open(string file) => typeof(PdfFonts).Assembly.GetManifestResourceStream(file)
        ?? throw new InvalidOperationException($"The resource {file} is missing from the assembly.");
}
