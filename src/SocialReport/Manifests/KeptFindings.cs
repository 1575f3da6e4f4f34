using System.Text.Json;
using SocialReport.Diagnostics;
using SocialReport.Rendering;

namespace SocialReport.Manifests;

/// <summary>What was found when a report was built, kept beside it: it is told again as long as the report needs no building.</summary>
/// <param name="Findings">Every finding, as it was told.</param>
/// <param name="Deviations">The largest variances that the report prints.</param>
public sealed record KeptFindings(IReadOnlyList<Diagnostic> Findings, IReadOnlyList<Deviation> Deviations)
{
    /// <summary>What the name of the file ends with, after the report's.</summary>
    public const string FileEnding = ".fynd.json";

    /// <summary>The version of the form that <c>docs/fynd.schema.json</c> describes.</summary>
    private const int Form = 1;

    /// <summary>What a build found.</summary>
    public static KeptFindings Of(BuiltReport built) => new(
        built.Diagnostics,
        built is { Account: { } account, Document: { } document } ? Deviation.LargestOf(account, document) : []);

    /// <summary>The file to keep.</summary>
    /// <param name="report">The report type's id.</param>
    /// <param name="files">The report's files.</param>
    internal OutputFile File(string report, IReadOnlyList<OutputFile> files) => new(report + FileEnding, StableJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Form);
        json.WriteStartArray("fynd");
        foreach (var finding in Findings)
            finding.WriteTo(json);
        json.WriteEndArray();
        json.WriteWords("filer", files.Select(file => file.Name));
        Deviations.WriteTo(json, "avvikelser");
        json.WriteEndObject();
    }));

    /// <summary>Reads them; null when the bytes are something else.</summary>
    public static KeptFindings? Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            return new KeptFindings(
                [.. json.RootElement.GetProperty("fynd").EnumerateArray().Select(DiagnosticJson.Read)], DeviationJson.Read(json.RootElement.GetProperty("avvikelser")));
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
