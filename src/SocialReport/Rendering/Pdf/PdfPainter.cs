using System.Globalization;
using SocialReport.Charts;
using SocialReport.Documents;
using SocialReport.Pdf;
using SocialReport.Rendering.Pdf.Charts;
using SocialReport.Rendering.Pdf.Flow;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf;

/// <summary>Paints a document that has been laid out, with its structure, links and bookmarks.</summary>
internal sealed class PdfPainter
{
    private readonly PdfDocument _pdf;
    private readonly DocumentLayout _layout;
    private readonly Palette _palette;
    private readonly ChartPainter _charts;
    private readonly List<PdfPage> _pages = [];
    private readonly Dictionary<StructureNode, StructureElement> _elements = [];
    private readonly Dictionary<string, PdfDestination> _anchors = new(StringComparer.Ordinal);

    private PdfPainter(DocumentLayout layout, DocumentMetadata metadata)
    {
        _layout = layout;
        _palette = new Palette(metadata.Accent);
        _charts = new ChartPainter(ChartPalette.Light.With(metadata.Accent));
        _pdf = new PdfDocument(
            new PdfMetadata
            {
                Title = metadata.FullTitle,
                Author = $"{metadata.Committee}, {metadata.Municipality}",
                Subject = metadata.PeriodName,
                Date = new DateTimeOffset(metadata.Date, TimeOnly.MinValue, TimeSpan.Zero),
            },
            metadata.Archive == ArchiveLevel.A3a ? PdfArchiveLevel.A3a : PdfArchiveLevel.A2a);
    }

    /// <summary>Writes the pages of a layout as PDF.</summary>
    public static void Paint(
        DocumentLayout layout, DocumentMetadata metadata, IReadOnlyList<PrintedDataFile> attached, Stream stream)
    {
        var painter = new PdfPainter(layout, metadata);
        painter.Paint(metadata);
        foreach (var file in attached)
        {
            painter._pdf.Attach(new PdfAttachment(
                file.Name, file.MediaType, AttachmentRelationship.Data, file.Description, file.Content));
        }

        painter._pdf.Write(stream);
    }

    private void Paint(DocumentMetadata metadata)
    {
        foreach (var node in _layout.Structure.Nodes)
            Element(node);
        foreach (var node in _layout.Structure.Nodes.Where(node => node.Headers.Count > 0))
            Element(node).Headers = [.. node.Headers.Select(Element)];
        var label = metadata.AppendixName is { } appendix ? appendix + ":" : "";
        foreach (var (format, _) in _layout.Pages)
            _pages.Add(_pdf.AddPage(format.Width, format.Height, string.Create(CultureInfo.InvariantCulture, $"{label}{_pages.Count + 1}")));
        for (var index = 0; index < _pages.Count; index++)
        {
            foreach (var anchor in _layout.Pages[index].Boxes.OfType<AnchorBox>())
                _anchors.TryAdd(anchor.Anchor, new PdfDestination(_pages[index], anchor.Y));
        }
        for (var index = 0; index < _pages.Count; index++)
            PaintPage(_pages[index], _layout.Pages[index].Boxes);
        foreach (var item in OutlineBuilder.Items(_layout.Headings, _anchors))
            _pdf.AddOutline(item);
    }

    /// <summary>The element of a node, made with its parents when it is first asked for.</summary>
    private StructureElement Element(StructureNode node)
    {
        if (_elements.TryGetValue(node, out var known))
            return known;
        var element = (node.Parent is null ? _pdf.Root : Element(node.Parent)).Add(node.Role);
        element.Alt = node.Alt;
        element.Scope = node.Scope;
        element.ColumnSpan = node.ColumnSpan;
        element.RowSpan = node.RowSpan;
        element.ListNumbering = node.ListNumbering;
        return _elements[node] = element;
    }

    private void PaintPage(PdfPage page, IReadOnlyList<Box> boxes)
    {
        var visible = boxes.Where(box => box is TextBox or FillBox or PictureBox or ChartBox).ToArray();
        for (var first = 0; first < visible.Length;)
        {
            var end = first + 1;
            while (end < visible.Length && IsOneSequence(visible[first], visible[end]))
                end++;
            var sequence = visible[first..end];
            if (TagOf(sequence[0]) is { } tag)
                PaintContent(page, Element(tag), sequence);
            else
                page.PaintArtifact(sequence[0].Ornament, canvas => Draw(canvas, sequence));
            first = end;
        }
        AddLinks(page, visible);
    }

    private void PaintContent(PdfPage page, StructureElement element, Box[] boxes)
    {
        if (boxes[0] is PictureBox or ChartBox)
            element.Bounds = new StructureBounds(page, AreaOf(boxes[0]));
        page.Paint(element, canvas => Draw(canvas, boxes));
    }

    private static PdfRectangle AreaOf(Box box) => new(box.X, box.Y, box.Width, box.Height);

    private static bool IsOneSequence(Box first, Box next) =>
        TagOf(first) == TagOf(next) && (TagOf(first) is not null || first.Ornament == next.Ornament);

    private static StructureNode? TagOf(Box box) => box switch
    {
        PictureBox picture => picture.Tag,
        ChartBox chart => chart.Tag,
        _ => (box as TextBox)?.Run.Tag,
    };

    private void Draw(PdfCanvas canvas, Box[] boxes)
    {
        foreach (var box in boxes)
        {
            if (box is FillBox fill)
            {
                canvas.Rectangle(AreaOf(fill), _palette.Of(fill.Color));
            }
            else if (box is PictureBox picture)
            {
                canvas.Image(picture.Image, AreaOf(picture));
            }
            else if (box is ChartBox chart)
            {
                _charts.Draw(canvas, chart.Picture, chart.X, chart.Y);
            }
            else if (box is TextBox text)
            {
                var style = text.Run.Style;
                canvas.Text(
                    text.Text,
                    text.X,
                    text.Y + text.Baseline - style.Rise,
                    PdfTextMeasure.Font(style.Face),
                    style.Size,
                    _palette.Of(style.Color),
                    style.Kerning);
            }
        }
    }

    /// <summary>One area for each line of each link.</summary>
    private void AddLinks(PdfPage page, Box[] boxes)
    {
        var lines = boxes.OfType<TextBox>()
            .Where(box => box.Run.Link is not null)
            .GroupBy(box => (Link: LinkNode(box.Run.Tag), box.Y));
        foreach (var line in lines)
        {
            if (line.Key.Link is not { } node)
                continue;
            var left = line.Min(box => box.X);
            var first = line.First();
            var area = new PdfRectangle(left, first.Y, line.Max(box => box.X + box.Width) - left, first.Height);
            var link = first.Run.Link!;
            if (link.Target is LinkTarget.Web web)
                page.AddLink(Element(node), area, web.Address, link.Description);
            else if (link.Target is LinkTarget.Place place && _anchors.TryGetValue(place.Anchor, out var destination))
                page.AddLink(Element(node), area, destination, link.Description);
        }
    }

    private static StructureNode? LinkNode(StructureNode? node)
    {
        while (node is not null && node.Role != StructureRole.Link)
            node = node.Parent;
        return node;
    }
}
