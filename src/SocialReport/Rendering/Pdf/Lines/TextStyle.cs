namespace SocialReport.Rendering.Pdf.Lines;

/// <summary>The cuts of the report's typeface.</summary>
internal enum FontFace
{
    Regular,
    SemiBold,
    Bold,
    Italic,
    BoldItalic,
}

/// <summary>How characters look.</summary>
/// <param name="Face">The cut.</param>
/// <param name="Size">Size in points.</param>
/// <param name="Color">The colour.</param>
/// <param name="Kerning">Whether pairs are kerned; off where digits must stand in columns.</param>
/// <param name="Rise">Points above the line's baseline, for footnote marks.</param>
internal sealed record TextStyle(FontFace Face, double Size, Shade Color, bool Kerning = true, double Rise = 0)
{
    /// <summary>The bolder cut of the same slant.</summary>
    public TextStyle Strong() => this with { Face = IsItalic ? FontFace.BoldItalic : FontFace.Bold };

    /// <summary>The italic cut of the same weight.</summary>
    public TextStyle Emphasised() =>
        this with { Face = Face is FontFace.Regular or FontFace.Italic ? FontFace.Italic : FontFace.BoldItalic };

    /// <summary>The small raised characters of a footnote mark.</summary>
    public TextStyle Raised() => this with { Size = Size * 0.66, Rise = Rise + (Size * 0.34) };

    /// <summary>The same in another size.</summary>
    public TextStyle Scaled(double factor) => this with { Size = Size * factor, Rise = Rise * factor };

    private bool IsItalic => Face is FontFace.Italic or FontFace.BoldItalic;
}
