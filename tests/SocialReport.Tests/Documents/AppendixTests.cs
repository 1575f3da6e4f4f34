using System.Text;
using SocialReport.Conformance;
using SocialReport.Conformance.Reading;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Text;
using SocialReport.Tests.Rendering.Pdf;
using SocialReport.Workspaces;

namespace SocialReport.Tests.Documents;

/// <summary>A report that is an appendix (bilaga) of another document.</summary>
public class AppendixTests
{
    private const string Generic = "templates/tertialrapport/rapport.yaml";
    private const string OfCommittee = "sample-data/socialnamnden/rapport/tertialrapport.yaml";

    private static readonly Lazy<Document> Appendix3 = new(() => Build(Generic, "bilaga: \"3\"").Document!);

    [Fact]
    public void Its_number_stands_before_every_number_of_a_heading()
    {
        Assert.Equal(
            ["3.1 Sammanfattning", "3.2 Uppdrag och ansvar", "3.3 Väsentliga händelser", "3.3.1 Barn och unga"],
            LaidText.Layout(Appendix3.Value).Headings.Where(heading => heading.Number is not null).Take(4).Select(heading => heading.FullTitle));
        Assert.Contains("3.3.1 Barn och unga 4", LaidText.Content(LaidText.Layout(Appendix3.Value).Pages[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_named_on_the_cover_above_the_title_and_on_every_other_page()
    {
        var layout = LaidText.Layout(Appendix3.Value);

        Assert.Contains("Bilaga 3Tertialrapport april 2024januari–april 2024", LaidText.Content(layout.Pages[0]), StringComparison.Ordinal);
        Assert.All(layout.Pages.Skip(1), page =>
        {
            Assert.StartsWith("Bilaga 3. Tertialrapport april 2024 · Socialnämnden", LaidText.Paint(page), StringComparison.Ordinal);
            Assert.Contains("Bilaga 3 · Sida ", LaidText.Paint(page), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_file_says_so_in_its_title_and_its_page_labels_and_breaks_no_rule()
    {
        var file = PdfRenderer.Render(Appendix3.Value, []);

        Assert.Empty(ConformanceChecker.Check(file));
        var reader = new PdfReader(file);
        var numbers = reader.Array(reader.Dictionary(reader.Catalog["PageLabels"])["Nums"]);
        Assert.Equal("Bilaga 3:2", PdfReader.Text(reader.Dictionary(numbers[3])["P"]));
        Assert.Equal("Bilaga 3. Tertialrapport april 2024", PdfReader.Text(reader.Information["Title"]));
    }

    [Fact]
    public void The_text_begins_with_the_same_words() =>
        Assert.StartsWith("# Bilaga 3. Tertialrapport april 2024\n", TextRenderer.Render(Appendix3.Value), StringComparison.Ordinal);

    [Fact]
    public void The_committees_layer_says_it_over_the_generic_one()
    {
        var files = With(SampleReport.Copy(), Generic, "bilaga: \"3\"");

        Assert.Equal("4B", Build(With(files, OfCommittee, "bilaga: 4B")).Document!.Metadata.Appendix);
    }

    [Fact]
    public void Without_numbers_the_headings_have_none()
    {
        var files = With(SampleReport.Copy(), OfCommittee, "bilaga: \"3\"\nnumrering: 0");

        Assert.All(Build(files).Document!.Blocks.OfType<Heading>(), heading => Assert.Null(heading.Number));
    }

    [Theory]
    [InlineData("bilaga: \"3.1\"")]
    [InlineData("bilaga: Bilaga 3")]
    [InlineData("bilaga: \"\"")]
    [InlineData("bilaga: [3]")]
    public void What_can_stand_before_no_number_is_an_error(string line)
    {
        var finding = Assert.Single(Build(Generic, line).Diagnostics);

        Assert.Equal(("SR0133", Generic + ":1:9"), (finding.Code, finding.Location.ToString()));
    }

    private static MemoryFiles With(MemoryFiles files, string path, string lines) =>
        files.With(path, lines + "\n" + Encoding.UTF8.GetString(files.Read(path).Span));

    private static BuiltReport Build(string path, string lines) => Build(With(SampleReport.Copy(), path, lines));

    private static BuiltReport Build(MemoryFiles files) => SampleReport.Build(files, "socialnamnden", "tertialrapport", "2024-T1");
}
