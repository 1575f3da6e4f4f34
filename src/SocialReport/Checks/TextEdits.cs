using System.Text;
using SocialReport.Diagnostics;

namespace SocialReport.Checks;

/// <summary>Writes what a finding suggests into the bytes of its text file, and changes nothing else of it.</summary>
public static class TextEdits
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The file's bytes with the edit made; line ends and a mark of order at its beginning are kept. Null when what the finding is about
    /// doesn't stand at its place any more, or the file is no UTF-8.
    /// </summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="finding">The finding, with its edit.</param>
    public static byte[]? Apply(ReadOnlySpan<byte> content, Diagnostic finding)
    {
        if (finding.Edit is not { } edit)
            return null;
        string text;
        try
        {
            text = Strict.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
        var start = LineStart(text, finding.Location.LineNumber) + finding.Location.ColumnNumber - 1;
        // Places are counted without the mark of order.
        if (finding.Location.LineNumber == 1 && text.StartsWith('\uFEFF'))
            start++;
        if (start < 0 || start + edit.Old.Length > text.Length || string.CompareOrdinal(text, start, edit.Old, 0, edit.Old.Length) != 0)
            return null;
        return Strict.GetBytes(string.Concat(text.AsSpan(0, start), edit.New, text.AsSpan(start + edit.Old.Length)));
    }

    /// <summary>Where a line begins; far below zero when there is no such line.</summary>
    private static int LineStart(string text, int lineNumber)
    {
        var start = 0;
        for (var number = 1; number < lineNumber; number++)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n');
            if (end < 0)
                return -text.Length - 1;
            start += end + (text.AsSpan(start + end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        }
        return start;
    }
}
