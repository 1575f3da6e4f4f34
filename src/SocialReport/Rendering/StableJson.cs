using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocialReport.Rendering;

/// <summary>Writes JSON made for a diff: indented, line feeds, Swedish letters as they are.</summary>
internal static class StableJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The files are read as files, never put into a page, so that Swedish letters can stand as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(Action<Utf8JsonWriter> content)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
            content(writer);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
