using System.Text;

namespace SocialReport.Facts;

/// <summary>What tells a row of a dataset from the others: one text, or several such as form and row.</summary>
public sealed class RowKey : IEquatable<RowKey>
{
    private readonly string _joined;

    private RowKey(string[] parts)
    {
        Parts = parts;
        // A control character that no cell holds, so that ("a", "b c") is not ("a b", "c").
        _joined = string.Join('\u001f', parts);
    }

    /// <summary>The parts, in the order of the declared key columns.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>The last part: what the row is called where the others are given.</summary>
    public string Label => Parts[^1];

    /// <summary>The key of these parts; spaces at the ends and doubled ones don't count.</summary>
    public static RowKey Of(params string[] parts) => new(Array.ConvertAll(parts, Normalize));

    /// <summary>A label as labels are compared: letters composed, every white space one ordinary space, none at the ends.</summary>
    public static string Normalize(string label)
    {
        if (IsNormal(label))
            return label;
        var composed = Composition.Compose(label);
        var builder = new StringBuilder(composed.Length);
        foreach (var character in composed)
        {
            // Soft hyphens and marks without width come along from documents, and nobody sees them.
            if (character is '\u00ad' or '\u200b' or '\ufeff')
                continue;
            if (!char.IsWhiteSpace(character))
                builder.Append(character);
            else if (builder.Length > 0 && builder[^1] != ' ')
                builder.Append(' ');
        }
        return builder.ToString().TrimEnd(' ');
    }

    // Nearly every label is: without this, a build of the sample report would spend a tenth of its time here (phases).
    private static bool IsNormal(string label)
    {
        var previous = ' ';
        foreach (var character in label)
        {
            if (Composition.IsAccent(character) || character is '\u00ad' or '\u200b' or '\ufeff')
                return false;
            if (char.IsWhiteSpace(character) && (character != ' ' || previous == ' '))
                return false;
            previous = character;
        }
        return label.Length == 0 || previous != ' ';
    }

    /// <inheritdoc/>
    public bool Equals(RowKey? other) => other is not null && string.Equals(_joined, other._joined, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RowKey);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_joined);

    /// <summary>The parts with a slash between, for messages.</summary>
    public override string ToString() => string.Join(" / ", Parts);
}
