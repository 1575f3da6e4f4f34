using SocialReport.Facts;
using SocialReport.Periods;

namespace SocialReport.Indicators;

/// <summary>What a status rests on.</summary>
public enum StatusBasis
{
    /// <summary>There is no outcome of the report's year yet.</summary>
    NoOutcome,

    /// <summary>There is no target for the report's year or later.</summary>
    NoTarget,

    /// <summary>The target is words, or only about how much.</summary>
    TargetInWords,

    /// <summary>The outcome is words, or only about how much.</summary>
    OutcomeInWords,

    /// <summary>Outcome and target can't be compared, or the outcome lies on both sides of the target.</summary>
    NotComparable,

    /// <summary>The target is a number, and nothing says on which side of it is good.</summary>
    NoDirection,

    /// <summary>The outcome is of a part of the year and adds up; the target is for all of it.</summary>
    YearNotOver,

    /// <summary>The value that the target is to be compared with isn't known.</summary>
    NothingToCompareWith,

    /// <summary>The outcome lies where the target wants it.</summary>
    Reached,

    /// <summary>It doesn't, but has moved the right way since the baseline.</summary>
    Moved,

    /// <summary>It doesn't, and hasn't moved the right way.</summary>
    NotMoved,
}

/// <summary>How an indicator stands by the rule, and what that was read from.</summary>
/// <param name="Status">The status.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Outcome">The outcome, or null.</param>
/// <param name="Target">The target, or null.</param>
/// <param name="Baseline">What the movement was measured from, or null.</param>
public sealed record Assessment(GoalStatus Status, StatusBasis Basis, StatedValue? Outcome, StatedValue? Target, StatedValue? Baseline);

/// <summary>
/// The rule of status. It never guesses: what can't be compared can't be judged.
/// <list type="table">
/// <listheader><term>When</term><description>Status</description></listheader>
/// <item><term>no outcome in the report's year, or no target for it or later</term><description>kan inte bedömas</description></item>
/// <item><term>target or outcome in words, or about how much (ca 30)</term><description>kan inte bedömas</description></item>
/// <item><term>different units, parts of different wholes, an interval on both sides of the target</term><description>kan inte bedömas</description></item>
/// <item><term>a number as target without direction</term><description>kan inte bedömas</description></item>
/// <item><term>a flow of part of the year, unless it has already passed the target</term><description>kan inte bedömas</description></item>
/// <item><term>all of the outcome within what the target accepts</term><description>uppfyllt</description></item>
/// <item><term>outside, but all of it past the baseline in the direction</term><description>på väg</description></item>
/// <item><term>outside otherwise</term><description>uppfylls inte</description></item>
/// </list>
/// What a target accepts: a bound (max, minst, topp) what it says; a number or interval what lies at or beyond its near end in
/// the direction, and itself alone for <c>behåll</c>; of two levels both. The outcome is the last one of the report's year
/// that ends no later than the period; the target is the first that ends no earlier. The baseline is nuläge, else the
/// same period of the year before, else the last outcome before.
/// </summary>
public static class StatusRule
{
    /// <summary>How an indicator's part stands at a period, by the rule alone.</summary>
    public static Assessment Assess(Indicator indicator, IndicatorPart part, Period period)
    {
        var outcome = Outcome(indicator, part, period);
        var target = Target(indicator, part, period);
        var baseline = outcome is null ? null : Baseline(indicator, part, outcome);
        var (status, basis) = Judge(indicator, outcome, target, baseline);
        return new Assessment(status, basis, outcome, target, baseline);
    }

    /// <summary>The last outcome of the report's year that ends no later than the period, also one that is only said to be missing; null for none.</summary>
    internal static StatedValue? Outcome(Indicator indicator, IndicatorPart part, Period period) =>
        Last(indicator.Known(IndicatorWords.Outcome, part).Where(value => period.Span.Contains(value.Span)));

    /// <summary>The first target that ends no earlier than the period.</summary>
    internal static StatedValue? Target(Indicator indicator, IndicatorPart part, Period period) =>
        indicator.Known(IndicatorWords.Target, part).Where(value => value.Span.Last >= period.End).OrderBy(value => value.Span.Last).FirstOrDefault();

    /// <summary>What movement is measured from.</summary>
    internal static StatedValue? Baseline(Indicator indicator, IndicatorPart part, StatedValue outcome)
    {
        if (Last(indicator.Known(IndicatorWords.Baseline, part).Where(value => value.Span.Last <= outcome.Span.Last)) is { } stated)
            return stated;
        var earlier = indicator.Known(IndicatorWords.Outcome, part).Where(value => value.Span.Last < outcome.Span.First && !value.IsMissing).ToList();
        var lastYear = outcome.Span.PreviousYear();
        return earlier.Find(value => value.Span == lastYear) ?? Last(earlier);
    }

    /// <summary>The direction that counts: the stated one, else the one that the target's own form implies.</summary>
    internal static Direction? DirectionOf(Indicator indicator, StatedValue? target) => indicator.Direction ?? target switch
    {
        { ComparedWith.Comparison: Comparison.AtLeast or Comparison.Higher } => Direction.Increase,
        { ComparedWith.Comparison: Comparison.AtMost or Comparison.Lower } => Direction.Decrease,
        { ComparedWith: not null } => Direction.Keep,
        { Levels: [{ IsRank: true }, ..] } => Direction.Top,
        { Levels: [{ Low: null }, ..] } => Direction.Decrease,
        { Levels: [{ High: null }, ..] } => Direction.Increase,
        // All of the parts is as many as there can be.
        { Levels: [{ Whole: { } whole, Low: { } low }, ..] } when low == whole => Direction.Increase,
        _ => null,
    };

