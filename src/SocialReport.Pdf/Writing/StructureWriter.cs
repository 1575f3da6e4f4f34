using SocialReport.Pdf.Objects;
using SocialReport.Pdf.Structure;

namespace SocialReport.Pdf.Writing;

/// <summary>Writes the structure tree, the tree from content back to it, and the tree of identifiers.</summary>
internal static class StructureWriter
{
    public static ObjectId Write(PdfFile file, Identities ids, PdfDocument document)
    {
        var root = file.Reserve();
        var names = ElementNames.Create(ids.Elements);
        foreach (var element in ids.Elements)
        {
            var parent = element.Parent is null ? root : ids.Of(element.Parent);
            file.Add(ids.Of(element), syntax => WriteElement(syntax, ids, names, element, parent));
        }

        var parents = WriteParents(file, ids, document.Pages);
        file.Add(root, syntax =>
        {
            syntax.BeginDictionary().Name("Type").Name("StructTreeRoot")
                .Entry("K", ids.Of(document.Root))
                .Entry("ParentTree", parents)
                .Name("ParentTreeNextKey").Integer(document.Pages.Count + document.Pages.Sum(page => page.Links.Count));
            WriteNames(syntax, ids, names);
            if (ids.Elements.Any(element => element.Role == StructureRole.Title))
            {
                syntax.Name("RoleMap").BeginDictionary()
                    .Name(RoleNames.Of(StructureRole.Title)).Name(RoleNames.Of(StructureRole.P)).EndDictionary();
            }

            syntax.EndDictionary();
        });
        return root;
    }

    private static void WriteElement(
        PdfSyntax syntax,
        Identities ids,
        IReadOnlyDictionary<StructureElement, string> names,
        StructureElement element,
        ObjectId parent)
    {
        syntax.BeginDictionary().Name("Type").Name("StructElem")
            .Name("S").Name(RoleNames.Of(element.Role))
            .Entry("P", parent);
        if (names.TryGetValue(element, out var name))
            syntax.Name("ID").AsciiString(name);
        syntax.TextEntry("T", element.Title)
            .TextEntry("Lang", element.Language)
            .TextEntry("Alt", element.Alt)
            .TextEntry("ActualText", element.ActualText);
        AttributeWriter.Write(syntax, element, names);
        WriteKids(syntax, ids, element);
        syntax.EndDictionary();
    }

    private static void WriteKids(PdfSyntax syntax, Identities ids, StructureElement element)
    {
        if (element.Kids.Count == 0)
            return;
        var page = element.Kids.OfType<ContentKid>().FirstOrDefault()?.Page;
        if (page is not null)
            syntax.Entry("Pg", ids.Of(page));
        syntax.Name("K");
        if (element.Kids.Count > 1)
            syntax.BeginArray();
        foreach (var kid in element.Kids)
        {
            switch (kid)
            {
                case ElementKid child:
                    syntax.Reference(ids.Of(child.Element));
                    break;
                case ContentKid content when content.Page == page:
                    syntax.Integer(content.Number);
                    break;
                case ContentKid content:
                    syntax.BeginDictionary().Name("Type").Name("MCR")
                        .Entry("Pg", ids.Of(content.Page)).Name("MCID").Integer(content.Number).EndDictionary();
                    break;
                case AnnotationKid annotation:
                    syntax.BeginDictionary().Name("Type").Name("OBJR")
                        .Entry("Pg", ids.Of(annotation.Annotation.Page))
                        .Entry("Obj", ids.Of(annotation.Annotation)).EndDictionary();
                    break;
            }
        }

        if (element.Kids.Count > 1)
            syntax.EndArray();
    }

    private static ObjectId WriteParents(PdfFile file, Identities ids, IReadOnlyList<PdfPage> pages)
    {
        var perPage = pages.Select(page => file.Add(syntax =>
        {
            syntax.BeginArray();
            foreach (var element in page.Marked)
                syntax.Reference(ids.Of(element));
            syntax.EndArray();
        })).ToArray();
        return file.Add(syntax =>
        {
            syntax.BeginDictionary().Name("Nums").BeginArray();
            foreach (var page in pages)
                syntax.Integer(page.Index).Reference(perPage[page.Index]);
            foreach (var link in pages.SelectMany(page => page.Links))
                syntax.Integer(ids.ParentKey(link)).Reference(ids.Of(link.Element));
            syntax.EndArray().EndDictionary();
        });
    }

    private static void WriteNames(
        PdfSyntax syntax, Identities ids, IReadOnlyDictionary<StructureElement, string> names)
    {
        if (names.Count == 0)
            return;
        syntax.Name("IDTree").BeginDictionary().Name("Names").BeginArray();
        foreach (var (element, name) in names.OrderBy(pair => pair.Value, StringComparer.Ordinal))
            syntax.AsciiString(name).Reference(ids.Of(element));
        syntax.EndArray().EndDictionary();
    }
}
