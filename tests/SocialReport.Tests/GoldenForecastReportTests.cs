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
            [.. Enumerable.Repeat("SR0601 Note", 4), .. Enumerable.Repeat("SR0608 Note", 3), .. Enumerable.Repeat("SR0610 Note", 6), .. Enumerable.Repeat("SR0611 Note", 5), "SR0702 Note"],
            Report.Value.Diagnostics.Select(finding => $"{finding.Code} {finding.Severity}").Order(StringComparer.Ordinal));

    [Fact]
    public void The_numbers_that_are_no_printed_figures_are_years_statutes_and_numbers_of_actions_and_appendices() =>
        Snapshot.Verify(string.Join('\n', PlainNumbers.In(Report.Value.Document!)) + "\n", "Accepted/delarsrapport-prognos-2023-T2.andra-tal.txt");

    [Fact]
    public void A_frame_that_has_not_changed_is_not_said_to_have_changed_by_nothing()
    {
        const string path = "sample-data/orebro/2023-T2/budgetram.csv";
        var data = Encoding.UTF8.GetString(Repository.Files.Read(path).Span);
        var unchanged = data.Replace("654 442;115;-103;-78;", "654 376;115;-103;-12;", StringComparison.Ordinal);
        Assert.NotEqual(data, unchanged);
        var built = SampleReport.Build(SampleReport.Copy().With(path, unchanged), "orebro", "delarsrapport-prognos", "2023-T2");
        Assert.Contains(
            "Nämndens budgetram har varit oförändrad sedan föregående rapport och är nu 654 376 tkr.",
            Encoding.UTF8.GetString(built.Files.Single(file => file.Name == "delarsrapport-prognos.md").Content.Span).Replace('\u00A0', ' '), StringComparison.Ordinal);
    }
}
