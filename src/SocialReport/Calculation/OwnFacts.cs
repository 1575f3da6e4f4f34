using SocialReport.Disclosure;
using SocialReport.Expressions;
using SocialReport.Facts;
using SocialReport.Workspaces;

namespace SocialReport.Calculation;

/// <summary>The facts of their own (fakta) as figures.</summary>
internal static class OwnFacts
{
    public static CalculatedFigure Figure(OwnFact fact) =>
        new(FigureId.Fact(fact.Id), fact.Value, fact.Unit, Format(fact), null, [], fact.Location) { CountsPersons = fact.CountsPersons };

    /// <summary>The name <c>fakta</c> with every fact under its id.</summary>
    public static Value Thing(IEnumerable<(FigureId Id, Value Value)> facts)
    {
        var members = new SortedDictionary<string, Value>(StringComparer.Ordinal);
        foreach (var (id, value) in facts)
            members[id.Address["fakta/".Length..]] = value;
        return new Value.Thing(new NamedThing("fakta", members));
    }

    private static NumberFormat Format(OwnFact fact) => fact.Unit switch
    {
        MeasureUnit.Amount => new NumberFormat(PrintUnit.Mnkr, 1) { WithUnit = true },
        MeasureUnit.Price => new NumberFormat(PrintUnit.Kr, 0) { WithUnit = true },
        MeasureUnit.Share => new NumberFormat(PrintUnit.Percent, StatedDecimals(fact)) { WithUnit = true },
        _ => new NumberFormat(PrintUnit.None, StatedDecimals(fact)),
    };

    private static int StatedDecimals(OwnFact fact) => fact.Value is CellValue.Number number ? FigureValues.Decimals(number.Value, fact.Unit) : 0;
}
