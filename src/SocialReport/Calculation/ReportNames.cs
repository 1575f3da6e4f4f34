using SocialReport.Disclosure;
using SocialReport.Expressions;
using SocialReport.Indicators;
using SocialReport.Periods;
using SocialReport.Templates;
using SocialReport.Workspaces;

namespace SocialReport.Calculation;

/// <summary>The names that formulas and texts can use: the tables, the facts of their own, the period, the committee.</summary>
internal sealed class ReportNames : IScope
{
    private readonly Dictionary<string, Value> _values = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>The names, in the order they were added.</summary>
    public IEnumerable<string> Names => _names;

    /// <summary>The names for formulas, which see calculated figures; the tables are added as they are planned.</summary>
    public static ReportNames ForFormulas(Period period, IReadOnlyList<CalculatedFigure> ownFacts)
    {
        var names = new ReportNames();
        names.Add("period", NamedThing.Period(period));
        names.Add("fakta", OwnFacts.Thing(ownFacts.Select(fact => (fact.Id, FigureValues.Of(fact)))));
        return names;
    }

    /// <summary>The names for texts, which see only what may be shown.</summary>
    public static ReportNames ForTexts(DisclosedReport report, ReportInputs inputs)
    {
        var names = new ReportNames();
        foreach (var table in report.Tables)
            names.Add(Thing(table));
        foreach (var chart in inputs.Report.Charts)
            names.Add(chart.Id, new Value.Thing(new ChartThing(chart.Id)));
        names.Add("fakta", OwnFacts.Thing(report.Facts.Select(fact => (fact.Id, FigureValues.Of(fact)))));
        foreach (var name in IndicatorNames.All)
            names.Add(name, IndicatorNames.Thing(name, report.Indicators.Select(figure => (figure.Id, FigureValues.Of(figure)))));
        names.Add("period", NamedThing.Period(inputs.Period));
        names.Add("nämnd", NamedThing.Committee(inputs.Committee.Name, inputs.Committee.Municipality));
        return names;
    }

    /// <inheritdoc/>
    public Value? Find(string name) => _values.GetValueOrDefault(name);

    public void Add(TableThing table) => Add(table.Id, new Value.Thing(table));

    private void Add(string name, Value value)
    {
        _values[name] = value;
        _names.Add(name);
    }

    private static TableThing Thing(FigureTable<Figure> table)
    {
        return new TableThing(table.Definition.Id, [.. table.Rows.Where(row => row.Cells.Count > 0 && row.RestOfChart is null).Select(row =>
            new RowThing(table.Definition.Id, row.Id, row.Label, row.IsHidden, table.Columns, column => FigureValues.Of(row.Cells[column]))
            {
                NeedsComment = table.Definition.CommentsRequired && row.IsData,
            })]);
    }
}
