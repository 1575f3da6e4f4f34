using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SocialReport.Pdf.Tests;

/// <summary>A cut-down font for web pages has its characters, its kerning and another name.</summary>
public class WebFontTests
{
    private const string Kept = "AVåÄ−1x ";
    private const string Family = "Prov Sans";
    private const string License = "Licensen";

    private static readonly byte[] File = PdfFonts.Regular.ToWebFont(Kept, Family, License);

    [Fact]
    public void The_file_is_as_long_as_it_says_and_every_table_is_whole()
    {
        Assert.Equal("wOFF", Encoding.ASCII.GetString(File, 0, 4));
        Assert.Equal(File.Length, (int)UInt32(File, 8));
        var tables = Tables();
        Assert.Equal(["OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "kern", "loca", "maxp", "name", "post", "prep"], tables.Keys);
        Assert.Equal((uint)(12 + tables.Sum(table => 16 + ((table.Value.Length + 3) & ~3))), UInt32(File, 16));
    }

    [Fact]
    public void Characters_have_the_glyphs_and_widths_of_the_whole_font_and_others_have_none()
    {
        var font = PdfFont.Load(Unwrapped());
        foreach (var character in Kept)
        {
            Assert.Equal(PdfFonts.Regular.Glyph(character), font.Glyph(character));
            Assert.Equal(PdfFonts.Regular.Measure([character], 1000), font.Measure([character], 1000));
        }
        Assert.All("BZ2é", character => Assert.False(font.HasGlyph(new Rune(character))));
    }

    [Fact]
    public void Pairs_are_kerned_as_in_the_whole_font()
    {
        var kerning = Tables()["kern"];
        var pairs = Enumerable.Range(0, UInt16(kerning, 10)).Select(index => 18 + (index * 6))
            .ToDictionary(at => (UInt16(kerning, at), UInt16(kerning, at + 2)), at => (int)(short)UInt16(kerning, at + 4));
        var font = PdfFonts.Regular;
        Assert.Equal(-14, pairs[(font.Glyph('A'), font.Glyph('V'))]);
        Assert.All(pairs, pair => Assert.Equal(font.Kerning(pair.Key.Item1, pair.Key.Item2), pair.Value));
        Assert.DoesNotContain(pairs.Keys, pair => pair.Item1 == font.Glyph('1'));
    }

    [Fact]
    public void The_reserved_name_is_only_in_the_copyright_and_the_licence_goes_along()
    {
        var font = PdfFont.Load(Unwrapped());
        Assert.Equal([Family, $"{Family} Regular", "ProvSans-Regular"], new[] { 1, 4, 6 }.Select(font.Name));
        Assert.Equal(License, font.Name(13));
        Assert.Equal(PdfFonts.Regular.Name(0), font.Name(0));
        Assert.All(Enumerable.Range(1, 25), id => Assert.DoesNotContain("Source", font.Name(id) ?? "", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_characters_give_the_same_bytes() => Assert.Equal(File, PdfFonts.Regular.ToWebFont(Kept.Reverse(), Family, License));

    private static SortedDictionary<string, byte[]> Tables()
    {
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        for (var entry = 44; entry < 44 + (UInt16(File, 12) * 20); entry += 20)
        {
            var (stored, length) = ((int)UInt32(File, entry + 8), (int)UInt32(File, entry + 12));
            var bytes = File.AsSpan((int)UInt32(File, entry + 4), stored).ToArray();
            if (stored < length)
            {
                using var zlib = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
                bytes = new byte[length];
                zlib.ReadExactly(bytes);
            }
            tables.Add(Encoding.ASCII.GetString(File, entry, 4), bytes);
        }
        return tables;
    }

    /// <summary>The font as it was before it was compressed.</summary>
    private static byte[] Unwrapped()
    {
        var tables = Tables();
        var file = new List<byte>(new byte[12 + (tables.Count * 16)]);
        var directory = new byte[file.Count];
        BinaryPrimitives.WriteUInt32BigEndian(directory, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(directory.AsSpan(4), (ushort)tables.Count);
        var entry = 12;
        foreach (var (tag, bytes) in tables)
        {
            Encoding.ASCII.GetBytes(tag, directory.AsSpan(entry));
            BinaryPrimitives.WriteUInt32BigEndian(directory.AsSpan(entry + 8), (uint)file.Count);
            BinaryPrimitives.WriteUInt32BigEndian(directory.AsSpan(entry + 12), (uint)bytes.Length);
            file.AddRange(bytes);
            entry += 16;
        }
        return [.. directory, .. file.Skip(directory.Length)];
    }

    private static ushort UInt16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at));

    private static uint UInt32(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
}
