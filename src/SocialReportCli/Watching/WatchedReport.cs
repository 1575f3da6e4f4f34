using System.Diagnostics;
using SocialReport;
using SocialReport.Diagnostics;
using SocialReport.Manifests;
using SocialReport.Workspaces;

namespace SocialReportCli.Watching;

/// <summary>How a build of a watched report went.</summary>
/// <param name="Findings">What was found.</param>
/// <param name="IsWritten">Whether the report's files are new.</param>
/// <param name="Time">How long it took.</param>
internal sealed record WatchedOutcome(IReadOnlyList<Diagnostic> Findings, bool IsWritten, TimeSpan Time);

/// <summary>One report that is built again and again.</summary>
/// <param name="item">The report.</param>
/// <param name="root">The workspace's folder.</param>
/// <param name="output">The folder that reports go below.</param>
/// <param name="options">How it is built.</param>
internal sealed class WatchedReport(PlannedBuild item, string root, string output, BuildOptions options)
{
    private (string Folder, IReadOnlyList<OutputFile> Files)? _waiting;

    public PlannedBuild Item => item;

    /// <summary>What its last build asked, and was answered; an error may be mended in a file that was only looked for.</summary>
    public IReadOnlyDictionary<Question, string> Answers { get; private set; } = new Dictionary<Question, string>();

    /// <summary>Whether it is built but can't take its place, because another program holds the earlier one.</summary>
    public bool IsWaiting => _waiting is not null;

    /// <summary>Builds it; on errors the last good report stays.</summary>
    public WatchedOutcome Build()
    {
        var clock = Stopwatch.StartNew();
        var files = new WatchedFiles(new DirectoryFiles(root));
        try
        {
            return Build(files) with { Time = clock.Elapsed };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new WatchedOutcome([Unreadable(root, error)], false, clock.Elapsed);
        }
        finally
        {
            Answers = files.Answers;
        }
    }

    /// <summary>Tells of a file, or the whole folder, that can't be read: a network drive may go away, and come back.</summary>
    public static Diagnostic Unreadable(string root, Exception error) =>
        EnvironmentMessages.CannotRead(error as UnreadableFileException ?? new UnreadableFileException(root, error));

    /// <summary>Tries again to put a report in its place; null when it still can't be.</summary>
    public WatchedOutcome? TryWrite() => _waiting is { } ready && Write(ready.Folder, ready.Files, []) is { IsWritten: true } outcome ? outcome : null;

    private WatchedOutcome Build(WatchedFiles files)
    {
        _waiting = null;
        var diagnostics = new DiagnosticBag();
        if (Workspace.Read(files, diagnostics) is not { } workspace)
            return new WatchedOutcome([.. diagnostics], false, default);
        var built = RecordedBuild.Build(workspace, item.Committee, item.Report, item.Period, options, ToolIdentity.Stamp, GitRevision.Of(root));
        if (built.Files.Count == 0)
            return new WatchedOutcome(built.Diagnostics, false, default);
        return Write(Path.Combine(output, item.Period.Written, item.Committee), built.Files, built.Diagnostics);
    }

    private WatchedOutcome Write(string folder, IReadOnlyList<OutputFile> files, IReadOnlyList<Diagnostic> findings)
    {
        try
        {
            var recovered = OutputFolder.Write(folder, files);
            _waiting = null;
            return new WatchedOutcome(recovered ? [.. findings, EnvironmentMessages.Recovered(folder)] : findings, true, default);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _waiting = (folder, files);
            return new WatchedOutcome([.. findings, EnvironmentMessages.CannotWrite(folder, error)], false, default);
        }
    }
}
