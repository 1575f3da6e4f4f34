using System.Text.Json;

namespace SocialReport.Exports;

/// <summary>Writes for other programs which rows a number was put together of, in one way everywhere.</summary>
internal static class ExportOriginJson
{
    /// <summary>The key <c>rows</c>, when there are any.</summary>
    public static void WriteTo(this IReadOnlyList<ExportOrigin> origins, Utf8JsonWriter json)
    {
        if (origins.Count == 0)
            return;
        json.WriteStartArray("rows");
        foreach (var origin in origins)
        {
            json.WriteStartObject();
            json.WriteString("file", origin.File);
            if (origin.Rows is { } rows)
            {
                json.WriteNumber("firstLine", rows.FirstLine);
                json.WriteNumber("lastLine", rows.LastLine);
                json.WriteNumber("count", rows.Count);
            }
            json.WriteString("sha256", origin.Sha256);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
