using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Expressions;
using SocialReport.Facts;

namespace SocialReport.Templates;

/// <summary>Helpers that carry grammar and sign, so that no sentence has to: <c>x | överskott_om</c>.</summary>
internal static class SentenceFunctions
{
    private static readonly NumberFormat MnkrInText = new(PrintUnit.Mnkr, 1) { WithUnit = true };

    /// <summary>The helpers as functions.</summary>
    public static IReadOnlyList<Function> All { get; } =
    [
        new("överskott", "x | överskott", 1, 1, ["decimaler"], call => Surplus(call, null)),
        new("underskott", "x | underskott", 1, 1, ["decimaler"], call => Surplus(call, null)),
        new("överskott_om", "x | överskott_om", 1, 1, ["decimaler"], call => Surplus(call, "om")),
        new("underskott_om", "x | underskott_om", 1, 1, ["decimaler"], call => Surplus(call, "om")),
        new("överskott_på", "x | överskott_på", 1, 1, ["decimaler"], call => Surplus(call, "på")),
        new("underskott_på", "x | underskott_på", 1, 1, ["decimaler"], call => Surplus(call, "på")),
        new("belopp", "x | belopp", 1, 1, [], WithoutSign),
        new("cirka", "x | mnkr | cirka", 1, 1, [], call => Qualify(call, (_, _) => true)),
        new("drygt", "x | mnkr | drygt", 1, 1, [], call => Qualify(call, (printed, exact) => printed <= exact)),
        new("knappt", "x | mnkr | knappt", 1, 1, [], call => Qualify(call, (printed, exact) => printed >= exact)),
        new("ord", "x | ord", 1, 1, ["form"], InWords),
        new("versal", "x | versal", 1, 1, [], Capitalize),
    ];

    /// <summary>Surplus or deficit by the sign of an effect on the result; neither when it prints as zero.</summary>
    private static Value Surplus(FunctionCall call, string? preposition)
    {
        if (Stated.Read(call, MnkrInText, out var instead) is not { } stated)
            return instead;
        var (number, format) = stated;
        if (number.Unit != MeasureUnit.Amount)
            return call.Fail(Messages.WrongUnit(call.SpanOf(0), call.Name, Operand.UnitName(number.Unit), "ett belopp"));
        if (number.IsMagnitude)
            return call.Fail(Messages.MagnitudeAsEffect(call.SpanOf(0), call.Name));
        format = format with { Negated = false, WithPlus = false };
        var isZero = SwedishNumber.Rounded(number.Amount, format) == 0;
        if (preposition is null)
            return Words(isZero ? "nollresultat" : SurplusWord(number.Amount));
        return isZero
            ? Words("ett resultat i balans")
            : new Value.Printed(
            [
                new PrintedPart.Words($"ett {SurplusWord(number.Amount)} {preposition} "),
                PrintFunctions.Print(Unsigned(number), format),
            ]);
    }

    private static string SurplusWord(decimal effect) => effect > 0 ? "överskott" : "underskott";

    /// <summary>The number without its sign, for words that carry it; still the same figure.</summary>
    private static Value.Number Unsigned(Value.Number number) =>
        number with { Amount = Math.Abs(number.Amount), IsMagnitude = true };

    private static Value WithoutSign(FunctionCall call) => call.Arguments[0] is Value.Masked masked
        ? masked
        : call.NumberAt(0, out var instead) is { } number ? Unsigned(number) : instead;

    /// <summary>Puts the function's own name before the printed number, and warns when it says the wrong thing.</summary>
    private static Value Qualify(FunctionCall call, Func<decimal, decimal, bool> isTrue)
    {
        switch (call.Arguments[0])
        {
            case Value.Missing or Value.Masked:
                return call.Arguments[0];
            case Value.Printed printed:
                List<PrintedPart> parts = [];
                foreach (var part in printed.Parts)
                {
                    if (part is PrintedPart.Figure figure)
                    {
                        if (!isTrue(Math.Abs(InBaseUnit(figure)), Math.Abs(figure.Source.Amount)))
                            call.Warn(Messages.QualifierUntrue(call.NameSpan, call.Name, figure.Content));
                        parts.Add(new PrintedPart.Words(call.Name + " "));
                    }
                    parts.Add(part);
                }
                return new Value.Printed(parts);
            default:
                return call.Fail(Messages.NotPrinted(call.SpanOf(0), call.Name));
        }
    }

    private static decimal InBaseUnit(PrintedPart.Figure figure)
    {
        var printed = SwedishNumber.Rounded(figure.Source.Amount, figure.Format);
        return figure.Format.Unit switch
        {
            PrintUnit.Mnkr => printed * 1_000_000m,
            PrintUnit.Tkr => printed * 1_000m,
            PrintUnit.Percent => printed / 100m,
            _ => printed,
        };
    }

    /// <summary>A small whole number as a word; a larger or negative one in digits.</summary>
    private static Value InWords(FunctionCall call)
    {
        if (call.Arguments[0] is Value.Masked masked)
            return masked;
        if (call.NumberAt(0, out var instead) is not { } number)
            return instead;
        if (number.Unit is not (null or MeasureUnit.Count) && number is not { Unit: MeasureUnit.Share, Figure: null })
            return call.Fail(Messages.WrongUnit(call.SpanOf(0), call.Name, Operand.UnitName(number.Unit), "ett antal"));
        if (decimal.Truncate(number.Amount) != number.Amount)
            return call.Fail(Messages.NotWhole(call.SpanOf(0), call.Name));
        if (call.WordOption("form", "en", "ett") is not { } form)
            return Value.Missing.Failed;
        var format = new NumberFormat(PrintUnit.None, 0);
        var text = number.Amount == 1 ? form : SmallNumber.InWords(number.Amount) ?? SwedishNumber.Format(number.Amount, format);
        return new Value.Printed([new PrintedPart.Figure(number, format, "ord", text)]);
    }

    private static Value Capitalize(FunctionCall call) => call.Arguments[0] switch
    {
        Value.Text text => text with { Content = Capitalized(text.Content) },
        Value.Printed printed => new Value.Printed([Capitalized(printed.Parts[0]), .. printed.Parts.Skip(1)]),
        Value.Missing or Value.Masked => call.Arguments[0],
        _ => call.Fail(Messages.NotPrinted(call.SpanOf(0), call.Name)),
    };

    private static PrintedPart Capitalized(PrintedPart part) => part switch
    {
        PrintedPart.Words words => words with { Content = Capitalized(words.Content) },
        PrintedPart.Figure figure => figure with { Content = Capitalized(figure.Content) },
        _ => part,
    };

    private static string Capitalized(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static Value.Printed Words(string words) => new([new PrintedPart.Words(words)]);
}
