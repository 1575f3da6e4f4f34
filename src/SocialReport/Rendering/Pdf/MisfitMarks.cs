using SocialReport.Rendering.Pdf.Flow;

namespace SocialReport.Rendering.Pdf;

/// <summary>
/// Marks what had to be broken or let out of its place: a bar in the margin beside it, and a thinner one at the cell.
/// The bars are mere paint, for what is read aloud is whole: a word broken over lines is one word there.
/// </summary>
internal static class MisfitMarks
{
    private const double MarginBar = 3;
    private const double DistanceInMargin = 13;
    private const double CellBar = 1.2;
    private const double DistanceAtCell = 2.6;

    /// <summary>The bars for the findings on a page, in points from where the findings are counted from.</summary>
    public static IEnumerable<Box> Of(IReadOnlyList<Box> boxes)
    {
        foreach (var notice in boxes.OfType<NoticeBox>())
        {
            yield return new FillBox(-DistanceInMargin, notice.Y, MarginBar, notice.Height, Shade.Gap);
            if (notice.X > 0)
                yield return new FillBox(notice.X - DistanceAtCell, notice.Y, CellBar, notice.Height, Shade.Gap);
        }
    }
}
