using SocialReport.Conformance.Inspection;

namespace SocialReport.Conformance.Rules;

/// <summary>Which elements may stand in which (ISO 32000-1 §14.8.4.3).</summary>
internal static class NestingRules
{
    private static readonly Dictionary<string, string[]> OfTables = new()
    {
        ["Table"] = ["Caption", "THead", "TBody", "TFoot", "TR"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TFoot"] = ["TR"],
        ["TR"] = ["TH", "TD"],
    };

    private static readonly Dictionary<string, string[]> OfLists = new()
    {
        ["L"] = ["Caption", "L", "LI"],
        ["LI"] = ["Lbl", "LBody"],
    };

    private static readonly Dictionary<string, string[]> OfContents = new()
    {
        ["TOC"] = ["Caption", "TOC", "TOCI"],
        ["TOCI"] = ["Lbl", "NonStruct", "P", "Reference", "TOC"],
    };

    public static readonly Rule Tables = new(
        "ISO 14289-1 7.2 (3 to 16), Matterhorn 09-004", "tables are made of rows, and rows of cells", file => CheckTables(file));

    public static readonly Rule Lists = new(
        "ISO 14289-1 7.2 (17 to 20), Matterhorn 09-005", "lists are made of items, and items of labels and bodies",
        file => Misplaced(file, OfLists, ["LI", "LBody"]));

    public static readonly Rule Contents = new(
        "ISO 14289-1 7.2 (26, 27), Matterhorn 09-006", "lists of contents are made of their items",
        file => Misplaced(file, OfContents, ["TOCI"]));

    public static readonly Rule ListNumbering = new(
        "ISO 14289-1 7.6; ISO 32000-1 14.8.5.5", "lists with labels tell how they are numbered",
        file => file.Structure.Items
            .Where(item => item.Type == "L" && item.Attribute("List", "ListNumbering") is null
                && item.Children.Any(child => child.Children.Any(part => part.Type == "Lbl")))
            .Select(item => $"{item} does not"));

    public static IReadOnlyList<Rule> All => [Tables, Lists, Contents, ListNumbering];

    private static IEnumerable<string> CheckTables(InspectedFile file)
    {
        foreach (var problem in Misplaced(file, OfTables, ["THead", "TBody", "TFoot", "TR", "TH", "TD"]))
            yield return problem;
        foreach (var table in file.Structure.Items.Where(item => item.Type == "Table"))
        {
            if (table.Children.Count(child => child.Type == "THead") > 1 || table.Children.Count(child => child.Type == "TFoot") > 1)
                yield return $"{table} has several heads or feet";
            if (table.Children.Any(child => child.Type is "THead" or "TFoot") && table.Children.All(child => child.Type != "TBody"))
                yield return $"{table} has a head or a foot but no body";
            if (table.Children.Skip(1).SkipLast(1).Any(child => child.Type == "Caption") || table.Children.Count(child => child.Type == "Caption") > 1)
                yield return $"{table} has a caption inside";
        }
    }

    /// <summary>Elements that stand in what may not hold them, or hold what may not stand in them.</summary>
    private static IEnumerable<string> Misplaced(InspectedFile file, Dictionary<string, string[]> allowed, string[] parts)
    {
        foreach (var item in file.Structure.Items)
        {
            if (allowed.TryGetValue(item.Type, out var children))
            {
                foreach (var child in item.Children.Where(child => !children.Contains(child.Type)))
                    yield return $"{child} stands there";
                if (item.Content.Count > 0 && !(item.Type == "TOCI"))
                    yield return $"{item} has content of its own";
            }

            if (parts.Contains(item.Type) && (item.Parent is not { } parent || !allowed.TryGetValue(parent.Type, out var known) || !known.Contains(item.Type)))
                yield return $"{item} stands alone";
        }
    }
}
