using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary>Finds the workspace: the folder given, the one in SOCREP_WORKSPACE, or the nearest upwards with a socrep.yaml.</summary>
internal static class WorkspaceFinder
{
    public static string? Find(string? given)
    {
        if ((given ?? Environment.GetEnvironmentVariable("SOCREP_WORKSPACE")) is { Length: > 0 } stated)
            return File.Exists(Path.Combine(stated, Workspace.FileName)) ? Path.GetFullPath(stated) : null;
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Workspace.FileName)))
                return folder.FullName;
        }
        return null;
    }
}
