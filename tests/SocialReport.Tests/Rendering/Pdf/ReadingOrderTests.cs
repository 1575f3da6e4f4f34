using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Pdf.Flow;
using static SocialReport.Tests.Rendering.Pdf.DocumentParts;

namespace SocialReport.Tests.Rendering.Pdf;

/// <summary>Whatever the document: no text is lost or painted twice, and nothing stands in the margins.</summary>
public class ReadingOrderTests
{
    private const double Tolerance = 0.6;

    [Fact]
    public void Text_of_any_document_is_read_once_and_in_order() =>
        Prop.ForAll(Documents.ToArbitrary(), document =>
        {
            var layout = LaidText.Layout(document);
            return Squeezed(string.Concat(LaidText.InReadingOrder(layout))) == Squeezed(string.Concat(Expected(document)))
                && layout.Pages.Skip(1).All(StandsWithinMargins);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void A_sample_report_is_read_in_order()
    {
        var document = SampleReport.Full(isDraft: true);

        // Footnotes stand after the block that marks them, so they are looked for on their own.
        var expected = Expected(document with { Footnotes = [] }).Select(Squeezed).Where(text => text.Length > 0).ToArray();
        var actual = LaidText.InReadingOrder(LaidText.Layout(document)).Select(Squeezed).ToArray();

        Assert.Equal(expected, actual.Where(expected.Contains));
    }

    [Fact]
    public void Only_the_running_header_and_footer_stand_in_the_margins() =>
        Assert.All(LaidText.Layout(SampleReport.Full()).Pages.Skip(1), page => Assert.True(StandsWithinMargins(page)));

    /// <summary>A word of its own for each place, so that a lost or doubled one shows; some are far too long.</summary>
    private static Gen<string> Word(int most) =>
        from number in Gen.Choose(0, 999_999)
        from length in Gen.Frequency((30, Gen.Choose(0, 8)), (1, Gen.Constant(most)))
        select number.ToString("x", CultureInfo.InvariantCulture) + new string('a', length);

    private static Gen<string> Sentence(int mostWords) =>
        from count in Gen.Choose(1, mostWords)
        from words in Word(60).ListOf(count)
        select string.Join(' ', words);

    private static Gen<Block> Paragraphs => Sentence(120).Select(Block (text) => Text(text));

    private static Gen<Block> Headings =>
        from level in Gen.Choose(1, 4)
        from text in Sentence(12)
        from isLandscape in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select (Block)(Heading(level, null, text) with { IsLandscape = isLandscape });

    private static Gen<Block> Lists =>
        from items in Sentence(30).ListOf(4)
        select (Block)new ListBlock(1, [.. items.Select(item => (IReadOnlyList<Block>)[Text(item), Bullets(item + "b")])], Source);

    private static Gen<Block> Tables =>
        from columns in Gen.Choose(1, 9)
        from headers in Sentence(4).ListOf(columns)
        from count in Gen.Choose(0, 45)
        from kinds in Gen.Elements(RowKind.Data, RowKind.Group, RowKind.OfWhich, RowKind.Subtotal, RowKind.Total).ListOf(count)
        from rows in Gen.Frequency((12, Sentence(2)), (1, Sentence(260))).ListOf(columns).ListOf(count)
        from span in Gen.Frequency((3, Gen.Choose(1, 4)), (1, Gen.Choose(5, 40)))
        select (Block)(Table("c" + headers[0], [.. headers], [.. rows.Select((row, index) => Row(kinds[index], [.. row]))], "n" + headers[0])
            is var table && span > 1 && count > 0 ? Spanned(table, span) : table);

    private static Gen<Document> Documents =>
        from blocks in Gen.Frequency((6, Paragraphs), (3, Headings), (2, Lists), (3, Tables)).ListOf()
        select Document([.. blocks.Take(12)]);

    /// <summary>The same with a first cell over several rows, whose other first cells go.</summary>
    private static Table Spanned(Table table, int span) => table with
    {
        Rows =
        [
            .. table.Rows.Select((row, index) =>
                index == 0 ? row with { Cells = [row.Cells[0] with { RowSpan = span }, .. row.Cells.Skip(1)] }
                : index < span ? row with { Cells = [.. row.Cells.Skip(1)] }
                : row),
        ],
    };

    private static bool StandsWithinMargins(LaidPage page) =>
        page.Boxes.Where(box => box is TextBox { Run.Tag: not null } or FillBox { Ornament: SocialReport.Pdf.ArtifactKind.Layout }).All(box =>
            box is FillBox { Color: Shade.Gap, FitsContent: false } ? box.X > 0 : box.X >= Theme.MarginLeft - Tolerance
            && box.X + box.Width <= page.Format.Width - Theme.MarginLeft + Tolerance
            && box.Y >= Theme.MarginTop - Tolerance
            && box.Bottom <= page.Format.Height - Theme.MarginBottom + Tolerance);

    private static string Squeezed(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static IEnumerable<string> Expected(Document document) =>
    [
        document.Metadata.Municipality, document.Metadata.Committee, document.Metadata.Title, document.Metadata.PeriodName,
        "Datum 15 maj 2024", "Diarienummer " + document.Metadata.RegistryNumber, "Version " + document.Metadata.Version, "Status " + (document.Metadata.IsDraft ? "Utkast" : "Slutlig"),
        .. document.Blocks.SelectMany(Texts),
    ];

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Heading heading => [heading.Number + Words(heading.Content)],
        Paragraph paragraph => [Words(paragraph.Content)],
        ListBlock list => list.Items.SelectMany(item => item).SelectMany(Texts),
        Callout callout => [(callout.Kind == CalloutKind.Gap ? "Lucka: " : "Att notera: ") + string.Concat(callout.Content.SelectMany(Texts))],
        Table table =>
        [
            Words(table.Caption),
            .. table.HeaderRows.Concat(table.Rows).SelectMany(row => row.Cells).Select(cell => Words(cell.Content)),
            .. table.Notes.Select(Words),
        ],
        _ => [],
    };

    private static string Words(IReadOnlyList<Inline> content) => string.Concat(content.Select(inline => inline switch
    {
        Inline.Text text => text.Value,
        Inline.PrintedFigure figure => figure.Value,
        Inline.Strong strong => Words(strong.Content),
        Inline.Emphasis emphasis => Words(emphasis.Content),
        Inline.Link link => Words(link.Content),
        Inline.FootnoteMark mark => mark.Number.ToString(CultureInfo.InvariantCulture),
        _ => "",
    }));
}
