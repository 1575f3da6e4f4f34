using SocialReport.Pdf;
using SocialReport.Rendering.Pdf.Blocks;

namespace SocialReport.Rendering.Pdf;

/// <summary>Makes bookmarks of headings.</summary>
internal static class OutlineBuilder
{
    /// <summary>The bookmarks of the top level; those of headings below them are their children.</summary>
    public static IReadOnlyList<OutlineItem> Items(
        IReadOnlyList<HeadingEntry> headings, IReadOnlyDictionary<string, PdfDestination> anchors)
    {
        var index = 0;
        return Items(headings, anchors, level: 1, ref index);
    }

    private static List<OutlineItem> Items(
        IReadOnlyList<HeadingEntry> headings, IReadOnlyDictionary<string, PdfDestination> anchors, int level, ref int index)
    {
        var items = new List<OutlineItem>();
        while (index < headings.Count && headings[index].Level >= level)
        {
            var heading = headings[index++];
            var children = Items(headings, anchors, heading.Level + 1, ref index);
            if (anchors.TryGetValue(heading.Anchor, out var destination))
                items.Add(new OutlineItem(heading.FullTitle, destination, children));
        }
        return items;
    }
}
