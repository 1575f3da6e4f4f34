using SocialReport.Pdf;

namespace SocialReport.Documents;

/// <summary>A picture file, PNG or JPEG, that has been read and can be printed.</summary>
public sealed class Picture
{
    private Picture(string name, ReadOnlyMemory<byte> content, PdfImage image) => (Name, Content, Image) = (name, content, image);

    /// <summary>The file's name as the text gives it.</summary>
    public string Name { get; }

    /// <summary>The file's bytes.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>Width in pixels.</summary>
    public int Width => Image.Width;

    /// <summary>Height in pixels.</summary>
    public int Height => Image.Height;

    internal PdfImage Image { get; }

    /// <summary>The picture in a file; null, with the reason, when the file can't be used.</summary>
    /// <param name="name">The file's name as the text gives it.</param>
    /// <param name="content">The file's bytes; they must not be changed afterwards.</param>
    /// <param name="problem">Why it can't be used.</param>
    public static Picture? Read(string name, ReadOnlyMemory<byte> content, out PdfImageProblem problem) =>
        PdfImage.TryRead(content, out var image, out problem) ? new Picture(name, content, image) : null;
}

/// <summary>A picture with the words that stand in its place for those who don't see it.</summary>
/// <param name="Alt">The words, never empty.</param>
/// <param name="Picture">The picture.</param>
public sealed record DescribedPicture(string Alt, Picture Picture);
