using SocialReport.Diagnostics;

namespace SocialReport.Expressions;

/// <summary>A text that expressions are read from, and where in its file each of its characters stands.</summary>
internal sealed class SourceText
{
    private readonly SourceLocation _start;
    private readonly string? _firstLine;
    private readonly List<int> _lineStarts = [0];

    // The line last asked for: many stretches share one.
    private (int Index, string Text) _line = (-1, "");

    /// <param name="content">The text; its lines end with a line feed.</param>
    /// <param name="start">Where its first character stands.</param>
    /// <param name="firstLine">The whole line that its first character stands on, when there is more on it.</param>
    public SourceText(string content, SourceLocation start, string? firstLine = null)
    {
        Content = content;
        _start = start;
        _firstLine = firstLine;
        for (var index = content.IndexOf('\n'); index >= 0; index = content.IndexOf('\n', index + 1))
            _lineStarts.Add(index + 1);
    }

    public string Content { get; }

    /// <summary>Where a character stands; the end of the text is a place too.</summary>
    public SourceLocation LocationOf(int offset)
    {
        var lineIndex = LineIndexOf(offset);
        var column = offset - _lineStarts[lineIndex];
        if (lineIndex == 0)
            return _start.ColumnNumber == 0 ? _start : _start with { ColumnNumber = _start.ColumnNumber + column };
        return _start with { LineNumber = _start.LineNumber + lineIndex, ColumnNumber = column + 1 };
    }

    /// <summary>The stretch from a character on, cut at the end of its line.</summary>
    public SourceSpan Span(int offset, int length)
    {
        var lineIndex = LineIndexOf(offset);
        var lineStart = _lineStarts[lineIndex];
        var lineEnd = lineIndex + 1 < _lineStarts.Count ? _lineStarts[lineIndex + 1] - 1 : Content.Length;
        if (_line.Index != lineIndex)
            _line = (lineIndex, lineIndex == 0 && _firstLine is not null ? _firstLine : Content[lineStart..lineEnd]);
        return new SourceSpan(LocationOf(offset), Math.Max(1, Math.Min(length, lineEnd - offset)), _line.Text);
    }

    private int LineIndexOf(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }
}
