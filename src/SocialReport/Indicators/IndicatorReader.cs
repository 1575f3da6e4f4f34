using SocialReport.Diagnostics;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Indicators;

/// <summary>
/// Reads <c>indikatorer.yaml</c> and <c>mal.yaml</c> of one period folder on top of the folders before it: what a file leaves
/// out is as it was, and values are added to the earlier ones. An assessment is made for its own period and isn't kept.
/// </summary>
internal static class IndicatorReader
{
    /// <summary>Names that <c>indikator</c> and <c>mål</c> give another meaning in texts.</summary>
    private static readonly string[] ReservedIds = ["antal", "alla"];

    /// <summary>The indicators of a file, in its order.</summary>
    /// <param name="root">What the file holds.</param>
    /// <param name="asOf">The period of its folder.</param>
    /// <param name="below">The indicators known from earlier folders.</param>
    public static IReadOnlyList<Indicator> Indicators(YamlValue root, Period asOf, IReadOnlyList<Indicator> below) =>
        Each(root, (id, map) => Indicator(map, asOf, below.FirstOrDefault(known => known.Id == id), id), item => item.Id);

    /// <summary>The goals of a file, in its order.</summary>
    public static IReadOnlyList<Goal> Goals(YamlValue root, Period asOf, IReadOnlyList<Goal> below) =>
        Each(root, (id, map) => Goal(map, asOf, below.FirstOrDefault(known => known.Id == id), id), item => item.Id);

    private static List<T> Each<T>(YamlValue root, Func<string, YamlMap, T?> read, Func<T, string> idOf)
        where T : class
    {
        var items = new List<T>();
        foreach (var node in root.List() ?? [])
        {
            if (node.Map() is not { } map || map.Require("id") is not { } key || key.Text() is not { } id || !TableReader.IsIdentifier(key, id))
                continue;
            if (ReservedIds.Contains(id))
                key.Report(Messages.ReservedIndicatorId(key.Location, id));
            else if (items.Exists(item => idOf(item) == id))
                key.Report(Messages.IndicatorIdTwice(key.Location, id));
            else if (read(id, map) is { } item)
                items.Add(item);
        }
        return items;
    }

    private static Indicator? Indicator(YamlMap map, Period asOf, Indicator? below, string id)
    {
        var indicator = (below ?? new Indicator(id, map.Location)) with { Location = map.Location };
        if (map.Get("text") is { } text)
            indicator = indicator with { Text = text.Text() ?? "" };
        else if (below is null)
            map.Require("text");
        if (map.Get("mål") is { } goal)
            indicator = indicator with { Goal = goal.Text(), GoalLocation = goal.Location };
        if (map.Get("enhet")?.Text() is { } word)
            indicator = indicator with { Unit = IndicatorUnit.Of(word) };
        if (map.Get("riktning") is { } direction)
            indicator = indicator with { Direction = direction.Choice(IndicatorWords.Directions) };
        if (map.Text("frekvens") is { } frequency)
            indicator = indicator with { Frequency = frequency };
        if (map.Get("sort") is { } kind)
            indicator = indicator with { Kind = kind.Choice(Choices.MeasureKinds) ?? indicator.Kind };
        if (map.Truth("personer") is { } persons)
            indicator = indicator with { CountsPersons = persons };
        indicator = indicator with
        {
            Judgement = Status(map.Get("status"), asOf),
            Values = [.. indicator.Values, .. Values(map, indicator.Unit, asOf)],
        };
        map.RefuseUnknownKeys();
        return indicator;
    }

    /// <summary>The values of all measures, in the file's order.</summary>
    private static IEnumerable<StatedValue> Values(YamlMap map, IndicatorUnit unit, Period asOf)
    {
        var reader = new StatedValueReader(unit, asOf);
        var keys = new[] { IndicatorWords.Outcome, IndicatorWords.Baseline, IndicatorWords.Forecast, IndicatorWords.Target, IndicatorWords.DesiredState };
        return keys.SelectMany(key => reader.Read(key == IndicatorWords.DesiredState ? IndicatorWords.Target : key, map.Get(key)))
            .OrderBy(value => value.Source.LineNumber).ThenBy(value => value.Source.ColumnNumber);
    }

    private static Goal? Goal(YamlMap map, Period asOf, Goal? below, string id)
    {
        var goal = (below ?? new Goal(id, map.Location)) with { Location = map.Location, Judgement = Status(map.Get("status"), asOf) };
        if (map.Get("text") is { } text)
            goal = goal with { Text = text.Text() ?? "" };
        else if (below is null)
            map.Require("text");
        if (map.Text("nivå") is { } level)
            goal = goal with { Level = level };
        if (map.Get("överordnat") is { } parent)
            goal = goal with { Parent = parent.Text(), ParentLocation = parent.Location };
        map.RefuseUnknownKeys();
        return goal;
    }

    /// <summary>The assessment, or null for <c>regel</c>.</summary>
    private static Judgement? Status(YamlValue? node, Period asOf)
    {
        if (node is null || node.Is("regel"))
            return null;
        if (!node.IsMap)
        {
            node.Report(Messages.YamlKind(node.Location, "regel eller {bedömning: …, skäl: …, av: …}", node.Scalar is { } text ? $"”{text}”" : "en lista"));
            return null;
        }
        var map = node.Map()!;
        var status = map.Require("bedömning")?.Choice(IndicatorWords.Judgements);
        var reason = map.Require("skäl")?.Text();
        var by = map.Require("av")?.Text();
        map.RefuseUnknownKeys();
        return status is { } judged && reason is not null && by is not null ? new Judgement(judged, reason, by, asOf, map.Location) : null;
    }
}
