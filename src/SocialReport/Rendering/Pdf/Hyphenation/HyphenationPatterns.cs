using System.Numerics;

namespace SocialReport.Rendering.Pdf.Hyphenation;

/// <summary>
/// Patterns of the kind that Liang describes (Word Hy-phen-a-tion by Com-put-er, Stanford 1983): digits between letters
/// say how good it is to divide there. The file's own bytes are kept, with an index over them, so that reading it makes
/// two objects and not fifteen thousand; it is read when the first word must be divided, and never otherwise.
/// </summary>
internal sealed class HyphenationPatterns
{
    private const string Resource = "hyph_sv_SE.dic";
    private const byte LineEnd = (byte)'\n';
    private const byte WordEdge = (byte)'.';
    private const uint HashSeed = 2166136261;
    private const uint HashFactor = 16777619;

    private static readonly Lazy<HyphenationPatterns> LazySwedish = new(() => new HyphenationPatterns(Embedded()));

    private readonly byte[] _file;

    /// <summary>For each slot the place of a pattern in the file; 0 for none, since the file begins with something else.</summary>
    private readonly int[] _slots;

    private readonly int _longest;

    /// <summary>Reads patterns in ISO 8859-1: the name of the character set, settings in capitals, one pattern a line.</summary>
    public HyphenationPatterns(byte[] file)
    {
        _file = file;
        _slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, file.AsSpan().Count(LineEnd) * 2))];
        for (var start = file.AsSpan().IndexOf(LineEnd) + 1; start < file.Length;)
        {
            var (hash, letters, end) = (HashSeed, 0, start);
            for (; end < file.Length && file[end] != LineEnd; end++)
            {
                if (IsDigit(file[end]))
                    continue;
                hash = (hash ^ file[end]) * HashFactor;
                letters++;
            }
            if (letters > 0 && file[start] is < (byte)'A' or > (byte)'Z')
            {
                _slots[Free(hash)] = start;
                _longest = Math.Max(_longest, letters);
            }
            start = end + 1;
        }
    }

    /// <summary>The Swedish patterns.</summary>
    public static HyphenationPatterns Swedish => LazySwedish.Value;

    /// <summary>How good it is to begin a new line with each letter of a word: odd numbers say yes, even ones no.</summary>
    public byte[] Values(ReadOnlySpan<char> word)
    {
        var edged = new byte[word.Length + 2];
        edged[0] = edged[^1] = WordEdge;
        for (var index = 0; index < word.Length; index++)
        {
            var letter = char.ToLowerInvariant(word[index]);
            // What ISO 8859-1 lacks is in no pattern.
            edged[index + 1] = letter <= byte.MaxValue ? (byte)letter : (byte)0;
        }
        var values = new byte[edged.Length + 1];
        for (var start = 0; start < edged.Length; start++)
        {
            var hash = HashSeed;
            var most = Math.Min(edged.Length, start + _longest);
            for (var end = start; end < most; end++)
            {
                hash = (hash ^ edged[end]) * HashFactor;
                if (Find(hash, edged.AsSpan(start, end - start + 1)) is > 0 and var pattern)
                    Apply(pattern, values.AsSpan(start));
            }
        }
        return values[1..^2];
    }

    private int Free(uint hash)
    {
        var slot = Slot(hash);
        while (_slots[slot] != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private int Find(uint hash, ReadOnlySpan<byte> letters)
    {
        for (var slot = Slot(hash); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (HasLetters(_slots[slot], letters))
                return _slots[slot];
        }
        return 0;
    }

    private int Slot(uint hash) => (int)((hash ^ (hash >> 15)) & (uint)(_slots.Length - 1));

    private bool HasLetters(int place, ReadOnlySpan<byte> letters)
    {
        var index = 0;
        for (; place < _file.Length && _file[place] != LineEnd; place++)
        {
            if (IsDigit(_file[place]))
                continue;
            if (index == letters.Length || _file[place] != letters[index++])
                return false;
        }
        return index == letters.Length;
    }

    private void Apply(int place, Span<byte> values)
    {
        var index = 0;
        for (; place < _file.Length && _file[place] != LineEnd; place++)
        {
            if (IsDigit(_file[place]))
                values[index] = Math.Max(values[index], (byte)(_file[place] - '0'));
            else
                index++;
        }
    }

    private static bool IsDigit(byte character) => character is >= (byte)'0' and <= (byte)'9';

    private static byte[] Embedded()
    {
        using var stream = typeof(HyphenationPatterns).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
