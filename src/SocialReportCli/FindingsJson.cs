using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using SocialReport.Checks;
using SocialReport.Diagnostics;
using SocialReport.Rendering;
using SocialReport.Snapshots;

namespace SocialReportCli;

/// <summary>Writes the findings of a run for other programs; docs/fynd.schema.json says what the keys hold.</summary>
internal static class FindingsJson
{
    /// <summary>The version of the form; it changes when a key is taken away or gets another meaning.</summary>
    private const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(
        Stream stream, string? failure, IReadOnlyList<Diagnostic> findings, IReadOnlyList<string> files,
        IReadOnlyList<(PlannedBuild Build, Reconciliation Reconciliation)> reconciliations, IReadOnlyList<SnapshotComparison> compared, BatchSummary? summary)
    {
        using var writer = new Utf8JsonWriter(stream, Options);
        writer.WriteStartObject();
        writer.WriteNumber("version", Version);
        if (failure is not null)
            writer.WriteString("fel", failure);
        writer.WriteStartArray("fynd");
        foreach (var finding in findings)
            finding.WriteTo(writer);
        writer.WriteEndArray();
        writer.WriteWords("filer", files.Select(file => file.Replace(Path.DirectorySeparatorChar, '/')));
        if (reconciliations.Count > 0)
            Write(writer, reconciliations);
        if (compared.Count > 0)
            Write(writer, compared);
        if (summary is not null)
        {
            writer.WritePropertyName("sammanfattning");
            SummaryJson.Write(writer, summary);
        }
        writer.WriteEndObject();
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<(PlannedBuild Build, Reconciliation Reconciliation)> reconciliations)
    {
        writer.WriteStartArray("avstämningar");
        foreach (var (build, reconciliation) in reconciliations)
        {
            writer.WriteStartObject();
            writer.WriteString("rapport", build.Report);
            writer.WriteString("nämnd", build.Committee);
            writer.WriteString("period", build.Period.Written);
            writer.WriteString("källa", reconciliation.Origin);
            writer.WriteString("uttag", reconciliation.Extracted.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteBoolean("stämmer", reconciliation.Agrees);
            writer.WriteString("sammanfattning", reconciliation.Summary);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<SnapshotComparison> compared)
    {
        writer.WriteStartArray("granskning");
        foreach (var comparison in compared)
        {
            writer.WriteStartObject();
            writer.WriteString("file", comparison.Name);
            writer.WriteString("status", comparison.Status.ToString());
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
