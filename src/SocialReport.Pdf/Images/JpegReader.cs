using System.Buffers.Binary;

namespace SocialReport.Pdf.Images;

/// <summary>Reads what a PDF must know of a JPEG file (ITU-T T.81, annex B): its size and number of components.</summary>
internal static class JpegReader
{
    private const byte StartOfScan = 0xDA;

    public static bool Recognizes(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    public static (PdfImage? Image, PdfImageProblem Problem) Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        var offset = 2;
        while (offset + 4 <= bytes.Length && bytes[offset] == 0xFF)
        {
            var marker = bytes[offset + 1];
            if (marker == 0xFF)
            {
                offset++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(offset + 2)..]);
            if (marker == StartOfScan || length < 2 || offset + 2 + length > bytes.Length)
                break;
            if (IsFrame(marker))
            {
                // A file cut off on its way lacks the mark of the end.
                return bytes[offset..].LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) < 0
                    ? (null, PdfImageProblem.Damaged)
                    : ReadFrame(file, marker, bytes.Slice(offset + 4, length - 2));
            }

            offset += 2 + length;
        }

        return (null, PdfImageProblem.Damaged);
    }

    /// <summary>Markers C0–CF begin a frame, but for C4, C8 and CC.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static (PdfImage? Image, PdfImageProblem Problem) ReadFrame(
        ReadOnlyMemory<byte> file, byte marker, ReadOnlySpan<byte> frame)
    {
        if (frame.Length < 6)
            return (null, PdfImageProblem.Damaged);
        var height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        var components = frame[5];
        // Baseline, extended and progressive, with Huffman coding: what PDF readers know.
        if (marker > 0xC2 || frame[0] != 8)
            return (null, PdfImageProblem.UnsupportedKind);
        if (width == 0 || height == 0)
            return (null, PdfImageProblem.Damaged);
        return components switch
        {
            1 or 3 => (
                new PdfImage(width, height, new ImageColors(components), 8, new ImageData(ImageEncoding.Jpeg, file)),
                PdfImageProblem.None),
            4 => (null, PdfImageProblem.PrintColors),
            _ => (null, PdfImageProblem.UnsupportedKind),
        };
    }
}
