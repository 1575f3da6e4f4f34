namespace SocialReport.Pdf;

/// <summary>What the document says of itself, in its information dictionary and its XMP packet alike.</summary>
public sealed record PdfMetadata
{
    /// <summary>The title, shown in the title bar of the reader's window. Not empty.</summary>
    public required string Title { get; init; }

    /// <summary>The person or body that answers for the content.</summary>
    public required string Author { get; init; }

    /// <summary>The date that the document bears, as both created and changed: the clock is never read.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>What the document is about.</summary>
    public string? Subject { get; init; }

    /// <summary>Search words, separated by commas.</summary>
    public string? Keywords { get; init; }

    /// <summary>Language of the text, as in BCP 47.</summary>
    public string Language { get; init; } = "sv-SE";

    /// <summary>The program that composed the content.</summary>
    public string Creator { get; init; } = "SocialReport";

    /// <summary>The program that wrote the PDF.</summary>
    public string Producer { get; init; } = "SocialReport.Pdf";
}

/// <summary>The archive standard that the document says it follows. PDF/UA-1 is always followed too.</summary>
public enum PdfArchiveLevel
{
    /// <summary>PDF/A-2a (ISO 19005-2): nothing may be attached.</summary>
    A2a,

    /// <summary>PDF/A-3a (ISO 19005-3): files of any kind may be attached.</summary>
    A3a,
}
