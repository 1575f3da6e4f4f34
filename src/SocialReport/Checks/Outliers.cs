using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Periods;

namespace SocialReport.Checks;

/// <summary>
/// Finds values that are three times, or a third of, what they were a year before, or have changed sign: the outcome beside
/// the same days of last year, and the year's forecast beside last year's outcome, or its budget where there is none. One finding a row.
/// </summary>
internal static class Outliers
{
    /// <summary>How many times larger or smaller: the factor of design and practice, not tuned.</summary>
    public const decimal Factor = 3m;

    /// <summary>How many times a forecast without a year before may be its budget: ten is a digit too many, which no plan explains.</summary>
    public const decimal BudgetFactor = 10m;

    /// <summary>
    /// What the change must amount to, as a share of the column's values added up without signs. Rows of less than half a per cent
    /// swing like this in every sample report; with any one report left out the others give the same limit.
    /// </summary>
    public const decimal Weight = 0.005m;

    /// <summary>The largest count that is too small to be told of: two persons more can be three times as many.</summary>
    public const decimal SmallCount = 30m;

    public static IEnumerable<Diagnostic> Check(CheckedReport report)
    {
        var latest = report.Stated.Where(stated => stated.Number is not null && stated.Figure.Kind != MeasureKind.Ratio).ToList();
        var outcomes = latest.Where(stated => KnownMeasures.IsOutcome(stated.Fact.Measure)).ToLookup(Place);
        var budgets = latest.Where(stated => stated.Fact.Measure == KnownMeasures.Budget).ToLookup(Place);
        var told = new HashSet<(string, RowKey)>();
        foreach (var column in latest.Where(stated => IsOfNow(stated, report.Period)).GroupBy(stated => (stated.Fact.Dataset, stated.Fact.Measure, stated.Fact.Unit)))
        {
            var whole = column.Sum(stated => Math.Abs(stated.Number!.Value));
            foreach (var now in column)
            {
                var before = outcomes[Place(now) with { Span = now.Fact.Span.PreviousYear() }].FirstOrDefault();
                var budget = before is null && now.Fact.Measure == KnownMeasures.Forecast ? budgets[Place(now)].FirstOrDefault() : null;
                var isFar = before is not null
                    ? IsFar(now, before.Number!.Value, whole, Factor) || HasTurned(now, before.Number!.Value, whole)
                    : budget is not null && IsFar(now, budget.Number!.Value, whole, BudgetFactor);
                if (isFar && told.Add((now.Fact.Dataset, now.Fact.Row)))
                    yield return Messages.FarFromExpected(now, (before ?? budget)!);
            }
        }
    }

    private static (string Dataset, RowKey Row, MeasureUnit Unit, DateSpan Span) Place(StatedFigure stated) =>
        (stated.Fact.Dataset, stated.Fact.Row, stated.Fact.Unit, stated.Fact.Span);

    private static bool IsOfNow(StatedFigure stated, Period period) => stated.Fact.Span == period.Span
        ? KnownMeasures.IsOutcome(stated.Fact.Measure)
        : stated.Fact.Span == period.WholeYear && stated.Fact.Measure == KnownMeasures.Forecast && stated.Fact.AsOf == period;

    private static bool IsFar(StatedFigure stated, decimal expected, decimal whole, decimal factor)
    {
        var (larger, smaller) = (Math.Max(Math.Abs(stated.Number!.Value), Math.Abs(expected)), Math.Min(Math.Abs(stated.Number.Value), Math.Abs(expected)));
        return Weighs(stated, expected, whole) && smaller > 0 && larger > factor * smaller;
    }

    private static bool HasTurned(StatedFigure stated, decimal before, decimal whole) =>
        Weighs(stated, before, whole) && Math.Sign(stated.Number!.Value) * Math.Sign(before) < 0;

    private static bool Weighs(StatedFigure stated, decimal expected, decimal whole)
    {
        var now = stated.Number!.Value;
        return now != expected && Math.Abs(now - expected) >= Weight * whole
            && (stated.Fact.Unit != MeasureUnit.Count || Math.Max(Math.Abs(now), Math.Abs(expected)) > SmallCount);
    }
}
