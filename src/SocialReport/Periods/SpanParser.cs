using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SocialReport.Periods;

/// <summary>
/// Reads spans as people write them. <c>2024-03</c>, <c>2404</c> and <c>202404</c> are accumulated from January,
/// <c>mars 2024</c> and <c>mar-24</c> are the month alone unless <c>ack</c> or <c>tom</c> stands before.
/// What can be read in two ways is refused.
/// </summary>
public static partial class SpanParser
{
    private static readonly SpanReading NoSpan = new SpanReading.None();

    /// <summary>Reads the span at the right end of a header; the rest is the measure.</summary>
    /// <param name="header">The header as written.</param>
    /// <param name="asOf">The period that <c>helår</c> and <c>fg år</c> refer to.</param>
    public static SpanReading ReadEnd(string header, Period asOf)
    {
        var text = Normalize(header);
        if (ReadLast(text, asOf) is not { } last)
            return NoSpan;
        if (last.Problem is { } problem)
            return new SpanReading.Failed(text[last.Start..], problem);
        var rest = Trim(text[..last.Start]);
        if (SpanPatterns.Per().Match(rest) is { Success: true } per)
            return ReadAsOf(last, text, Trim(rest[..per.Index]), asOf);
        return Accumulate(last, text, rest, null);
    }

    /// <summary>Reads a text that is a span and nothing else, such as a setting.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="asOf">The period that <c>helår</c> and <c>fg år</c> refer to.</param>
    /// <returns>Found, with a span and no rest; otherwise none or failed.</returns>
    public static SpanReading Read(string text, Period asOf) =>
        ReadEnd(text, asOf) is var reading && reading is SpanReading.Found { Span: null } or SpanReading.Found { Rest.Length: > 0 }
            ? NoSpan
            : reading;

    /// <summary>Makes every space one ordinary space and every dash a hyphen, and composes letters.</summary>
    internal static string Normalize(string text)
    {
        var builder = new StringBuilder(Composition.Compose(text));
        foreach (var dash in "\u2010\u2011\u2012\u2013\u2014\u2212")
            builder.Replace(dash, '-');
        return SpanPatterns.Spaces().Replace(builder.ToString(), " ").Trim().TrimEnd(')').TrimEnd();
    }

    private static SpanReading ReadAsOf(Candidate per, string text, string rest, Period asOf)
    {
        if (ReadLast(rest, asOf) is { } before)
        {
            if (before.Problem is { } problem)
                return new SpanReading.Failed(rest[before.Start..], problem);
            if (!per.Span.IsWholeMonths && per.Span.Last.AddDays(1).Day != 1)
                return new SpanReading.Failed(text[per.Start..], SpanProblem.AsOfWithinMonth);
            var written = Period.Of(per.Span.Last.Year, per.Span.Last.Month);
            // "helår per 2023-08" in a folder of 2024 could be either year.
            return before.IsRelative && written.Year != asOf.Year
                ? new SpanReading.Failed(rest[before.Start..], SpanProblem.NoYear)
                : Accumulate(before, rest, Trim(rest[..before.Start]), written);
        }
        return per.Span.IsDay
            ? Accumulate(per, text, rest, null)
            : new SpanReading.Found(null, Period.Of(per.Span.Last.Year, per.Span.Last.Month), rest);
    }

    private static SpanReading Accumulate(Candidate found, string text, string rest, Period? asOf)
    {
        var isAccumulated = SpanPatterns.Accumulated().IsMatch(rest);
        if (isAccumulated)
            rest = Trim(SpanPatterns.Spaces().Replace(SpanPatterns.Accumulated().Replace(rest, " "), " "));
        else if (found.MayBeAccumulated)
            return new SpanReading.Failed(text[found.Start..], SpanProblem.AloneOrAccumulated);
        var span = found.Span;
        if (!isAccumulated || span.IsAccumulated)
            return new SpanReading.Found(span, asOf, rest);
        if (!span.IsMonth && !span.IsDay && !found.MayBeAccumulated)
            return new SpanReading.Failed(text[found.Start..], SpanProblem.NotFromJanuary);
        return new SpanReading.Found(new DateSpan(new DateOnly(span.Last.Year, 1, 1), span.Last), asOf, rest);
    }

    private static Candidate? ReadLast(string text, Period asOf) =>
        First(SpanPatterns.Range(), text, Range)
        ?? First(SpanPatterns.Weeks(), text, Weeks)
        ?? First(SpanPatterns.PartOfYear(), text, PartOfYear)
        ?? First(SpanPatterns.Date(), text, Date)
        ?? First(SpanPatterns.MonthRange(), text, MonthRange)
        ?? First(SpanPatterns.MonthName(), text, MonthName)
        ?? First(SpanPatterns.Digits(), text, Digits)
        ?? First(SpanPatterns.Relative(), text, match => Relative(match, asOf));

    private static Candidate? First(Regex pattern, string text, Func<Match, Candidate?> read) =>
        pattern.Match(text) is { Success: true } match ? read(match) : null;

    private static string Trim(string text) => text.Trim(' ', ',', ':', ';', '(', '-');

    private static int Int(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>A span found at the end of a text, from a character on; or why what stands there is none.</summary>
    private readonly record struct Candidate(int Start, DateSpan Span)
    {
        public SpanProblem? Problem { get; init; }

        // A later tertial or quarter in words: alone, or from January?
        public bool MayBeAccumulated { get; init; }

        public bool IsRelative { get; init; }
    }
}
