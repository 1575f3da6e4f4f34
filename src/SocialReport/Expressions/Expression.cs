namespace SocialReport.Expressions;

/// <summary>An expression as parsed: a formula, or what stands between the braces of a template.</summary>
/// <param name="Span">Where it stands.</param>
public abstract record Expression(SourceSpan Span)
{
    /// <summary>The expressions that it is made of, left to right.</summary>
    public abstract IEnumerable<Expression> Parts { get; }
}

/// <summary>A number as written: <c>1.5</c>.</summary>
/// <param name="Value">The number.</param>
/// <param name="Span">Where it stands.</param>
public sealed record NumberLiteral(decimal Value, SourceSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Parts => [];
}

/// <summary>Words as written: <c>'Utredning barn'</c>.</summary>
/// <param name="Value">The words, without quotes.</param>
/// <param name="Span">Where they stand.</param>
public sealed record TextLiteral(string Value, SourceSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Parts => [];
}

/// <summary><c>ja</c> or <c>nej</c>, or <c>true</c> or <c>false</c>.</summary>
/// <param name="Value">Which.</param>
/// <param name="Span">Where it stands.</param>
public sealed record TruthLiteral(bool Value, SourceSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Parts => [];
}

/// <summary>A name: <c>budget</c>.</summary>
/// <param name="Identifier">The name, composed (NFC).</param>
/// <param name="Span">Where it stands.</param>
public sealed record NameExpression(string Identifier, SourceSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Parts => [];
}

/// <summary>A part by its name: <c>drift.totalt</c>.</summary>
/// <param name="Target">What it is a part of.</param>
/// <param name="Name">The part's name, composed (NFC).</param>
/// <param name="NameSpan">Where the part's name stands.</param>
/// <param name="Span">Where the whole stands.</param>
public sealed record MemberExpression(Expression Target, string Name, SourceSpan NameSpan, SourceSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Parts => [Target];
}

/// <summary>A part by its label: <c>drift['Utredning barn']</c>, or by what an expression gives: <c>drift[del]</c>.</summary>
/// <param name="Target">What it is a part of.</param>
/// <param name="Label">What gives the label.</param>
/// <param name="Span">Where the whole stands.</param>
public sealed record IndexExpression(Expression Target, Expression Label, SourceSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Parts => [Target, Label];
}

/// <summary>An operator with one operand.</summary>
public enum UnaryOperator
{
    /// <summary><c>-x</c>.</summary>
    Negate,

    /// <summary><c>!x</c>.</summary>
    Not,
}

/// <summary>An operator and its operand.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Operand">The operand.</param>
/// <param name="Span">Where the whole stands.</param>
public sealed record UnaryExpression(UnaryOperator Operator, Expression Operand, SourceSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Parts => [Operand];
}

/// <summary>An operator with two operands.</summary>
public enum BinaryOperator
{
    /// <summary><c>a ?? b</c>: a, or b when a is missing.</summary>
    Coalesce,

    /// <summary><c>a || b</c>.</summary>
    Or,

    /// <summary><c>a &amp;&amp; b</c>.</summary>
    And,

    /// <summary><c>a == b</c>.</summary>
    Equal,

    /// <summary><c>a != b</c>.</summary>
    NotEqual,

    /// <summary><c>a &lt; b</c>.</summary>
    Less,

    /// <summary><c>a &lt;= b</c>.</summary>
    LessOrEqual,

    /// <summary><c>a &gt; b</c>.</summary>
    Greater,

    /// <summary><c>a &gt;= b</c>.</summary>
    GreaterOrEqual,

    /// <summary><c>a + b</c>.</summary>
    Add,

    /// <summary><c>a - b</c>.</summary>
    Subtract,

    /// <summary><c>a * b</c>.</summary>
    Multiply,

    /// <summary><c>a / b</c>.</summary>
    Divide,
}

/// <summary>An operator between its operands.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Left">The operand before it.</param>
/// <param name="Right">The operand after it.</param>
/// <param name="Span">Where the whole stands.</param>
public sealed record BinaryExpression(BinaryOperator Operator, Expression Left, Expression Right, SourceSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Parts => [Left, Right];
}

/// <summary>A choice: <c>condition ? a : b</c>.</summary>
/// <param name="Condition">What is tested.</param>
/// <param name="WhenTrue">The value when it holds.</param>
/// <param name="WhenFalse">The value when it doesn't.</param>
/// <param name="Span">Where the whole stands.</param>
public sealed record ConditionalExpression(Expression Condition, Expression WhenTrue, Expression WhenFalse, SourceSpan Span)
    : Expression(Span)
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Parts => [Condition, WhenTrue, WhenFalse];
}

/// <summary>A call: <c>summa a b</c>, or as a pipe <c>x | mnkr decimaler: 1</c>.</summary>
/// <param name="Function">The function's name, composed (NFC).</param>
/// <param name="FunctionSpan">Where the name stands.</param>
/// <param name="Arguments">The arguments by place; what is piped in is the first.</param>
/// <param name="Options">The arguments by name.</param>
/// <param name="Span">Where the whole stands.</param>
public sealed record CallExpression(
    string Function,
    SourceSpan FunctionSpan,
    IReadOnlyList<Expression> Arguments,
    IReadOnlyList<OptionArgument> Options,
    SourceSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override IEnumerable<Expression> Parts => Arguments.Concat(Options.Select(option => option.Value));
}

/// <summary>An argument by name: <c>decimaler: 1</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="Value">The argument.</param>
public sealed record OptionArgument(string Name, SourceSpan NameSpan, Expression Value);
