using SocialReport.Charts;
using SocialReport.Documents;
using static SocialReport.Tests.Charts.ChartSamples;

namespace SocialReport.Tests.Charts;

public sealed class LineTests
{
    [Fact]
    public void A_missing_value_is_a_gap_and_a_value_alone_a_dot()
    {
        var picture = ChartParts.Lay(Line(Series("s", ChartRole.Outcome, 1, 2, null, 4, null, 3)));
        var curve = Assert.Single(picture.Curves(ChartShade.Series1));
        Assert.Equal(2, curve.Points.Count);
        Assert.Equal(4, picture.Dots(ChartShade.Series1).Count);
    }

    [Fact]
    public void A_value_alone_has_a_dot_also_where_markers_would_be_crowded()
    {
        decimal?[] values = [.. Enumerable.Range(0, 60).Select(index => index is 30 or 32 ? null : (decimal?)index)];
        var picture = ChartParts.Lay(Line(Series("s", ChartRole.Outcome, values)));
        var dot = Assert.Single(picture.Dots(ChartShade.Series1));
        Assert.Equal(31, picture.Curves(ChartShade.Series1)[0].Points.Count + 1);
        Assert.InRange(dot.Center.X, picture.Curves(ChartShade.Series1)[0].Points[^1].X, picture.Curves(ChartShade.Series1)[1].Points[0].X);
    }

    [Fact]
    public void A_part_of_a_step_is_reached_by_dashes_and_hollow()
    {
        var chart = Line(Series("s", ChartRole.Outcome, 1, 2, 3));
        var picture = ChartParts.Lay(chart with { Categories = [chart.Categories[0], chart.Categories[1], chart.Categories[2] with { IsPartial = true }] });
        Assert.Equal([false, true], picture.Curves(ChartShade.Series1).Select(curve => curve.Pen.DashOn > 0));
        Assert.Equal([false, false, true], picture.Dots(ChartShade.Series1).Select(dot => dot.IsHollow));
    }

    [Fact]
    public void A_budget_is_dashed_a_mean_is_not_and_neither_has_markers()
    {
        var picture = ChartParts.Lay(Line(Series("Budget", ChartRole.Budget, 3, 3, 3), Series("Medel", ChartRole.Mean, 1, 1, 2)));
        Assert.Equal([false, true], picture.Curves(ChartShade.Ink).Select(curve => curve.Pen.DashOn > 0).Order());
        Assert.Empty(picture.Dots(ChartShade.Ink));
    }

    [Fact]
    public void What_is_expected_goes_on_in_dashes_from_what_is_known()
    {
        var picture = ChartParts.Lay(ChartSamples.All["linje-prognos"]);
        var known = picture.Curves(ChartShade.Series1).Single(curve => curve.Pen.DashOn == 0);
        var expected = picture.Curves(ChartShade.Series1).Where(curve => curve.Pen.DashOn > 0).ToArray();
        Assert.Equal(2, expected.Length);
        Assert.Contains(expected, curve => curve.Points[0] == known.Points[^1]);
        Assert.Equal(2, picture.Dots(ChartShade.Series1).Count(dot => dot.IsHollow));
    }

    [Fact]
    public void The_newest_year_is_the_strongest_and_lies_on_top()
    {
        var picture = ChartParts.Lay(ChartSamples.All["linje"]);
        var last = picture.Marks.OfType<ChartMark.Curve>().Last();
        Assert.Equal(ChartShade.Series1, last.Pen.Shade);
        Assert.True(last.Pen.Width > picture.Curves(ChartShade.Past1)[0].Pen.Width);
        Assert.True(picture.Label("2023").Style.IsStrong);
        Assert.Equal(ChartShade.Past1, picture.Curves(ChartShade.Past1)[0].Pen.Shade);
        Assert.Single(picture.Curves(ChartShade.Past3));
    }

    [Fact]
    public void Names_stand_at_the_ends_of_lines_where_there_is_room()
    {
        var picture = ChartParts.Lay(ChartSamples.All["linje"]);
        var curve = picture.Curves(ChartShade.Past3).Single();
        var name = picture.Label("2021");
        Assert.InRange(name.X - curve.Points[^1].X, 1, 10);
        Assert.InRange(name.Area.Center.Y - curve.Points[^1].Y, -10, 10);
        Assert.True(picture.Labels.Min(label => label.Area.Top) >= 0);
    }

    [Fact]
    public void Names_stand_above_the_plot_where_they_would_touch()
    {
        var picture = ChartParts.Lay(Line([.. Enumerable.Range(1, 5).Select(number => Series($"Serie {number}", ChartRole.Outcome, 10, 20, 30))]));
        var plot = picture.Curves(ChartShade.Series1)[0].Bounds;
        Assert.All(Enumerable.Range(1, 5), number => Assert.True(picture.Label($"Serie {number}").Area.Bottom < plot.Top));
    }

    [Fact]
    public void Lines_of_equal_colour_strength_differ_in_marker()
    {
        var picture = ChartParts.Lay(Line([.. Enumerable.Range(1, 6).Select(number => Series($"S{number}", ChartRole.Outcome, number, number * 2, number * 3))]));
        var shapes = picture.Marks.OfType<ChartMark.Dot>().GroupBy(dot => dot.Shade).Select(dots => Assert.Single(dots.Select(dot => dot.Shape).Distinct())).ToArray();
        Assert.Equal(6, shapes.Distinct().Count());
    }

    [Fact]
    public void Many_months_are_named_by_every_third_or_so()
    {
        var picture = ChartParts.Lay(ChartSamples.All["linje-medel"]);
        Assert.Contains("jan 21", picture.Texts());
        Assert.DoesNotContain("feb 21", picture.Texts());
        Assert.Contains("apr 22", picture.Texts());
    }

    private static Chart Line(params ChartSeries[] series) => Chart(
        ChartKind.Line, "t", "", [.. Enumerable.Range(1, series[0].Points.Count).Select(number => Category($"{number}"))], series);
}
