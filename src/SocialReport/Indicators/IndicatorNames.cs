using SocialReport.Calculation;
using SocialReport.Disclosure;
using SocialReport.Expressions;
using SocialReport.Facts;

namespace SocialReport.Indicators;

/// <summary>The names <c>indikator</c> and <c>mål</c> of texts: each by its id, all in order as <c>alla</c>, and counts as <c>antal</c>.</summary>
internal static class IndicatorNames
{
    /// <summary>The names.</summary>
    public static IReadOnlyList<string> All { get; } = [IndicatorData.Indicators, IndicatorData.Goals];

    /// <summary>What one of the names stands for.</summary>
    /// <param name="name">The name.</param>
    /// <param name="figures">The figures of both names, those of one indicator or goal together.</param>
    public static Value Thing(string name, IEnumerable<(FigureId Id, Value Value)> figures)
    {
        var members = new SortedDictionary<string, Value>(StringComparer.Ordinal);
        var inOrder = new List<Value>();
        foreach (var item in figures.Select(figure => (Address: figure.Id.Address.Split('/'), figure.Value))
            .Where(figure => figure.Address[0] == name).GroupBy(figure => figure.Address[1]))
        {
            var fields = new SortedDictionary<string, Value>(StringComparer.Ordinal);
            foreach (var (address, value) in item)
                fields[address[2]] = AsMagnitude(value);
            var thing = new Value.Thing(new NamedThing($"{Article(name)} {item.Key}", fields));
            members[item.Key] = thing;
            if (item.Key != "antal")
                inOrder.Add(thing);
        }
        members["alla"] = new Value.Sequence(inOrder);
        return new Value.Thing(new NamedThing(name, members));
    }

    private static string Article(string name) => name == IndicatorData.Goals ? "målet" : "indikatorn";

    /// <summary>An indicator's amount is how large it is, not what it does to the result.</summary>
    private static Value AsMagnitude(Value value) =>
        value is Value.Number { Unit: MeasureUnit.Amount } amount ? amount with { IsMagnitude = true } : value;
}
