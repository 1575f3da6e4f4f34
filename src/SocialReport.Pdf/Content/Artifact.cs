using SocialReport.Pdf.Objects;

namespace SocialReport.Pdf.Content;

internal static class Artifact
{
    /// <summary>Writes the property list of an artifact.</summary>
    public static void WriteProperties(PdfSyntax syntax, ArtifactKind kind, double pageWidth, double pageHeight)
    {
        var (type, subtype, edge) = kind switch
        {
            ArtifactKind.Header => ("Pagination", "Header", "Top"),
            ArtifactKind.Footer => ("Pagination", "Footer", "Bottom"),
            ArtifactKind.Watermark => ("Pagination", "Watermark", null),
            ArtifactKind.Repeated => ("Pagination", null, null),
            ArtifactKind.Page => ("Page", null, null),
            ArtifactKind.Background => ("Background", null, null),
            _ => ("Layout", null, (string?)null),
        };
        syntax.BeginDictionary().Name("Type").Name(type);
        if (subtype is not null)
            syntax.Name("Subtype").Name(subtype);
        if (edge is not null)
            syntax.Name("Attached").BeginArray().Name(edge).EndArray();
        if (kind == ArtifactKind.Background)
        {
            syntax.Name("BBox").BeginArray()
                .Integer(0).Integer(0).Number(pageWidth).Number(pageHeight).EndArray();
        }

        syntax.EndDictionary();
    }
}
