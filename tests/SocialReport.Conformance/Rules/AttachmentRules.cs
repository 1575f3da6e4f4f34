using SocialReport.Conformance.Inspection;
using SocialReport.Conformance.Reading;

namespace SocialReport.Conformance.Rules;

/// <summary>Attached files: none in PDF/A-2a, described and associated ones in PDF/A-3a.</summary>
internal static class AttachmentRules
{
    private static readonly string[] Relationships = ["Source", "Data", "Alternative", "Supplement", "Unspecified"];

    public static readonly Rule OnlyInPart3 = new(
        "ISO 19005-2 6.8", "a file of part 2 carries no other files",
        file => Problem.If(file.Metadata.Part is not (null or "3") && Attached(file).Any(), "it does"));

    public static readonly Rule MediaTypes = new(
        "ISO 19005-3 6.8 (1)", "attached files tell their media type",
        file => Attached(file)
            .Where(one => Content(file, one) is not { } content || file.Reader.FindName(content, "Subtype")?.Contains('/', StringComparison.Ordinal) != true)
            .Select(one => $"{Name(file, one)} does not"));

    public static readonly Rule Parameters = new(
        "ISO 19005-3 6.8; ISO 32000-1 7.11.4.1", "attached files tell their size and date",
        file => Attached(file)
            .Where(one => Content(file, one) is not { } content || file.Reader.FindDictionary(content, "Params") is not { } parameters
                || !parameters.ContainsKey("ModDate") || !parameters.ContainsKey("Size"))
            .Select(one => $"{Name(file, one)} does not"));

    public static readonly Rule FileNames = new(
        "ISO 19005-3 6.8 (2); ISO 14289-1 7.11, Matterhorn 21-001", "attached files have their names twice, in F and UF",
        file => Attached(file)
            .Where(one => string.IsNullOrEmpty(file.Reader.FindText(one, "F")) || string.IsNullOrEmpty(file.Reader.FindText(one, "UF")))
            .Select(_ => "one has not"));

    public static readonly Rule Relationship = new(
        "ISO 19005-3 6.8 (3)", "attached files tell what they are to the document",
        file => Attached(file)
            .Where(one => !Relationships.Contains(file.Reader.FindName(one, "AFRelationship")))
            .Select(one => $"{Name(file, one)} does not"));

    public static readonly Rule Associated = new(
        "ISO 19005-3 6.8 (4)", "attached files are associated with the document",
        file => Attached(file)
            .Except(file.Reader.Items(file.Catalog, "AF").OfType<PdfDictionary>())
            .Select(one => $"{Name(file, one)} is not"));

    public static IReadOnlyList<Rule> All => [OnlyInPart3, MediaTypes, Parameters, FileNames, Relationship, Associated];

    private static IEnumerable<PdfDictionary> Attached(InspectedFile file) => file.Dictionaries.Where(one => one.ContainsKey("EF")).Distinct();

    private static PdfDictionary? Content(InspectedFile file, PdfDictionary specification) =>
        file.Reader.FindDictionary(specification, "EF") is { } embedded ? file.Reader.FindDictionary(embedded, "F") : null;

    private static string Name(InspectedFile file, PdfDictionary specification) => file.Reader.FindText(specification, "UF") ?? "one";
}
