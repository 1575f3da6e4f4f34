using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SocialReport.Pdf.Tests;

/// <summary>Makes PNG files; each row has a filter of its own, in turn.</summary>
internal static class PngSample
{
    public static byte[] Create(
        int width, byte bits, byte colorType, byte[] samples, byte[]? palette = null, byte[]? opacity = null, byte interlace = 0)
    {
        var channels = colorType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        var stride = (width * channels * bits + 7) / 8;
        var height = samples.Length / stride;
        var pixelBytes = Math.Max(1, channels * bits / 8);

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = (bits, colorType, interlace);

        var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        Chunk(file, "IHDR", header);
        if (palette is not null)
            Chunk(file, "PLTE", palette);
        if (opacity is not null)
            Chunk(file, "tRNS", opacity);
        // Two chunks of data, split at an awkward place.
        var data = Compress(Filter(samples, stride, pixelBytes));
        Chunk(file, "IDAT", data[..3]);
        Chunk(file, "IDAT", data[3..]);
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Filter(byte[] samples, int stride, int pixelBytes)
    {
        var rows = new List<byte>();
        for (var row = 0; row * stride < samples.Length; row++)
        {
            var filter = row % 5;
            rows.Add((byte)filter);
            for (var index = 0; index < stride; index++)
            {
                var left = At(row, index - pixelBytes);
                var above = At(row - 1, index);
                var corner = index < pixelBytes ? 0 : At(row - 1, index - pixelBytes);
                var guess = filter switch
                {
                    1 => left,
                    2 => above,
                    3 => (left + above) / 2,
                    4 => new[] { left, above, corner }.MinBy(value => Math.Abs(left + above - corner - value)),
                    _ => 0,
                };
                rows.Add((byte)(At(row, index) - guess));
            }
        }

        return [.. rows];

        int At(int row, int index) => row < 0 || index < 0 ? 0 : samples[row * stride + index];
    }

    private static byte[] Compress(byte[] data)
    {
        var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, CompressionLevel.Optimal))
            zlib.Write(data);
        return target.ToArray();
    }

    private static void Chunk(MemoryStream file, string type, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. content];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(body));
        file.Write(number);
    }

    /// <summary>The cyclic redundancy check of ISO/IEC 15948 §5.5, a bit at a time.</summary>
    private static uint Checksum(byte[] bytes)
    {
        var remainder = uint.MaxValue;
        foreach (var value in bytes)
        {
            remainder ^= value;
            for (var bit = 0; bit < 8; bit++)
                remainder = (remainder & 1) != 0 ? remainder >> 1 ^ 0xEDB88320 : remainder >> 1;
        }

        return ~remainder;
    }
}
