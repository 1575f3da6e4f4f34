using SocialReport.Pdf.Objects;
using SocialReport.Pdf.Structure;

namespace SocialReport.Pdf.Writing;

/// <summary>Writes pages with their content and links.</summary>
internal static class PageWriter
{
    /// <summary>Annotation flag 3: the annotation is printed. PDF/A requires it.</summary>
    private const int Print = 4;

    /// <summary>Returns the root of the page tree.</summary>
    public static ObjectId Write(PdfFile file, Identities ids, IReadOnlyList<PdfPage> pages, ObjectId resources)
    {
        var tree = file.Reserve();
        foreach (var page in pages)
        {
            var content = file.AddStream(_ => { }, page.Content.Bytes);
            file.Add(ids.Of(page), syntax => WritePage(syntax, ids, page, tree, resources, content));
            foreach (var link in page.Links)
                file.Add(ids.Of(link), syntax => WriteLink(syntax, ids, link));
        }

        file.Add(tree, syntax =>
        {
            syntax.BeginDictionary().Name("Type").Name("Pages").Name("Count").Integer(pages.Count)
                .Name("Kids").BeginArray();
            foreach (var page in pages)
                syntax.Reference(ids.Of(page));
            syntax.EndArray().EndDictionary();
        });
        return tree;
    }

    /// <summary>Writes the catalogue's entry for page labels, if any page has one.</summary>
    public static void WriteLabels(PdfSyntax syntax, IReadOnlyList<PdfPage> pages)
    {
        if (pages.All(page => page.Label is null))
            return;
        syntax.Name("PageLabels").BeginDictionary().Name("Nums").BeginArray();
        foreach (var page in pages)
        {
            syntax.Integer(page.Index).BeginDictionary();
            if (page.Label is null)
                syntax.Name("S").Name("D").Name("St").Integer(page.Index + 1);
            else
                syntax.TextEntry("P", page.Label);
            syntax.EndDictionary();
        }

        syntax.EndArray().EndDictionary();
    }

    /// <summary>Writes an explicit destination: a page and the height shown topmost.</summary>
    public static void WriteDestination(PdfSyntax syntax, Identities ids, PdfDestination destination) => syntax
        .Name("Dest").BeginArray()
        .Reference(ids.Of(destination.Page)).Name("XYZ")
        .Null().Number(destination.Page.Height - destination.Y).Null()
        .EndArray();

    /// <summary>Writes a rectangle in the page's own coordinates, whose origin is the bottom left corner.</summary>
    public static void WriteRectangle(PdfSyntax syntax, string key, PdfPage page, PdfRectangle area) => syntax
        .Name(key).BeginArray()
        .Number(area.X).Number(page.Height - area.Bottom).Number(area.Right).Number(page.Height - area.Y)
        .EndArray();

    private static void WritePage(
        PdfSyntax syntax, Identities ids, PdfPage page, ObjectId tree, ObjectId resources, ObjectId content)
    {
        syntax.BeginDictionary().Name("Type").Name("Page")
            .Entry("Parent", tree)
            .Name("MediaBox").BeginArray().Integer(0).Integer(0).Number(page.Width).Number(page.Height).EndArray()
            .Entry("Resources", resources)
            .Entry("Contents", content)
            .Name("StructParents").Integer(page.Index)
            .Name("Tabs").Name("S");
        if (page.Links.Count > 0)
        {
            syntax.Name("Annots").BeginArray();
            foreach (var link in page.Links)
                syntax.Reference(ids.Of(link));
            syntax.EndArray();
        }

        syntax.EndDictionary();
    }

    private static void WriteLink(PdfSyntax syntax, Identities ids, LinkAnnotation link)
    {
        syntax.BeginDictionary().Name("Type").Name("Annot").Name("Subtype").Name("Link");
        WriteRectangle(syntax, "Rect", link.Page, link.Area);
        syntax.Name("Border").BeginArray().Integer(0).Integer(0).Integer(0).EndArray()
            .Name("F").Integer(Print)
            .Entry("P", ids.Of(link.Page))
            .TextEntry("Contents", link.Contents)
            .Name("StructParent").Integer(ids.ParentKey(link));
        if (link.Destination is { } destination)
            WriteDestination(syntax, ids, destination);
        if (link.Address is { } address)
        {
            syntax.Name("A").BeginDictionary().Name("Type").Name("Action").Name("S").Name("URI")
                .Name("URI").AsciiString(address.AbsoluteUri).EndDictionary();
        }

        syntax.EndDictionary();
    }
}
