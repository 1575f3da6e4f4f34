using SocialReport.Diagnostics;
using SocialReport.Expressions;

namespace SocialReport.Templates;

/// <summary>Reads a stretch of a template; goes on after an error, so that all of them are found.</summary>
internal sealed class TemplateParser(SourceText source, DiagnosticBag diagnostics)
{
    private const int MaxDepth = 50;

    private readonly List<OpenBlock> _open = [new OpenBlock("", default)];

    private List<TemplateNode> Body => _open[^1].Body;

    /// <summary>The nodes of the stretch.</summary>
    public static IReadOnlyList<TemplateNode> Parse(SourceText source, int start, int end, DiagnosticBag diagnostics) =>
        new TemplateParser(source, diagnostics).Parse(new TemplateScanner(source, start, end, diagnostics).Scan());

    private List<TemplateNode> Parse(IReadOnlyList<TemplateScanner.Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.IsCode)
                ReadCode(piece.Start, piece.End);
            else
                Body.Add(new TemplateNode.Text(piece.Start, piece.End));
        }
        while (_open.Count > 1)
        {
            if (_open[^1].Word is "if" or ReservedWords.For)
                diagnostics.Add(Messages.BlockWithoutEnd(_open[^1].Span, _open[^1].Word));
            Close();
        }
        return Body;
    }

    private void ReadCode(int start, int end)
    {
        var (trimmedStart, trimmedEnd) = Trimmed(start, end);
        var span = source.Span(trimmedStart, trimmedEnd - trimmedStart);
        if (new Lexer(source, start, end, diagnostics).Read() is not { } tokens)
        {
            ReadBroken(trimmedStart, trimmedEnd, span);
            return;
        }
        if (tokens[0].Kind == TokenKind.End)
            return;
        var word = tokens[0].Kind == TokenKind.Identifier && tokens[1].Kind != TokenKind.Dot ? tokens[0].Text : "";
        var wordSpan = source.Span(tokens[0].Offset, tokens[0].Length);
        switch (word)
        {
            case "if":
                Open(new OpenBlock(word, wordSpan) { Condition = ReadExpression(tokens, 1) });
                break;
            case "else":
                ReadElse(tokens, wordSpan);
                break;
            case ReservedWords.For:
                ReadFor(tokens, wordSpan);
                break;
            case "end":
                ReadEnd(tokens, wordSpan);
                break;
            default:
                if (ReservedWords.IsReserved(word))
                    Refuse(word, wordSpan);
                else
                    AddPrint(ReadExpression(tokens, 0), tokens, span);
                break;
        }
    }

    private void AddPrint(Expression? expression, IReadOnlyList<Token> tokens, SourceSpan span)
    {
        var last = tokens[^2];
        var written = source.Content[tokens[0].Offset..(last.Offset + last.Length)];
        Body.Add(new TemplateNode.Print(expression, written, span));
    }

    /// <summary>Takes code that has no tokens for what its first word says, so that the blocks around it still fit.</summary>
    private void ReadBroken(int start, int end, SourceSpan span)
    {
        var written = source.Content[start..end];
        if (StartsWithWord(written, "if"))
            Open(new OpenBlock("if", span));
        else if (StartsWithWord(written, ReservedWords.For))
            Open(new OpenBlock(ReservedWords.For, span));
        else if (StartsWithWord(written, "else") && _open[^1].Word == "if")
            _open[^1].StartBranch(null, isElse: false);
        else
            Body.Add(new TemplateNode.Print(null, written, span));
    }

    private static bool StartsWithWord(string written, string word) =>
        written.StartsWith(word, StringComparison.Ordinal) && written.Length > word.Length && char.IsWhiteSpace(written[word.Length]);

    private Expression? ReadExpression(IReadOnlyList<Token> tokens, int first) =>
        new ExpressionReader(source, tokens, first, diagnostics).ReadWhole();

    private void ReadElse(IReadOnlyList<Token> tokens, SourceSpan span)
    {
        var block = _open[^1];
        if (block.Word != "if")
        {
            diagnostics.Add(Messages.EndWithoutBlock(span, "else"));
            return;
        }
        if (block.IsElse)
            diagnostics.Add(Messages.ElseAfterElse(span));
        if (tokens[1] is { Kind: TokenKind.Identifier, Text: "if" })
            block.StartBranch(ReadExpression(tokens, 2), isElse: false);
        else
            block.StartBranch(null, isElse: ExpectEnd(tokens, 1));
    }

    private void ReadFor(IReadOnlyList<Token> tokens, SourceSpan span)
    {
        var isFormed = tokens.Count > 3 && tokens[1].Kind == TokenKind.Identifier
            && tokens[2] is { Kind: TokenKind.Identifier, Text: "in" }
            && !ReservedWords.IsReserved(tokens[1].Text) && !ReservedWords.IsLiteral(tokens[1].Text);
        if (!isFormed)
            diagnostics.Add(Messages.MalformedFor(span));
        Open(new OpenBlock(ReservedWords.For, span)
        {
            Variable = isFormed ? tokens[1].Text : "",
            Condition = isFormed ? ReadExpression(tokens, 3) : null,
        });
    }

    private void ReadEnd(IReadOnlyList<Token> tokens, SourceSpan span)
    {
        ExpectEnd(tokens, 1);
        if (_open.Count > 1)
            Close();
        else
            diagnostics.Add(Messages.EndWithoutBlock(span, "end"));
    }

    private bool ExpectEnd(IReadOnlyList<Token> tokens, int index)
    {
        var token = tokens[index];
        if (token.Kind == TokenKind.End)
            return true;
        var written = source.Content.Substring(token.Offset, token.Length);
        diagnostics.Add(Messages.UnexpectedToken(source.Span(token.Offset, token.Length), written, mayBeFunction: false));
        return false;
    }

    private void Refuse(string word, SourceSpan span)
    {
        diagnostics.Add(Messages.RefusedStatement(span, word));
        if (ReservedWords.OpensRefusedBlock(word))
            Open(new OpenBlock(word, span));
    }

    private void Open(OpenBlock block)
    {
        // Deeper blocks are read, so that their ends fit, but the error stops the report.
        if (_open.Count == MaxDepth + 1)
            diagnostics.Add(Messages.BlocksTooDeep(block.Span));
        _open.Add(block);
    }

    private void Close()
    {
        var block = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (_open.Count <= MaxDepth && block.Finish() is { } node)
            Body.Add(node);
    }

    private (int Start, int End) Trimmed(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source.Content[start]))
            start++;
        while (end > start && char.IsWhiteSpace(source.Content[end - 1]))
            end--;
        return (start, end);
    }

    /// <summary>An if or for whose end has not come yet.</summary>
    private sealed class OpenBlock(string word, SourceSpan span)
    {
        private readonly List<Branch> _branches = [];

        public string Word => word;

        public SourceSpan Span => span;

        public string Variable { get; init; } = "";

        public Expression? Condition { get; set; }

        public bool IsElse { get; private set; }

        public List<TemplateNode> Body { get; private set; } = [];

        public void StartBranch(Expression? condition, bool isElse)
        {
            _branches.Add(new Branch(Condition, IsElse, Body));
            (Condition, IsElse, Body) = (condition, isElse, []);
        }

        /// <summary>The block as a node; null for one that the language doesn't have.</summary>
        public TemplateNode? Finish() => word switch
        {
            "if" => new TemplateNode.If([.. _branches, new Branch(Condition, IsElse, Body)], span),
            ReservedWords.For => new TemplateNode.For(Variable, Condition, Body, span),
            _ => null,
        };
    }
}
