using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Expressions;
using SocialReport.Facts;

namespace SocialReport.Templates;

/// <summary>
/// Words that say which way a number went: <c>a | ökat b</c> is "ökat", "minskat" or "varit oförändrat".
/// They compare the difference as it prints, so that no sentence says "ökat med 0,0".
/// </summary>
internal static class ComparisonWords
{
    /// <summary>What follows a comparative in typed text, and can't follow "lika många".</summary>
    public const string Than = " än ";

    private const string Equally = "lika ";

    private static readonly WordSet[] WordSets =
    [
        new(["ökat", "minskat"], "ökat", "minskat", "varit oförändrat", "varit oförändrad", "varit oförändrade"),
        new(["ökar", "minskar"], "ökar", "minskar", "är oförändrat", "är oförändrad", "är oförändrade"),
        new(["ökade", "minskade"], "ökade", "minskade", "var oförändrat", "var oförändrad", "var oförändrade"),
        new(["öka", "minska"], "öka", "minska", "vara oförändrat", "vara oförändrad", "vara oförändrade"),
        new(["ökning", "minskning"], "ökning", "minskning", "oförändrad nivå"),
        new(["fler", "färre"], "fler", "färre", "lika många"),
        new(["fler_än", "färre_än"], "fler än", "färre än", "lika många som"),
        new(["högre", "lägre"], "högre", "lägre", "lika högt", "lika hög", "lika höga"),
        new(["högre_än", "lägre_än"], "högre än", "lägre än", "i nivå med"),
        new(["mer", "mindre"], "mer", "mindre", "lika mycket"),
        new(["mer_än", "mindre_än"], "mer än", "mindre än", "lika mycket som"),
    ];

    /// <summary>The words as functions.</summary>
    public static IReadOnlyList<Function> All { get; } =
    [
        .. WordSets.SelectMany(words => words.Names.Select(name => new Function(
            name, $"nu | {name} förut", 2, 2, ["decimaler", "form"], call => Compare(call, words)))),
    ];

    /// <summary>The words, when they say that two numbers are equal as "lika många" does; or null.</summary>
    public static string? SaysEqual(Value value) =>
        value is Value.Printed { Parts: [PrintedPart.Words { Content: var words }] } && words.StartsWith(Equally, StringComparison.Ordinal)
            ? words
            : null;

    private static Value Compare(FunctionCall call, WordSet words)
    {
        if (Stated.Read(call, null, out var instead) is not { } now
            || call.NumberAt(1, out instead) is not { } before)
            return instead;
        if (call.WordOption("form", "ett", "en", "flera") is not { } form)
            return Value.Missing.Failed;
        if (now.Number.Unit is { } unit && before.Unit is { } otherUnit && unit != otherUnit)
            return call.Fail(Messages.UnitsDiffer(call.NameSpan, unit, otherUnit, "jämföras"));
        if (!IsMagnitude(now.Number))
            return call.Fail(Messages.EffectAsMagnitude(call.SpanOf(0), call.Name));
        if (!IsMagnitude(before))
            return call.Fail(Messages.EffectAsMagnitude(call.SpanOf(1), call.Name));
        decimal difference;
        try
        {
            difference = SwedishNumber.Rounded(now.Number.Amount - before.Amount, now.Format with { Negated = false });
        }
        catch (OverflowException)
        {
            return call.Fail(Messages.Overflow(call.NameSpan));
        }
        return new Value.Printed([new PrintedPart.Words(words.For(difference, form))]);
    }

    /// <summary>Whether more is more: a belopp is an effect on the result, where a growing cost falls.</summary>
    private static bool IsMagnitude(Value.Number number) => number.Unit switch
    {
        MeasureUnit.Amount => number.IsMagnitude,
        MeasureUnit.Price => number.IsMagnitude || number.Amount >= 0,
        _ => true,
    };

    private sealed record WordSet(
        IReadOnlyList<string> Names, string More, string Less, string Same, string? SameForEn = null, string? SameForFlera = null)
    {
        public string For(decimal difference, string form) => (difference, form) switch
        {
            ( > 0, _) => More,
            ( < 0, _) => Less,
            (_, "en") => SameForEn ?? Same,
            (_, "flera") => SameForFlera ?? Same,
            _ => Same,
        };
    }
}
