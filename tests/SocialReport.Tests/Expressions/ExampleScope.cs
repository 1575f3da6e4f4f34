using SocialReport.Calculation;
using SocialReport.Disclosure;
using SocialReport.Expressions;
using SocialReport.Facts;
using SocialReport.Templates;

namespace SocialReport.Tests.Expressions;

/// <summary>Names for tests: a table of operating accounts, one of volumes, loose columns, a list.</summary>
internal sealed class ExampleScope : IScope
{
    public static readonly NumberFormat Mnkr = new(PrintUnit.Mnkr, 1);

    private readonly SortedDictionary<string, Value> _values = new(StringComparer.Ordinal)
    {
        ["utfall"] = Figure(-506_600_000m, MeasureUnit.Amount, "drift/totalt/utfall", Mnkr),
        ["budget"] = Figure(-654_400_000m, MeasureUnit.Amount, "drift/totalt/budget", Mnkr),
        ["prognos"] = Figure(-735_800_000m, MeasureUnit.Amount, "drift/totalt/prognos", Mnkr),
        ["dygn"] = Figure(28_062m, MeasureUnit.Count, "dygn/totalt/prognos", new NumberFormat(PrintUnit.None, 0)),
        ["platser"] = Figure(40m, MeasureUnit.Count, "dygn/totalt/platser", new NumberFormat(PrintUnit.None, 0)),
        ["andel"] = Figure(0.25m, MeasureUnit.Share, "dygn/totalt/andel", new NumberFormat(PrintUnit.Percent, 0)),
        ["pris"] = Figure(892m, MeasureUnit.Price, "dygn/totalt/pris", new NumberFormat(PrintUnit.Kr, 0)),
        ["noll"] = Figure(0m, MeasureUnit.Count, "dygn/totalt/noll", new NumberFormat(PrintUnit.None, 0)),
        ["dagar"] = new Value.Number(366m, null, null, []),
        ["saknat"] = new Value.Missing("I.U", FigureId.Cell("drift", "x", "utfall")),
        ["skyddat_tal"] = new Value.Masked(FigureId.Cell("drift", "y", "utfall")),
        ["namn"] = new Value.Text("Utredning barn", null),
        ["tom"] = new Value.Text("", null),
        ["alla"] = new Value.Sequence([Count(1), Count(2), Count(6)]),
        ["hål"] = new Value.Sequence([Count(1), new Value.Missing("-", null)]),
        ["inget"] = new Value.Sequence([]),
        ["drift"] = new Value.Thing(ExampleTable.Drift()),
        ["volymer"] = new Value.Thing(ExampleTable.Volumes()),
        ["fakta"] = Thing("fakta", ("serviceingång", Fact("serviceingång", 207m)), ("serviceingång_fg_år", Fact("serviceingång_fg_år", 134m))),
        ["period"] = Thing("period", ("år", Words("2024")), ("namn", Words("januari–april 2024")), ("sista_månad", Words("april 2024"))),
        ["nämnd"] = Thing("nämnd", ("namn", Words("Socialnämnden"))),
        ["kurva"] = new Value.Thing(new ChartThing("kurva")),
        ["störst"] = new Value.Number(decimal.MaxValue, null, null, []),
    };

    public IEnumerable<string> Names => _values.Keys;

    public Value? Find(string name) => _values.GetValueOrDefault(name);

    public static Value.Number Figure(decimal amount, MeasureUnit unit, string id, NumberFormat format) =>
        new(amount, unit, new FigureId(id), []) { Format = format };

    private static Value.Thing Thing(string name, params (string Name, Value Value)[] members) =>
        new(new ExampleThing(name, members, []));

    private static Value.Number Fact(string id, decimal amount) =>
        new(amount, MeasureUnit.Count, FigureId.Fact(id), []) { Format = new NumberFormat(PrintUnit.None, 0) };

    private static Value.Text Words(string words) => new(words, null);

    private static Value.Number Count(decimal amount) => new(amount, MeasureUnit.Count, null, []);
}
