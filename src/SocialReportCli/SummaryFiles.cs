using System.Text;
using System.Text.Json;
using SocialReport;

namespace SocialReportCli;

/// <summary>Keeps summaries as files: one for people and one for programs.</summary>
internal static class SummaryFiles
{
    private const string Name = "sammanfattning";

    /// <summary>The name of the file for programs that a part of a run is kept as; of a whole run when there is no part.</summary>
    public static string JsonName(Shard? shard) => $"{Name}{Part(shard)}.json";

    /// <summary>Writes both, or none.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="folder">The folder.</param>
    /// <returns>Their paths.</returns>
    /// <exception cref="IOException">They can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static IReadOnlyList<string> Write(BatchSummary summary, string folder)
    {
        var text = $"{Name}{Part(summary.Shard)}.md";
        OutputFolder.Write(folder, [new OutputFile(JsonName(summary.Shard), Json(summary)), new OutputFile(text, Encoding.UTF8.GetBytes(SummaryWords.Of(summary)))]);
        return [Path.Combine(folder, JsonName(summary.Shard)), Path.Combine(folder, text)];
    }

    private static string Part(Shard? shard) => shard is null ? "" : $".{shard}";

    private static byte[] Json(BatchSummary summary)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, JsonOutput.Options))
            SummaryJson.Write(writer, summary);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
