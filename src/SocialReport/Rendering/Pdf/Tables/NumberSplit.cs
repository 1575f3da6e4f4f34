using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf.Tables;

/// <summary>Splits printed numbers where a column lines them up: before the decimal comma.</summary>
internal static class NumberSplit
{
    private const int LongestMarker = 2;

    /// <summary>
    /// The number of characters up to the decimal comma or the last digit of a whole number; null for what is no number
    /// and is set at the right edge. A marker such as <c>–</c> stands as a digit would.
    /// </summary>
    public static int? HeadLength(string text)
    {
        if (text.Length is > 0 and <= LongestMarker && !text.Any(char.IsLetterOrDigit))
            return text.Length;
        var index = 0;
        while (index < text.Length && IsSign(text[index]))
            index++;
        var head = index;
        while (index < text.Length && (char.IsAsciiDigit(text[index]) || IsGroupSpace(text, index)))
            head = ++index;
        if (head == 0 || !char.IsAsciiDigit(text[head - 1]))
            return null;
        if (index < text.Length && text[index] == ',')
        {
            index++;
            while (index < text.Length && char.IsAsciiDigit(text[index]))
                index++;
        }
        return text.AsSpan(index).ContainsAnyInRange('0', '9') ? null : head;
    }

    /// <summary>The characters of a cell apart from footnote marks.</summary>
    public static string PlainText(IReadOnlyList<TextRun> runs) =>
        string.Concat(runs.Where(run => run.Footnote is null).Select(run => run.Text));

    private static bool IsSign(char character) => character is '-' or '+' or '\u2212' or '\u2013' or '±';

    private static bool IsGroupSpace(string text, int index) =>
        text[index] is ' ' or '\u00A0' or '\u202F' or '\u2009'
        && index > 0 && char.IsAsciiDigit(text[index - 1])
        && index + 3 < text.Length && text.AsSpan(index + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0;
}
