using System.Text;
using SocialReport.Conformance.Reading;
using SocialReport.Conformance.Rules;

namespace SocialReport.Pdf.Tests.Conformance;

/// <summary>Changes of the catalogue, the metadata and the attached file.</summary>
internal static class DocumentChanges
{
    public static IReadOnlyList<Change> All { get; } =
    [
        Change.Catalog(CatalogRules.NoPermissions, catalog => catalog["Perms"] = new PdfDictionary()),
        Change.Catalog(CatalogRules.NoForms, catalog => catalog["AcroForm"] = new PdfDictionary { ["XFA"] = new PdfArray() }),
        Change.Catalog(CatalogRules.NoForms, catalog => catalog["NeedsRendering"] = true),
        Change.Catalog(CatalogRules.AllowedActions, catalog => catalog["OpenAction"] = Action("JavaScript")),
        Change.Objects(CatalogRules.AllowedActions, reader => reader.Dictionary(reader.Catalog["Names"])["JavaScript"] = new PdfDictionary()),
        Change.Link(CatalogRules.AllowedActions, (link, _) => link["A"] = Action("Launch")),
        Change.Catalog(CatalogRules.AllowedActions, catalog => catalog["OpenAction"] = new PdfDictionary { ["S"] = new PdfName("Named"), ["N"] = new PdfName("Print") }),
        Change.Objects(CatalogRules.NoTriggers, reader => reader.Pages[0]["AA"] = new PdfDictionary()),
        Change.Catalog(CatalogRules.NoOptionalContent, catalog => catalog["OCProperties"] = new PdfDictionary()),
        Change.Objects(CatalogRules.NoAlternatePresentations, reader => reader.Pages[1]["PresSteps"] = new PdfDictionary()),
        Change.Catalog(CatalogRules.NoRequirements, catalog => catalog["Requirements"] = new PdfArray()),
        Change.Catalog(CatalogRules.Marked, catalog => catalog.Remove("MarkInfo")),
        Change.Catalog(CatalogRules.Marked, catalog => catalog["MarkInfo"] = new PdfDictionary { ["Marked"] = false }),
        Change.Objects(CatalogRules.NoSuspects, reader => reader.Dictionary(reader.Catalog["MarkInfo"])["Suspects"] = true),
        Change.Catalog(CatalogRules.DisplayTitle, catalog => catalog.Remove("ViewerPreferences")),
        Change.Objects(CatalogRules.DisplayTitle, reader => reader.Dictionary(reader.Catalog["ViewerPreferences"])["DisplayDocTitle"] = false),
        Change.Catalog(CatalogRules.Language, catalog => catalog.Remove("Lang")),
        Change.Element(CatalogRules.LanguageTags, "P", (_, element) => element["Lang"] = Text("svenska, helst")),
        Change.Objects(CatalogRules.SortedTrees, reader => MoveFirst(reader, reader.Dictionary(reader.Dictionary(reader.Catalog["Names"])["EmbeddedFiles"]), "Names")),
        Change.Objects(CatalogRules.SortedTrees, reader => MoveFirst(reader, reader.Dictionary(reader.Dictionary(reader.Catalog["StructTreeRoot"])["ParentTree"]), "Nums")),

        Change.Catalog(MetadataRules.HasPacket, catalog => catalog.Remove("Metadata")),
        Change.Objects(MetadataRules.PlainPacket, reader => reader.Dictionary(reader.Catalog["Metadata"])["Filter"] = new PdfArray()),
        Change.Packet(MetadataRules.WellFormed, "&amp;", "&"),
        Change.Objects(MetadataRules.WellFormed, reader => Bend(reader.Stream(reader.Catalog["Metadata"]))),
        Change.Packet(MetadataRules.PacketHeader, "begin=", "bytes=\"9\" begin="),
        Change.Packet(MetadataRules.DescribedSchemas, "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/", "<pdfaSchema:namespaceURI>http://www.aiim.org/"),
        Change.Packet(MetadataRules.ArchiveLevel, "<pdfaid:conformance>A<", "<pdfaid:conformance>B<"),
        Change.Packet(MetadataRules.ArchiveLevel, "<pdfaid:part>3</pdfaid:part>", "<pdfaid:part>1</pdfaid:part>", WithoutAttachment),
        Change.Packet(MetadataRules.AccessibleLevel, "<pdfuaid:part>1<", "<pdfuaid:part>2<"),
        Change.Packet(
            MetadataRules.Title,
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Vård &amp; omsorg &lt;2024&gt;</rdf:li></rdf:Alt></dc:title>",
            "",
            reader => reader.Information.Remove("Title")),
        Change.Objects(MetadataRules.SameAsInformation, reader => reader.Information["Author"] = Text("Andra")),
        Change.Objects(MetadataRules.SameAsInformation, reader => reader.Information.Remove("Subject")),
        Change.Objects(MetadataRules.SameAsInformation, reader => reader.Information["ModDate"] = Text("D:20240517103001+02'00'")),

        Change.Packet(AttachmentRules.OnlyInPart3, "<pdfaid:part>3</pdfaid:part>", "<pdfaid:part>2</pdfaid:part>"),
        Change.Attached(AttachmentRules.MediaTypes, (_, _, content) => content.Remove("Subtype")),
        Change.Attached(AttachmentRules.Parameters, (reader, _, content) => reader.Dictionary(content["Params"]).Remove("ModDate")),
        Change.Attached(AttachmentRules.FileNames, (_, specification, _) => specification.Remove("UF")),
        Change.Attached(AttachmentRules.Relationship, (_, specification, _) => specification.Remove("AFRelationship")),
        Change.Attached(AttachmentRules.Associated, (reader, _, _) => reader.Catalog.Remove("AF")),
    ];

    private static PdfDictionary Action(string kind) => new() { ["Type"] = new PdfName("Action"), ["S"] = new PdfName(kind) };

    /// <summary>Moves the first pair of a tree to its end.</summary>
    private static void MoveFirst(PdfReader reader, PdfDictionary tree, string key)
    {
        var pairs = reader.Array(tree[key]);
        pairs.AddRange(pairs[..2]);
        pairs.RemoveRange(0, 2);
    }

    private static byte[] Text(string text) => Encoding.ASCII.GetBytes(text);

    private static void Bend(PdfStream packet) => packet.Data[packet.Data.AsSpan().IndexOf((byte)0xC3)] = 0xFF;

    private static void WithoutAttachment(PdfReader reader)
    {
        foreach (var specification in reader.Items(reader.Catalog, "AF").OfType<PdfDictionary>())
            specification.Remove("EF");
    }
}
