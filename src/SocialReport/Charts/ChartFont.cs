using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Charts;

/// <summary>Words broken to a width.</summary>
/// <param name="Lines">The lines with their widths in points.</param>
/// <param name="IsForced">Whether a word had to be broken where no word should be, or sticks out.</param>
internal sealed record WrappedWords(IReadOnlyList<(string Text, double Width)> Lines, bool IsForced)
{
    /// <summary>Whether a word goes over two lines.</summary>
    public bool IsDivided => Lines.Any(line => line.Text.EndsWith('\u00AD'));
}

/// <summary>The document's typeface in a chart.</summary>
internal sealed class ChartFont(ITextMeasure measure)
{
    /// <summary>Words along the axes.</summary>
    public static readonly LabelStyle Axis = new(8.5);

    /// <summary>Names and numbers beside what they are about.</summary>
    public static readonly LabelStyle Value = new(8.5);

    /// <summary>The name of the series that the chart is about, and titles of plots.</summary>
    public static readonly LabelStyle Strong = new(8.8, IsStrong: true);

    /// <summary>Names of the other series.</summary>
    public static readonly LabelStyle Name = new(8.8);

    /// <summary>From line to line.</summary>
    public const double Leading = 10.6;

    // Shares of the size, as letters and digits of the typeface reach.
    private const double Above = 0.72;
    private const double Below = 0.22;
    private const double Middle = 0.33;

    private readonly LineBreaker _breaker = new(measure);

    public double Width(string text, LabelStyle style) => measure.Width(text, Style(style));

    /// <summary>The words on as many lines as they need.</summary>
    public WrappedWords Wrap(string text, LabelStyle style, double width)
    {
        var lines = _breaker.Break([new TextRun(text, Style(style), null)], width);
        return new WrappedWords(
            [.. lines.Select(line => (string.Concat(line.Pieces.Select(piece => piece.Text)), line.Width))],
            lines.Any(line => line.BrokenWord is not null || line.Width > width + LineBreaker.Tolerance));
    }

    /// <summary>Words on a baseline.</summary>
    public ChartMark.Label Label(string text, double x, double baseline, Anchor anchor, LabelStyle style, ChartShade shade)
    {
        var width = Width(text.TrimEnd(' '), style);
        var left = anchor switch
        {
            Anchor.Start => x,
            Anchor.Middle => x - (width / 2),
            _ => x - width,
        };
        return new ChartMark.Label(
            text, x, baseline, anchor, style, shade, new Area(left, baseline - (Above * style.Size), left + width, baseline + (Below * style.Size)));
    }

    /// <summary>Words whose digits are centred on a height.</summary>
    public ChartMark.Label Centered(string text, double x, double y, Anchor anchor, LabelStyle style, ChartShade shade) =>
        Label(text, x, y + (Middle * style.Size), anchor, style, shade);

    /// <summary>The height above a baseline that words reach.</summary>
    public static double Rise(LabelStyle style) => Above * style.Size;

    private static TextStyle Style(LabelStyle style) =>
        new(style.IsStrong ? FontFace.SemiBold : FontFace.Regular, style.Size, Shade.Ink);
}
