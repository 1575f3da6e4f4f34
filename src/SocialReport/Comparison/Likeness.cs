namespace SocialReport.Comparison;

/// <summary>How alike two texts are, from 0 to 1.</summary>
internal static class Likeness
{
    /// <summary>Of names: the share of letter pairs in common (Dice's coefficient), digits counted as one another.</summary>
    public static double OfNames(string left, string right) => Dice(Pairs(left), Pairs(right));

    /// <summary>Of sentences: the share of words in common, numbers counted as one another.</summary>
    public static double OfSentences(string left, string right) => Dice(Words(left), Words(right));

    /// <summary>The words of a sentence, each with what stands beside it; a number's spaces don't part it.</summary>
    public static IReadOnlyList<string> Tokens(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Words(string text) => Tokens(text).Select(word => string.Concat(word.ToLowerInvariant().Select(Digitless)));

    private static IEnumerable<string> Pairs(string text)
    {
        var letters = string.Concat(text.ToLowerInvariant().Select(Digitless));
        return letters.Length < 2 ? [letters] : Enumerable.Range(0, letters.Length - 1).Select(index => letters.Substring(index, 2));
    }

    private static char Digitless(char letter) => char.IsAsciiDigit(letter) ? '0' : letter;

    private static double Dice(IEnumerable<string> left, IEnumerable<string> right)
    {
        var counts = left.CountBy(part => part).ToDictionary(part => part.Key, part => part.Value, StringComparer.Ordinal);
        var (total, common) = (counts.Values.Sum(), 0);
        foreach (var part in right)
        {
            total++;
            if (counts.GetValueOrDefault(part) is var count and > 0)
            {
                counts[part] = count - 1;
                common++;
            }
        }
        return total == 0 ? 1 : 2.0 * common / total;
    }
}
