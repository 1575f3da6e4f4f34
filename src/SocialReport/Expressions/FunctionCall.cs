using SocialReport.Diagnostics;

namespace SocialReport.Expressions;

/// <summary>A call of a function with its arguments evaluated.</summary>
/// <param name="syntax">The call as written.</param>
/// <param name="arguments">The arguments by place.</param>
/// <param name="options">The arguments by name.</param>
/// <param name="diagnostics">Gets the errors.</param>
internal sealed class FunctionCall(
    CallExpression syntax, IReadOnlyList<Value> arguments, IReadOnlyDictionary<string, Value> options, DiagnosticBag diagnostics)
{
    /// <summary>The function's name as called.</summary>
    public string Name => syntax.Function;

    /// <summary>Where the function's name stands.</summary>
    public SourceSpan NameSpan => syntax.FunctionSpan;

    /// <summary>The arguments by place.</summary>
    public IReadOnlyList<Value> Arguments => arguments;

    /// <summary>Where an argument stands.</summary>
    public SourceSpan SpanOf(int argumentIndex) => syntax.Arguments[argumentIndex].Span;

    /// <summary>Adds the error, and gives the value of a call that failed.</summary>
    public Value Fail(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        return Value.Missing.Failed;
    }

    /// <summary>Adds a finding that doesn't stop the call.</summary>
    public void Warn(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    /// <summary>An argument as a number; or null, and then the value that the call has instead.</summary>
    public Value.Number? NumberAt(int argumentIndex, out Value instead) =>
        AsNumber(arguments[argumentIndex], argumentIndex, out instead);

    /// <summary>A value from an argument as a number; or null, and then the value that the call has instead.</summary>
    public Value.Number? AsNumber(Value value, int argumentIndex, out Value instead) =>
        Operand.Number(value, SpanOf(argumentIndex), diagnostics, out instead);

    /// <summary>A whole number given by name, or the default; null when it isn't one in the range, and an error says so.</summary>
    public int? WholeOption(string name, int byDefault, int lowest, int highest)
    {
        if (!options.TryGetValue(name, out var value))
            return byDefault;
        if (value is Value.Number { Unit: null } number && number.Amount >= lowest && number.Amount <= highest
            && decimal.Truncate(number.Amount) == number.Amount)
            return (int)number.Amount;
        Fail(Messages.OptionNotWhole(OptionSpan(name), name, lowest, highest));
        return null;
    }

    /// <summary>A yes or no given by name, or the default; null when it is neither, and an error says so.</summary>
    public bool? TruthOption(string name, bool byDefault)
    {
        if (!options.TryGetValue(name, out var value))
            return byDefault;
        if (value is Value.Truth truth)
            return truth.IsTrue;
        Fail(Messages.OptionNotTruth(OptionSpan(name), name));
        return null;
    }

    /// <summary>One of some words given by name, or the first; null when it is none of them, and an error says so.</summary>
    public string? WordOption(string name, params IReadOnlyList<string> words)
    {
        if (!options.TryGetValue(name, out var value))
            return words[0];
        if (value is Value.Text text && words.Contains(text.Content, StringComparer.Ordinal))
            return text.Content;
        Fail(Messages.OptionNotWord(OptionSpan(name), name, words));
        return null;
    }

    /// <summary>Whether an argument by that name is given.</summary>
    public bool HasOption(string name) => options.ContainsKey(name);

    private SourceSpan OptionSpan(string name) =>
        syntax.Options.First(option => option.Name == name).Value.Span;
}
