using System.Text;
using System.Text.Json;

namespace SocialReportCli.Tests;

/// <summary>Many reports in one run: each by itself, told in order, and summed up.</summary>
public sealed class BatchTests : IDisposable
{
    private const string Marker = "Zirkonia";

    private readonly TemporaryWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Built_together_apart_or_one_by_one_every_byte_is_the_same()
    {
        Assert.Equal(0, Build("--all --quiet --jobs 4 --output tillsammans").ExitCode);
        Assert.Equal(0, Build("--all --quiet --jobs 1 --output efter_varandra").ExitCode);
        foreach (var committee in new[] { "linkoping", "orebro", "socialnamnden" })
            Assert.Equal(0, Build($"--all --quiet --committee {committee} --output var_för_sig").ExitCode);
        var together = Files("tillsammans");
        Assert.Equal(38, together.Count);
        Assert.Equal(together, Files("efter_varandra"));
        Assert.Equal(together, Files("var_för_sig"));
    }

    [Fact]
    public void Nothing_of_one_committee_stands_in_the_report_of_another()
    {
        var folder = "sample-data/socialnamnden";
        _workspace.Replace($"{folder}/namnd.yaml", "namn: Socialnämnden", $"namn: {Marker}nämnden");
        _workspace.Replace($"{folder}/2024-T1/texter/sammanfattning.md", "Nämndplanen", $"{Marker}planen");
        _workspace.Replace($"{folder}/rapport/tertialrapport.yaml", "\n", $"\n# {Marker}\n");
        Assert.Equal(0, Build("--all --quiet --jobs 4").ExitCode);
        var marked = Files("out").Where(file => Holds(file.Value)).Select(file => file.Key).ToList();
        Assert.NotEmpty(marked);
        Assert.All(marked, path => Assert.Contains("socialnamnden", path, StringComparison.Ordinal));
        Assert.Contains(marked, path => path.EndsWith("tertialrapport.md", StringComparison.Ordinal));
        // A PDF's text is packed, but its properties are not.
        Assert.Contains(marked, path => path.EndsWith("tertialrapport.pdf", StringComparison.Ordinal));
    }

    [Fact]
    public void A_failing_report_stops_no_other_and_all_is_told_in_order()
    {
        _workspace.Replace("sample-data/orebro/2023-T2/enhet.csv", ";4 529;", ";x;");
        var run = Build("--all --jobs 3");
        Assert.Equal(1, run.ExitCode);
        var told = run.Errors.ReplaceLineEndings("\n").Split('\n').Where(line => line.Contains(" av 5: ", StringComparison.Ordinal))
            .Select(line => line.Split(" (")[0]).ToList();
        Assert.Equal(
            [
                "1 av 5: delarsrapport 2023-Q1 för linkoping är klar",
                "2 av 5: delarsrapport-prognos 2023-T2 för orebro är inte byggd. En tidigare rapport är orörd.",
                "3 av 5: nyckeltal 2023 för socialnamnden är klar",
                "4 av 5: omstallning 2023 för socialnamnden är klar",
                "5 av 5: tertialrapport 2024-T1 för socialnamnden är klar",
            ],
            told);
        Assert.Contains("5 rapporter: 4 byggda, 1 stoppad.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e", run.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(_workspace.At("out/2024-T1/socialnamnden/tertialrapport.pdf")));
        Assert.False(Directory.Exists(_workspace.At("out/2023-T2")));
    }

