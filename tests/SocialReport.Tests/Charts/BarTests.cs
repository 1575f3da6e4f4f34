using SocialReport.Charts;
using SocialReport.Documents;
using static SocialReport.Tests.Charts.ChartSamples;

namespace SocialReport.Tests.Charts;

public sealed class BarTests
{
    private const int Places = 6;

    [Fact]
    public void Lengths_are_as_the_values_from_a_common_zero()
    {
        var picture = ChartParts.Lay(ChartSamples.All["liggande"]);
        var up = picture.Boxes(ChartShade.Series1);
        var down = picture.Boxes(ChartShade.Negative);
        Assert.Equal((4, 2), (up.Length, down.Length));
        Assert.Equal(-29.0 / 4.4, -down[0].Width / up[0].Width, Places);
        Assert.Equal(12.4 / 29, down[1].Width / down[0].Width, Places);
        var zero = up[0].Left;
        Assert.All(up, bar => Assert.Equal(zero, bar.Left, Places));
        Assert.All(down, bar => Assert.Equal(zero, bar.Right, Places));
        Assert.Contains(picture.Marks.OfType<ChartMark.Rule>(), rule => rule.Pen.Shade == ChartShade.Ink && Math.Abs(rule.From.X - zero) < 0.001 && rule.From.X == rule.To.X);
    }

    [Fact]
    public void Every_row_has_all_its_words_and_its_number()
    {
        var chart = ChartSamples.All["liggande"];
        var picture = ChartParts.Lay(chart);
        var words = string.Concat(picture.Texts()).Replace("\u00AD", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        Assert.All(chart.Categories, category => Assert.Contains(category.Label.Replace(" ", "", StringComparison.Ordinal), words, StringComparison.Ordinal));
        Assert.All(chart.Panels[0].Series[0].Points, point => Assert.Contains(point.Figure.Value, picture.Texts()));
        Assert.True(picture.Label("−29,0").Area.Right < picture.Boxes(ChartShade.Negative)[0].Left);
        Assert.True(picture.Label("4,4").Area.Left > picture.Boxes(ChartShade.Series1)[0].Right);
    }

    [Fact]
    public void A_missing_value_has_its_marker_and_no_bar()
    {
        var picture = ChartParts.Lay(ChartSamples.All["liggande-budget"]);
        Assert.Equal(4 + 1, picture.Boxes(ChartShade.Past3).Length);
        Assert.Equal(ChartShade.Muted, picture.Label(Gap).Shade);
    }

    [Fact]
    public void Budget_marks_stand_at_their_values_beside_the_numbers()
    {
        var picture = ChartParts.Lay(ChartSamples.All["liggande-budget"]);
        var bars = picture.Boxes(ChartShade.Series1)[1..];
        var marks = picture.Marks.OfType<ChartMark.Rule>().Where(rule => rule.Pen.DashOn > 0 && rule.From.X == rule.To.X).ToArray();
        Assert.Equal(5, marks.Length);
        Assert.Equal(95.0 / 96.4, (marks[0].From.X - bars[0].Left) / bars[0].Width, Places);
        Assert.All(marks, mark => Assert.DoesNotContain(picture.Labels, label => LineLabels.Touches(label, mark)));
    }

    [Fact]
    public void Many_rows_still_fit_a_page()
    {
        var categories = Enumerable.Range(1, 45).Select(number => Category($"Verksamhet {number}")).ToArray();
        var picture = ChartParts.Lay(Chart(ChartKind.Bars, "t", "", categories, [Series("s", ChartRole.Outcome, [.. categories.Select((_, index) => (decimal?)index)])]));
        Assert.InRange(picture.Height, 300, 660);
        Assert.Empty(picture.Overlaps());
    }

    [Fact]
    public void A_point_that_says_nothing_has_no_words()
    {
        var series = Series("s", ChartRole.Outcome, 1, null);
        var picture = ChartParts.Lay(Chart(ChartKind.Bars, "t", "", [Category("A"), Category("B")], [series with { Points = [series.Points[0], ChartPoint.None] }]));
        Assert.Equal(["A", "B", "1"], picture.Texts());
    }

    [Fact]
    public void Numbers_too_wide_for_their_bars_give_way_to_a_scale()
    {
        var picture = ChartParts.Lay(Chart(ChartKind.Bars, "t", "", [Category("A"), Category("B")], [
            Series("s", ChartRole.Outcome, 123_456_789_012_345_678m, -98_765_432_109_876_543m),
        ]), 200);
        Assert.DoesNotContain(picture.Texts(), text => text.StartsWith("123", StringComparison.Ordinal));
        Assert.Contains("0", picture.Texts());
        Assert.Single(picture.Boxes(ChartShade.Series1));
    }
}
