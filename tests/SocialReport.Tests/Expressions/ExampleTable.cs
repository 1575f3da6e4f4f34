using SocialReport.Calculation;
using SocialReport.Disclosure;
using SocialReport.Expressions;
using SocialReport.Facts;

namespace SocialReport.Tests.Expressions;

/// <summary>A thing made of given members and labels.</summary>
internal sealed class ExampleThing(
    string description, IReadOnlyList<(string Name, Value Value)> members, IReadOnlyList<(string Label, Value Value)> items) : IThing
{
    /// <summary>The table that a row is of, once it is made.</summary>
    public Value? Table { get; set; }

    public string Description => description;

    public IEnumerable<string> Names => members.Select(member => member.Name);

    public IEnumerable<string> Labels => items.Select(item => item.Label);

    public Value? Member(string name) => name == "tabell" ? Table : members.FirstOrDefault(member => member.Name == name).Value;

    public Value? Item(string label) => items.FirstOrDefault(item => item.Label == label).Value;
}

/// <summary>Two tables of seed 002 in small, in kr and pieces.</summary>
internal static class ExampleTable
{
    private static readonly NumberFormat Pieces = new(PrintUnit.None, 0);

    public static ExampleThing Drift() => Table("drift", MeasureUnit.Amount, ExampleScope.Mnkr,
    [
        new Row("utredning_barn", "Utredning barn", false, -16_477_000m, -20_393_000m),
        new Row("samhällsvård", "Samhällsvård BoU", true, -12_444_000m, -12_613_000m),
        new Row("öppenvård", "Öppenvård", true, -5_000_000m, -4_980_000m),
        new Row("totalt", "Totalt", false, -170_000_000m, -168_500_000m),
    ]);

    public static ExampleThing Volumes() => Table("volymer", MeasureUnit.Count, Pieces,
    [
        new Row("familjehem", "Egna familjehem", false, 475m, 418m),
        new Row("jour", "Jourhem", false, 10m, 10m),
    ]);

    private static ExampleThing Table(string id, MeasureUnit unit, NumberFormat format, IReadOnlyList<Row> rows)
    {
        var things = rows.Select(row => (row, Value: (Value)new Value.Thing(RowThing(id, row, unit, format)))).ToArray();
        var table = new ExampleThing(
            $"tabellen {id}",
            [
                ("id", new Value.Text(id, null)),
                ("rader", new Value.Sequence([.. things.Select(thing => thing.Value)])),
                .. things.Select(thing => (thing.row.Id, thing.Value)),
            ],
            [.. things.Select(thing => (thing.row.Label, thing.Value))]);
        foreach (var thing in things)
            ((ExampleThing)((Value.Thing)thing.Value).Content).Table = new Value.Thing(table);
        return table;
    }

    private static ExampleThing RowThing(string table, Row row, MeasureUnit unit, NumberFormat format)
    {
        Value.Number Cell(string column, decimal amount) =>
            new(amount, unit, FigureId.Cell(table, row.Id, column), []) { Format = format };

        return new ExampleThing(
            $"raden {row.Label}",
            [
                ("id", new Value.Text(row.Id, null)),
                ("text", new Value.Text(row.Label, null)),
                ("kommentar_krävs", new Value.Truth(row.NeedsComment)),
                ("budget", Cell("budget", row.Budget)),
                ("prognos", Cell("prognos", row.Forecast)),
                ("avvikelse", Cell("avvikelse", row.Forecast - row.Budget)),
            ],
            []);
    }

    private sealed record Row(string Id, string Label, bool NeedsComment, decimal Budget, decimal Forecast);
}
