using SocialReport.Diagnostics;

namespace SocialReport.Documents;

/// <summary>A chart (diagram): what is drawn, with the numbers as they are printed. It has no coordinates.</summary>
/// <param name="Id">The chart's id in <c>rapport.yaml</c>.</param>
/// <param name="Kind">How it shows its numbers.</param>
/// <param name="Title">Its title.</param>
/// <param name="Unit">The word for what it counts, such as <c>mnkr</c>, for after the title; empty for none.</param>
/// <param name="Categories">What stands along its axis, or the parts of a whole.</param>
/// <param name="Panels">The plots, left to right and top to bottom; they share scale and categories, and
/// have the same series in the same order, or one series each in the same role. One for an ordinary chart.</param>
/// <param name="Notes">Notes under the chart, one paragraph each.</param>
/// <param name="Alt">What it shows in words, for those who don't see it.</param>
/// <param name="Source">The place it comes from.</param>
public sealed record Chart(
    string Id,
    ChartKind Kind,
    IReadOnlyList<Inline> Title,
    string Unit,
    IReadOnlyList<ChartCategory> Categories,
    IReadOnlyList<ChartPanel> Panels,
    IReadOnlyList<IReadOnlyList<Inline>> Notes,
    string Alt,
    SourceLocation Source) : Block(Source)
{
    /// <summary>The numbers as a table that every renderer shows right after the chart; null when they stand elsewhere.</summary>
    public Table? Data { get; init; }

    /// <summary>Whether the numbers stand as a table further on in the document, with those of other charts (data: bilaga).</summary>
    public bool IsDataInAppendix { get; init; }
}

/// <summary>How a chart shows its numbers.</summary>
public enum ChartKind
{
    /// <summary>Lines over time, with gaps where values are missing (linje).</summary>
    Line,

    /// <summary>Columns beside each other, from zero up or down (staplar).</summary>
    Columns,

    /// <summary>Columns on top of each other (staplade staplar).</summary>
    StackedColumns,

    /// <summary>Bars from zero to the right or left, one row a category (liggande staplar).</summary>
    Bars,

    /// <summary>Parts of a whole as slices (cirkel); one series, no negative number.</summary>
    Pie,

    /// <summary>Parts of a whole as a ring (ring); one series, no negative number.</summary>
    Ring,
}

/// <summary>A step of the axis, or a part of a whole.</summary>
/// <param name="Label">Its label.</param>
/// <param name="ShortLabel">A shorter label for where room is scarce; often the same.</param>
public sealed record ChartCategory(string Label, string ShortLabel)
{
    /// <summary>Whether it is part of a step, such as January to August among years; drawn so that it isn't read as a whole one.</summary>
    public bool IsPartial { get; init; }

    /// <summary>What it is one of many in, such as the year of a month; null for none.</summary>
    public string? Group { get; init; }
}

/// <summary>One plot of a chart.</summary>
/// <param name="Title">Its title among several; empty for a plot alone.</param>
/// <param name="Series">Its series, in the order of the legend.</param>
public sealed record ChartPanel(string Title, IReadOnlyList<ChartSeries> Series);

/// <summary>A series of points, one for each category.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Role">What it is among the others.</param>
/// <param name="Points">Its points, by category.</param>
public sealed record ChartSeries(string Name, ChartRole Role, IReadOnlyList<ChartPoint> Points);

/// <summary>What a series is among the others of its chart; it decides how it is drawn.</summary>
public enum ChartRole
{
    /// <summary>What the chart is about (utfall).</summary>
    Outcome,

    /// <summary>The same at an earlier time (jämförelse).</summary>
    Comparison,

    /// <summary>What was decided (budget); a dashed line, also among columns.</summary>
    Budget,

    /// <summary>A mean, such as of the last twelve months (medel); a line, also among columns.</summary>
    Mean,

    /// <summary>What is expected (prognos).</summary>
    Forecast,
}

/// <summary>A point of a series.</summary>
/// <param name="Figure">The figure as printed: a number, a marker for a missing one, or what stands for a withheld one.</param>
/// <param name="Value">The printed number, rounded as printed and in the printed unit; null leaves a gap.</param>
public sealed record ChartPoint(Inline.PrintedFigure Figure, decimal? Value)
{
    /// <summary>Where the series says nothing, such as of months that have not been: no number, no marker and no figure.</summary>
    public static ChartPoint None { get; } = new(new Inline.PrintedFigure(new Disclosure.FigureId(""), "saknas", ""), null);

    /// <summary>Whether there is a figure that has no number: it is missing or withheld.</summary>
    public bool IsUnknown => Value is null && Figure.Figure != None.Figure.Figure;
}
