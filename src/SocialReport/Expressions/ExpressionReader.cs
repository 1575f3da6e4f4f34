using SocialReport.Diagnostics;

namespace SocialReport.Expressions;

/// <summary>Builds an expression from its tokens; stops at the first error, which it adds.</summary>
/// <param name="source">The text that the tokens come from.</param>
/// <param name="tokens">The tokens, the last of kind End.</param>
/// <param name="first">The index of the first token to read.</param>
/// <param name="diagnostics">Gets the error.</param>
internal sealed class ExpressionReader(SourceText source, IReadOnlyList<Token> tokens, int first, DiagnosticBag diagnostics)
{
    /// <summary>How deep parentheses, brackets, signs and choices may stand in each other.</summary>
    private const int MaxDepth = 50;

    private static readonly (TokenKind Token, BinaryOperator Operator, int Precedence)[] Operators =
    [
        (TokenKind.Coalesce, BinaryOperator.Coalesce, 1),
        (TokenKind.Or, BinaryOperator.Or, 2),
        (TokenKind.And, BinaryOperator.And, 3),
        (TokenKind.Equal, BinaryOperator.Equal, 4),
        (TokenKind.NotEqual, BinaryOperator.NotEqual, 4),
        (TokenKind.Less, BinaryOperator.Less, 5),
        (TokenKind.LessOrEqual, BinaryOperator.LessOrEqual, 5),
        (TokenKind.Greater, BinaryOperator.Greater, 5),
        (TokenKind.GreaterOrEqual, BinaryOperator.GreaterOrEqual, 5),
        (TokenKind.Plus, BinaryOperator.Add, 6),
        (TokenKind.Minus, BinaryOperator.Subtract, 6),
        (TokenKind.Times, BinaryOperator.Multiply, 7),
        (TokenKind.Divide, BinaryOperator.Divide, 7),
    ];

    private int _index = first;
    private int _depth;

    private Token Current => tokens[_index];

    /// <summary>Reads the expression that fills the rest of the tokens; null when it doesn't, and a diagnostic says why.</summary>
    public Expression? ReadWhole()
    {
        var expression = ReadPipeline();
        if (expression is null || Current.Kind == TokenKind.End)
            return expression;
        return FailAtCurrent(expression);
    }

    private Expression? ReadPipeline()
    {
        if (++_depth > MaxDepth)
            return Fail(Messages.ExpressionTooDeep(source.Span(Current.Offset, Current.Length)));
        var start = Current.Offset;
        var expression = OpensCall() ? ReadCall(null, start) : ReadChoice();
        while (expression is not null && Current.Kind == TokenKind.Pipe)
        {
            _index++;
            expression = Current.Kind == TokenKind.Identifier
                ? ReadCall(expression, start)
                : Fail(Messages.PipeWithoutFunction(source.Span(Current.Offset, Current.Length)));
        }
        _depth--;
        return expression;
    }

    private bool OpensCall() =>
        Current.Kind == TokenKind.Identifier && !ReservedWords.IsLiteral(Current.Text) && !ReservedWords.IsReserved(Current.Text)
        && tokens[_index + 1].OpensArgument;

    private CallExpression? ReadCall(Expression? piped, int start)
    {
        var name = tokens[_index++];
        List<Expression> arguments = piped is null ? [] : [piped];
        List<OptionArgument> options = [];
        while (Current.OpensArgument)
        {
            var isOption = Current.Kind == TokenKind.Identifier && tokens[_index + 1].Kind == TokenKind.Colon;
            var optionName = Current;
            if (isOption)
                _index += 2;
            else if (options.Count > 0)
                return Fail<CallExpression>(Messages.ArgumentAfterOption(source.Span(Current.Offset, Current.Length)));
            if (ReadPostfix() is not { } argument)
                return null;
            if (isOption)
                options.Add(new OptionArgument(optionName.Text, source.Span(optionName.Offset, optionName.Length), argument));
            else
                arguments.Add(argument);
        }
        return new CallExpression(name.Text, source.Span(name.Offset, name.Length), arguments, options, SpanFrom(start));
    }

    private Expression? ReadChoice()
    {
        if (++_depth > MaxDepth)
            return Fail(Messages.ExpressionTooDeep(source.Span(Current.Offset, Current.Length)));
        var start = Current.Offset;
        var expression = ReadBinary(1);
        if (expression is not null && Current.Kind == TokenKind.Question)
        {
            _index++;
            if (ReadChoice() is not { } whenTrue || !Expect(TokenKind.Colon, whenTrue) || ReadChoice() is not { } whenFalse)
                return null;
            expression = new ConditionalExpression(expression, whenTrue, whenFalse, SpanFrom(start));
        }
        _depth--;
        return expression;
    }

