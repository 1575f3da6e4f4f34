using System.Text.Json;

namespace SocialReportCli.Tests;

public class CheckCommandTests
{
    private const string Text = "sample-data/socialnamnden/2024-T1/texter/investeringar.md";

    private static CliRun Run(TemporaryWorkspace workspace, string arguments) => Cli.Run(workspace.Folder, arguments);

    [Fact]
    public void Check_opens_with_the_reconciliation_and_writes_no_files()
    {
        using var workspace = new TemporaryWorkspace();
        var run = Run(workspace, "check --period 2024-T1");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["tertialrapport 2024-T1 för socialnamnden", "Avstämt mot ekonomisystemet: 0 tkr, uttag 2024-05-08 (6 totaler)."], run.Errors.ReplaceLineEndings("\n").Split('\n').Take(2));
        Assert.Equal("tertialrapport 2024-T1 för socialnamnden: 0 fel, 0 varningar, 2 notiser.", run.Output.Trim());
        Assert.False(Directory.Exists(workspace.At("out")));
    }

    [Fact]
    public void A_difference_from_the_ledger_comes_first_and_fails()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Replace("sample-data/socialnamnden/2024-T1/kontroll.yaml", "-89 831\"\n    enhet: tkr\n  - tabell: driftsredovisning\n    rad: totalt\n    kolumn: budget", "-89 830\"\n    enhet: tkr\n  - tabell: driftsredovisning\n    rad: totalt\n    kolumn: budget");
        var run = Run(workspace, "check --period 2024-T1");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(
            "Stämmer inte med ekonomisystemet, uttag 2024-05-08: 1 av 6 totaler skiljer, mest driftsredovisning/totalt/utfall med −1 tkr.",
            run.Errors.ReplaceLineEndings("\n").Split('\n')[1].Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("fel[SR0602]", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_says_what_build_says_and_strictness_is_the_same()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Write(Text, "Underskottet är 17 mkr.\n");
        var check = ToldFinding.Read(Run(workspace, "check --period 2024-T1").Errors);
        var build = ToldFinding.Read(workspace.Build("--format text").Errors);
        Assert.Equal(build.Select(finding => (finding.Summary, finding.Message)), check.Select(finding => (finding.Summary, finding.Message)));
        Assert.Contains($"varning[SR0637] {Text}:1:20 «mkr»", check.Select(finding => finding.Summary));
        Assert.Equal(1, Run(workspace, "check --period 2024-T1 --strict").ExitCode);
    }

    [Fact]
    public void As_json_the_reconciliation_stands_beside_the_findings()
    {
        using var workspace = new TemporaryWorkspace();
        var run = Run(workspace, "check --period 2024-T1 --json");
        using var json = JsonDocument.Parse(run.Output);
        var ledger = json.RootElement.GetProperty("avstämningar").EnumerateArray().Single();
        Assert.True(ledger.GetProperty("stämmer").GetBoolean());
        Assert.Equal("2024-05-08", ledger.GetProperty("uttag").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("fynd").GetArrayLength());
    }

    [Fact]
    public void Every_report_of_the_workspace_is_checked()
    {
        using var workspace = new TemporaryWorkspace();
        var run = Run(workspace, "check --all");
        Assert.Equal((0, 5), (run.ExitCode, run.Output.Trim().Split('\n').Length));
        Assert.Equal(2, Run(workspace, "check").ExitCode);
    }

    [Fact]
    public void Bind_writes_the_expression_that_prints_what_is_typed()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Write(Text, "Till största delen möbler.\r\nUnderskottet för Utredning barn är 3,9 mnkr.\r\n");
        var before = workspace.Read("sample-data/socialnamnden/2024-T1/texter/prognos.md");
        var run = Run(workspace, $"bind {Text}:2:36 --period 2024-T1");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Till största delen möbler.\r\nUnderskottet för Utredning barn är {{ abs driftsredovisning['Utredning barn'].avvikelse | mnkr }}.\r\n", workspace.Read(Text));
        Assert.Equal(before, workspace.Read("sample-data/socialnamnden/2024-T1/texter/prognos.md"));
        Assert.DoesNotContain("SR0630", Run(workspace, "check --period 2024-T1").Errors, StringComparison.Ordinal);
        // What the report now prints is what was typed.
        workspace.Build("--quiet --format text");
        Assert.Contains("Underskottet för Utredning barn är 3,9\u00A0mnkr.", workspace.Read("out/2024-T1/socialnamnden/tertialrapport.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Bind_writes_nothing_unsure_and_the_one_that_is_chosen()
    {
        using var workspace = new TemporaryWorkspace();
        const string text = "sample-data/socialnamnden/2024-T1/texter/periodresultat.md";
        const string sentence = "Utfallet är 89,8 mnkr mot periodens budget 92,6 mnkr, alltså ett överskott på 2,8 mnkr.\n";
        workspace.Write(text, sentence);
        var hint = Run(workspace, "check --period 2024-T1").Errors;
        Assert.Contains("Talet kan vara 1: {{ periodresultat.totalt.avvikelse | mnkr }} eller 2: ", hint, StringComparison.Ordinal);
        Assert.Equal(2, Run(workspace, $"bind {text}:1:79 --period 2024-T1").ExitCode);
        Assert.Equal(sentence, workspace.Read(text));
        Assert.Equal(2, Run(workspace, $"bind {text}:1:79 --val 9 --period 2024-T1").ExitCode);
        // The end of the path is enough.
        Assert.Equal(0, Run(workspace, "bind texter/periodresultat.md:1:79 --val 1 --period 2024-T1").ExitCode);
        Assert.Contains("ett överskott på {{ periodresultat.totalt.avvikelse | mnkr }}.", workspace.Read(text), StringComparison.Ordinal);
        workspace.Write(text, sentence);
        Assert.Equal(0, Run(workspace, "bind texter/periodresultat.md:1:79 --val 2 --period 2024-T1").ExitCode);
        Assert.Contains("ett överskott på {{ driftsredovisning['Familjehem BoU konsulentstödda'].avvikelse | mnkr }}.", workspace.Read(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_left_beside_a_text_that_cannot_be_written()
    {
        using var workspace = new TemporaryWorkspace();
        var folder = workspace.At("sample-data");
        Assert.ThrowsAny<SystemException>(() => BindCommand.Replace(folder, [1]));
        Assert.False(File.Exists(folder + ".tmp"));
    }

    [Theory]
    [InlineData("bind --period 2024-T1")]
    [InlineData("bind a.md:1:1 --period 2024-T1")]
    [InlineData("bind a.md:1:1")]
    public void Bind_changes_nothing_without_a_suggestion_at_the_place(string arguments)
    {
        using var workspace = new TemporaryWorkspace();
        Assert.Equal(2, Run(workspace, arguments).ExitCode);
    }
}
