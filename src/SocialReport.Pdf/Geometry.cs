namespace SocialReport.Pdf;

/// <summary>A point on a page, in points (1/72 inch) from the page's top left corner; y grows downwards.</summary>
/// <param name="X">Distance from the left edge.</param>
/// <param name="Y">Distance from the top edge.</param>
public readonly record struct PdfPoint(double X, double Y);

/// <summary>A rectangle on a page, in points from the page's top left corner; y grows downwards.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">Width, not negative.</param>
/// <param name="Height">Height, not negative.</param>
public readonly record struct PdfRectangle(double X, double Y, double Width, double Height)
{
    /// <summary>Right edge.</summary>
    public double Right => X + Width;

    /// <summary>Bottom edge.</summary>
    public double Bottom => Y + Height;
}

/// <summary>A colour in sRGB.</summary>
/// <param name="Red">0–255.</param>
/// <param name="Green">0–255.</param>
/// <param name="Blue">0–255.</param>
public readonly record struct PdfColor(byte Red, byte Green, byte Blue)
{
    /// <summary>Black.</summary>
    public static PdfColor Black => new(0, 0, 0);
}

/// <summary>How a line is drawn.</summary>
/// <param name="Width">Width in points, above zero.</param>
/// <param name="Color">Colour.</param>
/// <param name="DashOn">Length of a dash in points; 0 for an unbroken line.</param>
/// <param name="DashOff">Length of the gap between dashes in points.</param>
public readonly record struct PdfStroke(double Width, PdfColor Color, double DashOn = 0, double DashOff = 0);

/// <summary>A place in the document that a link or an outline item leads to.</summary>
/// <param name="Page">The page, of the same document.</param>
/// <param name="Y">The height on the page that is shown topmost, in points from the page's top edge.</param>
public sealed record PdfDestination(PdfPage Page, double Y);
