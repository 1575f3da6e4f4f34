using SocialReport.Conformance.Reading;
using SocialReport.Conformance.Rules;

namespace SocialReport.Pdf.Tests.Conformance;

/// <summary>Changes of links.</summary>
internal static class AnnotationChanges
{
    public static IReadOnlyList<Change> All { get; } =
    [
        Change.Link(AnnotationRules.KnownKinds, (link, element) =>
        {
            (link["Subtype"], element["S"]) = (new PdfName("Movie"), new PdfName("Annot"));
            link["Rect"] = new PdfArray(10.0, 10.0, 10.0, 10.0);
        }),
        Change.Link(AnnotationRules.Flags, (link, _) => link.Remove("F")),
        Change.Link(AnnotationRules.Flags, (link, _) => link["F"] = 0.0),
        Change.Link(AnnotationRules.Flags, (link, _) => link["F"] = 6.0),
        Change.Link(AnnotationRules.Appearances, (link, element) => (link["Subtype"], element["S"]) = (new PdfName("Square"), new PdfName("Annot"))),
        Change.Link(AnnotationRules.LinksInStructure, (_, element) => element["S"] = new PdfName("Span")),
        Change.Link(AnnotationRules.ObjectReferences, (link, _) => link.Remove("StructParent")),
        Change.Link(AnnotationRules.ObjectReferences, (_, element) => ((PdfArray)element["K"]!).RemoveAll(kid => kid is PdfDictionary)),
        Change.Link(AnnotationRules.Descriptions, (link, _) => link.Remove("Contents")),
        Change.Objects(AnnotationRules.TabOrder, reader => reader.Pages[0].Remove("Tabs")),
        Change.Objects(AnnotationRules.TabOrder, reader => reader.Pages[0]["Tabs"] = new PdfName("R")),
    ];
}
