using System.Globalization;
using SocialReport.Expressions;

namespace SocialReport.Tests.Expressions;

/// <summary>Writes an expression as text that reads back to it, and as a form that shows its structure.</summary>
internal static class ExpressionWriter
{
    private static readonly Dictionary<BinaryOperator, string> Signs = new()
    {
        [BinaryOperator.Coalesce] = "??",
        [BinaryOperator.Or] = "||",
        [BinaryOperator.And] = "&&",
        [BinaryOperator.Equal] = "==",
        [BinaryOperator.NotEqual] = "!=",
        [BinaryOperator.Less] = "<",
        [BinaryOperator.LessOrEqual] = "<=",
        [BinaryOperator.Greater] = ">",
        [BinaryOperator.GreaterOrEqual] = ">=",
        [BinaryOperator.Add] = "+",
        [BinaryOperator.Subtract] = "-",
        [BinaryOperator.Multiply] = "*",
        [BinaryOperator.Divide] = "/",
    };

    private static readonly BinaryOperator[][] Levels =
    [
        [BinaryOperator.Coalesce], [BinaryOperator.Or], [BinaryOperator.And], [BinaryOperator.Equal, BinaryOperator.NotEqual],
        [BinaryOperator.Less, BinaryOperator.LessOrEqual, BinaryOperator.Greater, BinaryOperator.GreaterOrEqual],
        [BinaryOperator.Add, BinaryOperator.Subtract], [BinaryOperator.Multiply, BinaryOperator.Divide],
    ];

    private const int Choice = -1;
    private const int Call = -2;
    private const int Unary = 7;
    private const int Postfix = 8;

    /// <summary>The text, with no more parentheses than it takes.</summary>
    public static string Write(Expression expression) => Write(expression, Call);

    /// <summary>The structure, all in parentheses.</summary>
    public static string Structure(Expression expression) => expression switch
    {
        NumberLiteral number => number.Value.ToString(CultureInfo.InvariantCulture),
        TextLiteral text => $"'{text.Value}'",
        TruthLiteral truth => truth.Value ? "ja" : "nej",
        NameExpression name => name.Identifier,
        MemberExpression member => $"(. {Structure(member.Target)} {member.Name})",
        IndexExpression index => $"([] {Structure(index.Target)} {Structure(index.Label)})",
        UnaryExpression unary => $"({unary.Operator} {Structure(unary.Operand)})",
        BinaryExpression binary => $"({binary.Operator} {Structure(binary.Left)} {Structure(binary.Right)})",
        ConditionalExpression choice => $"(? {string.Join(' ', choice.Parts.Select(Structure))})",
        CallExpression call => $"({call.Function}! {string.Join(' ', call.Arguments.Select(Structure))}"
            + string.Concat(call.Options.Select(option => $" {option.Name}={Structure(option.Value)}")) + ")",
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    private static string Write(Expression expression, int level)
    {
        var (text, own) = WriteBare(expression);
        return own < level ? $"({text})" : text;
    }

    private static (string Text, int Level) WriteBare(Expression expression)
    {
        switch (expression)
        {
            case TextLiteral text:
                return ($"'{text.Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'", Postfix);
            case MemberExpression member:
                return ($"{Write(member.Target, Postfix)}.{member.Name}", Postfix);
            case IndexExpression index:
                return ($"{Write(index.Target, Postfix)}[{Write(index.Label, Call)}]", Postfix);
            case UnaryExpression unary:
                return ((unary.Operator == UnaryOperator.Negate ? "-" : "!") + Write(unary.Operand, Unary), Unary);
            case BinaryExpression binary:
                var level = Array.FindIndex(Levels, row => row.Contains(binary.Operator));
                return ($"{Write(binary.Left, level)} {Signs[binary.Operator]} {Write(binary.Right, level + 1)}", level);
            case ConditionalExpression choice:
                return ($"{Write(choice.Condition, 0)} ? {Write(choice.WhenTrue, Choice)} : {Write(choice.WhenFalse, Choice)}", Choice);
            case CallExpression call:
                return (WriteCall(call), Call);
            default:
                return (Structure(expression), Postfix);
        }
    }

    // A call with its first argument piped in and one with it in place are the same expression; both get written.
    private static string WriteCall(CallExpression call)
    {
        var isPiped = call.Function.Length % 2 == 0;
        var rest = string.Concat(call.Arguments.Skip(isPiped ? 1 : 0).Select(argument => " " + Write(argument, Postfix)))
            + string.Concat(call.Options.Select(option => $" {option.Name}: {Write(option.Value, Postfix)}"));
        return isPiped ? $"{Write(call.Arguments[0], Call)} | {call.Function}{rest}" : call.Function + rest;
    }
}
