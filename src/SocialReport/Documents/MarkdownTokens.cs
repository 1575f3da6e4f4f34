using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SocialReport.Templates;

namespace SocialReport.Documents;

/// <summary>One token of a <see cref="RenderedText"/> in the tree of its Markdown.</summary>
internal sealed class TokenInline : LeafInline
{
    /// <summary>The index of the insert that the token stands for; may be out of range.</summary>
    public required int InsertIndex { get; init; }
}

/// <summary>Reads tokens, so that what a value says is never read as Markdown.</summary>
internal sealed class TokenInlineParser : InlineParser
{
    public TokenInlineParser() => OpeningCharacters = [RenderedText.TokenStart];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var index = 0;
        var position = slice.Start + 1;
        while (position <= slice.End && char.IsAsciiDigit(slice.Text[position]) && index < 100_000_000)
            index = (index * 10) + (slice.Text[position++] - '0');
        if (position == slice.Start + 1 || position > slice.End || slice.Text[position] != RenderedText.TokenEnd)
            return false;

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new TokenInline
        {
            InsertIndex = index,
            Span = new SourceSpan(start, start + position - slice.Start),
            Line = line,
            Column = column,
        };
        slice.Start = position + 1;
        return true;
    }
}

/// <summary>Keeps the exclamation mark before a footnote's mark, which would else be read as an image's and lost.</summary>
internal sealed class ExclamationInlineParser : InlineParser
{
    public ExclamationInlineParser() => OpeningCharacters = ['!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar(1) != '[' || slice.PeekChar(2) != '^')
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline("!") { Span = new SourceSpan(start, start), Line = line, Column = column };
        slice.SkipChar();
        return true;
    }
}

/// <summary>The one dialect of Markdown that reports are written in.</summary>
internal static class ReportMarkdown
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>Parses a text; the tree keeps HTML, so that the builder can tell where it stands.</summary>
    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseGenericAttributes();
        builder.UsePreciseSourceLocation();
        builder.InlineParsers.Insert(0, new TokenInlineParser());
        builder.InlineParsers.Insert(0, new ExclamationInlineParser());
        return builder.Build();
    }
}
