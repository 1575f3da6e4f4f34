using SocialReport.Diagnostics;
using SocialReport.Disclosure;

namespace SocialReport.Expressions;

/// <summary>
/// Computes expressions. A missing operand makes the result missing with that operand's marker; only <c>??</c> and
/// <c>saknas</c> look at it. What is computed of a withheld (masked) value is withheld too, and to test it is an error, so
/// that it never shows in a result. Division by zero gives a missing value.
/// </summary>
/// <param name="scope">What names stand for.</param>
/// <param name="functions">The functions that may be called.</param>
/// <param name="diagnostics">Gets every error once; what failed is <see cref="Value.Missing.Failed"/>.</param>
public sealed class Evaluator(IScope scope, FunctionTable functions, DiagnosticBag diagnostics)
{
    private readonly List<FigureId> _compared = [];

    /// <summary>The figures that conditions have compared, each once: what was chosen depends on them, though it isn't computed from them.</summary>
    public IReadOnlyList<FigureId> Compared => _compared;

    /// <summary>What zero by zero gives (<c>noll_genom_noll</c>); null makes it missing, as any division by zero.</summary>
    public decimal? ZeroByZero { get; init; }

    /// <summary>The value of an expression.</summary>
    public Value Evaluate(Expression expression) => expression switch
    {
        NumberLiteral number => new Value.Number(number.Value, null, null, []),
        TextLiteral text => new Value.Text(text.Value, null),
        TruthLiteral truth => new Value.Truth(truth.Value),
        NameExpression name => EvaluateName(name),
        MemberExpression member => EvaluateMember(member),
        IndexExpression index => EvaluateIndex(index),
        UnaryExpression unary => EvaluateUnary(unary),
        BinaryExpression binary => EvaluateBinary(binary),
        ConditionalExpression choice => EvaluateChoice(choice),
        CallExpression call => EvaluateCall(call),
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    /// <summary>Whether a condition holds; null when that can't be told, and an error says why.</summary>
    public bool? Test(Expression condition)
    {
        var value = Evaluate(condition);
        switch (value)
        {
            case Value.Truth truth:
                return truth.IsTrue;
            case Value.Missing { IsFailed: true }:
                break;
            case Value.Missing:
                diagnostics.Add(Messages.MissingCondition(condition.Span));
                break;
            case Value.Masked:
                diagnostics.Add(Messages.MaskedInComputation(condition.Span));
                break;
            default:
                diagnostics.Add(Messages.NotACondition(condition.Span, Operand.Describe(value), value is Value.Number));
                break;
        }
        return null;
    }

    private Value.Missing Fail(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        return Value.Missing.Failed;
    }

    private Value EvaluateName(NameExpression name)
    {
        if (scope.Find(name.Identifier) is { } value)
            return value;
        return functions.Find(name.Identifier) is { } function
            ? Fail(Messages.FunctionWithoutArguments(name.Span, function.Name, function.Usage))
            : Fail(Messages.UnknownName(name.Span, name.Identifier, scope.Names));
    }

    private Value EvaluateMember(MemberExpression member)
    {
        var target = Evaluate(member.Target);
        return target switch
        {
            Value.Missing => target,
            Value.Thing thing => thing.Content.Member(member.Name)
                ?? Fail(Messages.UnknownMember(member.NameSpan, thing.Content, member.Name)),
            _ => Fail(Messages.HasNoParts(member.NameSpan, Operand.Describe(target), member.Name)),
        };
    }

    private Value EvaluateIndex(IndexExpression index)
    {
        var target = Evaluate(index.Target);
        var label = Evaluate(index.Label);
        switch (target, label)
        {
            case (Value.Missing, _):
                return target;
            case (_, Value.Missing):
                return label;
            case (_, Value.Text { Content: "" } empty):
                // A blank cell names nothing; the marker is that of any value left out.
                return new Value.Missing(Arithmetic.NoValueMarker, empty.Figure);
            case (Value.Thing thing, Value.Text text):
                return thing.Content.Item(text.Content)
                    ?? Fail(Messages.UnknownLabel(index.Label.Span, thing.Content, text.Content));
            case (_, Value.Masked):
                return Fail(Messages.MaskedInComputation(index.Label.Span));
            case (Value.Thing, _):
                return Fail(Messages.LabelNotText(index.Label.Span, Operand.Describe(label)));
            default:
                return Fail(Messages.HasNoLabels(index.Target.Span, Operand.Describe(target)));
        }
    }

    private Value EvaluateUnary(UnaryExpression unary)
    {
        if (unary.Operator == UnaryOperator.Not)
            return Test(unary.Operand) is { } holds ? new Value.Truth(!holds) : Value.Missing.Failed;
        var value = Evaluate(unary.Operand);
        return Operand.Number(value, unary.Operand.Span, diagnostics, out var instead) is { } number
            ? Operand.Computed(-number.Amount, number.Unit, number) with { How = Derivation.Signed(Derivation.Of(number), isTurned: true) }
            : instead;
    }

    private Value EvaluateChoice(ConditionalExpression choice) => Test(choice.Condition) switch
    {
        true => Evaluate(choice.WhenTrue),
        false => Evaluate(choice.WhenFalse),
        null => Value.Missing.Failed,
    };

    private Value EvaluateBinary(BinaryExpression binary)
    {
        if (binary.Operator == BinaryOperator.Coalesce)
            return Evaluate(binary.Left) is var value and not Value.Missing { IsFailed: false } ? value : Evaluate(binary.Right);
        if (binary.Operator is BinaryOperator.And or BinaryOperator.Or)
            return EvaluateLogical(binary);
        var left = Evaluate(binary.Left);
        var right = Evaluate(binary.Right);
        if (left is Value.Missing { IsFailed: true } || right is Value.Missing { IsFailed: true })
            return Value.Missing.Failed;
        if (left is Value.Missing)
            return left;
        if (right is Value.Missing)
            return right;
        if (binary.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual && IsSameKindOfWord(left, right) is { } isEqual)
        {
            _compared.AddRange(new[] { left, right }.OfType<Value.Text>().Select(text => text.Figure).OfType<FigureId>().Except(_compared));
            return new Value.Truth(isEqual == (binary.Operator == BinaryOperator.Equal));
        }
        var isArithmetic = binary.Operator is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide;
        if (!isArithmetic && (left is Value.Masked || right is Value.Masked))
            return Fail(Messages.MaskedInComputation((left is Value.Masked ? binary.Left : binary.Right).Span));
        if (Operand.Number(left, binary.Left.Span, diagnostics, out var instead) is not { } leftNumber
            || Operand.Number(right, binary.Right.Span, diagnostics, out instead) is not { } rightNumber)
            return instead;
        if (!isArithmetic)
            _compared.AddRange(Operand.FiguresOf(leftNumber).Concat(Operand.FiguresOf(rightNumber)).Except(_compared));
        return isArithmetic
            ? Arithmetic.Compute(binary.Operator, leftNumber, rightNumber, ZeroByZero, binary.Span, diagnostics)
            : Arithmetic.Compare(binary.Operator, leftNumber, rightNumber, binary.Span, diagnostics);
    }

    /// <summary>Whether two texts, or two truths, are equal; null when the values are something else.</summary>
    private static bool? IsSameKindOfWord(Value left, Value right) => (left, right) switch
    {
        (Value.Text first, Value.Text second) =>
            Composition.Compose(first.Content) == Composition.Compose(second.Content),
        (Value.Truth first, Value.Truth second) => first.IsTrue == second.IsTrue,
        _ => null,
    };

    private Value EvaluateLogical(BinaryExpression binary)
    {
        var decides = binary.Operator == BinaryOperator.Or;
        if (Test(binary.Left) is not { } left)
            return Value.Missing.Failed;
        if (left == decides)
            return new Value.Truth(left);
        return Test(binary.Right) is { } right ? new Value.Truth(right) : Value.Missing.Failed;
    }

    private Value EvaluateCall(CallExpression call)
    {
        if (functions.Find(call.Function) is not { } function)
            return Fail(Messages.UnknownFunction(call.FunctionSpan, call.Function, scope.Find(call.Function) is not null, functions.Names));
        return Prepare(call, function) is { } prepared ? function.Body(prepared) : Value.Missing.Failed;
    }

    /// <summary>The call with its arguments evaluated; null when they don't suit the function, and errors say why.</summary>
    internal FunctionCall? Prepare(CallExpression call, Function function)
    {
        var arguments = call.Arguments.Select(Evaluate).ToArray();
        var options = new Dictionary<string, Value>(StringComparer.Ordinal);
        var isSound = true;
        foreach (var option in call.Options)
        {
            if (!function.Options.Contains(option.Name, StringComparer.Ordinal))
            {
                Fail(Messages.UnknownOption(option.NameSpan, function.Name, option.Name, function.Options));
                isSound = false;
            }
            else if (!options.TryAdd(option.Name, Evaluate(option.Value)))
            {
                Fail(Messages.RepeatedOption(option.NameSpan, option.Name));
                isSound = false;
            }
        }
        if (arguments.Length < function.MinArguments || arguments.Length > function.MaxArguments)
        {
            Fail(Messages.WrongArgumentCount(call.FunctionSpan, function.Name, function.Usage, arguments.Length));
            isSound = false;
        }
        if (!isSound || arguments.Concat(options.Values).Any(value => value is Value.Missing { IsFailed: true }))
            return null;
        return new FunctionCall(call, arguments, options, diagnostics);
    }
}