    private Expression? ReadBinary(int lowest)
    {
        var start = Current.Offset;
        var left = ReadUnary();
        while (left is not null && Array.FindIndex(Operators, row => row.Token == Current.Kind) is >= 0 and var row)
        {
            var (_, binary, precedence) = Operators[row];
            if (precedence < lowest)
                break;
            _index++;
            if (ReadBinary(precedence + 1) is not { } right)
                return null;
            left = new BinaryExpression(binary, left, right, SpanFrom(start));
        }
        return left;
    }

    private Expression? ReadUnary()
    {
        if (Current.Kind is not (TokenKind.Minus or TokenKind.Not))
            return ReadPostfix();
        if (++_depth > MaxDepth)
            return Fail(Messages.ExpressionTooDeep(source.Span(Current.Offset, Current.Length)));
        var sign = tokens[_index++];
        if (ReadUnary() is not { } operand)
            return null;
        _depth--;
        var unary = sign.Kind == TokenKind.Minus ? UnaryOperator.Negate : UnaryOperator.Not;
        return new UnaryExpression(unary, operand, SpanFrom(sign.Offset));
    }

    private Expression? ReadPostfix()
    {
        var start = Current.Offset;
        var expression = ReadPrimary();
        while (expression is not null && !Current.IsApart && Current.Kind is TokenKind.Dot or TokenKind.OpenBracket)
        {
            var opens = tokens[_index++];
            if (opens.Kind == TokenKind.OpenBracket)
            {
                if (ReadPipeline() is not { } label || !Expect(TokenKind.CloseBracket, label))
                    return null;
                expression = new IndexExpression(expression, label, SpanFrom(start));
                continue;
            }
            if (Current.Kind != TokenKind.Identifier || Current.IsApart)
                return FailAtCurrent(null);
            var name = tokens[_index++];
            expression = new MemberExpression(
                expression, name.Text, source.Span(name.Offset, name.Length), SpanFrom(start));
        }
        return expression;
    }

    private Expression? ReadPrimary()
    {
        var token = Current;
        var span = source.Span(token.Offset, token.Length);
        switch (token.Kind)
        {
            case TokenKind.Number:
                _index++;
                return new NumberLiteral(token.Number, span);
            case TokenKind.Text:
                _index++;
                return new TextLiteral(token.Text, span);
            case TokenKind.Identifier:
                return ReadName(token, span);
            case TokenKind.OpenParenthesis:
                _index++;
                return ReadPipeline() is { } inner && Expect(TokenKind.CloseParenthesis, inner) ? inner : null;
            default:
                return FailAtCurrent(null);
        }
    }

    private Expression? ReadName(Token token, SourceSpan span)
    {
        var isLoop = token.Text == ReservedWords.For && tokens[_index + 1].Kind == TokenKind.Dot;
        if (ReservedWords.IsReserved(token.Text) && !isLoop)
            return Fail(Messages.ReservedWord(span, token.Text));
        _index++;
        return ReservedWords.IsLiteral(token.Text)
            ? new TruthLiteral(ReservedWords.IsTrue(token.Text), span)
            : new NameExpression(token.Text, span);
    }

    private bool Expect(TokenKind kind, Expression before)
    {
        if (Current.Kind == kind)
        {
            _index++;
            return true;
        }
        FailAtCurrent(before);
        return false;
    }

    /// <summary>Says that what stands here doesn't fit; a call that needs parentheses is told so.</summary>
    private Expression? FailAtCurrent(Expression? before)
    {
        var span = source.Span(Current.Offset, Current.Length);
        if (Current.Kind == TokenKind.End)
            return Fail(Messages.ExpressionEndsEarly(span));
        if (before is CallExpression call && Current.GoesOn)
            return Fail(Messages.CallNeedsParentheses(call.FunctionSpan, call.Function));
        if (Current.OpensArgument && before is not null and not MemberExpression
            && tokens[_index - 1] is { Kind: TokenKind.Identifier } name)
            return Fail(Messages.CallNeedsParentheses(source.Span(name.Offset, name.Length), name.Text));
        var written = source.Content.Substring(Current.Offset, Current.Length);
        return Fail(Messages.UnexpectedToken(span, written, mayBeFunction: Current.Kind == TokenKind.Identifier));
    }

    private Expression? Fail(Diagnostic diagnostic) => Fail<Expression>(diagnostic);

    private T? Fail<T>(Diagnostic diagnostic)
        where T : Expression
    {
        diagnostics.Add(diagnostic);
        return null;
    }

    private SourceSpan SpanFrom(int start)
    {
        var last = tokens[_index - 1];
        return source.Span(start, last.Offset + last.Length - start);
    }
}
