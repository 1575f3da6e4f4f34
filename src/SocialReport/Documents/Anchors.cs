using System.Globalization;
using System.Text;
using SocialReport.Diagnostics;

namespace SocialReport.Documents;

/// <summary>Gives out names that are unique in a document, made from words.</summary>
internal sealed class Anchors
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>
    /// Takes the name that an author asked for, or else one made from words. A name that is taken already,
    /// or has other characters than a–z, A–Z, 0–9, hyphen and underscore, is an error.
    /// </summary>
    public string TakeFor(string? wanted, string words, string fallback, SourceLocation place, DiagnosticBag diagnostics)
    {
        if (wanted is null)
            return Take(words, fallback);
        if (!wanted.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'))
            diagnostics.Add(Messages.AnchorInvalid(place, wanted));
        else if (_taken.Add(wanted))
            return wanted;
        else
            diagnostics.Add(Messages.AnchorTaken(place, wanted));
        return Take(wanted, fallback);
    }

    /// <summary>Takes a name made from words, with a number after it when the plain one is taken.</summary>
    public string Take(string words, string fallback)
    {
        var slug = Slug(words);
        if (slug.Length == 0)
            slug = fallback;
        var name = slug;
        for (var number = 2; !_taken.Add(name); number++)
            name = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
        return name;
    }

    /// <summary>Lower-case a–z and digits joined by hyphens; letters lose their marks (å → a, ö → o).</summary>
    public static string Slug(string words)
    {
        var slug = new StringBuilder();
        foreach (var letter in words.ToLowerInvariant())
        {
            var folded = Fold(letter);
            if (folded is not null)
                slug.Append(folded);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }

    /// <summary>What a lower-case letter is in a name; null for what parts words.</summary>
    private static string? Fold(char letter) => letter switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => letter.ToString(),
        'å' or 'ä' or 'á' or 'à' or 'â' or 'ã' => "a",
        'ö' or 'ó' or 'ò' or 'ô' or 'õ' or 'ø' => "o",
        'é' or 'è' or 'ê' or 'ë' => "e",
        'ü' or 'ú' or 'ù' or 'û' => "u",
        'í' or 'ì' or 'î' or 'ï' => "i",
        'ç' => "c",
        'ñ' => "n",
        'æ' => "ae",
        _ => CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark ? "" : null,
    };
}
