namespace SocialReport.Rendering.Pdf;

/// <summary>A size of page with the room between its margins, in points.</summary>
/// <param name="Width">From edge to edge.</param>
/// <param name="Height">From edge to edge.</param>
internal sealed record PageFormat(double Width, double Height)
{
    // A4, ISO 216.
    private const double Short = 595.28;
    private const double Long = 841.89;

    /// <summary>A4 upright.</summary>
    public static PageFormat Upright { get; } = new(Short, Long);

    /// <summary>A4 on its side (liggande).</summary>
    public static PageFormat Landscape { get; } = new(Long, Short);

    /// <summary>The width between the margins.</summary>
    public double BodyWidth => Width - (2 * Theme.MarginLeft);

    /// <summary>The height between the margins.</summary>
    public double BodyHeight => Height - Theme.MarginTop - Theme.MarginBottom;

    /// <summary>The line that the page number stands on.</summary>
    public double FooterBaseline => Height - Theme.FooterHeight;
}
