using SocialReport.Documents;

namespace SocialReport.Rendering.Text;

/// <summary>Writes running text as Markdown.</summary>
internal static class InlineText
{
    /// <summary>A paragraph, one sentence a line; empty when it holds no words.</summary>
    public static IReadOnlyList<string> Lines(IReadOnlyList<Inline> content)
    {
        var breaks = SentenceSplitter.Breaks(PlainText.Of(content)).ToHashSet();
        var lines = new InlineWriter(InlinePlace.Paragraph, breaks).Write(content).Split('\n');
        return [.. lines.Select(line => line.Trim(' ')).Where(line => line.Length > 0)];
    }

    /// <summary>A heading's words on one line.</summary>
    public static string Heading(IReadOnlyList<Inline> content) => new InlineWriter(InlinePlace.Heading, []).Write(content).Trim(' ');

    /// <summary>A table cell's words on one line.</summary>
    public static string Cell(IReadOnlyList<Inline> content) => new InlineWriter(InlinePlace.Cell, []).Write(content).Trim(' ');
}
