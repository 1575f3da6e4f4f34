using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Periods;
using SocialReport.Templates;
using SocialReport.Workspaces;

namespace SocialReport.Indicators;

/// <summary>What can be told of indicators and goals without a table.</summary>
internal static class IndicatorChecks
{
    /// <summary>Whether the set fits together. Goals in a circle come out without the goals above them, so that no later step runs in it.</summary>
    public static IndicatorSet Whole(IndicatorSet set, DiagnosticBag diagnostics)
    {
        var goals = set.Goals.Concat(set.FormerGoals).Select(goal => goal.Id).ToList();
        foreach (var indicator in set.Indicators)
        {
            if (indicator.Goal is { } goal && !goals.Contains(goal))
                diagnostics.Add(Messages.UnknownGoal(indicator.GoalLocation, goal, goals));
            foreach (var same in indicator.Values.GroupBy(value => (value.Measure, value.Part, value.Span, value.AsOf)).Where(same => same.Count() > 1))
                diagnostics.Add(Messages.TwoValues(IndicatorData.Fact(indicator, same.First()), IndicatorData.Fact(indicator, same.Last())));
            foreach (var part in indicator.Parts.Where(part => set.Indicators.Any(other => other.Id == IndicatorData.RowId(indicator, part) && other != indicator)))
                diagnostics.Add(Messages.IndicatorLikePart(set.Indicators.First(other => other.Id == IndicatorData.RowId(indicator, part)).Location, indicator.Id, part));
        }
        foreach (var goal in set.Goals.Where(goal => goal.Parent is { } parent && !goals.Contains(parent)))
            diagnostics.Add(Messages.UnknownGoal(goal.ParentLocation, goal.Parent!, goals));
        var circular = set.Goals.Where(goal => IsAboveItself(goal, set)).ToList();
        foreach (var goal in circular)
            diagnostics.Add(Messages.GoalAboveItself(goal.ParentLocation, goal.Id));
        return set with { Goals = [.. set.Goals.Select(goal => circular.Contains(goal) ? goal with { Parent = null } : goal)] };
    }

    /// <summary>Whether a report says anything of indicators or goals, so that what is odd about them concerns it.</summary>
    public static bool Concern(ReportDefinition report, RenderedText text) =>
        report.Tables.Any(table => table.Dataset is IndicatorData.Indicators or IndicatorData.Goals)
        || text.Inserts.OfType<Insert.Figure>().Select(insert => insert.Id).Concat(text.Figures.SelectMany(figure => figure.Operands))
            .Any(id => IndicatorNames.All.Any(name => id.Address.StartsWith($"{name}/", StringComparison.Ordinal)));

    /// <summary>Warns of targets that can't be meant: against the direction, or held against a value that isn't there; and of totals that don't fit their parts.</summary>
    public static void Plausible(IndicatorSet set, Period period, DiagnosticBag diagnostics)
    {
        foreach (var indicator in set.Indicators)
        {
            foreach (var part in indicator.Parts)
                CheckTarget(indicator, StatusRule.Assess(indicator, part, period), diagnostics);
            foreach (var span in indicator.Values.Where(value => value.Measure == IndicatorWords.Outcome).Select(value => value.Span).Where(period.Span.Contains).Distinct())
                CheckParts(indicator, span, diagnostics);
        }
    }

    private static void CheckTarget(Indicator indicator, Assessment assessment, DiagnosticBag diagnostics)
    {
        if (assessment.Basis == StatusBasis.NothingToCompareWith)
            diagnostics.Add(Messages.NothingToCompareWith(indicator, assessment.Target!));
        if (assessment.Target is not { } target || indicator.Direction is not { } direction)
            return;
        var implied = StatusRule.DirectionOf(indicator with { Direction = null }, target);
        if ((direction == Direction.Increase && implied is Direction.Decrease or Direction.Top) || (direction is Direction.Decrease or Direction.Top && implied == Direction.Increase))
            diagnostics.Add(Messages.TargetAgainstDirection(indicator, target, null));
        else if (assessment.Baseline is { } baseline && baseline.Unit == target.Unit && baseline.Levels.Count == target.Levels.Count
            && baseline.Levels.Zip(target.Levels).Any(pair => IsWrongSide(direction, pair.First, pair.Second)))
            diagnostics.Add(Messages.TargetAgainstDirection(indicator, target, baseline));
    }

    private static bool IsWrongSide(Direction direction, Level baseline, Level target) => direction switch
    {
        Direction.Increase => baseline.IsHigherThan(target),
        Direction.Decrease or Direction.Top => target.IsHigherThan(baseline),
        _ => false,
    };

    /// <summary>A total is the sum of its parts, or lies between them; a share can only lie between.</summary>
    private static void CheckParts(Indicator indicator, DateSpan span, DiagnosticBag diagnostics)
    {
        var values = indicator.Parts.Select(part => indicator.Known(IndicatorWords.Outcome, part).FirstOrDefault(value => value.Span == span)).OfType<StatedValue>().ToList();
        if (values is not [{ Part: IndicatorPart.Total, Value: CellValue.Number total } stated, _, _, ..])
            return;
        var parts = values.Skip(1).Select(value => value.Value).OfType<CellValue.Number>().Select(number => number.Value).ToList();
        if (parts.Count < values.Count - 1)
            return;
        // What is printed rounded can lie half a unit off.
        var slack = values.Sum(value => value.Step) / 2;
        var isBetween = parts.Min() - slack <= total.Value && total.Value <= parts.Max() + slack;
        var isSum = indicator.Unit.Counts != MeasureUnit.Share && Math.Abs(parts.Sum() - total.Value) <= slack;
        if (!isBetween && !isSum)
            diagnostics.Add(Messages.PartsDontFit(indicator, stated));
    }

    private static bool IsAboveItself(Goal goal, IndicatorSet set)
    {
        var above = goal;
        for (var step = 0; step <= set.Goals.Count && above is not null; step++)
        {
            above = above.Parent is { } parent ? set.Goals.FirstOrDefault(other => other.Id == parent) : null;
            if (above?.Id == goal.Id)
                return true;
        }
        return false;
    }
}
