namespace SocialReport.Conformance.Reading;

// The values of a PDF file: null, bool, double and byte[] stand for themselves, the rest are these.
internal sealed record PdfName(string Value);

internal sealed record PdfReference(int Number);

internal sealed record PdfKeyword(string Value);

internal sealed class PdfArray : List<object?>
{
    public PdfArray()
    {
    }

    public PdfArray(params IEnumerable<object?> items)
        : base(items)
    {
    }
}

internal sealed class PdfDictionary : Dictionary<string, object?>;

/// <summary>A stream.</summary>
/// <param name="entries">Its dictionary, as it stands in the file.</param>
/// <param name="data">Its data, decoded unless it is an image.</param>
/// <param name="isDecoded">Whether the data is decoded although the dictionary names a filter.</param>
internal sealed class PdfStream(PdfDictionary entries, byte[] data, bool isDecoded = false)
{
    public PdfDictionary Entries => entries;

    public byte[] Data { get; set; } = data;

    public bool IsDecoded => isDecoded;
}

/// <summary>Something about the bytes of a file that a reader can live with but a standard can't.</summary>
/// <param name="Clause">The clause of ISO 19005-2 that forbids it.</param>
/// <param name="Message">What and where.</param>
internal sealed record SyntaxFault(string Clause, string Message);
