using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Expressions;

/// <summary>The four rules of arithmetic on numbers with units, and comparison.</summary>
internal static class Arithmetic
{
    /// <summary>What is printed where there is no value to show: divided by zero, or a sum of nothing.</summary>
    public const string NoValueMarker = "–";

    /// <summary>Adds, subtracts, multiplies or divides; overflow and units that don't go together are errors.</summary>
    public static Value Compute(
        BinaryOperator binary, Value.Number left, Value.Number right, decimal? zeroByZero, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (binary is BinaryOperator.Add or BinaryOperator.Subtract && !MayAdd(left.Unit, right.Unit))
        {
            diagnostics.Add(Messages.UnitsDiffer(span, left.Unit, right.Unit, "läggas ihop eller dras från varandra"));
            return Value.Missing.Failed;
        }
        if (binary == BinaryOperator.Add && left.Unit is not null && right.Unit is not null && !(left.IsSummable && right.IsSummable))
        {
            diagnostics.Add(Messages.KindNotSummed(span, left.IsSummable ? right.Kind : left.Kind));
            return Value.Missing.Failed;
        }
        if (binary == BinaryOperator.Divide && right.Amount == 0)
        {
            return left.Amount == 0 && zeroByZero is { } declared
                ? Operand.Computed(declared, QuotientUnit(left.Unit, right.Unit), left, right) with { How = new Derivation.Other([Derivation.Of(left), Derivation.Of(right)]) }
                : new Value.Missing(NoValueMarker, null);
        }
        try
        {
            return binary switch
            {
                BinaryOperator.Add => Operand.Computed(left.Amount + right.Amount, left.Unit ?? right.Unit, left, right)
                    with
                { IsMagnitude = left.IsMagnitude && right.IsMagnitude, How = new Derivation.Sum([Derivation.Of(left), Derivation.Of(right)]) },
                BinaryOperator.Subtract =>
                    Operand.Computed(left.Amount - right.Amount, left.Unit ?? right.Unit, left, right)
                    with
                    { How = new Derivation.Sum([Derivation.Of(left), Derivation.Signed(Derivation.Of(right), isTurned: true)]) },
                BinaryOperator.Multiply =>
                    Operand.Computed(left.Amount * right.Amount, ProductUnit(left.Unit, right.Unit), left, right)
                    with
                    {
                        How = new Derivation.Product(Derivation.Of(left), Derivation.Of(right)),
                        IsMagnitude = KeepsMagnitude(left, right),
                        IsRatioOfCounts = (left.IsRatioOfCounts && right.Unit is null) || (right.IsRatioOfCounts && left.Unit is null),
                    },
                _ => Operand.Computed(left.Amount / right.Amount, QuotientUnit(left.Unit, right.Unit), left, right)
                    with
                {
                    How = new Derivation.Quotient(Derivation.Of(left), Derivation.Of(right)),
                    IsMagnitude = KeepsMagnitude(left, right),
                    IsRatioOfCounts = (left.Unit == MeasureUnit.Count && right.Unit == MeasureUnit.Count) || (left.IsRatioOfCounts && right.Unit is null),
                },
            };
        }
        catch (OverflowException)
        {
            diagnostics.Add(Messages.Overflow(span));
            return Value.Missing.Failed;
        }
    }

    /// <summary>Compares two numbers of the same unit; one without a unit goes with any.</summary>
    public static Value Compare(
        BinaryOperator binary, Value.Number left, Value.Number right, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (left.Unit is { } leftUnit && right.Unit is { } rightUnit && leftUnit != rightUnit)
        {
            diagnostics.Add(Messages.UnitsDiffer(span, left.Unit, right.Unit, "jämföras"));
            return Value.Missing.Failed;
        }
        var order = left.Amount.CompareTo(right.Amount);
        return new Value.Truth(binary switch
        {
            BinaryOperator.Equal => order == 0,
            BinaryOperator.NotEqual => order != 0,
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        });
    }

    /// <summary>Whether + and − may join two units. A share is a part of 1, so that <c>1 - andel</c> is the rest.</summary>
    public static bool MayAdd(MeasureUnit? left, MeasureUnit? right) =>
        left == right
        || (left is null && right == MeasureUnit.Share)
        || (left == MeasureUnit.Share && right is null);

    // Where no unit of ours fits, as for persons a krona, the result is a number without one.
    private static MeasureUnit? ProductUnit(MeasureUnit? left, MeasureUnit? right) => (left, right) switch
    {
        (null, _) => right,
        (_, null) => left,
        (MeasureUnit.Share, _) => right,
        (_, MeasureUnit.Share) => left,
        (MeasureUnit.Price, MeasureUnit.Count) or (MeasureUnit.Count, MeasureUnit.Price) => MeasureUnit.Amount,
        (MeasureUnit.Count, MeasureUnit.Count) => MeasureUnit.Count,
        _ => null,
    };

    private static MeasureUnit? QuotientUnit(MeasureUnit? left, MeasureUnit? right) => (left, right) switch
    {
        (_, null) => left,
        (null, _) => null,
        _ when left == right => MeasureUnit.Share,
        (_, MeasureUnit.Share) => left,
        (MeasureUnit.Amount, MeasureUnit.Count) => MeasureUnit.Price,
        (MeasureUnit.Amount, MeasureUnit.Price) => MeasureUnit.Count,
        _ => null,
    };

    private static bool KeepsMagnitude(Value.Number left, Value.Number right) =>
        (left.IsMagnitude || right.IsMagnitude) && IsPlainOrMagnitude(left) && IsPlainOrMagnitude(right);

    private static bool IsPlainOrMagnitude(Value.Number number) => number.IsMagnitude || number.Unit != MeasureUnit.Amount;
}
