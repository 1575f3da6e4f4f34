using System.Text;

namespace SocialReportCli.Tests.Strangers;

/// <summary>
/// Committees that none of the samples is like: their published tables, as somebody would save them, are given to <c>socrep new</c>,
/// and what is built is compared number by number with the files. What each is and where it is from stands in its KÄLLA.md.
/// </summary>
public sealed class StrangerTests
{
    /// <summary>
    /// Rows that are printed with other numbers than the file has: sums and differences are computed of the file's rounded numbers and
    /// may end on another last digit, and a share of nothing is no share, though a file may say 0.
    /// </summary>
    private static readonly Dictionary<string, string[]> Known = new()
    {
        ["kulturnamnden"] =
        [
            "Kulturskola: -9404 -8892 -513 -11374 -10924 -450 | Kulturskola: -9404 -8892 -512 -11374 -10924 -450",
            "Summa driftredovisning: -40871 -42911 2040 -50467 -52007 1540 | Summa driftredovisning: -40870 -42912 2042 -50468 -52008 1540",
        ],
        ["barn-och-ungdomsnamnden"] =
        [
            "Prel. kostnader-interna: 0 1021 0 0 0 | Prel. kostnader-interna: 0 1021 0 0",
            "Netto: 0 28224 0 -4617 4617 | Netto: 0 28224 -4616 4616",
            "Öppen förskola: -57 -641 1117 -57 0 | Öppen förskola: -57 -641 1125 -57 0",
            "Förskola: 5315 4052 76 7570 -2254 | Förskola: 5315 4052 76 7570 -2255",
            "Övriga verksamheter: 0 282 0 0 0 | Övriga verksamheter: 0 282 0 0",
            "Diff/felkonteringar: 0 4 0 13 -13 | Diff/felkonteringar: 0 4 13 -13",
        ],
    };

    [Theory]
    [InlineData("kulturnamnden", "2021-10")]
    [InlineData("barn-och-ungdomsnamnden", "2019-T1")]
    [InlineData("social-och-aldrenamnden", "2016-11")]
    [InlineData("tekniska-namnden", "2019")]
    [InlineData("kulturverksamhet", "2017")]
    public void A_strangers_tables_become_a_report_with_the_same_numbers(string name, string period)
    {
        var source = Path.Combine(TemporaryWorkspace.FindRepository(), "tests/SocialReportCli.Tests/Strangers", name);
        var files = Directory.EnumerateFiles(source).Where(file => Path.GetExtension(file) is ".csv" or ".xlsx").Order(StringComparer.Ordinal).ToArray();
        var workspace = Directory.CreateTempSubdirectory("socrep-främling ").FullName;
        try
        {
            var made = Cli.Run(workspace, ["new", name, "--from", .. files, "--period", period, "--workspace", workspace]);
            Assert.True(made.ExitCode == 0, made.Output + made.Errors);
            Change(Path.Combine(source, "ändringar.txt"), workspace);

            var built = Cli.Run(workspace, ["build", "--period", period, "--workspace", workspace]);
            Assert.True(built.ExitCode == 0, built.Output + built.Errors);

            var report = File.ReadAllText(Path.Combine(workspace, "out", period, name, "tabellrapport.md"));
            Assert.Equal(Known.GetValueOrDefault(name) ?? [], Differences(files.SelectMany(PublishedTables.OfFile).ToList(), PublishedTables.OfMarkdown(report)));
        }
        finally
        {
            Directory.Delete(workspace, recursive: true);
        }
    }

    [Fact]
    public void The_next_months_export_of_a_stranger_is_read_as_the_first_was_though_its_headers_name_another_month()
    {
        var source = Path.Combine(TemporaryWorkspace.FindRepository(), "tests/SocialReportCli.Tests/Strangers/kulturnamnden/driftredovisning.csv");
        var workspace = Directory.CreateTempSubdirectory("socrep-främling ").FullName;
        try
        {
            Assert.Equal(0, Cli.Run(workspace, ["new", "kulturnamnden", "--from", source, "--period", "2021-10", "--workspace", workspace]).ExitCode);
            var next = Path.Combine(workspace, "namnder/kulturnamnden/2021-11");
            Directory.CreateDirectory(next);
            File.WriteAllText(Path.Combine(next, "period.yaml"), "datum: 2021-12-10\nstatus: utkast\n");
            File.WriteAllText(Path.Combine(next, "driftredovisning.csv"), File.ReadAllText(source, Encoding.Latin1).Replace("-okt ", "-nov ", StringComparison.Ordinal), Encoding.Latin1);

            var built = Cli.Run(workspace, ["build", "--period", "2021-11", "--workspace", workspace]);

            Assert.True(built.ExitCode == 0, built.Output + built.Errors);
            var report = File.ReadAllText(Path.Combine(workspace, "out/2021-11/kulturnamnden/tabellrapport.md"));
            Assert.Contains("Utfall jan–nov 2021", report.Replace('\u00A0', ' '), StringComparison.Ordinal);
            Assert.Contains("**−40 870**", report.Replace('\u00A0', ' '), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(workspace, recursive: true);
        }
    }

    /// <summary>What somebody changes by hand afterwards, for a final report; each text must stand there once.</summary>
    private static void Change(string changes, string workspace)
    {
        foreach (var line in File.ReadAllLines(changes).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var parts = line.Split(" | ");
            var file = Assert.Single(Directory.EnumerateFiles(workspace, parts[0], SearchOption.AllDirectories));
            var content = File.ReadAllText(file);
            Assert.Equal(2, content.Split(parts[1]).Length);
            File.WriteAllText(file, content.Replace(parts[1], parts[2].Replace("\\n", "\n", StringComparison.Ordinal), StringComparison.Ordinal));
        }
    }

    /// <summary>Rows of the file, in its order, that the report prints with other numbers, or not at all.</summary>
    private static List<string> Differences(List<NumberRow> file, IReadOnlyList<NumberRow> report)
    {
        Assert.Equal(file.Count, report.Count);
        return [.. file.Zip(report).Where(pair => pair.First.Label != pair.Second.Label || !pair.First.Numbers.SequenceEqual(pair.Second.Numbers))
            .Select(pair => $"{pair.First} | {pair.Second}")];
    }
}
