using SocialReport.Pdf.Objects;

namespace SocialReport.Pdf.Writing;

/// <summary>Writes a document as a file: the catalogue and all that hangs from it.</summary>
internal static class DocumentWriter
{
    private const string ColorSpace = "sRGB IEC61966-2.1";

    public static void Write(PdfDocument document, Stream stream)
    {
        using var file = new PdfFile(stream);
        file.Begin();
        var ids = new Identities(file, document);
        var resources = ResourceWriter.Write(file, document.Resources);
        var pages = PageWriter.Write(file, ids, document.Pages, resources);
        var structure = StructureWriter.Write(file, ids, document);
        var outlines = document.Outlines.Count == 0
            ? (ObjectId?)null
            : OutlineWriter.Write(file, ids, document.Outlines);
        var metadata = file.AddStream(
            syntax => syntax.Name("Type").Name("Metadata").Name("Subtype").Name("XML"),
            XmpPacket.Create(document.Metadata, document.Level),
            compress: false);
        var intent = WriteOutputIntent(file);
        var attachments = AttachmentWriter.Write(file, document.Attachments, document.Metadata.Date);

        var catalog = file.Add(syntax =>
        {
            syntax.BeginDictionary().Name("Type").Name("Catalog")
                .Entry("Pages", pages)
                .Entry("Metadata", metadata)
                .Entry("StructTreeRoot", structure)
                .Name("MarkInfo").BeginDictionary().Name("Marked").Boolean(true).EndDictionary()
                .TextEntry("Lang", document.Metadata.Language)
                .Name("ViewerPreferences").BeginDictionary().Name("DisplayDocTitle").Boolean(true).EndDictionary()
                .Name("OutputIntents").BeginArray().Reference(intent).EndArray();
            if (outlines is { } first)
                syntax.Entry("Outlines", first).Name("PageMode").Name("UseOutlines");
            PageWriter.WriteLabels(syntax, document.Pages);
            AttachmentWriter.WriteEntries(syntax, attachments);
            syntax.EndDictionary();
        });
        file.End(catalog, WriteInformation(file, document.Metadata));
    }

    private static ObjectId WriteInformation(PdfFile file, PdfMetadata metadata) => file.Add(syntax => syntax
        .BeginDictionary()
        .TextEntry("Title", metadata.Title)
        .TextEntry("Author", metadata.Author)
        .TextEntry("Subject", metadata.Subject)
        .TextEntry("Keywords", metadata.Keywords)
        .TextEntry("Creator", metadata.Creator)
        .TextEntry("Producer", metadata.Producer)
        .Name("CreationDate").AsciiString(PdfDate.Format(metadata.Date))
        .Name("ModDate").AsciiString(PdfDate.Format(metadata.Date))
        .EndDictionary());

    private static ObjectId WriteOutputIntent(PdfFile file)
    {
        var profile = file.AddStream(syntax => syntax.Name("N").Integer(3), SrgbProfile.Create());
        return file.Add(syntax => syntax
            .BeginDictionary().Name("Type").Name("OutputIntent")
            .Name("S").Name("GTS_PDFA1")
            .TextEntry("OutputConditionIdentifier", ColorSpace)
            .TextEntry("Info", ColorSpace)
            .Entry("DestOutputProfile", profile)
            .EndDictionary());
    }
}
