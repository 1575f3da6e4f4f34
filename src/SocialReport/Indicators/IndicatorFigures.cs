using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Expressions;
using SocialReport.Facts;
using SocialReport.Periods;

namespace SocialReport.Indicators;

/// <summary>
/// What texts can say of indicators and goals, as figures: <c>indikator/id/field</c>, <c>mål/id/field</c>, and how many
/// stand how: <c>indikator/antal/uppfyllt</c>, <c>mål/antal/…</c>, and of one goal's indicators <c>mål/id/antal_uppfyllt</c>.
/// The days of a value are <c>indikator/id/field_tid</c>. A field without a value is there all the same, as missing.
/// </summary>
internal static class IndicatorFigures
{
    private const string All = "alla";

    private const string Count = "antal";

    private static readonly string[] Measures =
        [IndicatorWords.Outcome, IndicatorWords.Target, IndicatorWords.DesiredState, IndicatorWords.Baseline, IndicatorWords.Forecast];

    public static IReadOnlyList<CalculatedFigure> Of(IndicatorSet set, Period period)
    {
        var standings = set.Indicators.ToDictionary(indicator => indicator.Id, indicator => GoalRule.Of(indicator, period), StringComparer.Ordinal);
        var goals = set.Goals.ToDictionary(goal => goal.Id, goal => GoalRule.Of(goal, set, period), StringComparer.Ordinal);
        return
        [
            .. set.Indicators.SelectMany(indicator => Fields(set, indicator, standings[indicator.Id], period)),
            .. Counts(IndicatorData.Indicators, Count, "", [.. set.Indicators.Select(indicator => (indicator.Id, standings[indicator.Id], GoalRule.JudgedFrom(indicator, IndicatorPart.Total, period)))], FileOf(set.Indicators.Select(indicator => indicator.Location))),
            .. set.Goals.SelectMany(goal => Fields(set, goal, goals[goal.Id], period).Concat(Counts(
                IndicatorData.Goals, goal.Id, $"{Count}_", [.. GoalRule.Indicators(goal, set).Select(indicator => (indicator.Id, standings[indicator.Id], GoalRule.JudgedFrom(indicator, IndicatorPart.Total, period)))], goal.Location))),
            .. Counts(IndicatorData.Goals, Count, "", [.. set.Goals.Select(goal => (goal.Id, goals[goal.Id], GoalRule.JudgedFrom(goal, set, period)))], FileOf(set.Goals.Select(goal => goal.Location))),
        ];
    }

    private static SourceLocation FileOf(IEnumerable<SourceLocation> locations) => new(locations.FirstOrDefault().File ?? "");

    private static IEnumerable<CalculatedFigure> Fields(IndicatorSet set, Indicator indicator, Standing standing, Period period)
    {
        var assessed = StatusRule.Assess(indicator, IndicatorPart.Total, period);
        yield return Words(IndicatorData.Indicators, indicator.Id, "text", indicator.Text, indicator.Location);
        yield return Words(IndicatorData.Indicators, indicator.Id, "mål", set.Goal(indicator.Goal)?.Text ?? "", indicator.Location);
        yield return Words(IndicatorData.Indicators, indicator.Id, "enhet", indicator.Unit.Word, indicator.Location);
        yield return Words(IndicatorData.Indicators, indicator.Id, "riktning", IndicatorWords.Of(indicator.Direction), indicator.Location);
        yield return Words(IndicatorData.Indicators, indicator.Id, "frekvens", indicator.Frequency, indicator.Location);
        foreach (var status in Status(IndicatorData.Indicators, indicator.Id, standing, GoalRule.JudgedFrom(indicator, IndicatorPart.Total, period), indicator.Location))
            yield return status with { Formula = Formula(assessed), Operands = Operands(indicator, assessed) };
        foreach (var part in indicator.Parts)
        {
            var own = StatusRule.Assess(indicator, part, period);
            foreach (var measure in Measures)
            {
                var value = measure switch
                {
                    IndicatorWords.Outcome => own.Outcome,
                    IndicatorWords.Target or IndicatorWords.DesiredState => own.Target,
                    IndicatorWords.Baseline => Newest(indicator.Known(IndicatorWords.Baseline, part).Where(value => value.Span.Last <= period.End)),
                    _ => Forecast(indicator, part, period),
                };
                var field = IndicatorWords.Measure(measure, part).Replace(' ', '_');
                yield return Figure(indicator, field, value);
                yield return Words(IndicatorData.Indicators, indicator.Id, field + "_tid", value?.Span.LongName ?? "", value?.Source ?? indicator.Location);
            }
        }
    }

    /// <summary>The forecast for the most of the report's year, else the first for a later one; null for none.</summary>
    private static StatedValue? Forecast(Indicator indicator, IndicatorPart part, Period period)
    {
        var known = indicator.Known(IndicatorWords.Forecast, part).ToList();
        return Newest(known.Where(value => value.Span.Last.Year == period.Year))
            ?? known.Where(value => value.Span.Last.Year > period.Year).MinBy(value => value.Span.Last);
    }

