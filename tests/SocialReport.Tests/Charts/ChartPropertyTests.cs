using FsCheck;
using FsCheck.Fluent;
using SocialReport.Charts;
using SocialReport.Documents;
using SocialReport.Rendering.Svg;
using static SocialReport.Tests.Charts.ChartSamples;

namespace SocialReport.Tests.Charts;

/// <summary>What holds for every chart, whatever its numbers and words.</summary>
public sealed class ChartPropertyTests
{
    private static readonly string[] Words =
    [
        "A", "2023", "jan", "Utfall", "Taxor och avgifter", "Individ- och familjeomsorg", "Familjehemsvård och jourhemsverksamhet",
        "Socialpsykiatrisk öppenvårdsmottagning för unga vuxna mellan 18 och 25 år", "Arbetsmarknadsåtgärder", "HVB", "", "Överförmyndarverksamhetskostnadsersättning",
    ];

    private static readonly Gen<decimal?> Value = Gen.Frequency(
        (1, Gen.Constant((decimal?)null)),
        (1, Gen.Constant((decimal?)0)),
        (8, from units in Gen.Choose(-9_999, 9_999) from power in Gen.Choose(-4, 3) select (decimal?)(units * Power(power))));

    private static readonly Gen<Chart> AnyChart =
        from kind in Gen.Elements(Enum.GetValues<ChartKind>())
        from categoryCount in kind is ChartKind.Pie or ChartKind.Ring ? Gen.Choose(1, 6) : Gen.Frequency((6, Gen.Choose(1, 14)), (1, Gen.Choose(15, 40)))
        from seriesCount in kind is ChartKind.Pie or ChartKind.Ring ? Gen.Constant(1) : Gen.Choose(1, 6)
        from panelCount in Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Choose(2, 7)))
        from labels in Gen.Elements(Words).ArrayOf(categoryCount)
        from isPartial in Gen.Choose(0, 3)
        from roles in Gen.Elements(Enum.GetValues<ChartRole>()).ArrayOf(seriesCount)
        from names in Gen.Elements(Words).ArrayOf(seriesCount)
        from values in Value.ArrayOf(panelCount * seriesCount * categoryCount)
        from scale in Gen.Elements(1m, 0.0001m, 1_000_000_000_000m)
        select Of(kind, labels, isPartial == 0, roles, names, values, panelCount, scale);

    [Fact]
    public void Nothing_sticks_out_no_words_touch_and_none_are_small() => Check((chart, width) =>
    {
        var picture = ChartParts.Lay(chart, width);
        Assert.True(double.IsFinite(picture.Height) && picture.Height > 0);
        Assert.Empty(picture.Outside());
        Assert.Empty(picture.Overlaps());
        Assert.All(picture.Labels, label => Assert.True(label.Style.Size >= 8));
    });

    [Fact]
    public void Bars_and_columns_are_as_long_as_their_values() => Check((chart, width) =>
    {
        var isBars = chart.Kind == ChartKind.Bars;
        if ((!isBars && chart.Kind != ChartKind.Columns) || chart.Panels.Count > 1 || chart.Panels[0].Series.Count > 1 || chart.Categories.Any(category => category.IsPartial)
            || chart.Panels[0].Series[0].Role is not (ChartRole.Outcome or ChartRole.Comparison))
        {
            return;
        }
        var values = chart.Panels[0].Series[0].Points.Select(point => point.Value).Where(value => value is not null and not 0).Select(value => (double)Math.Abs(value!.Value)).ToArray();
        var lengths = ChartParts.Lay(chart, width).Boxes(ChartShade.Series1, ChartShade.Past3, ChartShade.Negative).Select(box => isBars ? box.Width : box.Height).ToArray();
        Assert.Equal(values.Length, lengths.Length);
        if (values.Length > 0)
            Assert.All(values.Zip(lengths), pair => Assert.Equal(pair.First / values.Max(), pair.Second / lengths.Max(), 1e-6));
    });

    [Fact]
    public void Every_value_of_a_line_is_drawn_and_no_missing_one() => Check((chart, width) =>
    {
        if (chart.Kind != ChartKind.Line)
            return;
        var picture = ChartParts.Lay(chart, width);
        var plain = chart.Panels.SelectMany(panel => panel.Series).Where(series => series.Role == ChartRole.Mean).ToArray();
        var drawn = picture.Curves(ChartShade.Ink).Where(curve => curve.Pen.DashOn == 0).SelectMany(curve => curve.Points).Concat(picture.Dots(ChartShade.Ink).Select(dot => dot.Center));
        if (plain.Length == 1 && !chart.Categories.Any(category => category.IsPartial) && chart.Panels[0].Series.All(series => series.Role != ChartRole.Budget))
            Assert.Equal(plain[0].Points.Count(point => point.Value is not null), drawn.Count());
    });

    [Fact]
    public void The_same_chart_is_drawn_alike_each_time() => Check((chart, width) =>
    {
        var svg = ChartSvg.Write(ChartParts.Lay(chart, width), chart, "a");
        Assert.Equal(svg, ChartSvg.Write(ChartParts.Lay(chart, width), chart, "a"));
        Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", svg, StringComparison.Ordinal);
    });

    private static void Check(Action<Chart, double> check) =>
        Prop.ForAll(AnyChart.ToArbitrary(), Gen.Elements(300.0, ChartParts.PageWidth, 699.9).ToArbitrary(), check).QuickCheckThrowOnFailure();

    private static Chart Of(
        ChartKind kind, string[] labels, bool isPartial, ChartRole[] roles, string[] names, decimal?[] values, int panelCount, decimal scale)
    {
        var index = 0;
        var isRound = kind is ChartKind.Pie or ChartKind.Ring;
        var panels = Enumerable.Range(0, panelCount).Select(panel => new ChartPanel(
            panelCount == 1 ? "" : Words[panel],
            [.. roles.Select((role, number) => Series(names[number], role, [.. labels.Select(_ => Next())]))])).ToArray();
        return Chart(kind, "Rubrik", "mnkr", [.. labels.Select((label, number) => Category(label) with { IsPartial = isPartial && number == labels.Length - 1, Group = isPartial && labels.Length > 3 ? Words[number / 3 % 3] : null })], []) with { Panels = panels };

        decimal? Next() => values[index++] is { } value ? (isRound ? Math.Abs(value) : value) * scale : null;
    }

    private static decimal Power(int exponent) => exponent >= 0 ? (decimal)Math.Pow(10, exponent) : 1 / (decimal)Math.Pow(10, -exponent);
}
