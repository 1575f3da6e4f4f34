using SocialReport.Calculation;
using SocialReport.Disclosure;

namespace SocialReport.Documents;

/// <summary>
/// The plots of a chart. A colour or a dash means the same in all of them: each has the same series in the same order,
/// with no points where a plot lacks one. What makes a plot of its own, such as a budget beside an outcome, is drawn as
/// an outcome there.
/// </summary>
internal sealed class ChartPanels
{
    private readonly ChartFigures _figures;
    private readonly List<(string Title, List<Named> Series)> _panels;
    private readonly List<(string Name, ChartRole Role, int Number)> _shared;

    public ChartPanels(ChartPlan plan, ChartFigures figures, ChartWords words)
    {
        _figures = figures;
        _panels = [.. plan.Series.GroupBy(words.PanelOf).Select(panel => (panel.Key, Numbered(panel, words)))];
        if (_panels.Count > 1 && _panels.TrueForAll(panel => panel.Series.Select(one => one.Key.Role).Distinct().Count() == 1))
            _panels = [.. _panels.Select(panel => (panel.Title, panel.Series.ConvertAll(AsOutcome)))];
        _shared = [.. _panels.SelectMany(panel => panel.Series).Select(one => one.Key).Distinct()];
    }

    /// <summary>How many series must be told apart.</summary>
    public int SeriesCount => IsOneEach ? 1 : _shared.Count;

    /// <summary>How many of them are of earlier times.</summary>
    public int ComparisonCount => IsOneEach ? 0 : _shared.Count(key => key.Role == ChartRole.Comparison);

    // Their titles tell what they are.
    private bool IsOneEach => _panels.Count > 1 && _panels.TrueForAll(panel => panel.Series.Count == 1);

    /// <summary>The plots.</summary>
    /// <param name="categories">The number of categories.</param>
    public IReadOnlyList<ChartPanel> All(int categories) =>
        [.. _panels.Select(panel => new ChartPanel(panel.Title, IsOneEach ? [Series(panel.Series[0])] : [.. _shared.Select(key =>
            panel.Series.Find(one => one.Key == key) is { } found ? Series(found) : new ChartSeries(key.Name, key.Role, [.. Enumerable.Repeat(ChartPoint.None, categories)]))]))];

    private static List<Named> Numbered(IEnumerable<PlannedSeries> panel, ChartWords words) =>
        [.. panel.GroupBy(series => (Name: words.NameOf(series), Role: words.RoleOf(series)))
            .SelectMany(same => same.Select((series, number) => new Named(series, (same.Key.Name, same.Key.Role, number))))];

    private static Named AsOutcome(Named one) => one with { Key = one.Key with { Role = ChartRole.Outcome } };

    private ChartSeries Series(Named one) =>
        new(one.Key.Name, one.Key.Role, [.. one.Series.Cells.Select(cell => Point(_figures.At(one.Series, cell)))]);

    private static ChartPoint Point(Figure? figure) => figure is null
        ? ChartPoint.None
        : new ChartPoint(TableBuilder.Printed(figure), figure.Value is FigureValue.Number number ? SwedishNumber.Rounded(number.Value, figure.Format) : null);

    /// <summary>A series with what tells it from the others of its plot: its name and role, and its number among those alike.</summary>
    private sealed record Named(PlannedSeries Series, (string Name, ChartRole Role, int Number) Key);
}
