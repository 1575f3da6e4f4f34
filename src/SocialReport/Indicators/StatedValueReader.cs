using SocialReport.Diagnostics;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Indicators;

/// <summary>Reads the values of one indicator from the maps <c>utfall</c>, <c>nuläge</c>, <c>prognos</c> and <c>målvärde</c>.</summary>
/// <param name="unit">What the indicator counts.</param>
/// <param name="asOf">The period of the file's folder.</param>
internal sealed class StatedValueReader(IndicatorUnit unit, Period asOf)
{
    /// <summary>The values of a map from span to value; nothing when there is no such map.</summary>
    public IEnumerable<StatedValue> Read(string measure, YamlValue? node)
    {
        if (node is null || node.Map() is not { } map)
            return [];
        return map.Entries.ToList().SelectMany(entry => SpanOf(entry.KeyNode, entry.Key) is { } span ? Values(measure, span, entry.Value) : []);
    }

    private DateSpan? SpanOf(YamlValue key, string text)
    {
        switch (SpanParser.Read(text, asOf))
        {
            case SpanReading.Found { Span: { } span, AsOf: null }:
                return span;
            case SpanReading.Failed failed:
                key.Report(Messages.IndicatorSpan(key.Location, text, failed.Problem));
                return null;
            default:
                key.Report(Messages.IndicatorSpan(key.Location, text, null));
                return null;
        }
    }

    private IEnumerable<StatedValue> Values(string measure, DateSpan span, YamlValue node)
    {
        if (!node.IsMap)
            return One(measure, IndicatorPart.Total, span, node) is { } plain ? [plain] : [];
        var map = node.Map()!;
        if (measure == IndicatorWords.Outcome && map.Get("roll") is { } role)
            measure = role.OneOf(IndicatorWords.Roles) ?? measure;
        var parts = IndicatorWords.Parts.Select(part => (Part: part.Value, Node: map.Get(part.Key)!)).Where(part => part.Node is not null).ToList();
        if (parts.Count == 0)
        {
            var single = Body(measure, IndicatorPart.Total, span, map, node);
            map.RefuseUnknownKeys();
            return single is null ? [] : [single];
        }
        map.Require("totalt");
        var note = map.Text("not");
        var values = parts.Select(part => One(measure, part.Part, span, part.Node)).OfType<StatedValue>().ToList();
        map.RefuseUnknownKeys();
        return values.Select(value => value.Part == IndicatorPart.Total ? value with { Note = value.Note ?? note } : value);
    }

    private StatedValue? One(string measure, IndicatorPart part, DateSpan span, YamlValue node)
    {
        if (!node.IsMap)
            return node.Text() is { } text ? Number(measure, part, span, node, text) : null;
        var map = node.Map()!;
        var value = Body(measure, part, span, map, node);
        map.RefuseUnknownKeys();
        return value;
    }

    /// <summary>A value written out: one of <c>värde</c>, <c>text</c> and <c>jämför</c>, and perhaps a note.</summary>
    private StatedValue? Body(string measure, IndicatorPart part, DateSpan span, YamlMap map, YamlValue node)
    {
        var note = map.Text("not");
        var words = map.Get("text");
        var compared = measure == IndicatorWords.Target ? map.Get("jämför") : null;
        var value = compared is not null ? Compared(part, span, compared, map.Require("med"))
            : words is not null ? words.Text() is { } text ? Stated(measure, part, span, words, text, ValueText.Words(text)) : null
            : map.Require("värde") is { } written && written.Text() is { } stated ? Number(measure, part, span, written, stated)
            : null;
        if (value is null)
            return null;
        if (new[] { compared, words, map.Get("värde") }.Count(form => form is not null) > 1)
            node.Report(Messages.IndicatorValueTwice(node.Location));
        return value with { Note = note };
    }

    private StatedValue? Number(string measure, IndicatorPart part, DateSpan span, YamlValue node, string text)
    {
        if (ValueText.Read(text, unit) is { } read)
            return Stated(measure, part, span, node, text, read);
        node.Report(Messages.IndicatorValue(node.Location, text, unit.Word));
        return null;
    }

    private StatedValue Stated(string measure, IndicatorPart part, DateSpan span, YamlValue node, string text, ValueText read) =>
        new(measure, part, span, read.Value, asOf, node.Location, text)
        {
            Levels = read.Levels,
            Step = read.Step,
            Unit = unit.Counts,
        };

    private StatedValue? Compared(IndicatorPart part, DateSpan span, YamlValue node, YamlValue? with)
    {
        var comparison = node.Choice(IndicatorWords.Comparisons);
        if (with?.Text() is not { } text || comparison is not { } way)
            return null;
        if (SpanParser.ReadEnd(text, asOf) is not SpanReading.Found { Span: { } other, AsOf: null, Rest: var measure }
            || measure is not (IndicatorWords.Outcome or IndicatorWords.Baseline or IndicatorWords.Forecast))
        {
            with.Report(Messages.IndicatorComparedWith(with.Location, text));
            return null;
        }
        // Of an outcome the year says enough, as people write it.
        var name = measure == IndicatorWords.Outcome ? other.SwedishName : $"{measure} {other.SwedishName}";
        var words = $"{IndicatorWords.Of(way)} {name}";
        return Stated(IndicatorWords.Target, part, span, node, words, ValueText.Words(words)) with { ComparedWith = new(way, measure, other) };
    }
}
