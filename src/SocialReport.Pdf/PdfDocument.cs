using SocialReport.Pdf.Content;
using SocialReport.Pdf.Structure;
using SocialReport.Pdf.Writing;

namespace SocialReport.Pdf;

/// <summary>
/// A document under construction: pages to paint on, a tree of structure, and what surrounds them. The file follows
/// PDF 1.7, PDF/UA-1 and PDF/A at level a. The same calls give the same objects on every machine and, with the same
/// version of .NET, the same bytes; another version may compress them in another way. Not safe to share between threads.
/// </summary>
public sealed class PdfDocument
{
    private readonly List<PdfPage> _pages = [];
    private readonly List<OutlineItem> _outlines = [];
    private readonly List<PdfAttachment> _attachments = [];

    /// <summary>An empty document.</summary>
    /// <exception cref="ArgumentException">The title is empty.</exception>
    public PdfDocument(PdfMetadata metadata, PdfArchiveLevel level = PdfArchiveLevel.A2a)
    {
        if (string.IsNullOrWhiteSpace(metadata.Title))
            throw new ArgumentException("A document must have a title.", nameof(metadata));
        Metadata = metadata;
        Level = level;
        Root = new StructureElement(this, null, StructureRole.Document);
    }

    /// <summary>What the document says of itself.</summary>
    public PdfMetadata Metadata { get; }

    /// <summary>The archive standard it follows.</summary>
    public PdfArchiveLevel Level { get; }

    /// <summary>The element of the whole document; all others are below it.</summary>
    public StructureElement Root { get; }

    /// <summary>The pages, in order.</summary>
    public IReadOnlyList<PdfPage> Pages => _pages;

    internal DocumentResources Resources { get; } = new();

    internal IReadOnlyList<OutlineItem> Outlines => _outlines;

    internal IReadOnlyList<PdfAttachment> Attachments => _attachments;

    /// <summary>
    /// Adds a page after the others. All pages may be added before any is painted, so that links can lead forward.
    /// </summary>
    /// <param name="width">Width in points; 595.276 for A4.</param>
    /// <param name="height">Height in points; 841.89 for A4.</param>
    /// <param name="label">The number that readers show for it; null for its number in the file.</param>
    public PdfPage AddPage(double width, double height, string? label = null)
    {
        var page = new PdfPage(this, _pages.Count, width, height, label);
        _pages.Add(page);
        return page;
    }

    /// <summary>Adds a bookmark, with those below it, after the others at the top level.</summary>
    public void AddOutline(OutlineItem item) => _outlines.Add(item);

    /// <summary>Attaches a file to the document.</summary>
    /// <exception cref="InvalidOperationException">The archive standard is one that allows no files.</exception>
    /// <exception cref="ArgumentException">There is a file of that name already.</exception>
    public void Attach(PdfAttachment file)
    {
        if (Level != PdfArchiveLevel.A3a)
            throw new InvalidOperationException("Only PDF/A-3 may have files attached.");
        if (_attachments.Any(other => other.Name == file.Name))
            throw new ArgumentException($"The document has a file named {file.Name} already.", nameof(file));
        _attachments.Add(file);
    }

    /// <summary>
    /// What in the structure breaks the rules of PDF/UA, in English since it is the program's fault and never the
    /// author's; empty when all is well.
    /// </summary>
    public IReadOnlyList<string> CheckStructure() => StructureRules.Check(Root);

    /// <summary>Writes the file. The document does not change, so it can be written again, with the same bytes.</summary>
    /// <exception cref="InvalidOperationException">The structure breaks the rules, or there is no page.</exception>
    public void Write(Stream stream)
    {
        if (_pages.Count == 0)
            throw new InvalidOperationException("The document has no page.");
        var problems = CheckStructure();
        if (problems.Count > 0)
            throw new InvalidOperationException(string.Join(Environment.NewLine, problems));
        DocumentWriter.Write(this, stream);
    }
}
