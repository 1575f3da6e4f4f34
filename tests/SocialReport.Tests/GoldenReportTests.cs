using System.Text;

namespace SocialReport.Tests;

/// <summary>The sample report as accepted, and where its figures come from.</summary>
public class GoldenReportTests
{
    private static readonly Lazy<BuiltReport> Report = new(() => SampleReport.Build("socialnamnden", "tertialrapport", "2024-T1"));

    [Fact]
    public void The_text_is_as_accepted() => Snapshot.Verify(Text("tertialrapport.md"), "Accepted/tertialrapport-2024-T1.md");

    [Fact]
    public void The_pdf_is_under_250_kB() =>
        Assert.InRange(Report.Value.Files.Single(file => file.Name == "tertialrapport.pdf").Content.Length, 1, 249_999);

    [Fact]
    public void Nothing_is_found_but_what_is_accepted_with_a_reason() =>
        Assert.Equal(["SR0601 Note", "SR0611 Note"], Report.Value.Diagnostics.Select(finding => $"{finding.Code} {finding.Severity}"));

    [Fact]
    public void The_numbers_that_are_no_printed_figures_are_years_statutes_and_dates() =>
        Snapshot.Verify(string.Join('\n', PlainNumbers.In(Report.Value.Document!)) + "\n", "Accepted/tertialrapport-2024-T1.andra-tal.txt");

    [Fact]
    public void What_is_published_holds_no_more_than_what_is_printed()
    {
        var published = Text("tertialrapport.redovisade-tal.json");
        // Whole kronor are in the local file only.
        Assert.DoesNotContain("20393", published, StringComparison.Ordinal);
        Assert.Contains("20393000", Text("tertialrapport.figures.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_figure_is_traced_to_a_cell_or_to_figures_that_are()
    {
        using var provenance = System.Text.Json.JsonDocument.Parse(Text("tertialrapport.figures.json"));
        var figures = provenance.RootElement.GetProperty("figures").EnumerateArray().ToDictionary(figure => figure.GetProperty("id").GetString()!);
        Assert.All(figures.Values, figure =>
        {
            var hasSource = figure.TryGetProperty("source", out var source) && source.GetString()!.Contains(':', StringComparison.Ordinal);
            var operands = figure.TryGetProperty("operands", out var list) ? list.EnumerateArray().Select(item => item.GetString()!).ToList() : [];
            Assert.True(hasSource || operands.Count > 0, figure.ToString());
            Assert.All(operands, operand => Assert.True(figures.ContainsKey(operand), operand));
        });
        Assert.Equal("-20 393", figures["driftsredovisning/Utredning barn/prognos"].GetProperty("facts")[0].GetProperty("original").GetString());
        Assert.Equal(
            "sample-data/socialnamnden/2024-T1/drift.csv:21:75", figures["driftsredovisning/Utredning barn/prognos"].GetProperty("source").GetString());
    }

    private static string Text(string name) =>
        Encoding.UTF8.GetString(Report.Value.Files.Single(file => file.Name == name).Content.Span);
}
