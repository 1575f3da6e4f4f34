namespace SocialReport.Conformance.Inspection;

/// <summary>A cell with its place in the table, both counted from 0.</summary>
internal sealed record PlacedCell(StructureItem Item, int Row, int Column, int RowSpan, int ColumnSpan);

/// <summary>The cells of a table in their places.</summary>
internal sealed record TableShape(IReadOnlyList<PlacedCell> Cells)
{
    /// <summary>The rows of a table, whatever group they stand in.</summary>
    public static IEnumerable<StructureItem> Rows(StructureItem table) =>
        table.Children.Where(child => child.Type != "Caption").SelectMany(child => child.Type == "TR" ? [child] : child.Children);

    /// <summary>Places the cells; null when they leave a place empty, overlap or reach outside.</summary>
    public static TableShape? Of(StructureItem table)
    {
        var rows = Rows(table).ToArray();
        var width = rows.Length == 0 ? 0 : rows[0].Children.Sum(cell => Span(cell, "ColSpan"));
        var taken = new bool[rows.Length, width];
        var cells = new List<PlacedCell>();
        for (var row = 0; row < rows.Length; row++)
        {
            var column = 0;
            foreach (var item in rows[row].Children)
            {
                while (column < width && taken[row, column])
                    column++;
                var cell = new PlacedCell(item, row, column, Span(item, "RowSpan"), Span(item, "ColSpan"));
                if (!TryTake(cell, taken))
                    return null;
                cells.Add(cell);
                column += cell.ColumnSpan;
            }

            for (column = 0; column < width; column++)
            {
                if (!taken[row, column])
                    return null;
            }
        }

        return new TableShape(cells);
    }

    private static bool TryTake(PlacedCell cell, bool[,] taken)
    {
        if (cell.RowSpan < 1 || cell.ColumnSpan < 1 || cell.Row + cell.RowSpan > taken.GetLength(0) || cell.Column + cell.ColumnSpan > taken.GetLength(1))
            return false;
        for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
        {
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
            {
                if (taken[row, column])
                    return false;
                taken[row, column] = true;
            }
        }

        return true;
    }

    private static int Span(StructureItem cell, string name) => cell.Attribute("Table", name) is double span ? (int)span : 1;
}
