namespace SocialReport.Pdf;

/// <summary>A file that is carried inside the document.</summary>
/// <param name="Name">File name with extension; unique in the document.</param>
/// <param name="MediaType">Kind of content, such as text/csv.</param>
/// <param name="Relationship">What it is to the document.</param>
/// <param name="Description">What it holds, for the reader.</param>
/// <param name="Content">Its bytes.</param>
public sealed record PdfAttachment(
    string Name, string MediaType, AttachmentRelationship Relationship, string Description, ReadOnlyMemory<byte> Content);

/// <summary>What an attached file is to the document (ISO 19005-3, annex E).</summary>
public enum AttachmentRelationship
{
    /// <summary>The document was made from it.</summary>
    Source,

    /// <summary>Data that the document shows in its tables and charts.</summary>
    Data,

    /// <summary>The same content in another form.</summary>
    Alternative,

    /// <summary>Something added to the content.</summary>
    Supplement,

    /// <summary>None of these, or not known.</summary>
    Unspecified,
}
