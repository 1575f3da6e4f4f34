using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Periods;

namespace SocialReport.Indicators;

/// <summary>
/// Indicators and goals as the datasets <c>indikator</c> and <c>mål</c>, so that tables of them are ordinary tables.
/// A row is an indicator, or a part of one by sex below it (varav); its status at the report's period is a column of
/// words and, with its note, a value.
/// </summary>
public static class IndicatorData
{
    /// <summary>The dataset of indicators.</summary>
    public const string Indicators = "indikator";

    /// <summary>The dataset of goals.</summary>
    public const string Goals = "mål";

    /// <summary>What is printed where a part has no value although others have.</summary>
    private const string NoValue = "-";

    private static readonly string[] Measures =
        [IndicatorWords.Outcome, IndicatorWords.Baseline, IndicatorWords.Forecast, IndicatorWords.Target, IndicatorWords.DesiredState];

    /// <summary>The datasets' rows and values as a report of the period sees them.</summary>
    public static IReadOnlyList<FileFacts> Of(IndicatorSet set, Period period)
    {
        var indicators = Declaration(Indicators) with
        {
            TextColumns = ["mål", "mål_id", "överordnat", "överordnat_id", "text", "enhet", "riktning", "frekvens", "status", "bedömningsskäl", "del"],
            Measures =
            [
                .. IndicatorWords.Parts.Values.SelectMany(part => Measures.Select(measure => new MeasureDeclaration(IndicatorWords.Measure(measure, part), MeasureKind.Ratio))),
                new(IndicatorWords.Status, MeasureKind.Ratio) { Unit = MeasureUnit.Text },
            ],
            Rows = [.. set.Indicators.SelectMany(indicator => indicator.Parts.Select(part => new RowDeclaration(RowId(indicator, part))
            {
                Kind = indicator.Kind,
                Persons = new PersonDeclaration(indicator.CountsPersons, null),
                IsOfWhich = part != IndicatorPart.Total,
            }))],
        };
        var goals = Declaration(Goals) with
        {
            TextColumns = ["text", "nivå", "överordnat", "överordnat_id", "status", "bedömningsskäl"],
            Measures = [new(IndicatorWords.Status, MeasureKind.Ratio) { Unit = MeasureUnit.Text }],
        };
        // Two values for the same thing have been told of; the first stays.
        var stated = set.Indicators.SelectMany(indicator => indicator.Values.SelectMany(value => Facts(indicator, value)))
            .DistinctBy(fact => (fact.Row, fact.Measure, fact.Span, fact.AsOf)).ToList();
        var rows = set.Indicators.SelectMany(indicator => indicator.Parts.Select(part => Row(set, indicator, part, period))).ToList();
        return
        [
            .. stated.GroupBy(fact => fact.AsOf).OrderBy(group => group.Key).Select(group => new FileFacts(indicators, group.Key, [], [.. group])),
            new FileFacts(indicators, period, rows, [.. Gaps(set, stated), .. set.Indicators.SelectMany(indicator => Statuses(indicator, period))]),
            new FileFacts(goals, period, [.. set.Goals.Select(goal => Row(set, goal, period))], [.. set.Goals.Select(goal =>
                Status(Goals, goal.Id, GoalRule.Of(goal, set, period), period, goal.Location) with { JudgedFrom = GoalRule.JudgedFrom(goal, set, period) })]),
        ];
    }

    /// <summary>What the row of an indicator's part is called: the indicator's id, and the part's word after for others than the total.</summary>
    internal static string RowId(Indicator indicator, IndicatorPart part) => IndicatorWords.Measure(indicator.Id, part).Replace(' ', '_');

    /// <summary>A stated value as a fact of its row.</summary>
    internal static Fact Fact(Indicator indicator, StatedValue value) =>
        new(Indicators, RowKey.Of(RowId(indicator, value.Part)), value.Measure, value.Span, value.AsOf, value.Value, value.Unit, value.Source, value.Original)
        {
            Step = value.Step,
            Note = value.Note,
        };

    private static DatasetDeclaration Declaration(string id) => new() { Id = id, Unit = MeasureUnit.Count, KeyColumns = ["id"] };

    /// <summary>A value in its own row, and for a part also beside the total's; a target also as börläge.</summary>
    private static IEnumerable<Fact> Facts(Indicator indicator, StatedValue value)
    {
        var own = Fact(indicator, value);
        var all = value.Part == IndicatorPart.Total ? [own] : new[]
        {
            own,
            own with { Row = RowKey.Of(indicator.Id), Measure = IndicatorWords.Measure(value.Measure, value.Part) },
        };
        return value.Measure != IndicatorWords.Target ? all : all.Concat(all.Select(fact => fact with
        {
            Measure = fact.Measure.Replace(IndicatorWords.Target, IndicatorWords.DesiredState, StringComparison.Ordinal),
        }));
    }

