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
    /// <summary>What a reader of a report knows from before that can matter for it: nothing when the report stands apart.</summary>
    /// <param name="inputs">The report.</param>
    /// <param name="report">Its figures.</param>
    /// <param name="persons">What counts persons.</param>
    public static IReadOnlyList<Publication> Concerning(ReportInputs inputs, CalculatedReport report, PersonFacts persons) =>
        StandsApart(inputs, report, persons) ? [] : Of(inputs);

    /// <summary>Whether the report shares no quantity at all with the reports before it.</summary>
    /// <remarks>
    /// A quantity is known by where it is stated. A report reads only folders that end no later than its own period, so what is
    /// stated in this report's folder is in no report of an earlier period; and if all of this report's quantities are, no
    /// relation joins one of them to one of theirs. A change that protects a number goes from quantity to quantity through
    /// relations: none leads from these to those or back, so the choices made here are the same with and without them, and what
    /// is shown here tells nothing of what they withheld. That this report counts no persons isn't enough: it may show the very
    /// cost that an earlier one withheld to protect a count. Each report of a period but the first shares its files with those before.
    /// What a decision once showed is told of in every report after it (SR0706), so then the earlier ones are reckoned all the same.
    /// </remarks>
    private static bool StandsApart(ReportInputs inputs, CalculatedReport report, PersonFacts persons)
    {
        var folder = inputs.PeriodFolder + "/";
        // The figures that are stated are looked at first, since the quantities behind the rest take longer to find.
        var stated = report.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).Concat(report.Facts).Concat(report.Indicators)
            .Where(figure => figure.How is null && figure.Value is CellValue.Number);
        if (!stated.All(figure => IsIn(figure.Facts is [var fact] ? fact.Source : figure.Source)))
            return false;
        var before = Before(inputs).ToList();
        return before.TrueForAll(item => item.Period < inputs.Period)
            && SecrecyProblem.Of(report, persons, []).Quantities.All(quantity => IsIn(quantity.Source))
            && !before.Exists(item => ShowsSmallCounts(inputs, item.Report, item.Period));

        // How many indicators there are when there are none is stated nowhere, and joined to nothing.
        bool IsIn(SourceLocation source) => source.File.Length == 0 || source.File.StartsWith(folder, StringComparison.Ordinal);
    }

    private static bool ShowsSmallCounts(ReportInputs inputs, string report, Period period)
    {
        var path = $"{inputs.CommitteeFolder}/{period.Written}/period.yaml";
        return inputs.Workspace.Files.Exists(path)
            && YamlFile.Read(inputs.Workspace.Files, path, new DiagnosticBag()) is { } map
            && PeriodSettings.Read(map, report, inputs.Committee.Reports)?.ShowsSmallCounts is not null;
    }

    /// <summary>What each report before this one told.</summary>
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
