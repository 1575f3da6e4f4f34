using System.Buffers;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf.Hyphenation;

/// <summary>
/// Where a Swedish word may be divided: by pattern, with what the patterns don't know of compounds. At least two letters
/// stand before a hyphen and three after it.
/// </summary>
internal static class SwedishHyphenation
{
    private const int LeastBefore = 2;
    private const int LeastAfter = 3;

    /// <summary>The shortest first part that a linking s can end.</summary>
    private const int LeastLinked = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyåäöé");

    /// <summary>For each character how good it is to begin a new line with it.</summary>
    public static BreakRank[] Ranks(ReadOnlySpan<char> word)
    {
        var ranks = new BreakRank[word.Length];
        for (var first = 0; first < word.Length; first++)
        {
            var end = first;
            while (end < word.Length && char.IsLetter(word[end]))
                end++;
            if (end - first >= LeastBefore + LeastAfter)
                Mark(word[first..end].ToString().ToLowerInvariant(), ranks.AsSpan(first, end - first));
            first = end;
        }
        return ranks;
    }

    private static void Mark(string letters, Span<BreakRank> ranks)
    {
        var values = HyphenationPatterns.Swedish.Values(letters);
        for (var index = LeastBefore; index <= letters.Length - LeastAfter; index++)
        {
            ranks[index] = values[index] % 2 == 0 ? BreakRank.None
                : EndsWithLinkingS(letters, index) ? BreakRank.Compound
                : BreakRank.Syllable;
        }
        MarkLastParts(letters, ranks);
        foreach (var piece in CompoundWords.Pieces)
            MarkPiece(letters, piece, ranks);
        ranks[..LeastBefore].Clear();
        ranks[^(LeastAfter - 1)..].Clear();
    }

    /// <summary>Whether the letters before a place end in the s that joins many compounds: <c>drifts-</c>, <c>vårds-</c>.</summary>
    private static bool EndsWithLinkingS(string letters, int index) =>
        index >= LeastLinked && letters[index - 1] == 's' && !Vowels.Contains(letters[index - 2]) && letters[index - 2] != 's';

    private static void MarkLastParts(string letters, Span<BreakRank> ranks)
    {
        foreach (var part in CompoundWords.LastParts)
        {
            const int LeastFirstPart = 3;
            for (var index = letters.IndexOf(part, LeastFirstPart - 1, StringComparison.Ordinal);
                 index >= 0;
                 index = letters.IndexOf(part, index + 1, StringComparison.Ordinal))
            {
                if (index < LeastFirstPart || !letters.AsSpan(0, index).ContainsAny(Vowels))
                    continue;
                // No syllable takes a letter from the other part.
                (ranks[index - 1], ranks[index], ranks[index + 1]) = (BreakRank.None, BreakRank.Compound, BreakRank.None);
            }
        }
    }

    private static void MarkPiece(string letters, string piece, Span<BreakRank> ranks)
    {
        var plain = piece.Replace("|", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        for (var start = letters.IndexOf(plain, StringComparison.Ordinal);
             start >= 0;
             start = letters.IndexOf(plain, start + 1, StringComparison.Ordinal))
        {
            ranks[(start + 1)..(start + plain.Length)].Clear();
            var index = start;
            foreach (var character in piece)
            {
                if (character is '|' or '-')
                    ranks[index] = character == '|' ? BreakRank.Compound : BreakRank.Syllable;
                else
                    index++;
            }
        }
    }
}
