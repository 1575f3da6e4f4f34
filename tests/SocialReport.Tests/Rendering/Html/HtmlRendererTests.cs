using System.Text;
using System.Text.RegularExpressions;
using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Documents;
using SocialReport.Rendering.Html;
using SocialReport.Tests.Conformance;

namespace SocialReport.Tests.Rendering.Html;

public partial class HtmlRendererTests
{
    private static readonly BuildOptions Html = BuildOptions.All with { Formats = new HashSet<OutputFormat> { OutputFormat.Html } };
    private static readonly SourceLocation Source = new("rapport.md");

    public static TheoryData<string, string, string> Reports() => ReportConformanceTests.Reports();

    [Fact]
    public void The_page_of_a_report_is_as_accepted() =>
        Snapshot.Verify(Style().Replace(Page("socialnamnden", "omstallning", "2023"), ""), "Accepted/omstallning-2023.html");

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_page_is_well_formed_and_needs_nothing_but_itself(string committee, string report, string period)
    {
        var html = Page(committee, report, period);
        var page = HtmlPage.Read(html);

        var ids = page.All().Select(element => element.Attribute("id")).OfType<string>().ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.All().SelectMany(element => element.Attributes.Keys), name =>
            Assert.True(name != "style" && !name.StartsWith("on", StringComparison.Ordinal), name));
        Assert.DoesNotContain(page.All(), element => element.Name is "script" or "link" or "iframe" or "object" or "base");
        Assert.All(page.All().Select(element => element.Attribute("src")).OfType<string>(), address => Assert.StartsWith("data:image/", address, StringComparison.Ordinal));
        Assert.DoesNotContain("http", StyleOf(page), StringComparison.Ordinal);
        Assert.DoesNotContain("@import", StyleOf(page), StringComparison.Ordinal);
        Assert.InRange(html.Length, 1, 400_000);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Headings_go_down_one_level_at_a_time_below_one_title(string committee, string report, string period)
    {
        var levels = HtmlPage.Read(Page(committee, report, period)).All().Where(element => element.Name is ['h', >= '1' and <= '6'])
            .Select(element => element.Name[1] - '0').ToList();
        Assert.Single(levels, 1);
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
    }

