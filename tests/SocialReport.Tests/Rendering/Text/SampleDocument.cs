using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Documents;
using SocialReport.Tests.Documents;

namespace SocialReport.Tests.Rendering.TextForm;

/// <summary>A document with every kind of block and running text.</summary>
internal static class SampleDocument
{
    private static readonly SourceLocation Place = new("rapport.md", 1, 1);

    public static Document Create() => new(
        Built.Metadata with { IsDraft = true },
        [
            new ContentsList(2, Place),
            new PageBreak(Place),
            new Heading(1, "1", [Words("Ekonomi")], "ekonomi", Place),
            new Paragraph(
                [
                    Words("Förvaltningen prognosticerar ett underskott om "),
                    Figure("3,9\u00A0mnkr", "drift/totalt/avvikelse"),
                    Words(". Det motsvarar ca "),
                    new Inline.Strong([Figure("1,2\u00A0procent", "drift/totalt/andel"), Words(" av budget")]),
                    Words(", jfr "),
                    new Inline.Emphasis([Words("Bilaga 1")]),
                    Words("."),
                    new Inline.FootnoteMark(1),
                    Words(" Läs mer på "),
                    new Inline.Link([Words("kommunens sidor")], new Uri("https://exempel.se/nämnd (2024)")),
                    Words("."),
                    new Inline.LineBreak(),
                    Words("Ny rad."),
                ],
                Place),
            new Heading(2, "1.1", [Words("Drift, "), Figure("−3,9", "drift/totalt/avvikelse")], "drift", Place),
            Accounts(),
            new Heading(3, null, [Words("Barn & unga #1 {x}")], "barn-unga", Place),
            new Callout(CalloutKind.Gap, [new Paragraph([Words("Kommentar saknas: Samhällsvård")], Place)], Place),
            new Callout(CalloutKind.Note, [new Paragraph([Words("Första meningen. Andra.")], Place), Bullets("a", "b")], Place),
            new Heading(1, "2", [Words("Förslag till beslut")], "forslag", Place),
            new ListBlock(
                3,
                [
                    [new Paragraph([Words("Godkänna rapporten. Den är bra.")], Place), Bullets("under", "punkt")],
                    [new Paragraph([Words("Överlämna den.")], Place)],
                ],
                Place),
            new ListBlock(
                null,
                [
                    [new Paragraph([Words("Första stycket.")], Place), new Paragraph([Words("Andra stycket.")], Place)],
                    [new Paragraph([Words("Nästa.")], Place)],
                    [],
                ],
                Place),
            new Table("tabell", [], [new TableColumn("a", ColumnAlignment.Text)], [], [Row(RowKind.Data, Cell("utan huvud"))], [], Place),
        ],
        [
            [new Paragraph([Words("Källa: Kolada, "), Figure("2023", "fakta/år"), Words(". Egen beräkning.")], Place), Bullets("x")],
        ]);

    private static Table Accounts() => new(
        "drift",
        [Words("Driftsredovisning, mnkr")],
        [
            new TableColumn("verksamhet", ColumnAlignment.Text),
            new TableColumn("utfall_fg_år", ColumnAlignment.Number),
            new TableColumn("utfall", ColumnAlignment.Number),
            new TableColumn("kommentar", ColumnAlignment.Text),
        ],
        [
            Row(RowKind.Header, new TableCell([Words("Verksamhet")], RowSpan: 2, IsHeader: true), new TableCell([Words("Utfall jan–apr")], ColumnSpan: 2, IsHeader: true), Cell("")),
            Row(RowKind.Header, Cell("2023"), Cell("2024"), Cell("Kommentar")),
        ],
        [
            Row(RowKind.Group, new TableCell([Words("Barn och unga")], ColumnSpan: 4)),
            Row(RowKind.Data, Cell("Samhällsvård"), Number("−9,9", "samhällsvård/utfall_fg_år"), Number("−10,0", "samhällsvård/utfall"), new TableCell([Words("a | b"), new Inline.LineBreak(), Words("*")], RowSpan: 2)),
            Row(RowKind.OfWhich, Cell("SIS"), Number("−1,1", "sis/utfall_fg_år"), Cell("..")),
            Row(RowKind.Subtotal, Cell("Summa"), Number("−9,9", "summa/utfall_fg_år"), Number("−10,0", "summa/utfall"), Cell("")),
            Row(RowKind.Total, Cell("Totalt"), Number("−1\u00A0009,9", "totalt/utfall_fg_år"), Number("−10,0", "totalt/utfall"), Cell("")),
        ],
        [[Words("Avrundat. Delarna kan skilja "), Figure("0,1", "drift/avrundning"), Words(" från summan.")], [Words("Andra noten.")]],
        Place);

    private static ListBlock Bullets(params string[] items) =>
        new(null, [.. items.Select(item => (IReadOnlyList<Block>)[new Paragraph([Words(item)], Place)])], Place);

    private static TableRow Row(RowKind kind, params TableCell[] cells) => new(kind, cells);

    private static TableCell Cell(string words) => new(words.Length == 0 ? [] : [Words(words)]);

    private static TableCell Number(string text, string id) => new([Figure(text, "drift/" + id)]);

    private static Inline.Text Words(string words) => new(words);

    private static Inline.PrintedFigure Figure(string text, string id) => new(new FigureId(id), "mnkr", text);
}
