namespace SocialReport.Facts;

/// <summary>How a file or a setting writes numbers and gaps.</summary>
public sealed record NumberStyle
{
    /// <summary>The usual ways to write that a value is missing, besides an empty cell.</summary>
    public static IReadOnlyList<string> UsualMissingMarkers { get; } = ["-", "..", ".", "I.U", "I.U.", "IU"];

    /// <summary>The style unless something else is declared.</summary>
    public static NumberStyle Usual { get; } = new();

    /// <summary>What means that a value is missing, besides an empty cell; dashes of all lengths are one.</summary>
    public IReadOnlyList<string> MissingMarkers { get; init; } = UsualMissingMarkers;

    /// <summary>The marker that an empty cell is read as, where empty cells say that there is nothing; null where they are gaps.</summary>
    public string? BlankMarker { get; init; }

    /// <summary>What means zero, or null.</summary>
    public string? ZeroMarker { get; init; }

    /// <summary>Whether a number in parentheses is negative; otherwise it can't be read.</summary>
    public bool ParenthesesAreNegative { get; init; }
}
