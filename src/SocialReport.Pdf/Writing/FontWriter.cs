using System.Buffers.Binary;
using System.Security.Cryptography;
using SocialReport.Pdf.Content;
using SocialReport.Pdf.Objects;
using SocialReport.Pdf.TrueType;

namespace SocialReport.Pdf.Writing;

/// <summary>
/// Embeds a font as a composite one (Type 0 over CIDFontType2, ISO 32000-1 §9.7). Codes and CIDs are UTF-16 units, so
/// the map to Unicode is the identity, and the map from CIDs to glyphs does the rest.
/// </summary>
internal static class FontWriter
{
    private const int Symbolic = 4;
    private const int Italic = 64;

    public static ObjectId Write(PdfFile file, FontUse use)
    {
        var font = use.Font;
        var characters = use.Characters();
        var subset = FontSubset.Create(font.Data, characters.Select(font.Glyph));
        var name = $"{Tag(subset)}+{font.PostScriptName()}";
        var program = file.AddStream(syntax => syntax.Name("Length1").Integer(subset.Length), subset);
        var descriptor = file.Add(syntax => WriteDescriptor(syntax, font, name, program));
        var glyphMap = file.AddStream(_ => { }, GlyphMap(font, characters));
        var descendant = file.Add(syntax =>
        {
            syntax.BeginDictionary().Name("Type").Name("Font").Name("Subtype").Name("CIDFontType2")
                .Name("BaseFont").Name(name)
                .Name("CIDSystemInfo").BeginDictionary()
                .TextEntry("Registry", "Adobe").TextEntry("Ordering", "Identity").Name("Supplement").Integer(0)
                .EndDictionary()
                .Entry("FontDescriptor", descriptor)
                .Entry("CIDToGIDMap", glyphMap);
            WriteWidths(syntax, font, characters);
            syntax.EndDictionary();
        });
        var toUnicode = file.AddStream(_ => { }, UnicodeMap.Create(characters));
        return file.Add(syntax => syntax
            .BeginDictionary().Name("Type").Name("Font").Name("Subtype").Name("Type0")
            .Name("BaseFont").Name(name)
            .Name("Encoding").Name("Identity-H")
            .Name("DescendantFonts").BeginArray().Reference(descendant).EndArray()
            .Entry("ToUnicode", toUnicode)
            .EndDictionary());
    }

    /// <summary>Six letters that tell subsets apart (ISO 32000-1 §9.6.4), from a hash so that they never change.</summary>
    private static string Tag(byte[] subset)
    {
        var hash = SHA256.HashData(subset);
        return string.Create(6, hash, static (letters, bytes) =>
        {
            for (var index = 0; index < letters.Length; index++)
                letters[index] = (char)('A' + bytes[index] % 26);
        });
    }

    private static void WriteDescriptor(PdfSyntax syntax, PdfFont font, string name, ObjectId program)
    {
        var (left, bottom, right, top) = font.Bounds;
        syntax.BeginDictionary().Name("Type").Name("FontDescriptor")
            .Name("FontName").Name(name)
            .Name("Flags").Integer(Symbolic | (font.ItalicAngle == 0 ? 0 : Italic))
            .Name("FontBBox").BeginArray();
        foreach (var edge in (ReadOnlySpan<short>)[left, bottom, right, top])
            syntax.Number(Thousandths(font, edge));
        // The format asks for a stem width that TrueType does not have; readers use it only for substitutes.
        var stem = 50 + Math.Pow(font.Weight / 65.0, 2);
        syntax.EndArray()
            .Name("ItalicAngle").Number(font.ItalicAngle)
            .Name("Ascent").Number(Thousandths(font, font.AscentUnits))
            .Name("Descent").Number(-Thousandths(font, font.DescentUnits))
            .Name("CapHeight").Number(Thousandths(font, font.CapHeightUnits))
            .Name("StemV").Integer((long)stem)
            .Entry("FontFile2", program)
            .EndDictionary();
    }

    /// <summary>Two bytes a CID, up to the last used.</summary>
    private static byte[] GlyphMap(PdfFont font, char[] characters)
    {
        var map = new byte[(characters[^1] + 1) * 2];
        foreach (var character in characters)
            BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(character * 2), font.Glyph(character));
        return map;
    }

    /// <summary>Widths in thousandths of the font size, in runs of consecutive CIDs.</summary>
    private static void WriteWidths(PdfSyntax syntax, PdfFont font, char[] characters)
    {
        syntax.Name("W").BeginArray();
        int? previous = null;
        foreach (var character in characters)
        {
            if (character != previous + 1)
            {
                if (previous is not null)
                    syntax.EndArray();
                syntax.Integer(character).BeginArray();
            }

            syntax.Number(Thousandths(font, font.Advance(font.Glyph(character))));
            previous = character;
        }

        syntax.EndArray().EndArray();
    }

    private static double Thousandths(PdfFont font, int units) => units * 1000.0 / font.UnitsPerEm;
}
