using System.Security.Cryptography;
using System.Text;
using SocialReport.Diagnostics;
using SocialReport.Manifests;

namespace SocialReportCli;

/// <summary>What a summary says of one report.</summary>
/// <param name="Number">Its number in the whole plan, from 1.</param>
/// <param name="Committee">The committee's id.</param>
/// <param name="Report">The report type's id.</param>
/// <param name="Period">The period as its folder is written.</param>
/// <param name="Kind">How it went.</param>
/// <param name="Errors">How many errors were found.</param>
/// <param name="Warnings">How many warnings.</param>
/// <param name="Notes">How many notes.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Cause">Why it was built, in words; null when it wasn't.</param>
/// <param name="Deviations">The largest variances that it prints.</param>
internal sealed record SummaryLine(
    int Number, string Committee, string Report, string Period, OutcomeKind Kind, int Errors, int Warnings, int Notes, long Milliseconds, string? Cause,
    IReadOnlyList<Deviation> Deviations)
{
    public static SummaryLine Of(ReportOutcome outcome, int number) => new(
        number, outcome.Build.Committee, outcome.Build.Report, outcome.Build.Period.Written, outcome.Kind,
        Count(outcome, Severity.Error), Count(outcome, Severity.Warning), Count(outcome, Severity.Note),
        (long)Math.Round(outcome.Time.TotalMilliseconds), outcome.Cause?.Words, outcome.Deviations);

    private static int Count(ReportOutcome outcome, Severity severity) => outcome.Findings.Count(finding => finding.Severity == severity);
}

/// <summary>How a run of several reports went: a log, with the time it took, which no report has.</summary>
/// <param name="PlanHash">The SHA-256 of the names of all the plan's reports: parts of one run have it in common.</param>
/// <param name="PlanCount">How many reports the whole plan has.</param>
/// <param name="Revision">The git revision of the workspace; null outside git.</param>
/// <param name="Shard">The part of the plan; null for a whole one.</param>
/// <param name="ExitCode">The exit code of the run.</param>
/// <param name="Reports">The reports, in the plan's order.</param>
internal sealed record BatchSummary(string PlanHash, int PlanCount, string? Revision, Shard? Shard, int ExitCode, IReadOnlyList<SummaryLine> Reports)
{
    /// <summary>The parts of a joined summary whose own summaries were not there.</summary>
    public IReadOnlyList<Shard> MissingShards { get; init; } = [];

    /// <summary>Whether it has every report of its part, and an exit code that can come of them: not so of one that somebody has changed, or that lacks parts.</summary>
    public bool IsWhole
    {
        get
        {
            var (first, step) = Shard is { } shard ? (shard.Number, shard.Count) : (1, 1);
            var wanted = Enumerable.Range(0, PlanCount).Where(index => index % step == first - 1).Select(index => index + 1);
            return Reports.Select(report => report.Number).SequenceEqual(wanted)
                && ExitCode is >= 0 and <= SocialReportCli.ExitCode.Bug
                && (ExitCode > 0 || Reports.All(report => report.Kind is OutcomeKind.Built or OutcomeKind.Unchanged));
        }
    }

    /// <summary>By committee, the largest variances that any of its reports prints; of those that two reports print, the first.</summary>
    public IEnumerable<(SummaryLine Report, Deviation Deviation)> Deviations =>
        Reports.GroupBy(report => report.Committee, StringComparer.Ordinal).SelectMany(reports => reports
            .SelectMany(report => report.Deviations.Select(deviation => (Report: report, Deviation: deviation)))
            .DistinctBy(item => (item.Report.Period, item.Deviation.Name, item.Deviation.Text))
            .OrderByDescending(item => Math.Abs(item.Deviation.Amount)).Take(Deviation.MostTold));

    /// <summary>The summary of a run, or of the part of it that was made.</summary>
    public static BatchSummary Of(BuildArguments build, IReadOnlyList<ReportOutcome> outcomes, string? revision) => new(
        Hash(build.WholePlan), build.WholePlan.Count, revision, build.Shard,
        outcomes.Select(outcome => outcome.ExitCode).DefaultIfEmpty().Max(),
        [.. outcomes.Select((outcome, index) => SummaryLine.Of(outcome, build.Shard?.PlanNumber(index) ?? index + 1))]);

    private static string Hash(IReadOnlyList<PlannedBuild> plan) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Concat(plan.Select(item => $"{item.Committee}/{item.Period.Written}/{item.Report}\n")))));
}
