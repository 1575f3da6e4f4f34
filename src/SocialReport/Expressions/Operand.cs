using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Facts;

namespace SocialReport.Expressions;

/// <summary>Values as the operands of a computation.</summary>
internal static class Operand
{
    /// <summary>
    /// The value as a number; or null, and then what the whole computation gives: a missing value stays missing
    /// with its marker and a withheld one withheld; what is no number is an error.
    /// </summary>
    public static Value.Number? Number(Value value, SourceSpan span, DiagnosticBag diagnostics, out Value instead)
    {
        instead = Value.Missing.Failed;
        switch (value)
        {
            case Value.Number number:
                return number;
            case Value.Missing missing:
                instead = missing;
                return null;
            case Value.Masked masked:
                instead = masked;
                return null;
            default:
                diagnostics.Add(Messages.NotANumber(span, Describe(value)));
                return null;
        }
    }

    /// <summary>A number computed from others.</summary>
    public static Value.Number Computed(decimal amount, MeasureUnit? unit, params ReadOnlySpan<Value.Number> operands)
    {
        var figures = new List<FigureId>();
        foreach (var operand in operands)
        {
            foreach (var figure in FiguresOf(operand))
            {
                if (!figures.Contains(figure))
                    figures.Add(figure);
            }
        }
        return new Value.Number(amount, unit, null, figures);
    }

    /// <summary>What a value is, in Swedish, for messages.</summary>
    public static string Describe(Value value) => value switch
    {
        Value.Number number => UnitName(number.Unit),
        Value.Missing => "ett värde som saknas",
        Value.Masked => "ett skyddat värde",
        Value.Text => "en text",
        Value.Truth => "ett ja eller nej",
        Value.Sequence => "en lista",
        Value.Thing thing => thing.Content.Description,
        _ => "ett utskrivet tal",
    };

    /// <summary>What a unit is called with its article, for messages.</summary>
    public static string UnitName(MeasureUnit? unit) => unit switch
    {
        MeasureUnit.Amount => "ett belopp",
        MeasureUnit.Count => "ett antal",
        MeasureUnit.Share => "en andel",
        MeasureUnit.Price => "ett pris",
        _ => "ett tal utan enhet",
    };

    public static IEnumerable<FigureId> FiguresOf(Value.Number number) =>
        number.Figure is { } figure ? [figure] : number.Operands;
}
