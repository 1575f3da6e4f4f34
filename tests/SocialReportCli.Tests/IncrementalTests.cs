using System.Text.Json;

namespace SocialReportCli.Tests;

/// <summary>What hasn't changed isn't built again, and is told all the same.</summary>
public sealed class IncrementalTests : IDisposable
{
    private const string Drift = "sample-data/socialnamnden/2024-T1/drift.csv";

    private readonly TemporaryWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void What_has_not_changed_is_told_again_and_not_written()
    {
        var first = _workspace.Build();
        var before = Times();
        var second = _workspace.Build();
        Assert.Equal(0, second.ExitCode);
        Assert.Empty(second.Output);
        Assert.Equal(before, Times());
        Assert.NotEmpty(ToldFinding.Read(first.Errors));
        Assert.Equal(ToldFinding.Read(first.Errors), ToldFinding.Read(second.Errors));
        Assert.EndsWith("tertialrapport 2024-T1 för socialnamnden är oförändrad sedan den byggdes.", second.Errors.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("är klar", _workspace.Build("--force").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_an_earlier_build_left_are_told()
    {
        Assert.DoesNotContain("SR0915", _workspace.Build().Errors, StringComparison.Ordinal);
        Assert.Contains("tertialrapport.html, tertialrapport.pdf är från ett tidigare bygge och skrevs inte nu.", _workspace.Build("--format text,json").Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("SR0915", _workspace.Build().Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_and_annotations_tell_kept_findings_as_new_ones()
    {
        var first = _workspace.Build("--json", ("GITHUB_ACTIONS", "true"));
        var second = _workspace.Build("--json", ("GITHUB_ACTIONS", "true"));
        Assert.Equal(first.Errors, second.Errors);
        Assert.Contains("::notice file=", first.Errors, StringComparison.Ordinal);
        using var told = JsonDocument.Parse(first.Output);
        using var again = JsonDocument.Parse(second.Output);
        using var kept = JsonDocument.Parse(_workspace.Read("out/2024-T1/socialnamnden/tertialrapport.fynd.json"));
        Assert.Equal(Findings(told), Findings(again));
        Assert.Equal(Findings(told), Findings(kept));
        Assert.Empty(again.RootElement.GetProperty("filer").EnumerateArray());
    }

    [Fact]
    public void The_kept_findings_follow_their_schema()
    {
        _workspace.Build("--quiet");
        var schema = File.ReadAllText(Path.Combine(TemporaryWorkspace.Repository, "docs", "fynd.schema.json"));
        Assert.Empty(SchemaCheck.Problems(schema, _workspace.Read("out/2024-T1/socialnamnden/tertialrapport.fynd.json")));
    }

    [Fact]
    public void The_environment_changes_no_byte()
    {
        _workspace.Build("--quiet");
        var before = _workspace.Outputs();
        _workspace.Build("--quiet --force", ("SOURCE_DATE_EPOCH", "1"), ("LANG", "de_DE.UTF-8"), ("TZ", "Asia/Tokyo"));
        Assert.Equal(before, _workspace.Outputs());
    }

    [Fact]
    public void A_stopped_report_is_tried_again_and_one_that_is_mended_is_as_it_was()
    {
        _workspace.Build("--quiet");
        var good = _workspace.Outputs();
        _workspace.Replace(Drift, "-20 393", "tjugo");
        for (var run = 0; run < 2; run++)
        {
            var stopped = _workspace.Build();
            Assert.Equal(1, stopped.ExitCode);
            Assert.Contains("fel[SR0111]", stopped.Errors, StringComparison.Ordinal);
        }
        _workspace.Replace(Drift, "tjugo", "-20 393");
        Assert.Contains("är oförändrad", _workspace.Build().Errors, StringComparison.Ordinal);
        Assert.Equal(good, _workspace.Outputs());
    }

    [Fact]
    public void Dry_run_says_what_would_be_built_and_why_and_does_nothing()
    {
        var run = _workspace.Build("--dry-run");
        Assert.Equal((0, "byggs       tertialrapport 2024-T1 för socialnamnden\n    den finns inte i utmappen\n"), (run.ExitCode, run.Output.ReplaceLineEndings("\n")));
        Assert.Equal("1 av 1 rapport byggs.", run.Errors.Trim());
        Assert.False(Directory.Exists(_workspace.At("out")));
    }

    [Fact]
    public void Plan_lists_what_a_report_is_made_of_also_before_it_is_built()
    {
        var before = Planned();
        _workspace.Build("--quiet");
        var after = Planned();
        Assert.True(before.GetProperty("byggs").GetBoolean());
        Assert.False(after.GetProperty("byggs").GetBoolean());
        Assert.Equal(before.GetProperty("underlag").GetRawText(), after.GetProperty("underlag").GetRawText());
        Assert.Contains(Drift, after.GetProperty("underlag").EnumerateArray().Select(file => file.GetString()));
        _workspace.Replace(Drift, "Uttag 2024-05-08", "Uttag 2024-05-09");
        Assert.Equal($"{Drift} är ändrad", Assert.Single(Planned().GetProperty("skäl").EnumerateArray()).GetString());
        Assert.Contains($"    {Drift} är ändrad\n        sample-data/", Cli.Run(_workspace.Folder, "plan --period 2024-T1").Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private JsonElement Planned()
    {
        var run = Cli.Run(_workspace.Folder, "plan --period 2024-T1 --json");
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(SchemaCheck.Problems(File.ReadAllText(Path.Combine(TemporaryWorkspace.Repository, "docs", "plan.schema.json")), run.Output));
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.GetProperty("rapporter")[0].Clone();
    }

    private static List<string> Findings(JsonDocument json) =>
        [.. json.RootElement.GetProperty("fynd").EnumerateArray().Select(finding => JsonSerializer.Serialize(finding))];

    private List<DateTime> Times() => [.. Directory.EnumerateFiles(_workspace.Output).Order(StringComparer.Ordinal).Select(File.GetLastWriteTimeUtc)];
}
