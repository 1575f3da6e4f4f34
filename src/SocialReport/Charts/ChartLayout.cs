using SocialReport.Documents;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Charts;

/// <summary>Lays out charts: the same chart, width and typeface always give the same picture.</summary>
internal static class ChartLayout
{
    /// <summary>The narrowest picture that is laid out, in points; a narrower one is asked for in vain.</summary>
    public const double LeastWidth = 200;

    /// <summary>The picture of a chart, without its title and notes.</summary>
    /// <param name="chart">The chart; every series has a point for each category.</param>
    /// <param name="width">The width of the picture in points, at least <see cref="LeastWidth"/>.</param>
    /// <param name="measure">The typeface.</param>
    /// <param name="mostHeight">The height that it should not exceed, in points; many rows can need more.</param>
    public static ChartPicture Lay(Chart chart, double width, ITextMeasure measure, double mostHeight = double.PositiveInfinity)
    {
        var font = new ChartFont(measure);
        var wide = Math.Max(width, LeastWidth);
        var picture = chart.Kind switch
        {
            ChartKind.Pie or ChartKind.Ring => RoundChart.Lay(chart, wide, font),
            ChartKind.Bars => BarChart.Lay(chart, wide, font, mostHeight),
            _ => AxisChart.Lay(chart, wide, font, mostHeight),
        };
        // A point that says nothing, and a name left out, have no words.
        return picture with { Marks = [.. picture.Marks.Where(mark => mark is not ChartMark.Label label || label.Text.Trim().Length > 0)] };
    }
}
