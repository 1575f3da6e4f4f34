using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Expressions;
using SocialReport.Facts;
using SocialReport.Workspaces;

namespace SocialReport.Documents;

/// <summary>What keeps a chart from being drawn as a true picture of its figures.</summary>
internal sealed class ChartFaults(ChartDefinition definition, ChartPlan plan, ChartFigures figures, ChartWords words)
{
    private const int MostSeries = 6;

    // Columns of earlier times differ only in how light their grey is.
    private const int MostComparedColumns = 3;

    private readonly SourceLocation _at = definition.Location;
    private readonly string _id = definition.Id;

    /// <summary>All of them; what is withheld of a whole is a warning, and the rest are errors.</summary>
    public IEnumerable<Diagnostic> Find()
    {
        if (figures.All.FirstOrDefault(figure => figure.Value is FigureValue.Text { Value.Length: > 0 }) is { Value: FigureValue.Text written } worded)
            yield return Messages.ChartWords(_at, _id, worded.Id.Address, written.Value);
        else if (!figures.Numbers.Any() && !figures.All.Any(figure => figure.Value is FigureValue.Masked))
            yield return Messages.ChartWithoutValues(_at, _id);
        else if (!definition.IsWhole && !figures.Numbers.Any())
            yield return Messages.ChartAllMasked(_at, _id);
        else if (definition.Kind == ChartKind.StackedColumns && figures.Numbers.Any() && Enumerable.Range(0, plan.Categories.Count).All(IsUnknown))
            yield return Messages.ChartNoColumnKnown(_at, _id);
        foreach (var fault in Units().Concat(Amount()))
            yield return fault;
        if (definition.Kind == ChartKind.Line && figures.Numbers.Any() && plan.Series.All(series => figures.Of(series).Count(pair => pair.Figure.Value is FigureValue.Number) < 2))
            yield return Messages.ChartNoLine(_at, _id);
        if (definition.IsWhole)
        {
            foreach (var fault in Parts())
                yield return fault;
        }
        if (definition.IsWhole || definition.Kind == ChartKind.StackedColumns)
        {
            foreach (var fault in Together())
                yield return fault;
        }
    }

    /// <summary>Whether a column can't be drawn since a part of it isn't known, or has no part.</summary>
    private bool IsUnknown(int category)
    {
        var parts = plan.Series.Where(series => words.RoleOf(series) is not (ChartRole.Budget or ChartRole.Mean))
            .Select(series => figures.At(series, series.Cells[category])).OfType<Figure>().ToList();
        return parts.Count == 0 || parts.Exists(part => part.Value is not FigureValue.Number);
    }

    private IEnumerable<Diagnostic> Units()
    {
        var scales = figures.Numbers.Select(ChartFigures.ScaleOf).Distinct().ToList();
        if (scales.Count > 1)
            yield return Messages.ChartMixedUnits(_at, _id, Name(scales[0]), Name(scales[1]));
        else if (scales.Count == 1 && definition.Counts is { } counts && TableBuilder.UnitWord(scales[0].Unit, "") is { Length: > 0 } unit)
            yield return Messages.ChartUnitStated(counts.Location, _id, unit);
    }

    private static string Name((MeasureUnit Counts, PrintUnit Unit) scale)
    {
        var word = TableBuilder.UnitWord(scale.Unit, "");
        return word.Length == 0 ? Operand.UnitName(scale.Counts) : $"{Operand.UnitName(scale.Counts)} i {word}";
    }

    private IEnumerable<Diagnostic> Amount()
    {
        var panels = new ChartPanels(plan, figures, words);
        var most = panels.SeriesCount;
        if (definition.IsWhole)
        {
            if (plan.Series.Count > 1)
                yield return Messages.ChartSeveralWholes(_at, _id);
            if (plan.Categories.Count > MostSeries && definition.Axis != ChartAxis.Rows)
                yield return Messages.ChartTooManyParts(_at, _id, plan.Categories.Count, MostSeries);
        }
        else if (most > MostSeries)
        {
            yield return Messages.ChartTooManySeries(_at, _id, most, MostSeries);
        }
        else if (definition.Kind != ChartKind.Line && panels.ComparisonCount > MostComparedColumns)
        {
            yield return Messages.ChartTooManyCompared(_at, _id, panels.ComparisonCount, MostComparedColumns);
        }
    }

    private IEnumerable<Diagnostic> Parts()
    {
        var labels = words.Categories();
        var parts = figures.Of(plan.Series[0]).ToList();
        foreach (var (category, figure) in parts)
        {
            var part = labels[category].Label;
            if (figure.Value is FigureValue.Number number && SwedishNumber.Rounded(number.Value, figure.Format) < 0)
                yield return Messages.ChartNegativePart(_at, _id, part, SwedishNumber.Format(number.Value, figure.Format));
            else if (figure.Value is FigureValue.Missing)
                yield return Messages.ChartPartMissing(_at, _id, part);
            else if (figure.Value is FigureValue.Masked)
                yield return Messages.ChartPartMasked(_at, _id, part);
        }
        if (parts.Count > 0 && parts.TrueForAll(part => part.Figure.Value is FigureValue.Number number && SwedishNumber.Rounded(number.Value, part.Figure.Format) == 0))
            yield return Messages.ChartAllZero(_at, _id);
    }

    /// <summary>What is set together must be parts of one whole: nothing that can't be summed, and no sum beside its terms.</summary>
    private IEnumerable<Diagnostic> Together()
    {
        if (figures.Numbers.FirstOrDefault(figure => figure.Kind is not (MeasureKind.Flow or MeasureKind.Stock)) is { } single)
            yield return Messages.ChartPartNotOne(_at, _id, single.Id.Address);
        var table = figures.Table;
        var rows = plan.Categories.OfType<PlannedCategory.OfRow>().Select(category => category.Index);
        if (!definition.IsWhole)
            rows = plan.Series.Where(series => series.Table == table.Definition.Id).Select(series => series.Row).OfType<int>();
        var shown = rows.Distinct().ToList();
        foreach (var sum in shown)
        {
            if (shown.Where(other => other != sum && IsIn(other, sum, table)).Select(other => (int?)other).FirstOrDefault() is { } term)
                yield return Messages.ChartPartTwice(_at, _id, table.Rows[sum].Label, table.Rows[term].Label);
        }
    }

    private static bool IsIn(int term, int sum, FigureTable<Figure> table)
    {
        // A part of the row above is in whatever that row is in.
        if (table.Rows[term].Kind == RowKind.OfWhich)
        {
            var above = term;
            while (above >= 0 && table.Rows[above].Kind == RowKind.OfWhich)
                above--;
            return above >= 0 && (above == sum || IsIn(above, sum, table));
        }
        return table.Rows[sum].Terms.Contains(term) || table.Rows[sum].Terms.Any(next => IsIn(term, next, table));
    }
}
