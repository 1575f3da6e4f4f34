using System.Globalization;
using SocialReport.Charts;
using SocialReport.Documents;
using static SocialReport.Tests.Charts.ChartSamples;

namespace SocialReport.Tests.Charts;

public sealed class ColumnTests
{
    private const int Places = 6;

    private static readonly ChartCategory[] Four = [Category("A"), Category("B"), Category("C"), Category("D")];

    [Fact]
    public void Heights_are_as_the_values_and_stand_on_zero()
    {
        var picture = ChartParts.Lay(Chart(ChartKind.Columns, "t", "", Four, [Series("s", ChartRole.Outcome, 10, 20, 5, 40)]));
        var columns = picture.Boxes(ChartShade.Series1);
        Assert.Equal([1.0, 2.0, 0.5, 4.0], columns.Select(column => Math.Round(column.Height / columns[0].Height, Places)));
        Assert.Single(columns.Select(column => Math.Round(column.Bottom, Places)).Distinct());
        var zero = picture.Label("0");
        Assert.Equal(columns[0].Bottom, zero.Area.Top + (zero.Area.Height / 2), 1.0);
        Assert.Single(columns.Select(column => Math.Round(column.Width, Places)).Distinct());
    }

    [Fact]
    public void Below_zero_they_hang_and_have_a_colour_and_a_zero_line_of_their_own()
    {
        var picture = ChartParts.Lay(Chart(ChartKind.Columns, "t", "", Four, [Series("s", ChartRole.Outcome, 11, -22, null, 0)]));
        var up = Assert.Single(picture.Boxes(ChartShade.Series1));
        var down = Assert.Single(picture.Boxes(ChartShade.Negative));
        Assert.Equal(up.Bottom, down.Top, Places);
        Assert.Equal(2 * up.Height, down.Height, Places);
        Assert.Contains(picture.Marks.OfType<ChartMark.Rule>(), rule =>
            rule.Pen is { Shade: ChartShade.Ink, Width: 1 } && Math.Abs(rule.From.Y - up.Bottom) < 0.001 && Math.Abs(rule.To.Y - up.Bottom) < 0.001);
        Assert.True(picture.Label("11").Area.Bottom <= up.Top);
        Assert.True(picture.Label("−22").Area.Top >= down.Bottom);
        Assert.Equal(ChartShade.Muted, picture.Label(Gap).Shade);
    }

    [Fact]
    public void Stacks_grow_from_zero_in_both_directions()
    {
        var picture = ChartParts.Lay(Chart(ChartKind.StackedColumns, "t", "", [Category("A")], [
            Series("1", ChartRole.Outcome, 10), Series("2", ChartRole.Outcome, -4), Series("3", ChartRole.Outcome, 6), Series("4", ChartRole.Outcome, -8),
        ]));
        Area Stack(ChartShade shade) => picture.Boxes(shade)[^1];
        var (first, second, third, fourth) = (Stack(ChartShade.Series1), Stack(ChartShade.Series2), Stack(ChartShade.Series3), Stack(ChartShade.Series4));
        Assert.Equal(first.Bottom, second.Top, Places);
        Assert.Equal(first.Top, third.Bottom, Places);
        Assert.Equal(second.Bottom, fourth.Top, Places);
        Assert.Equal([1, 0.4, 0.6, 0.8], new[] { first, second, third, fourth }.Select(area => Math.Round(area.Height / first.Height, Places)));
    }

