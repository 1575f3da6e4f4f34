using System.Text;
using System.Xml;
using System.Xml.Linq;
using SocialReport.Conformance.Reading;

namespace SocialReport.Conformance.Inspection;

/// <summary>The metadata packet of a file.</summary>
internal sealed class MetadataPacket
{
    public static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static readonly XNamespace Core = "http://purl.org/dc/elements/1.1/";
    public static readonly XNamespace Basic = "http://ns.adobe.com/xap/1.0/";
    public static readonly XNamespace Adobe = "http://ns.adobe.com/pdf/1.3/";
    public static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/";
    public static readonly XNamespace Accessible = "http://www.aiim.org/pdfua/ns/id/";
    public static readonly XNamespace Extension = "http://www.aiim.org/pdfa/ns/schema#";

    public MetadataPacket(PdfReader reader)
    {
        Stream = reader.Resolve(reader.Catalog.GetValueOrDefault("Metadata")) as PdfStream;
        if (Stream is null)
            return;
        try
        {
            Text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Stream.Data);
            Packet = XDocument.Parse(Text);
        }
        catch (Exception error) when (error is XmlException or DecoderFallbackException)
        {
            Problem = error.Message;
        }
    }

    public PdfStream? Stream { get; }

    public string Text { get; } = "";

    /// <summary>The packet; null when there is none or it is not well-formed.</summary>
    public XDocument? Packet { get; }

    /// <summary>Why the packet can't be read; null when it can, or when there is none.</summary>
    public string? Problem { get; }

    /// <summary>The properties of the file, without those that describe other schemas.</summary>
    public IEnumerable<XElement> Properties => Packet is null
        ? []
        : Packet.Descendants(Rdf + "Description").Where(description => description.Parent?.Name == Rdf + "RDF")
            .SelectMany(description => description.Elements());

    /// <summary>The part of ISO 19005 that the file says it follows; null when it says none.</summary>
    public string? Part => Value(Archive + "part");

    /// <summary>The text of a property, of its first item when it is a list; null when it has none.</summary>
    public string? Value(XName name) =>
        Properties.FirstOrDefault(property => property.Name == name) is { } found
            ? found.Descendants(Rdf + "li").FirstOrDefault()?.Value ?? found.Value
            : null;
}
