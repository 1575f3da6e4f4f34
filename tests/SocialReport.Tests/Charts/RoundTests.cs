using SocialReport.Charts;
using SocialReport.Documents;
using static SocialReport.Tests.Charts.ChartSamples;

namespace SocialReport.Tests.Charts;

public sealed class RoundTests
{
    [Theory]
    [InlineData("cirkel", 0.0)]
    [InlineData("ring", 0.56)]
    public void Slices_are_as_the_values_and_make_a_whole(string name, double hole)
    {
        var chart = ChartSamples.All[name];
        var slices = ChartParts.Lay(chart).Marks.OfType<ChartMark.Slice>().ToArray();
        var values = chart.Panels[0].Series[0].Points.Select(point => (double)point.Value!).ToArray();
        Assert.Equal(values.Select(value => Math.Round(360 * value / values.Sum(), 6)), slices.Select(slice => Math.Round(slice.Sweep, 6)));
        Assert.Equal(0, slices[0].Start);
        Assert.All(slices.Zip(slices.Skip(1)), pair => Assert.Equal(pair.First.Start + pair.First.Sweep, pair.Second.Start, 1e-9));
        Assert.All(slices, slice => Assert.Equal(hole * slice.Outer, slice.Inner, 1e-9));
        Assert.Equal(slices.Length, slices.Select(slice => slice.Fill).Distinct().Count());
    }

    [Fact]
    public void Of_two_parts_the_second_is_grey() =>
        Assert.Equal([ChartShade.Series1, ChartShade.Past3], ChartParts.Lay(ChartSamples.All["cirkel"]).Marks.OfType<ChartMark.Slice>().Select(slice => slice.Fill));

    [Fact]
    public void A_part_without_a_value_is_told_but_is_no_slice()
    {
        var picture = ChartParts.Lay(Chart(ChartKind.Pie, "t", "", [Category("A"), Category("B"), Category("C")], [Series("s", ChartRole.Outcome, 3, null, 0)]));
        var slice = Assert.Single(picture.Marks.OfType<ChartMark.Slice>());
        Assert.Equal(360, slice.Sweep);
        Assert.Contains($"B: {Gap}", picture.Texts());
        Assert.Contains("C", picture.Texts());
    }

    [Fact]
    public void Where_it_is_narrow_names_stand_in_a_list_below()
    {
        var picture = ChartParts.Lay(ChartSamples.All["ring"], 230);
        var slices = picture.Marks.OfType<ChartMark.Slice>().Max(slice => slice.Bounds.Bottom);
        Assert.All(picture.Labels, label => Assert.True(label.Area.Top > slices));
        Assert.Equal(6, picture.Marks.OfType<ChartMark.Box>().Count());
    }
}
