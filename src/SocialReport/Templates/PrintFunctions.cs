using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Expressions;
using SocialReport.Facts;

namespace SocialReport.Templates;

/// <summary>The filters that print a number in a sentence: <c>x | mnkr decimaler: 2</c>.</summary>
internal static class PrintFunctions
{
    private static readonly Filter[] Filters =
    [
        new("mnkr", PrintUnit.Mnkr, 1, "ett belopp", MeasureUnit.Amount),
        new("tkr", PrintUnit.Tkr, 0, "ett belopp eller ett pris", MeasureUnit.Amount, MeasureUnit.Price),
        new("kr", PrintUnit.Kr, 0, "ett belopp eller ett pris", MeasureUnit.Amount, MeasureUnit.Price),
        new("antal", PrintUnit.None, 0, "ett antal", MeasureUnit.Count),
        new("procent", PrintUnit.Percent, 0, "en andel", MeasureUnit.Share),
    ];

    /// <summary>The filters as functions.</summary>
    public static IReadOnlyList<Function> All { get; } =
    [
        .. Filters.Select(filter => new Function(
            filter.Name, $"x | {filter.Name}", 1, 1, ["decimaler", "tecken", "enhet"], call => Print(call, filter))),
    ];

    /// <summary>How a sentence prints a number unless told otherwise; a figure of its own as its table does.</summary>
    public static NumberFormat DefaultFormat(Value.Number number)
    {
        if (number.Format is { } own)
            return own with { WithUnit = true };
        var name = FilterFor(number.Unit);
        var filter = Filters.First(filter => filter.Name == name);
        return new NumberFormat(filter.Unit, filter.Decimals) { WithUnit = true };
    }

    /// <summary>The filter that suits a unit best, for defaults and hints.</summary>
    public static string FilterFor(MeasureUnit? unit) => unit switch
    {
        MeasureUnit.Amount => "mnkr",
        MeasureUnit.Price => "kr",
        MeasureUnit.Share => "procent",
        _ => "antal",
    };

    /// <summary>The number as a sentence prints it; per cent as a word.</summary>
    public static PrintedPart.Figure Print(Value.Number number, NumberFormat format)
    {
        var isWordAfter = format is { Unit: PrintUnit.Percent, WithUnit: true };
        var text = SwedishNumber.Format(number.Amount, isWordAfter ? format with { WithUnit = false } : format);
        return new PrintedPart.Figure(
            number, format, NameOf(format), isWordAfter ? $"{text}{SwedishNumber.NoBreakSpace}procent" : text);
    }

    /// <summary>The number as its own table prints it.</summary>
    public static PrintedPart.Figure PrintAsInTable(Value.Number number, NumberFormat format) =>
        new(number, format, NameOf(format), SwedishNumber.Format(number.Amount, format));

    /// <summary>A format as a template writes it: <c>mnkr decimaler: 2</c>.</summary>
    private static string NameOf(NumberFormat format)
    {
        var filter = Filters.First(filter => filter.Unit == format.Unit);
        var name = format.Negated ? $"kostnad | {filter.Name}" : filter.Name;
        if (format.Decimals != filter.Decimals)
            name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name} decimaler: {format.Decimals}");
        if (format.WithPlus)
            name += " tecken: ja";
        return format.WithUnit || format.Unit == PrintUnit.None ? name : name + " enhet: nej";
    }

    private static Value Print(FunctionCall call, Filter filter)
    {
        // A withheld value may be printed, as withheld; only computing with it is refused.
        if (call.Arguments[0] is Value.Masked masked)
            return masked;
        if (call.NumberAt(0, out var instead) is not { } number)
            return instead;
        if (!filter.Takes(number))
            return call.Fail(Messages.WrongUnit(call.SpanOf(0), filter.Name, Operand.UnitName(number.Unit), filter.Wanted));
        if (Math.Abs(number.Amount) > SwedishNumber.Largest)
            return call.Fail(Messages.Overflow(call.SpanOf(0)));
        if (call.WholeOption("decimaler", filter.Decimals, 0, 9) is not { } decimals
            || call.TruthOption("tecken", false) is not { } withPlus
            || call.TruthOption("enhet", true) is not { } withUnit)
            return Value.Missing.Failed;
        var format = new NumberFormat(filter.Unit, decimals) { WithPlus = withPlus, WithUnit = withUnit };
        return new Value.Printed([Print(number, format)]);
    }

    private sealed record Filter(string Name, PrintUnit Unit, int Decimals, string Wanted, params IReadOnlyList<MeasureUnit> Units)
    {
        // A ratio of two counts is a share by its unit, but may also be so many of one for each of the other: a table's
        // own figure says which by how it is printed.
        public bool Takes(Value.Number number) =>
            number.Unit is not { } unit
            || Units.Contains(unit)
            || (unit == MeasureUnit.Share && Unit == PrintUnit.None && (number.IsRatioOfCounts || number.Format is { Unit: PrintUnit.None }));
    }
}
