using SocialReport.Expressions;
using SocialReport.Periods;

namespace SocialReport.Calculation;

/// <summary>A row's cells in a series (serie): the first, the last and the one before it, all as a list, or one by its span's name.</summary>
/// <param name="id">The series' id.</param>
/// <param name="steps">The spans, in order, each with its cell.</param>
internal sealed class SeriesThing(string id, IReadOnlyList<(DateSpan Span, Func<Value> Cell)> steps) : IThing
{
    public string Description => $"serien {id}";

    public IEnumerable<string> Names => ["sista", "fg", "fg_år", "första", "värden"];

    public IEnumerable<string> Labels => steps.Select(step => step.Span.SwedishName);

    public Value? Member(string name) => name switch
    {
        "första" => At(0),
        "sista" => At(steps.Count - 1),
        "fg" => At(steps.Count - 2),
        "fg_år" => At(LastYear()),
        "värden" => new Value.Sequence([.. steps.Select(step => step.Cell())]),
        _ => null,
    };

    public Value? Item(string label) => Find(span => span.SwedishName == label) is var index and >= 0 ? At(index) : null;

    /// <summary>The series of a row among columns, each series once, by id.</summary>
    public static Value? Of(string id, IReadOnlyList<FigureColumn> columns, Func<int, Value> cell)
    {
        var steps = new List<(DateSpan, Func<Value>)>();
        for (var index = 0; index < columns.Count; index++)
        {
            var at = index;
            if (columns[index].Series == id)
                steps.Add((columns[index].Span!.Value, () => cell(at)));
        }
        return steps.Count == 0 ? null : new Value.Thing(new SeriesThing(id, steps));
    }

    private int LastYear() => steps.Count == 0 ? -1 : Find(span => span == steps[^1].Span.PreviousYear());

    private int Find(Func<DateSpan, bool> wanted)
    {
        for (var index = 0; index < steps.Count; index++)
        {
            if (wanted(steps[index].Span))
                return index;
        }
        return -1;
    }

    private Value At(int index) => index >= 0 && index < steps.Count ? steps[index].Cell() : new Value.Missing(Arithmetic.NoValueMarker, null);
}
