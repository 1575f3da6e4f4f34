using System.Text;

namespace SocialReport;

/// <summary>
/// Puts a letter and its separate accent together into one character (Unicode form NFC), so that <c>å</c> is the
/// same name whichever way a machine typed it. Own code, because the program runs without culture data, and
/// <c>string.Normalize</c> then changes nothing.
/// </summary>
internal static class Composition
{
    // The letters of Latin-1: all that Swedish and its neighbours write.
    private static readonly (char Accent, string Bases, string Letters)[] Accents =
    [
        ('\u0300', "AEIOUaeiou", "ÀÈÌÒÙàèìòù"),
        ('\u0301', "AEIOUYaeiouy", "ÁÉÍÓÚÝáéíóúý"),
        ('\u0302', "AEIOUaeiou", "ÂÊÎÔÛâêîôû"),
        ('\u0303', "ANOano", "ÃÑÕãñõ"),
        ('\u0308', "AEIOUaeiouy", "ÄËÏÖÜäëïöüÿ"),
        ('\u030A', "Aa", "Åå"),
        ('\u0327', "Cc", "Çç"),
    ];

    private const char FirstAccent = '\u0300';
    private const char LastAccent = '\u036F';

    /// <summary>Whether a character is an accent that belongs to the letter before it.</summary>
    public static bool IsAccent(char character) => character is >= FirstAccent and <= LastAccent;

    /// <summary>The same text with letters and their accents as one character where there is one.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(FirstAccent, LastAccent))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (result.Length > 0 && Combined(result[^1], character) is { } letter)
                result[^1] = letter;
            else
                result.Append(character);
        }
        return result.ToString();
    }

    private static char? Combined(char letter, char accent)
    {
        foreach (var (known, bases, letters) in Accents)
        {
            if (known == accent && bases.IndexOf(letter) is >= 0 and var index)
                return letters[index];
        }
        return null;
    }
}
