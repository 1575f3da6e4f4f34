namespace SocialReport.Pdf.Tests;

/// <summary>A small document that uses every part of the library.</summary>
internal static class SampleDocument
{
    public const string Title = "Vård & omsorg <2024>";
    public const string Paragraph = "Åtgärder för äldre gav −3,2 procent, 12\u00A0500\u00A0kronor och sju små besök.";

    private const double Width = 595.276;
    private const double Height = 841.89;

    public static readonly PdfMetadata Metadata = new()
    {
        Title = Title,
        Author = "Socialnämnden",
        Subject = "Tertialrapport",
        Date = new DateTimeOffset(2024, 5, 17, 10, 30, 0, TimeSpan.FromHours(2)),
    };

    public static PdfDocument Create(PdfArchiveLevel level = PdfArchiveLevel.A2a)
    {
        var document = new PdfDocument(Metadata, level);
        var first = document.AddPage(Width, Height, "i");
        var second = document.AddPage(Height, Width);
        AddArtifacts(first);
        AddText(document, first, second);
        AddTable(document, second);
        AddFigure(document, second);
        document.AddOutline(new OutlineItem(
            "1 Översikt",
            new PdfDestination(first, 50),
            [new OutlineItem("1.1 Tabell", new PdfDestination(second, 40))]));
        return document;
    }

    public static byte[] Write(PdfDocument document)
    {
        using var stream = new MemoryStream();
        document.Write(stream);
        return stream.ToArray();
    }

    private static void AddArtifacts(PdfPage page)
    {
        page.PaintArtifact(ArtifactKind.Background, canvas =>
            canvas.Rectangle(new PdfRectangle(0, 0, page.Width, 20), new PdfColor(230, 240, 245)));
        page.PaintArtifact(ArtifactKind.Watermark, canvas =>
            canvas.TurnedText("UTKAST", new PdfPoint(150, 600), 45, PdfFonts.Bold, 110, new PdfColor(235, 235, 235)));
        page.PaintArtifact(ArtifactKind.Footer, canvas =>
            canvas.Text("Sida 1 av 2", 60, 800, PdfFonts.Regular, 8, PdfColor.Black));
    }

    private static void AddText(PdfDocument document, PdfPage first, PdfPage second)
    {
        var section = document.Root.Add(StructureRole.Sect);
        var heading = section.Add(StructureRole.H1);
        first.Paint(heading, canvas => canvas.Text("1 Översikt", 60, 80, PdfFonts.SemiBold, 20, PdfColor.Black));

        var paragraph = section.Add(StructureRole.P);
        first.Paint(paragraph, canvas => canvas.Text(Paragraph + " ", 60, 110, PdfFonts.Regular, 10, PdfColor.Black));
        var link = paragraph.Add(StructureRole.Link);
        first.Paint(link, canvas => canvas.Text("Till tabellen", 60, 125, PdfFonts.Italic, 10, new PdfColor(0, 80, 120)));
        first.AddLink(link, new PdfRectangle(60, 115, 60, 12), new PdfDestination(second, 40), "Till tabell 1");
        second.Paint(paragraph, canvas => canvas.Text("och slut.", 60, 40, PdfFonts.Regular, 10, PdfColor.Black));

        var list = section.Add(StructureRole.L);
        list.ListNumbering = ListNumbering.Arabic;
        var item = list.Add(StructureRole.LI);
        first.Paint(item.Add(StructureRole.Lbl), canvas => canvas.Text("1. ", 60, 150, PdfFonts.Regular, 10, PdfColor.Black));
        first.Paint(item.Add(StructureRole.LBody), canvas => canvas.Text("AVTAL", 75, 150, PdfFonts.Regular, 10, PdfColor.Black));

        var note = section.Add(StructureRole.Note);
        first.Paint(note, canvas => canvas.Text("En not, se ", 60, 760, PdfFonts.Regular, 8, PdfColor.Black));
        var address = note.Add(StructureRole.Link);
        first.Paint(address, canvas => canvas.Text("kolada.se", 100, 760, PdfFonts.Regular, 8, PdfColor.Black));
        first.AddLink(address, new PdfRectangle(100, 750, 40, 10), new Uri("https://kolada.se/å"), "Kolada på webben");
    }

    private static void AddTable(PdfDocument document, PdfPage page)
    {
        var table = document.Root.Add(StructureRole.Table);
        page.Paint(table.Add(StructureRole.Caption), canvas =>
            canvas.Text("Tabell 1", 60, 60, PdfFonts.Bold, 9, PdfColor.Black));
        var header = table.Add(StructureRole.THead).Add(StructureRole.TR);
        var corner = header.Add(StructureRole.TH);
        corner.Scope = HeaderScope.Column;
        var years = header.Add(StructureRole.TH);
        years.Scope = HeaderScope.Column;
        years.ColumnSpan = 2;
        page.Paint(years, canvas => canvas.Text("År", 150, 80, PdfFonts.Bold, 9, PdfColor.Black));
        var row = table.Add(StructureRole.TBody).Add(StructureRole.TR);
        var name = row.Add(StructureRole.TH);
        name.Scope = HeaderScope.Row;
        page.Paint(name, canvas => canvas.Text("Hemtjänst", 60, 95, PdfFonts.Regular, 9, PdfColor.Black));
        foreach (var (text, x) in new[] { ("1 234", 150.0), ("−56", 200.0) })
        {
            var cell = row.Add(StructureRole.TD);
            cell.Headers = [years, name];
            page.Paint(cell, canvas => canvas.Text(text, x, 95, PdfFonts.Regular, 9, PdfColor.Black, kerning: false));
        }

        page.PaintArtifact(ArtifactKind.Layout, canvas =>
            canvas.Line(new PdfPoint(60, 85), new PdfPoint(250, 85), new PdfStroke(0.5, PdfColor.Black, 2, 1)));
    }

    private static void AddFigure(PdfDocument document, PdfPage page)
    {
        var area = new PdfRectangle(300, 100, 200, 100);
        var figure = document.Root.Add(StructureRole.Figure);
        figure.Alt = "Linjediagram: kostnaden ökar från 10 till 20.";
        figure.Placement = ElementPlacement.Block;
        figure.Bounds = new StructureBounds(page, area);
        page.Paint(figure, canvas =>
        {
            canvas.Rectangle(area, null, new PdfStroke(0.5, PdfColor.Black));
            canvas.Polyline([new(300, 200), new(400, 150), new(500, 110)], new PdfStroke(1.5, new PdfColor(0, 90, 140)));
            canvas.Polygon([new(310, 190), new(320, 190), new(315, 180)], new PdfColor(200, 80, 0));
            var center = new PdfPoint(450, 170);
            canvas.Path(new PdfPath().MoveTo(center).Arc(center, 20, 0, 120).Close(), new PdfColor(0, 90, 140));
        });
    }
}
