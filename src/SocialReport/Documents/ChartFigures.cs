using SocialReport.Calculation;
using SocialReport.Disclosure;
using SocialReport.Facts;
using SocialReport.Workspaces;

namespace SocialReport.Documents;

/// <summary>The figures that a chart shows.</summary>
/// <param name="tables">The report's tables.</param>
/// <param name="definition">The chart as declared.</param>
/// <param name="plan">Where its figures are.</param>
internal sealed class ChartFigures(IReadOnlyList<FigureTable<Figure>> tables, ChartDefinition definition, ChartPlan plan)
{
    /// <summary>The chart's own table.</summary>
    public FigureTable<Figure> Table { get; } = Find(tables, definition.Table!.Name);

    /// <summary>The table of a series.</summary>
    public FigureTable<Figure> TableOf(PlannedSeries series) => Find(tables, series.Table);

    /// <summary>The figure of a series in a cell; null where there is none.</summary>
    public Figure? At(PlannedSeries series, (int Row, int Column)? cell) =>
        cell is var (row, column) ? TableOf(series).Rows[row].Cells[column] : null;

    /// <summary>The figures of a series that are there, each with the index of its category.</summary>
    public IEnumerable<(int Category, Figure Figure)> Of(PlannedSeries series) =>
        series.Cells.Select((cell, index) => (index, At(series, cell))).Where(pair => pair.Item2 is not null).Select(pair => (pair.index, pair.Item2!));

    /// <summary>Every figure.</summary>
    public IEnumerable<Figure> All => plan.Series.SelectMany(series => Of(series).Select(pair => pair.Figure));

    /// <summary>Those that have a number.</summary>
    public IEnumerable<Figure> Numbers => All.Where(figure => figure.Value is FigureValue.Number);

    /// <summary>The index of the category that is the sum of what isn't shown; null for none.</summary>
    public int? Rest => plan.Categories.ToList().FindIndex(category => category is PlannedCategory.OfRow row && Table.Rows[row.Index].RestOfChart is not null) is >= 0 and var index ? index : null;

    /// <summary>What a figure counts and the unit that it is printed in; two figures can share a scale only when both agree.</summary>
    public static (MeasureUnit Counts, PrintUnit Unit) ScaleOf(Figure figure) => (figure.Unit, figure.Format.Unit);

    private static FigureTable<Figure> Find(IReadOnlyList<FigureTable<Figure>> tables, string id) => tables.First(table => table.Definition.Id == id);
}
