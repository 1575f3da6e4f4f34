using SocialReport.Diagnostics;
using SocialReport.Expressions;
using SocialReport.Facts;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Calculation;

/// <summary>Computes every table of a report from its facts. Sums are of unrounded values; nothing is rounded here.</summary>
public static class Calculator
{
    /// <summary>Computes all tables; what can't be computed is a diagnostic and a missing value, never an exception.</summary>
    /// <param name="report">The tables as declared.</param>
    /// <param name="facts">The facts that the period may know.</param>
    /// <param name="ownFacts">The facts of their own (fakta).</param>
    /// <param name="period">The report's period.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static CalculatedReport Calculate(
        ReportDefinition report, FactStore facts, IReadOnlyList<OwnFact> ownFacts, Period period, DiagnosticBag diagnostics)
    {
        var own = ownFacts.Select(OwnFacts.Figure).ToList();
        var scope = new ReportNames(period, own);
        var tables = report.Tables.Select(table => TableCalculation.Plan(table, facts, period, scope, diagnostics)).ToList();
        foreach (var table in tables)
            scope.Add(table.Thing);
        return new CalculatedReport([.. tables.Select(table => table.Calculate())], own);
    }
}

/// <summary>The names that every formula can use: the tables, the facts of their own and the period.</summary>
internal sealed class ReportNames : IScope
{
    private readonly Dictionary<string, Value> _values = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public ReportNames(Period period, IReadOnlyList<CalculatedFigure> ownFacts)
    {
        Add("period", NamedThing.Period(period));
        Add("fakta", OwnFacts.Thing(ownFacts.Select(fact => (fact.Id, FigureValues.Of(fact)))));
    }

    public IEnumerable<string> Names => _names;

    public Value? Find(string name) => _values.GetValueOrDefault(name);

    public void Add(TableThing table) => Add(table.Id, new Value.Thing(table));

    public void Add(string name, Value value)
    {
        _values[name] = value;
        _names.Add(name);
    }
}
