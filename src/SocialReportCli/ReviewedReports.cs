using SocialReport;
using SocialReport.Snapshots;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary>The reviewed state of reports, in a folder of their period: compares what is built with it, and takes what is accepted.</summary>
/// <param name="root">The workspace's folder.</param>
/// <param name="workspace">The workspace.</param>
internal sealed class ReviewedReports(string root, Workspace workspace)
{
    /// <summary>The folder of what is reviewed, from the workspace.</summary>
    public string Folder(PlannedBuild item) => $"{workspace.CommitteeFolder}/{item.Committee}/{item.Period.Written}/{ReportSnapshot.ReviewedFolder}";

    /// <summary>The folder on this machine.</summary>
    public string Path(string folder) => System.IO.Path.Combine(root, folder.Replace('/', System.IO.Path.DirectorySeparatorChar));

    /// <summary>How a built report stands to what was accepted of it.</summary>
    public IReadOnlyList<SnapshotComparison> Compare(PlannedBuild item, BuiltReport built)
    {
        var folder = Folder(item);
        string[] names = [item.Report + ReportSnapshot.TextEnding, item.Report + ReportSnapshot.FiguresEnding];
        var accepted = names.Where(name => workspace.Files.Exists($"{folder}/{name}"))
            .ToDictionary(name => $"{folder}/{name}", name => ReportSnapshot.Text(workspace.Files.Read($"{folder}/{name}").Span), StringComparer.Ordinal);
        var actual = ReportSnapshot.Of(built, item.Report)
            .ToDictionary(file => $"{folder}/{file.Name}", file => ReportSnapshot.Text(file.Content.Span), StringComparer.Ordinal);
        return SnapshotComparer.Compare(accepted, actual);
    }

    /// <summary>What is kept of reports that the period no longer makes.</summary>
    public IReadOnlyList<SnapshotComparison> Leftovers(PlannedBuild item)
    {
        var folder = Folder(item);
        var made = PeriodReports.Of(workspace, item.Committee, item.Period);
        var left = workspace.Files.Files(folder)
            .Where(name => Report(name) is { } report && !made.Contains(report))
            .ToDictionary(name => $"{folder}/{name}", name => ReportSnapshot.Text(workspace.Files.Read($"{folder}/{name}").Span), StringComparer.Ordinal);
        return SnapshotComparer.Compare(left, new Dictionary<string, string>());
    }

    /// <summary>The report that a kept file is of; null for any other file.</summary>
    private static string? Report(string name) =>
        new[] { ReportSnapshot.FiguresEnding, ReportSnapshot.TextEnding }.FirstOrDefault(ending => name.EndsWith(ending, StringComparison.Ordinal)) is { } found
            ? name[..^found.Length]
            : null;
}
