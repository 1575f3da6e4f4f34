using SocialReport.Pdf.Objects;

namespace SocialReport.Pdf.Writing;

/// <summary>The map that text is extracted by (ISO 32000-1 §9.10.3): every code is its own UTF-16 unit.</summary>
internal static class UnicodeMap
{
    /// <summary>A map may have no longer sections (Adobe technical note 5014).</summary>
    private const int LongestSection = 100;

    public static byte[] Create(IEnumerable<char> characters)
    {
        var syntax = new PdfSyntax();
        syntax.Name("CIDInit").Name("ProcSet").Keyword("findresource begin"u8).NewLine()
            .Keyword("12 dict begin begincmap"u8).NewLine()
            .Name("CIDSystemInfo").BeginDictionary()
            .TextEntry("Registry", "Adobe").TextEntry("Ordering", "UCS").Name("Supplement").Integer(0)
            .EndDictionary().Keyword("def"u8).NewLine()
            .Name("CMapName").Name("Adobe-Identity-UCS").Keyword("def"u8).NewLine()
            .Name("CMapType").Integer(2).Keyword("def"u8).NewLine()
            .Integer(1).Keyword("begincodespacerange"u8).NewLine()
            .BeginHex().HexDigits(0).EndHex().BeginHex().HexDigits(char.MaxValue).EndHex().NewLine()
            .Keyword("endcodespacerange"u8).NewLine();
        foreach (var section in characters.Chunk(LongestSection))
        {
            syntax.Integer(section.Length).Keyword("beginbfchar"u8).NewLine();
            foreach (var character in section)
            {
                syntax.BeginHex().HexDigits(character).EndHex()
                    .BeginHex().HexDigits(character).EndHex().NewLine();
            }

            syntax.Keyword("endbfchar"u8).NewLine();
        }

        syntax.Keyword("endcmap CMapName currentdict"u8).Name("CMap").Keyword("defineresource pop end end"u8).NewLine();
        return syntax.Written.ToArray();
    }
}
