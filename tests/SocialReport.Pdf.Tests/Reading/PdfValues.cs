namespace SocialReport.Pdf.Tests.Reading;

// The values of a PDF file: null, bool, double and byte[] stand for themselves, the rest are these.
internal sealed record PdfName(string Value);

internal sealed record PdfReference(int Number);

internal sealed record PdfKeyword(string Value);

internal sealed class PdfArray : List<object?>;

internal sealed class PdfDictionary : Dictionary<string, object?>;

/// <summary>A stream with its data decoded, but for images.</summary>
internal sealed record PdfStream(PdfDictionary Entries, byte[] Data);