    /// <summary>
    /// That a part has no value where some row has one, said in so many words: a split is seldom complete. The total's own
    /// gaps are left for the table to tell.
    /// </summary>
    private static IEnumerable<Fact> Gaps(IndicatorSet set, List<Fact> stated)
    {
        var known = stated.Select(fact => (fact.Row, fact.Measure, fact.Span)).ToHashSet();
        var columns = stated.Select(fact => (fact.Measure, fact.Span)).Distinct().ToList();
        var first = stated.Select(fact => fact.AsOf).Min();
        return from indicator in set.Indicators
               from part in indicator.Parts
               from column in columns
               where (part == IndicatorPart.Total) == column.Measure.Contains(' ', StringComparison.Ordinal)
               let key = RowKey.Of(RowId(indicator, part))
               where !known.Contains((key, column.Measure, column.Span))
               select new Fact(
                   Indicators, key, column.Measure, column.Span, first!, new CellValue.Missing(NoValue), indicator.Unit.Counts, indicator.Location, NoValue);
    }

    private static IEnumerable<Fact> Statuses(Indicator indicator, Period period) =>
        indicator.Parts.Select(part => (part == IndicatorPart.Total
            ? Status(Indicators, indicator.Id, GoalRule.Of(indicator, period), period, indicator.Location)
            : Status(Indicators, RowId(indicator, part), StandingOf(indicator, part, period), period, indicator.Location)) with
        {
            JudgedFrom = GoalRule.JudgedFrom(indicator, part, period),
        });

    /// <summary>A part stands anywhere only when it has a target of its own.</summary>
    private static Standing? StandingOf(Indicator indicator, IndicatorPart part, Period period) =>
        StatusRule.Assess(indicator, part, period) is { Target: not null } assessed ? new Standing(assessed.Status, null) : null;

    private static Fact Status(string dataset, string row, Standing? standing, Period period, SourceLocation source)
    {
        var words = standing?.InWords ?? NoValue;
        CellValue value = standing is null ? new CellValue.Missing(words) : new CellValue.Text(words);
        return new Fact(dataset, RowKey.Of(row), IndicatorWords.Status, period.Span, period, value, MeasureUnit.Text, standing?.Judgement?.Location ?? source, words)
        {
            Note = standing?.Reason,
        };
    }

    private static DatasetRow Row(IndicatorSet set, Indicator indicator, IndicatorPart part, Period period)
    {
        var goal = set.Goal(indicator.Goal);
        var parent = set.Goal(goal?.Parent);
        var standing = part == IndicatorPart.Total ? GoalRule.Of(indicator, period) : StandingOf(indicator, part, period);
        var word = IndicatorWords.Of(part);
        return new DatasetRow(RowKey.Of(RowId(indicator, part)), null, Texts(
            ("id", indicator.Id),
            ("mål", goal?.Text ?? ""),
            ("mål_id", goal?.Id ?? ""),
            ("överordnat", parent?.Text ?? ""),
            ("överordnat_id", parent?.Id ?? ""),
            ("text", part == IndicatorPart.Total ? indicator.Text : char.ToUpperInvariant(word[0]) + word[1..]),
            ("enhet", indicator.Unit.Word),
            ("riktning", IndicatorWords.Of(indicator.Direction)),
            ("frekvens", indicator.Frequency),
            ("status", standing?.InWords ?? ""),
            ("bedömningsskäl", standing?.Reason ?? ""),
            ("del", word)), indicator.Location)
        {
            IsOfWhich = part != IndicatorPart.Total,
        };
    }

    private static DatasetRow Row(IndicatorSet set, Goal goal, Period period)
    {
        var parent = set.Goal(goal.Parent);
        var standing = GoalRule.Of(goal, set, period);
        return new DatasetRow(RowKey.Of(goal.Id), null, Texts(
            ("id", goal.Id),
            ("text", goal.Text),
            ("nivå", goal.Level),
            ("överordnat", parent?.Text ?? ""),
            ("överordnat_id", parent?.Id ?? ""),
            ("status", standing.InWords),
            ("bedömningsskäl", standing.Reason ?? "")), goal.Location);
    }

    private static Dictionary<string, string> Texts(params (string Column, string Words)[] texts) =>
        texts.ToDictionary(text => RowKey.Normalize(text.Column), text => RowKey.Normalize(text.Words), StringComparer.Ordinal);
}
