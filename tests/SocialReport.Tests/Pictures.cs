using System.Buffers.Binary;
using System.IO.Compression;
using SocialReport.Documents;

namespace SocialReport.Tests;

/// <summary>Makes pictures of nothing.</summary>
internal static class Pictures
{
    /// <summary>A white PNG file; its checksums are zero, which our reader does not look at.</summary>
    public static byte[] Png(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        var rows = new byte[height * (width + 1)];
        for (var row = 0; row < height; row++)
            rows.AsSpan((row * (width + 1)) + 1, width).Fill(byte.MaxValue);
        var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(rows);
        var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        Chunk(file, "IHDR"u8, header);
        Chunk(file, "IDAT"u8, data.ToArray());
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    public static Picture Read(string name, int width, int height) => Picture.Read(name, Png(width, height), out _)!;

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(type);
        file.Write(content);
        file.Write([0, 0, 0, 0]);
    }
}
