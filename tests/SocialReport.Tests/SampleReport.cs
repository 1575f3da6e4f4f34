using SocialReport.Diagnostics;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Tests;

/// <summary>Builds reports of the repository's own workspace, or of one changed from it.</summary>
internal static class SampleReport
{
    public static BuiltReport Build(string committee, string report, string period, BuildOptions? options = null) =>
        Build(Repository.Files, committee, report, period, options);

    public static BuiltReport Build(IInputFiles files, string committee, string report, string period, BuildOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();
        var workspace = Workspace.Read(files, diagnostics);
        Assert.NotNull(workspace);
        Assert.True(Period.TryParse(period, out var parsed));
        return ReportBuilder.Build(workspace, committee, report, parsed, options ?? BuildOptions.All);
    }

    /// <summary>The repository's workspace in memory, for tests that change it.</summary>
    public static MemoryFiles Copy()
    {
        var copy = new MemoryFiles();
        copy.With("socrep.yaml", Repository.Files.Read("socrep.yaml"));
        foreach (var folder in new[] { "templates", "sample-data" })
            CopyFolder(folder, copy);
        return copy;
    }

    private static void CopyFolder(string folder, MemoryFiles copy)
    {
        foreach (var name in Repository.Files.Files(folder))
            copy.With($"{folder}/{name}", Repository.Files.Read($"{folder}/{name}"));
        foreach (var name in Repository.Files.Folders(folder))
            CopyFolder($"{folder}/{name}", copy);
    }
}
