using System.Text;
using SocialReport.Pdf.Objects;

namespace SocialReport.Pdf.Writing;

/// <summary>Writes attached files as associated files of the document (ISO 19005-3 §6.8).</summary>
internal static class AttachmentWriter
{
    /// <summary>
    /// Returns the file specifications in the order that a name tree wants, which is that of bytes (ISO 32000-1 §7.9.6):
    /// names in ASCII come before those written in UTF-16 with a byte order mark.
    /// </summary>
    public static IReadOnlyList<(string Name, ObjectId Id)> Write(
        PdfFile file, IReadOnlyList<PdfAttachment> attachments, DateTimeOffset date) =>
        [.. attachments
            .OrderBy(attachment => PdfSyntax.IsAscii(attachment.Name) ? 0 : 1)
            .ThenBy(attachment => attachment.Name, StringComparer.Ordinal)
            .Select(attachment => (attachment.Name, WriteOne(file, attachment, date)))];

    /// <summary>Writes the catalogue's entries, if anything is attached.</summary>
    public static void WriteEntries(PdfSyntax syntax, IReadOnlyList<(string Name, ObjectId Id)> files)
    {
        if (files.Count == 0)
            return;
        syntax.Name("AF").BeginArray();
        foreach (var (_, id) in files)
            syntax.Reference(id);
        syntax.EndArray()
            .Name("Names").BeginDictionary().Name("EmbeddedFiles").BeginDictionary().Name("Names").BeginArray();
        foreach (var (name, id) in files)
            syntax.Text(name).Reference(id);
        syntax.EndArray().EndDictionary().EndDictionary();
    }

    private static ObjectId WriteOne(PdfFile file, PdfAttachment attachment, DateTimeOffset date)
    {
        var content = file.AddStream(
            syntax => syntax.Name("Type").Name("EmbeddedFile")
                .Name("Subtype").Name(attachment.MediaType)
                .Name("Params").BeginDictionary()
                .Name("Size").Integer(attachment.Content.Length)
                .Name("ModDate").AsciiString(PdfDate.Format(date))
                .EndDictionary(),
            attachment.Content.Span);
        return file.Add(syntax => syntax
            .BeginDictionary().Name("Type").Name("Filespec")
            .Name("F").AsciiString(PlainName(attachment.Name))
            .TextEntry("UF", attachment.Name)
            .TextEntry("Desc", attachment.Description)
            .Name("AFRelationship").Name(NameOf(attachment.Relationship))
            .Name("EF").BeginDictionary().Entry("F", content).Entry("UF", content).EndDictionary()
            .EndDictionary());
    }

    /// <summary>The name for readers that know no Unicode.</summary>
    private static string PlainName(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var character in name)
            plain.Append(character is >= ' ' and <= '~' ? character : '_');
        return plain.ToString();
    }

    private static string NameOf(AttachmentRelationship relationship) => relationship switch
    {
        AttachmentRelationship.Source => "Source",
        AttachmentRelationship.Data => "Data",
        AttachmentRelationship.Alternative => "Alternative",
        AttachmentRelationship.Supplement => "Supplement",
        _ => "Unspecified",
    };
}
