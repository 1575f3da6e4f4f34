using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Periods;

namespace SocialReport.Indicators;

/// <summary>An indicator (indikator): what is followed to see whether a goal is reached.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Location">Where its newest definition begins.</param>
public sealed record Indicator(string Id, SourceLocation Location)
{
    /// <summary>Its wording (text).</summary>
    public string Text { get; init; } = "";

    /// <summary>The id of its goal (mål), or null.</summary>
    public string? Goal { get; init; }

    /// <summary>Where the goal is named.</summary>
    public SourceLocation GoalLocation { get; init; }

    /// <summary>What it counts, in a word of the user's own (enhet): årsarbetare, procent, mnkr.</summary>
    public IndicatorUnit Unit { get; init; } = IndicatorUnit.Pieces;

    /// <summary>Which way it should move (riktning); null when only the target says it.</summary>
    public Direction? Direction { get; init; }

    /// <summary>How often it is followed up (frekvens), as written.</summary>
    public string Frequency { get; init; } = "";

    /// <summary>
    /// How its values behave over time (sort). A flow adds up over the year, so part of a year can't be held against
    /// a target for the whole; all other kinds can.
    /// </summary>
    public MeasureKind Kind { get; init; } = MeasureKind.Ratio;

    /// <summary>Whether it counts persons (personer).</summary>
    public bool CountsPersons { get; init; }

    /// <summary>The assessment (bedömning) that goes before the rule in the report of its own period, or null.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>All its values and targets, oldest folder first, then in the file's order.</summary>
    public IReadOnlyList<StatedValue> Values { get; init; } = [];

    /// <summary>The parts that it is split by, in the file's order, the total first.</summary>
    public IEnumerable<IndicatorPart> Parts => Values.Select(value => value.Part).Prepend(IndicatorPart.Total).Distinct();

    /// <summary>The values of a measure for a part, of several for the same days the one known last.</summary>
    public IEnumerable<StatedValue> Known(string measure, IndicatorPart part) =>
        Values.Where(value => value.Measure == measure && value.Part == part)
            .GroupBy(value => value.Span)
            .Select(same => same.OrderByDescending(value => value.AsOf).First());
}

/// <summary>What an indicator counts.</summary>
/// <param name="Word">The word as written; empty for none.</param>
/// <param name="Counts">What follows from it: <c>procent</c> is a share, <c>kr</c>, <c>tkr</c> and <c>mnkr</c> are amounts, all else a count.</param>
/// <param name="Scale">The unit that its numbers are stated in.</param>
public sealed record IndicatorUnit(string Word, MeasureUnit Counts, NumberScale Scale)
{
    /// <summary>Pieces, without a word.</summary>
    public static IndicatorUnit Pieces { get; } = new("", MeasureUnit.Count, NumberScale.One);

    /// <summary>The unit that a word means.</summary>
    public static IndicatorUnit Of(string word) => word switch
    {
        "procent" or "%" => new(word, MeasureUnit.Share, NumberScale.Percent),
        "kr" => new(word, MeasureUnit.Amount, NumberScale.Kr),
        "tkr" => new(word, MeasureUnit.Amount, NumberScale.Tkr),
        "mnkr" => new(word, MeasureUnit.Amount, NumberScale.Mnkr),
        _ => new(word, MeasureUnit.Count, NumberScale.One),
    };
}

/// <summary>One value or target that a file states of an indicator.</summary>
/// <param name="Measure">The measure: utfall, nuläge, prognos or målvärde.</param>
/// <param name="Part">Whom it is about.</param>
/// <param name="Span">The days.</param>
/// <param name="Value">
/// What is printed, in its base unit: pieces, a share of 1, or kr as a magnitude. An indicator's amount is never turned
/// into effect on the result.
/// </param>
/// <param name="AsOf">The period of its folder.</param>
/// <param name="Source">Its place.</param>
/// <param name="Original">As written.</param>
public sealed record StatedValue(
    string Measure, IndicatorPart Part, DateSpan Span, CellValue Value, Period AsOf, SourceLocation Source, string Original)
{
    /// <summary>The levels that it states, for comparing; none for words. Two for <c>3,1/3,5</c>.</summary>
    public IReadOnlyList<Level> Levels { get; init; } = [];

    /// <summary>What a target is held against instead of a level of its own; null for all but such targets.</summary>
    public ComparedWith? ComparedWith { get; init; }

    /// <summary>What it counts. Values in different units are never compared.</summary>
    public MeasureUnit Unit { get; init; } = MeasureUnit.Count;

    /// <summary>The weight of the last digit stated, in the base unit; 0 for what is no number.</summary>
    public decimal Step { get; init; }

    /// <summary>A note on it (not), or null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it is only said to be missing.</summary>
    public bool IsMissing => Value is CellValue.Missing;
}

/// <summary>A target that is an earlier value: <c>samma eller högre än 2022</c>.</summary>
/// <param name="Comparison">How the outcome should lie.</param>
/// <param name="Measure">The measure that it is held against.</param>
/// <param name="Span">That value's days.</param>
public sealed record ComparedWith(Comparison Comparison, string Measure, DateSpan Span);

/// <summary>An assessment (bedömning) made by somebody, which goes before the rule.</summary>
/// <param name="Status">The status.</param>
/// <param name="Reason">Why (skäl).</param>
/// <param name="By">Who made it (av).</param>
/// <param name="Period">The period that it is made for: that of its folder.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Judgement(GoalStatus Status, string Reason, string By, Period Period, SourceLocation Location);

/// <summary>A goal (mål).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Location">Where its newest definition begins.</param>
public sealed record Goal(string Id, SourceLocation Location)
{
    /// <summary>Its wording (text).</summary>
    public string Text { get; init; } = "";

    /// <summary>Its level in words (nivå): nämndmål, KF-mål, målområde.</summary>
    public string Level { get; init; } = "";

    /// <summary>The id of the goal above it (överordnat), or null.</summary>
    public string? Parent { get; init; }

    /// <summary>Where the goal above is named.</summary>
    public SourceLocation ParentLocation { get; init; }

    /// <summary>The assessment that goes before the rule in the report of its own period, or null.</summary>
    public Judgement? Judgement { get; init; }
}
