using System.Globalization;
using System.Text;
using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf;

namespace SocialReport.Benchmarks;

/// <summary>
/// Made-up reports of about a number of pages, alike from the first page to the last: cover, list of contents, and
/// sections of prose, lists, footnotes and tables, of which every fourth goes over two pages.
/// </summary>
internal static class ConstructedReport
{
    private const int LongTableEvery = 4;
    private const int LongTableRows = 44;
    private const int ShortTableRows = 11;

    private static readonly SourceLocation Source = new("rapport.md", 1, 1);

    private static readonly string[] Sentences =
    [
        "Nämndens prognos för helåret är ett underskott, vilket är en försämring sedan föregående prognos.",
        "Antalet anmälningar har fortsatt att öka, samtidigt som fler familjer har fått stöd på hemmaplan.",
        "Kostnaderna för externa placeringar är den enskilt största avvikelsen och har stigit mer än beräknat.",
        "Rekryteringen av erfarna medarbetare är fortfarande svår, men beroendet av inhyrd personal minskar.",
        "Förvaltningen har gått igenom samtliga placeringar och bedömer att flera kan övergå i öppenvård.",
        "Genomsnittligt antal hushåll per månad ligger något under budget, men kostnaden per hushåll är högre.",
        "Arbetet med nya rutiner för uppföljning pågår och beräknas vara färdigt före halvårsskiftet.",
    ];

    private static readonly string[] Activities =
    [
        "Nämnd och stab", "Utredning barn och unga", "Utredning vuxna", "Öppenvård", "Familjehem", "Jourhem",
        "Hem för vård eller boende", "Statens institutionsstyrelse", "Stödboende", "Skyddat boende",
        "Ekonomiskt bistånd", "Familjerätt", "Socialpsykiatri",
    ];

    private static readonly string[] Headers =
        ["Verksamhet", "Bokslut 2023", "Utfall jan–apr 2024", "Budget 2024", "Prognos helår 2024", "Avvikelse"];

    private static readonly DocumentMetadata Metadata = new(
        "Tertialrapport april 2024", "Socialnämnden", "Ekbacka kommun", "januari–april 2024", new DateOnly(2024, 5, 15),
        "SN 2024/118", "1.0", IsDraft: false);

    /// <summary>The report of most pages in the PDF up to a number from 4, and how many they are: sections are never cut off.</summary>
    public static (Document Document, int Pages) OfPages(int pages)
    {
        var best = (Document: Of(1), Pages: 0);
        // Each section takes at least a page; the more of them, the more pages.
        var (fewest, most) = (1, pages);
        while (fewest <= most)
        {
            var sections = (fewest + most) / 2;
            var document = Of(sections);
            var count = DocumentLayout.Of(document, new PdfTextMeasure()).Pages.Count;
            if (count <= pages)
                (best, fewest) = ((document, count), sections + 1);
            else
                most = sections - 1;
        }
        return best;
    }

    /// <summary>A report that is one table of so many rows.</summary>
    public static Document OfOneTable(int rows) => new(Metadata, [Table(0, rows)], []);

    private static Document Of(int sections)
    {
        List<Block> blocks = [new ContentsList(2, Source)];
        var footnotes = new List<IReadOnlyList<Block>>();
        for (var index = 0; index < sections; index++)
        {
            blocks.Add(new PageBreak(Source));
            blocks.AddRange(Section(index, footnotes));
        }
        return new Document(Metadata, blocks, footnotes);
    }

    private static IEnumerable<Block> Section(int index, List<IReadOnlyList<Block>> footnotes)
    {
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        footnotes.Add([new Paragraph(Words(Prose(index + 3, 1)), Source)]);
        yield return new Heading(1, number, Words($"Område {number}"), $"omrade-{number}", Source);
        yield return new Paragraph([.. Words(Prose(index, 4)), new Inline.FootnoteMark(footnotes.Count)], Source);
        yield return new Paragraph(
            [.. Words("Särskilt märks "), new Inline.Strong(Words(Activities[index % Activities.Length])), .. Words(". " + Prose(index + 2, 3))],
            Source);
        yield return new Heading(2, number + ".1", Words("Uppföljning"), $"uppfoljning-{number}", Source);
        yield return new ListBlock(null, [Item(index + 1), Item(index + 4)], Source);
        yield return Table(index, (index + 1) % LongTableEvery == 0 ? LongTableRows : ShortTableRows);
    }

    private static IReadOnlyList<Block> Item(int seed) => [new Paragraph(Words(Prose(seed, 1)), Source)];

    private static string Prose(int seed, int sentences)
    {
        var text = new StringBuilder();
        for (var index = 0; index < sentences; index++)
        {
            text.Append(Sentences[(seed + (index * 3)) % Sentences.Length]).Append(' ')
                .Append(CultureInfo.InvariantCulture, $"Förra året var antalet {Spread(seed + index, 2000)} och nu {Spread(seed + index + 1, 2000)}. ");
        }
        return text.ToString().TrimEnd();
    }

    private static Table Table(int index, int rowCount)
    {
        var rows = new List<TableRow>();
        for (var row = 0; row < rowCount - 1; row++)
        {
            var words = row < Activities.Length ? Activities[row] : $"{Activities[row % Activities.Length]}, enhet {row}";
            rows.Add(Row(RowKind.Data, words, (index * 97) + (row * 13)));
        }
        rows.Add(Row(RowKind.Total, "Totalt", (index * 97) + 7));
        return new Table(
            "tabell-" + (index + 1).ToString(CultureInfo.InvariantCulture),
            Words($"Tabell {index + 1}. Driftsredovisning, mnkr"),
            [.. Headers.Select((header, column) => new TableColumn(header, column == 0 ? ColumnAlignment.Text : ColumnAlignment.Number))],
            [new TableRow(RowKind.Header, [.. Headers.Select(header => new TableCell(Words(header), IsHeader: true))])],
            rows,
            [Words("Plus är bättre än budget.")],
            Source);
    }

    private static TableRow Row(RowKind kind, string words, int seed)
    {
        var cells = new List<TableCell> { new(Words(words), IsHeader: true) };
        for (var column = 1; column < Headers.Length; column++)
        {
            var tenths = Spread((seed * Headers.Length) + column, 40_000) - 20_000;
            var printed = (tenths < 0 ? "\u2212" : "") + string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(tenths) / 10},{Math.Abs(tenths) % 10}");
            cells.Add(new TableCell(Words(printed)));
        }
        return new TableRow(kind, cells);
    }

    /// <summary>A number from 0 up to a limit that looks like chance and is the same each time.</summary>
    private static int Spread(int seed, int limit) => (int)((uint)(seed + 1) * 2654435761u % (uint)limit);

    private static IReadOnlyList<Inline> Words(string text) => [new Inline.Text(text)];
}
