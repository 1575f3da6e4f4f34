using System.Text;

namespace SocialReport.Tests;

/// <summary>Linköping's interim report (delårsrapport) as accepted.</summary>
public class GoldenInterimReportTests
{
    private static readonly Lazy<BuiltReport> Report = new(() => SampleReport.Build("linkoping", "delarsrapport", "2023-Q1"));

    [Fact]
    public void The_text_is_as_accepted() => Snapshot.Verify(
        Encoding.UTF8.GetString(Report.Value.Files.Single(file => file.Name == "delarsrapport.md").Content.Span), "Accepted/delarsrapport-2023-Q1.md");

    [Fact]
    public void Nothing_is_found_but_what_is_accepted_with_a_reason() => Assert.Equal(
        ["SR0610 Note", "SR0619 Note", "SR0619 Note", "SR0620 Note", "SR0620 Note", "SR0624 Note", "SR0702 Note"],
        Report.Value.Diagnostics.Select(finding => $"{finding.Code} {finding.Severity}").Order(StringComparer.Ordinal));

    [Fact]
    public void The_numbers_that_are_no_printed_figures_are_years_ages_statutes_and_dates() =>
        Snapshot.Verify(string.Join('\n', PlainNumbers.In(Report.Value.Document!)) + "\n", "Accepted/delarsrapport-2023-Q1.andra-tal.txt");
}
