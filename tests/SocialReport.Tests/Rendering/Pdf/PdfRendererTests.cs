using SocialReport.Conformance;
using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Pdf.Tests;
using SocialReport.Rendering.Pdf;
using static SocialReport.Tests.Rendering.Pdf.DocumentParts;

namespace SocialReport.Tests.Rendering.Pdf;

public class PdfRendererTests
{
    private static readonly byte[] Report = PdfRenderer.Render(SampleReport.Full(isDraft: true), []);

    [Fact]
    public void Same_document_gives_the_same_bytes() =>
        Assert.Equal(Report, PdfRenderer.Render(SampleReport.Full(isDraft: true), []));

    [Fact]
    public void A_whole_report_is_laid_out_without_findings()
    {
        var diagnostics = new DiagnosticBag();

        PdfRenderer.Render(SampleReport.Full(), diagnostics);

        Assert.Empty(diagnostics);
    }

    [Fact]
    public void The_whole_text_stands_once_in_the_tag_tree_and_in_order()
    {
        if (ExternalTool.Run("pdfinfo", Report, "-struct-text", "-enc", "UTF-8", "{file}") is not { } result)
            return;
        var expected = LaidText.InReadingOrder(LaidText.Layout(SampleReport.Full(isDraft: true))).Select(WithoutSpace).ToArray();
        var actual = WithoutSpace(string.Concat(QuotedLines(result.Output)));

        var position = 0;
        foreach (var text in expected)
        {
            var found = actual.IndexOf(text, position, StringComparison.Ordinal);
            Assert.True(found >= 0, $"”{text}” is missing after ”{actual[Math.Max(0, position - 60)..position]}”");
            position = found + text.Length;
        }
        // The table goes over two pages; its head is tagged on the first only.
        Assert.Equal(1, Occurrences(actual, WithoutSpace("Volymavvikelse prognos mot budget")));
        Assert.Equal(1, Occurrences(actual, "Tabell3."));
    }

    [Fact]
    public void The_text_can_be_taken_out_in_order()
    {
        if (ExternalTool.Run("pdftotext", Report, "-raw", "{file}", "-") is not { } result)
            return;
        var text = WithoutSpace(result.Output);
        string[] expected =
        [
            "Ekbacka kommun", "Tertialrapport april 2024", "Innehåll", "1 Sammanfattning", "underskott på 9,8 mnkr", "Lucka:",
            "Med helår avses", "Tabell 1.", "Avvikelse prognos helår mot budget", "Nämnd och stab", "Totalt", "Tabell 2.",
            "varav Migrationsverket", "Summa totalt", "Att notera:", "3 Volymer", "Sida",
        ];

        var position = 0;
        foreach (var part in expected.Select(WithoutSpace))
        {
            position = text.IndexOf(part, position, StringComparison.Ordinal);
            Assert.True(position >= 0, part);
        }
    }

    [Fact]
    public void The_file_is_sound()
    {
        if (ExternalTool.Run("qpdf", Report, "--check", "{file}") is { } result)
            Assert.True(result.ExitCode == 0, result.Output);
    }

    [Fact]
    public void Properties_tell_title_author_and_that_it_is_tagged()
    {
        if (ExternalTool.Run("pdfinfo", Report, "{file}") is not { } result)
            return;

        Assert.Matches(@"Title:\s+Tertialrapport april 2024", result.Output);
        Assert.Matches(@"Author:\s+Socialnämnden, Ekbacka kommun", result.Output);
        Assert.Matches(@"Tagged:\s+yes", result.Output);
    }

    /// <summary>The writer refuses a structure that breaks PDF/UA; nothing a document can say may lead there.</summary>
    [Fact]
    public void Odd_documents_are_rendered_all_the_same()
    {
        var mark = new Inline.FootnoteMark(1);
        var web = new Uri("https://www.ekbacka.example/");
        Block[] blocks =
        [
            new ContentsList(3, Source),
            Heading(3, null, "Tredje nivån först"),
            Heading(1, "1", ""),
            Heading(6, "1.1.1.1.1.1", "Sjätte"),
            Text(""),
            Text(new Inline.LineBreak(), new Inline.LineBreak()),
            Text(new Inline.Link([], web), new Inline.Link(Words(" "), web), new Inline.Link([mark], web)),
            Text(new Inline.Link([new Inline.Link(Words("inre"), web)], web)),
            Text(new Inline.Link(Words("bilaga"), new Uri("bilaga.md", UriKind.Relative))),
            Text("\uD83D ensam\u0000 \u2028"),
            new ListBlock(null, [], Source),
            new ListBlock(9, [[], [Text("nio")], [Table("I en lista", ["a", "b"], [Data("c", "1")])]], Source),
            new Callout(CalloutKind.Gap, [], Source),
            new Callout(CalloutKind.Note, [Bullets("a"), Heading(2, null, "I en ruta")], Source),
            new Table("t", [], [], [], [], [], Source),
            new Table("t", Words("Bara huvud"), [], [Row(RowKind.Header, "a", "b")], [], [], Source),
            new Table("t", Words("Tomma rader"), [], [], [new TableRow(RowKind.Data, []), Row(RowKind.Total, "a", "b", "c")], [], Source),
            Table("Bara noter", [], [], "en not"),
            new PageBreak(Source),
        ];
        var document = new Document(Metadata with { Committee = "漢", RegistryNumber = "👍" }, blocks, [[], [Text("Oanvänd.")]]);

        Assert.Empty(ConformanceChecker.Check(PdfRenderer.Render(document, [])));
        Assert.Empty(ConformanceChecker.Check(PdfRenderer.Render(Document(), [])));
    }

    private static IEnumerable<string> QuotedLines(string output) =>
        output.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('"')).Select(line => line.Trim('"'));

    private static string WithoutSpace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static int Occurrences(string text, string part) => text.Split(part).Length - 1;
}
