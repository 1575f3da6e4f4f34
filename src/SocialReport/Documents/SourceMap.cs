using System.Globalization;
using SocialReport.Diagnostics;
using SocialReport.Templates;

namespace SocialReport.Documents;

/// <summary>Tells where a place in the evaluated text was typed.</summary>
internal sealed class SourceMap(RenderedText text)
{
    private readonly string[] _lines = text.Markdown.Split('\n');

    /// <summary>Where a line was typed.</summary>
    public SourceLocation Line(int lineIndex) =>
        text.Lines.Count == 0 ? default : text.Lines[Math.Clamp(lineIndex, 0, text.Lines.Count - 1)];

    /// <summary>
    /// Where a character was typed. After a token columns no longer match the template's,
    /// so the place of the nearest token before it is given.
    /// </summary>
    public SourceLocation At(int lineIndex, int columnIndex)
    {
        var place = Line(lineIndex);
        if (lineIndex < 0 || lineIndex >= _lines.Length)
            return place;
        var before = _lines[lineIndex].AsSpan(0, Math.Clamp(columnIndex, 0, _lines[lineIndex].Length));
        var tokenStart = before.LastIndexOf(RenderedText.TokenStart);
        if (tokenStart < 0)
            return place with { ColumnNumber = Math.Max(place.ColumnNumber, 1) + before.Length };
        var digits = before[(tokenStart + 1)..];
        var tokenEnd = digits.IndexOf(RenderedText.TokenEnd);
        return tokenEnd > 0
            && int.TryParse(digits[..tokenEnd], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < text.Inserts.Count
            ? text.Inserts[index].Source
            : place;
    }
}
