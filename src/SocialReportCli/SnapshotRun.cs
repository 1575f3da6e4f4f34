using SocialReport;
using SocialReport.Manifests;
using SocialReport.Snapshots;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary>Compares reports with what was accepted of them, and accepts them when asked to.</summary>
/// <param name="root">The workspace's folder.</param>
/// <param name="workspace">The workspace.</param>
/// <param name="options">How reports are built.</param>
/// <param name="isAccepting">Whether what differs is taken as accepted.</param>
/// <param name="printer">Tells what is found.</param>
internal sealed class SnapshotRun(string root, Workspace workspace, BuildOptions options, bool isAccepting, DiagnosticPrinter printer)
{
    private readonly ReviewedReports _reviewed = new(root, workspace);
    private readonly string? _revision = GitRevision.Of(root);

    /// <summary>Builds the reports of a plan, without writing them, and settles each.</summary>
    /// <param name="plan">The reports.</param>
    /// <param name="isWhole">Whether the plan holds all reports of its periods, so that what is kept of others is left over.</param>
    public int Run(IReadOnlyList<PlannedBuild> plan, bool isWhole)
    {
        foreach (var item in plan)
        {
            if (Built(item) is { } built)
                Settle(item, _reviewed.Compare(item, built), ReportSnapshot.Of(built, item.Report));
        }
        foreach (var item in isWhole ? plan.DistinctBy(item => (item.Committee, item.Period.Written)) : [])
            Settle(item, _reviewed.Leftovers(item), []);
        return printer.Finish();
    }

    private BuiltReport? Built(PlannedBuild item)
    {
        try
        {
            var built = RecordedBuild.Build(
                workspace, item.Committee, item.Report, item.Period, options with { Formats = ReportSnapshot.Formats }, ToolIdentity.Stamp, _revision);
            printer.Print(built.Diagnostics);
            if (built.Files.Count > 0)
                return built;
        }
        catch (UnreadableFileException error)
        {
            printer.Print([EnvironmentMessages.CannotRead(error)]);
        }
        printer.NotCompared(item);
        return null;
    }

    private void Settle(PlannedBuild item, IReadOnlyList<SnapshotComparison> comparisons, IReadOnlyList<OutputFile> files)
    {
        if (isAccepting && comparisons.Any(comparison => comparison.Status != SnapshotStatus.Equal))
        {
            var folder = _reviewed.Path(_reviewed.Folder(item));
            try
            {
                if (files.Count > 0)
                    OutputFolder.Write(folder, files);
                foreach (var removed in comparisons.Where(comparison => comparison.Status == SnapshotStatus.Removed))
                    File.Delete(_reviewed.Path(removed.Name));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                printer.Print([EnvironmentMessages.CannotWrite(_reviewed.Folder(item), error)]);
                return;
            }
        }
        printer.Compared(item, comparisons, isAccepting);
    }
}
