using System.Buffers.Binary;
using System.Text;

namespace SocialReport.Pdf.Writing;

/// <summary>
/// An ICC profile (ICC.1:2001-04, version 2.4) of the colour space sRGB (IEC 61966-2-1), built from its definition:
/// primaries of ITU-R BT.709 adapted from D65 to D50 by the Bradford method, and the piecewise tone curve. Colours are
/// given in 1/65536, rounded so that the primaries add up to white.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;
    private const int CurvePoints = 1024;

    // The illuminant D50, as ICC profiles have it.
    private const int WhiteX = 63190;
    private const int WhiteY = 65536;
    private const int WhiteZ = 54061;

    public static byte[] Create()
    {
        var curve = Curve();
        var tags = new (string Signature, byte[] Data)[]
        {
            ("desc", Description("sRGB IEC61966-2.1")),
            ("cprt", Text("No copyright, use freely")),
            ("wtpt", Xyz(WhiteX, WhiteY, WhiteZ)),
            ("rXYZ", Xyz(28576, 14581, 912)),
            ("gXYZ", Xyz(25239, 46983, 6362)),
            ("bXYZ", Xyz(9375, 3972, 46787)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        };

        var profile = new MemoryStream();
        var start = HeaderLength + 4 + tags.Length * 12;
        profile.Write(new byte[start]);
        var index = new byte[start - HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(index, tags.Length);
        var offsets = new Dictionary<byte[], int>(ReferenceEqualityComparer.Instance);
        for (var position = 0; position < tags.Length; position++)
        {
            var (signature, data) = tags[position];
            // The three curves are one and the same, and stored once.
            if (!offsets.TryGetValue(data, out var offset))
            {
                offset = (int)profile.Length;
                offsets.Add(data, offset);
                profile.Write(data);
                profile.Write(new byte[-data.Length & 3]);
            }

            var entry = index.AsSpan(4 + position * 12);
            Encoding.ASCII.GetBytes(signature, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], offset);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], data.Length);
        }

        var bytes = profile.ToArray();
        Header(bytes.Length).CopyTo(bytes, 0);
        index.CopyTo(bytes, HeaderLength);
        return bytes;
    }

    private static byte[] Header(int length)
    {
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, length);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(8), 0x02400000);
        "mntrRGB XYZ "u8.CopyTo(header.AsSpan(12));
        // The date of the standard: a profile must have one, and the clock is not read.
        ReadOnlySpan<short> date = [1999, 10, 18, 0, 0, 0];
        for (var part = 0; part < date.Length; part++)
            BinaryPrimitives.WriteInt16BigEndian(header.AsSpan(24 + part * 2), date[part]);
        "acsp"u8.CopyTo(header.AsSpan(36));
        WriteXyz(header.AsSpan(68), WhiteX, WhiteY, WhiteZ);
        return header;
    }

    private static byte[] Curve()
    {
        var data = new byte[12 + CurvePoints * 2];
        "curv"u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), CurvePoints);
        for (var point = 0; point < CurvePoints; point++)
        {
            var encoded = point / (CurvePoints - 1.0);
            var linear = encoded <= 0.04045 ? encoded / 12.92 : Math.Pow((encoded + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + point * 2), (ushort)Math.Round(linear * ushort.MaxValue));
        }

        return data;
    }

    private static byte[] Xyz(int x, int y, int z)
    {
        var data = new byte[20];
        "XYZ "u8.CopyTo(data);
        WriteXyz(data.AsSpan(8), x, y, z);
        return data;
    }

    private static void WriteXyz(Span<byte> target, int x, int y, int z)
    {
        BinaryPrimitives.WriteInt32BigEndian(target, x);
        BinaryPrimitives.WriteInt32BigEndian(target[4..], y);
        BinaryPrimitives.WriteInt32BigEndian(target[8..], z);
    }

    private static byte[] Text(string text) =>
        [.. "text"u8, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(text), 0];

    /// <summary>A description in ASCII, with empty Unicode and Macintosh ones.</summary>
    private static byte[] Description(string text)
    {
        const int EmptyUnicode = 8;
        const int EmptyMacintosh = 70;
        var data = new byte[12 + text.Length + 1 + EmptyUnicode + EmptyMacintosh + 1];
        "desc"u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), text.Length + 1);
        Encoding.ASCII.GetBytes(text, data.AsSpan(12));
        return data;
    }
}
