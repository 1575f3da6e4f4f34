using SocialReport.Diagnostics;
using SocialReport.Expressions;

namespace SocialReport.Templates;

/// <summary>
/// Finds unknown names in the texts that an if did not choose, so that a wrong name shows today
/// and not the day when the figures turn.
/// </summary>
/// <param name="scope">What names stand for.</param>
/// <param name="diagnostics">Gets the errors.</param>
internal sealed class NameCheck(IScope scope, DiagnosticBag diagnostics)
{
    // Variables of loops that did not run: nothing is known of them.
    private readonly HashSet<string> _unknowable = new(StringComparer.Ordinal);

    /// <summary>Checks all names in some nodes.</summary>
    public void Check(IReadOnlyList<TemplateNode> nodes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TemplateNode.Print { Expression: { } expression } when TemplateFunctions.BareStatement(expression) is null:
                    Resolve(expression);
                    break;
                case TemplateNode.If choice:
                    Check(choice);
                    break;
                case TemplateNode.For loop:
                    CheckLoop(loop);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Checks the body of a loop that does not run.</summary>
    public void CheckBody(TemplateNode.For loop)
    {
        var isNew = _unknowable.Add(loop.Variable);
        var isOutermost = _unknowable.Add(ReservedWords.For);
        Check(loop.Body);
        if (isNew)
            _unknowable.Remove(loop.Variable);
        if (isOutermost)
            _unknowable.Remove(ReservedWords.For);
    }

    private void Check(TemplateNode.If choice)
    {
        foreach (var branch in choice.Branches)
        {
            if (branch.Condition is not null)
                Resolve(branch.Condition);
            Check(branch.Body);
        }
    }

    private void CheckLoop(TemplateNode.For loop)
    {
        if (loop.Items is not null)
            Resolve(loop.Items);
        CheckBody(loop);
    }

    /// <summary>What an expression stands for as far as names alone tell; null when they don't.</summary>
    private Value? Resolve(Expression expression)
    {
        switch (expression)
        {
            case NameExpression name:
                return ResolveName(name);
            case MemberExpression member:
                return Resolve(member.Target) is Value.Thing thing
                    ? thing.Content.Member(member.Name) ?? Fail(Messages.UnknownMember(member.NameSpan, thing.Content, member.Name))
                    : null;
            case IndexExpression { Label: TextLiteral label } index:
                return Resolve(index.Target) is Value.Thing table
                    ? table.Content.Item(label.Value) ?? Fail(Messages.UnknownLabel(label.Span, table.Content, label.Value))
                    : null;
            case CallExpression call when TemplateFunctions.All.Find(call.Function) is null:
                return Fail(Messages.UnknownFunction(
                    call.FunctionSpan, call.Function, scope.Find(call.Function) is not null, TemplateFunctions.All.Names));
            default:
                foreach (var part in expression.Parts)
                    Resolve(part);
                return null;
        }
    }

    private Value? ResolveName(NameExpression name)
    {
        if (_unknowable.Contains(name.Identifier))
            return null;
        return scope.Find(name.Identifier) ?? Fail(Messages.UnknownName(name.Span, name.Identifier, scope.Names));
    }

    private Value? Fail(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        return null;
    }
}
