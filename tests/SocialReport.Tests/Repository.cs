using SocialReport.Workspaces;

namespace SocialReport.Tests;

/// <summary>The repository that the tests run in: its sample workspace and the files beside the tests.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static DirectoryFiles Files { get; } = new(Root);

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "SocialReportCli.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the repository.");
        return folder.FullName;
    }
}
