using System.Buffers.Binary;
using System.Text;
using SocialReport.Pdf.TrueType;

namespace SocialReport.Pdf.Tests;

public class FontTests
{
    private static readonly PdfFont Font = PdfFonts.Regular;

    public static TheoryData<PdfFont> AllFonts() =>
        [PdfFonts.Regular, PdfFonts.Italic, PdfFonts.SemiBold, PdfFonts.Bold, PdfFonts.BoldItalic];

    public static TheoryData<PdfFont> FontsOfTables() =>
        [PdfFonts.Regular, PdfFonts.SemiBold, PdfFonts.Bold, PdfFonts.BoldItalic];

    [Theory]
    [MemberData(nameof(AllFonts))]
    public void Fonts_have_what_reports_are_written_with(PdfFont font)
    {
        foreach (var rune in "AZazÅÄÖåäöÉéÜü0123456789−–—-\u2011\u00AD \u00A0\u202F\u2009€‰%§½≥≤→▲▼■●✓”’»…·×±".EnumerateRunes())
            Assert.True(font.HasGlyph(rune), $"U+{rune.Value:X4}");
        Assert.False(font.HasGlyph(new Rune('一')));
        Assert.False(font.HasGlyph(new Rune(0x1F600)));
    }

    // Not so in the italic, whose zero is a thousandth narrower than the other digits.
    [Theory]
    [MemberData(nameof(FontsOfTables))]
    public void Digits_and_minus_are_equally_wide(PdfFont font)
    {
        var widths = "0123456789−".Select(digit => font.Measure([digit], 10)).Distinct();
        Assert.Single(widths);
        Assert.Equal(font.Measure("1111111", 10, kerning: false), font.Measure("−123456", 10, kerning: false));
    }

    // Values read from the font file with another program.
    [Theory]
    [InlineData("AV", -14)]
    [InlineData("To", -66)]
    [InlineData("LT", -120)]
    [InlineData("ÅT", -55)]
    [InlineData("f”", 34)]
    [InlineData("km", 0)]
    [InlineData("11", 0)]
    public void Kerning_is_that_of_the_font(string pair, int thousandths)
    {
        var difference = Font.Measure(pair, 1000) - Font.Measure(pair, 1000, kerning: false);
        Assert.Equal(thousandths, difference, 6);
    }

    [Fact]
    public void Kerning_of_all_Latin_pairs_is_that_of_the_font()
    {
        var latin = Enumerable.Range(0x20, 0x17F - 0x20).Where(character => Font.Glyph((char)character) != 0).ToArray();
        var sum = 0L;
        foreach (var left in latin)
        {
            foreach (var right in latin)
                sum += Font.Kerning(Font.Glyph((char)left), Font.Glyph((char)right)) * (left * 7 + right);
        }

        Assert.Equal(-420943631, sum);
    }

    [Fact]
    public void Widths_are_in_points()
    {
        Assert.Equal(5.43, Font.Measure("A", 10), 9);
        Assert.Equal(0, Font.Measure("", 10));
        Assert.InRange(Font.CapHeight(10), 6, 7);
        Assert.InRange(Font.Ascent(10) + Font.Descent(10) + Font.LineGap(10), 11, 15);
    }

    [Fact]
    public void Both_formats_of_character_map_agree()
    {
        var file = FontFile();
        var full = PdfFont.Load(file);
        HideFullMaps(file);
        var basic = PdfFont.Load(file);
        for (var character = 0; character <= char.MaxValue; character++)
            Assert.Equal(full.Glyph((char)character), basic.Glyph((char)character));
    }

    [Fact]
    public void Damaged_files_are_refused()
    {
        var file = FontFile();
        Assert.Throws<InvalidDataException>(() => PdfFont.Load(file.AsMemory(0, 8)));
        Assert.Throws<InvalidDataException>(() => PdfFont.Load(file.AsMemory(0, 200)));
        Assert.Throws<InvalidDataException>(() => PdfFont.Load(file.AsMemory(0, 1000)));
        Assert.Throws<InvalidDataException>(() => PdfFont.Load(Encoding.ASCII.GetBytes("This is no font at all.")));
    }

    [Fact]
    public void Subset_keeps_numbers_shapes_and_components()
    {
        var whole = OutlinesOf(Font.Data);
        var composite = Enumerable.Range(0x20, 0x2000)
            .Select(character => Font.Glyph((char)character))
            .First(glyph => glyph != 0 && whole.ComponentsOf(glyph).Count > 0);
        var used = new[] { Font.Glyph('å'), Font.Glyph('−'), composite };

        var bytes = FontSubset.Create(Font.Data, used);
        var subset = new FontData(bytes);
        var cut = OutlinesOf(subset);
        foreach (var glyph in used.Concat(whole.ComponentsOf(composite)).Append((ushort)0))
        {
            Assert.Equal(whole.Of(glyph), cut.Of(glyph)[..whole.Of(glyph).Length]);
            Assert.Equal(Font.Advance(glyph), new HorizontalMetrics(subset).Advance(glyph));
        }

        Assert.True(cut.Of(Font.Glyph('A')).IsEmpty);
        Assert.InRange(bytes.Length, 1000, 40_000);
        Assert.Equal(0xB1B0AFBA, Checksum(bytes));
    }

    [Fact]
    public void The_licence_comes_with_the_fonts() =>
        Assert.Contains("SIL OPEN FONT LICENSE Version 1.1", PdfFonts.LicenseText, StringComparison.Ordinal);

    private static byte[] FontFile()
    {
        using var stream = typeof(PdfFonts).Assembly.GetManifestResourceStream("SourceSans3_400Regular.ttf")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Gives maps of format 12 a platform that nobody knows.</summary>
    private static void HideFullMaps(byte[] file)
    {
        var directory = new FontTable(file, 0, file.Length);
        var entry = Enumerable.Range(0, directory.UInt16(4)).Select(index => 12 + index * 16)
            .Single(offset => directory.HasTag(offset, "cmap"u8));
        var start = directory.Offset32(entry + 8);
        for (var index = 0; index < directory.UInt16(start + 2); index++)
        {
            var record = start + 4 + index * 8;
            if (directory.UInt16(start + directory.Offset32(record + 4)) == 12)
                BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(record), 99);
        }
    }

    private static Outlines OutlinesOf(FontData font) =>
        new(font.Require("loca"u8), font.Require("glyf"u8), font.Require("head"u8).Int16(50) != 0);

    private static uint Checksum(byte[] bytes)
    {
        var sum = 0u;
        for (var offset = 0; offset < bytes.Length; offset += 4)
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(offset)));
        return sum;
    }
}
