using SocialReport.Diagnostics;
using SocialReport.Rendering.Pdf.Flow;

namespace SocialReport.Rendering.Pdf.Blocks;

/// <summary>A block in a flow.</summary>
/// <param name="Element">The block.</param>
/// <param name="SpaceBefore">Points of air above it.</param>
/// <param name="SpaceAfter">Points of air below it; the greater of two neighbours' wishes counts.</param>
/// <param name="Source">The place it comes from.</param>
/// <param name="IsKeptWithNext">Whether it may not stand last on a page.</param>
internal sealed record FlowItem(
    Element Element, double SpaceBefore, double SpaceAfter, SourceLocation Source, bool IsKeptWithNext = false)
{
    /// <summary>The blocks as one element, headings joined to what follows them.</summary>
    public static Stack ToElement(IReadOnlyList<FlowItem> items)
    {
        var stacked = new List<StackItem>();
        for (var index = items.Count - 1; index >= 0; index--)
        {
            var item = items[index];
            var before = index == 0 ? 0 : Gap(items[index - 1], item);
            if (item.IsKeptWithNext && stacked.Count > 0)
            {
                var next = stacked[^1];
                stacked[^1] = new StackItem(new KeepWithNext(item.Element, next.SpaceBefore, next.Element, item.Source), before);
            }
            else
            {
                stacked.Add(new StackItem(item.Element, before));
            }
        }
        stacked.Reverse();
        return new Stack(stacked);
    }

    private static double Gap(FlowItem above, FlowItem below) =>
        above.IsKeptWithNext
            ? above.SpaceAfter + (below.IsKeptWithNext ? below.SpaceBefore / 3 : 0)
            : Math.Max(above.SpaceAfter, below.SpaceBefore);
}
