namespace SocialReport.Facts;

/// <summary>How the values of a measure behave when they are put together.</summary>
public enum MeasureKind
{
    /// <summary>Sums over time and rows (flöde).</summary>
    Flow,

    /// <summary>Holds at a date; sums over rows, never over time (bestånd).</summary>
    Stock,

    /// <summary>An average, never summed (snitt).</summary>
    Average,

    /// <summary>Unique persons, neither summed nor subtracted (unika).</summary>
    Unique,

    /// <summary>A quotient, recomputed and never summed (kvot).</summary>
    Ratio,
}

/// <summary>A measure (mått).</summary>
/// <param name="Name">Its name in small letters, such as <c>utfall</c>.</param>
/// <param name="Kind">How its values behave.</param>
public sealed record MeasureDeclaration(string Name, MeasureKind Kind)
{
    /// <summary>What it counts; null for what its dataset says.</summary>
    public MeasureUnit? Unit { get; init; }

    /// <summary>What is said of it about persons.</summary>
    public PersonDeclaration Persons { get; init; }
}

/// <summary>The measures that every dataset knows.</summary>
public static class KnownMeasures
{
    /// <summary>The outcome (utfall).</summary>
    public const string Outcome = "utfall";

    /// <summary>The final outcome of a full year (bokslut).</summary>
    public const string YearEnd = "bokslut";

    /// <summary>The forecast (prognos).</summary>
    public const string Forecast = "prognos";

    /// <summary>The budget.</summary>
    public const string Budget = "budget";

    /// <summary>The budget of the period (periodbudget).</summary>
    public const string PeriodBudget = "periodbudget";

    /// <summary>All of them. A goal's values hold at a date; the others sum over time.</summary>
    public static IReadOnlyList<MeasureDeclaration> All { get; } =
    [
        new(Outcome, MeasureKind.Flow),
        new(YearEnd, MeasureKind.Flow),
        new(Budget, MeasureKind.Flow),
        new(PeriodBudget, MeasureKind.Flow),
        new(Forecast, MeasureKind.Flow),
        new("målvärde", MeasureKind.Stock),
        new("nuläge", MeasureKind.Stock),
        new("börläge", MeasureKind.Stock),
    ];

    /// <summary>A measure's name as names are compared.</summary>
    public static string Normalize(string name) => RowKey.Normalize(name).ToLowerInvariant();

    /// <summary>Whether the measure states what has happened, so that a later change is worth a word.</summary>
    public static bool IsOutcome(string measure) => measure is Outcome or YearEnd;
}
