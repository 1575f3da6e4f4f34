using System.Globalization;
using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Pdf.Flow;
using static SocialReport.Tests.Rendering.Pdf.DocumentParts;
using static SocialReport.Tests.Rendering.Pdf.LaidText;

namespace SocialReport.Tests.Rendering.Pdf;

public class DocumentLayoutTests
{
    private static TableRow[] Rows(int count) =>
        [.. Enumerable.Range(1, count).Select(number => Data(string.Create(CultureInfo.InvariantCulture, $"Rad {number}"), Number(number)))];

    [Fact]
    public void Eighty_rows_repeat_head_and_caption_as_paint_on_every_later_page()
    {
        var layout = Layout(Document(Table("Tabell 1. Lång", ["Namn", "Utfall"], [.. Rows(80), Row(RowKind.Total, "Totalt", "3,2")])));

        Assert.Equal(4, layout.Pages.Count);
        Assert.Contains("Tabell 1. LångNamnUtfallRad 1", Content(layout.Pages[1]), StringComparison.Ordinal);
        foreach (var page in layout.Pages.Skip(2))
        {
            Assert.StartsWith("Rad ", Content(page), StringComparison.Ordinal);
            Assert.Contains("Tabell 1. Lång\n forts.\nNamn\nUtfall", Paint(page), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(28)]
    [InlineData(29)]
    [InlineData(30)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    public void A_total_never_stands_without_the_row_above_it(int count)
    {
        var rows = Rows(count);
        var layout = Layout(Document(Table("Tabell 1", ["Namn", "Utfall"], [.. rows, Row(RowKind.Total, "Totalt", "1,0")])));

        Assert.Contains(Number(count) + "Totalt", Content(layout.Pages[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_cover_has_no_header_and_no_page_number()
    {
        var layout = Layout(SampleReport.Full());

        Assert.Equal("", Paint(layout.Pages[0]));
        for (var index = 1; index < layout.Pages.Count; index++)
        {
            Assert.Contains("Tertialrapport april 2024 · Socialnämnden", Paint(layout.Pages[index]), StringComparison.Ordinal);
            Assert.EndsWith($"Sida {index + 1} av {layout.Pages.Count}", Paint(layout.Pages[index]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_draft_says_so_with_its_version_on_every_page()
    {
        var layout = Layout(SampleReport.Full(isDraft: true));

        Assert.All(layout.Pages, page => Assert.Contains("UTKAST · version 0.3", Paint(page), StringComparison.Ordinal));
        Assert.All(
            Layout(SampleReport.Full()).Pages,
            page => Assert.DoesNotContain("UTKAST", Paint(page), StringComparison.Ordinal));
    }

    [Fact]
    public void The_cover_says_who_what_when()
    {
        var cover = Content(Layout(SampleReport.Full()).Pages[0]);

        foreach (var expected in new[] { "Ekbacka kommun", "Socialnämnden", "Tertialrapport april 2024", "januari–april 2024", "15\u00A0maj\u00A02024", "SN 2024/118", "0.3" })
            Assert.Contains(expected, cover, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_contents_has_the_pages_on_which_headings_stand()
    {
        var layout = Layout(SampleReport.Full());
        var contents = Content(layout.Pages[1]);

        foreach (var heading in layout.Headings.Where(heading => heading.Number is not null && heading.Level <= 2))
        {
            var number = Enumerable.Range(1, layout.Pages.Count).Single(page =>
                layout.Pages[page - 1].Boxes.OfType<AnchorBox>().Any(anchor => anchor.Anchor == heading.Anchor));
            Assert.Contains($"{heading.FullTitle} {number}", contents, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("Innehåll ", contents, StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_list_of_contents_words_stand_below_words()
    {
        var layout = Layout(Document(
            new ContentsList(2, Source), new PageBreak(Source), Heading(1, "9", "Nio"), Heading(2, "9.1", "Under"),
            Heading(1, "10", "Tio"), Heading(2, "10.10", "Under tio")));
        var entries = layout.Pages[1].Boxes.OfType<TextBox>().ToLookup(box => box.Text.Trim(), box => box.X);

        Assert.Equal(entries["Nio"].Single(), entries["Tio"].Single());
        Assert.Equal(entries["Nio"].Single(), entries["9.1"].Single());
        Assert.Equal(entries["Under"].Single(), entries["Under tio"].Single());
    }

    [Fact]
    public void A_list_of_contents_over_several_pages_settles()
    {
        var headings = Enumerable.Range(1, 120).SelectMany(number => new Block[]
        {
            Heading(1, $"{number}", $"Avsnitt {number}"), Text("Text."),
        });
        var layout = Layout(Document([new ContentsList(3, Source), new PageBreak(Source), .. headings]));

        Assert.Empty(layout.Diagnostics);
        Assert.Contains($"120 Avsnitt 120 {layout.Pages.Count}", string.Concat(layout.Pages.Select(Content)), StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_the_typeface_lacks_are_errors_with_their_place()
    {
        var layout = Layout(Document(new Paragraph(Words("Bra 👍 och 漢 och 漢"), new SourceLocation("text.md", 4, 2))));

        Assert.Equal(
            [("SR0501", Severity.Error, "text.md:4:2"), ("SR0501", Severity.Error, "text.md:4:2")],
            layout.Diagnostics.Select(item => (item.Code, item.Severity, item.Location.ToString())));
        Assert.Contains("U+6F22", layout.Diagnostics.Last().Message, StringComparison.Ordinal);
        Assert.Contains("Bra ? och ? och ?", Content(layout.Pages[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Decimal_commas_of_a_column_stand_below_each_other()
    {
        var layout = Layout(Document(Table("T", ["Namn", "Utfall"], [Data("a", "1\u00A0234,5"), Data("b", "7"), Data("c", "−0,25"), Row(RowKind.Total, "d", "9,0\u00A0%")])));
        var measure = new PdfTextMeasure();

        var commas = layout.Pages[1].Boxes.OfType<TextBox>()
            .Where(box => box.Run.Tag is not null && box.Text is "1\u00A0234,5" or "7" or "−0,25" or "9,0\u00A0%")
            .Select(box => Math.Round(box.X + measure.Width(box.Text.AsSpan(0, box.Text.Split(',')[0].Length), box.Run.Style), 3))
            .ToArray();

        Assert.Equal(4, commas.Length);
        Assert.Single(commas.Distinct());
    }

    [Fact]
    public void A_table_too_wide_for_the_page_is_set_all_the_same_with_a_warning()
    {
        var headers = Enumerable.Range(1, 30).Select(number => $"Volymavvikelse{number}").ToArray();
        var layout = Layout(Document(Table("Bred", headers, [Data([.. headers.Select((_, index) => Number(1000 + index))])])));

        Assert.Contains("SR0506", layout.Diagnostics.Select(item => item.Code));
        Assert.All(layout.Diagnostics, item => Assert.Equal(Source, item.Location));
        Assert.Contains("Volymavvikelse30", Content(layout.Pages[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_without_a_footnote_is_a_warning()
    {
        var layout = Layout(Document(Text(new Inline.Text("Text"), new Inline.FootnoteMark(2))));

        Assert.Equal("SR0504", Assert.Single(layout.Diagnostics).Code);
    }

    [Fact]
    public void A_very_long_title_is_shortened_in_the_header_but_not_on_the_cover()
    {
        var title = string.Join(' ', Enumerable.Repeat("Tertialrapport", 30));
        var layout = Layout(new Document(Metadata with { Title = title, IsDraft = true }, [Text("Text.")], []));

        Assert.Contains(title, Content(layout.Pages[0]), StringComparison.Ordinal);
        Assert.Contains("…", Paint(layout.Pages[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_over_more_rows_than_a_page_holds_is_divided_and_its_words_stand_once()
    {
        const int count = 60;
        var table = Table("Tabell 1. Lång", ["Mål", "Utfall"], [.. Enumerable.Range(0, count).Select(index => index == 0
            ? new TableRow(RowKind.Data, [Cell("Målet", rows: count), Cell("1")])
            : new TableRow(RowKind.Data, [Cell(Number(index + 1))]))]);

        var layout = Layout(Document(table));

        Assert.Equal(3, layout.Pages.Count);
        Assert.Single(layout.Pages, page => Content(page).Contains("Målet", StringComparison.Ordinal));
        Assert.Contains(Number(count), Content(layout.Pages[^1]), StringComparison.Ordinal);
        Assert.Empty(layout.Diagnostics);
    }

    [Fact]
    public void Tables_of_one_family_have_equally_wide_columns()
    {
        Table Of(string label, string? family) =>
            Table("Tabell " + label, ["Mål", "Utfall", "Budget"], [Data(label, "1", "2")]) with { Family = family };

        double[] Lefts(string? family) =>
        [
            .. Layout(Document(Of("kort", family), Of("ett mycket längre namn på en rad som breder ut sig över halva sidan", family))).Pages[1].Boxes
                .OfType<TextBox>().Where(box => box.Text == "Utfall").Select(box => Math.Round(box.X, 3)).Distinct(),
        ];

        Assert.Single(Lefts("mall"));
        Assert.Equal(2, Lefts(null).Length);
    }
}
