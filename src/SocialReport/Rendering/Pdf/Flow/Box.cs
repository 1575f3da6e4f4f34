using SocialReport.Charts;
using SocialReport.Diagnostics;
using SocialReport.Pdf;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf.Flow;

/// <summary>Something that has a place: points from the top left corner of what it is part of.</summary>
internal abstract record Box(double X, double Y, double Width, double Height)
{
    public double Bottom => Y + Height;

    /// <summary>What it is when it is no content.</summary>
    public ArtifactKind Ornament { get; init; } = ArtifactKind.Layout;

    public Box Moved(double right, double down) => this with { X = X + right, Y = Y + down };
}

/// <summary>
/// Characters on a line; the box is as high as the line, and its letters stand <c>Baseline</c> points below its top.
/// </summary>
internal sealed record TextBox(double X, double Y, double Width, double Height, TextRun Run, string Text, double Baseline)
    : Box(X, Y, Width, Height);

/// <summary>
/// A filled area: a rule when it is thin, else a tint. Never content. One that <c>FitsContent</c> is cut off with what
/// it stands behind, when that goes on to another page.
/// </summary>
internal sealed record FillBox(double X, double Y, double Width, double Height, Shade Color, bool FitsContent = false)
    : Box(X, Y, Width, Height);

/// <summary>A picture, stretched to its box.</summary>
internal sealed record PictureBox(double X, double Y, double Width, double Height, PdfImage Image, StructureNode Tag)
    : Box(X, Y, Width, Height);

/// <summary>A chart, as wide and high as its box.</summary>
internal sealed record ChartBox(double X, double Y, double Width, double Height, ChartPicture Picture, StructureNode Tag)
    : Box(X, Y, Width, Height)
{
    /// <summary>The id of the chart.</summary>
    public required string Id { get; init; }
}

/// <summary>A place that links lead to.</summary>
internal sealed record AnchorBox(double Y, string Anchor) : Box(0, Y, 0, 0);

/// <summary>
/// A finding about what stands to the right of here, as far down as it is high. It counts once its place is on a page,
/// and is marked there.
/// </summary>
internal sealed record NoticeBox(double X, double Y, double Height, Diagnostic Diagnostic) : Box(X, Y, 0, Height);
