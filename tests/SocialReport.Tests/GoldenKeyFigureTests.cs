using System.Text;
using SocialReport.Documents;

namespace SocialReport.Tests;

/// <summary>The sample report of key figures (nyckeltal) as accepted, and what a year more takes.</summary>
public class GoldenKeyFigureTests
{
    private static readonly Lazy<BuiltReport> Report = new(() => SampleReport.Build("socialnamnden", "nyckeltal", "2023"));

    [Fact]
    public void The_text_is_as_accepted() => Snapshot.Verify(Text(Report.Value), "Accepted/nyckeltal-2023.md");

    [Fact]
    public void Nothing_is_found_but_that_small_counts_are_not_shown() =>
        Assert.Equal(["SR0702 Note"], Report.Value.Diagnostics.Select(finding => $"{finding.Code} {finding.Severity}"));

    [Fact]
    public void The_numbers_that_are_no_printed_figures_are_years_ages_and_days() =>
        Snapshot.Verify(string.Join('\n', PlainNumbers.In(Report.Value.Document!)) + "\n", "Accepted/nyckeltal-2023.andra-tal.txt");

    [Fact]
    public void A_year_more_is_a_column_more_in_a_file()
    {
        const string folder = "sample-data/socialnamnden";
        var next = SampleReport.Copy().With($"{folder}/2024/period.yaml", "datum: 2025-02-20\nrapporter: [nyckeltal]\n");
        foreach (var name in Repository.Files.Files($"{folder}/2023").Where(name => name.EndsWith(".csv", StringComparison.Ordinal)))
            next.With($"{folder}/2024/{name}", WithNextYear(Encoding.UTF8.GetString(Repository.Files.Read($"{folder}/2023/{name}").Span)));
        next.With($"{folder}/2024/texter/nyckeltal/inledning.md", "Allt är registrerat.\n");

        var report = SampleReport.Build(next, "socialnamnden", "nyckeltal", "2024");
        Assert.Equal(["SR0702"], report.Diagnostics.Select(finding => finding.Code));
        Assert.Equal(30, report.Document!.Blocks.OfType<Table>().Count());
        Assert.All(report.Document.Blocks.OfType<Table>(), table =>
        {
            Assert.Equal("Utfall 2024", PlainText.Of(table.HeaderRows[^1].Cells[^1].Content));
            Assert.All(table.Rows, row => Assert.NotEmpty(row.Cells[^1].Content));
        });
        // 2024 has 366 days; what counts 365 has the same places for the same days.
        Assert.Equal(["18,4", "18,4"], Cells(report, "bou_institution", "årsplaceringar"));
        Assert.Equal(["9,1", "9,1"], Cells(report, "bou_jourhem", "årsplaceringar"));
        Assert.Equal(["66,3", "66,1"], Cells(report, "bou_familjehem", "årsplaceringar"));
        Assert.Contains("44\u00A0209 dygn, lika många som året före", Text(report), StringComparison.Ordinal);
    }

    /// <summary>The file with its last year's figures as those of the year after, too.</summary>
    private static string WithNextYear(string csv) => string.Join('\n', csv.TrimEnd('\n').Split('\n')
        .Select(line => line.EndsWith(";Utfall 2023", StringComparison.Ordinal) ? line + ";Utfall 2024" : line + line[line.LastIndexOf(';')..])) + "\n";

    private static IEnumerable<string> Cells(BuiltReport report, string table, string row) =>
        report.Document!.Blocks.OfType<Table>().Single(block => block.Id == table).Rows
            .SelectMany(line => line.Cells).SelectMany(cell => cell.Content).OfType<Inline.PrintedFigure>()
            .Where(figure => figure.Figure.Address.StartsWith($"{table}/{row}/", StringComparison.Ordinal))
            .Select(figure => figure.Value).TakeLast(2);

    private static string Text(BuiltReport report) =>
        Encoding.UTF8.GetString(report.Files.Single(file => file.Name == "nyckeltal.md").Content.Span);
}
