using SocialReport.Pdf.Images;
using SocialReport.Pdf.Objects;

namespace SocialReport.Pdf.Writing;

/// <summary>Writes pictures as image objects (ISO 32000-1 §8.9.5), their opacity as a mask beside them.</summary>
internal static class ImageWriter
{
    private const int PngPredictors = 15;

    public static ObjectId Write(PdfFile file, PdfImage image)
    {
        var mask = image.Opacity is { } opacity ? WriteMask(file, image, opacity) : (ObjectId?)null;
        return file.AddStream(
            syntax =>
            {
                WriteSize(syntax, image);
                WriteColors(syntax, image.Colors);
                syntax.Name("BitsPerComponent").Integer(image.BitsPerComponent);
                if (mask is { } id)
                    syntax.Entry("SMask", id);
                WriteEncoding(syntax, image);
            },
            image.Data.Bytes.Span,
            compress: image.Data.Encoding == ImageEncoding.Raw);
    }

    private static ObjectId WriteMask(PdfFile file, PdfImage image, byte[] opacity) => file.AddStream(
        syntax =>
        {
            WriteSize(syntax, image);
            syntax.Name("ColorSpace").Name("DeviceGray").Name("BitsPerComponent").Integer(8);
        },
        opacity);

    private static void WriteSize(PdfSyntax syntax, PdfImage image) => syntax
        .Name("Type").Name("XObject").Name("Subtype").Name("Image")
        .Name("Width").Integer(image.Width).Name("Height").Integer(image.Height);

    private static void WriteColors(PdfSyntax syntax, ImageColors colors)
    {
        syntax.Name("ColorSpace");
        if (colors.Palette is { } palette)
        {
            syntax.BeginArray().Name("Indexed").Name("DeviceRGB")
                .Integer(palette.Length / 3 - 1).Bytes(palette).EndArray();
        }
        else
        {
            syntax.Name(colors.Components == 1 ? "DeviceGray" : "DeviceRGB");
        }
    }

    private static void WriteEncoding(PdfSyntax syntax, PdfImage image)
    {
        if (image.Data.Encoding == ImageEncoding.Jpeg)
            syntax.Name("Filter").Name("DCTDecode");
        if (image.Data.Encoding != ImageEncoding.Png)
            return;
        syntax.Name("Filter").Name("FlateDecode")
            .Name("DecodeParms").BeginDictionary()
            .Name("Predictor").Integer(PngPredictors)
            .Name("Colors").Integer(image.Colors.Components)
            .Name("BitsPerComponent").Integer(image.BitsPerComponent)
            .Name("Columns").Integer(image.Width)
            .EndDictionary();
    }
}
