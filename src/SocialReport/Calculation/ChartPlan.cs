using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Calculation;

/// <summary>Which cells of which tables a chart shows, and where.</summary>
/// <param name="Categories">What stands along its axis.</param>
/// <param name="Series">Its series, in the order declared.</param>
internal sealed record ChartPlan(IReadOnlyList<PlannedCategory> Categories, IReadOnlyList<PlannedSeries> Series);

/// <summary>A step of a chart's axis: one of a row, a column, a span and a month.</summary>
internal abstract record PlannedCategory
{
    private PlannedCategory()
    {
    }

    /// <summary>A row of the chart's table, by index.</summary>
    public sealed record OfRow(int Index) : PlannedCategory;

    /// <summary>A column of the chart's table, by index.</summary>
    public sealed record OfColumn(int Index) : PlannedCategory;

    /// <summary>A span of time.</summary>
    public sealed record OfSpan(DateSpan Span) : PlannedCategory;

    /// <summary>A month of any year, 1 to 12.</summary>
    public sealed record OfMonth(int Number) : PlannedCategory;
}

/// <summary>A series of a chart: the cells at its categories.</summary>
/// <param name="Table">The id of the table that it comes from.</param>
/// <param name="Row">Its row; null where the axis is rows.</param>
/// <param name="Columns">The column that it is, or the steps that it goes through, by index; none where the axis is columns.</param>
/// <param name="Year">Its year, where the axis is months; else null.</param>
/// <param name="Cells">By category: the cell's row and column; null where the table has none.</param>
internal sealed record PlannedSeries(
    string Table, int? Row, IReadOnlyList<int> Columns, int? Year, IReadOnlyList<(int Row, int Column)?> Cells)
{
    /// <summary>How it was declared by itself; null when it follows from rows and columns.</summary>
    public ChartSeriesDefinition? Definition { get; init; }
}
