using SocialReport.Conformance;
using SocialReport.Conformance.Inspection;
using SocialReport.Conformance.Reading;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Pdf.Flow;
using static SocialReport.Tests.Rendering.Pdf.DocumentParts;

namespace SocialReport.Tests.Conformance;

/// <summary>Documents that no report of the repository is yet: all that a document can hold, in awkward shapes.</summary>
public class TortureDocumentTests
{
    private static readonly Uri Web = new("https://www.ekbacka.example/uttag/2024?period=T1&nämnd=SN");

    public static TheoryData<ArchiveLevel, bool> Kinds => new()
    {
        { ArchiveLevel.A2a, false },
        { ArchiveLevel.A2a, true },
        { ArchiveLevel.A3a, false },
        { ArchiveLevel.A3a, true },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_breaks_no_rule(ArchiveLevel archive, bool isDraft) =>
        Assert.Empty(ConformanceChecker.Check(PdfRenderer.Render(Torture(archive, isDraft), [])));

    [Fact]
    public void It_has_pages_of_both_kinds_and_pictures_on_them()
    {
        var pages = DocumentLayout.Of(Torture(ArchiveLevel.A2a, isDraft: false), new PdfTextMeasure()).Pages;
        Assert.Equal([false, true, false, true, false], pages.Select(page => page.Format == PageFormat.Landscape).Aggregate(
            new List<bool>(), (kinds, kind) => kinds.Count > 0 && kinds[^1] == kind ? kinds : [.. kinds, kind]));
        Assert.Equal([false, true], pages.Where(page => page.Boxes.OfType<PictureBox>().Any()).Select(page => page.Format == PageFormat.Landscape).Distinct());
    }

    [Fact]
    public void Data_cells_below_several_rows_of_headers_name_them_in_order()
    {
        var structure = new InspectedFile(PdfRenderer.Render(Document(TallTable(2)), [])).Structure;
        var places = structure.Items.Where(item => item.Text("ID") is not null).ToDictionary(item => item.Text("ID")!, item => item.ToString());
        var cell = structure.Items.Where(item => item.Type == "TR").ElementAt(3).Children[^1];
        var headers = ((PdfArray)cell.Attribute("Table", "Headers")!)
            .Select(PdfReader.Text).Select(name => places[name]).ToArray();
        Assert.Equal(
            [
                "Document/Table[1]/THead[1]/TR[1]/TH[4]",
                "Document/Table[1]/THead[1]/TR[2]/TH[4]",
                "Document/Table[1]/TBody[1]/TR[1]/TH[1]",
                "Document/Table[1]/TBody[1]/TR[2]/TH[1]",
            ],
            headers);
    }

    [Fact]
    public void A_single_row_of_headers_needs_no_names()
    {
        var table = Table("Tabell 1", ["Verksamhet", "Utfall"], [Data("Familjehem", "12,5")]);
        var structure = new InspectedFile(PdfRenderer.Render(Document(table), [])).Structure;
        Assert.All(structure.Items, item => Assert.Null(item.Attribute("Table", "Headers")));
    }

    private static Document Torture(ArchiveLevel archive, bool isDraft) => new(
        Metadata with { Title = "Vård & omsorg <2024> ”å” – ]]>", IsDraft = isDraft, Archive = archive },
        [
            Heading(1, null, "Innehåll"),
            new ContentsList(6, Source),
            new PageBreak(Source),
            .. Enumerable.Range(1, 6).Select(level => Heading(level, null, $"Nivå {level} med en rubrik som är så lång att den måste gå över mer än en enda rad")),
            Heading(1, "2", "Tillbaka till nivå 1"),
            Heading(4, "2.1", "En nivå som hoppar"),
            Text(
                new Inline.Text("Se "),
                new Inline.Link([new Inline.Text("en länk som är så lång att den bryts över raderna, med "), new Inline.Strong(Words("fet text")), new Inline.Text(" och ett mellanrum till i slutet innan raden tar slut ")], Web),
                new Inline.Text(" och en not"),
                new Inline.FootnoteMark(1),
                new Inline.LineBreak(),
                new Inline.Emphasis([new Inline.Text("kursivt med not"), new Inline.FootnoteMark(2)]),
                new Inline.FootnoteMark(1)),
            Nested(4),
            TallTable(70),
            new Callout(CalloutKind.Gap, [Text("En lucka"), Nested(2), TallTable(2)], Source),
            new Callout(CalloutKind.Note, [Heading(2, null, "Rubrik i ruta"), Text("Text")], Source),
            new Table("tom", [], [], [], [new TableRow(RowKind.Data, []), Row(RowKind.Total, "a", "b", "c")], [], Source),
            Text(new string('x', 400)),
            Text("A" + new string('7', 400)),
            Table("Med bruten cell", ["Verksamhet", "Utfall"], [Data("Öppenvård", "A" + new string('7', 400))]),
            Picture("Karta över kommunens ”områden” <2024> & gränser", 3000, 1000),
            Picture("En enda punkt", 1, 1),
            new Callout(CalloutKind.Note, [Picture("En bild i en ruta, högre än sidan är bred", 400, 4000)], Source),
            new ListBlock(null, [[Text("Bild i en lista"), Picture("Bild i en punkt", 40, 20)]], Source),
            Heading(1, "3", "På liggande sidor") with { IsLandscape = true },
            Text(new Inline.Text("Text med not"), new Inline.FootnoteMark(2)),
            Picture("Bild på en liggande sida", 3000, 3000),
            TallTable(60),
            Heading(2, "3.1", "Under den"),
            Text("Mer text."),
            Heading(1, "4", "Stående igen"),
            WideTable(),
            Text("Slut."),
        ],
        [
            [Text(new Inline.Text("Första noten, se "), new Inline.Link(Words("uttaget"), Web)), Nested(2)],
            [Text("Andra noten")],
        ]);

    private static Illustration Picture(string alt, int width, int height) =>
        new(new DescribedPicture(alt, Pictures.Read("bild.png", width, height)), Source);

    /// <summary>Twelve columns, which turn the page on its side.</summary>
    private static Table WideTable()
    {
        string[] headers = [.. Enumerable.Range(1, 12).Select(number => $"Avvikelse{number}")];
        return Table("Bred", headers, [Data([.. headers.Select((_, index) => Number(100_000 + index))])]);
    }

    private static ListBlock Nested(int depth) => new(
        depth % 2 == 0 ? null : 8,
        [
            [Text("Första punkten")],
            depth == 1 ? [Text("Innerst")] : [Text("Punkt med punkter under sig"), Nested(depth - 1), Text("Och mer text")],
            [Table("I en lista", ["a", "b"], [Data("c", "1,5")])],
        ],
        Source);

    /// <summary>Two rows of headers over six columns, and a first column whose cells go over two rows each.</summary>
    private static Table TallTable(int rows)
    {
        TableRow[] head =
        [
            new(RowKind.Header, [Cell("Område", rows: 2), Cell("Verksamhet", rows: 2), Cell("Antal", columns: 2), Cell("Effekt", columns: 2)]),
            Row(RowKind.Header, "Budget", "Prognos", "Volym", "Drift"),
        ];
        var body = Enumerable.Range(0, rows).Select(index => new TableRow(
            RowKind.Data,
            [
                .. index % 2 == 0 ? [new TableCell(Words($"Område {index / 2}"), 1, 2, IsHeader: true)] : Array.Empty<TableCell>(),
                new TableCell(Words($"Verksamhet nummer {index} med ett namn"), IsHeader: true),
                Cell("1\u00A0234"), Cell("−56,7"), Cell(index % 3 == 0 ? "" : "–"), Cell("0,0"),
            ]));
        return new Table(
            "t",
            Words("Tabell 1. Två rader huvud"),
            [.. Enumerable.Range(0, 6).Select(index => new TableColumn($"k{index}", index < 2 ? ColumnAlignment.Text : ColumnAlignment.Number))],
            head,
            [.. body, new TableRow(RowKind.Group, [new TableCell(Words("Grupp"), 6, IsHeader: true)]), Row(RowKind.Total, "Totalt", "", "1", "2", "3", "4")],
            [Words("En not under tabellen")],
            Source);
    }
}
