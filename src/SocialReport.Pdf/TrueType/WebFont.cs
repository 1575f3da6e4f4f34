using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SocialReport.Pdf.TrueType;

/// <summary>
/// A font cut down to some characters, as a file for web pages: WOFF 1.0 (W3C Recommendation, 2012) with the tables that a
/// browser asks for (OpenType 1.9). Kerning goes as a plain <c>kern</c> table, which every browser reads.
/// </summary>
internal static class WebFont
{
    private const int DirectoryEntry = 16;
    private const int WoffHeader = 44;
    private const int WoffEntry = 20;
    private const int MostPairs = 10_000;
    private const string Kerned = "ÅÄÖåäöÉé–”’";

    /// <summary>The WOFF file.</summary>
    /// <param name="font">The font.</param>
    /// <param name="characters">The characters to keep; those that it lacks are left out.</param>
    /// <param name="family">The name of the cut-down font: one that its licence leaves free.</param>
    /// <param name="license">Its licence, which goes with it.</param>
    public static byte[] Create(PdfFont font, IEnumerable<char> characters, string family, string license)
    {
        var kept = new SortedDictionary<char, ushort>();
        foreach (var character in characters)
        {
            if (font.Glyph(character) is var glyph and not 0)
                kept[character] = glyph;
        }
        var tables = new List<(string, byte[])>
        {
            ("OS/2", font.Data.Require("OS/2"u8).Bytes.ToArray()),
            ("cmap", Characters(kept)),
            ("name", Names(font, family, license)),
            ("post", PostScript(font.Data)),
        };
        if (Kerning(font, kept) is { } kerning)
            tables.Add(("kern", kerning));
        return Wrap(FontSubset.Create(font.Data, kept.Values, tables));
    }

    /// <summary>A character map of format 4: one segment for each run of characters whose glyphs run with them.</summary>
    private static byte[] Characters(SortedDictionary<char, ushort> kept)
    {
        var segments = new List<(ushort First, ushort Last, ushort Delta)>();
        foreach (var (character, glyph) in kept)
        {
            var delta = unchecked((ushort)(glyph - character));
            if (segments.Count > 0 && segments[^1].Last + 1 == character && segments[^1].Delta == delta)
                segments[^1] = segments[^1] with { Last = character };
            else
                segments.Add((character, character, delta));
        }
        segments.Add((0xFFFF, 0xFFFF, 1));
        var (power, log) = PowerOfTwo(segments.Count);
        var length = 16 + (segments.Count * 8);
        var table = new BigEndian();
        // Version, one map: Windows, Unicode; it begins after this.
        table.UInt16(0, 1, 3, 1).UInt32(12);
        table.UInt16(4, length, 0, segments.Count * 2, power * 2, log, (segments.Count - power) * 2);
        foreach (var segment in segments)
            table.UInt16(segment.Last);
        table.UInt16(0);
        foreach (var segment in segments)
            table.UInt16(segment.First);
        foreach (var segment in segments)
            table.UInt16(segment.Delta);
        foreach (var _ in segments)
            table.UInt16(0);
        return table.ToArray();
    }

    private static byte[] Names(PdfFont font, string family, string license)
    {
        const int Copyright = 0;
        const int License = 13;
        const int LicenseUrl = 14;
        var style = font.Weight > 500 ? "SemiBold" : "Regular";
        var names = new SortedDictionary<int, string>
        {
            [1] = family,
            [2] = style,
            [3] = $"{family} {style}",
            [4] = $"{family} {style}",
            [6] = $"{family.Replace(" ", "", StringComparison.Ordinal)}-{style}",
            [License] = license,
            [LicenseUrl] = "https://openfontlicense.org",
        };
        if (font.Name(Copyright) is { } copyright)
            names[Copyright] = copyright;
        var strings = new MemoryStream();
        var table = new BigEndian();
        table.UInt16(0, names.Count, 6 + (names.Count * 12));
        foreach (var (id, words) in names)
        {
            var bytes = Encoding.BigEndianUnicode.GetBytes(words);
            // Windows, Unicode, English (United States).
            table.UInt16(3, 1, 0x409, id, bytes.Length, (int)strings.Length);
            strings.Write(bytes);
        }
        return [.. table.ToArray(), .. strings.ToArray()];
    }