    private static StatedValue? Newest(IEnumerable<StatedValue> values) => values.MaxBy(value => value.Span.Last);

    private static IEnumerable<CalculatedFigure> Fields(IndicatorSet set, Goal goal, Standing standing, Period period) =>
    [
        Words(IndicatorData.Goals, goal.Id, "text", goal.Text, goal.Location),
        Words(IndicatorData.Goals, goal.Id, "nivå", goal.Level, goal.Location),
        Words(IndicatorData.Goals, goal.Id, "överordnat", set.Goal(goal.Parent)?.Text ?? "", goal.Location),
        .. Status(IndicatorData.Goals, goal.Id, standing, GoalRule.JudgedFrom(goal, set, period), goal.Location),
    ];

    private static CalculatedFigure[] Status(string what, string id, Standing standing, IReadOnlyList<Fact> from, SourceLocation location) =>
    [
        Words(what, id, IndicatorWords.Status, standing.InWords, standing.Judgement?.Location ?? location) with { How = Derivation.From(from) },
        Words(what, id, "bedömningsskäl", standing.Reason ?? "", standing.Judgement?.Location ?? location),
    ];

    /// <summary>How many stand how, each status with the figures that it counts.</summary>
    private static IEnumerable<CalculatedFigure> Counts(
        string what, string id, string prefix, IReadOnlyList<(string Id, Standing Standing, IReadOnlyList<Fact> From)> counted, SourceLocation location)
    {
        var how = Derivation.From([.. counted.SelectMany(item => item.From)]);
        yield return Number(All, counted);
        foreach (var status in Enum.GetValues<GoalStatus>())
            yield return Number(IndicatorWords.Of(status).Replace(' ', '_'), [.. counted.Where(item => item.Standing.Status == status)]) with { How = how };

        CalculatedFigure Number(string field, IReadOnlyList<(string Id, Standing Standing, IReadOnlyList<Fact> From)> items) =>
            new(FigureId.Indicator(what, id, prefix + field), new CellValue.Number(items.Count), MeasureUnit.Count, new NumberFormat(PrintUnit.None, 0), "antal",
                [.. items.Select(item => FigureId.Indicator(prefix.Length > 0 ? IndicatorData.Indicators : what, item.Id, IndicatorWords.Status))], location);
    }

    private static CalculatedFigure Words(string what, string id, string field, string words, SourceLocation location) =>
        new(FigureId.Indicator(what, id, field), new CellValue.Text(words), MeasureUnit.Text, new NumberFormat(PrintUnit.None, 0), null, [], location);

    private static CalculatedFigure Figure(Indicator indicator, string field, StatedValue? value) =>
        new(FigureId.Indicator(IndicatorData.Indicators, indicator.Id, field), value?.Value ?? new CellValue.Missing(""), value?.Unit ?? indicator.Unit.Counts,
            Format(indicator.Unit, value), null, [], value?.Source ?? indicator.Location)
        {
            Facts = value is null ? [] : [IndicatorData.Fact(indicator, value)],
        };

    /// <summary>As stated: in the indicator's unit and with as many decimals.</summary>
    private static NumberFormat Format(IndicatorUnit unit, StatedValue? value)
    {
        var print = unit.Scale switch
        {
            NumberScale.Percent => PrintUnit.Percent,
            NumberScale.Mnkr => PrintUnit.Mnkr,
            NumberScale.Tkr => PrintUnit.Tkr,
            NumberScale.Kr => PrintUnit.Kr,
            _ => PrintUnit.None,
        };
        // Words and gaps have no last digit.
        var decimals = SwedishNumber.DecimalsOf(value?.Step ?? 0, print);
        return new NumberFormat(print, decimals) { WithUnit = print != PrintUnit.None };
    }

    /// <summary>The figures that a status was judged from, as far as they are figures of the report.</summary>
    private static IReadOnlyList<FigureId> Operands(Indicator indicator, Assessment assessed) =>
        [.. new[] { assessed.Outcome, assessed.Target, assessed.Baseline }.OfType<StatedValue>().Select(value => FigureId.Indicator(IndicatorData.Indicators, indicator.Id, value.Measure)).Distinct()];

    /// <summary>What was held against what, without the values: those are told with the figures themselves, when they may be shown.</summary>
    private static string Formula(Assessment assessed) =>
        $"regel: {Of("utfall", assessed.Outcome)}, {Of("målvärde", assessed.Target)}, {Of("jämfört med", assessed.Baseline)}";

    private static string Of(string what, StatedValue? value) =>
        value is null ? $"{what} saknas" : $"{what}{(what == value.Measure ? "" : " " + value.Measure)} {value.Span.SwedishName}";
}
