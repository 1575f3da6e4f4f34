using SocialReport.Calculation;
using SocialReport.Facts;

namespace SocialReport.Checks;

/// <summary>A figure that is a value of a file, where it stands in a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Row">Its row.</param>
/// <param name="Column">Its column.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Fact">The value.</param>
internal sealed record StatedFigure(
    FigureTable<CalculatedFigure> Table, FigureRow<CalculatedFigure> Row, FigureColumn Column, CalculatedFigure Figure, Fact Fact)
{
    /// <summary>Its number in base units; null when it is none.</summary>
    public decimal? Number => (Figure.Value as CellValue.Number)?.Value;

    /// <summary>The stated figures of the rows that are printed or summed, in the tables' order; a value that two tables have, once.</summary>
    public static IReadOnlyList<StatedFigure> Of(CalculatedReport report)
    {
        var found = new List<StatedFigure>();
        var seen = new HashSet<Fact>(ReferenceEqualityComparer.Instance);
        foreach (var table in report.Tables)
        {
            var summed = table.Rows.SelectMany(row => row.Terms).ToHashSet();
            for (var index = 0; index < table.Rows.Count; index++)
            {
                var row = table.Rows[index];
                if (row.Cells.Count == 0 || (row.IsHidden && !summed.Contains(index)))
                    continue;
                for (var column = 0; column < table.Columns.Count; column++)
                {
                    if (row.Cells[column] is { Formula: null, Facts: [var fact] } figure && table.Columns[column].Definition.Measure is not null && seen.Add(fact))
                        found.Add(new StatedFigure(table, row, table.Columns[column], figure, fact));
                }
            }
        }
        return found;
    }
}
