using System.Globalization;
using System.Text.RegularExpressions;

namespace SocialReport.Tests.Checks;

/// <summary>The page on checks says how many findings each sample report has before any is accepted, and names every code of a check.</summary>
public sealed partial class SampleFindingsTests
{
    private const int MostFalseAlarms = 5;

    private static readonly string[] Lines = File.ReadAllLines(Repository.Path("docs/handbok/kontroller.md"));

    private static readonly (string Committee, string Report, string Period)[] Reports =
    [
        ("socialnamnden", "tertialrapport", "2024-T1"), ("linkoping", "delarsrapport", "2023-Q1"), ("orebro", "delarsrapport-prognos", "2023-T2"),
        ("socialnamnden", "nyckeltal", "2023"), ("socialnamnden", "omstallning", "2023"),
    ];

    [Fact]
    public void The_counts_are_those_of_the_page()
    {
        var found = Reports.Select(report => SampleReport.Build(report.Committee, report.Report, report.Period, BuildOptions.Check).Diagnostics
            .CountBy(finding => finding.Code).ToDictionary(count => count.Key, count => count.Value, StringComparer.Ordinal)).ToList();
        var counted = found.SelectMany(counts => counts.Keys).Distinct().Order(StringComparer.Ordinal)
            .Select(code => $"| {code} | {string.Join(" | ", found.Select(counts => counts.GetValueOrDefault(code).ToString(CultureInfo.InvariantCulture)))} |");
        Assert.Equal(Lines.Where(line => CountRow().IsMatch(line)), counted);
        Assert.Contains($"| Kod | {string.Join(" | ", Reports.Select(report => $"{report.Report} {report.Period}"))} |", Lines);
    }

    [Fact]
    public void No_report_has_more_than_five_false_alarms()
    {
        var row = Lines.Single(line => line.StartsWith("| **falsklarm** |", StringComparison.Ordinal));
        var alarms = row.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Select(cell => int.Parse(cell, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(Reports.Length, alarms.Count);
        Assert.All(alarms, count => Assert.InRange(count, 0, MostFalseAlarms));
    }

    [Fact]
    public void Every_code_of_the_rules_is_on_the_page()
    {
        var codes = new[] { "Plausibility", "Prose" }
            .SelectMany(area => Code().Matches(File.ReadAllText(Repository.Path($"src/SocialReport/Diagnostics/Messages.{area}.cs"))).Select(match => match.Value)).Distinct();
        Assert.All(codes, code => Assert.Contains(Lines, line => line.StartsWith($"| [{code}](../fel/{code}.md) |", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"^\| SR[0-9]{4} \|")]
    private static partial Regex CountRow();

    [GeneratedRegex("(?<=\")SR[0-9]{4}(?=\")")]
    private static partial Regex Code();
}
