using SocialReport.Pdf.Objects;
using SocialReport.Pdf.Structure;

namespace SocialReport.Pdf.Writing;

/// <summary>The object numbers of what others refer to, and the keys of the parent tree.</summary>
internal sealed class Identities
{
    private readonly Dictionary<object, ObjectId> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<LinkAnnotation, int> _parentKeys = [];

    public Identities(PdfFile file, PdfDocument document)
    {
        foreach (var page in document.Pages)
            _ids.Add(page, file.Reserve());
        // Keys of pages come first, then those of annotations.
        var key = document.Pages.Count;
        foreach (var link in document.Pages.SelectMany(page => page.Links))
        {
            _ids.Add(link, file.Reserve());
            _parentKeys.Add(link, key++);
        }

        Elements = [.. Flatten(document.Root)];
        foreach (var element in Elements)
            _ids.Add(element, file.Reserve());
    }

    /// <summary>All structure elements, parents before children, in reading order.</summary>
    public IReadOnlyList<StructureElement> Elements { get; }

    public ObjectId Of(PdfPage page) => _ids[page];

    public ObjectId Of(LinkAnnotation link) => _ids[link];

    public ObjectId Of(StructureElement element) => _ids[element];

    public int ParentKey(LinkAnnotation link) => _parentKeys[link];

    private static IEnumerable<StructureElement> Flatten(StructureElement root)
    {
        var pending = new Stack<StructureElement>([root]);
        while (pending.TryPop(out var element))
        {
            yield return element;
            foreach (var child in element.Children.Reverse())
                pending.Push(child);
        }
    }
}
