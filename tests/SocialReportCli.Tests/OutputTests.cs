using System.Text.Json;

namespace SocialReportCli.Tests;

/// <summary>What scripts build on: JSON, strictness, quiet, formats.</summary>
public class OutputTests
{
    private const string Drift = "sample-data/socialnamnden/2024-T1/drift.csv";
    private const string PeriodFile = "sample-data/socialnamnden/2024-T1/period.yaml";

    [Fact]
    public void Json_tells_the_same_findings_and_is_alone_on_standard_out()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Replace(Drift, "-20 393", "tjugo");
        workspace.Replace(Drift, "-10 824", "elva");
        var told = ToldFinding.Read(workspace.Build().Errors);
        var run = workspace.Build("--json");
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Errors);
        using var json = JsonDocument.Parse(run.Output);
        var findings = json.RootElement.GetProperty("fynd").EnumerateArray().ToList();
        Assert.Equal(2, findings.Count);
        Assert.Equal(
            told.Select(finding => (finding.Code, finding.Place, finding.Message, finding.Hint)),
            findings.Select(finding => (
                finding.GetProperty("code").GetString()!,
                $"{finding.GetProperty("file").GetString()}:{finding.GetProperty("line").GetInt32()}:{finding.GetProperty("column").GetInt32()}",
                finding.GetProperty("message").GetString()!,
                finding.GetProperty("hint").GetString())));
        Assert.All(findings, finding => Assert.Equal("error", finding.GetProperty("severity").GetString()));
        Assert.Empty(json.RootElement.GetProperty("filer").EnumerateArray());
    }

    [Fact]
    public void Json_lists_the_files_that_were_written()
    {
        using var workspace = new TemporaryWorkspace();
        var run = workspace.Build("--json");
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        using var json = JsonDocument.Parse(run.Output);
        var files = json.RootElement.GetProperty("filer").EnumerateArray().Select(file => file.GetString()!).ToList();
        Assert.Equal(7, files.Count);
        Assert.All(files, file => Assert.True(File.Exists(workspace.At(file))));
    }

    [Fact]
    public void Json_tells_wrong_usage_too()
    {
        using var workspace = new TemporaryWorkspace();
        var run = Cli.Run(workspace.Folder, "build --period 2019-T1 --json");
        Assert.Equal(2, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Contains("2019-T1", json.RootElement.GetProperty("fel").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_makes_every_warning_an_error_and_nothing_else()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Replace(PeriodFile, "    plats: driftsredovisning/totalt/bokslut_fg_år\n", "    plats: driftsredovisning/totalt/bokslut\n");
        var mild = workspace.Build();
        Assert.Equal(0, mild.ExitCode);
        var built = workspace.Outputs();
        Assert.NotEmpty(built);
        var strict = workspace.Build("--strict");
        Assert.Equal(1, strict.ExitCode);
        Assert.Equal(built, workspace.Outputs());
        var told = ToldFinding.Read(mild.Errors);
        Assert.Contains(told, finding => finding.Severity == "varning");
        Assert.Equal(
            told.Select(finding => (finding.Severity == "varning" ? finding with { Severity = "fel" } : finding).Summary),
            ToldFinding.Read(strict.Errors).Select(finding => finding.Summary));
    }

    [Fact]
    public void Quiet_says_nothing_of_what_went_well_but_still_warns()
    {
        using var workspace = new TemporaryWorkspace();
        var well = workspace.Build("--quiet");
        Assert.Equal((0, "", ""), (well.ExitCode, well.Output, well.Errors));
        workspace.Replace(PeriodFile, "    plats: driftsredovisning/totalt/bokslut_fg_år\n", "    plats: driftsredovisning/totalt/bokslut\n");
        var warned = workspace.Build("--quiet");
        Assert.Equal(0, warned.ExitCode);
        Assert.Empty(warned.Output);
        Assert.All(ToldFinding.Read(warned.Errors), finding => Assert.Equal("varning", finding.Severity));
        Assert.Contains("varning[SR0601]", warned.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pdf", "tertialrapport.fynd.json tertialrapport.manifest.json tertialrapport.pdf")]
    [InlineData("text", "tertialrapport.fynd.json tertialrapport.manifest.json tertialrapport.md")]
    [InlineData("html", "tertialrapport.fynd.json tertialrapport.html tertialrapport.manifest.json")]
    [InlineData("text,pdf", "tertialrapport.fynd.json tertialrapport.manifest.json tertialrapport.md tertialrapport.pdf")]
    [InlineData("json", "tertialrapport.figures.json tertialrapport.fynd.json tertialrapport.manifest.json tertialrapport.redovisade-tal.json")]
    public void Format_chooses_the_files(string formats, string files)
    {
        using var workspace = new TemporaryWorkspace();
        Assert.Equal(0, workspace.Build("--quiet --format " + formats).ExitCode);
        Assert.Equal(files.Split(' '), workspace.Outputs().Keys);
    }
}
