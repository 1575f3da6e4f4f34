using System.Globalization;
using SocialReport.Conformance.Inspection;

namespace SocialReport.Conformance.Rules;

/// <summary>The metadata packet, and the information dictionary that must agree with it.</summary>
internal static class MetadataRules
{
    private static readonly (string Key, System.Xml.Linq.XName Property)[] Pairs =
    [
        ("Title", MetadataPacket.Core + "title"),
        ("Author", MetadataPacket.Core + "creator"),
        ("Subject", MetadataPacket.Core + "description"),
        ("Keywords", MetadataPacket.Adobe + "Keywords"),
        ("Creator", MetadataPacket.Basic + "CreatorTool"),
        ("Producer", MetadataPacket.Adobe + "Producer"),
        ("CreationDate", MetadataPacket.Basic + "CreateDate"),
        ("ModDate", MetadataPacket.Basic + "ModifyDate"),
    ];

    /// <summary>The schemas that ISO 19005-2 itself knows, as far as our files use them.</summary>
    private static readonly string[] KnownSchemas =
    [
        MetadataPacket.Core.NamespaceName, MetadataPacket.Basic.NamespaceName, MetadataPacket.Adobe.NamespaceName, MetadataPacket.Archive.NamespaceName,
        "http://www.aiim.org/pdfa/ns/extension/",
    ];

    public static readonly Rule HasPacket = new(
        "ISO 19005-2 6.6.2.1 (1); ISO 14289-1 7.1, Matterhorn 06-001", "the catalogue has a metadata packet",
        file => Problem.If(
            file.Metadata.Stream is not { } stream
            || file.Reader.FindName(stream.Entries, "Type") != "Metadata" || file.Reader.FindName(stream.Entries, "Subtype") != "XML",
            "it has none, or one of another kind"));

    public static readonly Rule PlainPacket = new(
        "ISO 19005-2 6.6.2.1, as ISO 19005-1 6.7.2", "the packet can be read without decoding",
        file => Problem.If(file.Metadata.Stream?.Entries.ContainsKey("Filter") == true, "it has a filter"));

    public static readonly Rule WellFormed = new(
        "ISO 19005-2 6.6.2.1 (4)", "the packet is well-formed XML in UTF-8",
        file => Problem.If(file.Metadata.Problem is not null, file.Metadata.Problem ?? ""));

    public static readonly Rule PacketHeader = new(
        "ISO 19005-2 6.6.2.1 (2, 3)", "the packet's header has no bytes and no encoding",
        file => Problem.If(
            file.Metadata.Text.Split("?>")[0] is var header
            && (header.Contains(" bytes=", StringComparison.Ordinal) || header.Contains(" encoding=", StringComparison.Ordinal)),
            "it has"));

    public static readonly Rule DescribedSchemas = new(
        "ISO 19005-2 6.6.2.3", "schemas that the standard does not know are described", CheckSchemas);

    public static readonly Rule ArchiveLevel = new(
        "ISO 19005-2 6.6.4; ISO 19005-3 6.6.4", "the packet says part 2 or 3 at level A",
        file => Problem.If(
            file.Metadata.Packet is not null
            && (file.Metadata.Part is not ("2" or "3") || file.Metadata.Value(MetadataPacket.Archive + "conformance") != "A"),
            "it says something else"));

    public static readonly Rule AccessibleLevel = new(
        "ISO 14289-1 5, Matterhorn 06-002", "the packet says PDF/UA-1",
        file => Problem.If(
            file.Metadata.Packet is not null && file.Metadata.Value(MetadataPacket.Accessible + "part") != "1", "it does not"));

    public static readonly Rule Title = new(
        "ISO 14289-1 7.1, Matterhorn 06-003", "the packet has a title",
        file => Problem.If(
            file.Metadata.Packet is not null && string.IsNullOrWhiteSpace(file.Metadata.Value(MetadataPacket.Core + "title")), "it has none"));

    public static readonly Rule SameAsInformation = new(
        "ISO 19005-2 6.6.3", "the information dictionary says the same as the packet", CheckInformation);

    public static IReadOnlyList<Rule> All =>
        [HasPacket, PlainPacket, WellFormed, PacketHeader, DescribedSchemas, ArchiveLevel, AccessibleLevel, Title, SameAsInformation];

    private static IEnumerable<string> CheckSchemas(InspectedFile file)
    {
        var described = file.Metadata.Packet?.Descendants(MetadataPacket.Extension + "namespaceURI").Select(one => one.Value).ToArray() ?? [];
        return file.Metadata.Properties
            .Select(property => property.Name.NamespaceName)
            .Distinct()
            .Where(schema => !KnownSchemas.Contains(schema) && !described.Contains(schema))
            .Select(schema => $"{schema} is not");
    }

    private static IEnumerable<string> CheckInformation(InspectedFile file)
    {
        if (file.Metadata.Packet is null)
            yield break;
        foreach (var (key, property) in Pairs)
        {
            var inDictionary = file.Reader.FindText(file.Reader.Information, key);
            var inPacket = file.Metadata.Value(property);
            var isSame = inDictionary is null || inPacket is null
                ? inDictionary == inPacket
                : key.EndsWith("Date", StringComparison.Ordinal)
                    ? Moment(inDictionary) == DateTimeOffset.Parse(inPacket, CultureInfo.InvariantCulture)
                    : inDictionary == inPacket;
            if (!isSame)
                yield return $"{key} is ”{inDictionary}” and ”{inPacket}”";
        }
    }

    /// <summary>A date such as D:20240515000000+02'00'; null for another form.</summary>
    private static DateTimeOffset? Moment(string date) =>
        DateTimeOffset.TryParseExact(
            date.Replace("'", "", StringComparison.Ordinal),
            "'D:'yyyyMMddHHmmsszzz",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var moment)
            ? moment
            : null;
}
