namespace SocialReport.Rendering.Text;

/// <summary>Finds where Swedish sentences end.</summary>
internal static class SentenceSplitter
{
    private const string Closers = "”\"’'»)]";
    private const string Openers = "”\"’'«([";

    /// <summary>The indexes of the spaces that stand between two sentences, in order.</summary>
    public static IReadOnlyList<int> Breaks(string text)
    {
        var breaks = new List<int>();
        var sentenceStart = 0;
        for (var index = 1; index < text.Length; index++)
        {
            if (text[index] == '\n')
                sentenceStart = index + 1;
            if (text[index] != ' ' || text[index - 1] == ' ' || !IsBreak(text, index, sentenceStart))
                continue;
            breaks.Add(index);
            sentenceStart = index + 1;
        }
        return breaks;
    }

    private static bool IsBreak(string text, int space, int sentenceStart)
    {
        var end = space - 1;
        while (end > sentenceStart && Closers.Contains(text[end]))
            end--;
        if (text[end] is not ('.' or '!' or '?' or '…') || !StartsSentence(text, space, out var startsWithDigit))
            return false;
        var isEllipsis = end > 0 && text[end - 1] == '.';
        return text[end] != '.' || isEllipsis || IsFullStop(text, end, sentenceStart, startsWithDigit);
    }

    /// <summary>Whether what comes after the space may start a sentence: a capital letter or a number.</summary>
    private static bool StartsSentence(string text, int space, out bool withDigit)
    {
        var next = space;
        while (next < text.Length && (text[next] == ' ' || Openers.Contains(text[next])))
            next++;
        if (next + 1 < text.Length && text[next] is '-' or '−' or '+' && char.IsAsciiDigit(text[next + 1]))
            next++;
        withDigit = next < text.Length && char.IsAsciiDigit(text[next]);
        return withDigit || (next < text.Length && char.IsUpper(text[next]));
    }

    /// <summary>Whether a point ends a sentence, and not an abbreviation, an ordinal or an initial.</summary>
    private static bool IsFullStop(string text, int point, int sentenceStart, bool digitFollows)
    {
        var start = point;
        while (start > sentenceStart && !char.IsWhiteSpace(text[start - 1]) && !Openers.Contains(text[start - 1]) && text[start - 1] != '/')
            start--;
        var word = text[start..point];
        if (word.Length == 0)
            return true;
        if (word.All(letter => char.IsAsciiDigit(letter) || letter == '.'))
            return !digitFollows && !string.IsNullOrWhiteSpace(text[sentenceStart..start]);
        if (Abbreviations.Inside.Contains(word))
            return false;
        if (Abbreviations.Final.Contains(word))
            return !digitFollows;
        var parts = word.Split('.');
        var isInitials = parts.All(part => part.Length == 1 && char.IsLetter(part[0]));
        return !isInitials;
    }
}
