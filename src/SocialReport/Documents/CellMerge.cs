namespace SocialReport.Documents;

/// <summary>Makes one cell of equal cells below each other (slå_ihop), as a goal over its indicators.</summary>
internal static class CellMerge
{
    /// <summary>
    /// The rows with cells merged down. Cells of a column are merged only where those of the merged columns to its left are,
    /// so that two goals with the same status keep one each. Empty cells are left as they are.
    /// </summary>
    /// <param name="rows">The rows, whose cells cover one column each.</param>
    /// <param name="columns">The columns to merge, from the left; 0 is that of the labels.</param>
    public static IReadOnlyList<TableRow> Down(IReadOnlyList<TableRow> rows, IReadOnlyList<int> columns)
    {
        var cells = rows.Select(row => row.Cells.ToList<TableCell?>()).ToList();
        for (var index = 0; index < columns.Count; index++)
        {
            var joined = columns.Take(index + 1).ToList();
            for (int first = 0, next; first < rows.Count; first = next)
            {
                for (next = first + 1; next < rows.Count && AreEqual(rows[first], rows[next], joined); next++)
                    cells[next][columns[index]] = null;
                if (next > first + 1)
                    cells[first][columns[index]] = rows[first].Cells[columns[index]] with { RowSpan = next - first };
            }
        }
        return [.. rows.Select((row, index) => row with { Cells = [.. cells[index].OfType<TableCell>()] })];
    }

    private static bool AreEqual(TableRow first, TableRow second, List<int> columns) =>
        IsMergeable(first) && IsMergeable(second) && columns.TrueForAll(column =>
            PlainText.Of(first.Cells[column].Content) is { Length: > 0 } words && words == PlainText.Of(second.Cells[column].Content));

    private static bool IsMergeable(TableRow row) => row.Kind is RowKind.Data or RowKind.OfWhich;
}
