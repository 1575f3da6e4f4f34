using System.Text;
using SocialReport.Pdf.TrueType;

namespace SocialReport.Pdf;

/// <summary>
/// A TrueType font: measures text and is embedded, cut down to what is used, in the documents that draw with it.
/// Immutable and safe to share between threads. Text is taken character by character, without ligatures or positioned
/// marks, so it should be in composed form (NFC). Characters outside the basic plane are not supported.
/// </summary>
public sealed class PdfFont
{
    private readonly HorizontalMetrics _metrics;
    private readonly CharacterMap _characters;
    private readonly PairKerning _kerning;

    private PdfFont(byte[] file)
    {
        Data = new FontData(file);
        var head = Data.Require("head"u8);
        var horizontal = Data.Require("hhea"u8);
        UnitsPerEm = head.UInt16(18);
        Bounds = (head.Int16(36), head.Int16(38), head.Int16(40), head.Int16(42));
        AscentUnits = horizontal.Int16(4);
        DescentUnits = -horizontal.Int16(6);
        LineGapUnits = horizontal.Int16(8);
        _metrics = new HorizontalMetrics(Data);
        _characters = new CharacterMap(Data.Require("cmap"u8));
        _kerning = new PairKerning(Data.Find("GPOS"u8));
        var style = Data.Require("OS/2"u8);
        Weight = style.UInt16(4);
        CapHeightUnits = style.UInt16(0) >= 2 ? style.Int16(88) : AscentUnits;
        ItalicAngle = Data.Find("post"u8) is { } post ? post.Int16(4) + post.UInt16(6) / 65536.0 : 0;
    }

    internal FontData Data { get; }

    internal int UnitsPerEm { get; }

    internal (short Left, short Bottom, short Right, short Top) Bounds { get; }

    internal int AscentUnits { get; }

    /// <summary>Below the baseline, positive.</summary>
    internal int DescentUnits { get; }

    internal int LineGapUnits { get; }

    internal int CapHeightUnits { get; }

    internal int Weight { get; }

    /// <summary>Degrees counter-clockwise from the vertical; negative for a font that leans right.</summary>
    internal double ItalicAngle { get; }

    /// <summary>Reads a TrueType file with glyf outlines; the bytes are copied.</summary>
    /// <exception cref="InvalidDataException">It is not such a file, or lacks a table.</exception>
    public static PdfFont Load(ReadOnlyMemory<byte> trueType) => FromOwnedBytes(trueType.ToArray());

    /// <summary>Whether the font can draw the character.</summary>
    public bool HasGlyph(Rune rune) => rune.IsBmp && _characters.Glyph(rune.Value) != 0;

    /// <summary>
    /// The width of a text in points at a font size in points: exactly what <see cref="PdfCanvas"/> moves when it draws
    /// it. A character that the font lacks counts as wide as the font's replacement box.
    /// </summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="size">Font size in points.</param>
    /// <param name="kerning">False where figures must stand in columns.</param>
    public double Measure(ReadOnlySpan<char> text, double size, bool kerning = true)
    {
        var units = 0L;
        ushort previous = 0;
        foreach (var character in text)
        {
            var glyph = _characters.Glyph(character);
            if (kerning && previous != 0)
                units += _kerning.Between(previous, glyph);
            units += _metrics.Advance(glyph);
            previous = glyph;
        }

        return units * size / UnitsPerEm;
    }

    /// <summary>Height above the baseline that a line needs, in points.</summary>
    public double Ascent(double size) => AscentUnits * size / UnitsPerEm;

    /// <summary>Depth below the baseline that a line needs, in points, positive.</summary>
    public double Descent(double size) => DescentUnits * size / UnitsPerEm;

    /// <summary>The designer's extra space between lines, in points.</summary>
    public double LineGap(double size) => LineGapUnits * size / UnitsPerEm;

    /// <summary>Height of capital letters in points.</summary>
    public double CapHeight(double size) => CapHeightUnits * size / UnitsPerEm;

    /// <summary>As <see cref="Load"/>, for bytes that nobody else holds.</summary>
    internal static PdfFont FromOwnedBytes(byte[] file)
    {
        try
        {
            return new PdfFont(file);
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("The font file is damaged.", exception);
        }
    }

    internal ushort Glyph(char character) => _characters.Glyph(character);

    internal int Advance(ushort glyph) => _metrics.Advance(glyph);

    internal int Kerning(ushort left, ushort right) => _kerning.Between(left, right);

    /// <summary>
    /// The font cut down to some characters as a file for web pages (WOFF 1.0). A cut-down font may not carry a name that its
    /// licence reserves, and the licence goes with it.
    /// </summary>
    /// <param name="characters">The characters to keep; those that the font lacks are left out.</param>
    /// <param name="family">The family's name in the file.</param>
    /// <param name="license">The licence's words in the file.</param>
    public byte[] ToWebFont(IEnumerable<char> characters, string family, string license) =>
        WebFont.Create(this, characters, family, license);

    /// <summary>The PostScript name (name table, id 6), without characters that a PDF name should not have.</summary>
    internal string PostScriptName() =>
        Name(6) is { } name ? string.Concat(name.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')) : "Font";

    /// <summary>A string of the name table, as Windows reads it; null when the font has none.</summary>
    internal string? Name(int id)
    {
        const int Windows = 3;
        var names = Data.Require("name"u8);
        var strings = names.UInt16(4);
        for (var index = 0; index < names.UInt16(2); index++)
        {
            var record = 6 + index * 12;
            if (names.UInt16(record) == Windows && names.UInt16(record + 6) == id)
                return Encoding.BigEndianUnicode.GetString(names.Bytes.Slice(strings + names.UInt16(record + 10), names.UInt16(record + 8)));
        }

        return null;
    }
}
