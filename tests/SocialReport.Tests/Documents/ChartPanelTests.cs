using SocialReport.Documents;
using SocialReport.Tests.Charts;

namespace SocialReport.Tests.Documents;

/// <summary>Plots beside each other: a look means the same in all of them.</summary>
public sealed class ChartPanelTests
{
    private const string Months = "{data: dygn, kolumner: {månad: {mått: utfall, serie: alla}, budget: {mått: budget, serie: alla}}, rader: [alla]}";
    private const string Data = "Rad;Utfall jan 2024;Utfall feb 2024;Budget jan 2024;Budget feb 2024\nA;1;2;3;3\nB;5;6;7;7\n";

    [Fact]
    public void Every_plot_has_the_series_of_all()
    {
        var chart = With("{slag: staplar, tabell: t, axel: tid, rutor: rader, serier: [{rad: A, kolumn: månad}, {rad: B, kolumn: budget}, {rad: B, kolumn: månad}]}");
        Assert.Equal(["A", "B"], chart.Panels.Select(panel => panel.Title));
        Assert.Equal(chart.Panels[0].Series.Select(series => (series.Name, series.Role)), chart.Panels[1].Series.Select(series => (series.Name, series.Role)));
        Assert.Equal([ChartRole.Outcome, ChartRole.Budget], chart.Panels[0].Series.Select(series => series.Role));
        Assert.All(chart.Panels[0].Series[1].Points, point => Assert.Same(ChartPoint.None, point));
        Assert.Equal([7m, 7m], chart.Panels[1].Series[1].Points.Select(point => point.Value));
        Assert.Equal(4, chart.Data!.Columns.Count);
        Assert.NotEmpty(ChartParts.Lay(chart).Marks);
    }

    [Theory]
    [InlineData("{slag: liggande staplar, tabell: t, rutor: kolumner}")]
    [InlineData("{slag: staplar, tabell: t, rutor: kolumner}")]
    public void A_budget_in_a_plot_of_its_own_is_drawn_as_what_the_plot_is_about(string declared)
    {
        var chart = new SmallChart(declared).Chart();
        Assert.Equal(2, chart.Panels.Count);
        Assert.All(chart.Panels, panel => Assert.Equal(ChartRole.Outcome, Assert.Single(panel.Series).Role));
    }

    [Fact]
    public void A_plot_of_only_budgets_shares_series_with_one_of_outcomes()
    {
        var chart = With("{slag: staplar, tabell: t, axel: tid, rutor: kolumner}");
        Assert.All(chart.Panels, panel => Assert.Equal(["A Outcome", "B Outcome"], panel.Series.Select(series => $"{series.Name} {series.Role}")));
    }

    private static Chart With(string chart) => new SmallChart(chart, Months).With("n/a/2024-T1/dygn.csv", Data).Chart();
}
