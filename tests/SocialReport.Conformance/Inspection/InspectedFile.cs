using SocialReport.Conformance.Reading;

namespace SocialReport.Conformance.Inspection;

/// <summary>A file as rules look at it.</summary>
internal sealed class InspectedFile
{
    private readonly Lazy<IReadOnlyList<InspectedFont>> _fonts;

    public InspectedFile(byte[] bytes)
    {
        Bytes = bytes;
        Reader = new PdfReader(bytes);
        Catalog = Reader.Catalog;
        Pages = [.. Reader.Pages.Select((page, index) => new InspectedPage(Reader, page, index + 1))];
        Structure = StructureTree.Read(Reader);
        Metadata = new MetadataPacket(Reader);
        _fonts = new Lazy<IReadOnlyList<InspectedFont>>(() => InspectedFont.In(Reader, Pages));
    }

    public byte[] Bytes { get; }

    public PdfReader Reader { get; }

    public PdfDictionary Catalog { get; }

    public IReadOnlyList<InspectedPage> Pages { get; }

    /// <summary>The structure; without elements when the file has none.</summary>
    public StructureTree Structure { get; }

    public MetadataPacket Metadata { get; }

    /// <summary>Every font that a page names, with what is shown in it.</summary>
    public IReadOnlyList<InspectedFont> Fonts => _fonts.Value;

    /// <summary>Every dictionary of the file, those inside others and those of streams included.</summary>
    public IEnumerable<PdfDictionary> Dictionaries => Values.OfType<PdfDictionary>();

    /// <summary>Every stream but those that only serve storage.</summary>
    public IEnumerable<(int Number, PdfStream Stream)> Streams => Reader.Objects
        .Where(one => one.Value is PdfStream)
        .Select(one => (one.Key, (PdfStream)one.Value!));

    /// <summary>Every value of the file, however deep, and the operands of every content stream.</summary>
    public IEnumerable<object?> Values =>
        Reader.Objects.Values.Append(Reader.Trailer).SelectMany(Within)
            .Concat(Pages.SelectMany(page => page.Operators).SelectMany(one => one.Operands).SelectMany(Within));

    /// <summary>The images and forms that pages can paint.</summary>
    public IEnumerable<(string Name, PdfStream Stream)> ExternalObjects => Pages
        .SelectMany(page => page.Resources("XObject"))
        .Select(one => (one.Key, Stream: Reader.Resolve(one.Value) as PdfStream))
        .Where(one => one.Stream is not null)
        .DistinctBy(one => one.Stream)
        .Select(one => (one.Key, one.Stream!));

    /// <summary>The settings of the graphics state that pages can name.</summary>
    public IEnumerable<PdfDictionary> GraphicsStates => Pages
        .SelectMany(page => page.Resources("ExtGState"))
        .Select(one => Reader.FindDictionary(one.Value)).OfType<PdfDictionary>().Distinct();

    private static IEnumerable<object?> Within(object? value)
    {
        yield return value;
        var inner = value switch
        {
            PdfArray array => array.SelectMany(Within),
            PdfDictionary dictionary => dictionary.SelectMany(entry => Within(entry.Value).Prepend(new PdfName(entry.Key))),
            PdfStream stream => Within(stream.Entries),
            _ => [],
        };
        foreach (var one in inner)
            yield return one;
    }
}
