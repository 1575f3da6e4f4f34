using System.Globalization;
using System.Text.RegularExpressions;
using SocialReport.Facts;
using SocialReport.Periods;

namespace SocialReport.Onboarding;

/// <summary>What the words of a header promise of its column.</summary>
internal enum HeadingHint
{
    /// <summary>Nothing in particular.</summary>
    None,

    /// <summary>A variance (avvikelse).</summary>
    Variance,

    /// <summary>A change from one time to another (förändring).</summary>
    Change,

    /// <summary>A share or per cent.</summary>
    Share,

    /// <summary>A sum of other columns.</summary>
    Total,
}

/// <summary>A header, read freely: more forms than the reader of exports takes, since every reading is shown to somebody.</summary>
/// <param name="Text">The header without units and marks.</param>
/// <param name="Measure">The measure's name; empty when no word tells.</param>
/// <param name="IsKnown">Whether the measure is one that every dataset knows.</param>
/// <param name="Span">The days, or null when the header says nothing of time.</param>
/// <param name="AsOf">When a forecast was made, when the header says so.</param>
/// <param name="StatesYear">Whether the header itself names the year.</param>
/// <param name="Hint">What the words promise.</param>
internal sealed partial record Heading(string Text, string Measure, bool IsKnown, DateSpan? Span, Period? AsOf, bool StatesYear, HeadingHint Hint)
{
    /// <summary>The unit that it names.</summary>
    public NumberUnit Unit { get; init; }

    /// <summary>Its words without the time, which the report adds itself; the whole text where it names none.</summary>
    public string Words { get; init; } = Text;

    /// <summary>Reads a header.</summary>
    /// <param name="header">The header, levels joined.</param>
    /// <param name="period">The period of the report.</param>
    public static Heading Read(string header, Period period)
    {
        var text = Hyphenated().Replace(RowKey.Normalize(header), "$1$2").TrimEnd('*', ' ', '¹', '²', '³');
        var hint = Hinted(text.ToLowerInvariant());
        var unit = NumberUnit.None;
        for (var match = UnitInside().Match(text); match.Success; match = UnitInside().Match(text))
        {
            unit = UnitOf(match.Groups["unit"].Value.ToLowerInvariant());
            text = text.Remove(match.Index, match.Length).Insert(match.Index, " ").Trim().Trim(',').Trim();
        }
        var (rest, span, asOf) = Time(text, period);
        var statesYear = YearInside().IsMatch(text) || span is not null && ShortYear().IsMatch(text);
        var words = rest.ToLowerInvariant();
        var measure = MeasureOf(words, span, period);
        if (measure == KnownMeasures.Forecast && span is { IsWholeYear: true } whole && MonthWord().Match(words) is { Success: true } named && SwedishMonths.Number(named.Value) is var month)
            asOf ??= Period.Of(whole.First.Year, month);
        if (measure == KnownMeasures.Forecast && span is { } when && !when.IsWholeYear)
        {
            // A forecast named after a month is for the year, made that month.
            asOf = when.IsWholeMonths ? Period.Of(when.Last.Year, when.Last.Month) : asOf;
            span = DateSpan.WholeYear(when.Last.Year);
        }
        span ??= measure is null ? null : UsualSpan(measure, words, period);
        return new Heading(RowKey.Normalize(text), measure ?? Own(rest), measure is not null, span, asOf is not null && asOf >= period ? null : asOf, statesYear, hint)
        {
            Unit = unit,
            Words = RowKey.Normalize(rest) is { Length: > 2 } left ? left : RowKey.Normalize(text),
        };
    }

