using System.Text;
using SocialReport.Facts;

namespace SocialReport.Onboarding;

/// <summary>Names for columns, rows, tables and datasets, made of words in a file.</summary>
internal static class Identifiers
{
    private const int Longest = 40;

    // What formulas and texts already give a meaning.
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "fakta", "indikator", "mål", "period", "nämnd", "rad", "rader", "dagar", "kolumn", "fg", "fg_år", "diagramdata", "if", "else", "end", "for", "in", "include",
        "text", "tabell", "diagram", "saknas", "abs", "kostnad", "intäkt", "alla", "summa", "medel", "förändring", "andel", "antal", "procent", "kr", "tkr", "mnkr",
        "ökat", "fler", "högre", "drygt", "knappt", "cirka", "ord", "överskott", "överskott_om", "kommentarer", "kommentar", "samma_kolumn", "true", "false", "null", "min", "max", "serie",
    };

    /// <summary>The words as a name: small letters, digits and underscores.</summary>
    public static string Of(string words)
    {
        var name = new StringBuilder();
        foreach (var letter in RowKey.Normalize(words).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter))
                name.Append(letter);
            else if (name.Length > 0 && name[^1] != '_')
                name.Append('_');
            if (name.Length == Longest)
                break;
        }
        var result = name.ToString().TrimEnd('_');
        if (result.Length == 0)
            return "del";
        return char.IsDigit(result[0]) ? "år_" + result : Taken.Contains(result) ? result + "_" : result;
    }

    /// <summary>The name, or the name with a number when it is taken already.</summary>
    public static string Unique(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
            unique = $"{name}_{number}";
        return unique;
    }
}
