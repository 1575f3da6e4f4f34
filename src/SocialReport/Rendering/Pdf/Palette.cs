using SocialReport.Documents;
using SocialReport.Pdf;

namespace SocialReport.Rendering.Pdf;

/// <summary>What a colour is for; which one it is, is decided when the page is painted.</summary>
internal enum Shade
{
    Ink,
    Muted,
    Accent,
    Hairline,
    Rule,
    NoteTint,
    Gap,
    GapTint,
}

/// <summary>The colours of a report.</summary>
/// <param name="accent">The committee's own colour.</param>
internal sealed class Palette(AccentColor accent)
{
    // Contrast on white: muted 6.3, gap 6.6 (WCAG asks for 4.5).
    private static readonly PdfColor Ink = new(0x1B, 0x1F, 0x24);
    private static readonly PdfColor Muted = new(0x56, 0x5F, 0x6A);
    private static readonly PdfColor Hairline = new(0xDC, 0xE1, 0xE6);
    private static readonly PdfColor Rule = new(0x8B, 0x96, 0xA3);
    private static readonly PdfColor Gap = new(0xA1, 0x37, 0x1F);
    private static readonly PdfColor GapTint = new(0xFB, 0xF1, 0xEC);

    private readonly PdfColor _accent = Color(accent);
    private readonly PdfColor _noteTint = Color(accent.Tint);

    /// <summary>The colour for a purpose.</summary>
    public PdfColor Of(Shade shade) => shade switch
    {
        Shade.Accent => _accent,
        Shade.NoteTint => _noteTint,
        Shade.Muted => Muted,
        Shade.Hairline => Hairline,
        Shade.Rule => Rule,
        Shade.Gap => Gap,
        Shade.GapTint => GapTint,
        _ => Ink,
    };

    private static PdfColor Color(AccentColor color) => new(color.Red, color.Green, color.Blue);
}
