using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Expressions;

namespace SocialReport.Templates;

/// <summary>A number as a sentence helper takes it: bare, or already printed and then with that format.</summary>
/// <param name="Number">The number.</param>
/// <param name="Format">How it prints.</param>
internal readonly record struct Stated(Value.Number Number, NumberFormat Format)
{
    /// <summary>The first argument of a call; or null, and then what the call gives instead.</summary>
    /// <param name="call">The call, whose option <c>decimaler</c> is heeded for a bare number.</param>
    /// <param name="byDefault">How a bare number prints; null for the way that suits its unit.</param>
    /// <param name="instead">What the call gives when there is no number.</param>
    public static Stated? Read(FunctionCall call, NumberFormat? byDefault, out Value instead)
    {
        if (call.Arguments[0] is Value.Printed printed)
        {
            instead = Value.Missing.Failed;
            if (printed.Parts is [PrintedPart.Figure figure] && !call.HasOption("decimaler"))
                return new Stated(figure.Source, figure.Format);
            call.Fail(Messages.AlreadyPrinted(call.SpanOf(0), call.Name));
            return null;
        }
        if (call.NumberAt(0, out instead) is not { } number)
            return null;
        instead = Value.Missing.Failed;
        var format = byDefault ?? PrintFunctions.DefaultFormat(number);
        return call.WholeOption("decimaler", format.Decimals, 0, 9) is { } decimals
            ? new Stated(number, format with { Decimals = decimals })
            : null;
    }
}
