namespace SocialReport.Pdf.Images;

/// <summary>The colour space of an image: a number of components, or indexes to a palette.</summary>
/// <param name="Components">1 for grey and palettes, 3 for colour.</param>
/// <param name="Palette">Red, green and blue of each index; null without a palette.</param>
internal sealed record ImageColors(int Components, byte[]? Palette = null);

/// <summary>How the samples of an image are stored.</summary>
internal enum ImageEncoding
{
    /// <summary>As they are.</summary>
    Raw,

    /// <summary>A JPEG file.</summary>
    Jpeg,

    /// <summary>Compressed with zlib after the row filters of PNG.</summary>
    Png,
}

internal sealed record ImageData(ImageEncoding Encoding, ReadOnlyMemory<byte> Bytes);
