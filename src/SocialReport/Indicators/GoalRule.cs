using SocialReport.Facts;
using SocialReport.Periods;

namespace SocialReport.Indicators;

/// <summary>How an indicator or goal stands in a report.</summary>
/// <param name="Computed">By the rule.</param>
/// <param name="Judgement">The assessment that goes before the rule, or null.</param>
public sealed record Standing(GoalStatus Computed, Judgement? Judgement)
{
    /// <summary>Whether the reason says what the rule says; not where the rule would tell of a number of persons.</summary>
    public bool TellsRule { get; init; } = true;

    /// <summary>What counts: the assessment, else the rule.</summary>
    public GoalStatus Status => Judgement?.Status ?? Computed;

    /// <summary>In words; an assessment always says that it is one.</summary>
    public string InWords => IndicatorWords.Of(Status) + (Judgement is null ? "" : " (bedömning)");

    /// <summary>Who assessed, why, and what the rule says; null without an assessment.</summary>
    public string? Reason => Judgement is { } judgement
        ? $"Bedömning av {judgement.By}: {judgement.Reason.TrimEnd().TrimEnd('.')}.{(TellsRule ? $" Enligt regeln: {IndicatorWords.Of(Computed)}." : "")}"
        : null;
}

/// <summary>
/// The rule of goals. A goal's parts are its own indicators and the goals below it, as they stand with assessments.
/// Uppfyllt only if there are parts and all are; uppfylls inte if any isn't; else kan inte bedömas if any can't be
/// or there are none; else delvis uppfyllt if any is; else på väg.
/// </summary>
public static class GoalRule
{
    /// <summary>How an indicator stands at a period. An assessment counts only in the report of its own period.</summary>
    public static Standing Of(Indicator indicator, Period period) =>
        new(StatusRule.Assess(indicator, IndicatorPart.Total, period).Status, indicator.Judgement?.Period == period ? indicator.Judgement : null) { TellsRule = !indicator.CountsPersons };

    /// <summary>How a goal stands at a period.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="set">The indicators and goals, whose goals lie in no circle.</param>
    /// <param name="period">The report's period.</param>
    public static Standing Of(Goal goal, IndicatorSet set, Period period)
    {
        var parts = set.Indicators.Where(indicator => indicator.Goal == goal.Id).Select(indicator => Of(indicator, period).Status)
            .Concat(set.Goals.Where(below => below.Parent == goal.Id).Select(below => Of(below, set, period).Status));
        return new(Of([.. parts]), goal.Judgement?.Period == period ? goal.Judgement : null) { TellsRule = !Indicators(goal, set).Any(indicator => indicator.CountsPersons) };
    }

    /// <summary>The values that an indicator's status follows from by the rule; none where somebody has assessed it.</summary>
    internal static IReadOnlyList<Fact> JudgedFrom(Indicator indicator, IndicatorPart part, Period period)
    {
        if (part == IndicatorPart.Total && indicator.Judgement?.Period == period)
            return [];
        var assessed = StatusRule.Assess(indicator, part, period);
        var compared = assessed.Target?.ComparedWith is { } with ? indicator.Known(with.Measure, part).FirstOrDefault(value => value.Span == with.Span) : null;
        return [.. new[] { assessed.Outcome, assessed.Baseline, compared }.OfType<StatedValue>().Select(value => IndicatorData.Fact(indicator, value))];
    }

    /// <summary>The values that a goal's status follows from by the rules.</summary>
    internal static IReadOnlyList<Fact> JudgedFrom(Goal goal, IndicatorSet set, Period period) => goal.Judgement?.Period == period ? [] :
    [
        .. set.Indicators.Where(indicator => indicator.Goal == goal.Id).SelectMany(indicator => JudgedFrom(indicator, IndicatorPart.Total, period)),
        .. set.Goals.Where(below => below.Parent == goal.Id).SelectMany(below => JudgedFrom(below, set, period)),
    ];

    /// <summary>The indicators of a goal and of the goals below it.</summary>
    public static IEnumerable<Indicator> Indicators(Goal goal, IndicatorSet set) =>
        set.Indicators.Where(indicator => indicator.Goal == goal.Id)
            .Concat(set.Goals.Where(below => below.Parent == goal.Id).SelectMany(below => Indicators(below, set)));

    /// <summary>The status of a goal with parts that stand so.</summary>
    public static GoalStatus Of(IReadOnlyList<GoalStatus> parts)
    {
        if (parts.Contains(GoalStatus.NotMet))
            return GoalStatus.NotMet;
        if (parts.Count == 0 || parts.Contains(GoalStatus.CannotBeJudged))
            return GoalStatus.CannotBeJudged;
        if (parts.All(part => part == GoalStatus.Met))
            return GoalStatus.Met;
        return parts.Contains(GoalStatus.PartlyMet) ? GoalStatus.PartlyMet : GoalStatus.OnTheWay;
    }
}
