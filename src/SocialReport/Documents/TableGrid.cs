namespace SocialReport.Documents;

/// <summary>A cell and where it stands once spans are counted.</summary>
/// <param name="RowIndex">The row's index among the rows laid out together.</param>
/// <param name="ColumnIndex">The index of the leftmost column that it covers.</param>
/// <param name="Cell">The cell.</param>
public readonly record struct PlacedCell(int RowIndex, int ColumnIndex, TableCell Cell);

/// <summary>Finds the columns of cells in a table whose covered cells are left out.</summary>
public static class TableGrid
{
    /// <summary>The cells of a table's head or body with their places, row by row from the left.</summary>
    public static IReadOnlyList<PlacedCell> Place(IReadOnlyList<TableRow> rows)
    {
        var placed = new List<PlacedCell>();
        // For each column, the first row that no cell from above covers.
        var freeFrom = new List<int>();
        for (var rowIndex = 0; rowIndex < rows.Count; rowIndex++)
        {
            var columnIndex = 0;
            foreach (var cell in rows[rowIndex].Cells)
            {
                while (columnIndex < freeFrom.Count && freeFrom[columnIndex] > rowIndex)
                    columnIndex++;
                placed.Add(new PlacedCell(rowIndex, columnIndex, cell));
                for (var last = columnIndex + cell.ColumnSpan; columnIndex < last; columnIndex++)
                {
                    if (columnIndex == freeFrom.Count)
                        freeFrom.Add(0);
                    freeFrom[columnIndex] = rowIndex + cell.RowSpan;
                }
            }
        }
        return placed;
    }
}
