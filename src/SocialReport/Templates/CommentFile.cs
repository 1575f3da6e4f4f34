using SocialReport.Diagnostics;
using SocialReport.Expressions;

namespace SocialReport.Templates;

/// <summary>A comment on a row of a table: a stretch of its file.</summary>
/// <param name="Label">The row's label, or its id, as the heading has it.</param>
/// <param name="LabelSpan">Where the heading has it.</param>
/// <param name="Start">Where the comment starts, after its heading and blank lines.</param>
/// <param name="End">Where it ends, before blank lines; the start when it is empty.</param>
internal sealed record Comment(string Label, SourceSpan LabelSpan, int Start, int End);

/// <summary>Reads a file of comments, each under a heading <c># label</c>.</summary>
internal static class CommentFile
{
    private const string HeadingMark = "# ";

    /// <summary>The comments in the order of the file; text before the first is an error.</summary>
    public static IReadOnlyList<Comment> Read(SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Content;
        List<Comment> comments = [];
        var lineStart = 0;
        while (lineStart < text.Length)
        {
            var lineEnd = LineEnd(text, lineStart);
            if (!IsHeading(text, lineStart))
            {
                if (comments.Count == 0 && text.AsSpan(lineStart, lineEnd - lineStart).Trim() is { IsEmpty: false } words)
                {
                    diagnostics.Add(Messages.TextBeforeComment(source.Span(lineStart, words.Length)));
                    lineStart = NextHeading(text, lineStart);
                    continue;
                }
                lineStart = lineEnd + 1;
                continue;
            }
            var label = Composition.Compose(text[(lineStart + HeadingMark.Length)..lineEnd].Trim());
            var labelStart = lineStart + HeadingMark.Length;
            var bodyEnd = NextHeading(text, lineEnd);
            comments.Add(Trimmed(text, label, source.Span(labelStart, lineEnd - labelStart), Math.Min(lineEnd + 1, bodyEnd), bodyEnd));
            lineStart = bodyEnd;
        }
        return comments;
    }

    private static bool IsHeading(string text, int lineStart) =>
        string.CompareOrdinal(text, lineStart, HeadingMark, 0, HeadingMark.Length) == 0;

    private static int LineEnd(string text, int from)
    {
        var lineBreak = text.IndexOf('\n', from);
        return lineBreak < 0 ? text.Length : lineBreak;
    }

    private static int NextHeading(string text, int from)
    {
        var mark = text.IndexOf("\n" + HeadingMark, from, StringComparison.Ordinal);
        return mark < 0 ? text.Length : mark + 1;
    }

    private static Comment Trimmed(string text, string label, SourceSpan span, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        while (start < end && text.AsSpan(start, LineEnd(text, start) - start).IsWhiteSpace())
            start = LineEnd(text, start) + 1;
        return new Comment(label, span, start, end);
    }
}
