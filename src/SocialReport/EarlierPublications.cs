using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Facts;
using SocialReport.Indicators;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport;

/// <summary>
/// What a committee's readers know from before: its reports of earlier periods, and those of the same period that come before
/// this one. Each is reckoned anew from its folder with its own decision, so that it is the same whenever it is asked for.
/// </summary>
internal static class EarlierPublications
{
    public static IReadOnlyList<Publication> Of(ReportInputs inputs)
    {
        var publications = new List<Publication>();
        // Reports of one period rest on the same facts.
        var facts = new Dictionary<Period, FactStore>();
        foreach (var (report, period) in Before(inputs))
        {
            if (Decide(inputs, report, period, facts, publications) is { } decision)
                publications.Add(decision.Publication);
        }
        return publications;
    }

    private static IEnumerable<(string Report, Period Period)> Before(ReportInputs inputs)
    {
        foreach (var (_, period) in inputs.KnownPeriods.OrderBy(known => known.AsOf))
        {
            foreach (var report in PeriodReports.Of(inputs.Workspace, inputs.Committee.Id, period))
            {
                if (period == inputs.Period && report == inputs.Report.Id)
                    yield break;
                yield return (report, period);
            }
        }
    }

    /// <summary>The decision about an earlier report; null when it can't be made any more, and then nobody can tell what it showed.</summary>
    private static SecrecyDecision? Decide(ReportInputs inputs, string report, Period period, Dictionary<Period, FactStore> factsOf, IReadOnlyList<Publication> earlier)
    {
        var unheard = new DiagnosticBag();
        if (ReportInputs.Read(inputs.Workspace, inputs.Committee.Id, report, period, unheard) is not { } before)
            return null;
        if (!factsOf.TryGetValue(period, out var facts))
        {
            factsOf[period] = facts = FactStore.Load(
                inputs.Workspace.Files, before.CommitteeFolder, before.KnownPeriods, before.Committee.Datasets, unheard, IndicatorData.Of(before.Indicators, period));
        }
        var calculated = Calculator.Plan(before.Report, facts, before.OwnFacts, period, unheard)() with { Indicators = IndicatorFigures.Of(before.Indicators, period) };
        calculated = ChartRest.Add(calculated, before.Report, period, unheard);
        return Secrecy.Decide(calculated, new PersonFacts(facts), before.Committee.Secrecy, before.Settings.ShowsSmallCounts, earlier);
    }
}
