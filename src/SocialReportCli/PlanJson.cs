using System.Text.Json;
using SocialReport.Rendering;

namespace SocialReportCli;

/// <summary>Writes what would be built, for programs; docs/plan.schema.json says what the keys hold.</summary>
internal static class PlanJson
{
    /// <summary>The version of the form; it changes when a key is taken away or gets another meaning.</summary>
    private const int Version = 1;

    public static void Write(Utf8JsonWriter json, IReadOnlyList<ToldReport> reports)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("rapporter");
        foreach (var report in reports)
        {
            json.WriteStartObject();
            json.WriteString("nämnd", report.Build.Committee);
            json.WriteString("rapport", report.Build.Report);
            json.WriteString("period", report.Build.Period.Written);
            json.WriteBoolean("byggs", report.IsBuilt);
            json.WriteWords("skäl", report.Reasons);
            if (report.Inputs is { } inputs)
                json.WriteWords("underlag", inputs);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
