using FsCheck;
using FsCheck.Fluent;
using SocialReport.Charts;

namespace SocialReport.Tests.Charts;

public sealed class ValueScaleTests
{
    [Theory]
    [InlineData(new[] { 0.0, 24.7 }, true, "0|5|10|15|20|25")]
    [InlineData(new[] { 31.2, 36.2 }, true, "0|10|20|30|40")]
    [InlineData(new[] { -21.0, 7.7 }, true, "−30|−20|−10|0|10")]
    [InlineData(new[] { -29.0, -12.4 }, true, "−30|−20|−10|0")]
    [InlineData(new[] { 0.02, 0.11 }, true, "0,000|0,025|0,050|0,075|0,100|0,125")]
    [InlineData(new[] { 812.4, 934.0 }, false, "800|850|900|950")]
    [InlineData(new[] { 4.0, 9.0 }, false, "0|2|4|6|8|10")]
    [InlineData(new[] { 1234567.0 }, true, "0|250\u00A0000|500\u00A0000|750\u00A0000|1\u00A0000\u00A0000|1\u00A0250\u00A0000")]
    [InlineData(new[] { 0.0, 0.0 }, true, "0|1")]
    [InlineData(new double[0], false, "0|1")]
    [InlineData(new[] { 5.0, 5.0 }, false, "0|1|2|3|4|5")]
    public void Ticks_are_round_numbers(double[] values, bool fromZero, string expected)
    {
        var scale = ValueScale.Of([.. values.Select(value => (decimal)value)], fromZero, 5);
        Assert.Equal(expected, string.Join('|', scale.Ticks.Select(scale.Text)));
    }

    [Fact]
    public void What_is_counted_has_no_ticks_between_whole_numbers() =>
        Assert.Equal(["0", "1", "2"], Texts(ValueScale.Of([1, 2], fromZero: true, 8)));

    [Fact]
    public void A_line_far_from_zero_does_not_show_it_and_one_near_it_does()
    {
        Assert.False(ValueScale.Of([60, 100], fromZero: false, 5).HasZero);
        Assert.True(ValueScale.Of([50, 100], fromZero: false, 5).HasZero);
        Assert.False(ValueScale.Of([-100, -60], fromZero: false, 5).HasZero);
    }

    [Fact]
    public void Any_values_have_a_scale_of_few_round_steps_that_holds_them()
    {
        var numbers = from units in Gen.Choose(-99_999, 99_999) from power in Gen.Choose(-6, 18) select units * (decimal)Math.Pow(10, power);
        Prop.ForAll(numbers.NonEmptyListOf().ToArbitrary(), ArbMap.Default.ArbFor<bool>(), Gen.Choose(2, 9).ToArbitrary(), (values, fromZero, most) =>
        {
            var scale = ValueScale.Of([.. values], fromZero, most);
            Assert.All(values, value => Assert.InRange(scale.Share(value), 0, 1));
            Assert.InRange(scale.Ticks.Count, 2, most + 1);
            Assert.Equal(scale.High, scale.Ticks[^1]);
            Assert.All(scale.Ticks, tick => Assert.Equal(0, tick % scale.Step));
            Assert.True(!fromZero || scale.HasZero);
            var digits = scale.Step;
            for (; digits >= 10; digits /= 10)
            {
            }
            for (; digits < 1; digits *= 10)
            {
            }
            Assert.Contains(digits, new[] { 1, 2, 2.5m, 5 });
        }).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<string> Texts(ValueScale scale) => scale.Ticks.Select(scale.Text);
}
