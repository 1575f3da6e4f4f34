using System.Diagnostics;
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
        Assert.Equal(6, files.Count);
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
        var warnings = ToldFinding.Read(mild.Errors);
        Assert.All(warnings, finding => Assert.Equal("varning", finding.Severity));
        Assert.Equal(warnings.Select(finding => finding with { Severity = "fel" }), ToldFinding.Read(strict.Errors));
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
    [InlineData("pdf", "tertialrapport.manifest.json tertialrapport.pdf")]
    [InlineData("text", "tertialrapport.manifest.json tertialrapport.md")]
    [InlineData("html", "tertialrapport.html tertialrapport.manifest.json")]
    [InlineData("text,pdf", "tertialrapport.manifest.json tertialrapport.md tertialrapport.pdf")]
    [InlineData("json", "tertialrapport.figures.json tertialrapport.manifest.json tertialrapport.redovisade-tal.json")]
    public void Format_chooses_the_files(string formats, string files)
    {
        using var workspace = new TemporaryWorkspace();
        Assert.Equal(0, workspace.Build("--quiet --format " + formats).ExitCode);
        Assert.Equal(files.Split(' '), workspace.Outputs().Keys);
    }
}

/// <summary>An earlier report is whole or replaced by a whole one, whatever happens.</summary>
public class OutputSafetyTests
{
    private const string Drift = "sample-data/socialnamnden/2024-T1/drift.csv";

    [Fact]
    public void A_read_only_report_is_left_alone_with_all_beside_it()
    {
        using var workspace = Changed(out var before);
        var pdf = Path.Combine(workspace.Output, "tertialrapport.pdf");
        File.SetAttributes(pdf, File.GetAttributes(pdf) | FileAttributes.ReadOnly);
        var run = workspace.Build();
        File.SetAttributes(pdf, File.GetAttributes(pdf) & ~FileAttributes.ReadOnly);
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("fel[SR0902]", run.Errors, StringComparison.Ordinal);
        Assert.Contains("tertialrapport.pdf är skrivskyddad", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Outputs());
    }

    [Theory]
    [InlineData("tertialrapport.md")]
    [InlineData("tertialrapport.figures.json")]
    public void When_one_file_cannot_take_its_place_the_others_are_put_back(string blocked)
    {
        using var workspace = Changed(out var before);
        var path = Path.Combine(workspace.Output, blocked);
        File.Delete(path);
        Directory.CreateDirectory(Path.Combine(path, "i vägen"));
        var run = workspace.Build();
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("fel[SR0902]", run.Errors, StringComparison.Ordinal);
        before.Remove(blocked);
        Assert.Equal(before, workspace.Outputs());
    }

    [Fact]
    public void Killed_at_any_moment_each_file_is_old_or_new_and_the_next_run_cleans_up()
    {
        using var workspace = Changed(out var before);
        foreach (var wait in new[] { 60, 150, 250, 350, 450, 600 })
        {
            Kill(workspace, wait);
            Assert.Empty(before.Keys.Except(workspace.Outputs().Keys));
        }
        File.WriteAllText(Path.Combine(workspace.Output, ".tertialrapport.pdf.999999999.tmp"), "halv");
        File.WriteAllText(Path.Combine(workspace.Output, ".tertialrapport.md.999999998.gammal"), "halv");
        var halfway = workspace.Outputs();
        Assert.Equal(0, workspace.Build("--quiet").ExitCode);
        var after = workspace.Outputs();
        Assert.Equal(before.Keys, after.Keys);
        Assert.NotEqual(before["tertialrapport.md"], after["tertialrapport.md"]);
        Assert.All(before.Keys, name => Assert.True(halfway[name].SequenceEqual(before[name]) || halfway[name].SequenceEqual(after[name]), name));
    }

    [Fact]
    public void A_file_far_too_large_is_no_bug()
    {
        using var workspace = new TemporaryWorkspace();
        using (var file = new FileStream(workspace.At("socrep.yaml"), FileMode.Open))
            file.SetLength(600_000_000);
        var run = workspace.Build();
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("fel[SR0903] socrep.yaml: Filen kan inte läsas, för den är för stor.", run.Errors, StringComparison.Ordinal);
    }

    /// <summary>A workspace with a report, and then a figure changed so that the next report differs.</summary>
    private static TemporaryWorkspace Changed(out SortedDictionary<string, byte[]> before)
    {
        var workspace = new TemporaryWorkspace();
        Assert.Equal(0, workspace.Build("--quiet").ExitCode);
        before = workspace.Outputs();
        foreach (var (old, with) in new[] { ("-5 440;-16 477", "-5 441;-16 477"), ("-92 637", "-92 638") })
        {
            workspace.Replace(Drift, old, with);
        }
        workspace.Replace("sample-data/socialnamnden/2024-T1/kontroll.yaml", "-92 637", "-92 638");
        workspace.Replace(Drift, "-7 061;-6 635", "-7 961;-6 635");
        workspace.Replace(Drift, "-86 299", "-87 199");
        return workspace;
    }

    private static void Kill(TemporaryWorkspace workspace, int milliseconds)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "socrep.dll"), "build", "--period", "2024-T1", "--quiet"])
        {
            WorkingDirectory = workspace.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("SOCREP_WORKSPACE");
        using var process = Process.Start(start)!;
        if (!process.WaitForExit(milliseconds))
            process.Kill();
        process.WaitForExit();
    }
}
