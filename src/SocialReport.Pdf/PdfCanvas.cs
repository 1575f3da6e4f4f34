using SocialReport.Pdf.Content;

namespace SocialReport.Pdf;

/// <summary>
/// What a page is painted with. It lives on the stack, and only <see cref="PdfPage"/> hands one out, for the length of
/// one marked-content sequence: nothing can be painted that is neither part of the structure nor an artifact.
/// Coordinates are points from the page's top left corner; y grows downwards.
/// </summary>
public readonly ref struct PdfCanvas
{
    private readonly PageContent _content;

    internal PdfCanvas(PageContent content) => _content = content;

    /// <summary>
    /// Draws text on one line. Spaces between words must be among what is drawn, also where a line ends: without them
    /// words run together when the text is read aloud or copied. At a hyphenation draw U+00AD, which looks like a
    /// hyphen and is left out when the text is extracted.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="x">Left edge of the first character.</param>
    /// <param name="baseline">Height of the line that letters stand on.</param>
    /// <param name="font">Font.</param>
    /// <param name="size">Font size in points.</param>
    /// <param name="color">Colour.</param>
    /// <param name="kerning">False where figures must stand in columns.</param>
    /// <exception cref="ArgumentException">The font lacks a character.</exception>
    public void Text(
        ReadOnlySpan<char> text, double x, double baseline, PdfFont font, double size, PdfColor color, bool kerning = true) =>
        _content.Text(text, new PdfPoint(x, baseline), font, size, color, kerning, degrees: 0);

    /// <summary>Draws text turned counter-clockwise about its start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first character stands on the baseline.</param>
    /// <param name="degrees">Angle.</param>
    /// <param name="font">Font.</param>
    /// <param name="size">Font size in points.</param>
    /// <param name="color">Colour.</param>
    /// <exception cref="ArgumentException">The font lacks a character.</exception>
    public void TurnedText(
        ReadOnlySpan<char> text, PdfPoint start, double degrees, PdfFont font, double size, PdfColor color) =>
        _content.Text(text, start, font, size, color, kerning: true, degrees);

    /// <summary>Draws a straight line.</summary>
    public void Line(PdfPoint from, PdfPoint to, PdfStroke stroke) => _content.Line(from, to, stroke);

    /// <summary>Fills a rectangle, draws its outline, or both.</summary>
    public void Rectangle(PdfRectangle area, PdfColor? fill, PdfStroke? stroke = null) =>
        _content.Rectangle(area, fill, stroke);

    /// <summary>Draws a line through the points, with rounded joins; fewer than two give nothing.</summary>
    public void Polyline(ReadOnlySpan<PdfPoint> points, PdfStroke stroke) => _content.Polyline(points, stroke);

    /// <summary>Fills the area within the points, draws its outline, or both; fewer than three give nothing.</summary>
    public void Polygon(ReadOnlySpan<PdfPoint> points, PdfColor? fill, PdfStroke? stroke = null) =>
        _content.Polygon(points, fill, stroke);

    /// <summary>Fills an outline of lines and curves, draws it, or both.</summary>
    public void Path(PdfPath path, PdfColor? fill, PdfStroke? stroke = null) => _content.Path(path, fill, stroke);

    /// <summary>Draws a picture, stretched to the area.</summary>
    public void Image(PdfImage image, PdfRectangle area) => _content.Image(image, area);
}
