using System.Text.Json;
using SocialReport.Manifests;

namespace SocialReportCli;

/// <summary>Writes and reads a summary for programs; docs/sammanfattning.schema.json says what the keys hold.</summary>
internal static class SummaryJson
{
    /// <summary>The version of the form; it changes when a key is taken away or gets another meaning.</summary>
    private const int Version = 1;

    /// <summary>Writes a summary as an object of its own.</summary>
    public static void Write(Utf8JsonWriter json, BatchSummary summary)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        if (summary.Shard is { } shard)
        {
            json.WriteStartObject("del");
            json.WriteNumber("nummer", shard.Number);
            json.WriteNumber("av", shard.Count);
            json.WriteEndObject();
        }
        json.WriteStartObject("plan");
        json.WriteNumber("rapporter", summary.PlanCount);
        json.WriteString("sha256", summary.PlanHash);
        json.WriteEndObject();
        if (summary.Revision is { } revision)
            json.WriteString("revision", revision);
        json.WriteNumber("slutkod", summary.ExitCode);
        if (summary.MissingShards.Count > 0)
        {
            json.WriteStartArray("saknade_delar");
            foreach (var missing in summary.MissingShards)
                json.WriteNumberValue(missing.Number);
            json.WriteEndArray();
        }
        json.WriteStartArray("rapporter");
        foreach (var report in summary.Reports)
            Write(json, report);
        json.WriteEndArray();
        json.WriteStartArray("avvikelser");
        foreach (var (report, deviation) in summary.Deviations)
        {
            json.WriteStartObject();
            json.WriteString("nämnd", report.Committee);
            json.WriteString("rapport", report.Report);
            json.WriteString("period", report.Period);
            deviation.WriteTo(json);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Reads one; null when the bytes are none, of a form that this version doesn't know, or don't go together.</summary>
    public static BatchSummary? Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            var root = json.RootElement;
            return root.GetProperty("version").GetInt32() == Version && Shard(root, out var shard) && Read(root, shard) is { IsWhole: true } summary ? summary : null;
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static BatchSummary Read(JsonElement root, Shard? shard)
    {
        var plan = root.GetProperty("plan");
        return new BatchSummary(
            Text(plan, "sha256"), plan.GetProperty("rapporter").GetInt32(), TextOrNull(root, "revision"), shard,
            root.GetProperty("slutkod").GetInt32(), [.. root.GetProperty("rapporter").EnumerateArray().Select(Line)]);
    }

    private static bool Shard(JsonElement root, out Shard? shard)
    {
        shard = root.TryGetProperty("del", out var part) ? new Shard(part.GetProperty("nummer").GetInt32(), part.GetProperty("av").GetInt32()) : null;
        return shard is null or { IsPossible: true };
    }

    private static void Write(Utf8JsonWriter json, SummaryLine report)
    {
        json.WriteStartObject();
        json.WriteNumber("nummer", report.Number);
        json.WriteString("nämnd", report.Committee);
        json.WriteString("rapport", report.Report);
        json.WriteString("period", report.Period);
        json.WriteString("utfall", SummaryWords.Of(report.Kind));
        json.WriteNumber("fel", report.Errors);
        json.WriteNumber("varningar", report.Warnings);
        json.WriteNumber("notiser", report.Notes);
        json.WriteNumber("tid_ms", report.Milliseconds);
        if (report.Cause is { } cause)
            json.WriteString("skäl", cause);
        report.Deviations.WriteTo(json, "avvikelser");
        json.WriteEndObject();
    }

    private static SummaryLine Line(JsonElement report) => new(
        report.GetProperty("nummer").GetInt32(), Text(report, "nämnd"), Text(report, "rapport"), Text(report, "period"),
        SummaryWords.Read(Text(report, "utfall")) ?? throw new FormatException("utfall"),
        report.GetProperty("fel").GetInt32(), report.GetProperty("varningar").GetInt32(), report.GetProperty("notiser").GetInt32(),
        report.GetProperty("tid_ms").GetInt64(), TextOrNull(report, "skäl"), DeviationJson.Read(report.GetProperty("avvikelser")));

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString() ?? throw new FormatException(name);

    private static string? TextOrNull(JsonElement parent, string name) => parent.TryGetProperty(name, out var value) ? value.GetString() : null;
}
