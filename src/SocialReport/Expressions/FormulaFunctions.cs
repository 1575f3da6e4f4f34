using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Expressions;

/// <summary>The functions that formulas and templates share.</summary>
internal static class FormulaFunctions
{
    private const int Many = int.MaxValue;

    public static IReadOnlyList<Function> All { get; } =
    [
        new("abs", "abs x", 1, 1, [], call => Map(call, Math.Abs)),
        new("kostnad", "kostnad x", 1, 1, [], call => Magnitude(call, amount => -amount)),
        new("intäkt", "intäkt x", 1, 1, [], call => Magnitude(call, amount => amount)),
        new("summa", "summa a b …", 1, Many, [], call => Fold(call, numbers => numbers.Sum())),
        new("medel", "medel a b …", 1, Many, [], call => Fold(call, numbers => numbers.Sum() / numbers.Count)),
        new("min", "min a b …", 1, Many, [], call => Fold(call, numbers => numbers.Min())),
        new("max", "max a b …", 1, Many, [], call => Fold(call, numbers => numbers.Max())),
        new("förändring", "förändring nu före", 2, 2, [], Change),
        new("saknas", "saknas x", 1, 1, [], call => new Value.Truth(call.Arguments[0] is Value.Missing)),
        new("skyddat", "skyddat x", 1, 1, [], call => new Value.Truth(call.Arguments[0] is Value.Masked)),
    ];

    private static Value Map(FunctionCall call, Func<decimal, decimal> change) =>
        call.NumberAt(0, out var instead) is { } number
            ? Operand.Computed(change(number.Amount), number.Unit, number) with
            {
                IsMagnitude = true,
                How = Derivation.Signed(Derivation.Of(number), change(number.Amount) != number.Amount),
            }
            : instead;

    /// <summary>A belopp with the sign of the thing itself: a cost, or a revenue, as a positive number.</summary>
    private static Value Magnitude(FunctionCall call, Func<decimal, decimal> change)
    {
        if (call.NumberAt(0, out var instead) is not { } number)
            return instead;
        return number.Unit is null or MeasureUnit.Amount or MeasureUnit.Price
            ? Map(call, change)
            : call.Fail(Messages.WrongUnit(call.SpanOf(0), call.Name, Operand.UnitName(number.Unit), "ett belopp"));
    }

    /// <summary>
    /// (a − b) / |b|: the change as a share of the earlier amount, with the sign of the change whatever the sign of b.
    /// From zero there is none.
    /// </summary>
    private static Value Change(FunctionCall call)
    {
        if (call.NumberAt(0, out var instead) is not { } now || call.NumberAt(1, out instead) is not { } before)
            return instead;
        if (now.Unit != before.Unit)
            return call.Fail(Messages.UnitsDiffer(call.SpanOf(1), now.Unit, before.Unit, "jämföras"));
        if (before.Amount == 0)
            return new Value.Missing(Arithmetic.NoValueMarker, null);
        try
        {
            return Operand.Computed((now.Amount - before.Amount) / Math.Abs(before.Amount), MeasureUnit.Share, now, before) with
            {
                How = new Derivation.Quotient(
                    new Derivation.Sum([Derivation.Of(now), Derivation.Signed(Derivation.Of(before), isTurned: true)]),
                    Derivation.Signed(Derivation.Of(before), before.Amount < 0)),
            };
        }
        catch (OverflowException)
        {
            return call.Fail(Messages.Overflow(call.NameSpan));
        }
    }

    private static Derivation How(string function, List<Value.Number> numbers)
    {
        IReadOnlyList<Derivation> terms = [.. numbers.Select(Derivation.Of)];
        return function switch
        {
            "summa" => new Derivation.Sum(terms),
            "medel" => new Derivation.Quotient(new Derivation.Sum(terms), new Derivation.Constant(terms.Count)),
            _ => new Derivation.Other(terms),
        };
    }

    /// <summary>One number of many: of the arguments, and of what the lists among them hold.</summary>
    private static Value Fold(FunctionCall call, Func<IReadOnlyList<decimal>, decimal> fold)
    {
        List<Value.Number> numbers = [];
        Value? missing = null;
        for (var index = 0; index < call.Arguments.Count; index++)
        {
            var values = call.Arguments[index] is Value.Sequence sequence ? sequence.Items : [call.Arguments[index]];
            foreach (var value in values)
            {
                if (call.AsNumber(value, index, out var instead) is not { } number)
                {
                    if (instead is Value.Missing { IsFailed: true })
                        return instead;
                    missing ??= instead;
                    continue;
                }
                if (numbers.Count > 0 && numbers[0].Unit != number.Unit)
                    return call.Fail(Messages.UnitsDiffer(call.SpanOf(index), numbers[0].Unit, number.Unit, "räknas ihop"));
                numbers.Add(number);
            }
        }
        if (call.Name == "summa" && numbers.Count > 1 && numbers.Find(number => !number.IsSummable) is { } unsummable)
            return call.Fail(Messages.KindNotSummed(call.NameSpan, unsummable.Kind));
        if (missing is not null)
            return missing;
        if (numbers.Count == 0)
            return new Value.Missing(Arithmetic.NoValueMarker, null);
        try
        {
            var result = fold([.. numbers.Select(number => number.Amount)]);
            return Operand.Computed(result, numbers[0].Unit, numbers.ToArray())
                with
            { IsMagnitude = numbers.TrueForAll(number => number.IsMagnitude), How = How(call.Name, numbers) };
        }
        catch (OverflowException)
        {
            return call.Fail(Messages.Overflow(call.NameSpan));
        }
    }
}
