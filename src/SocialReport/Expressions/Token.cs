namespace SocialReport.Expressions;

/// <summary>What a token of an expression is.</summary>
internal enum TokenKind
{
    Identifier,
    Number,
    Text,
    Dot,
    OpenBracket,
    CloseBracket,
    OpenParenthesis,
    CloseParenthesis,
    Plus,
    Minus,
    Times,
    Divide,
    Not,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    Coalesce,
    Question,
    Colon,
    Pipe,
    End,
}

/// <summary>A token of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Offset">Where it starts in its text.</param>
/// <param name="Length">How many characters it has there; 0 at the end.</param>
/// <param name="Text">The name or the words, composed and without quotes; empty for signs.</param>
/// <param name="Number">The number, for a number.</param>
/// <param name="IsApart">Whether space stands before it.</param>
internal readonly record struct Token(TokenKind Kind, int Offset, int Length, string Text, decimal Number, bool IsApart)
{
    /// <summary>Whether it can open an argument of a call.</summary>
    public bool OpensArgument => Kind is TokenKind.Identifier or TokenKind.Number or TokenKind.Text or TokenKind.OpenParenthesis;

    /// <summary>Whether a statement goes on after it, so that the line may end there.</summary>
    public bool GoesOn => Kind is not (TokenKind.Identifier or TokenKind.Number or TokenKind.Text
        or TokenKind.CloseBracket or TokenKind.CloseParenthesis or TokenKind.End);
}
