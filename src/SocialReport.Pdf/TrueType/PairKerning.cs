using System.Numerics;

namespace SocialReport.Pdf.TrueType;

/// <summary>
/// Horizontal kerning from the GPOS feature "kern" (pair adjustment, lookup type 2, also behind extension type 9),
/// searched in place: nothing is decoded in advance. Only the first glyph's advance is read.
/// </summary>
internal sealed class PairKerning
{
    private const int PairLookup = 2;
    private const int ExtensionLookup = 9;
    private const int AdvanceFlag = 4;
    private const int RecentSlots = 4096;

    private readonly FontTable _table;

    /// <summary>Per lookup the offsets of its subtables.</summary>
    private readonly int[][] _lookups;

    /// <summary>
    /// Pairs asked for lately, each in the one slot where it may lie: the pair's 32 bits plus one, then the answer's 16.
    /// One number holds both, so that threads never see half of an entry.
    /// </summary>
    private readonly long[] _recent = new long[RecentSlots];

    public PairKerning(FontTable? table)
    {
        _table = table ?? default;
        _lookups = table is null ? [] : [.. FindLookups()];
    }

    /// <summary>What to add to the advance of <paramref name="left"/>, in font units; negative brings them closer.</summary>
    public int Between(ushort left, ushort right)
    {
        var pair = ((long)left << 16 | right) + 1;
        ref var slot = ref _recent[(left * 61 + right) % RecentSlots];
        var entry = Volatile.Read(ref slot);
        if (entry >> 16 == pair)
            return (short)entry;
        var kerning = Find(left, right);
        Volatile.Write(ref slot, pair << 16 | (ushort)kerning);
        return kerning;
    }

    private static int ValueSize(int format) => BitOperations.PopCount((uint)format & 0xFF) * 2;

    private short Find(ushort left, ushort right)
    {
        var sum = 0;
        foreach (var subtables in _lookups)
        {
            foreach (var subtable in subtables)
            {
                if (TryAdjust(subtable, left, right, out var adjustment))
                {
                    sum += adjustment;
                    break;
                }
            }
        }

        return (short)sum;
    }

    private IEnumerable<int[]> FindLookups()
    {
        var features = _table.UInt16(6);
        var lookups = _table.UInt16(8);
        var seen = new HashSet<int>();
        foreach (var featureIndex in FeaturesOfLatin())
        {
            var record = features + 2 + featureIndex * 6;
            if (!_table.HasTag(record, "kern"u8))
                continue;
            var feature = features + _table.UInt16(record + 4);
            for (var index = 0; index < _table.UInt16(feature + 2); index++)
            {
                var lookupIndex = _table.UInt16(feature + 4 + index * 2);
                if (seen.Add(lookupIndex))
                    yield return SubtablesOf(lookups + _table.UInt16(lookups + 2 + lookupIndex * 2));
            }
        }
    }

    private int[] FeaturesOfLatin()
    {
        var scripts = _table.UInt16(4);
        var script = 0;
        for (var index = 0; index < _table.UInt16(scripts); index++)
        {
            var record = scripts + 2 + index * 6;
            var isLatin = _table.HasTag(record, "latn"u8);
            if (isLatin || (script == 0 && _table.HasTag(record, "DFLT"u8)))
                script = scripts + _table.UInt16(record + 4);
            if (isLatin)
                break;
        }

        if (script == 0 || _table.UInt16(script) == 0)
            return [];
        var language = script + _table.UInt16(script);
        var features = new int[_table.UInt16(language + 4)];
        for (var index = 0; index < features.Length; index++)
            features[index] = _table.UInt16(language + 6 + index * 2);
        return features;
    }

    private int[] SubtablesOf(int lookup)
    {
        var type = _table.UInt16(lookup);
        var subtables = new List<int>();
        for (var index = 0; index < _table.UInt16(lookup + 4); index++)
        {
            var subtable = lookup + _table.UInt16(lookup + 6 + index * 2);
            var actualType = type;
            if (type == ExtensionLookup)
            {
                actualType = _table.UInt16(subtable + 2);
                subtable += _table.Offset32(subtable + 4);
            }

            if (actualType == PairLookup)
                subtables.Add(subtable);
        }

        return [.. subtables];
    }

    /// <summary>True when the subtable settles the pair, so that later ones are not asked.</summary>
    private bool TryAdjust(int subtable, ushort left, ushort right, out int adjustment)
    {
        adjustment = 0;
        var covered = Coverage(subtable + _table.UInt16(subtable + 2), left);
        if (covered < 0)
            return false;
        var format = _table.UInt16(subtable + 4);
        var pairSize = ValueSize(format) + ValueSize(_table.UInt16(subtable + 6));
        int value;
        if (_table.UInt16(subtable) == 1)
        {
            var set = subtable + _table.UInt16(subtable + 10 + covered * 2);
            var index = FindGlyph(set + 2, _table.UInt16(set), 2 + pairSize, right);
            if (index < 0)
                return false;
            value = set + 2 + index * (2 + pairSize) + 2;
        }
        else
        {
            var leftClass = ClassOf(subtable + _table.UInt16(subtable + 8), left);
            var rightClass = ClassOf(subtable + _table.UInt16(subtable + 10), right);
            value = subtable + 16 + (leftClass * _table.UInt16(subtable + 14) + rightClass) * pairSize;
        }

        if ((format & AdvanceFlag) != 0)
            adjustment = _table.Int16(value + ValueSize(format & (AdvanceFlag - 1)));
        return true;
    }

    private int Coverage(int coverage, ushort glyph)
    {
        var count = _table.UInt16(coverage + 2);
        if (_table.UInt16(coverage) == 1)
            return FindGlyph(coverage + 4, count, 2, glyph);
        var range = FindRange(coverage + 4, count, glyph);
        return range < 0 ? -1 : _table.UInt16(range + 4) + glyph - _table.UInt16(range);
    }

    private int ClassOf(int definition, ushort glyph)
    {
        if (_table.UInt16(definition) == 1)
        {
            var index = glyph - _table.UInt16(definition + 2);
            return index >= 0 && index < _table.UInt16(definition + 4) ? _table.UInt16(definition + 6 + index * 2) : 0;
        }

        var range = FindRange(definition + 4, _table.UInt16(definition + 2), glyph);
        return range < 0 ? 0 : _table.UInt16(range + 4);
    }

    /// <summary>Binary search among records that begin with a glyph; the index, or -1.</summary>
    private int FindGlyph(int start, int count, int recordSize, ushort glyph)
    {
        int low = 0, high = count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = _table.UInt16(start + middle * recordSize);
            if (found == glyph)
                return middle;
            if (found < glyph)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    /// <summary>Binary search among ranges of glyphs (first, last, value); the offset of the range, or -1.</summary>
    private int FindRange(int start, int count, ushort glyph)
    {
        int low = 0, high = count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var range = start + middle * 6;
            if (glyph > _table.UInt16(range + 2))
                low = middle + 1;
            else if (glyph < _table.UInt16(range))
                high = middle - 1;
            else
                return range;
        }

        return -1;
    }
}
