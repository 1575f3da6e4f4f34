using System.Globalization;
using System.Text;
using System.Xml;

namespace SocialReport.Pdf.Writing;

/// <summary>
/// The metadata packet (ISO 16684-1), with the identification of PDF/A and PDF/UA. PDF/A knows no PDF/UA, so the packet
/// describes that schema too (ISO 19005-2 §6.6.2.3).
/// </summary>
internal static class XmpPacket
{
    public static byte[] Create(PdfMetadata metadata, PdfArchiveLevel level)
    {
        var part = level == PdfArchiveLevel.A2a ? "2" : "3";
        var date = metadata.Date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        var packet = $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfaid:part>{part}</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>
            <dc:title>{Alternative(metadata.Title)}</dc:title>
            <dc:creator><rdf:Seq><rdf:li>{Escape(metadata.Author)}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>{Escape(metadata.Language)}</rdf:li></rdf:Bag></dc:language>
            {Optional("dc:description", metadata.Subject, Alternative)}{Optional("pdf:Keywords", metadata.Keywords, Escape)}<pdf:Producer>{Escape(metadata.Producer)}</pdf:Producer>
            <xmp:CreatorTool>{Escape(metadata.Creator)}</xmp:CreatorTool>
            <xmp:CreateDate>{date}</xmp:CreateDate>
            <xmp:ModifyDate>{date}</xmp:ModifyDate>
            <xmp:MetadataDate>{date}</xmp:MetadataDate>
            </rdf:Description>
            {AccessibilitySchema}
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;
        return Encoding.UTF8.GetBytes(packet.ReplaceLineEndings("\n"));
    }

    private const string AccessibilitySchema = """
        <rdf:Description rdf:about=""
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that the document follows</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        """;

    private static string Alternative(string text) =>
        $"<rdf:Alt><rdf:li xml:lang=\"x-default\">{Escape(text)}</rdf:li></rdf:Alt>";

    private static string Optional(string element, string? text, Func<string, string> write) =>
        text is null ? "" : $"<{element}>{write(text)}</{element}>\n";

    /// <summary>Escapes text for XML; what XML cannot hold at all becomes the replacement character.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value))
                escaped.Append(Rune.ReplacementChar);
            else if (rune.Value == '&')
                escaped.Append("&amp;");
            else if (rune.Value == '<')
                escaped.Append("&lt;");
            else if (rune.Value == '>')
                escaped.Append("&gt;");
            else
                escaped.Append(rune);
        }

        return escaped.ToString();
    }
}
