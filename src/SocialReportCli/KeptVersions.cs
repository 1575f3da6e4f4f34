using SocialReport.Comparison;
using SocialReport.Snapshots;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary>A report's two versions; null where a version lacks the report.</summary>
internal sealed record VersionPair(string Name, ReportState? Old, ReportState? New);

/// <summary>Versions of reports kept in folders: built, reviewed or sent out.</summary>
internal static class KeptVersions
{
    /// <summary>Every report in either of two folders, below them too, by its path from the folder.</summary>
    public static List<VersionPair> Pair(string old, string current)
    {
        var (first, second) = (new DirectoryFiles(old), new DirectoryFiles(current));
        var (before, now) = (Reports(first), Reports(second));
        return [.. before.Union(now, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(path => new VersionPair(
            path,
            before.Contains(path) ? Read(first, path, old) : null,
            now.Contains(path) ? Read(second, path, current) : null)).Where(pair => pair.Old is not null || pair.New is not null)];
    }

    /// <summary>A kept version; null when its text or figures are missing.</summary>
    /// <param name="files">The files.</param>
    /// <param name="path">The report's path without its files' endings.</param>
    /// <param name="label">What people call the version.</param>
    public static ReportState? Read(IInputFiles files, string path, string label) =>
        ReportState.Read(label, path, name => files.Exists(name) ? files.Read(name) : null);

    private static HashSet<string> Reports(DirectoryFiles files)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>([""]);
        while (waiting.TryDequeue(out var folder))
        {
            foreach (var name in files.Files(folder).Where(name => name.EndsWith(ReportSnapshot.FiguresEnding, StringComparison.Ordinal)))
                found.Add(Joined(folder, name[..^ReportSnapshot.FiguresEnding.Length]));
            foreach (var inner in files.Folders(folder).Where(name => !name.StartsWith('.')))
                waiting.Enqueue(Joined(folder, inner));
        }
        return found;
    }

    private static string Joined(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";
}
