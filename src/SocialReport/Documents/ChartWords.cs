using System.Globalization;
using SocialReport.Calculation;
using SocialReport.Disclosure;
using SocialReport.Expressions;
using SocialReport.Facts;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Documents;

/// <summary>What a chart and its parts are called: by what is declared, and otherwise by the tables' own words.</summary>
internal sealed class ChartWords(
    ChartDefinition definition,
    ChartPlan plan,
    ChartFigures figures,
    IScope names,
    Func<TextPattern, IScope, IReadOnlyList<Inline>> pattern,
    TableBuilder tables)
{
    private const string Budget = "budget";
    private const string PeriodBudget = "periodbudget";
    private const string Forecast = "prognos";

    private readonly bool _rowsDiffer = plan.Series.Select(series => (series.Table, series.Row)).Distinct().Skip(1).Any();
    private readonly bool _columnsDiffer = plan.Series.Select(series => (series.Table, GroupOf(figures.TableOf(series), series))).Distinct().Skip(1).Any();

    // A budget for a year to come makes no year an earlier one.
    private readonly int? _lastYear = plan.Series.Where(series => Measure(figures, series) is not (Budget or PeriodBudget or Forecast)).Max(series => series.Year);

    /// <summary>The title: the chart's own, or its table's.</summary>
    public IReadOnlyList<Inline> Title() =>
        (definition.Caption ?? figures.Table.Definition.Caption) is { } caption ? pattern(caption, names) : [new Inline.Text(ColumnHeading.Of(definition.Id))];

    /// <summary>The word for what the numbers count; empty for plain numbers without a word of their own.</summary>
    public string Unit()
    {
        if (figures.Numbers.FirstOrDefault() is not { } figure)
            return "";
        return TableBuilder.UnitWord(figure.Format.Unit, "") is { Length: > 0 } word ? word
            : definition.Counts is { } counts ? PlainText.Of(pattern(counts, names)) : "";
    }

    /// <summary>What stands along the axis.</summary>
    public IReadOnlyList<ChartCategory> Categories() =>
        plan.Categories.Any(category => category is PlannedCategory.OfSpan) ? Spans() : [.. plan.Categories.Select(Category)];

    private ChartCategory Category(PlannedCategory category) => category switch
    {
        PlannedCategory.OfRow row => Same(figures.Table.Rows[row.Index].Label),
        PlannedCategory.OfColumn column => Same(PlainText.Of(tables.Heading(figures.Table.Columns[column.Index]))),
        PlannedCategory.OfMonth month => new ChartCategory(SwedishMonths.Long(month.Number), SwedishMonths.Short(month.Number)),
        _ => throw new InvalidOperationException("Spans are named together."),
    };

    private static ChartCategory Same(string label) => new(label, label);

    /// <summary>A step that is part of a year is one of many, or a year that isn't over.</summary>
    private List<ChartCategory> Spans()
    {
        var spans = plan.Categories.OfType<PlannedCategory.OfSpan>().Select(category => category.Span).ToList();
        var areAmongYears = spans.Exists(span => span.IsWholeYear);
        return
        [
            .. spans.Select((span, index) => new ChartCategory(span.LongName, span.NameWithinYear)
            {
                Group = areAmongYears ? null : span.Last.Year.ToString(CultureInfo.InvariantCulture),
                IsPartial = !span.IsWholeYear && span.IsWholeMonths
                    && (spans.ElementAtOrDefault(index - 1).IsWholeYear || spans.ElementAtOrDefault(index + 1).IsWholeYear),
            }),
        ];
    }

    /// <summary>The title of the plot that a series stands in; empty for the only one.</summary>
    public string PanelOf(PlannedSeries series) => definition.Split switch
    {
        ChartSplit.Rows => RowLabel(series),
        ChartSplit.Columns => MeasureWord(series),
        ChartSplit.Series => NameOf(series),
        _ => "",
    };

    /// <summary>What a series is called: what tells it from the others of its plot.</summary>
    public string NameOf(PlannedSeries series)
    {
        if (series.Definition?.Name is { } name)
            return PlainText.Of(pattern(name, series.Columns.Count > 0 ? new ColumnNames(figures.TableOf(series).Columns[series.Columns[^1]], names) : names));
        if (definition.Axis == ChartAxis.Rows)
            return MeasureWord(series);
        if (definition.Axis == ChartAxis.Columns)
            return RowLabel(series);
        var parts = new List<string>();
        if (_rowsDiffer && definition.Split != ChartSplit.Rows)
            parts.Add(RowLabel(series));
        var measure = _columnsDiffer && definition.Split != ChartSplit.Columns && (series.Year is null || RoleOf(series) is not (ChartRole.Outcome or ChartRole.Comparison)) ? MeasureWord(series) : "";
        var year = series.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
        if ($"{measure} {year}".Trim() is { Length: > 0 } own)
            parts.Add(own);
        return parts.Count == 0 ? MeasureWord(series) : string.Join(", ", parts);
    }

    /// <summary>The row that a series is of, before what is said of it, where the chart has several.</summary>
    public string SubjectOf(PlannedSeries series) => _rowsDiffer && RowLabel(series) is { Length: > 0 } row ? $"{row}, " : "";

    /// <summary>What a series is among the others: as declared, or by its measure and time.</summary>
    public ChartRole RoleOf(PlannedSeries series)
    {
        if (series.Definition?.Role is { } declared)
            return declared;
        if (series.Columns.Count == 0)
            return ChartRole.Outcome;
        var column = figures.TableOf(series).Columns[series.Columns[0]].Definition;
        if (column.Reckoning is { Kind: ReckoningKind.Mean, Window: not null })
            return ChartRole.Mean;
        return Measure(figures, series) switch
        {
            Budget or PeriodBudget => ChartRole.Budget,
            Forecast => ChartRole.Forecast,
            _ when series.Year is { } year => year < _lastYear ? ChartRole.Comparison : ChartRole.Outcome,
            _ => definition.Axis == ChartAxis.Rows && column.Period.Kind is PeriodKind.ReportLastYear or PeriodKind.WholeLastYear ? ChartRole.Comparison : ChartRole.Outcome,
        };
    }

    private static string Measure(ChartFigures figures, PlannedSeries series) =>
        series.Columns.Count > 0 && figures.TableOf(series).Columns[series.Columns[0]].Definition.Measure is { } measure ? KnownMeasures.Normalize(measure) : "";

    private string RowLabel(PlannedSeries series) => series.Row is { } row ? figures.TableOf(series).Rows[row].Label : "";

    /// <summary>A column's heading, or what a series of columns measures: its headings are those of its steps.</summary>
    private string MeasureWord(PlannedSeries series)
    {
        var table = figures.TableOf(series);
        var column = table.Columns[series.Columns[0]];
        if (definition.Axis == ChartAxis.Rows || column.Definition.Measure is not { } measure)
            return PlainText.Of(tables.Heading(column));
        return column.Definition.Reckoning is { Kind: ReckoningKind.Mean, Window: { } months }
            ? string.Create(CultureInfo.InvariantCulture, $"Medelvärde av {months} månader")
            : ColumnHeading.Of(measure);
    }

    private static string GroupOf(FigureTable<Figure> table, PlannedSeries series) =>
        series.Columns.Count == 0 ? "" : table.Columns[series.Columns[0]] is var column ? column.Series ?? column.Definition.Id : "";
}