    /// <summary>The table without the names of glyphs (version 3).</summary>
    private static byte[] PostScript(FontData font)
    {
        var table = font.Require("post"u8).Bytes[..32].ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(table, 0x00030000);
        return table;
    }

    private static byte[]? Kerning(PdfFont font, SortedDictionary<char, ushort> kept)
    {
        // Digits stand in columns; of the rarer letters few pairs are kerned, and a page needs to be small.
        var letters = kept.Where(one => !char.IsDigit(one.Key) && (char.IsAscii(one.Key) || Kerned.Contains(one.Key))).Select(one => one.Value).Distinct().Order().ToArray();
        var pairs = new List<(ushort Left, ushort Right, int Move)>();
        foreach (var left in letters)
        {
            foreach (var right in letters)
            {
                if (font.Kerning(left, right) is var move and not 0)
                    pairs.Add((left, right, move));
            }
        }
        if (pairs.Count is 0 or > MostPairs)
            return null;
        var (power, log) = PowerOfTwo(pairs.Count);
        var table = new BigEndian();
        table.UInt16(0, 1, 0, 14 + (pairs.Count * 6), 1, pairs.Count, power * 6, log, (pairs.Count - power) * 6);
        foreach (var (left, right, move) in pairs)
            table.UInt16(left, right, move & 0xFFFF);
        return table.ToArray();
    }

    /// <summary>The same font with each table compressed.</summary>
    private static byte[] Wrap(byte[] font)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4));
        var directory = new BigEndian();
        var body = new MemoryStream();
        var offset = WoffHeader + (count * WoffEntry);
        var whole = 12 + (count * DirectoryEntry);
        for (var index = 0; index < count; index++)
        {
            var entry = font.AsSpan(12 + (index * DirectoryEntry), DirectoryEntry);
            var (checksum, start, length) = (Read(entry, 4), (int)Read(entry, 8), (int)Read(entry, 12));
            var compressed = Compressed(font.AsSpan(start, length));
            var stored = compressed.Length < length ? compressed : font.AsSpan(start, length).ToArray();
            directory.UInt32(Read(entry, 0), (uint)(offset + (int)body.Length), (uint)stored.Length, (uint)length, checksum);
            body.Write(stored);
            while (body.Length % 4 != 0)
                body.WriteByte(0);
            whole += (length + 3) & ~3;
        }
        var header = new BigEndian();
        header.UInt32(0x774F4646, 0x00010000, (uint)(offset + body.Length)).UInt16(count, 0).UInt32((uint)whole).UInt16(1, 0);
        header.UInt32(0, 0, 0, 0, 0);
        return [.. header.ToArray(), .. directory.ToArray(), .. body.ToArray()];
    }

    private static uint Read(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);

    private static byte[] Compressed(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.SmallestSize))
            zlib.Write(bytes);
        return compressed.ToArray();
    }

    /// <summary>The greatest power of two that is not above a number, and which power it is.</summary>
    private static (int Power, int Log) PowerOfTwo(int number)
    {
        var log = System.Numerics.BitOperations.Log2((uint)number);
        return (1 << log, log);
    }

    /// <summary>Numbers, most significant byte first.</summary>
    private sealed class BigEndian
    {
        private readonly List<byte> _bytes = [];

        public BigEndian UInt16(params ReadOnlySpan<int> numbers)
        {
            foreach (var number in numbers)
                _bytes.AddRange([(byte)(number >> 8), (byte)number]);
            return this;
        }

        public BigEndian UInt32(params ReadOnlySpan<uint> numbers)
        {
            foreach (var number in numbers)
                _bytes.AddRange([(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number]);
            return this;
        }

        public byte[] ToArray() => [.. _bytes];
    }
}
