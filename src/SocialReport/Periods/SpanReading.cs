namespace SocialReport.Periods;

/// <summary>What was read at the right end of a header, or of any text that may end with a span.</summary>
public abstract record SpanReading
{
    private SpanReading()
    {
    }

    /// <summary>The text ends with no span.</summary>
    public sealed record None : SpanReading;

    /// <summary>The text ends with a span, with an as-of (<c>per 2024-03</c>), or with both.</summary>
    /// <param name="Span">The days; null when only an as-of is written.</param>
    /// <param name="AsOf">The as-of written, or null.</param>
    /// <param name="Rest">What stands before, without the words for accumulated (<c>ack</c>, <c>tom</c>).</param>
    public sealed record Found(DateSpan? Span, Period? AsOf, string Rest) : SpanReading;

    /// <summary>The text ends with something like a span that can't be read without a guess.</summary>
    /// <param name="Written">The part that can't be read.</param>
    /// <param name="Problem">Why.</param>
    public sealed record Failed(string Written, SpanProblem Problem) : SpanReading;
}

/// <summary>Why a span can't be read.</summary>
public enum SpanProblem
{
    /// <summary>There is no such date, month, week or tertial: <c>2024-13</c>, <c>2023-02-29</c>.</summary>
    NoSuchDate,

    /// <summary>A month, tertial or week without a year.</summary>
    NoYear,

    /// <summary>Two digits that can be a day or a year: <c>mars 24</c>.</summary>
    DayOrYear,

    /// <summary>A number that can be a forecast's or a day's: <c>Prognos 2 mars 2024</c>.</summary>
    NumberOrDay,

    /// <summary>Four digits that can be a year or a year and month: <c>2012</c>.</summary>
    YearOrMonth,

    /// <summary>Six digits that can be a month or a date: <c>201112</c>.</summary>
    MonthOrDate,

    /// <summary>A later tertial or quarter that can stand alone or be accumulated: <c>tertial 2 2024</c>.</summary>
    AloneOrAccumulated,

    /// <summary>Said to be accumulated, yet not from January.</summary>
    NotFromJanuary,

    /// <summary>The end comes before the start.</summary>
    Backwards,

    /// <summary>An as-of that ends no month.</summary>
    AsOfWithinMonth,
}
