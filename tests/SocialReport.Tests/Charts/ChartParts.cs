using SocialReport.Charts;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf;

namespace SocialReport.Tests.Charts;

/// <summary>Short words for what is drawn.</summary>
internal static class ChartParts
{
    /// <summary>The width of a text on an upright page.</summary>
    public const double PageWidth = 453.28;

    public static ChartPicture Lay(Chart chart, double width = PageWidth) => ChartLayout.Lay(chart, width, new PdfTextMeasure());

    /// <summary>The columns, bars and swatches of a colour, in the order drawn.</summary>
    public static Area[] Boxes(this ChartPicture picture, params ChartShade[] shades) =>
        [.. picture.Marks.OfType<ChartMark.Box>().Where(box => box.Fill is { } fill && shades.Contains(fill)).Select(box => box.Area)];

    public static IReadOnlyList<ChartMark.Curve> Curves(this ChartPicture picture, ChartShade shade) =>
        [.. picture.Marks.OfType<ChartMark.Curve>().Where(curve => curve.Pen.Shade == shade)];

    public static IReadOnlyList<ChartMark.Dot> Dots(this ChartPicture picture, ChartShade shade) =>
        [.. picture.Marks.OfType<ChartMark.Dot>().Where(dot => dot.Shade == shade)];

    public static ChartMark.Label Label(this ChartPicture picture, string text) => picture.Labels.Single(label => label.Text == text);

    public static IReadOnlyList<string> Texts(this ChartPicture picture) => [.. picture.Labels.Select(label => label.Text)];

    /// <summary>Words that touch other words.</summary>
    public static IEnumerable<string> Overlaps(this ChartPicture picture)
    {
        var labels = picture.Labels.ToArray();
        return from first in Enumerable.Range(0, labels.Length)
               from second in Enumerable.Range(first + 1, labels.Length - first - 1)
               where labels[first].Area.Overlaps(labels[second].Area, -0.05)
               select $"”{labels[first].Text}” and ”{labels[second].Text}”";
    }

    /// <summary>What sticks out of the picture.</summary>
    public static IEnumerable<ChartMark> Outside(this ChartPicture picture) =>
        picture.Marks.Where(mark => !new Area(0, 0, picture.Width, picture.Height).Holds(mark.Bounds, 0.6));
}
