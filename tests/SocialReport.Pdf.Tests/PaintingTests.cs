using SocialReport.Conformance.Reading;

namespace SocialReport.Pdf.Tests;

public class PaintingTests
{
    private readonly PdfDocument _document = new(SampleDocument.Metadata);

    [Fact]
    public void A_canvas_cannot_outlive_its_painting()
    {
        Assert.True(typeof(PdfCanvas).IsByRefLike);
        Assert.Empty(typeof(PdfCanvas).GetConstructors());
    }

    [Fact]
    public void Nested_painting_is_refused()
    {
        var page = _document.AddPage(100, 100);
        var paragraph = _document.Root.Add(StructureRole.P);
        Assert.Throws<InvalidOperationException>(() =>
            page.Paint(paragraph, _ => page.PaintArtifact(ArtifactKind.Layout, _ => { })));
        Assert.Throws<InvalidOperationException>(() =>
            page.PaintArtifact(ArtifactKind.Layout, _ => page.Paint(paragraph, _ => { })));
        page.Paint(paragraph, _ => { });
    }

    [Fact]
    public void Documents_do_not_mix()
    {
        var other = new PdfDocument(SampleDocument.Metadata);
        var page = _document.AddPage(100, 100);
        var link = _document.Root.Add(StructureRole.P).Add(StructureRole.Link);
        var area = new PdfRectangle(0, 0, 10, 10);
        Assert.Throws<ArgumentException>(() => page.Paint(other.Root.Add(StructureRole.P), _ => { }));
        Assert.Throws<ArgumentException>(() => page.AddLink(link, area, new PdfDestination(other.AddPage(9, 9), 0), "Text"));
        Assert.Throws<ArgumentException>(() => page.AddLink(link, area, new PdfDestination(page, 0), " "));
        Assert.Throws<ArgumentException>(() => page.AddLink(_document.Root, area, new PdfDestination(page, 0), "Text"));
        Assert.Throws<ArgumentException>(() => page.AddLink(link, area, new Uri("relativ", UriKind.Relative), "Text"));
    }

    [Fact]
    public void A_document_needs_a_title_and_a_page()
    {
        Assert.Throws<ArgumentException>(() => new PdfDocument(SampleDocument.Metadata with { Title = " " }));
        Assert.Throws<InvalidOperationException>(() => _document.Write(Stream.Null));
    }

    [Fact]
    public void Shapes_are_drawn_from_the_top_left_corner()
    {
        var blue = new PdfColor(0, 0, 255);
        var content = Draw(canvas =>
        {
            canvas.Rectangle(new PdfRectangle(10, 20, 30, 5), blue, new PdfStroke(2, PdfColor.Black, 3, 1));
            canvas.Rectangle(new PdfRectangle(0, 0, 1, 1), blue);
            canvas.Line(new PdfPoint(0, 0), new PdfPoint(50, 100), new PdfStroke(1, blue));
            canvas.Polyline([new(1, 1), new(2, 2)], new PdfStroke(1, blue));
            canvas.Polygon([new(1, 1), new(2, 2), new(3, 1)], null, new PdfStroke(1, blue));
            canvas.Rectangle(new PdfRectangle(0, 0, 9, 9), null);
            canvas.Polyline([new(1, 1)], new PdfStroke(1, blue));
            canvas.Text("", 0, 0, PdfFonts.Regular, 10, blue);
        });
        Assert.Equal(
            """
            0 0 1 rg
            0 0 0 RG
            2 w
            [3 1]0 d
            10 75 30 5 re
            B
            0 99 1 1 re
            f
            0 0 1 RG
            1 w
            []0 d
            0 100 m
            50 0 l
            S
            1 j
            1 99 m
            2 98 l
            S
            0 j
            1 99 m
            2 98 l
            3 99 l
            h
            S
            """,
            content);
    }

    [Fact]
    public void Turned_text_stands_on_its_start()
    {
        var content = Draw(canvas =>
            canvas.TurnedText("U", new PdfPoint(10, 20), 90, PdfFonts.Bold, 30, PdfColor.Black));
        Assert.Contains("0 1 -1 0 10 80 Tm", content, StringComparison.Ordinal);
    }

    [Fact]
    public void An_arc_follows_its_circle()
    {
        var path = new PdfPath().Arc(new PdfPoint(50, 50), 10, 0, 180);
        Assert.Equal([PdfPath.SegmentKind.Move, PdfPath.SegmentKind.Curve, PdfPath.SegmentKind.Curve], path.Segments.Select(s => s.Kind));
        AssertNear(new PdfPoint(50, 40), path.Segments[0].End);
        AssertNear(new PdfPoint(60, 50), path.Segments[1].End);
        AssertNear(new PdfPoint(50, 60), path.Segments[2].End);
        // The middle of the first curve, an eighth of the way round.
        var (start, curve) = (path.Segments[0].End, path.Segments[1]);
        var x = (start.X + 3 * curve.FirstControl.X + 3 * curve.SecondControl.X + curve.End.X) / 8;
        var y = (start.Y + 3 * curve.FirstControl.Y + 3 * curve.SecondControl.Y + curve.End.Y) / 8;
        Assert.Equal(10, Math.Sqrt((x - 50) * (x - 50) + (y - 50) * (y - 50)), 0.01);
        Assert.True(x > 50 && y < 50);

        var back = new PdfPath().MoveTo(new PdfPoint(50, 50)).Arc(new PdfPoint(50, 50), 10, 90, -90).Close();
        Assert.Equal(PdfPath.SegmentKind.Line, back.Segments[1].Kind);
        AssertNear(new PdfPoint(50, 40), back.Segments[2].End);
        Assert.Throws<InvalidOperationException>(() => new PdfPath().LineTo(default));
    }

    private static void AssertNear(PdfPoint expected, PdfPoint actual)
    {
        Assert.Equal(expected.X, actual.X, 9);
        Assert.Equal(expected.Y, actual.Y, 9);
    }

    /// <summary>The operators between those that mark the content.</summary>
    private string Draw(Action<PdfCanvas> draw)
    {
        _document.AddPage(100, 100).Paint(_document.Root.Add(StructureRole.P), draw);
        var reader = new PdfReader(SampleDocument.Write(_document));
        var lines = System.Text.Encoding.ASCII.GetString(reader.Stream(reader.Pages[0]["Contents"]).Data).TrimEnd('\n').Split('\n');
        Assert.Equal("/P<</MCID 0>>BDC", lines[0]);
        Assert.Equal("EMC", lines[^1]);
        return string.Join('\n', lines[1..^1]);
    }
}
