namespace SocialReport.Rendering.Pdf.Blocks;

/// <summary>Parts a flow where the size of the page changes.</summary>
internal static class FlowSections
{
    /// <summary>The parts; a heading goes with what follows it.</summary>
    public static IReadOnlyList<FlowSection> Of(IReadOnlyList<FlowItem> items)
    {
        var formats = new PageFormat[items.Count];
        for (var index = items.Count - 1; index >= 0; index--)
        {
            formats[index] = items[index].IsKeptWithNext && index + 1 < items.Count
                ? formats[index + 1]
                : items[index].Format ?? PageFormat.Upright;
        }
        var sections = new List<FlowSection>();
        for (var first = 0; first < items.Count;)
        {
            var end = first + 1;
            while (end < items.Count && formats[end] == formats[first])
                end++;
            sections.Add(new FlowSection(FlowItem.ToElement([.. items.Skip(first).Take(end - first)]), formats[first]));
            first = end;
        }
        return sections;
    }
}
