using SocialReport.Conformance.Inspection;
using SocialReport.Conformance.Reading;

namespace SocialReport.Conformance.Rules;

/// <summary>What is painted, and how it is tied to the structure.</summary>
internal static class MarkingRules
{
    public static readonly Rule NoArtifactInContent = new(
        "ISO 14289-1 7.1, Matterhorn 01-003", "no artifact stands in content",
        file => Nested(file, (outer, inner) => !outer.IsArtifact && outer.Number is not null && inner.IsArtifact));

    public static readonly Rule NoContentInArtifact = new(
        "ISO 14289-1 7.1, Matterhorn 01-004", "no content stands in an artifact",
        file => Nested(file, (outer, inner) => outer.IsArtifact && inner.Number is not null));

    public static readonly Rule EverythingMarked = new(
        "ISO 19005-2 6.7.2; ISO 14289-1 7.1, Matterhorn 01-005", "what is painted is content or an artifact",
        file => file.Pages.SelectMany(page => page.Operators
            .Where(one => ContentScanner.Painting.Contains(one.Name) && !one.Marks.Any(mark => mark.IsArtifact || mark.Number is not null))
            .Select(one => $"{one.Name} on {page} is neither")));

    public static readonly Rule MarksEnd = new("ISO 32000-1 14.6.1", "marked content begins and ends in pairs, outside or inside a text object", CheckPairs);

    public static readonly Rule UniqueNumbers = new(
        "ISO 32000-1 14.7.4.2 (MCID)", "marked content has a number of its own",
        file => file.Pages.SelectMany(page => page.Marked.GroupBy(mark => mark.Number).Where(group => group.Count() > 1)
            .Select(group => $"{page} has {group.Key} more than once")));

    public static readonly Rule PageKeys = new(
        "ISO 32000-1 14.7.4.4 (StructParents)", "pages with content have a key of their own in the parent tree",
        file => file.Pages
            .Where(page => page.Marked.Any())
            .GroupBy(page => file.Reader.FindInteger(page.Entries, "StructParents"))
            .Where(group => group.Key is not { } key || group.Count() > 1 || file.Structure.ParentTree.GetValueOrDefault(key) is not PdfArray)
            .Select(group => $"{string.Join(", ", group)} have not"));

    public static readonly Rule ParentTree = new("ISO 32000-1 14.7.4.4 (ParentTree)", "the parent tree leads to the element that claims the content", CheckParents);

    public static readonly Rule ClaimedContent = new("ISO 32000-1 14.7.4.2 (K)", "the content that elements claim is there, claimed once", CheckClaims);

    public static IReadOnlyList<Rule> All =>
    [
        NoArtifactInContent, NoContentInArtifact, EverythingMarked, MarksEnd, UniqueNumbers, PageKeys, ParentTree, ClaimedContent,
    ];

    private static IEnumerable<string> Nested(InspectedFile file, Func<MarkedContent, MarkedContent, bool> isWrong) =>
        file.Pages.SelectMany(page => page.Operators
            .Where(one => one.Name is "BDC" or "BMC" && one.Marks.SkipLast(1).Any(outer => isWrong(outer, one.Mark!)))
            .Select(one => $"one does on {page}"));

    private static IEnumerable<string> CheckPairs(InspectedFile file)
    {
        foreach (var page in file.Pages)
        {
            var (depth, isText) = (0, false);
            var atTextBegin = 0;
            foreach (var one in page.Operators)
            {
                depth += one.Name switch { "BDC" or "BMC" => 1, "EMC" => -1, _ => 0 };
                if (one.Name == "BT")
                    (isText, atTextBegin) = (true, depth);
                if (depth < 0 || (one.Name == "ET" && isText && depth != atTextBegin))
                    yield return $"it does not on {page}";
                if (one.Name == "ET")
                    isText = false;
                depth = Math.Max(0, depth);
            }

            if (depth != 0)
                yield return $"it is open at the end of {page}";
        }
    }

    private static IEnumerable<string> CheckParents(InspectedFile file)
    {
        foreach (var page in file.Pages)
        {
            if (file.Reader.FindInteger(page.Entries, "StructParents") is not { } key
                || file.Structure.ParentTree.GetValueOrDefault(key) is not PdfArray parents)
                continue;
            foreach (var mark in page.Marked)
            {
                var number = mark.Number!.Value;
                var element = number < parents.Count ? file.Reader.FindDictionary(parents[number]) : null;
                if (file.Structure.Find(element)?.Content.Contains(new ContentOfItem(page.Entries, number)) != true)
                    yield return $"it does not for {number} on {page}";
            }
        }
    }

    private static IEnumerable<string> CheckClaims(InspectedFile file)
    {
        var painted = file.Pages
            .SelectMany(page => page.Marked.Select(mark => new ContentOfItem(page.Entries, mark.Number!.Value)))
            .ToHashSet();
        var claimed = new HashSet<ContentOfItem>();
        foreach (var item in file.Structure.Items)
        {
            foreach (var content in item.Content)
            {
                if (!painted.Contains(content))
                    yield return $"{item} claims {content.Number}, which no page has";
                else if (!claimed.Add(content))
                    yield return $"{item} claims {content.Number}, which another claims too";
            }
        }
    }
}
