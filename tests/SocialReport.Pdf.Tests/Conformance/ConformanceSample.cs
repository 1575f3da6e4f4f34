using System.Text;

namespace SocialReport.Pdf.Tests.Conformance;

/// <summary>A document with everything that a rule is about, so that each can be broken.</summary>
internal static class ConformanceSample
{
    public static byte[] Write(PdfArchiveLevel level)
    {
        var document = SampleDocument.Create(level);
        var page = document.Pages[0];
        AddContents(document, page);
        AddTable(document, page);
        AddPicture(document, document.Pages[1]);
        if (level == PdfArchiveLevel.A3a)
        {
            document.Attach(new PdfAttachment(
                "tabell å.csv", "text/csv", AttachmentRelationship.Data, "Tabell 1", Encoding.UTF8.GetBytes("år;värde\n2024;12,5\n")));
            // Comes before the other, whose name is not ASCII.
            document.Attach(new PdfAttachment("volymer.csv", "text/csv", AttachmentRelationship.Data, "Tabell 2", Encoding.UTF8.GetBytes("år\n")));
        }

        return SampleDocument.Write(document);
    }

    private static void AddContents(PdfDocument document, PdfPage page)
    {
        var list = document.Root.Add(StructureRole.TOC);
        var link = list.Add(StructureRole.TOCI).Add(StructureRole.Reference).Add(StructureRole.Link);
        page.Paint(link, canvas => canvas.Text("1 Översikt 1", 60, 300, PdfFonts.Regular, 10, PdfColor.Black));
        page.AddLink(link, new PdfRectangle(60, 290, 100, 12), new PdfDestination(page, 80), "Översikt");
    }

    /// <summary>Two rows of headers, with a cell over two rows and one over two columns.</summary>
    private static void AddTable(PdfDocument document, PdfPage page)
    {
        var table = document.Root.Add(StructureRole.Table);
        var head = table.Add(StructureRole.THead);
        var (upper, lower) = (head.Add(StructureRole.TR), head.Add(StructureRole.TR));
        var corner = Header(upper, "Verksamhet", 60, 400, HeaderScope.Column);
        corner.RowSpan = 2;
        var years = Header(upper, "Utfall", 150, 400, HeaderScope.Column);
        years.ColumnSpan = 2;
        StructureElement[] columns = [Header(lower, "2023", 150, 415, HeaderScope.Column), Header(lower, "2024", 200, 415, HeaderScope.Column)];
        var row = table.Add(StructureRole.TBody).Add(StructureRole.TR);
        var name = Header(row, "Familjehem", 60, 430, HeaderScope.Row);
        foreach (var (index, column) in columns.Index())
        {
            var cell = row.Add(StructureRole.TD);
            cell.Headers = [years, column, name];
            page.Paint(cell, canvas => canvas.Text("12,5", 150 + (50 * index), 430, PdfFonts.Regular, 9, PdfColor.Black));
        }

        StructureElement Header(StructureElement parent, string text, double x, double y, HeaderScope scope)
        {
            var cell = parent.Add(StructureRole.TH);
            cell.Scope = scope;
            page.Paint(cell, canvas => canvas.Text(text, x, y, PdfFonts.SemiBold, 9, PdfColor.Black));
            return cell;
        }
    }

    private static void AddPicture(PdfDocument document, PdfPage page)
    {
        var pixels = Enumerable.Range(0, 4 * 4 * 4).Select(index => (byte)(index * 4)).ToArray();
        Assert.True(PdfImage.TryRead(PngSample.Create(4, 8, 6, pixels), out var image, out _));
        var area = new PdfRectangle(600, 300, 80, 40);
        var figure = document.Root.Add(StructureRole.Figure);
        figure.Alt = "Kommunens vapen";
        figure.Bounds = new StructureBounds(page, area);
        page.Paint(figure, canvas => canvas.Image(image, area));
    }
}
