using SocialReport.Calculation;
using SocialReport.Documents;
using SocialReport.Facts;

namespace SocialReport.Checks;

/// <summary>The rows of a table that are parts (varav) of the row above them.</summary>
internal static class RowParts
{
    /// <summary>Each row that has parts below it, with them; hidden rows left out.</summary>
    public static IEnumerable<(FigureRow<CalculatedFigure> Whole, IReadOnlyList<FigureRow<CalculatedFigure>> Parts)> Of(FigureTable<CalculatedFigure> table)
    {
        var rows = table.Rows.Where(row => row.Cells.Count > 0 && !row.IsHidden).ToList();
        for (var index = 0; index < rows.Count; index++)
        {
            var parts = rows.Skip(index + 1).TakeWhile(row => row.Kind == RowKind.OfWhich).ToList();
            if (rows[index].Kind != RowKind.OfWhich && parts.Count > 0)
                yield return (rows[index], parts);
        }
    }

    /// <summary>Whether the whole lies between its parts in most columns, so that it is a rate or mean of theirs and no sum.</summary>
    public static bool IsRate(FigureRow<CalculatedFigure> whole, IReadOnlyList<FigureRow<CalculatedFigure>> parts)
    {
        if (parts.Count < 2)
            return false;
        var (between, all) = (0, 0);
        for (var column = 0; column < whole.Cells.Count; column++)
        {
            var values = parts.Select(part => (part.Cells[column].Value as CellValue.Number)?.Value).OfType<decimal>().ToList();
            if (values.Count < 2 || whole.Cells[column].Value is not CellValue.Number total)
                continue;
            all++;
            if (values.Min() <= total.Value && total.Value <= values.Max())
                between++;
        }
        return between * 2 > all;
    }
}
