using SocialReport.Diagnostics;
using SocialReport.Expressions;

namespace SocialReport.Templates;

/// <summary>The functions of templates: those of formulas, the print filters, the sentence helpers.</summary>
internal static class TemplateFunctions
{
    public const string Include = "include";
    public const string Text = "text";
    public const string Table = "tabell";
    public const string Chart = "diagram";
    public const string ChartData = "diagramdata";
    public const string Comments = "kommentarer";
    public const string Comment = "kommentar";
    public const string LevelOption = "nivå";

    /// <summary>What gives blocks instead of a value, and so stands by itself between braces.</summary>
    private static readonly Function[] Statements =
    [
        Statement(Include, "include 'avsnitt/ekonomi'"),
        Statement(Text, "text 'prognos'"),
        Statement(Table, "tabell driftsredovisning"),
        Statement(Chart, "diagram avvikelse"),
        Statement(ChartData, "diagramdata") with { MinArguments = 0, MaxArguments = 0 },
        Statement(Comment, "kommentar rad"),
        Statement(Comments, "kommentarer volymer nivå: 3", LevelOption),
    ];

    /// <summary>All that a template may call.</summary>
    public static FunctionTable All { get; } = new(
        [.. FormulaFunctions.All, .. PrintFunctions.All, .. ComparisonWords.All, .. SentenceFunctions.All, .. Statements]);

    /// <summary>The statement of that name, or null when a call of it gives a value.</summary>
    public static Function? FindStatement(string name) => Array.Find(Statements, statement => statement.Name == name);

    /// <summary>The call that an expression is when it is the name of a statement without arguments; else null.</summary>
    public static CallExpression? BareStatement(Expression expression) =>
        expression is NameExpression name && FindStatement(name.Identifier) is { MinArguments: 0 }
            ? new CallExpression(name.Identifier, name.Span, [], [], name.Span)
            : null;

    private static Function Statement(string name, string usage, params IReadOnlyList<string> options) =>
        new(name, usage, 1, 1, options, call => call.Fail(Messages.NotInExpression(call.NameSpan, name)));
}
