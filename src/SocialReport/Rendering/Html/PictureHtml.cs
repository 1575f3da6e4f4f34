using SocialReport.Documents;

namespace SocialReport.Rendering.Html;

/// <summary>Writes a picture with its bytes in the page, so that nothing is fetched.</summary>
internal static class PictureHtml
{
    /// <summary>How wide a picture's pixel is: half a point, as on paper.</summary>
    private const double CssPixelsPerPixel = 0.5 * 96 / 72;

    public static void Write(HtmlWriter writer, DescribedPicture described, string name)
    {
        var picture = described.Picture;
        writer.Open(
            "img",
            ("class", name),
            ("src", $"data:{MediaType(picture.Content.Span)};base64,{Convert.ToBase64String(picture.Content.Span)}"),
            ("alt", described.Alt),
            ("width", Size(picture.Width)),
            ("height", Size(picture.Height))).Line();
    }

    /// <summary>A picture that can be printed is PNG or JPEG, and a JPEG file begins with FF.</summary>
    private static string MediaType(ReadOnlySpan<byte> content) => content[0] == 0xFF ? "image/jpeg" : "image/png";

    private static string Size(int pixels) => HtmlWriter.Number((int)Math.Max(1, Math.Round(pixels * CssPixelsPerPixel)));
}
