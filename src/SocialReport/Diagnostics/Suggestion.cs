namespace SocialReport.Diagnostics;

/// <summary>Finds what somebody probably meant, for hints; nothing ever runs on a guess.</summary>
public static class Suggestion
{
    /// <summary>The known name nearest to the one written, or null when none is near.</summary>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        string? best = null;
        var bestDistance = Math.Max(1, written.Length / 3) + 1;
        foreach (var name in known)
        {
            var distance = Distance(written.ToLowerInvariant(), name.ToLowerInvariant());
            if (distance < bestDistance || (distance == bestDistance && best is not null && IsBefore(name, best, written)))
                (best, bestDistance) = (name, distance);
        }
        return best;
    }

    /// <summary>Of two equally near, the one with all letters written; then the one that begins like it; then the first in order.</summary>
    private static bool IsBefore(string name, string other, string written)
    {
        var order = HasAllLetters(other, written).CompareTo(HasAllLetters(name, written));
        if (order == 0)
            order = CommonStart(other, written).CompareTo(CommonStart(name, written));
        return order < 0 || (order == 0 && string.CompareOrdinal(name, other) < 0);
    }

    /// <summary>Whether only letters are missing: mkr for mnkr.</summary>
    private static bool HasAllLetters(string name, string written)
    {
        var index = 0;
        foreach (var letter in name)
        {
            if (index < written.Length && char.ToLowerInvariant(letter) == char.ToLowerInvariant(written[index]))
                index++;
        }
        return index == written.Length;
    }

    private static int CommonStart(string name, string written) =>
        name.Zip(written).TakeWhile(pair => char.ToLowerInvariant(pair.First) == char.ToLowerInvariant(pair.Second)).Count();

    /// <summary>The hint "Menade du …?", or null when no known name is near.</summary>
    public static string? Hint(string written, IEnumerable<string> known) =>
        Nearest(written, known) is { } name ? $"Menade du ”{name}”?" : null;

    /// <summary>Edits, with a swap of two neighbours as one, that turn one word into the other.</summary>
    private static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            table[i, 0] = i;
        for (var j = 0; j <= right.Length; j++)
            table[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                table[i, j] = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }
        return table[left.Length, right.Length];
    }
}
