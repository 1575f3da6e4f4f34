using System.Buffers.Binary;

namespace SocialReport.Pdf.TrueType;

/// <summary>The shapes of glyphs, as bytes: tables loca and glyf.</summary>
internal sealed class Outlines(FontTable locations, FontTable shapes, bool longLocations)
{
    private const int WordArguments = 0x0001;
    private const int OneScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int TwoScales = 0x0040;
    private const int Matrix = 0x0080;

    /// <summary>The description of a glyph; empty for one without a shape, such as a space.</summary>
    public ReadOnlySpan<byte> Of(int glyph)
    {
        var start = Location(glyph);
        return shapes.Bytes[start..Location(glyph + 1)];
    }

    /// <summary>The glyphs that a composite glyph is made of; none for a simple one.</summary>
    public List<ushort> ComponentsOf(int glyph)
    {
        var components = new List<ushort>();
        var shape = Of(glyph);
        if (shape.IsEmpty || BinaryPrimitives.ReadInt16BigEndian(shape) >= 0)
            return components;

        var offset = 10;
        int flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(shape[offset..]);
            components.Add(BinaryPrimitives.ReadUInt16BigEndian(shape[(offset + 2)..]));
            offset += 4 + ((flags & WordArguments) != 0 ? 4 : 2);
            if ((flags & OneScale) != 0)
                offset += 2;
            else if ((flags & TwoScales) != 0)
                offset += 4;
            else if ((flags & Matrix) != 0)
                offset += 8;
        }
        while ((flags & MoreComponents) != 0);

        return components;
    }

    private int Location(int glyph) =>
        longLocations ? locations.Offset32(glyph * 4) : locations.UInt16(glyph * 2) * 2;
}

/// <summary>Advances and bearings of glyphs, in font units: table hmtx.</summary>
internal sealed class HorizontalMetrics(FontData font)
{
    private readonly FontTable _table = font.Require("hmtx"u8);

    /// <summary>Glyphs after these share the last one's advance.</summary>
    private readonly int _fullRecords = font.Require("hhea"u8).UInt16(34);

    public ushort Advance(int glyph) => _table.UInt16(Math.Min(glyph, _fullRecords - 1) * 4);

    public short LeftBearing(int glyph) => glyph < _fullRecords
        ? _table.Int16(glyph * 4 + 2)
        : _table.Int16(_fullRecords * 4 + (glyph - _fullRecords) * 2);
}
