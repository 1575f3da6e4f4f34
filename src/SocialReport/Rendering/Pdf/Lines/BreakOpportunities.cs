namespace SocialReport.Rendering.Pdf.Lines;

/// <summary>A stretch of text inside which no line is broken unless it is wider than the line.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">After its last visible character; the spaces up to the next word follow.</param>
/// <param name="EndsLine">Whether a line feed follows.</param>
internal readonly record struct Word(int Start, int End, bool EndsLine);

/// <summary>
/// Where lines may break: at spaces, and after a hyphen or slash between letters. U+00A0, U+202F, U+2009 and U+2011 are
/// no such places, so numbers and their units stay whole; nor is a dash, so <c>jan–apr</c> does.
/// </summary>
internal static class BreakOpportunities
{
    public static IEnumerable<Word> Words(string text)
    {
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character is ' ' or '\n')
            {
                if (index > start || character == '\n')
                    yield return new Word(start, index, character == '\n');
                start = index + 1;
            }
            else if (index > start && MayBreakAfter(text, index))
            {
                yield return new Word(start, index + 1, false);
                start = index + 1;
            }
        }
        if (start < text.Length)
            yield return new Word(start, text.Length, false);
    }

    private static bool MayBreakAfter(string text, int index) =>
        text[index] is '-' or '/'
        && index + 1 < text.Length
        && char.IsLetter(text[index - 1])
        && char.IsLetter(text[index + 1]);
}