    private static (string Words, DateSpan? Span, Period? AsOf) Time(string text, Period period)
    {
        string[] forms = [text, YearFirst().Replace(text, "$2 $1"), $"{text} {period.Year}", text.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal), MonthInside().Replace(text, "")];
        foreach (var form in forms)
        {
            // A year put on is no time of its own: only what it made readable counts.
            if (SpanParser.ReadEnd(form, period) is SpanReading.Found { Span: { } span } found && !(form == forms[2] && span.IsWholeYear))
                return (found.Rest, span, found.AsOf);
        }
        if (YearInside().Match(text) is { Success: true } year && int.Parse(year.Value, CultureInfo.InvariantCulture) is var number and >= 1980 and <= 2099)
            return (text.Remove(year.Index, year.Length).Trim(), DateSpan.WholeYear(number), null);
        return (text, null, null);
    }

    private static string? MeasureOf(string words, DateSpan? span, Period period)
    {
        if (Hinted(words) is HeadingHint.Variance or HeadingHint.Change)
            return null;
        if (words.Contains("budget", StringComparison.Ordinal) || words.Contains("anslag", StringComparison.Ordinal) || words.Contains("investeringsram", StringComparison.Ordinal))
        {
            return words.Contains("period", StringComparison.Ordinal) || (span is { } part && !part.IsWholeYear && (part.IsAccumulated || part.IsMonth))
                ? KnownMeasures.PeriodBudget : KnownMeasures.Budget;
        }
        if (words.Contains("bokslut", StringComparison.Ordinal))
            return span is { IsWholeYear: false } ? KnownMeasures.Outcome : KnownMeasures.YearEnd;
        if (words.Contains("prognos", StringComparison.Ordinal) || words.Contains("bedömning", StringComparison.Ordinal))
            return KnownMeasures.Forecast;
        if (words.Contains("målvärde", StringComparison.Ordinal))
            return "målvärde";
        if (words.Contains("nuläge", StringComparison.Ordinal) || words.Contains("börläge", StringComparison.Ordinal))
            return words.Contains("nuläge", StringComparison.Ordinal) ? "nuläge" : "börläge";
        if (words.Contains("utfall", StringComparison.Ordinal) || words.Contains("redovisat", StringComparison.Ordinal) || Accumulated().IsMatch(words))
            return KnownMeasures.Outcome;
        return words.Length == 0 && span is not null ? KnownMeasures.Outcome : null;
    }

    private static DateSpan UsualSpan(string measure, string words, Period period) => measure switch
    {
        KnownMeasures.YearEnd => period.WholeYear.PreviousYear(),
        KnownMeasures.Budget or KnownMeasures.Forecast or "målvärde" or "börläge" => period.WholeYear,
        KnownMeasures.Outcome when words.Contains("helår", StringComparison.Ordinal) => period.WholeYear,
        _ => period.Span,
    };

    private static HeadingHint Hinted(string words)
    {
        if (words.Contains("avvik", StringComparison.Ordinal) || words.Contains("diff", StringComparison.Ordinal) || words.Contains("över-/under", StringComparison.Ordinal))
            return IsPercent(words) ? HeadingHint.Share : HeadingHint.Variance;
        if (DifferenceOf().IsMatch(words))
            return HeadingHint.Variance;
        if (words.Contains("förändr", StringComparison.Ordinal) || words.Contains("utveckling", StringComparison.Ordinal))
            return HeadingHint.Change;
        if (IsPercent(words) || words.Contains("andel", StringComparison.Ordinal) || words.Contains("förbr", StringComparison.Ordinal))
            return HeadingHint.Share;
        return words.Contains("summa", StringComparison.Ordinal) || words.Contains("total", StringComparison.Ordinal) || words.Contains("netto", StringComparison.Ordinal) || words.Contains("återst", StringComparison.Ordinal) || words.Contains("kvar", StringComparison.Ordinal)
            ? HeadingHint.Total : HeadingHint.None;
    }

    private static bool IsPercent(string words) => words.Contains('%', StringComparison.Ordinal) || PercentWord().IsMatch(words);

    /// <summary>A measure's name made of a header's words: letters and single spaces.</summary>
    private static string Own(string rest)
    {
        var letters = new string([.. rest.ToLowerInvariant().Select(letter => char.IsLetter(letter) ? letter : ' ')]);
        return RowKey.Normalize(letters);
    }

    internal static NumberUnit UnitOf(string word) => word.TrimEnd('.') switch
    {
        "kr" or "kronor" => NumberUnit.Kr,
        "tkr" or "tusen kronor" => NumberUnit.Tkr,
        "mnkr" or "mkr" or "miljoner kronor" => NumberUnit.Mnkr,
        "%" or "procent" => NumberUnit.Percent,
        "st" or "antal" => NumberUnit.Pieces,
        _ => NumberUnit.None,
    };

    /// <summary>The unit that a text names anywhere, such as a title; none when it names none.</summary>
    internal static NumberUnit UnitIn(string text) =>
        UnitWord().Match(text) is { Success: true } match ? UnitOf(match.Groups["unit"].Value.ToLowerInvariant()) : NumberUnit.None;

    [GeneratedRegex(@"(\p{Ll})-\s+(?!och\b|eller\b)(\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex Hyphenated();

    [GeneratedRegex(@"(?:[\s,(\[]+|\A)(?<unit>kr|kronor|tkr|mnkr|mkr|%|procent)(?:[)\]]|(?=[\s,]|\z))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitInside();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])(?<unit>kronor|tkr|mnkr|mkr|kr|tusen kronor|miljoner kronor|procent|antal)(?![\p{L}\p{Nd}/])|(?<unit>%)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitWord();

    [GeneratedRegex(@"procent|(?<!\p{L})(proc|pct)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex PercentWord();

    [GeneratedRegex(@"(budget|utfall|prognos|bokslut)\s*[-–−/]\s*(budget|utfall|prognos|bokslut)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex DifferenceOf();

    [GeneratedRegex(@"\A([0-9]{4})[\s(]+(.*?)\)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex YearInside();

    [GeneratedRegex(@"[-' ][0-9]{2}\z|\b[0-9]{4}\z|[0-9]{6}", RegexOptions.CultureInvariant)]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"\s*\([^)]*\)\z", RegexOptions.CultureInvariant)]
    private static partial Regex MonthInside();

    [GeneratedRegex(@"(?<![\p{L}])(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)(?![\p{L}])", RegexOptions.CultureInvariant)]
    private static partial Regex MonthWord();

    [GeneratedRegex(@"\b(ack\.?|ackumulerat|periodens|resultat|förbrukat)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Accumulated();
}
