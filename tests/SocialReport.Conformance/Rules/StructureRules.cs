using SocialReport.Conformance.Inspection;
using SocialReport.Conformance.Reading;

namespace SocialReport.Conformance.Rules;

/// <summary>The structure tree itself: its links, types, headings, notes and identifiers.</summary>
internal static class StructureRules
{
    public static readonly Rule HasTree = new(
        "ISO 19005-2 6.7.3.3; ISO 14289-1 7.1", "there is a structure",
        file => Problem.If(file.Structure.Items.Count == 0, "there is none"));

    public static readonly Rule TreeLinks = new("ISO 32000-1 14.7.2 (P, K)", "elements name their parents, and have one only", CheckLinks);

    public static readonly Rule KnownTypes = new(
        "ISO 19005-2 6.7.3.4 (1); ISO 14289-1 7.1, Matterhorn 02-001", "types are standard or stand for one that is",
        file => file.Structure.Items.Where(item => !StandardTypes.All.Contains(item.Type)).Select(item => $"{item} is not"));

    public static readonly Rule NoCircularRoles = new(
        "ISO 19005-2 6.7.3.4 (2); ISO 14289-1 7.1, Matterhorn 02-003", "no type stands for itself", CheckRoles);

    public static readonly Rule StandardTypesStay = new(
        "ISO 19005-2 6.7.3.4 (3); ISO 14289-1 7.1, Matterhorn 02-004", "no standard type stands for another",
        file => file.Structure.RoleMap.Keys.Where(StandardTypes.All.Contains).Select(type => $"{type} does"));

    public static readonly Rule HeadingLevels = new(
        "ISO 14289-1 7.4.2, Matterhorn 14-002, 14-003", "headings begin with H1 and skip no level", CheckHeadings);

    public static readonly Rule NumberedHeadings = new(
        "ISO 14289-1 7.4.4, Matterhorn 14-006, 14-007", "headings have levels",
        file => file.Structure.Items.Where(item => item.Type == "H").Select(item => $"{item} has none"));

    public static readonly Rule NotesHaveIdentifiers = new(
        "ISO 14289-1 7.9, Matterhorn 19-003", "notes have identifiers",
        file => file.Structure.Items.Where(item => item.Type == "Note" && string.IsNullOrEmpty(item.Text("ID"))).Select(item => $"{item} has not"));

    public static readonly Rule Identifiers = new(
        "ISO 14289-1 7.9, Matterhorn 19-004; ISO 32000-1 14.7.2 (IDTree)", "identifiers are unique and lead to their elements", CheckIdentifiers);

    public static IReadOnlyList<Rule> All =>
    [
        HasTree, TreeLinks, KnownTypes, NoCircularRoles, StandardTypesStay, HeadingLevels, NumberedHeadings, NotesHaveIdentifiers, Identifiers,
    ];

    private static IEnumerable<string> CheckLinks(InspectedFile file)
    {
        var seen = new HashSet<PdfDictionary>();
        foreach (var item in file.Structure.Items)
        {
            if (!seen.Add(item.Entries))
                yield return $"{item} has several";
            if (file.Reader.FindDictionary(item.Entries, "P") != (item.Parent?.Entries ?? file.Structure.Root))
                yield return $"{item} names another";
        }
    }

    private static IEnumerable<string> CheckRoles(InspectedFile file)
    {
        foreach (var first in file.Structure.RoleMap.Keys)
        {
            var seen = new HashSet<string>();
            var type = first;
            while (seen.Add(type) && file.Structure.RoleMap.GetValueOrDefault(type) is PdfName(var next))
                type = next;
            if (file.Structure.RoleMap.ContainsKey(type))
                yield return $"{first} does";
        }
    }

    private static IEnumerable<string> CheckHeadings(InspectedFile file)
    {
        var level = 0;
        foreach (var heading in file.Structure.Items.Where(item => StandardTypes.IsHeading(item.Type)))
        {
            var own = heading.Type[1] - '0';
            if (own > level + 1)
                yield return $"{heading} follows level {level}";
            level = own;
        }
    }

    private static IEnumerable<string> CheckIdentifiers(InspectedFile file)
    {
        var own = file.Structure.Items.Where(item => item.Text("ID") is not null).ToLookup(item => item.Text("ID")!);
        foreach (var group in own.Where(group => group.Count() > 1))
            yield return $"{group.Key} is not unique";
        foreach (var (name, element) in file.Structure.Names)
        {
            if (file.Structure.Find(element)?.Text("ID") != name)
                yield return $"{name} leads to another element";
        }

        foreach (var missing in own.Select(group => group.Key).Except(file.Structure.Names.Select(one => one.Name)))
            yield return $"{missing} is not in the tree of identifiers";
    }
}
