using SocialReport.Periods;

namespace SocialReport.Manifests;

/// <summary>
/// What a build asked of its workspace beside what it read: a file that comes, or goes, can change the report as much as one
/// that is changed.
/// </summary>
/// <param name="Present">Files that were there, but were not read.</param>
/// <param name="Absent">Files that were looked for and not there.</param>
/// <param name="Folders">Folders that were listed.</param>
public sealed record AskedFiles(IReadOnlyList<string> Present, IReadOnlyList<string> Absent, IReadOnlyList<FolderListing> Folders);

/// <summary>What a folder held.</summary>
/// <param name="Folder">Its path from the workspace folder.</param>
/// <param name="IsOfFolders">Whether the names are those of folders in it; otherwise those of files.</param>
/// <param name="Names">The names, in ordinal order; none also when there was no such folder.</param>
public sealed record FolderListing(string Folder, bool IsOfFolders, IReadOnlyList<string> Names)
{
    /// <summary>
    /// For a committee's folder: the report's period. A folder of a later period is left out: the report knows nothing of it, and
    /// must not be another because it has come. Null for any other folder.
    /// </summary>
    public Period? Until { get; init; }

    /// <summary>The same listing without periods after one.</summary>
    public FolderListing UpTo(Period period) => this with { Names = [.. Names.Where(name => IsKnown(name, period))], Until = period };

    /// <summary>What of a folder's names the report knows.</summary>
    internal IReadOnlyList<string> Known(IReadOnlyList<string> names) => Until is { } period ? [.. names.Where(name => IsKnown(name, period))] : names;

    private static bool IsKnown(string name, Period until) => !Period.TryParse(name, out var period) || period <= until;
}
