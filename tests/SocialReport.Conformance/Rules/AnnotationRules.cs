using SocialReport.Conformance.Inspection;
using SocialReport.Conformance.Reading;

namespace SocialReport.Conformance.Rules;

/// <summary>Annotations: links, in our files.</summary>
internal static class AnnotationRules
{
    private const int Invisible = 1;
    private const int Hidden = 2;
    private const int Print = 4;
    private const int NoView = 32;
    private const int ToggleNoView = 256;

    private static readonly string[] Subtypes =
    [
        "Text", "Link", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight", "Underline", "Squiggly",
        "StrikeOut", "Stamp", "Caret", "Ink", "Popup", "FileAttachment", "Widget", "PrinterMark", "Watermark",
    ];

    public static readonly Rule KnownKinds = new(
        "ISO 19005-2 6.3.1; ISO 14289-1 7.18.1, 7.18.2, Matterhorn 28-006, 28-007", "annotations are of kinds that the standards allow",
        file => Broken(file, one => !Subtypes.Contains(Kind(file, one)), "is not"));

    public static readonly Rule Flags = new(
        "ISO 19005-2 6.3.2", "annotations are printed and never hidden",
        file => Broken(
            file,
            one => file.Reader.FindInteger(one, "F") is not { } flags
                || (flags & (Print | Invisible | Hidden | NoView | ToggleNoView)) != Print,
            "is not, or may be"));

    public static readonly Rule Appearances = new(
        "ISO 19005-2 6.3.3", "annotations look the same everywhere",
        file => Broken(
            file,
            one => Kind(file, one) is not ("Link" or "Popup") && !IsEmpty(file, one)
                && file.Reader.FindDictionary(one, "AP")?.Keys.SequenceEqual(["N"]) != true,
            "has no appearance, or several"));

    public static readonly Rule LinksInStructure = new(
        "ISO 14289-1 7.18.1, 7.18.5 (1), Matterhorn 28-002, 28-010, 28-011", "links stand in Link, other annotations in Annot",
        file => Broken(
            file,
            one => Element(file, one) is { } element && element.Type != (Kind(file, one) == "Link" ? "Link" : "Annot"),
            "does not"));

    public static readonly Rule ObjectReferences = new(
        "ISO 32000-1 14.7.4.3 (OBJR, StructParent)", "annotations and structure point to each other", CheckReferences);

    public static readonly Rule Descriptions = new(
        "ISO 19005-2 6.3.2; ISO 14289-1 7.18.1, 7.18.5 (2), Matterhorn 28-004, 28-012", "annotations have words for what they are",
        file => Broken(file, one => string.IsNullOrWhiteSpace(file.Reader.FindText(one, "Contents")), "has none"));

    public static readonly Rule TabOrder = new(
        "ISO 14289-1 7.18.3, Matterhorn 28-008, 28-009", "the tabulator follows the structure",
        file => file.Pages
            .Where(page => page.Annotations.Count > 0 && file.Reader.FindName(page.Entries, "Tabs") != "S")
            .Select(page => $"it does not on {page}"));

    public static IReadOnlyList<Rule> All =>
        [KnownKinds, Flags, Appearances, LinksInStructure, ObjectReferences, Descriptions, TabOrder];

    private static string? Kind(InspectedFile file, PdfDictionary annotation) => file.Reader.FindName(annotation, "Subtype");

    private static IEnumerable<string> Broken(InspectedFile file, Func<PdfDictionary, bool> isBroken, string problem) =>
        file.Pages.SelectMany(page => page.Annotations.Where(isBroken).Select(one => $"a {Kind(file, one)} on {page} {problem}"));

    private static bool IsEmpty(InspectedFile file, PdfDictionary annotation) =>
        file.Reader.Items(annotation, "Rect").OfType<double>().ToArray() is [var left, var bottom, var right, var top] && left == right && bottom == top;

    /// <summary>The element that the parent tree gives for an annotation.</summary>
    private static StructureItem? Element(InspectedFile file, PdfDictionary annotation) =>
        file.Reader.FindInteger(annotation, "StructParent") is { } key
            ? file.Structure.Find(file.Reader.FindDictionary(file.Structure.ParentTree.GetValueOrDefault(key)))
            : null;

    private static IEnumerable<string> CheckReferences(InspectedFile file)
    {
        var onPages = file.Pages.SelectMany(page => page.Annotations).ToArray();
        foreach (var annotation in onPages)
        {
            if (Element(file, annotation)?.Objects.Contains(annotation) != true)
                yield return $"”{file.Reader.FindText(annotation, "Contents")}” does not";
        }

        foreach (var item in file.Structure.Items)
        {
            if (item.Objects.Except(onPages).Any())
                yield return $"{item} points to an annotation that no page has";
            if (item.Type == "Link" && item.Objects.Count == 0)
                yield return $"{item} points to no annotation";
        }
    }
}
