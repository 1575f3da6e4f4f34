using System.Text.RegularExpressions;
using SocialReport.Periods;

namespace SocialReport.Facts;

/// <summary>What a header says of its column.</summary>
internal abstract partial record ColumnHeader
{
    private ColumnHeader()
    {
    }

    /// <summary>A measure over a span.</summary>
    public sealed record Value(string Measure, DateSpan Span, Period? AsOf, NumberUnit Unit) : ColumnHeader;

    /// <summary>A span, but of no measure that the dataset knows.</summary>
    public sealed record UnknownMeasure(string Measure) : ColumnHeader;

    /// <summary>Something like a span that can't be read without a guess.</summary>
    public sealed record Unclear(string Written, SpanProblem Problem) : ColumnHeader;

    /// <summary>An as-of, but no span.</summary>
    public sealed record NoSpan(Period AsOf) : ColumnHeader;

    /// <summary>Only words.</summary>
    public sealed record Words : ColumnHeader;

    /// <summary>Reads a header such as <c>Utfall jan–apr 2024 (tkr)</c>.</summary>
    public static ColumnHeader Read(string header, DatasetDeclaration declaration, Period asOf)
    {
        var text = WithoutUnit(header, out var unit);
        switch (SpanParser.ReadEnd(text, asOf))
        {
            case SpanReading.Failed failed:
                return new Unclear(failed.Written, failed.Problem);
            case SpanReading.Found { Span: { } span } found:
                var measure = WithoutUnit(found.Rest, out var innerUnit);
                return declaration.Measure(measure) is null
                    ? new UnknownMeasure(measure)
                    : new Value(measure, span, found.AsOf, unit == NumberUnit.None ? innerUnit : unit);
            case SpanReading.Found { AsOf: { } written } found when declaration.Measure(found.Rest) is not null:
                return new NoSpan(written);
            default:
                return new Words();
        }
    }

    private static string WithoutUnit(string text, out NumberUnit unit)
    {
        var match = UnitAtEnd().Match(text);
        unit = match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "kr" or "kronor" => NumberUnit.Kr,
            "tkr" => NumberUnit.Tkr,
            "mnkr" or "mkr" => NumberUnit.Mnkr,
            "%" or "procent" => NumberUnit.Percent,
            "st" or "antal" => NumberUnit.Pieces,
            _ => NumberUnit.None,
        };
        return match.Success ? text[..match.Index] : text;
    }

    [GeneratedRegex(@"[\s,(\[]+(?<unit>kr|kronor|tkr|mnkr|mkr|%|procent|st|antal)\s*[)\]]?\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitAtEnd();
}
