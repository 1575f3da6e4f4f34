using SocialReport.Documents;

namespace SocialReport.Rendering.Pdf.Tables;

/// <summary>Which rows of a table stand on the same page as the row above.</summary>
internal static class RowGlue
{
    /// <summary>The fewest rows of a table that stand together where it begins and where it ends.</summary>
    private const int FewestRows = 3;

    /// <summary>
    /// A sum follows what it sums; a group heading is followed by its first row, a row by its first part; a divided
    /// table has at least three rows on its first page and its last.
    /// </summary>
    public static bool IsGlued(IReadOnlyList<RowContent> rows, int index) =>
        index > 0
        && (rows[index].Kind is RowKind.Subtotal or RowKind.Total
            || rows[index - 1].Kind == RowKind.Group
            || (rows[index].Kind == RowKind.OfWhich && rows[index - 1].Kind != RowKind.OfWhich)
            || index < FewestRows
            || rows.Count - index < FewestRows);

    /// <summary>Whether a part of the table begins with a row: with a heading, or after a sum.</summary>
    public static bool BeginsPart(IReadOnlyList<RowContent> rows, int index) =>
        index > 0 && (rows[index].Kind == RowKind.Group || rows[index - 1].Kind is RowKind.Subtotal or RowKind.Total);

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