    [Fact]
    public void The_policy_lets_in_the_style_by_its_hash_and_nothing_else()
    {
        var page = HtmlPage.Read(Page("socialnamnden", "omstallning", "2023"));
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(StyleOf(page))));
        Assert.Equal(
            $"default-src 'none'; style-src 'sha256-{hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'",
            page.All().Single(element => element.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content"));
    }

    [Fact]
    public void The_same_document_gives_the_same_page() =>
        Assert.Equal(Page("linkoping", "delarsrapport", "2023-Q1"), Page("linkoping", "delarsrapport", "2023-Q1"));

    [Fact]
    public void A_draft_says_so_in_words_and_marks_what_is_missing()
    {
        var page = HtmlPage.Read(Rendered(Rendering.Pdf.SampleReport.Full(isDraft: true)));
        Assert.StartsWith("UTKAST", page.Single("header").Words(), StringComparison.Ordinal);
        Assert.Contains("Status Utkast", page.Single("header").Words(), StringComparison.Ordinal);
        Assert.StartsWith("Utkast. ", page.Single("head").Single("title").Words(), StringComparison.Ordinal);
        Assert.Contains("Lucka: Kommentar saknas", page.All().Single(element => element.HasClass("lucka")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_never_become_markup()
    {
        var html = Rendered(With(new Paragraph([new Inline.Text("<b>&amp; \"</b>\u0007")], Source)));
        Assert.Contains("<p>&lt;b&gt;&amp;amp; \"&lt;/b&gt; </p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_footnote_leads_back_to_each_of_its_marks()
    {
        var mark = new Paragraph([new Inline.Text("Se"), new Inline.FootnoteMark(1)], Source);
        var page = HtmlPage.Read(Rendered(With(mark, mark) with { Footnotes = [[new Paragraph([new Inline.Text("Noten.")], Source)]] }));
        var marks = page.All().Where(element => element.Attribute("role") == "doc-noteref").ToList();
        var back = page.All().Where(element => element.Attribute("role") == "doc-backlink").ToList();
        Assert.Equal(2, marks.Count);
        Assert.Equal(marks.Select(one => "#" + one.Attribute("id")), back.Select(one => one.Attribute("href")));
        var note = Assert.Single(page.All(), element => element.Name == "li" && element.Words(one => !one.HasClass("tillbaka")) == "Noten.");
        Assert.All(marks, one => Assert.Equal("#" + note.Attribute("id"), one.Attribute("href")));
    }

    [Fact]
    public void A_cell_under_two_rows_of_head_names_them_from_the_top_then_its_row()
    {
        var page = HtmlPage.Read(Rendered(Rendering.Pdf.SampleReport.Full()));
        var table = page.All().Single(element => element.Name == "table" && element.Words().Contains("Volymer och deras effekt", StringComparison.Ordinal));
        var named = table.All().Where(element => element.Attribute("id") is not null).ToDictionary(element => element.Attribute("id")!, element => element.Words());
        var cell = table.All().First(element => element.Name == "td" && element.Attribute("headers") is not null && element.HasClass("n"));
        Assert.Equal(3, cell.Attribute("headers")!.Split(' ').Length);
        Assert.Equal("Antal", named[cell.Attribute("headers")!.Split(' ')[0]]);
        Assert.Equal(["col", "colgroup", "row"], table.All().Select(element => element.Attribute("scope")).OfType<string>().Distinct().Order());
        Assert.Equal(7, table.All().Where(element => element.Name == "colgroup").Sum(group => int.Parse(group.Attribute("span") ?? "1", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_total_is_of_no_group_of_rows()
    {
        TableRow Row(RowKind kind, string label) => new(kind, [new TableCell([new Inline.Text(label)], IsHeader: true), new TableCell([new Inline.Text("1")])]);
        var table = new Table(
            "t",
            [],
            [new("text", ColumnAlignment.Text), new("x", ColumnAlignment.Number)],
            [],
            [new(RowKind.Group, [new TableCell([new Inline.Text("Intäkter")], 2, IsHeader: true)]), Row(RowKind.Data, "Taxor"), Row(RowKind.OfWhich, "varav en"), Row(RowKind.Total, "Totalt")],
            [],
            Source);
        var page = HtmlPage.Read(Rendered(With(table)));
        Assert.Equal(["Intäkter Taxor 1 varav en 1", "Totalt 1"], page.All().Where(element => element.Name == "tbody").Select(group => group.Words()));
        Assert.Equal(["rowgroup", "row", "row", "row"], page.All().Select(element => element.Attribute("scope")).OfType<string>());
        Assert.Equal(["grupp", "varav", "total"], page.All().Where(element => element.Name == "tr").Select(row => row.Attribute("class")).OfType<string>());
    }

    [Fact]
    public void A_table_without_a_title_is_named_by_its_section()
    {
        var table = new Table("t", [], [new("text", ColumnAlignment.Text)], [], [new(RowKind.Data, [new TableCell([new Inline.Text("x")])])], [], Source);
        var page = HtmlPage.Read(Rendered(With(new Heading(1, "1", [new Inline.Text("Ekonomi")], "ekonomi", Source), table)));
        Assert.Equal("Tabell: Ekonomi", page.All().Single(element => element.HasClass("ram")).Attribute("aria-label"));
    }

    private static string Page(string committee, string report, string period) =>
        Encoding.UTF8.GetString(SampleReport.Build(committee, report, period, Html).Files.Single().Content.Span);

    private static Document With(params Block[] blocks) =>
        new(new DocumentMetadata("Rapport", "Nämnden", "Kommunen", "2024", new DateOnly(2024, 5, 1), null, null, IsDraft: false), blocks, []);

    private static string Rendered(Document document) => HtmlRenderer.Render(document, new Dictionary<FigureId, FormulaWords>());

    private static string StyleOf(HtmlElement page) => string.Concat(page.Single("style").Kids.Cast<string>());

    /// <summary>The style and its hash, which are the same on every page.</summary>
    [GeneratedRegex("(?<=<style>).*(?=</style>)|(?<='sha256-)[^']*", RegexOptions.Singleline)]
    private static partial Regex Style();
}
