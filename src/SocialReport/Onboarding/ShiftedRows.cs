using SocialReport.Facts;

namespace SocialReport.Onboarding;

/// <summary>Notices rows whose cells stand one column beside those of other rows.</summary>
internal static class ShiftedRows
{
    private const int FewestMisplaced = 2;

    /// <summary>1 for a row that stands one step too far to the right, −1 to the left; null for one in its place.</summary>
    public static int? Shift(int row, RecognisedTable table)
    {
        if (RunsOver(row, table))
            return 1;
        var now = Misplaced(row, 0, table);
        if (now < FewestMisplaced)
            return null;
        if (Misplaced(row, 1, table) == 0)
            return 1;
        return Misplaced(row, -1, table) == 0 ? -1 : null;
    }

    /// <summary>Whether it has a cell beyond the header, where other rows have none, and a gap before it.</summary>
    private static bool RunsOver(int row, RecognisedTable table)
    {
        var beyond = table.Columns.Where(column => column.Header.Text == ShapedTable.NameOf(column.Index)).ToList();
        return beyond.Exists(column => IsFilled(row, column)
            && Enumerable.Range(0, table.Grid.Rows).Count(other => IsFilled(other, column)) * 2 < table.Grid.Rows
            && table.Numeric.Any(left => left.Index < column.Index && !IsFilled(row, left)));

        bool IsFilled(int at, RecognisedColumn column) => table.Grid.Cell(at, column.Index) is { IsBlank: false, IsCovered: false };
    }

    /// <summary>How many cells are of another kind than their column, if each stood so many columns further to the left.</summary>
    private static int Misplaced(int row, int shift, RecognisedTable table)
    {
        var misplaced = 0;
        foreach (var column in table.Columns.Where(column => column.Header.Text is not (ShapedTable.SectionName or "")))
        {
            var at = column.Index + shift;
            var look = at == table.Shape.LabelIndex && table.Shape.Labels[row].Length == 0 ? CellLook.Blank : TableBlocks.Look(at < 0 ? null : table.Grid.Cell(row, at));
            var isNumbers = column.Use is ColumnUse.Value or ColumnUse.Computed;
            if (look is CellLook.Word && isNumbers)
                misplaced++;
            else if (look is CellLook.Number && column.Use is ColumnUse.Words or ColumnUse.Label)
                misplaced++;
            else if (look is CellLook.Blank && column.Use == ColumnUse.Label)
                misplaced++;
        }
        return misplaced;
    }
}
