using System.Text;

namespace SocialReport.Tests;

/// <summary>Örebro's interim report with forecast (delårsrapport med prognos) as accepted.</summary>
public class GoldenForecastReportTests
{
    private static readonly Lazy<BuiltReport> Report = new(() => SampleReport.Build("orebro", "delarsrapport-prognos", "2023-T2"));

    [Fact]
    public void The_text_is_as_accepted() => Snapshot.Verify(
        Encoding.UTF8.GetString(Report.Value.Files.Single(file => file.Name == "delarsrapport-prognos.md").Content.Span),
        "Accepted/delarsrapport-prognos-2023-T2.md");

    [Fact]
    public void Nothing_is_found_but_what_is_accepted_with_a_reason() =>
        Assert.Equal(
            [.. Enumerable.Repeat("SR0601 Note", 4), .. Enumerable.Repeat("SR0608 Note", 3)],
            Report.Value.Diagnostics.Select(finding => $"{finding.Code} {finding.Severity}").Order(StringComparer.Ordinal));

    [Fact]
    public void The_numbers_that_are_no_printed_figures_are_years_statutes_and_numbers_of_actions_and_appendices() =>
        Snapshot.Verify(string.Join('\n', PlainNumbers.In(Report.Value.Document!)) + "\n", "Accepted/delarsrapport-prognos-2023-T2.andra-tal.txt");
}
