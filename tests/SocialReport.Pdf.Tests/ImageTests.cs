using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using SocialReport.Conformance.Reading;

namespace SocialReport.Pdf.Tests;

public class ImageTests
{
    /// <summary>Seven rows, so that every filter of PNG is used, the first of them twice.</summary>
    private static readonly byte[] Samples = [.. Enumerable.Range(0, 7 * 5 * 4).Select(index => (byte)(index * index * 31 + index * 7))];

    [Theory]
    [InlineData(0, 8, 20, 1, "DeviceGray")]
    [InlineData(2, 8, 5, 3, "DeviceRGB")]
    [InlineData(0, 1, 160, 1, "DeviceGray")]
    [InlineData(2, 16, 3, 3, "DeviceRGB")]
    public void Opaque_PNG_keeps_its_rows(byte colorType, byte bits, int width, int components, string colorSpace)
    {
        var stride = width * components * bits / 8;
        var file = PngSample.Create(width, bits, colorType, Samples[..(Samples.Length / stride * stride)]);
        var image = ReadImage(file);
        Assert.Null(image.Opacity);
        Assert.Equal(width, image.Width);

        var stream = Embedded(image, out _);
        Assert.Equal(colorSpace, PdfReader.Name(stream.Entries["ColorSpace"]));
        Assert.Equal(bits, PdfReader.Integer(stream.Entries["BitsPerComponent"]));
        var parameters = (PdfDictionary)stream.Entries["DecodeParms"]!;
        Assert.Equal(width, PdfReader.Integer(parameters["Columns"]));
        Assert.Equal(components, PdfReader.Integer(parameters["Colors"]));
        var rows = Inflate(stream.Data);
        Assert.Equal(image.Height * (stride + 1), rows.Length);
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(6, 3)]
    public void Opacity_is_taken_apart(byte colorType, int components)
    {
        var channels = components + 1;
        var image = ReadImage(PngSample.Create(20 / channels, 8, colorType, Samples));
        var pixels = Samples.Chunk(channels).ToArray();
        Assert.Equal(pixels.Select(pixel => pixel[^1]), image.Opacity);

        var stream = Embedded(image, out var reader);
        Assert.Equal(pixels.SelectMany(pixel => pixel[..^1]), stream.Data);
        Assert.Equal(image.Opacity, reader.Stream(stream.Entries["SMask"]).Data);
    }

    [Fact]
    public void Palettes_are_kept_with_their_opacity()
    {
        byte[] palette = [255, 0, 0, 0, 255, 0, 0, 0, 255];
        byte[] samples = [0, 1, 2, 2, 1, 0, 0, 0];
        var plain = Embedded(ReadImage(PngSample.Create(4, 8, 3, samples, palette)), out _);
        var colorSpace = (PdfArray)plain.Entries["ColorSpace"]!;
        Assert.Equal(2, PdfReader.Integer(colorSpace[2]));
        Assert.Equal(palette, colorSpace[3]);

        var image = ReadImage(PngSample.Create(4, 8, 3, samples, palette, [0, 128]));
        Assert.Equal([0, 128, 255, 255, 128, 0, 0, 0], image.Opacity);
        Assert.Equal(samples, Embedded(image, out _).Data);
    }

    [Fact]
    public void What_cannot_be_shown_is_refused()
    {
        var grey = PngSample.Create(20, 8, 0, Samples);
        AssertProblem(PdfImageProblem.UnknownFormat, "GIF89a"u8.ToArray());
        AssertProblem(PdfImageProblem.UnknownFormat, []);
        AssertProblem(PdfImageProblem.Damaged, grey[..60]);
        AssertProblem(PdfImageProblem.UnsupportedKind, PngSample.Create(20, 8, 0, Samples, interlace: 1));
        AssertProblem(PdfImageProblem.UnsupportedKind, PngSample.Create(20, 8, 0, Samples, opacity: [0, 5]));
        AssertProblem(PdfImageProblem.UnsupportedKind, PngSample.Create(5, 16, 4, Samples));
        AssertProblem(PdfImageProblem.Damaged, PngSample.Create(20, 8, 3, Samples));

        // One row more than there is.
        grey[23]++;
        AssertProblem(PdfImageProblem.Damaged, grey);
    }

    [Fact]
    public void JPEG_is_embedded_as_it_is()
    {
        var file = Jpeg(0xC0, components: 3);
        var image = ReadImage(file);
        Assert.Equal((300, 200), (image.Width, image.Height));
        var stream = Embedded(image, out _);
        Assert.Equal("DCTDecode", PdfReader.Name(stream.Entries["Filter"]));
        Assert.Equal(file, stream.Data);
        Assert.Equal(1, ReadImage(Jpeg(0xC2, components: 1)).Colors.Components);

        AssertProblem(PdfImageProblem.PrintColors, Jpeg(0xC0, components: 4));
        AssertProblem(PdfImageProblem.UnsupportedKind, Jpeg(0xC9, components: 3));
        AssertProblem(PdfImageProblem.Damaged, file[..^2]);
        AssertProblem(PdfImageProblem.Damaged, file[..16]);
    }

    [Fact]
    public void Other_programs_read_our_images()
    {
        var document = new PdfDocument(SampleDocument.Metadata);
        Place(document, ReadImage(PngSample.Create(5, 8, 6, Samples)));
        if (ExternalTool.Run("qpdf", SampleDocument.Write(document), "--check", "{file}") is { } result)
            Assert.True(result.ExitCode == 0, result.Output);
    }

    private static PdfImage ReadImage(byte[] file)
    {
        Assert.True(PdfImage.TryRead(file, out var image, out var problem), problem.ToString());
        Assert.Equal(PdfImageProblem.None, problem);
        return image;
    }

    private static void AssertProblem(PdfImageProblem expected, byte[] file)
    {
        Assert.False(PdfImage.TryRead(file, out var image, out var problem));
        Assert.Null(image);
        Assert.Equal(expected, problem);
    }

    private static PdfStream Embedded(PdfImage image, [NotNull] out PdfReader? reader)
    {
        var document = new PdfDocument(SampleDocument.Metadata);
        Place(document, image);
        reader = new PdfReader(SampleDocument.Write(document));
        var resources = reader.Dictionary(reader.Pages[0]["Resources"]);
        // Drawn twice, stored once.
        return reader.Stream(Assert.Single(reader.Dictionary(resources["XObject"])).Value);
    }

    private static void Place(PdfDocument document, PdfImage image)
    {
        var figure = document.Root.Add(StructureRole.Figure);
        figure.Alt = "Bild";
        var page = document.AddPage(200, 200);
        page.Paint(figure, canvas => canvas.Image(image, new PdfRectangle(0, 0, 100, 50)));
        page.Paint(figure, canvas => canvas.Image(image, new PdfRectangle(0, 90, 100, 50)));
    }

    private static byte[] Inflate(byte[] data)
    {
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        zlib.CopyTo(plain);
        return plain.ToArray();
    }

    /// <summary>The segments that come before the picture itself: 300 by 200 pixels.</summary>
    private static byte[] Jpeg(byte frame, byte components) =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, frame, 0, 8, 8, 0, 200, 1, 44, components, 0xFF, 0xDA, 0, 2, 0xFF, 0xD9,
    ];
}
