namespace SocialReport.Expressions;

/// <summary>A function of the language.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Usage">How it is called, for messages: <c>ökat före</c>.</param>
/// <param name="MinArguments">The fewest arguments it takes, what is piped in included.</param>
/// <param name="MaxArguments">The most arguments it takes.</param>
/// <param name="Options">The names of the arguments by name that it takes.</param>
/// <param name="Body">What it does; never gets a failed value.</param>
internal sealed record Function(
    string Name, string Usage, int MinArguments, int MaxArguments, IReadOnlyList<string> Options, Func<FunctionCall, Value> Body);

/// <summary>The functions that an expression may call.</summary>
public sealed class FunctionTable
{
    private readonly Dictionary<string, Function> _functions;

    internal FunctionTable(IEnumerable<Function> functions) =>
        _functions = functions.ToDictionary(function => function.Name, StringComparer.Ordinal);

    /// <summary>The functions of formulas: <c>abs kostnad intäkt summa medel min max förändring saknas skyddat</c>.</summary>
    public static FunctionTable Formulas { get; } = new(FormulaFunctions.All);

    /// <summary>The names of the functions, for suggestions.</summary>
    public IEnumerable<string> Names => _functions.Keys.Order(StringComparer.Ordinal);

    internal Function? Find(string name) => _functions.GetValueOrDefault(name);
}
