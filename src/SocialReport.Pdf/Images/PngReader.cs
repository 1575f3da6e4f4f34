using System.Buffers.Binary;
using System.IO.Compression;

namespace SocialReport.Pdf.Images;

/// <summary>
/// Reads PNG files (ISO/IEC 15948) that are not interlaced. Opaque ones keep their compressed rows, which PDF can read as
/// they are; the opacity of others is taken apart from their colours.
/// </summary>
internal static class PngReader
{
    private const int LargestSide = 20_000;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    private enum ColorType
    {
        Grey = 0,
        Color = 2,
        Palette = 3,
        GreyWithOpacity = 4,
        ColorWithOpacity = 6,
    }

    public static bool Recognizes(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    public static (PdfImage? Image, PdfImageProblem Problem) Read(ReadOnlySpan<byte> file)
    {
        if (!TryReadChunks(file, out var chunks) || chunks.Header.Length != 13)
            return (null, PdfImageProblem.Damaged);
        var width = BinaryPrimitives.ReadUInt32BigEndian(chunks.Header);
        var height = BinaryPrimitives.ReadUInt32BigEndian(chunks.Header.AsSpan(4));
        var bits = chunks.Header[8];
        var type = (ColorType)chunks.Header[9];
        if (width is 0 or > LargestSide || height is 0 or > LargestSide || bits is not (1 or 2 or 4 or 8 or 16)
            || !Enum.IsDefined(type) || (type == ColorType.Palette && (chunks.Palette.Length is 0 or > 768 || bits > 8)))
        {
            return (null, PdfImageProblem.Damaged);
        }

        var hasOpacity = type is ColorType.GreyWithOpacity or ColorType.ColorWithOpacity || chunks.Transparency.Length > 0;
        var isInterlaced = chunks.Header[12] != 0;
        var isKeyed = chunks.Transparency.Length > 0 && type != ColorType.Palette;
        if (isInterlaced || isKeyed || (hasOpacity && bits != 8))
            return (null, PdfImageProblem.UnsupportedKind);

        var channels = type switch
        {
            ColorType.Color => 3,
            ColorType.GreyWithOpacity => 2,
            ColorType.ColorWithOpacity => 4,
            _ => 1,
        };
        var rows = Inflate(chunks.Data, (int)height, ((int)width * channels * bits + 7) / 8);
        if (rows is null)
            return (null, PdfImageProblem.Damaged);
        var colors = new ImageColors(
            type is ColorType.Color or ColorType.ColorWithOpacity ? 3 : 1,
            type == ColorType.Palette ? chunks.Palette : null);
        if (!hasOpacity)
        {
            var stored = new ImageData(ImageEncoding.Png, chunks.Data);
            return (new PdfImage((int)width, (int)height, colors, bits, stored), PdfImageProblem.None);
        }

        if (!PngFilter.TryUndo(rows, (int)height, channels))
            return (null, PdfImageProblem.Damaged);
        return (Separate(rows, (int)width, (int)height, channels, colors, chunks.Transparency), PdfImageProblem.None);
    }

    /// <summary>Takes the opacity apart from the colours.</summary>
    private static PdfImage Separate(
        byte[] rows, int width, int height, int channels, ImageColors colors, byte[] paletteOpacity)
    {
        var samples = new byte[width * height * colors.Components];
        var opacity = new byte[width * height];
        var stride = width * channels + 1;
        for (var pixel = 0; pixel < opacity.Length; pixel++)
        {
            var source = rows.AsSpan(pixel / width * stride + 1 + pixel % width * channels, channels);
            source[..colors.Components].CopyTo(samples.AsSpan(pixel * colors.Components));
            opacity[pixel] = colors.Palette is null ? source[^1]
                : source[0] < paletteOpacity.Length ? paletteOpacity[source[0]]
                : byte.MaxValue;
        }

        return new PdfImage(width, height, colors, 8, new ImageData(ImageEncoding.Raw, samples)) { Opacity = opacity };
    }

    /// <summary>The rows with their filter bytes; null when there are more or fewer than the header says.</summary>
    private static byte[]? Inflate(byte[] data, int height, int bytesPerRow)
    {
        var rows = new byte[checked(height * (bytesPerRow + 1))];
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
            var isWhole = zlib.ReadAtLeast(rows, rows.Length, throwOnEndOfStream: false) == rows.Length;
            return isWhole && zlib.ReadByte() < 0 ? rows : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static bool TryReadChunks(ReadOnlySpan<byte> file, out Chunks chunks)
    {
        chunks = new Chunks([], [], [], []);
        using var data = new MemoryStream();
        var offset = Signature.Length;
        while (offset + 12 <= file.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[offset..]);
            if (length > file.Length - offset - 12)
                return false;
            var type = file.Slice(offset + 4, 4);
            var content = file.Slice(offset + 8, (int)length);
            if (type.SequenceEqual("IHDR"u8))
                chunks = chunks with { Header = content.ToArray() };
            else if (type.SequenceEqual("PLTE"u8))
                chunks = chunks with { Palette = content.ToArray() };
            else if (type.SequenceEqual("tRNS"u8))
                chunks = chunks with { Transparency = content.ToArray() };
            else if (type.SequenceEqual("IDAT"u8))
                data.Write(content);
            else if (type.SequenceEqual("IEND"u8))
            {
                chunks = chunks with { Data = data.ToArray() };
                return true;
            }

            offset += 12 + (int)length;
        }

        return false;
    }

    private readonly record struct Chunks(byte[] Header, byte[] Palette, byte[] Transparency, byte[] Data);
}
