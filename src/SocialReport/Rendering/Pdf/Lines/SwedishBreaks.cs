using System.Buffers;

namespace SocialReport.Rendering.Pdf.Lines;

/// <summary>How good a place for a hyphen is, from worse to better.</summary>
internal enum BreakRank
{
    None,

    /// <summary>Between two syllables.</summary>
    Syllable,

    /// <summary>Between the parts of a compound.</summary>
    Compound,

    /// <summary>A soft hyphen that somebody wrote.</summary>
    Written,
}

/// <summary>
/// Where a Swedish word may be divided, by rule: before the last parts of compounds that reports are full of, and before
/// the single consonant that begins a syllable (enkonsonantsprincipen).
/// </summary>
internal static class SwedishBreaks
{
    private const int LeastLetters = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyåäöéAEIOUYÅÄÖÉ");

    private static readonly string[] LastParts =
    [
        "analys", "ansvar", "arbete", "avdelning", "avvikelse", "bedömning", "belopp", "bidrag", "budget", "effekt",
        "enhet", "faktor", "familj", "följning", "förbrukning", "förändring", "förvaltning", "gemensam", "grupp",
        "hantering", "hjälp", "insats", "intäkt", "komst", "kontroll", "kostnad", "ledning", "medel", "mottagning",
        "myndighet", "nämnd", "område", "omsorg", "personal", "placering", "prognos", "rapport", "redovisning",
        "resultat", "samhälle", "service", "skada", "snitt", "stöd", "sättning", "tagande", "tillfälle", "tjänst",
        "totalt", "underskott", "utbetalning", "utfall", "utredning", "utveckling", "verksamhet", "volym", "vård",
        "öppenvård", "överskott",
    ];

    /// <summary>For each character how good it is to begin a new line with it.</summary>
    public static BreakRank[] Ranks(ReadOnlySpan<char> word)
    {
        var ranks = new BreakRank[word.Length];
        var first = 0;
        while (first < word.Length)
        {
            var last = first;
            while (last < word.Length && char.IsLetter(word[last]))
                last++;
            MarkSyllables(word[first..last], ranks.AsSpan(first));
            MarkCompounds(word[first..last], ranks.AsSpan(first));
            first = last + 1;
        }
        return ranks;
    }

    private static void MarkSyllables(ReadOnlySpan<char> letters, Span<BreakRank> ranks)
    {
        for (var index = LeastLetters; index <= letters.Length - LeastLetters; index++)
        {
            var beginsSyllable = !IsVowel(letters[index]) && IsVowel(letters[index + 1]);
            var followsSyllable = letters[..index].IndexOfAny(Vowels) >= 0;
            if (beginsSyllable && followsSyllable && !IsOneSound(letters[index - 1], letters[index]))
                ranks[index] = BreakRank.Syllable;
        }
    }

    private static void MarkCompounds(ReadOnlySpan<char> letters, Span<BreakRank> ranks)
    {
        foreach (var part in LastParts)
        {
            for (var index = LeastLetters; index <= letters.Length - part.Length; index++)
            {
                var isPart = letters[index..].StartsWith(part, StringComparison.OrdinalIgnoreCase);
                if (!isPart || letters[..index].IndexOfAny(Vowels) < 0)
                    continue;
                // A syllable never takes a letter from the other part.
                (ranks[index - 1], ranks[index], ranks[index + 1]) = (BreakRank.None, BreakRank.Compound, BreakRank.None);
            }
        }
    }

    /// <summary>Letters that are written for a single sound, or belong with the vowel before them.</summary>
    private static bool IsOneSound(char left, char right) =>
        (char.ToLowerInvariant(left), char.ToLowerInvariant(right)) is ('c', 'k') or ('n', 'g') or ('c', 'h') or ('s', 'j')
            or ('s', 'k') or ('t', 'j') or ('k', 'j') or ('p', 'h') or ('t', 'h')
        || char.ToLowerInvariant(right) == 'x';

    private static bool IsVowel(char letter) => Vowels.Contains(letter);
}
