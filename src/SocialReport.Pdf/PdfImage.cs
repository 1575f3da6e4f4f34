using System.Diagnostics.CodeAnalysis;
using SocialReport.Pdf.Images;

namespace SocialReport.Pdf;

/// <summary>
/// A picture: a JPEG file as it is, or a PNG file. Colours are taken as sRGB, and a note in the file about which way up
/// it was photographed is not read. Immutable.
/// </summary>
public sealed class PdfImage
{
    internal PdfImage(int width, int height, ImageColors colors, int bitsPerComponent, ImageData data)
    {
        Width = width;
        Height = height;
        Colors = colors;
        BitsPerComponent = bitsPerComponent;
        Data = data;
    }

    /// <summary>Width in pixels.</summary>
    public int Width { get; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    internal ImageColors Colors { get; }

    internal int BitsPerComponent { get; }

    internal ImageData Data { get; }

    /// <summary>How opaque each pixel is: one byte each, 255 for fully; null when all are.</summary>
    internal byte[]? Opacity { get; init; }

    /// <summary>Reads a JPEG or PNG file.</summary>
    /// <param name="file">The file's bytes; they must not be changed afterwards.</param>
    /// <param name="image">The picture, or null.</param>
    /// <param name="problem">Why it cannot be used; <see cref="PdfImageProblem.None"/> when it can.</param>
    public static bool TryRead(
        ReadOnlyMemory<byte> file, [NotNullWhen(true)] out PdfImage? image, out PdfImageProblem problem)
    {
        (image, problem) = JpegReader.Recognizes(file.Span) ? JpegReader.Read(file)
            : PngReader.Recognizes(file.Span) ? PngReader.Read(file.Span)
            : (null, PdfImageProblem.UnknownFormat);
        return image is not null;
    }
}

/// <summary>Why a picture cannot be used.</summary>
public enum PdfImageProblem
{
    /// <summary>It can.</summary>
    None,

    /// <summary>It is neither JPEG nor PNG.</summary>
    UnknownFormat,

    /// <summary>The file ends too early or contradicts itself.</summary>
    Damaged,

    /// <summary>Its colours are meant for print (CMYK), which the archive standard does not allow here.</summary>
    PrintColors,

    /// <summary>It is of a kind that is not supported: interlaced PNG, arithmetic JPEG, 16-bit transparency.</summary>
    UnsupportedKind,
}
