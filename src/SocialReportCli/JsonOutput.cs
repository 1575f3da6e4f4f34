using System.Text.Encodings.Web;
using System.Text.Json;

namespace SocialReportCli;

/// <summary>Writes one JSON value on standard out: indented, Swedish letters as they are, line feeds.</summary>
internal static class JsonOutput
{
    /// <summary>How it is written, also to files.</summary>
    public static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Action<Utf8JsonWriter> content)
    {
        using var stream = Console.OpenStandardOutput();
        using (var writer = new Utf8JsonWriter(stream, Options))
            content(writer);
        stream.WriteByte((byte)'\n');
    }
}
