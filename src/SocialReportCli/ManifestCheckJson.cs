using System.Text.Json;
using SocialReport.Manifests;

namespace SocialReportCli;

/// <summary>Writes what became of a manifest's files as JSON on standard out.</summary>
internal static class ManifestCheckJson
{
    public static void Write(ManifestCheck check) => JsonOutput.Write(json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("agrees", check.Agrees);
        json.WriteStartArray("outputs");
        foreach (var output in check.Outputs)
        {
            json.WriteStartObject();
            json.WriteString("name", output.Name);
            json.WriteString("kept", output.Kept.ToString());
            json.WriteString("rebuilt", output.Rebuilt.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Write(json, "inputs", check.Inputs);
        Write(json, "tool", check.Tool);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<InputChange> changes)
    {
        json.WriteStartArray(name);
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("name", change.Name);
            json.WriteString("status", change.Status.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
