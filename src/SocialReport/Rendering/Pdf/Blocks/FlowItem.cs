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
    /// <summary>The lines of a paragraph that is short enough to follow the table that it introduces.</summary>
    private const int LinesOfIntroduction = 4;

    /// <summary>The share of a page that may be left blank to keep the two together.</summary>
    private const double BlankBeforeIntroduction = 0.33;

    private static readonly Bond Introduction = new(LinesOfIntroduction * Theme.Leading, BlankBeforeIntroduction);

    /// <summary>Whether it may introduce what follows.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether the paragraph before it introduces it.</summary>
    public bool IsIntroduced { get; init; }

    /// <summary>How it is joined to the next one when that is not said by what the two are.</summary>
    public Bond? BondToNext { get; init; }

    /// <summary>The page that it must stand on; null for the one that its section has.</summary>
    public PageFormat? Format { get; init; }

    /// <summary>The blocks as one element, headings joined to what follows them.</summary>
    public static Stack ToElement(IReadOnlyList<FlowItem> items)
    {
        var stacked = new List<StackItem>();
        for (var index = items.Count - 1; index >= 0; index--)
        {
            var item = items[index];
            var before = index == 0 ? 0 : Gap(items[index - 1], item);
            if (stacked.Count > 0 && BondWithNext(items, index) is { } bond)
            {
                var next = stacked[^1];
                stacked[^1] = new StackItem(new KeepWithNext(item.Element, next.SpaceBefore, next.Element, bond, item.Source), before);
            }
            else
            {
                stacked.Add(new StackItem(item.Element, before));
            }
        }
        stacked.Reverse();
        return new Stack(stacked);
    }

    private static Bond? BondWithNext(IReadOnlyList<FlowItem> items, int index) =>
        items[index].IsKeptWithNext ? Bond.Firm
        : items[index].IsText && items[index + 1].IsIntroduced ? Introduction
        : items[index].BondToNext;

    private static double Gap(FlowItem above, FlowItem below) =>
        above.IsKeptWithNext
            ? above.SpaceAfter + (below.IsKeptWithNext ? below.SpaceBefore / 3 : 0)
            : Math.Max(above.SpaceAfter, below.SpaceBefore);
}
