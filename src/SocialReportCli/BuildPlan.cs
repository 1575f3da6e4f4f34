using SocialReport.Diagnostics;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary>One report to build.</summary>
internal sealed record PlannedBuild(string Committee, string Report, Period Period)
{
    /// <summary>What people call it.</summary>
    public override string ToString() => $"{Report} {Period} för {Committee}";
}

/// <summary>Which reports the command line asks for.</summary>
internal sealed record BuildSelection(string? Period, string? Report, string? Committee, bool All);

/// <summary>Finds the reports that a selection means; what isn't there is refused with what is.</summary>
internal static class BuildPlan
{
    public static IReadOnlyList<PlannedBuild>? Make(Workspace workspace, BuildSelection selection, out (string Message, string Hint)? problem)
    {
        problem = Problem(workspace, selection);
        if (problem is not null)
            return null;
        var plan = new List<PlannedBuild>();
        var made = new List<string>();
        foreach (var committee in workspace.Committees.Where(name => selection.Committee is null || name == selection.Committee))
        {
            foreach (var period in workspace.Periods(committee).Where(period => Wanted(period, selection)))
            {
                var reports = PeriodReports.Of(workspace, committee, period);
                made.AddRange(reports);
                foreach (var report in reports.Where(name => selection.Report is null || name == selection.Report))
                    plan.Add(new PlannedBuild(committee, report, period));
            }
        }
        if (plan.Count == 0)
            problem = made.Count > 0 && selection.Report is { } unmade
                ? ($"Rapporten ”{unmade}” görs inte för {selection.Period ?? "någon period"}.", Made(selection, made))
                : ($"Ingen nämnd har något att bygga för {selection.Period ?? "någon period"}.", Available(workspace, selection));
        return plan.Count == 0 ? null : plan;
    }

    private static bool Wanted(Period period, BuildSelection selection) =>
        selection.Period is null || (Period.TryParse(selection.Period, out var wanted) && wanted == period);

    private static (string, string)? Problem(Workspace workspace, BuildSelection selection)
    {
        if (selection.Committee is { } committee && !workspace.Committees.Contains(committee))
            return ($"Det finns ingen nämnd ”{committee}”.", Choices("Nämnderna är", committee, workspace.Committees));
        if (selection.Report is { } report && !workspace.ReportTypes.Contains(report))
            return ($"Det finns ingen rapporttyp ”{report}”.", Choices("Rapporttyperna är", report, workspace.ReportTypes));
        if (selection.Period is null && !selection.All)
            return ("Ange vilken period som ska byggas.", Available(workspace, selection));
        if (selection.Period is { } period && !Period.TryParse(period, out _))
            return ($"”{period}” är ingen period.", "En period skrivs som 2024-T1, 2024-Q1, 2024-03 eller 2024. " + Available(workspace, selection));
        return null;
    }

    private static string Choices(string what, string written, IReadOnlyList<string> known) =>
        Suggestion.Hint(written, known) ?? $"{what} {string.Join(", ", known)}.";

    private static string Made(BuildSelection selection, List<string> made)
    {
        var names = string.Join(", ", made.Distinct());
        return selection.Period is null
            ? $"Det som görs är {names}."
            : $"För perioden görs {names}. Vilka rapporter som görs står vid rapporter i periodens period.yaml, eller i namnd.yaml.";
    }

    private static string Available(Workspace workspace, BuildSelection selection)
    {
        var periods = workspace.Committees.Where(name => selection.Committee is null || name == selection.Committee)
            .SelectMany(workspace.Periods).Distinct().Order().Select(period => period.Written).ToList();
        return periods.Count == 0 ? "Det finns ännu inga periodmappar." : $"De perioder som finns är {string.Join(", ", periods)}.";
    }
}
