using SocialReport.Expressions;

namespace SocialReport.Templates;

/// <summary>A piece of a template as parsed.</summary>
internal abstract record TemplateNode
{
    private TemplateNode()
    {
    }

    /// <summary>Text as typed, from one offset to another.</summary>
    public sealed record Text(int Start, int End) : TemplateNode;

    /// <summary>A value, or a statement that gives blocks; the expression is null when it could not be read.</summary>
    public sealed record Print(Expression? Expression, string Written, SourceSpan Span) : TemplateNode;

    /// <summary>A choice between texts.</summary>
    public sealed record If(IReadOnlyList<Branch> Branches, SourceSpan Span) : TemplateNode;

    /// <summary>A text for each value of a list; the list is null when it could not be read.</summary>
    public sealed record For(string Variable, Expression? Items, IReadOnlyList<TemplateNode> Body, SourceSpan Span) : TemplateNode;
}

/// <summary>One of the texts of an if.</summary>
/// <param name="Condition">When it is the one; null for else, and when it could not be read.</param>
/// <param name="IsElse">Whether it is the one when none before it was.</param>
/// <param name="Body">The text.</param>
internal sealed record Branch(Expression? Condition, bool IsElse, IReadOnlyList<TemplateNode> Body);
