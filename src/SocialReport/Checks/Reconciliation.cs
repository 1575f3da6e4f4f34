using System.Globalization;
using SocialReport.Calculation;
using SocialReport.Disclosure;

namespace SocialReport.Checks;

/// <summary>How a report's figures stand against the ledger (avstämning).</summary>
/// <param name="Origin">Where the ledger's totals are from.</param>
/// <param name="Extracted">The day they were taken out.</param>
/// <param name="Totals">The totals, in the file's order; those whose figure could be found.</param>
public sealed record Reconciliation(string Origin, DateOnly Extracted, IReadOnlyList<ReconciledTotal> Totals)
{
    /// <summary>Whether every total agrees.</summary>
    public bool Agrees => Totals.All(total => total.Agrees);

    /// <summary>
    /// The line that a check report opens with: <c>Avstämt mot ekonomisystemet: 0 tkr, uttag 2024-05-08 (6 totaler)</c>, or the greatest
    /// difference.
    /// </summary>
    public string Summary
    {
        get
        {
            var when = string.Create(CultureInfo.InvariantCulture, $"uttag {Extracted:yyyy-MM-dd}");
            var count = Totals.Count == 1 ? "1 total" : string.Create(CultureInfo.InvariantCulture, $"{Totals.Count} totaler");
            if (Totals.Count == 0)
                return $"Ingen total är avstämd mot ekonomisystemet, {when}.";
            if (Agrees)
                return $"Avstämt mot ekonomisystemet: 0 {Totals[0].Unit}, {when} ({count}).";
            var worst = Totals.Where(total => !total.Agrees).MaxBy(total => Math.Abs(total.Difference ?? 0))!;
            var failed = Totals.Count(total => !total.Agrees).ToString(CultureInfo.InvariantCulture);
            return $"Stämmer inte med ekonomisystemet, {when}: {failed} av {count} skiljer, mest {worst.Figure} med {worst.PrintedDifference ?? "ett tal som saknas"}.";
        }
    }
}

/// <summary>One total of the ledger beside the report's figure.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Ledger">The ledger's value, in base units and as effect on the result.</param>
/// <param name="Reported">The report's value, unrounded in base units; null when it is missing or counts something else.</param>
/// <param name="Agrees">Whether they are the same, within the rounding of the total.</param>
public sealed record ReconciledTotal(FigureId Figure, decimal Ledger, decimal? Reported, bool Agrees)
{
    /// <summary>The report's value less the ledger's; null when there is no value.</summary>
    public decimal? Difference => Reported - Ledger;

    /// <summary>The unit that the total is stated in: kr, tkr, mnkr, or empty for a count.</summary>
    public required string Unit { get; init; }

    /// <summary>The difference as people read it, with its unit; null when there is none.</summary>
    public string? PrintedDifference { get; init; }

    /// <summary>How the total is stated, for printing both values beside each other.</summary>
    public NumberFormat Format { get; init; }
}
