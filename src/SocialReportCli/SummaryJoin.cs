using SocialReport.Diagnostics;

namespace SocialReportCli;

/// <summary>Joins the summaries that the parts of one run left.</summary>
internal static class SummaryJoin
{
    /// <summary>The summary of the whole run; null when the parts can't be joined.</summary>
    /// <param name="parts">The parts with their files' paths, at least one.</param>
    /// <param name="findings">What is wrong: a part that is missing leaves a summary of the others, anything else none.</param>
    public static BatchSummary? Join(IReadOnlyList<(string Path, BatchSummary Summary)> parts, out IReadOnlyList<Diagnostic> findings)
    {
        var (firstPath, first) = parts[0];
        var count = Of(first).Count;
        var problems = new List<Diagnostic>();
        var seen = new SortedDictionary<int, string>();
        foreach (var (path, summary) in parts)
        {
            if (Difference(first, summary) is { } difference)
                problems.Add(EnvironmentMessages.OtherRun(path, difference, firstPath));
            else if (!seen.TryAdd(Of(summary).Number, path))
                problems.Add(EnvironmentMessages.ShardTwice(path, Of(summary), seen[Of(summary).Number]));
        }
        if (problems.Count > 0)
        {
            findings = problems;
            return null;
        }
        var missing = Enumerable.Range(1, count).Where(number => !seen.ContainsKey(number)).Select(number => new Shard(number, count)).ToList();
        findings = [.. missing.Select(EnvironmentMessages.ShardMissing)];
        return new BatchSummary(
            first.PlanHash, first.PlanCount, first.Revision, Shard: null,
            parts.Select(part => part.Summary.ExitCode).Append(ExitCode.Of(findings)).Max(),
            [.. parts.SelectMany(part => part.Summary.Reports).OrderBy(report => report.Number)])
        {
            MissingShards = missing,
        };
    }

    /// <summary>A summary of a whole run is its only part.</summary>
    private static Shard Of(BatchSummary summary) => summary.Shard ?? new Shard(1, 1);

    private static string? Difference(BatchSummary first, BatchSummary other) =>
        Of(first).Count != Of(other).Count ? $"den är en av {Of(other).Count} delar, inte en av {Of(first).Count}"
        : first.PlanHash != other.PlanHash ? "den har andra rapporter att göra"
        : first.Revision != other.Revision ? "arbetsytan hade en annan git-version"
        : null;
}
