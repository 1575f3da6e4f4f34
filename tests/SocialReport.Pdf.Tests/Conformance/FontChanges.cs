using System.Text;
using SocialReport.Conformance.Reading;
using SocialReport.Conformance.Rules;

namespace SocialReport.Pdf.Tests.Conformance;

/// <summary>Changes of a font.</summary>
internal static class FontChanges
{
    public static IReadOnlyList<Change> All { get; } =
    [
        Change.Font(FontRules.OneKind, (_, font, _, _) => font["BaseFont"] = new PdfName("Helvetica")),
        Change.Font(FontRules.OneKind, (_, font, _, _) => font["Subtype"] = new PdfName("TrueType")),
        Change.Font(FontRules.OneKind, (_, _, descendant, _) => descendant.Remove("CIDSystemInfo")),
        Change.Font(FontRules.CodeMaps, (_, font, _, _) => font["Encoding"] = new PdfName("Identity-V")),
        Change.Font(FontRules.Embedded, (_, _, _, descriptor) => descriptor.Remove("FontFile2")),
        Change.Font(FontRules.GlyphMaps, (reader, _, descendant, _) => RemoveGlyphMap(reader, descendant)),
        Change.Font(FontRules.Glyphs, (reader, _, descendant, _) => SetGlyph(reader, descendant, 0xFFFF)),
        Change.Font(FontRules.CidSets, (reader, _, _, descriptor) => descriptor["CIDSet"] = reader.Add(new PdfStream([], new byte[2]))),
        Change.Font(FontRules.Widths, (reader, _, descendant, _) => Widen(reader, descendant)),
        Change.Font(FontRules.NoMissingGlyph, (reader, _, descendant, _) => SetGlyph(reader, descendant, 0)),

        Change.Font(UnicodeRules.HasMap, (_, font, _, _) => font.Remove("ToUnicode")),
        Change.Font(UnicodeRules.EveryCode, (reader, font, _, _) => Map(reader, font, "<0054><0054>", "")),
        Change.Font(UnicodeRules.NoForbiddenText, (reader, font, _, _) => Map(reader, font, "<0054><0054>", "<0054><FEFF>")),
        Change.Font(UnicodeRules.NoPrivateText, (reader, font, _, _) => Map(reader, font, "<0061><0061>", "<0061><E000>")),
    ];

    private static void Map(PdfReader reader, PdfDictionary font, string old, string replacement)
    {
        var map = reader.Stream(font["ToUnicode"]);
        map.Data = Encoding.ASCII.GetBytes(Change.Replaced(Encoding.ASCII.GetString(map.Data), old, replacement));
    }

    /// <summary>Gives a letter of ”UTKAST” another glyph.</summary>
    private static void SetGlyph(PdfReader reader, PdfDictionary descendant, ushort glyph)
    {
        var map = reader.Stream(descendant["CIDToGIDMap"]).Data;
        (map['T' * 2], map[('T' * 2) + 1]) = ((byte)(glyph >> 8), (byte)glyph);
    }

    private static void Widen(PdfReader reader, PdfDictionary descendant)
    {
        var widths = reader.Array(reader.Array(descendant["W"])[1]);
        widths[0] = (double)widths[0]! + 2;
    }

    /// <summary>Without the map CIDs are glyphs, so the program goes too lest widths be judged by the wrong glyphs.</summary>
    private static void RemoveGlyphMap(PdfReader reader, PdfDictionary descendant)
    {
        var identity = reader.Stream(descendant["CIDToGIDMap"]).Data;
        // The same map, in a form that is not allowed.
        descendant["CIDToGIDMap"] = new PdfName("Annan");
        var widths = new PdfArray();
        var program = reader.Stream(reader.Dictionary(descendant["FontDescriptor"])["FontFile2"]).Data;
        var tables = Inspected(program);
        for (var cid = 0; cid < Math.Min(identity.Length / 2, tables.GlyphCount); cid++)
            widths.Add(tables.Width(cid));
        descendant["W"] = new PdfArray(0.0, widths);
    }

    private static SocialReport.Conformance.Inspection.TrueTypeTables Inspected(byte[] program) =>
        SocialReport.Conformance.Inspection.TrueTypeTables.Read(program)!;
}
