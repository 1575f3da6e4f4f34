using System.Buffers.Binary;

namespace SocialReport.Pdf.TrueType;

/// <summary>
/// Cuts a font down to the glyphs that are used. Glyph numbers stay as they were, so composite glyphs need no repair;
/// glyphs not used become empty, and those after the last used one are cut off.
/// </summary>
internal static class FontSubset
{
    private const int ChecksumAdjustmentOffset = 8;
    private const uint ChecksumOfFont = 0xB1B0AFBA;

    /// <summary>
    /// A TrueType file with <paramref name="used"/>, their components and glyph 0, and <paramref name="more"/> tables than
    /// a page description needs.
    /// </summary>
    public static byte[] Create(FontData font, IEnumerable<ushort> used, params IReadOnlyList<(string Tag, byte[] Bytes)> more)
    {
        var longLocations = font.Require("head"u8).Int16(50) != 0;
        var outlines = new Outlines(font.Require("loca"u8), font.Require("glyf"u8), longLocations);
        var glyphs = Closure(outlines, used);
        var count = glyphs.Max + 1;

        var locations = new byte[(count + 1) * 4];
        var shapes = new MemoryStream();
        for (var glyph = 0; glyph < count; glyph++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(locations.AsSpan(glyph * 4), (uint)shapes.Length);
            if (!glyphs.Contains((ushort)glyph))
                continue;
            shapes.Write(outlines.Of(glyph));
            while (shapes.Length % 4 != 0)
                shapes.WriteByte(0);
        }

        BinaryPrimitives.WriteUInt32BigEndian(locations.AsSpan(count * 4), (uint)shapes.Length);

        var head = font.Require("head"u8).Bytes.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(ChecksumAdjustmentOffset), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        var maximum = font.Require("maxp"u8).Bytes.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maximum.AsSpan(4), (ushort)count);
        var horizontal = font.Require("hhea"u8).Bytes.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(horizontal.AsSpan(34), (ushort)count);

        var tables = more.ToList();
        AddIfPresent("cvt ");
        AddIfPresent("fpgm");
        tables.Add(("glyf", shapes.ToArray()));
        tables.Add(("head", head));
        tables.Add(("hhea", horizontal));
        tables.Add(("hmtx", Metrics(font, glyphs, count)));
        tables.Add(("loca", locations));
        tables.Add(("maxp", maximum));
        AddIfPresent("prep");
        // The directory is sorted by tag, as the format wants.
        return Assemble([.. tables.OrderBy(table => table.Tag, StringComparer.Ordinal)]);

        void AddIfPresent(string tag)
        {
            if (font.Find(System.Text.Encoding.ASCII.GetBytes(tag)) is { } table)
                tables.Add((tag, table.Bytes.ToArray()));
        }
    }

    private static SortedSet<ushort> Closure(Outlines outlines, IEnumerable<ushort> used)
    {
        var glyphs = new SortedSet<ushort> { 0 };
        var pending = new Stack<ushort>(used);
        while (pending.TryPop(out var glyph))
        {
            if (!glyphs.Add(glyph))
                continue;
            foreach (var component in outlines.ComponentsOf(glyph))
                pending.Push(component);
        }

        return glyphs;
    }

    private static byte[] Metrics(FontData font, SortedSet<ushort> glyphs, int count)
    {
        var metrics = new HorizontalMetrics(font);
        var bytes = new byte[count * 4];
        foreach (var glyph in glyphs)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(glyph * 4), metrics.Advance(glyph));
            BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(glyph * 4 + 2), metrics.LeftBearing(glyph));
        }

        return bytes;
    }

    private static byte[] Assemble(List<(string Tag, byte[] Bytes)> tables)
    {
        var start = 12 + tables.Count * 16;
        var length = start + tables.Sum(table => Padded(table.Bytes.Length));
        var file = new byte[length];
        var powerOfTwo = 1;
        var log = 0;
        for (; powerOfTwo * 2 <= tables.Count; log++)
            powerOfTwo *= 2;
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(powerOfTwo * 16));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)log);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((tables.Count - powerOfTwo) * 16));

        var offset = start;
        var headOffset = 0;
        for (var index = 0; index < tables.Count; index++)
        {
            var (tag, bytes) = tables[index];
            bytes.CopyTo(file.AsSpan(offset));
            var entry = file.AsSpan(12 + index * 16, 16);
            System.Text.Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Checksum(file.AsSpan(offset, Padded(bytes.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)offset);
            BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)bytes.Length);
            if (tag == "head")
                headOffset = offset;
            offset += Padded(bytes.Length);
        }

        BinaryPrimitives.WriteUInt32BigEndian(
            file.AsSpan(headOffset + ChecksumAdjustmentOffset), unchecked(ChecksumOfFont - Checksum(file)));
        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var offset = 0; offset < bytes.Length; offset += 4)
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[offset..]));
        return sum;
    }
}
