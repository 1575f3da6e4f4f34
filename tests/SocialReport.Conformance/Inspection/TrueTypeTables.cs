using System.Buffers.Binary;
using System.Text;

namespace SocialReport.Conformance.Inspection;

/// <summary>
/// What a font program says of its glyphs. Read here and not by the product's own code, so that a mistake there is seen.
/// </summary>
internal sealed record TrueTypeTables(int UnitsPerEm, int GlyphCount, IReadOnlyList<int> Advances)
{
    /// <summary>Null when a table is missing.</summary>
    public static TrueTypeTables? Read(byte[] program)
    {
        var tables = new Dictionary<string, int>();
        for (var index = 0; index < Number(4); index++)
        {
            var record = 12 + (index * 16);
            tables[Encoding.ASCII.GetString(program, record, 4)] = BinaryPrimitives.ReadInt32BigEndian(program.AsSpan(record + 8));
        }

        if (!new[] { "head", "hhea", "hmtx", "maxp", "loca", "glyf" }.All(tables.ContainsKey))
            return null;
        var glyphs = Number(tables["maxp"] + 4);
        var metrics = Number(tables["hhea"] + 34);
        // The last width is that of all glyphs after it.
        var advances = Enumerable.Range(0, glyphs).Select(glyph => Number(tables["hmtx"] + (Math.Min(glyph, metrics - 1) * 4)));
        return new TrueTypeTables(Number(tables["head"] + 18), glyphs, [.. advances]);

        int Number(int place) => BinaryPrimitives.ReadUInt16BigEndian(program.AsSpan(place));
    }

    /// <summary>The width of a glyph in thousandths of the font size.</summary>
    public double Width(int glyph) => Advances[glyph] * 1000.0 / UnitsPerEm;
}
