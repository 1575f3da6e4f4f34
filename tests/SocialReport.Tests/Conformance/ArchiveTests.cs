using System.Text;
using SocialReport.Conformance;
using SocialReport.Conformance.Inspection;
using SocialReport.Conformance.Reading;
using SocialReport.Pdf.Tests;
using SocialReport.Workspaces;
using Sample = SocialReport.Tests.SampleReport;

namespace SocialReport.Tests.Conformance;

/// <summary>What <c>arkiv</c> in <c>rapport.yaml</c> does: nothing is attached, or what is printed and nothing else.</summary>
public class ArchiveTests
{
    private const string Definition = "templates/tertialrapport/rapport.yaml";
    private const string CommitteeDefinition = "sample-data/socialnamnden/rapport/tertialrapport.yaml";

    private static readonly Lazy<BuiltReport> WithData = new(() => Build(Sample.Copy(), Definition, "arkiv: A-3a"));

    [Fact]
    public void The_file_breaks_no_rule() => Assert.Empty(ConformanceChecker.Check(Pdf(WithData.Value)));

    [Fact]
    public void What_is_printed_is_attached_and_nothing_else()
    {
        if (ExternalTool.Run("pdfdetach", Pdf(WithData.Value), "-list", "-enc", "UTF-8", "{file}") is not { } result)
            return;
        var names = result.Output.Split('\n').Select(line => line.Split(": ")).Where(parts => parts.Length == 2).Select(parts => parts[1].Trim());
        var tables = WithData.Value.Document!.Blocks.OfType<SocialReport.Documents.Table>().Select(table => table.Id + ".csv");
        var charts = WithData.Value.Document!.Blocks.OfType<SocialReport.Documents.Chart>().Select(chart => chart.Id + ".csv");
        Assert.Equal(tables.Concat(charts).Append("redovisade-tal.json").Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_is_attached_by_default()
    {
        var file = Pdf(Sample.Build("socialnamnden", "tertialrapport", "2024-T1"));
        Assert.Empty(Attached(file));
        if (ExternalTool.Run("pdfdetach", file, "-list", "{file}") is { } result)
            Assert.StartsWith("0 embedded files", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Attached_files_hold_printed_numbers_and_never_the_unrounded_ones()
    {
        var attached = Attached(Pdf(WithData.Value));
        var accounts = attached["driftsredovisning.csv"];
        Assert.Contains("Utredning barn;", accounts, StringComparison.Ordinal);
        Assert.Contains(";-20,4;", accounts, StringComparison.Ordinal);
        Assert.Equal(
            Text(WithData.Value, "tertialrapport.redovisade-tal.json"), attached["redovisade-tal.json"]);
        // Whole kronor are in the local file only.
        Assert.Contains("20393000", Text(WithData.Value, "tertialrapport.figures.json"), StringComparison.Ordinal);
        Assert.All(attached.Values, content => Assert.DoesNotContain("20393", content, StringComparison.Ordinal));
    }

    [Fact]
    public void The_committee_decides_over_the_report_type()
    {
        var files = Sample.Copy();
        Add(files, Definition, "arkiv: A-3a");
        Assert.Empty(Attached(Pdf(Build(files, CommitteeDefinition, "arkiv: A-2a"))));
    }

    [Fact]
    public void Another_level_is_an_error_with_its_place()
    {
        var built = Build(Sample.Copy(), CommitteeDefinition, "arkiv: A-1b");
        var error = Assert.Single(built.Diagnostics, finding => finding.Location.File == CommitteeDefinition);
        Assert.StartsWith("SR01", error.Code, StringComparison.Ordinal);
        Assert.Contains("A-1b", error.Message, StringComparison.Ordinal);
        Assert.Empty(built.Files);
    }

    private static BuiltReport Build(MemoryFiles files, string path, string line)
    {
        Add(files, path, line);
        return Sample.Build(files, "socialnamnden", "tertialrapport", "2024-T1");
    }

    private static void Add(MemoryFiles files, string path, string line) =>
        files.With(path, Encoding.UTF8.GetString(files.Read(path).Span) + "\n" + line + "\n");

    private static byte[] Pdf(BuiltReport report) =>
        report.Files.Single(file => file.Name.EndsWith(".pdf", StringComparison.Ordinal)).Content.ToArray();

    private static string Text(BuiltReport report, string name) =>
        Encoding.UTF8.GetString(report.Files.Single(file => file.Name == name).Content.Span);

    private static Dictionary<string, string> Attached(byte[] file)
    {
        var reader = new InspectedFile(file).Reader;
        return reader.Items(reader.Catalog, "AF").OfType<PdfDictionary>().ToDictionary(
            one => reader.FindText(one, "UF")!,
            one => Encoding.UTF8.GetString(reader.Stream(reader.Dictionary(one["EF"])["F"]).Data));
    }
}
