using System.Diagnostics;

namespace SocialReportCli;

/// <summary>
/// Makes the reports of a plan, several at a time, each by itself: what goes wrong with one stops no other. The outcomes come in
/// the plan's order, whichever is ready first.
/// </summary>
internal static class BatchRun
{
    /// <summary>More at a time costs memory and gains little: the reports share one disk.</summary>
    private const int MostByDefault = 4;

    // As deep as the first thread of a program gets on Linux: how deep a formula may nest doesn't depend on the number of jobs.
    private const int StackSize = 8 * 1024 * 1024;

    /// <summary>How many reports are made at a time when nothing is said.</summary>
    public static int DefaultJobs(int reports) => Math.Min(reports, Math.Min(Environment.ProcessorCount, MostByDefault));

    /// <summary>Makes the reports.</summary>
    /// <param name="plan">The reports.</param>
    /// <param name="jobs">How many at a time, at least one.</param>
    /// <param name="make">Makes one; it may be called from any thread, and whatever it throws becomes the report's outcome.</param>
    public static IEnumerable<ReportOutcome> Run(IReadOnlyList<PlannedBuild> plan, int jobs, Func<PlannedBuild, ReportOutcome> make) =>
        jobs <= 1 || plan.Count <= 1 ? plan.Select(item => Isolated(item, make)) : new Workers(plan, make).Run(jobs);

    private static ReportOutcome Isolated(PlannedBuild item, Func<PlannedBuild, ReportOutcome> make)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            return make(item);
        }
        catch (Exception bug)
        {
            return new ReportOutcome(item, OutcomeKind.Failed, [], clock.Elapsed) { Bug = bug };
        }
    }

    private sealed class Workers(IReadOnlyList<PlannedBuild> plan, Func<PlannedBuild, ReportOutcome> make)
    {
        private readonly TaskCompletionSource<ReportOutcome>[] _outcomes = [.. plan.Select(_ => new TaskCompletionSource<ReportOutcome>())];
        private int _taken;

        public IEnumerable<ReportOutcome> Run(int jobs)
        {
            for (var worker = 0; worker < Math.Min(jobs, plan.Count); worker++)
                new Thread(Work, StackSize) { IsBackground = true }.Start();
            foreach (var outcome in _outcomes)
                yield return outcome.Task.GetAwaiter().GetResult();
        }

        private void Work()
        {
            for (var index = Next(); index < plan.Count; index = Next())
                _outcomes[index].SetResult(Isolated(plan[index], make));
        }

        private int Next() => Interlocked.Increment(ref _taken) - 1;
    }
}
