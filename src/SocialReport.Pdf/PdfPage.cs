using System.Text;
using SocialReport.Pdf.Content;
using SocialReport.Pdf.Objects;
using SocialReport.Pdf.Structure;

namespace SocialReport.Pdf;

/// <summary>A page. Everything on it is painted either for a structure element or as an artifact.</summary>
public sealed class PdfPage
{
    private readonly PdfDocument _document;
    private readonly List<StructureElement> _marked = [];
    private readonly List<LinkAnnotation> _links = [];
    private bool _isPainting;

    internal PdfPage(PdfDocument document, int index, double width, double height, string? label)
    {
        _document = document;
        Index = index;
        Width = width;
        Height = height;
        Label = label;
        Content = new PageContent(height, document.Resources);
    }

    /// <summary>Width in points.</summary>
    public double Width { get; }

    /// <summary>Height in points.</summary>
    public double Height { get; }

    /// <summary>The number that readers show for the page; null for its number in the file.</summary>
    public string? Label { get; }

    internal int Index { get; }

    internal PageContent Content { get; }

    /// <summary>The element of each marked-content sequence, by its number.</summary>
    internal IReadOnlyList<StructureElement> Marked => _marked;

    internal IReadOnlyList<LinkAnnotation> Links => _links;

    /// <summary>
    /// Paints content of an element. May be done several times, and on several pages, for the same element.
    /// </summary>
    /// <exception cref="InvalidOperationException">Called from within another painting of this page.</exception>
    public void Paint(StructureElement element, Action<PdfCanvas> draw)
    {
        RequireOwn(element);
        RequireNoPainting();
        var number = _marked.Count;
        _marked.Add(element);
        element.AddContent(this, number);
        Paint(
            RoleNames.Of(element.Role),
            syntax => syntax.BeginDictionary().Name("MCID").Integer(number).EndDictionary(),
            draw);
    }

    /// <summary>Paints what is not content: page headers, rules, backgrounds, table headers that are repeated.</summary>
    /// <exception cref="InvalidOperationException">Called from within another painting of this page.</exception>
    public void PaintArtifact(ArtifactKind kind, Action<PdfCanvas> draw)
    {
        RequireNoPainting();
        Paint("Artifact", syntax => Artifact.WriteProperties(syntax, kind, Width, Height), draw);
    }

    /// <summary>Makes an area lead to a place in the document.</summary>
    /// <param name="link">An element with the role Link; one that breaks over lines has an area for each.</param>
    /// <param name="area">The area that can be clicked.</param>
    /// <param name="target">Where it leads.</param>
    /// <param name="contents">What is read aloud for it.</param>
    public void AddLink(StructureElement link, PdfRectangle area, PdfDestination target, string contents)
    {
        if (target.Page._document != _document)
            throw new ArgumentException("The link leads to a page of another document.", nameof(target));
        AddLink(new LinkAnnotation(this, link, area, contents, target, null));
    }

    /// <summary>Makes an area lead to an address.</summary>
    /// <param name="link">An element with the role Link; one that breaks over lines has an area for each.</param>
    /// <param name="area">The area that can be clicked.</param>
    /// <param name="target">An absolute address.</param>
    /// <param name="contents">What is read aloud for it.</param>
    public void AddLink(StructureElement link, PdfRectangle area, Uri target, string contents)
    {
        if (!target.IsAbsoluteUri || !Ascii.IsValid(target.AbsoluteUri))
            throw new ArgumentException("The address must be absolute, and its host in ASCII.", nameof(target));
        AddLink(new LinkAnnotation(this, link, area, contents, null, target));
    }

    private void AddLink(LinkAnnotation annotation)
    {
        RequireOwn(annotation.Element);
        if (annotation.Element.Role != StructureRole.Link)
            throw new ArgumentException("Only an element with the role Link can have links.");
        if (string.IsNullOrWhiteSpace(annotation.Contents))
            throw new ArgumentException("A link needs words that can be read aloud.");
        _links.Add(annotation);
        annotation.Element.AddLink(annotation);
    }

    private void Paint(string tag, Action<PdfSyntax> properties, Action<PdfCanvas> draw)
    {
        _isPainting = true;
        Content.BeginMarked(tag, properties);
        try
        {
            draw(new PdfCanvas(Content));
        }
        finally
        {
            Content.EndMarked();
            _isPainting = false;
        }
    }

    private void RequireNoPainting()
    {
        if (_isPainting)
            throw new InvalidOperationException("Marked content must not be nested.");
    }

    private void RequireOwn(StructureElement element)
    {
        if (element.Document != _document)
            throw new ArgumentException("The element belongs to another document.");
    }
}
