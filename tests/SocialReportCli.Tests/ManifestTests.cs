using System.Text.Json;
using SocialReport.Diagnostics;

namespace SocialReportCli.Tests;

/// <summary>The manifest beside a report, and whether the report can be made again from it.</summary>
public class ManifestTests
{
    private const string Drift = "sample-data/socialnamnden/2024-T1/drift.csv";
    private const string Manifest = "out/2024-T1/socialnamnden/tertialrapport.manifest.json";
    private const string Revision = "0123456789abcdef0123456789abcdef01234567";

    [Fact]
    public void A_manifest_names_what_was_read_and_written_and_no_value_time_or_machine()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Build("--quiet --strict");
        using var json = JsonDocument.Parse(workspace.Read(Manifest));
        var root = json.RootElement;
        var inputs = Names(root, "inputs");
        Assert.Contains(Drift, inputs);
        Assert.Contains("socrep.yaml", inputs);
        Assert.Contains("sample-data/socialnamnden/2024-T1/texter/handelser.md", inputs);
        Assert.Contains("templates/tertialrapport/rapport.md", inputs);
        Assert.DoesNotContain("sample-data/linkoping/namnd.yaml", inputs);
        Assert.Equal(inputs.Order(StringComparer.Ordinal), inputs);
        Assert.Contains("SourceSans3_400Regular.ttf", Names(root, "fonts"));
        Assert.Equal(
            ["tertialrapport.figures.json", "tertialrapport.fynd.json", "tertialrapport.html", "tertialrapport.md", "tertialrapport.pdf", "tertialrapport.redovisade-tal.json"],
            Names(root, "outputs"));
        Assert.Equal("2024-04-30", root.GetProperty("asOf").GetString());
        Assert.True(root.GetProperty("options").GetProperty("strict").GetBoolean());
        Assert.Equal("driftsredovisning/totalt/bokslut_fg_år", root.GetProperty("accepted")[0].GetProperty("place").GetString());
        Assert.False(root.TryGetProperty("revision", out _));
        Assert.DoesNotContain(workspace.Folder, workspace.Read(Manifest), StringComparison.Ordinal);
        Assert.DoesNotContain("20 393", workspace.Read(Manifest), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_is_made_again_byte_for_byte()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Build("--quiet --format text,json");
        var run = Cli.Run(workspace.Folder, "verify-manifest " + Manifest);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            "Lika                         tertialrapport.figures.json\nLika                         tertialrapport.fynd.json\nLika                         tertialrapport.md\nLika                         tertialrapport.redovisade-tal.json\n",
            run.Output.ReplaceLineEndings("\n"));
        Assert.Equal($"Rapporten i {Manifest} blir densamma, byte för byte.", run.Errors.Trim());
    }

    [Fact]
    public void A_changed_input_is_named_with_the_files_that_it_changes()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Build("--quiet");
        workspace.Replace("templates/tertialrapport/avsnitt/atgarder.md", "Prognosen", "Årsprognosen");
        workspace.Write("sample-data/socialnamnden/2024-T1/texter/volymer.md", "");
        var before = workspace.Outputs();
        var run = Cli.Run(workspace.Folder, "verify-manifest " + Manifest);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("Byggs annorlunda             tertialrapport.md", run.Output, StringComparison.Ordinal);
        Assert.Contains("Byggs annorlunda             tertialrapport.pdf", run.Output, StringComparison.Ordinal);
        Assert.Contains("Lika                         tertialrapport.redovisade-tal.json", run.Output, StringComparison.Ordinal);
        Assert.Contains("  Ändrad     templates/tertialrapport/avsnitt/atgarder.md", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Outputs());
    }

    [Fact]
    public void A_file_changed_by_hand_is_told_from_one_that_is_made_otherwise()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Build("--quiet");
        workspace.Write("out/2024-T1/socialnamnden/tertialrapport.md", "ändrad för hand");
        File.Delete(Path.Combine(workspace.Output, "tertialrapport.pdf"));
        var run = Cli.Run(workspace.Folder, $"verify-manifest {Manifest} --json");
        Assert.Equal(3, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.False(json.RootElement.GetProperty("agrees").GetBoolean());
        Assert.Equal(
            ["Equal Equal", "Equal Equal", "Equal Equal", "Changed Equal", "Removed Equal", "Equal Equal"],
            json.RootElement.GetProperty("outputs").EnumerateArray().Select(item => $"{item.GetProperty("kept").GetString()} {item.GetProperty("rebuilt").GetString()}"));
        Assert.Empty(json.RootElement.GetProperty("inputs").EnumerateArray());
    }

    [Theory]
    [InlineData("out/2024-T1/socialnamnden/tertialrapport.md", "fel[SR0904]")]
    [InlineData("saknas.manifest.json", "fel[SR0903]")]
    public void What_is_no_manifest_is_refused(string file, string code)
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Build("--quiet");
        var run = Cli.Run(workspace.Folder, "verify-manifest " + file);
        Assert.Equal(4, run.ExitCode);
        Assert.Contains(code, run.Errors, StringComparison.Ordinal);
        if (code.Contains("SR0904", StringComparison.Ordinal))
            Assert.Equal(ErrorPage.Find("SR0904")!.Example, run.Errors.ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public void Errors_in_the_data_stop_the_rebuild()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Build("--quiet");
        workspace.Replace(Drift, "-20 393", "tjugo");
        Assert.Equal(1, Cli.Run(workspace.Folder, "verify-manifest " + Manifest).ExitCode);
    }

    [Theory]
    [InlineData("gren")]
    [InlineData("lös")]
    [InlineData("packad")]
    [InlineData("arbetsträd")]
    public void The_git_revision_is_read_without_git(string kind)
    {
        using var workspace = new TemporaryWorkspace();
        switch (kind)
        {
            case "gren":
                workspace.Write(".git/HEAD", "ref: refs/heads/main\n");
                workspace.Write(".git/refs/heads/main", Revision + "\n");
                break;
            case "lös":
                workspace.Write(".git/HEAD", Revision + "\n");
                break;
            case "packad":
                workspace.Write(".git/HEAD", "ref: refs/heads/main\n");
                workspace.Write(".git/packed-refs", $"# pack-refs with: peeled\n{new string('f', 40)} refs/heads/main2\n{Revision} refs/heads/main\n^{new string('e', 40)}\n");
                break;
            default:
                workspace.Write(".git", $"gitdir: {workspace.At("bart/worktrees/träd")}\n");
                workspace.Write("bart/worktrees/träd/HEAD", "ref: refs/heads/gren\n");
                workspace.Write("bart/worktrees/träd/commondir", "../..\n");
                workspace.Write("bart/refs/heads/gren", Revision + "\n");
                break;
        }
        Assert.Equal(0, workspace.Build("--quiet --format text").ExitCode);
        using var json = JsonDocument.Parse(workspace.Read(Manifest));
        Assert.Equal(Revision, json.RootElement.GetProperty("revision").GetString());
    }

    [Fact]
    public void A_repository_without_commits_or_with_broken_files_stops_nothing()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Write(".git/HEAD", "ref: refs/heads/main\n");
        Assert.Equal(0, workspace.Build("--quiet --format text").ExitCode);
        workspace.Write(".git/HEAD", "ref: HEAD\n");
        Assert.Equal(0, workspace.Build("--quiet --format text").ExitCode);
        Assert.DoesNotContain("revision", workspace.Read(Manifest), StringComparison.Ordinal);
    }

    private static List<string> Names(JsonElement root, string list) => [.. root.GetProperty(list).EnumerateArray().Select(item => item.GetProperty("name").GetString()!)];
}
