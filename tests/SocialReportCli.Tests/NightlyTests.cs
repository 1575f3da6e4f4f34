using System.Text.Json;

namespace SocialReportCli.Tests;

/// <summary>The nightly job of the docs, as it is run: on a clone of a bare repository, without network, under another language.</summary>
public sealed class NightlyTests : IDisposable
{
    private const string Drift = "sample-data/socialnamnden/2024-T1/drift.csv";
    private static readonly Dictionary<string, string> German = new(StringComparer.Ordinal)
    {
        ["LANG"] = "de_DE.UTF-8",
        ["LC_ALL"] = "C",
        ["TZ"] = "Pacific/Kiritimati",
        ["SOCREP"] = $"dotnet {Path.Combine(AppContext.BaseDirectory, "socrep.dll")}",
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
        ["GIT_CONFIG_NOSYSTEM"] = "1",
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("socrep-natt-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_shell_form_builds_publishes_and_describes_on_a_bare_clone_without_network()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var workspace = new TemporaryWorkspace();
        Assert.Equal(0, Cli.Run(workspace.Folder, "snapshot --period 2024-T1").ExitCode);
        workspace.Replace("sample-data/socialnamnden/2024-T1/texter/sammanfattning.md", "Fullmäktige beslutade i mars", "Fullmäktige beslutade den 25 mars");
        var clone = Clone(workspace);
        var run = Nightly(clone, German);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Rapporter skiljer sig från de granskade", run.Output, StringComparison.Ordinal);
        Assert.Contains("beslutade **den 25** mars", File.ReadAllText(Out("andringar.md")), StringComparison.Ordinal);

        var published = Directory.EnumerateFiles(Out("publicerat"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Out("publicerat"), file)).ToList();
        Assert.Equal(
            ["2023-Q1/linkoping/delarsrapport.pdf", "2023-T2/orebro/delarsrapport-prognos.pdf", "2023/socialnamnden/nyckeltal.pdf", "2023/socialnamnden/omstallning.pdf", "2024-T1/socialnamnden/tertialrapport.pdf"],
            published.Order(StringComparer.Ordinal));
        Assert.Equal(0, Cli.Run(workspace.Folder, "build --period 2024-T1 --quiet").ExitCode);
        Assert.Equal(workspace.Outputs()["tertialrapport.pdf"], File.ReadAllBytes(Out("publicerat/2024-T1/socialnamnden/tertialrapport.pdf")));

        using var manifest = JsonDocument.Parse(File.ReadAllText(Out("bygge/2024-T1/socialnamnden/tertialrapport.manifest.json")));
        var revision = Shell.Run(clone, German, "git rev-parse HEAD").Output.Trim();
        Assert.Equal(revision, manifest.RootElement.GetProperty("revision").GetString());
    }

    [Fact]
    public void A_report_with_errors_is_annotated_and_the_others_are_published()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var workspace = new TemporaryWorkspace();
        workspace.Replace(Drift, "-20 393", "100%");
        var run = Nightly(Clone(workspace), new Dictionary<string, string>(German, StringComparer.Ordinal) { ["GITHUB_ACTIONS"] = "true" });
        Assert.Equal(1, run.ExitCode);
        var annotation = run.Errors.Split('\n').Single(line => line.StartsWith("::error", StringComparison.Ordinal));
        Assert.StartsWith($"::error file={Drift},line=21,col=75,", annotation, StringComparison.Ordinal);
        Assert.Contains("title=SR0110::", annotation, StringComparison.Ordinal);
        Assert.True(File.Exists(Out("publicerat/2023/socialnamnden/nyckeltal.pdf")));
        Assert.False(File.Exists(Out("publicerat/2024-T1/socialnamnden/tertialrapport.pdf")));
        Assert.Empty(Directory.EnumerateFiles(Out("publicerat"), "*.json", SearchOption.AllDirectories));
    }

    /// <summary>The workspace as a commit, cloned bare, and a clone of that, as a runner gets it.</summary>
    private string Clone(TemporaryWorkspace workspace)
    {
        var author = "-c user.name=Ekonom -c user.email=ekonom@example.org -c init.defaultBranch=main";
        var run = Shell.Run(
            workspace.Folder, German,
            $"git init --quiet && git add --all && git {author} commit --quiet --message Underlag && git clone --quiet --bare . \"$1/förråd.git\" && git clone --quiet \"$1/förråd.git\" \"$1/arbets yta\"; : ",
            _folder);
        Assert.True(Directory.Exists(Path.Combine(_folder, "arbets yta", "sample-data")), run.Errors);
        return Path.Combine(_folder, "arbets yta");
    }

    private CliRun Nightly(string clone, Dictionary<string, string> environment)
    {
        var script = Path.Combine(TemporaryWorkspace.Repository, "docs", "handbok", "nattbygge", "nattbygge.sh");
        // Without network where the system lets a user take it away.
        var alone = OperatingSystem.IsLinux() && Shell.Run("unshare -rn true").ExitCode == 0 ? "unshare -rn " : "";
        return Shell.Run(clone, environment, $"{alone}sh", script, ".", Out(""));
    }

    private string Out(string path) => Path.Combine(_folder, "ut", path);
}
