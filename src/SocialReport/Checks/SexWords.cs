namespace SocialReport.Checks;

/// <summary>What a row's label says of sex.</summary>
internal static class SexWords
{
    private static readonly string[] Women = ["kvinnor", "flickor", "kvinna", "flicka", "tjejer"];
    private static readonly string[] Men = ["män", "pojkar", "man", "pojke", "killar"];

    /// <summary>Whether the label is about women or girls alone.</summary>
    public static bool IsWomen(string label) => Says(label, Women) && !Says(label, Men);

    /// <summary>Whether the label is about men or boys alone.</summary>
    public static bool IsMen(string label) => Says(label, Men) && !Says(label, Women);

    private static bool Says(string label, string[] words) =>
        label.Split([' ', '/', ',', '(', ')', '-', '–', ':'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => words.Contains(word.ToLowerInvariant(), StringComparer.Ordinal));
}
