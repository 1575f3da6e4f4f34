using SocialReport.Diagnostics;
using SocialReport.Documents;

namespace SocialReport.Workspaces;

/// <summary>A chart over the figures of a table, as declared.</summary>
/// <param name="Id">The id that texts use.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record ChartDefinition(string Id, SourceLocation Location)
{
    /// <summary>How it shows its numbers (slag); null only in a mould.</summary>
    public ChartKind? Kind { get; init; }

    /// <summary>The table whose figures it shows (tabell), which need not be printed; null only in a mould.</summary>
    public NamedPlace? Table { get; init; }

    /// <summary>Its title (rubrik); null for the table's.</summary>
    public TextPattern? Caption { get; init; }

    /// <summary>What plain numbers count (enhet), such as care days; null for no word.</summary>
    public TextPattern? Counts { get; init; }

    /// <summary>What stands along its axis (axel).</summary>
    public ChartAxis Axis { get; init; }

    /// <summary>Where the axis is chosen.</summary>
    public SourceLocation AxisLocation { get; init; }

    /// <summary>The rows shown (rader), by id or label; none for every printed row of data.</summary>
    public IReadOnlyList<NamedPlace> Rows { get; init; } = [];

    /// <summary>The columns shown (kolumner), by id, series or steps of a series; none for every printed column of numbers.</summary>
    public IReadOnlyList<NamedPlace> Columns { get; init; } = [];

    /// <summary>The series one by one (serier), in place of rows and columns; none where they follow from those.</summary>
    public IReadOnlyList<ChartSeriesDefinition> Series { get; init; } = [];

    /// <summary>What has a plot of its own (rutor).</summary>
    public ChartSplit Split { get; init; }

    /// <summary>The most parts shown (högst), the smallest put together; null for all, or six of a circle.</summary>
    public int? MostParts { get; init; }

    /// <summary>Where the most is stated.</summary>
    public SourceLocation MostPartsLocation { get; init; }

    /// <summary>The order along the axis (sortera).</summary>
    public ChartOrder Order { get; init; }

    /// <summary>Where the order is chosen.</summary>
    public SourceLocation OrderLocation { get; init; }

    /// <summary>Notes under the chart (noter).</summary>
    public IReadOnlyList<TextPattern> Notes { get; init; } = [];

    /// <summary>Where its numbers stand as a table (data).</summary>
    public ChartDataChoice Data { get; init; }

    /// <summary>Where that is said, or else where the chart is declared.</summary>
    public SourceLocation DataLocation { get; init; }

    /// <summary>Whether its parts make a whole: a circle or a ring.</summary>
    public bool IsWhole => Kind is ChartKind.Pie or ChartKind.Ring;

    /// <summary>The most parts of a whole that an eye can tell apart.</summary>
    public const int MostOfWhole = 6;

    /// <summary>The most parts that it may have.</summary>
    public int? Most => MostParts ?? (IsWhole ? MostOfWhole : null);

}

/// <summary>A name that refers to something, and where it is written.</summary>
/// <param name="Name">The name.</param>
/// <param name="Location">Its place.</param>
public sealed record NamedPlace(string Name, SourceLocation Location);

/// <summary>A series of a chart, as declared by itself.</summary>
/// <param name="Location">Where it is declared.</param>
public sealed record ChartSeriesDefinition(SourceLocation Location)
{
    /// <summary>Another table than the chart's (tabell); only where the axis is time.</summary>
    public NamedPlace? Table { get; init; }

    /// <summary>The row (rad); null where the axis is rows, or the table has only one.</summary>
    public NamedPlace? Row { get; init; }

    /// <summary>The column or series of columns (kolumn); null where the axis is columns, or the table has only one.</summary>
    public NamedPlace? Column { get; init; }

    /// <summary>What it is among the others (roll); null for what follows from its measure.</summary>
    public ChartRole? Role { get; init; }

    /// <summary>What it is called (namn); null for what follows from row and column.</summary>
    public TextPattern? Name { get; init; }
}

/// <summary>What stands along a chart's axis.</summary>
public enum ChartAxis
{
    /// <summary>The rows; a series is a column (rader).</summary>
    Rows,

    /// <summary>The columns; a series is a row (kolumner).</summary>
    Columns,

    /// <summary>The spans of the columns; a series is a row and a series of columns (tid).</summary>
    Time,

    /// <summary>January to December; a series is one year of a row (månad).</summary>
    Month,
}

/// <summary>What has a plot of its own in a chart.</summary>
public enum ChartSplit
{
    /// <summary>Nothing: one plot.</summary>
    None,

    /// <summary>Every row (rader).</summary>
    Rows,

    /// <summary>Every column, or series of columns (kolumner).</summary>
    Columns,

    /// <summary>Every series (serier).</summary>
    Series,
}

/// <summary>The order along a chart's axis.</summary>
public enum ChartOrder
{
    /// <summary>As in the table (tabell).</summary>
    AsTable,

    /// <summary>The largest first (störst först).</summary>
    LargestFirst,

    /// <summary>The smallest first (minst först).</summary>
    SmallestFirst,
}

/// <summary>Where a chart's numbers stand as a table.</summary>
public enum ChartDataChoice
{
    /// <summary>Right after it (efter).</summary>
    After,

    /// <summary>With those of other charts, where the text says <c>diagramdata</c> (bilaga).</summary>
    Appendix,

    /// <summary>In the table itself, which the report prints (tabellen).</summary>
    InTable,
}
