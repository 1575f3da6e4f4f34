using SocialReport.Diagnostics;
using SocialReport.Indicators;

namespace SocialReport.Checks;

/// <summary>Targets of an indicator that go the wrong way from one year to the next, and indicators without a new outcome for too long.</summary>
internal static class IndicatorTimes
{
    public static IEnumerable<Diagnostic> Check(CheckedReport report) =>
        report.Figures.Indicators.Count == 0 ? [] : report.Inputs.Indicators.Indicators.SelectMany(Targets).Concat(Stale(report));

    private static IEnumerable<Diagnostic> Targets(Indicator indicator)
    {
        var targets = indicator.Known(IndicatorWords.Target, IndicatorPart.Total).Where(target => target.Levels.Count > 0).OrderBy(target => target.Span.Last).ToList();
        foreach (var (earlier, later) in targets.Zip(targets.Skip(1)))
        {
            var isBackwards = earlier.Levels.Count == later.Levels.Count && earlier.Unit == later.Unit && earlier.Levels.Zip(later.Levels).Any(pair => indicator.Direction switch
            {
                Direction.Increase => pair.First.IsHigherThan(pair.Second),
                Direction.Decrease or Direction.Top => pair.Second.IsHigherThan(pair.First),
                _ => false,
            });
            if (isBackwards)
                yield return Messages.TargetsBackwards(indicator, earlier, later);
        }
    }

    private static IEnumerable<Diagnostic> Stale(CheckedReport report)
    {
        var stale = report.Inputs.Indicators.Indicators
            .Select(indicator => (Indicator: indicator, Last: indicator.Known(IndicatorWords.Outcome, IndicatorPart.Total)
                .Where(value => !value.IsMissing && value.Span.Last <= report.Period.End).OrderByDescending(value => value.Span.Last).FirstOrDefault()))
            .Where(item => item.Last is { } last && last.Span.Last.AddMonths(MonthsBetween(item.Indicator.Frequency)) < report.Period.End);
        // A survey has many indicators of one time: one finding for all of them.
        return stale.GroupBy(item => item.Last!.Span).Select(same => Messages.IndicatorsStale([.. same.Select(item => item.Indicator)], same.First().Last!));
    }

    /// <summary>How many months may pass after an outcome's last day: two rounds of what the frequency says, two years when it says nothing.</summary>
    private static int MonthsBetween(string frequency)
    {
        var words = frequency.ToLowerInvariant();
        if (words.Contains("vartannat", StringComparison.Ordinal))
            return 48;
        if (words.Contains("vart tredje", StringComparison.Ordinal))
            return 72;
        if (words.Contains("månad", StringComparison.Ordinal))
            return 3;
        if (words.Contains("kvartal", StringComparison.Ordinal))
            return 6;
        return words.Contains("tertial", StringComparison.Ordinal) ? 8 : 24;
    }
}
