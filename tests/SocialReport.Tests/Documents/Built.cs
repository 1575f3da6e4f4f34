using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Documents;
using SocialReport.Templates;

namespace SocialReport.Tests.Documents;

/// <summary>A text written in a test, and the document made of it. <c>{0}</c> in the text is the token of insert 0.</summary>
internal sealed class Built
{
    public static readonly DocumentMetadata Metadata = new(
        "Tertialrapport april 2024", "Socialnämnden", "Storköping", "januari–april 2024", new DateOnly(2024, 5, 20), "SN 2024/123", "1.0", false);

    public static readonly DocumentOptions NoContents = new(NumberedDepth: 2, ContentsDepth: 0);

    /// <summary>A white pixel.</summary>
    public static readonly Picture Picture = Pictures.Read("bild.png", 1, 1);

    public static readonly SourceLocation Place = new("avsnitt/ekonomi.md", 7, 5);

    private Built(Document document, DiagnosticBag diagnostics) => (Document, Diagnostics) = (document, diagnostics);

    public Document Document { get; }

    public DiagnosticBag Diagnostics { get; }

    public IReadOnlyList<Block> Blocks => Document.Blocks;

    /// <summary>The findings as <c>SR0450 rapport.md:3:1</c>.</summary>
    public IEnumerable<string> Findings => Diagnostics.Select(finding => $"{finding.Code} {finding.Location}");

    public static Built From(string markdown, params Insert[] inserts) => From(markdown, NoContents, Metadata, inserts);

    public static Built From(string markdown, DocumentOptions options, DocumentMetadata metadata, params Insert[] inserts)
    {
        for (var index = 0; index < inserts.Length; index++)
            markdown = markdown.Replace($"{{{index}}}", $"{RenderedText.TokenStart}{index}{RenderedText.TokenEnd}", StringComparison.Ordinal);
        var lines = markdown.Split('\n').Select((_, index) => new SourceLocation("rapport.md", index + 1, 1)).ToList();
        var diagnostics = new DiagnosticBag();
        var document = DocumentBuilder.Build(
            new RenderedText(markdown, inserts, lines), metadata, options, (id, place) => id == "drift" ? Drift(place) : null,
            (id, place) => id == "kurva" ? Curve(place) : null, (name, _) => name == "bild.png" ? Picture : null, diagnostics);
        return new Built(document, diagnostics);
    }

    public static Insert Figure(string text, string id = "drift/totalt/avvikelse") =>
        new Insert.Figure(new FigureId(id), "mnkr", text, Place);

    public static Insert Words(string text) => new Insert.Words(text, Place);

    public static Inline.PrintedFigure Printed(string text, string id = "drift/totalt/avvikelse") => new(new FigureId(id), "mnkr", text);

    public static string Plain(Block block) => PlainText.Of(block switch
    {
        Heading heading => heading.Content,
        Paragraph paragraph => paragraph.Content,
        _ => [],
    });

    /// <summary>A line with a gap, whose numbers stand in an appendix.</summary>
    private static Chart Curve(SourceLocation place) => new(
        "kurva", ChartKind.Line, [new Inline.Text("Dygn")], "", [new("januari", "jan"), new("februari", "feb"), new("mars", "mars")],
        [new ChartPanel("", [new ChartSeries("Dygn", ChartRole.Outcome, [new(Printed("10", "t/d/m_01"), 10), ChartPoint.None, new(Printed("12", "t/d/m_03"), 12)])])],
        [], "Linjediagram: Dygn.", place)
    {
        IsDataInAppendix = true,
    };

    private static Table Drift(SourceLocation place) => new("drift", [], [new TableColumn("utfall", ColumnAlignment.Number)], [], [], [], place);
}
