using SocialReport.Conformance;
using SocialReport.Conformance.Inspection;
using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Pdf.Flow;
using SocialReport.Tests.Rendering.Pdf;
using static SocialReport.Tests.Rendering.Pdf.DocumentParts;

namespace SocialReport.Tests.Charts;

public sealed class ChartPdfTests
{
    private static readonly Table Data = Table("Talen i diagrammet", ["Månad", "2023"], [DocumentParts.Data("januari", "6,3")]);

    public static TheoryData<ArchiveLevel> Levels => new(ArchiveLevel.A2a, ArchiveLevel.A3a);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Charts_break_no_rule(ArchiveLevel archive)
    {
        var diagnostics = new DiagnosticBag();
        var file = PdfRenderer.Render(Report(archive), diagnostics);
        Assert.Empty(ConformanceChecker.Check(file));
        Assert.Empty(diagnostics);
        Assert.Equal(file, PdfRenderer.Render(Report(archive), []));
    }

    [Fact]
    public void A_chart_is_a_figure_with_a_caption_and_its_table_after_it()
    {
        var chart = ChartSamples.All["linje"] with { Data = Data, Notes = [Words("Källa: uttag.")] };
        var structure = new InspectedFile(PdfRenderer.Render(Document(Text("Före."), chart, Text("Efter.")), [])).Structure;
        var figure = structure.Items.Single(item => item.Type == "Figure");
        Assert.Equal(chart.Alt, figure.Text("Alt"));
        Assert.Equal("Caption", Assert.Single(figure.Children).Type);
        Assert.Single(figure.Content);
        var blocks = structure.Items.Single(item => item.Type == "Document").Children.Select(item => item.Type).ToArray();
        Assert.Equal(["P", "Figure", "P", "Table", "P"], blocks[^5..]);
    }

    [Fact]
    public void The_unit_stands_after_the_title()
    {
        var layout = LaidText.Layout(Document(ChartSamples.All["linje"], ChartSamples.All["cirkel"] with { Title = [] }));
        var texts = LaidText.InReadingOrder(layout).ToArray();
        Assert.Contains("Kostnad för dygnsplaceringar, vuxna, mnkr per månad", texts);
        Assert.Contains("procent", texts);
    }

    [Fact]
    public void Title_picture_and_notes_stay_together()
    {
        var chart = ChartSamples.All["liggande"] with { Notes = [Words("Källa: uttag.")] };
        for (var paragraphs = 18; paragraphs < 40; paragraphs++)
        {
            var layout = LaidText.Layout(Document([.. Enumerable.Repeat(Text("En rad."), paragraphs), chart]));
            var page = layout.Pages.Single(page => page.Boxes.OfType<ChartBox>().Any());
            Assert.Contains("Avvikelse mot budget per verksamhet", LaidText.Content(page), StringComparison.Ordinal);
            Assert.Contains("Källa: uttag.", LaidText.Content(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void It_is_as_wide_as_the_page_lets_it()
    {
        var layout = LaidText.Layout(Document(
            Heading(1, "1", "Stående"), ChartSamples.All["linje"], Heading(1, "2", "Liggande") with { IsLandscape = true }, ChartSamples.All["linje"]));
        Assert.Equal(
            [PageFormat.Upright.BodyWidth, PageFormat.Landscape.BodyWidth], layout.Pages.SelectMany(page => page.Boxes).OfType<ChartBox>().Select(box => box.Width));
    }

    [Fact]
    public void A_character_that_the_typeface_lacks_is_reported_once_and_replaced()
    {
        var diagnostics = new DiagnosticBag();
        var chart = ChartSamples.Chart(ChartKind.Bars, "t", "", [ChartSamples.Category("Vård 漢")], [ChartSamples.Series("s", ChartRole.Outcome, 1)]);
        var file = PdfRenderer.Render(Document(chart), diagnostics);
        Assert.Equal(["SR0501"], diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.NotEmpty(file);
    }

    [Fact]
    public void One_higher_than_a_page_is_told()
    {
        var diagnostics = new DiagnosticBag();
        var categories = Enumerable.Range(1, 120).Select(number => ChartSamples.Category($"Verksamhet {number}")).ToArray();
        var chart = ChartSamples.Chart(ChartKind.Bars, "t", "", categories, [ChartSamples.Series("s", ChartRole.Outcome, [.. categories.Select((_, index) => (decimal?)index)])]);
        var file = PdfRenderer.Render(Document(Text("Före."), chart, Text("Efter.")), diagnostics);
        Assert.Equal(["SR0510"], diagnostics.Select(diagnostic => diagnostic.Code).Distinct());
        Assert.NotEmpty(file);
    }

    [Theory]
    [InlineData(ChartKind.Bars, 28, 1)]
    [InlineData(ChartKind.Line, 12, 9)]
    public void It_is_set_closer_where_a_page_is_short(ChartKind kind, int count, int panels)
    {
        var diagnostics = new DiagnosticBag();
        var categories = Enumerable.Range(1, count).Select(number => ChartSamples.Category($"{number}")).ToArray();
        var series = ChartSamples.Series("s", ChartRole.Outcome, [.. categories.Select((_, index) => (decimal?)index)]);
        var chart = ChartSamples.Chart(kind, "t", "", categories, []) with { Panels = [.. Enumerable.Repeat(new ChartPanel("Enhet", [series]), panels)] };
        PdfRenderer.Render(Document(Heading(1, "1", "Liggande") with { IsLandscape = true }, Text("Före."), chart), diagnostics);
        Assert.Empty(diagnostics);
    }

    private static Document Report(ArchiveLevel archive) => new(
        Metadata with { Archive = archive },
        [
            Heading(1, "1", "Stående"),
            .. ChartSamples.All.Values.Select(chart => chart with { Data = Data, Notes = [Words("Källa: uttag.")] }),
            new Callout(CalloutKind.Note, [ChartSamples.All["liggande"]], Source),
            new ListBlock(null, [[Text("Punkt"), ChartSamples.All["ring"]]], Source),
            Heading(1, "2", "Liggande") with { IsLandscape = true },
            .. ChartSamples.All.Values,
        ],
        []);
}
