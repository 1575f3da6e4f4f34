namespace SocialReport.Workspaces;

/// <summary>The spans that a column is repeated for (<c>serie</c>), as seen from the report's period.</summary>
public abstract record SeriesChoice
{
    private SeriesChoice()
    {
    }

    /// <summary>One span.</summary>
    /// <param name="Period">The span.</param>
    public sealed record Single(PeriodChoice Period) : SeriesChoice;

    /// <summary>Several choices after each other, for an axis of unequal steps.</summary>
    /// <param name="Parts">The choices.</param>
    public sealed record Listed(IReadOnlyList<SeriesChoice> Parts) : SeriesChoice;

    /// <summary>Years written out: <c>2019..2023</c>.</summary>
    /// <param name="First">The first year.</param>
    /// <param name="Last">The last year.</param>
    public sealed record Years(int First, int Last) : SeriesChoice;

    /// <summary>The steps of the report's period: <c>månader</c>.</summary>
    /// <param name="Step">The step.</param>
    public sealed record InPeriod(SeriesStep Step) : SeriesChoice;

    /// <summary>The steps of the whole year that the report's period lies in: <c>årets månader</c>.</summary>
    /// <param name="Step">The step.</param>
    public sealed record InYear(SeriesStep Step) : SeriesChoice;

    /// <summary>The steps of the report's year up to its period's end, and of whole years before it: <c>3 års månader</c>.</summary>
    /// <param name="Count">How many years, the report's own among them.</param>
    /// <param name="Step">The step.</param>
    public sealed record OfYears(int Count, SeriesStep Step) : SeriesChoice;

    /// <summary>So many whole steps, the last one ending no later than the period: <c>5 år</c>, <c>12 månader</c>.</summary>
    /// <param name="Count">How many.</param>
    /// <param name="Step">The step.</param>
    public sealed record Latest(int Count, SeriesStep Step) : SeriesChoice;

    /// <summary>All steps from the first to the last that the table's rows state the measure for, up to the period's end: <c>alla år</c>.</summary>
    /// <param name="Step">The step.</param>
    public sealed record All(SeriesStep Step) : SeriesChoice;

    /// <summary>Exactly the spans that the table's rows state the measure for, up to the period's end: <c>alla</c>.</summary>
    public sealed record AsStated : SeriesChoice;
}

/// <summary>The length of a step of a series.</summary>
public enum SeriesStep
{
    /// <summary>A calendar year.</summary>
    Year = 12,

    /// <summary>Four months.</summary>
    Tertial = 4,

    /// <summary>Three months.</summary>
    Quarter = 3,

    /// <summary>A month.</summary>
    Month = 1,
}

/// <summary>How monthly values become one number (<c>räkna</c>).</summary>
/// <param name="Kind">What is done with them.</param>
/// <param name="Window">How many months up to the end of the span count (rullande); null for the months of the span itself.</param>
public sealed record Reckoning(ReckoningKind Kind, int? Window);

/// <summary>What is done with monthly values.</summary>
public enum ReckoningKind
{
    /// <summary>They are summed; only flows can be.</summary>
    Sum,

    /// <summary>Their unweighted mean.</summary>
    Mean,

    /// <summary>The last month's value, for a stock.</summary>
    Last,

    /// <summary>The sum from January to the end of the span.</summary>
    Accumulated,
}
