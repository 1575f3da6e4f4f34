using SocialReport.Conformance.Inspection;
using SocialReport.Conformance.Rules;

namespace SocialReport.Conformance;

/// <summary>
/// Judges a finished file by PDF/UA-1 together with PDF/A-2a, or A-3a when the file says so: what a program can judge,
/// and what files of ours can hold. It says nothing of reading order or of whether an alternative text is a good one.
/// </summary>
internal static class ConformanceChecker
{
    /// <summary>Every rule, in the order of the files' own parts.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        .. FileRules.All,
        .. LimitRules.All,
        .. CatalogRules.All,
        .. MetadataRules.All,
        .. AttachmentRules.All,
        .. GraphicsRules.All,
        .. ImageRules.All,
        .. FontRules.All,
        .. UnicodeRules.All,
        .. MarkingRules.All,
        .. StructureRules.All,
        .. NestingRules.All,
        .. TableRules.All,
        .. FigureRules.All,
        .. AnnotationRules.All,
    ];

    /// <summary>Where the file breaks which rules.</summary>
    /// <exception cref="InvalidDataException">The file can't be read as a PDF at all.</exception>
    public static IReadOnlyList<Finding> Check(byte[] file)
    {
        var inspected = new InspectedFile(file);
        return [.. Rules.SelectMany(rule => rule.Check(inspected).Select(message => new Finding(rule, message)))];
    }
}
