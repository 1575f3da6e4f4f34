using SocialReport.Conformance.Inspection;
using SocialReport.Conformance.Reading;

namespace SocialReport.Conformance.Rules;

/// <summary>
/// Fonts. Files of ours have one kind only, Type 0 over TrueType with Identity-H; another kind is reported, since nothing
/// here would judge it.
/// </summary>
internal static class FontRules
{
    private const double WidthTolerance = 1;

    public static readonly Rule OneKind = new(
        "ISO 19005-2 6.2.11.2; ISO 14289-1 7.21.2", "fonts are whole dictionaries, Type 0 over CIDFontType2", CheckKind);

    public static readonly Rule GlyphMaps = new(
        "ISO 19005-2 6.2.11.3.2; ISO 14289-1 7.21.3.2, Matterhorn 31-004", "fonts map their CIDs to glyphs",
        file => file.Fonts
            .Where(font => file.Reader.Resolve(font.Descendant.GetValueOrDefault("CIDToGIDMap")) is not (PdfStream or PdfName("Identity")))
            .Select(font => $"{font.Name} does not"));

    public static readonly Rule CodeMaps = new(
        "ISO 19005-2 6.2.11.3.3; ISO 14289-1 7.21.3.3, Matterhorn 31-006", "codes are CIDs (Identity-H)",
        file => file.Fonts.Where(font => file.Reader.FindName(font.Entries, "Encoding") != "Identity-H")
            .Select(font => $"those of {font.Name} are not"));

    public static readonly Rule Embedded = new(
        "ISO 19005-2 6.2.11.4.1 (1); ISO 14289-1 7.21.4.1, Matterhorn 31-009", "fonts are embedded",
        file => file.Fonts.Where(font => font.Program is null).Select(font => $"{font.Name} is not"));

    public static readonly Rule Glyphs = new(
        "ISO 19005-2 6.2.11.4.1 (2); ISO 14289-1 7.21.4.1, Matterhorn 31-011", "fonts have every glyph that is shown",
        file => file.Fonts.Where(font => font.Program is { } program && font.Codes.Any(code => font.Glyph(code) >= program.GlyphCount))
            .Select(font => $"{font.Name} has not"));

    public static readonly Rule CidSets = new(
        "ISO 19005-2 6.2.11.4.2 (2); ISO 14289-1 7.21.4.2, Matterhorn 31-014, 31-015", "a CIDSet, where there is one, is whole",
        file => file.Fonts.Where(font => file.Reader.Resolve(font.Descriptor.GetValueOrDefault("CIDSet")) is PdfStream set
                && !font.Codes.All(code => code / 8 < set.Data.Length && (set.Data[code / 8] & (0x80 >> (code % 8))) != 0))
            .Select(font => $"that of {font.Name} is not"));

    public static readonly Rule Widths = new(
        "ISO 19005-2 6.2.11.5; ISO 14289-1 7.21.5, Matterhorn 31-016", "widths are those of the program, within a thousandth", CheckWidths);

    public static readonly Rule NoMissingGlyph = new(
        "ISO 19005-2 6.2.11.8; ISO 14289-1 7.21.8, Matterhorn 31-030", "no text shows the glyph for missing ones",
        file => file.Fonts.SelectMany(font => font.Codes.Where(code => font.Glyph(code) == 0)
            .Select(code => $"code {code:X4} of {font.Name} does")));

    public static IReadOnlyList<Rule> All => [OneKind, GlyphMaps, CodeMaps, Embedded, Glyphs, CidSets, Widths, NoMissingGlyph];

    private static IEnumerable<string> CheckKind(InspectedFile file)
    {
        foreach (var font in file.Fonts)
        {
            var system = file.Reader.FindDictionary(font.Descendant, "CIDSystemInfo") ?? [];
            var name = file.Reader.FindName(font.Entries, "BaseFont");
            if (file.Reader.FindName(font.Entries, "Type") != "Font" || file.Reader.FindName(font.Entries, "Subtype") != "Type0"
                || file.Reader.FindName(font.Descendant, "Type") != "Font" || file.Reader.FindName(font.Descendant, "Subtype") != "CIDFontType2")
                yield return $"{font.Name} is of another kind";
            if (name is null || file.Reader.FindName(font.Descendant, "BaseFont") != name || file.Reader.FindName(font.Descriptor, "FontName") != name)
                yield return $"{font.Name} has not one and the same name everywhere";
            if (!system.ContainsKey("Registry") || !system.ContainsKey("Ordering") || !system.ContainsKey("Supplement"))
                yield return $"{font.Name} has no whole CIDSystemInfo";
        }
    }

    private static IEnumerable<string> CheckWidths(InspectedFile file)
    {
        foreach (var font in file.Fonts)
        {
            if (font.Program is not { } program)
                continue;
            foreach (var code in font.Codes)
            {
                // Other rules report glyphs that are missing.
                var glyph = font.Glyph(code);
                if (glyph == 0 || glyph >= program.GlyphCount)
                    continue;
                var said = font.Widths.GetValueOrDefault(code, file.Reader.FindInteger(font.Descendant, "DW") ?? 1000);
                if (Math.Abs(said - program.Width(glyph)) > WidthTolerance)
                    yield return FormattableString.Invariant($"code {code:X4} of {font.Name} is {said} wide and should be {program.Width(glyph)}");
            }
        }
    }
}
