using SocialReport.Documents;

namespace SocialReport.Rendering.Pdf.Tables;

/// <summary>A cell in its place.</summary>
/// <param name="RowIndex">Its first row within the head or the body.</param>
/// <param name="ColumnIndex">Its first column.</param>
/// <param name="ColumnSpan">Columns it covers, from 1.</param>
/// <param name="RowSpan">Rows it covers, from 1, all within the head or the body.</param>
/// <param name="Cell">What it says; null where a row has fewer cells than the table has columns.</param>
internal sealed record GridCell(int RowIndex, int ColumnIndex, int ColumnSpan, int RowSpan, TableCell? Cell);

/// <summary>The rows of a head or a body with every cell in its place and no place empty.</summary>
/// <param name="Rows">The cells that begin in each row, left to right.</param>
/// <param name="ColumnCount">Columns.</param>
internal sealed record CellGrid(IReadOnlyList<IReadOnlyList<GridCell>> Rows, int ColumnCount)
{
    /// <summary>Places cells, for at least a number of columns.</summary>
    public static CellGrid Of(IReadOnlyList<TableRow> rows, int leastColumns)
    {
        var placed = new List<List<GridCell>>();
        // For each column the rows, from the current one, that a cell above covers.
        var covered = new List<int>();
        for (var rowIndex = 0; rowIndex < rows.Count; rowIndex++)
        {
            var cells = new List<GridCell>();
            var column = 0;
            foreach (var cell in rows[rowIndex].Cells)
            {
                while (column < covered.Count && covered[column] > 0)
                    column++;
                var rowSpan = Math.Clamp(cell.RowSpan, 1, rows.Count - rowIndex);
                var columnSpan = FreeColumns(covered, column, Math.Max(1, cell.ColumnSpan));
                cells.Add(new GridCell(rowIndex, column, columnSpan, rowSpan, cell));
                while (covered.Count < column + columnSpan)
                    covered.Add(0);
                for (var index = column; index < column + columnSpan; index++)
                    covered[index] = rowSpan;
                column += columnSpan;
            }
            placed.Add(cells);
            for (var index = 0; index < covered.Count; index++)
                covered[index] = Math.Max(0, covered[index] - 1);
        }
        var columns = Math.Max(leastColumns, covered.Count);
        return new CellGrid(Filled(placed, columns), columns);
    }

    /// <summary>The same with empty cells up to a number of columns.</summary>
    public CellGrid WidenedTo(int columns) =>
        columns == ColumnCount ? this : new CellGrid(Filled([.. Rows.Select(row => row.ToList())], columns), columns);

    /// <summary>A cell never covers a column that a cell from above covers.</summary>
    private static int FreeColumns(List<int> covered, int column, int wanted)
    {
        var free = 1;
        while (free < wanted && (column + free >= covered.Count || covered[column + free] == 0))
            free++;
        return free;
    }

    private static List<List<GridCell>> Filled(List<List<GridCell>> rows, int columns)
    {
        var isTaken = new bool[rows.Count, columns];
        foreach (var cell in rows.SelectMany(row => row))
        {
            for (var row = cell.RowIndex; row < cell.RowIndex + cell.RowSpan; row++)
            {
                for (var column = cell.ColumnIndex; column < cell.ColumnIndex + cell.ColumnSpan; column++)
                    isTaken[row, column] = true;
            }
        }
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (!isTaken[row, column])
                    rows[row].Add(new GridCell(row, column, 1, 1, null));
            }
            rows[row].Sort((left, right) => left.ColumnIndex.CompareTo(right.ColumnIndex));
        }
        return rows;
    }
}