    private static StatedValue? Last(IEnumerable<StatedValue> values) =>
        values.OrderByDescending(value => value.Span.Last).ThenBy(value => value.Span.First).FirstOrDefault();

    private static (GoalStatus Status, StatusBasis Basis) Judge(Indicator indicator, StatedValue? outcome, StatedValue? target, StatedValue? baseline)
    {
        if (outcome is null or { IsMissing: true })
            return Unknown(StatusBasis.NoOutcome);
        if (target is null or { IsMissing: true })
            return Unknown(StatusBasis.NoTarget);
        if (outcome.Levels.Count == 0)
            return Unknown(StatusBasis.OutcomeInWords);
        if (outcome.Unit != target.Unit)
            return Unknown(StatusBasis.NotComparable);
        var direction = DirectionOf(indicator, target);
        var (accepted, problem) = Accepted(indicator, target, outcome.Part, direction);
        if (problem is { } why)
            return Unknown(why);
        var isPartial = indicator.Kind == MeasureKind.Flow && outcome.Span.Months < target.Span.Months;
        return Verdict(accepted, outcome.Levels, isPartial) switch
        {
            true => (GoalStatus.Met, StatusBasis.Reached),
            null => Unknown(isPartial ? StatusBasis.YearNotOver : StatusBasis.NotComparable),
            _ when HasMoved(indicator, direction, baseline, outcome) => (GoalStatus.OnTheWay, StatusBasis.Moved),
            _ => (GoalStatus.NotMet, StatusBasis.NotMoved),
        };
    }

    private static (GoalStatus Status, StatusBasis Basis) Unknown(StatusBasis basis) => (GoalStatus.CannotBeJudged, basis);

    /// <summary>What the target accepts, or why that can't be told.</summary>
    private static (IReadOnlyList<Level> Levels, StatusBasis? Problem) Accepted(
        Indicator indicator, StatedValue target, IndicatorPart part, Direction? direction)
    {
        if (target.ComparedWith is { } compared)
        {
            var value = indicator.Known(compared.Measure, part).FirstOrDefault(known => known.Span == compared.Span);
            return value is { Levels: [{ Low: { } low, High: { } high }] } && low == high && value.Unit == target.Unit
                ? ([Beside(compared.Comparison, value.Levels[0])], null)
                : ([], StatusBasis.NothingToCompareWith);
        }
        if (target.Levels.Count == 0)
            return ([], StatusBasis.TargetInWords);
        return direction is { } way || target.Levels.All(level => !level.IsClosed)
            ? ([.. target.Levels.Select(level => Beyond(level, direction))], null)
            : ([], StatusBasis.NoDirection);
    }

    private static Level Beside(Comparison comparison, Level level) => comparison switch
    {
        Comparison.AtLeast => level with { High = null },
        Comparison.AtMost => level with { Low = null },
        Comparison.Higher => level with { High = null, IsOpen = true },
        Comparison.Lower => level with { Low = null, IsOpen = true },
        _ => level,
    };

    /// <summary>A number or interval, opened in the direction; a bound already says what it accepts.</summary>
    private static Level Beyond(Level level, Direction? direction) => direction switch
    {
        _ when !level.IsClosed => level,
        Direction.Increase => level with { High = null },
        Direction.Decrease or Direction.Top => level with { Low = null },
        _ => level,
    };

    /// <summary>Whether what is accepted holds the outcome; null when that can't be told.</summary>
    private static bool? Verdict(IReadOnlyList<Level> accepted, IReadOnlyList<Level> outcome, bool isPartial)
    {
        var verdicts = accepted.Count == outcome.Count
            ? accepted.Zip(outcome, Holds).ToList()
            // One outcome and two targets, or the other way: only what is so in every reading is so.
            : [.. accepted.SelectMany(_ => outcome, Holds)];
        if (verdicts.TrueForAll(verdict => verdict == true))
            return true;
        // Two levels in pairs are both required; otherwise it isn't known which belongs to which.
        var isMissed = accepted.Count == outcome.Count ? verdicts.Contains(false) : verdicts.TrueForAll(verdict => verdict == false);
        return isMissed ? false : null;

        bool? Holds(Level wanted, Level stated) => (wanted.Holds(stated), isPartial) switch
        {
            (true, true) when wanted.High is not null => null,
            (false, true) when wanted.High is not { } high || !(stated.Low > high) => null,
            var (verdict, _) => verdict,
        };
    }

    private static bool HasMoved(Indicator indicator, Direction? direction, StatedValue? baseline, StatedValue outcome)
    {
        if (baseline is null || baseline.Levels.Count != outcome.Levels.Count || baseline.Unit != outcome.Unit
            || (indicator.Kind == MeasureKind.Flow && baseline.Span.Months != outcome.Span.Months))
        {
            return false;
        }
        return direction switch
        {
            Direction.Increase => outcome.Levels.Zip(baseline.Levels).All(pair => pair.First.IsHigherThan(pair.Second)),
            Direction.Decrease or Direction.Top => outcome.Levels.Zip(baseline.Levels).All(pair => pair.Second.IsHigherThan(pair.First)),
            _ => false,
        };
    }
}
