namespace SocialReport.Pdf.Structure;

/// <summary>Something that belongs to a structure element.</summary>
internal abstract record StructureKid;

internal sealed record ElementKid(StructureElement Element) : StructureKid;

/// <summary>A marked-content sequence on a page.</summary>
internal sealed record ContentKid(PdfPage Page, int Number) : StructureKid;

internal sealed record AnnotationKid(LinkAnnotation Annotation) : StructureKid;

/// <summary>An area that can be clicked. Exactly one of the two targets is given.</summary>
internal sealed class LinkAnnotation(
    PdfPage page, StructureElement element, PdfRectangle area, string contents, PdfDestination? destination, Uri? address)
{
    public PdfPage Page => page;

    public StructureElement Element => element;

    public PdfRectangle Area => area;

    /// <summary>What is read aloud for the link.</summary>
    public string Contents => contents;

    public PdfDestination? Destination => destination;

    public Uri? Address => address;
}
