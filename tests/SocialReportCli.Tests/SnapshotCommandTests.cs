using System.Text.Json;
using SocialReport.Diagnostics;

namespace SocialReportCli.Tests;

/// <summary>What is reviewed and what is sent out, kept beside the data.</summary>
public class SnapshotCommandTests
{
    private const string Folder = "sample-data/socialnamnden/2024-T1/";
    private const string Summary = Folder + "texter/sammanfattning.md";
    private const string PeriodFile = Folder + "period.yaml";

    [Fact]
    public void A_snapshot_holds_text_and_printed_figures_and_nothing_else()
    {
        using var workspace = new TemporaryWorkspace();
        Assert.Equal(0, Cli.Run(workspace.Folder, "snapshot --period 2024-T1").ExitCode);
        Assert.Equal(["tertialrapport.md", "tertialrapport.redovisade-tal.json"], Names(workspace, Folder + "granskad"));
        Assert.DoesNotContain("20393", workspace.Read(Folder + "granskad/tertialrapport.redovisade-tal.json"), StringComparison.Ordinal);
        Assert.Empty(workspace.Outputs());
        Assert.Equal(0, workspace.Build("--verify --quiet").ExitCode);
    }

    [Fact]
    public void Verify_tells_new_changed_removed_and_equal_and_writes_nothing()
    {
        using var workspace = new TemporaryWorkspace();
        var unseen = workspace.Build("--verify --json");
        Assert.Equal(3, unseen.ExitCode);
        Assert.Equal(["New", "New"], Statuses(unseen.Output));

        Cli.Run(workspace.Folder, "snapshot --period 2024-T1");
        workspace.Replace(Summary, "Fullmäktige beslutade i mars", "Fullmäktige beslutade den 25 mars");
        workspace.Write(Folder + "granskad/nyckeltal.md", "# Gammal\n");
        var kept = Names(workspace, Folder + "granskad");
        var run = workspace.Build("--verify");
        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["Changed", "Equal", "Removed"], Statuses(workspace.Build("--verify --json").Output));
        Assert.Contains("+Fullmäktige beslutade den 25 mars", run.Output, StringComparison.Ordinal);
        Assert.Contains("Borttagen  " + Folder + "granskad/nyckeltal.md", run.Output, StringComparison.Ordinal);
        Assert.Equal(kept, Names(workspace, Folder + "granskad"));
        Assert.Empty(workspace.Outputs());

        Assert.Equal(0, workspace.Build("--verify --accept").ExitCode);
        Assert.Equal(["tertialrapport.md", "tertialrapport.redovisade-tal.json"], Names(workspace, Folder + "granskad"));
        Assert.Equal(0, workspace.Build("--verify").ExitCode);
    }

    [Fact]
    public void Line_ends_of_a_checkout_in_windows_are_no_difference()
    {
        using var workspace = new TemporaryWorkspace();
        Cli.Run(workspace.Folder, "snapshot --period 2024-T1");
        foreach (var name in Names(workspace, Folder + "granskad"))
            workspace.Write(Folder + "granskad/" + name, workspace.Read(Folder + "granskad/" + name).Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(0, workspace.Build("--verify").ExitCode);
        Assert.Equal(0, Cli.Run(workspace.Folder, "diff --period 2024-T1").ExitCode);
    }

    [Fact]
    public void Errors_in_the_data_are_told_as_ever_and_the_review_is_untouched()
    {
        using var workspace = new TemporaryWorkspace();
        Cli.Run(workspace.Folder, "snapshot --period 2024-T1");
        workspace.Replace(Folder + "drift.csv", "-20 393", "tjugo");
        var run = workspace.Build("--verify --accept");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Det som är granskat är orört.", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, Names(workspace, Folder + "granskad").Count);
    }

    [Fact]
    public void Accept_alone_is_wrong_usage()
    {
        using var workspace = new TemporaryWorkspace();
        Assert.Equal(2, workspace.Build("--accept").ExitCode);
    }

    [Fact]
    public void A_version_once_sent_out_never_changes()
    {
        using var workspace = new TemporaryWorkspace();
        Assert.Equal(0, Cli.Run(workspace.Folder, "snapshot --utskick --period 2024-T1").ExitCode);
        Assert.Equal(["tertialrapport.manifest.json", "tertialrapport.md", "tertialrapport.redovisade-tal.json"], Names(workspace, Folder + "utskickad/1.0"));
        Assert.Contains("var redan sparad", Cli.Run(workspace.Folder, "snapshot --utskick --period 2024-T1").Errors, StringComparison.Ordinal);
        var sent = workspace.Read(Folder + "utskickad/1.0/tertialrapport.md");

        workspace.Replace(Summary, "Fullmäktige beslutade i mars", "Fullmäktige beslutade den 25 mars");
        var again = Cli.Run(workspace.Folder, "snapshot --utskick --period 2024-T1");
        Assert.Equal(4, again.ExitCode);
        Assert.Contains(ErrorPage.Find("SR0908")!.Example, again.Errors.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(sent, workspace.Read(Folder + "utskickad/1.0/tertialrapport.md"));

        workspace.Replace(PeriodFile, "version: \"1.0\"", "version: \"1.10\"");
        Assert.Equal(0, Cli.Run(workspace.Folder, "snapshot --utskick --period 2024-T1").ExitCode);
        Assert.Equal(0, Cli.Run(workspace.Folder, "diff --period 2024-T1 --sedan-utskicket").ExitCode);
        var since = Cli.Run(workspace.Folder, "diff --period 2024-T1 --sedan-utskicket 1.0");
        Assert.Equal(3, since.ExitCode);
        Assert.Contains("+ Fullmäktige beslutade den 25 mars", since.Output, StringComparison.Ordinal);
        var unknown = Cli.Run(workspace.Folder, "diff --period 2024-T1 --sedan-utskicket 2.0");
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("De som finns är 1.0, 1.10.", unknown.Errors, StringComparison.Ordinal);
        var two = Cli.Run(workspace.Folder, $"diff {Folder}utskickad/1.0 {Folder}utskickad/1.10");
        Assert.Equal(3, two.ExitCode);
        Assert.Contains("+ Version: 1.10", two.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "ingen version")]
    [InlineData("version: \"1/0\"", "kan inte vara namn på en mapp")]
    [InlineData("version: \"..\"", "kan inte vara namn på en mapp")]
    public void What_is_sent_out_has_a_version(string version, string message)
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Replace(PeriodFile, "version: \"1.0\"", version);
        var run = Cli.Run(workspace.Folder, "snapshot --utskick --period 2024-T1");
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("fel[SR0907] " + PeriodFile, run.Errors, StringComparison.Ordinal);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        if (version.Length == 0)
            Assert.Contains(ErrorPage.Find("SR0907")!.Example, run.Errors.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static List<string> Names(TemporaryWorkspace workspace, string folder) =>
        [.. Directory.EnumerateFiles(workspace.At(folder)).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    private static List<string> Statuses(string output)
    {
        using var json = JsonDocument.Parse(output);
        return [.. json.RootElement.GetProperty("granskning").EnumerateArray().Select(item => item.GetProperty("status").GetString()!)];
    }
}
