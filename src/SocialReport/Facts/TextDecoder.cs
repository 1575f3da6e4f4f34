using System.Text;

namespace SocialReport.Facts;

/// <summary>Finds out how a text file is encoded: by its mark, else by whether it can be UTF-8, else Windows-1252.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The file's text, without a byte order mark, its letters composed.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => Composition.Compose(Characters(bytes));

    private static string Characters(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Encoding.UTF8.GetString(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        // Every second byte of UTF-16 in our alphabet is zero; no text file in another encoding has any.
        if (bytes.Length >= 2 && bytes[1] == 0)
            return Encoding.Unicode.GetString(bytes);
        if (bytes.Length >= 2 && bytes[0] == 0)
            return Encoding.BigEndianUnicode.GetString(bytes);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}