    [Fact]
    public void The_summary_counts_outcomes_and_findings_and_names_the_largest_variances()
    {
        Build("--all --quiet --format text");
        var run = Build("--all --format text --json");
        Assert.Equal(0, run.ExitCode);
        var schema = File.ReadAllText(Path.Combine(TemporaryWorkspace.Repository, "docs", "sammanfattning.schema.json"));
        Assert.Empty(SchemaCheck.Problems(schema, _workspace.Read("out/sammanfattning.json")));
        using var json = JsonDocument.Parse(_workspace.Read("out/sammanfattning.json"));
        using var told = JsonDocument.Parse(run.Output);
        Assert.Equal(JsonSerializer.Serialize(json.RootElement), JsonSerializer.Serialize(told.RootElement.GetProperty("sammanfattning")));
        Assert.All(json.RootElement.GetProperty("rapporter").EnumerateArray(), report => Assert.Equal("oförändrad", report.GetProperty("utfall").GetString()));
        var mine = json.RootElement.GetProperty("avvikelser").EnumerateArray().Where(item => item.GetProperty("nämnd").GetString() == "socialnamnden").ToList();
        Assert.Equal(
            ["Köp av verksamhet, Avvikelse prognos helår mot budget 13,3\u00A0mnkr", "Övrig vuxenvård ej missbruk, Avvikelse prognos helår mot budget 7,6\u00A0mnkr"],
            mine.Take(2).Select(item => $"{item.GetProperty("namn").GetString()} {item.GetProperty("text").GetString()}".Replace(' ', ' ')).Select(text => text.Replace(" mnkr", "\u00A0mnkr", StringComparison.Ordinal)));
        Assert.Equal(13_300_000m, mine[0].GetProperty("kr").GetDecimal());
        Assert.Contains("| socialnamnden | 2024-T1 | tertialrapport", _workspace.Read("out/sammanfattning.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("Total", _workspace.Read("out/sammanfattning.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_report_has_no_summary_and_quiet_says_nothing()
    {
        var single = Build("--period 2024-T1 --format text");
        Assert.DoesNotContain("Sammanfattning", single.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_workspace.At("out/sammanfattning.md")));
        var quiet = Build("--all --format text --quiet");
        Assert.Equal((0, "", ""), (quiet.ExitCode, quiet.Output, quiet.Errors));
        Assert.True(File.Exists(_workspace.At("out/sammanfattning.md")));
    }

    [Theory]
    [InlineData("--jobs 0", "”0” är inget antal.")]
    [InlineData("--jobs två", "”två” är inget antal.")]
    [InlineData("--shard 0/8", "”0/8” är ingen del.")]
    [InlineData("--shard 9/8", "”9/8” är ingen del.")]
    [InlineData("--shard 3", "”3” är ingen del.")]
    [InlineData("--shard -1/8", "”-1/8” är ingen del.")]
    public void Jobs_and_shards_that_cannot_be_meant_are_refused(string arguments, string message)
    {
        var run = Build("--all " + arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(message, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_bug_in_one_report_is_told_and_stops_no_other(int jobs)
    {
        var plan = Enumerable.Range(1, 6).Select(month => new PlannedBuild("a", "r", Periods.Parse($"2024-0{month}"))).ToList();
        var outcomes = BatchRun.Run(plan, jobs, item => item.Period.Written == "2024-03"
            ? throw new InvalidOperationException("trasig")
            : new ReportOutcome(item, OutcomeKind.Built, [], TimeSpan.Zero)).ToList();
        Assert.Equal(plan, outcomes.Select(outcome => outcome.Build));
        var failed = Assert.Single(outcomes, outcome => outcome.Kind == OutcomeKind.Failed);
        Assert.Equal(("2024-03", "trasig", 70), (failed.Build.Period.Written, failed.Bug!.Message, failed.ExitCode));
    }

    [Fact]
    public void A_terminal_sees_one_line_that_is_rewritten()
    {
        var terminal = new StringWriter();
        var progress = new Progress(12, terminal, 20);
        var item = new PlannedBuild("orebro", "delarsrapport-prognos", Periods.Parse("2023-T2"));
        progress.Begin(item);
        progress.Clear();
        progress.Clear();
        progress.Begin(item);
        Assert.Equal("\r\e[K1 av 12: delarsrapp\r\e[K\r\e[K2 av 12: delarsrapp", terminal.ToString());
        Assert.Equal("2 av 12: ", progress.Prefix);
    }

    private CliRun Build(string arguments) => Cli.Run(_workspace.Folder, $"build {arguments}");

    /// <summary>All that is written below a folder, but for the logs of the runs.</summary>
    private SortedDictionary<string, byte[]> Files(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(_workspace.At(folder), "*", SearchOption.AllDirectories))
        {
            if (!Path.GetFileName(file).StartsWith("sammanfattning", StringComparison.Ordinal))
                files[Path.GetRelativePath(_workspace.At(folder), file).Replace(Path.DirectorySeparatorChar, '/')] = File.ReadAllBytes(file);
        }
        return files;
    }

    private static bool Holds(byte[] content) =>
        content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Marker)) >= 0 || content.AsSpan().IndexOf(Encoding.BigEndianUnicode.GetBytes(Marker)) >= 0;
}
