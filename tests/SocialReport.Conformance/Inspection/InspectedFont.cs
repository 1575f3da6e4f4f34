using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SocialReport.Conformance.Reading;

namespace SocialReport.Conformance.Inspection;

/// <summary>A composite font with what is shown in it. Codes are two bytes and are CIDs (Identity-H).</summary>
internal sealed partial class InspectedFont
{
    private readonly PdfReader _reader;
    private readonly byte[]? _glyphMap;

    private InspectedFont(PdfReader reader, string name, PdfDictionary entries)
    {
        _reader = reader;
        Name = name;
        Entries = entries;
        Descendant = reader.Items(entries, "DescendantFonts").OfType<PdfDictionary>().FirstOrDefault() ?? [];
        Descriptor = reader.FindDictionary(Descendant, "FontDescriptor") ?? [];
        _glyphMap = (reader.Resolve(Descendant.GetValueOrDefault("CIDToGIDMap")) as PdfStream)?.Data;
        Program = reader.Resolve(Descriptor.GetValueOrDefault("FontFile2")) is PdfStream program ? TrueTypeTables.Read(program.Data) : null;
        Unicode = reader.Resolve(entries.GetValueOrDefault("ToUnicode")) is PdfStream map ? UnicodeOf(map.Data) : null;
        Widths = WidthsOf();
    }

    /// <summary>The name that pages call it by.</summary>
    public string Name { get; }

    public PdfDictionary Entries { get; }

    public PdfDictionary Descendant { get; }

    public PdfDictionary Descriptor { get; }

    /// <summary>The embedded program; null when there is none.</summary>
    public TrueTypeTables? Program { get; }

    /// <summary>The text of codes; null when the font has no such map.</summary>
    public IReadOnlyDictionary<int, string>? Unicode { get; }

    /// <summary>The widths of CIDs in thousandths of the font size.</summary>
    public IReadOnlyDictionary<int, double> Widths { get; }

    /// <summary>The codes shown, in ascending order.</summary>
    public SortedSet<int> Codes { get; } = [];

    /// <summary>The glyph of a CID.</summary>
    public int Glyph(int cid) => _glyphMap is null ? cid
        : (cid * 2) + 1 < _glyphMap.Length ? (_glyphMap[cid * 2] << 8) | _glyphMap[(cid * 2) + 1]
        : 0;

    public static IReadOnlyList<InspectedFont> In(PdfReader reader, IReadOnlyList<InspectedPage> pages)
    {
        var fonts = new Dictionary<PdfDictionary, InspectedFont>();
        foreach (var page in pages)
        {
            foreach (var (name, value) in page.Resources("Font"))
            {
                if (reader.FindDictionary(value) is { } entries && !fonts.ContainsKey(entries))
                    fonts.Add(entries, new InspectedFont(reader, name, entries));
            }

            foreach (var (font, codes, _) in Shown(page, name => page.Resource("Font", name) is PdfDictionary one ? fonts[one] : null))
                font.Codes.UnionWith(codes);
        }

        return [.. fonts.Values];
    }

    /// <summary>What a page shows, in its order: the font, the codes and the operator that shows them.</summary>
    public static IEnumerable<(InspectedFont Font, int[] Codes, ContentOperator Operator)> Shown(
        InspectedPage page, Func<string, InspectedFont?> find)
    {
        InspectedFont? font = null;
        foreach (var one in page.Operators)
        {
            if (one.Name == "Tf")
                font = find(PdfReader.Name(one.Operands[0]));
            else if (one.Name is "Tj" or "TJ" or "'" or "\"" && font is not null)
                yield return (font, CodesOf(one), one);
        }
    }

    private static int[] CodesOf(ContentOperator shown) =>
        [.. (shown.Operands[^1] is PdfArray array ? array : [shown.Operands[^1]]).OfType<byte[]>()
            .SelectMany(bytes => bytes.Chunk(2))
            .Where(pair => pair.Length == 2)
            .Select(pair => (pair[0] << 8) | pair[1])];

    private Dictionary<int, double> WidthsOf()
    {
        var widths = new Dictionary<int, double>();
        var entries = _reader.Items(Descendant, "W").ToArray();
        for (var index = 0; index + 1 < entries.Length;)
        {
            var first = PdfReader.Integer(entries[index]);
            if (entries[index + 1] is PdfArray array)
            {
                foreach (var (offset, width) in array.Index())
                    widths[first + offset] = (double)width!;
                index += 2;
            }
            else
            {
                for (var cid = first; cid <= PdfReader.Integer(entries[index + 1]); cid++)
                    widths[cid] = (double)entries[index + 2]!;
                index += 3;
            }
        }

        return widths;
    }

    private static Dictionary<int, string> UnicodeOf(byte[] map)
    {
        var text = Encoding.Latin1.GetString(map);
        return Section().Matches(text)
            .SelectMany(section => Pair().Matches(section.Groups[1].Value))
            .ToDictionary(
                pair => int.Parse(pair.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                pair => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(pair.Groups[2].Value)));
    }

    [GeneratedRegex("beginbfchar(.*?)endbfchar", RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>")]
    private static partial Regex Pair();
}
