using System.Text.Json;
using SocialReport.Diagnostics;

namespace SocialReportCli.Tests;

/// <summary>A run that several machines share, and the summary of what they did.</summary>
public sealed class ShardTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void The_parts_make_each_report_once_and_join_to_what_one_run_says()
    {
        _workspace.Replace("sample-data/orebro/2023-T2/enhet.csv", ";4 529;", ";x;");
        for (var number = 1; number <= 3; number++)
            Assert.Equal(number == 2 ? 1 : 0, Run($"build --all --quiet --format text --shard {number}/3 --output delar").ExitCode);
        Assert.Equal(1, Run("build --all --quiet --format text --output hel").ExitCode);
        var joined = Run("merge-summary delar/sammanfattning.3-av-3.json delar/sammanfattning.1-av-3.json delar/sammanfattning.2-av-3.json --output delar");
        Assert.Equal(1, joined.ExitCode);
        Assert.Contains("5 rapporter: 4 byggda, 1 stoppad.", joined.Output, StringComparison.Ordinal);
        Assert.Equal(Timeless("hel"), Timeless("delar"));
        Assert.Empty(SchemaCheck.Problems(File.ReadAllText(Path.Combine(TemporaryWorkspace.Repository, "docs", "sammanfattning.schema.json")), _workspace.Read("delar/sammanfattning.2-av-3.json")));
        Assert.Equal(Reports("hel"), Reports("delar"));
    }

    [Fact]
    public void More_parts_than_reports_leave_an_empty_summary()
    {
        var run = Run("build --all --format text --shard 7/8");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Del 7 av 8: 0 rapporter.", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_workspace.At("out/sammanfattning.7-av-8.json")));
    }

    [Fact]
    public void A_part_that_is_missing_twice_or_of_another_run_is_an_error()
    {
        Run("build --all --quiet --format text --shard 1/2");
        Run("build --all --quiet --format text --shard 1/3");
        _workspace.Write("kopia.json", _workspace.Read("out/sammanfattning.1-av-2.json"));
        Refused("SR0912", "merge-summary out/sammanfattning.1-av-2.json", isWritten: true);
        Refused("SR0913", "merge-summary out/sammanfattning.1-av-2.json kopia.json", isWritten: false);
        Refused("SR0914", "merge-summary out/sammanfattning.1-av-2.json out/sammanfattning.1-av-3.json", isWritten: false);
        Refused("SR0911", "merge-summary out/sammanfattning.1-av-2.json socrep.yaml", isWritten: false);
        _workspace.Replace("kopia.json", "\"sha256\": \"", "\"sha256\": \"0");
        Assert.Contains("den har andra rapporter att göra", Run("merge-summary out/sammanfattning.1-av-2.json kopia.json").Errors, StringComparison.Ordinal);
        Assert.Equal(2, Run("merge-summary").ExitCode);
        Assert.Equal((4, 4, 4), (Given("merge-summary", ""), Given("merge-summary", "/"), Given("verify-manifest", "")));
    }

    [Theory]
    [InlineData("\"av\": 2", "\"av\": 2147483647")]
    [InlineData("\"slutkod\": 0", "\"slutkod\": -1")]
    [InlineData("\"slutkod\": 0", "\"slutkod\": 999")]
    [InlineData("\"utfall\": \"byggd\"", "\"utfall\": \"stoppad\"")]
    [InlineData("\"nummer\": 3", "\"nummer\": 2")]
    [InlineData("\"rapporter\": 5", "\"rapporter\": 7")]
    public void A_summary_that_does_not_go_together_is_refused(string was, string becomes)
    {
        Run("build --all --quiet --format text --shard 1/2");
        _workspace.Replace("out/sammanfattning.1-av-2.json", was, becomes);
        Assert.Contains("SR0911", Run("merge-summary out/sammanfattning.1-av-2.json").Errors, StringComparison.Ordinal);
    }

    private void Refused(string code, string arguments, bool isWritten)
    {
        File.Delete(_workspace.At("sammanfattning.md"));
        var run = Run(arguments);
        Assert.Equal(4, run.ExitCode);
        Assert.Equal(ErrorPage.Find(code)!.Example, ToldFinding.Read(run.Errors)[0].Text);
        Assert.Equal(isWritten, File.Exists(_workspace.At("sammanfattning.md")));
        if (isWritten)
            Assert.Contains("Del 2 av 2 saknas", _workspace.Read("sammanfattning.md"), StringComparison.Ordinal);
    }

    private int Given(params string[] arguments) => Cli.Run(_workspace.Folder, arguments).ExitCode;

    private CliRun Run(string arguments) => Cli.Run(_workspace.Folder, arguments);

    /// <summary>What a summary says, but for how long it took.</summary>
    private string Timeless(string folder)
    {
        using var json = JsonDocument.Parse(_workspace.Read($"{folder}/sammanfattning.json"));
        var parts = json.RootElement.EnumerateObject().Where(part => part.Name != "rapporter").Select(part => part.Value.GetRawText());
        var reports = json.RootElement.GetProperty("rapporter").EnumerateArray()
            .Select(report => string.Join(' ', report.EnumerateObject().Where(key => key.Name != "tid_ms").Select(key => key.Value.GetRawText())));
        return string.Join('\n', parts.Concat(reports));
    }

    private List<string> Reports(string folder) =>
        [.. Directory.EnumerateFiles(_workspace.At(folder), "*.manifest.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_workspace.At(folder), file)).Order(StringComparer.Ordinal)];
}
