using System.Globalization;
using SocialReport.Diagnostics;

namespace SocialReportCli;

/// <summary>
/// Writes a finding as the workflow command that GitHub Actions turns into a mark beside the line: <c>::error file=…,line=…,col=…::</c>.
/// Source: GitHub Docs, "Workflow commands for GitHub Actions".
/// </summary>
internal static class WorkflowCommand
{
    /// <summary>Whether the run is one that reads them: GITHUB_ACTIONS is true.</summary>
    public static bool IsRead => Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true";

    /// <summary>The command, on one line.</summary>
    public static string Of(Diagnostic finding)
    {
        var word = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var place = finding.Location;
        var properties = new List<string> { $"file={Property(place.File)}" };
        // A sheet has no lines in the file that is shown; its cell stands in the message.
        if (place is { Sheet: null, LineNumber: > 0 })
        {
            properties.Add(string.Create(CultureInfo.InvariantCulture, $"line={place.LineNumber}"));
            if (place.ColumnNumber > 0)
            {
                properties.Add(string.Create(CultureInfo.InvariantCulture, $"col={place.ColumnNumber}"));
                properties.Add(string.Create(CultureInfo.InvariantCulture, $"endColumn={place.ColumnNumber + finding.Length}"));
            }
        }
        properties.Add($"title={Property(finding.Code)}");
        var cell = place.Sheet is { } sheet ? $"[{sheet}{(place.LineNumber > 0 ? $"!{place.CellName}" : "")}] " : "";
        return $"::{word} {string.Join(',', properties)}::{Data($"{cell}{finding.Message}{(finding.Hint is { } hint ? "\n" + hint : "")}")}";
    }

    private static string Data(string words) => words
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string words) =>
        Data(words).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
