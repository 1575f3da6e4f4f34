using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Checks;

/// <summary>
/// Holds the rest of the year's forecast against the pace so far: (prognos − utfall) / remaining months beside
/// utfall / months. The test of a forecast that matters most.
/// </summary>
internal static class ForecastPace
{
    /// <summary>
    /// How much the pace may change, as a share of the pace so far, for rows whose change weighs at least
    /// <see cref="Weight"/>. In the sample reports no row that anybody would leave alone changes by more than 0.41; set with
    /// any one of the three with forecasts left out, the limit gives that one at most one row to explain.
    /// </summary>
    public const decimal Change = 0.5m;

    /// <summary>What the change must amount to by the year's end, as a share of the table's forecasts added up without signs.</summary>
    public const decimal Weight = 0.01m;

    /// <summary>The smaller change that is told when it weighs as much as <see cref="GreatWeight"/>.</summary>
    public const decimal ChangeOfGreatWeight = 0.25m;

    /// <summary>See <see cref="ChangeOfGreatWeight"/>.</summary>
    public const decimal GreatWeight = 0.04m;

    /// <summary>What the change must amount to as a share of the report's largest table: an investment of its own table is no matter of pace.</summary>
    public const decimal WeightOfReport = 0.002m;

    public static IEnumerable<Diagnostic> Check(CheckedReport report)
    {
        var (months, left) = (report.Period.Months, 12 - report.Period.Months);
        if (left == 0)
            yield break;
        var outcomes = report.Stated
            .Where(stated => KnownMeasures.IsOutcome(stated.Fact.Measure) && stated.Fact.Span == report.Period.Span)
            .ToDictionary(stated => (stated.Fact.Dataset, stated.Fact.Row));
        var forecasts = report.Stated.Where(stated => IsForecast(stated, report)).ToList();
        var tables = forecasts.GroupBy(stated => (stated.Fact.Dataset, stated.Fact.Unit)).Select(table => (Rows: table, Whole: table.Sum(stated => Math.Abs(stated.Number!.Value)))).ToList();
        foreach (var (table, whole) in tables)
        {
            var largest = tables.Where(other => other.Rows.Key.Unit == table.Key.Unit).Max(other => other.Whole);
            foreach (var forecast in table)
            {
                if (!outcomes.TryGetValue((forecast.Fact.Dataset, forecast.Fact.Row), out var outcome) || outcome.Number is not { } soFar || outcome.Fact.Unit != forecast.Fact.Unit)
                    continue;
                var (pace, rest) = (soFar / months, (forecast.Number!.Value - soFar) / left);
                var effect = Math.Abs(rest - pace) * left;
                if (effect > WeightOfReport * largest && IsBroken(pace, rest, effect, whole))
                    yield return Messages.ForecastAgainstPace(forecast, outcome, rest, pace);
            }
        }
    }

    private static bool IsForecast(StatedFigure stated, CheckedReport report) =>
        stated.Fact.Measure == KnownMeasures.Forecast && stated.Fact.Span == report.Period.WholeYear && stated.Fact.AsOf == report.Period
        && stated.Number is not null && stated.Figure.Kind == MeasureKind.Flow;

    private static bool IsBroken(decimal pace, decimal rest, decimal effect, decimal whole)
    {
        var change = Math.Abs(rest - pace);
        return (change > Change * Math.Abs(pace) && effect > Weight * whole)
            || (change > ChangeOfGreatWeight * Math.Abs(pace) && effect > GreatWeight * whole);
    }
}
