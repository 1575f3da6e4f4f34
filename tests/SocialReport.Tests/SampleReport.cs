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

    /// <summary>
    /// The repository's workspace in memory, with the decision to show small counts too: what was published is public, and can
    /// be compared with ours only when ours shows it.
    /// </summary>
    public static MemoryFiles Unmasked()
    {
        var copy = Copy();
        foreach (var path in Paths(copy).Where(path => path.EndsWith("/period.yaml", StringComparison.Ordinal)).ToList())
        {
            var settings = System.Text.Encoding.UTF8.GetString(copy.Read(path).Span);
            copy.With(path, $"{settings}\nsekretess: {{beslut: visa, skäl: Talen är redan publicerade och jämförs här med våra., beslutat_av: Den som stämmer av, datum: 2024-06-01}}\n");
        }
        return copy;
    }

    /// <summary>Every file of a workspace, by path.</summary>
    public static IEnumerable<string> Paths(IInputFiles files, string folder = "")
    {
        var prefix = folder.Length == 0 ? "" : folder + "/";
        return files.Files(folder).Select(name => prefix + name)
            .Concat(files.Folders(folder).SelectMany(name => Paths(files, prefix + name)));
    }

    private static void CopyFolder(string folder, MemoryFiles copy)
    {
        foreach (var name in Repository.Files.Files(folder))
            copy.With($"{folder}/{name}", Repository.Files.Read($"{folder}/{name}"));
        foreach (var name in Repository.Files.Folders(folder))
            CopyFolder($"{folder}/{name}", copy);
    }
}
