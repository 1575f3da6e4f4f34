using SocialReport;
using SocialReport.Diagnostics;
using SocialReport.Manifests;
using SocialReport.Snapshots;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary>Keeps versions of reports as they were sent out (utskick): a version once kept never changes.</summary>
/// <param name="root">The workspace's folder.</param>
/// <param name="workspace">The workspace.</param>
/// <param name="options">How reports are built.</param>
/// <param name="printer">Tells what is found.</param>
internal sealed class DispatchRun(string root, Workspace workspace, BuildOptions options, DiagnosticPrinter printer)
{
    private readonly string? _revision = GitRevision.Of(root);

    /// <summary>The folder with the versions of a period that were sent out, from the workspace.</summary>
    public static string Folder(Workspace workspace, PlannedBuild item) =>
        $"{workspace.CommitteeFolder}/{item.Committee}/{item.Period.Written}/{ReportSnapshot.DispatchedFolder}";

    /// <summary>Builds the reports of a plan and keeps each under its version.</summary>
    public int Run(IReadOnlyList<PlannedBuild> plan)
    {
        foreach (var item in plan)
            Keep(item);
        return printer.Finish();
    }

    private void Keep(PlannedBuild item)
    {
        // The PDF is made too, so that the manifest tells which one was sent out.
        var built = RecordedBuild.Build(
            workspace, item.Committee, item.Report, item.Period, options with { Formats = BuildOptions.All.Formats }, ToolIdentity.Stamp, _revision);
        printer.Print(built.Diagnostics);
        if (built.Files.Count == 0)
        {
            printer.NotCompared(item);
            return;
        }
        var place = new SourceLocation($"{workspace.CommitteeFolder}/{item.Committee}/{item.Period.Written}/period.yaml");
        if (built.Document?.Metadata.Version is not { } version || !IsFolderName(version))
        {
            printer.Print([EnvironmentMessages.NoVersion(place, built.Document?.Metadata.Version)]);
            return;
        }
        var folder = $"{Folder(workspace, item)}/{version}";
        var kept = ReportSnapshot.Of(built, item.Report);
        var manifest = built.Files.Single(file => file.Name == item.Report + BuildManifest.FileEnding);
        if (Differs(folder, kept))
        {
            printer.Print([EnvironmentMessages.AlreadyDispatched(place, item.Report, version)]);
            return;
        }
        if (workspace.Files.Exists($"{folder}/{manifest.Name}"))
        {
            printer.Dispatched(item, version, isNew: false);
            return;
        }
        Write(item, folder, version, [.. kept, manifest]);
    }

    private void Write(PlannedBuild item, string folder, string version, IReadOnlyList<OutputFile> files)
    {
        try
        {
            OutputFolder.Write(Path.Combine(root, folder.Replace('/', Path.DirectorySeparatorChar)), files);
            printer.Dispatched(item, version, isNew: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            printer.Print([EnvironmentMessages.CannotWrite(folder, error)]);
        }
    }

    private bool Differs(string folder, IReadOnlyList<OutputFile> files) => files.Any(file =>
        workspace.Files.Exists($"{folder}/{file.Name}")
        && ReportSnapshot.Text(workspace.Files.Read($"{folder}/{file.Name}").Span) != ReportSnapshot.Text(file.Content.Span));

    private static bool IsFolderName(string version) =>
        version.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_') && version.Any(char.IsLetterOrDigit);
}
