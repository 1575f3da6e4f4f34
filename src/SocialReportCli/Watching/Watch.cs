using SocialReport;
using SocialReport.Diagnostics;
using SocialReport.Workspaces;

namespace SocialReportCli.Watching;

/// <summary>Builds reports, and again those that are made of what has changed since, until it is stopped.</summary>
/// <param name="root">The workspace's folder.</param>
/// <param name="selection">The reports.</param>
/// <param name="output">The folder that reports go below.</param>
/// <param name="options">How they are built.</param>
/// <param name="log">Where it is told.</param>
internal sealed class Watch(string root, BuildSelection selection, string output, BuildOptions options, WatchLog log)
{
    /// <summary>Between looks while a file is being saved.</summary>
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(75);

    /// <summary>Between looks when the system says nothing.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(1);

    private readonly SeenFiles _seen = new(root);
    private List<WatchedReport> _reports = [];
    private IReadOnlyDictionary<Question, string> _planned = new Dictionary<Question, string>();

    /// <summary>Runs until it is stopped.</summary>
    /// <returns>Whether there was anything to watch.</returns>
    public bool Run(CancellationToken stop)
    {
        using var wakeUp = new WakeUp(root, stop);
        if (!Plan())
            return false;
        Build(_reports, stop);
        log.Began(_reports.Count);
        var state = WatchState.Calm;
        while (!stop.IsCancellationRequested)
        {
            var built = _reports.Select(report => report.Answers).Prepend(_planned).ToList();
            var decision = WatchDecision.Of(built, state, _seen.Look(built.SelectMany(answers => answers.Keys).Distinct()));
            state = decision.State;
            if (decision.Targets.Count > 0)
                Rebuild(decision, stop);
            else if (decision.IsChanging)
                wakeUp.Wait(Short);
            else
            {
                Replace();
                wakeUp.WaitAtMost(Long);
            }
        }
        return true;
    }

    private void Rebuild(WatchDecision decision, CancellationToken stop)
    {
        log.Changed(decision.Changed);
        var before = _reports;
        var affected = decision.Targets.Where(index => index > 0).Select(index => before[index - 1]).ToList();
        // The first target is the plan: which reports there are.
        if (decision.Targets[0] == 0 && Plan())
            affected = [.. _reports.Where(report => affected.Contains(report) || !before.Contains(report))];
        Build(affected, stop);
    }

    private void Build(IEnumerable<WatchedReport> reports, CancellationToken stop)
    {
        foreach (var report in reports.TakeWhile(_ => !stop.IsCancellationRequested))
        {
            var outcome = report.Build();
            log.Finished(report.Item, outcome, report.IsWaiting);
        }
    }

    private void Replace()
    {
        foreach (var report in _reports.Where(report => report.IsWaiting))
        {
            if (report.TryWrite() is not null)
                log.Replaced(report.Item);
        }
    }

    /// <summary>Finds which reports there are; those that were there go on as they are. When it can't be known they all stay.</summary>
    private bool Plan()
    {
        var files = new WatchedFiles(new DirectoryFiles(root));
        try
        {
            var diagnostics = new DiagnosticBag();
            var workspace = Workspace.Read(files, diagnostics);
            log.Found(diagnostics);
            if (workspace is null)
                return false;
            if (BuildPlan.Make(workspace, selection, out var problem) is not { } plan)
            {
                log.NoPlan(problem!.Value.Message, problem.Value.Hint);
                return false;
            }
            _reports = [.. plan.Select(item => _reports.Find(report => report.Item == item) ?? new WatchedReport(item, root, output, options))];
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            log.Found([WatchedReport.Unreadable(root, error)]);
            return false;
        }
        finally
        {
            _planned = files.Answers;
        }
    }
}
