using SocialReport.Pdf.Structure;

namespace SocialReport.Pdf;

/// <summary>
/// A node of the tree that tells what the document is made of, in the order in which it is read aloud. Content that is
/// painted for the element, its links and its child elements keep the order in which they were added.
/// </summary>
public sealed class StructureElement
{
    private readonly List<StructureKid> _kids = [];

    internal StructureElement(PdfDocument document, StructureElement? parent, StructureRole role)
    {
        Document = document;
        Parent = parent;
        Role = role;
    }

    /// <summary>What the element is.</summary>
    public StructureRole Role { get; }

    /// <summary>The element that this one is part of; null for the document itself.</summary>
    public StructureElement? Parent { get; }

    /// <summary>A text that can stand in the place of a picture.</summary>
    public string? Alt { get; set; }

    /// <summary>The exact text, where what is drawn does not give it.</summary>
    public string? ActualText { get; set; }

    /// <summary>Language, as in BCP 47, where it differs from that of the surroundings.</summary>
    public string? Language { get; set; }

    /// <summary>A title for whoever inspects the structure; not read aloud.</summary>
    public string? Title { get; set; }

    /// <summary>
    /// An identifier, unique in the document, ASCII. Notes and header cells that other cells point to get one by
    /// themselves.
    /// </summary>
    public string? Id { get; set; }

    /// <summary>Which cells a header cell belongs to.</summary>
    public HeaderScope? Scope { get; set; }

    /// <summary>Number of columns that a cell takes up.</summary>
    public int ColumnSpan { get; set; } = 1;

    /// <summary>Number of rows that a cell takes up.</summary>
    public int RowSpan { get; set; } = 1;

    /// <summary>The header cells that belong to this cell, where their scopes do not say it.</summary>
    public IReadOnlyList<StructureElement> Headers { get; set; } = [];

    /// <summary>How a list's items are labelled.</summary>
    public ListNumbering? ListNumbering { get; set; }

    /// <summary>How the element stands among its neighbours.</summary>
    public ElementPlacement? Placement { get; set; }

    /// <summary>What a figure that stands on one page covers there.</summary>
    public StructureBounds? Bounds { get; set; }

    internal PdfDocument Document { get; }

    internal IReadOnlyList<StructureKid> Kids => _kids;

    internal IEnumerable<StructureElement> Children =>
        _kids.OfType<ElementKid>().Select(kid => kid.Element);

    /// <summary>Adds a child element, after what the element has already.</summary>
    public StructureElement Add(StructureRole role)
    {
        var child = new StructureElement(Document, this, role);
        _kids.Add(new ElementKid(child));
        return child;
    }

    internal void AddContent(PdfPage page, int markedContent) => _kids.Add(new ContentKid(page, markedContent));

    internal void AddLink(LinkAnnotation annotation) => _kids.Add(new AnnotationKid(annotation));
}

/// <summary>What a figure covers.</summary>
/// <param name="Page">The page that it stands on.</param>
/// <param name="Area">Its outer edges there.</param>
public sealed record StructureBounds(PdfPage Page, PdfRectangle Area);
