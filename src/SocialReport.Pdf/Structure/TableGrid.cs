namespace SocialReport.Pdf.Structure;

/// <summary>Whether a table's cells, with their spans, fill a rectangle without gaps or overlaps.</summary>
internal static class TableGrid
{
    public static IEnumerable<string> Check(StructureElement table)
    {
        var groups = table.Children.Where(child => child.Role != StructureRole.Caption).ToArray();
        if (groups.Count(child => child.Role == StructureRole.THead) > 1)
            yield return "has more than one THead";
        if (groups.Count(child => child.Role == StructureRole.TFoot) > 1)
            yield return "has more than one TFoot";

        if (groups.Any(IsHeadOrFoot) && groups.All(child => child.Role != StructureRole.TBody))
            yield return "has a THead or TFoot but no TBody";

        var rows = groups
            .SelectMany(child => child.Role == StructureRole.TR ? [child] : child.Children)
            .ToArray();
        var columns = rows.Length == 0 ? 0 : rows[0].Children.Sum(cell => cell.ColumnSpan);
        // For each column the number of rows that a cell from above still reaches into.
        var occupied = new int[columns];
        for (var index = 0; index < rows.Length; index++)
        {
            if (!TryPlace(rows[index], occupied, rows.Length - index))
            {
                yield return $"has a row, number {index + 1}, whose cells do not fill its {columns} columns";
                yield break;
            }
        }
    }

    private static bool IsHeadOrFoot(StructureElement element) =>
        element.Role is StructureRole.THead or StructureRole.TFoot;

    private static bool TryPlace(StructureElement row, int[] occupied, int rowsLeft)
    {
        var column = 0;
        foreach (var cell in row.Children)
        {
            while (column < occupied.Length && occupied[column] > 0)
                column++;
            if (cell.ColumnSpan < 1 || cell.RowSpan < 1 || cell.RowSpan > rowsLeft
                || column + cell.ColumnSpan > occupied.Length)
            {
                return false;
            }

            for (var last = column + cell.ColumnSpan; column < last; column++)
            {
                if (occupied[column] > 0)
                    return false;
                occupied[column] = cell.RowSpan;
            }
        }

        for (column = 0; column < occupied.Length; column++)
        {
            if (occupied[column] == 0)
                return false;
            occupied[column]--;
        }

        return true;
    }
}
