using SocialReport.Documents;

namespace SocialReport.Rendering.Pdf.Tables;

/// <summary>Which rows of a table stand on the same page as the row above.</summary>
internal static class RowGlue
{
    private const int FewRows = 3;

    /// <summary>
    /// A sum follows what it sums; a group heading is followed by its first row, a row by its first part; no table
    /// leaves its first or last row alone.
    /// </summary>
    public static bool IsGlued(IReadOnlyList<RowContent> rows, int index) =>
        index > 0
        && (rows[index].Kind is RowKind.Subtotal or RowKind.Total
            || rows[index - 1].Kind == RowKind.Group
            || (rows[index].Kind == RowKind.OfWhich && rows[index - 1].Kind != RowKind.OfWhich)
            || (rows.Count >= FewRows && (index == 1 || index == rows.Count - 1)));

    /// <summary>The row after the last one that row spans join to a row.</summary>
    public static int EndOfGroup(IReadOnlyList<RowContent> rows, int first)
    {
        var end = first + 1;
        for (var index = first; index < end; index++)
        {
            foreach (var cell in rows[index].Cells)
                end = Math.Max(end, index + cell.Place.RowSpan);
        }
        return end;
    }
}
