namespace SocialReport.Pdf.TrueType;

/// <summary>From Unicode to glyph: cmap formats 4 and 12, searched in place.</summary>
internal sealed class CharacterMap
{
    private const int FormatBmp = 4;
    private const int FormatFull = 12;

    private readonly FontTable _table;
    private readonly int _start;
    private readonly int _format;

    /// <summary>The glyphs of the commonest characters.</summary>
    private readonly ushort[] _latin = new ushort[0x180];

    public CharacterMap(FontTable table)
    {
        _table = table;
        var count = table.UInt16(2);
        for (var index = 0; index < count; index++)
        {
            var record = 4 + index * 8;
            var platform = table.UInt16(record);
            var encoding = table.UInt16(record + 2);
            var start = table.Offset32(record + 4);
            var format = table.UInt16(start);
            var isUnicode = platform == 0 || (platform == 3 && encoding is 1 or 10);
            if (isUnicode && format is FormatBmp or FormatFull && format > _format)
                (_start, _format) = (start, format);
        }

        if (_format == 0)
            throw new InvalidDataException("The font has no Unicode character map of format 4 or 12.");
        for (var character = 0; character < _latin.Length; character++)
            _latin[character] = Find(character);
    }

    /// <summary>The glyph of a character; 0 when the font lacks it.</summary>
    public ushort Glyph(int character) => character < _latin.Length ? _latin[character] : Find(character);

    private ushort Find(int character) =>
        _format == FormatFull ? GlyphFull(character) : GlyphBmp(character);

    private ushort GlyphFull(int character)
    {
        int low = 0, high = _table.Offset32(_start + 12) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = _start + 16 + middle * 12;
            if (character > _table.UInt32(group + 4))
                low = middle + 1;
            else if (character < _table.UInt32(group))
                high = middle - 1;
            else
                return (ushort)(_table.UInt32(group + 8) + character - _table.UInt32(group));
        }

        return 0;
    }

    private ushort GlyphBmp(int character)
    {
        if (character > char.MaxValue)
            return 0;
        var twice = _table.UInt16(_start + 6);
        var ends = _start + 14;
        int low = 0, high = twice / 2 - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_table.UInt16(ends + middle * 2) < character)
                low = middle + 1;
            else
                high = middle;
        }

        var starts = ends + twice + 2;
        var first = _table.UInt16(starts + low * 2);
        if (character < first || character > _table.UInt16(ends + low * 2))
            return 0;
        var delta = _table.UInt16(starts + twice + low * 2);
        var rangeOffset = starts + twice * 2 + low * 2;
        var range = _table.UInt16(rangeOffset);
        if (range == 0)
            return (ushort)(character + delta);
        var glyph = _table.UInt16(rangeOffset + range + (character - first) * 2);
        return glyph == 0 ? (ushort)0 : (ushort)(glyph + delta);
    }
}
