using System.Diagnostics;
using SocialReport;
using SocialReport.Diagnostics;
using SocialReport.Manifests;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary>Builds and writes single reports of a run, where they need it. Its reports may be made at the same time.</summary>
/// <param name="root">The workspace's folder.</param>
/// <param name="workspace">The workspace.</param>
/// <param name="output">The folder that all reports go below.</param>
/// <param name="options">How they are built.</param>
/// <param name="isForced">Whether they are built also when nothing has changed.</param>
internal sealed class ReportRun(string root, Workspace workspace, string output, BuildOptions options, bool isForced)
{
    private readonly Lazy<string?> _revision = new(() => GitRevision.Of(root));
    private readonly Dictionary<string, Lock> _turns = new(StringComparer.Ordinal);

    /// <summary>The folder of a report's files.</summary>
    public string Folder(PlannedBuild item) => Path.Combine(output, item.Period.Written, item.Committee);

    /// <summary>Why a report must be built, one reason after the other as they are asked for; none when it needn't be.</summary>
    public IEnumerable<BuildCause> Causes(PlannedBuild item)
    {
        if (isForced)
            return [new BuildCause(BuildCauseKind.Asked)];
        var folder = Folder(item);
        return IsBrokenOff(folder)
            ? [new BuildCause(BuildCauseKind.BrokenOff)]
            : UpToDate.Causes(new ReportRequest(item.Committee, item.Report, item.Period.Written, options), ToolIdentity.Stamp, workspace.Files, new DirectoryFiles(folder));
    }

    /// <summary>Makes a report, or tells again what was found when it was built as it would be now.</summary>
    public ReportOutcome Make(PlannedBuild item)
    {
        var clock = Stopwatch.StartNew();
        if (Causes(item).FirstOrDefault() is { } cause)
            return Build(item, clock) with { Cause = cause };
        var kept = KeptFindings.Read(new DirectoryFiles(Folder(item)).Read(item.Report + KeptFindings.FileEnding));
        return kept is null
            ? Build(item, clock) with { Cause = new BuildCause(BuildCauseKind.UnknownOrigin) }
            : new ReportOutcome(item, OutcomeKind.Unchanged, kept.Findings, clock.Elapsed) { Deviations = kept.Deviations };
    }

    private ReportOutcome Build(PlannedBuild item, Stopwatch clock)
    {
        BuiltReport built;
        try
        {
            built = RecordedBuild.Build(workspace, item.Committee, item.Report, item.Period, options, ToolIdentity.Stamp, _revision.Value);
        }
        catch (UnreadableFileException error)
        {
            return Stopped([EnvironmentMessages.CannotRead(error)]);
        }
        if (built.Files.Count == 0)
            return Stopped(built.Diagnostics);
        var folder = Folder(item);
        try
        {
            return new ReportOutcome(item, OutcomeKind.Built, [.. built.Diagnostics, .. Write(folder, built.Files), .. LeftBehind(item, folder, built.Files)], clock.Elapsed)
            {
                Files = [.. built.Files.Select(file => Path.Combine(folder, file.Name))],
                Deviations = KeptFindings.Of(built).Deviations,
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Stopped([.. built.Diagnostics, EnvironmentMessages.CannotWrite(folder, error)]);
        }

        ReportOutcome Stopped(IReadOnlyList<Diagnostic> findings) => new(item, OutcomeKind.Stopped, findings, clock.Elapsed);
    }

    private Diagnostic[] Write(string folder, IReadOnlyList<OutputFile> files)
    {
        // Another run waits for the folder's lock file; a report of this run needn't poll for it.
        lock (Turn(folder))
            return OutputFolder.Write(folder, files) ? [EnvironmentMessages.Recovered(folder)] : [];
    }

    /// <summary>The report's files of an earlier build that this one didn't write: they may tell other numbers.</summary>
    private static IEnumerable<Diagnostic> LeftBehind(PlannedBuild item, string folder, IReadOnlyList<OutputFile> files)
    {
        var left = new DirectoryFiles(folder).Files("").Where(name => name.StartsWith(item.Report + ".", StringComparison.Ordinal)).Except(files.Select(file => file.Name), StringComparer.Ordinal).ToList();
        return left.Count == 0 ? [] : [EnvironmentMessages.LeftBehind(folder, left)];
    }

    /// <summary>Whether a run that was broken off left the folder to be finished; one that writes there now is waited for.</summary>
    private bool IsBrokenOff(string folder)
    {
        lock (Turn(folder))
            return OutputJournal.IsLeft(folder);
    }

    private Lock Turn(string folder)
    {
        lock (_turns)
        {
            if (!_turns.TryGetValue(folder, out var turn))
                _turns.Add(folder, turn = new Lock());
            return turn;
        }
    }
}
