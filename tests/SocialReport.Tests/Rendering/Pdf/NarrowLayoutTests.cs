using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SocialReport.Documents;
using SocialReport.Pdf;
using SocialReport.Rendering;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Pdf.Blocks;
using SocialReport.Rendering.Pdf.Flow;
using SocialReport.Rendering.Pdf.Lines;
using SocialReport.Rendering.Pdf.Tables;
using static SocialReport.Tests.Rendering.Pdf.DocumentParts;

namespace SocialReport.Tests.Rendering.Pdf;

/// <summary>Pages far narrower and lower than any of ours: layout ends, loses nothing and stays on the page.</summary>
public class NarrowLayoutTests
{
    private const double WidthPerColumn = 30;
    private const double Tolerance = 0.6;

    private sealed record Case(int Columns, int Rows, double Width, double Height, string LongWord, int LinesOfCell);

    [Fact]
    public void A_table_on_any_page_keeps_its_text() =>
        Prop.ForAll(Cases.ToArbitrary(), input =>
        {
            var (table, words) = Build(input);
            var pages = new Paginator(input.Width, input.Height, []).Pages(table).Take(5000).ToArray();
            var content = string.Concat(pages.SelectMany(page => page.Boxes).OfType<TextBox>()
                .Where(box => box.Run.Tag is not null)
                .Select(box => box.Text.Replace("\u00AD", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)));
            var outside = pages.SelectMany(page => page.Boxes).FirstOrDefault(box =>
                box.X < -Tolerance || box.X + box.Width > input.Width + Tolerance || box.Bottom > input.Height + Tolerance);
            return content.Order().SequenceEqual(words.Order()).Label($"{content} is not {words}")
                .And((outside is null).Label($"outside: {outside}"));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_cell_of_two_hundred_lines_goes_over_pages()
    {
        var text = string.Join('\n', Enumerable.Range(1, 200));
        var table = new Table("t", Words("T"), [new TableColumn("a", ColumnAlignment.Text)], [], [Lines(200)], [], Source);

        var layout = LaidText.Layout(Document(table));

        Assert.Equal("SR0503", Assert.Single(layout.Diagnostics).Code);
        Assert.Equal(
            text,
            string.Join('\n', layout.Pages.Skip(1).SelectMany(page => page.Boxes).OfType<TextBox>()
                .Where(box => box.Run.Tag?.Role == StructureRole.TH).Select(box => box.Text.Trim())));
    }

    [Fact]
    public void A_table_of_two_hundred_rows_with_words_of_sixty_letters_keeps_every_row_in_order()
    {
        var word = string.Concat(Enumerable.Repeat("förvaltning", 6))[..60];
        TableRow[] rows = [.. Enumerable.Range(1, 200).Select(number => Data($"{word} {number}", Number(number)))];

        var layout = LaidText.Layout(Document(Table("Lång", ["Verksamhet", "Utfall"], rows)));

        var text = string.Concat(layout.Pages.Skip(1).Select(LaidText.Content));
        Assert.Equal("LångVerksamhetUtfall" + string.Concat(Enumerable.Range(1, 200).Select(number => $"{word} {number}{Number(number)}")), text);
    }

    [Fact]
    public void Paragraphs_of_any_width_end_and_never_divide_letters_without_a_hyphen() =>
        Prop.ForAll(Gen.Choose(1, 300).ToArbitrary(), ParagraphWords.ToArbitrary(), (width, words) =>
        {
            var breaker = new LineBreaker(new PdfTextMeasure());
            var run = new TextRun(string.Join(' ', words), Theme.Body, null);
            var lines = breaker.Break([run], width).Select(line => string.Concat(line.Pieces.Select(piece => piece.Text))).ToArray();
            // Only where not even one letter fits beside a hyphen is there none.
            var isWideEnough = width > 2 * Theme.Body.Size;
            return string.Concat(lines).Replace("\u00AD", "", StringComparison.Ordinal) == string.Join(' ', words)
                && (!isWideEnough || lines.SkipLast(1).All(line => line[^1] is ' ' or '\u00AD' or '-'));
        }).QuickCheckThrowOnFailure();

    private static Gen<string[]> ParagraphWords =>
        from words in Gen.Elements("verksamhet", "försörjningsstöd", "på", "i", "ensamkommande-barn", "öppenvårdsinsatser", new string('x', 60))
            .NonEmptyListOf()
        select words.ToArray();

    private static Gen<Case> Cases =>
        from columns in Gen.Choose(1, 8)
        from rows in Gen.Choose(0, 30)
        from width in Gen.Choose(0, 200)
        from height in Gen.Choose(60, 800)
        from length in Gen.Choose(1, 60)
        from lines in Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Choose(2, 200)))
        select new Case(columns, rows, (columns * WidthPerColumn) + width, height, new string('b', length), lines);

    private static (TableElement Table, string Words) Build(Case input)
    {
        var breaker = new LineBreaker(new PdfTextMeasure());
        var structure = new StructurePlan();
        var headers = Enumerable.Range(0, input.Columns).Select(index => $"Rubrik{index}").ToArray();
        var rows = Enumerable.Range(0, input.Rows)
            .Select(row => Data([.. headers.Select((_, column) => column == 0 ? $"{input.LongWord} {row}" : Number(row * 31.7m))]))
            .Append(input.LinesOfCell == 1 ? Row(RowKind.Total, "Totalt", "1") : Lines(input.LinesOfCell))
            .ToArray();
        var table = Table("Tabell", headers, rows);
        var text = TextOf(table.HeaderRows) + TextOf(rows) + "Tabell";
        var inlines = new InlineRuns(breaker.Measure, 0, []);
        return (new TableCompiler(breaker, inlines, structure, CellSources.None).Build(table, null), text);

        static string TextOf(IEnumerable<TableRow> rows) => string.Concat(rows.SelectMany(row => row.Cells)
            .SelectMany(cell => cell.Content).OfType<Inline.Text>().Select(inline => inline.Value.Replace(" ", "", StringComparison.Ordinal)));
    }

    private static TableRow Lines(int count) => new(
        RowKind.Data,
        [
            new TableCell([.. Enumerable.Range(1, count).SelectMany(number => new Inline[]
            {
                new Inline.Text(number.ToString(CultureInfo.InvariantCulture)), new Inline.LineBreak(),
            })]),
        ]);
}