    [Fact]
    public void A_stack_with_a_part_that_is_not_known_has_its_marker_and_no_height()
    {
        var picture = ChartParts.Lay(Chart(ChartKind.StackedColumns, "t", "", [Category("A"), Category("B")], [
            Series("1", ChartRole.Outcome, 10, 90), Series("2", ChartRole.Outcome, 4, null), Series("3", ChartRole.Outcome, 4, 5) with { Points = [Point(4), ChartPoint.None] },
        ]));
        Assert.Equal(2, picture.Boxes(ChartShade.Series1).Length);
        Assert.Equal(ChartShade.Muted, picture.Label(Gap).Shade);
        Assert.Equal("20", picture.Labels.Select(label => label.Text).Where(text => text.All(char.IsAsciiDigit)).MaxBy(text => int.Parse(text, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Each_forecast_has_the_colour_of_its_outcome()
    {
        var picture = ChartParts.Lay(Chart(ChartKind.Line, "t", "", Four, [
            Series("a", ChartRole.Outcome, 10, 20, null, null), Series("b", ChartRole.Outcome, 30, 20, null, null),
            Series("c", ChartRole.Forecast, null, null, 10, 11), Series("d", ChartRole.Forecast, null, null, 30, 31),
        ]));
        Assert.Contains(picture.Dots(ChartShade.Series2), dot => dot.IsHollow);
    }

    [Theory]
    [InlineData(600, 700, "Axeln börjar på 600.")]
    [InlineData(-700, -600, "Axeln slutar på −600.")]
    public void An_axis_without_zero_says_so(int first, int last, string words) => Assert.Contains(
        words, ChartParts.Lay(Chart(ChartKind.Line, "t", "", [Category("A"), Category("B")], [Series("s", ChartRole.Outcome, first, last)])).Texts());

    [Fact]
    public void A_part_of_a_step_is_hatched_within_its_outline()
    {
        var picture = ChartParts.Lay(ChartSamples.All["staplar-delår"]);
        Assert.Equal(5, picture.Boxes(ChartShade.Series1).Length);
        var hatch = Assert.Single(picture.Marks.OfType<ChartMark.Hatch>());
        var outline = Assert.Single(picture.Marks.OfType<ChartMark.Box>(), box => box.Outline is not null);
        Assert.True(outline.Area.Holds(hatch.Bounds, 0.001));
        Assert.Equal(ChartShade.Series1, hatch.Pen.Shade);
    }

    [Fact]
    public void A_budget_is_a_dashed_level_and_a_mean_a_plain_line_in_front_of_the_columns()
    {
        var picture = ChartParts.Lay(Chart(ChartKind.Columns, "t", "", Four, [
            Series("Utfall", ChartRole.Outcome, 10, 20, 30, 40), Series("Budget", ChartRole.Budget, 25, 25, 25, 30), Series("Medel", ChartRole.Mean, null, 15, 20, 25),
        ]));
        var levels = picture.Marks.OfType<ChartMark.Rule>().Where(rule => rule.Pen is { Shade: ChartShade.Ink, DashOn: > 0, Width: 1.5 }).ToArray();
        Assert.Equal(2, levels.Length);
        var slot = picture.Label("B").X - picture.Label("A").X;
        Assert.InRange(levels[0].To.X - levels[0].From.X, 2.5 * slot, 3 * slot);
        var columns = picture.Boxes(ChartShade.Series1)[1..];
        Assert.Equal(1.25 * columns[1].Height, columns[1].Bottom - levels[0].From.Y, Places);
        var mean = Assert.Single(picture.Curves(ChartShade.Ink));
        Assert.Equal((3, 0.0), (mean.Points.Count, mean.Pen.DashOn));
    }

    [Fact]
    public void Numbers_stand_at_all_columns_or_none()
    {
        var few = ChartParts.Lay(ChartSamples.All["staplar"]);
        Assert.Contains("24,7", few.Texts());
        var many = ChartParts.Lay(ChartSamples.All["staplar-budget"]);
        Assert.DoesNotContain("31,2", many.Texts());
    }

    [Fact]
    public void Earlier_columns_are_lighter_than_the_outcome()
    {
        var picture = ChartParts.Lay(ChartSamples.All["staplar"]);
        Assert.Equal(6, picture.Boxes(ChartShade.Past3).Length);
        Assert.Equal(6, picture.Boxes(ChartShade.Series1).Length);
    }

    [Fact]
    public void Series_that_take_turns_stand_in_the_middle_of_their_slots()
    {
        var picture = ChartParts.Lay(Chart(ChartKind.Columns, "t", "", Four, [
            Series("Utfall", ChartRole.Outcome, 11, 22, null, null), Series("Prognos", ChartRole.Forecast, null, null, 33, null),
        ]));
        Assert.Equal(picture.Label("B").X, picture.Boxes(ChartShade.Series1)[^1].Center.X, Places);
        var expected = picture.Marks.OfType<ChartMark.Box>().Last(box => box.Outline is { DashOn: > 0 });
        Assert.Equal(picture.Label("C").X, expected.Area.Center.X, Places);
        Assert.Single(picture.Labels, label => label.Text == Gap);
    }

    [Fact]
    public void Steps_of_several_years_have_the_year_below_them()
    {
        string[] thirds = ["jan–apr", "maj–aug", "sep–dec"];
        var categories = Enumerable.Range(0, 9).Select(index => Category($"{thirds[index % 3]} {2021 + (index / 3)}", thirds[index % 3]) with { Group = $"{2021 + (index / 3)}" }).ToArray();
        var picture = ChartParts.Lay(Chart(ChartKind.Columns, "t", "", categories, [Series("s", ChartRole.Outcome, [.. categories.Select(_ => (decimal?)1)])]));
        Assert.Equal(3, picture.Texts().Count(text => text == "maj–aug"));
        var year = picture.Label("2022");
        Assert.Equal(picture.Labels.Where(label => label.Text == "maj–aug").ElementAt(1).X, year.X, Places);
        Assert.True(year.Area.Top > picture.Labels.First(label => label.Text == "jan–apr").Area.Bottom);
    }

    [Fact]
    public void Many_months_have_their_years_alone_and_labels_alike_are_written_out()
    {
        var months = Enumerable.Range(0, 60).Select(index => Category($"{Months[index % 12]} {2019 + (index / 12)}", Months[index % 12])).ToArray();
        var chart = Chart(ChartKind.Line, "t", "", months, [Series("s", ChartRole.Outcome, [.. months.Select(_ => (decimal?)1)])]);
        var texts = ChartParts.Lay(chart).Texts();
        Assert.Contains("jan 2019", texts);
        Assert.DoesNotContain("jan", texts);
        texts = ChartParts.Lay(chart with { Categories = [.. months.Select(month => month with { Group = month.Label[^4..] })] }).Texts();
        Assert.Equal(["2019", "2020", "2021", "2022", "2023"], texts.Where(text => text.Length == 4));
        Assert.DoesNotContain("jan", texts);
    }
}
