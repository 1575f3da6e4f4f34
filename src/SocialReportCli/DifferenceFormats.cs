using System.Text;
using SocialReport.Comparison;
using SocialReport.Diagnostics;
using SocialReport.Rendering.Text;

namespace SocialReportCli;

/// <summary>A form that differences are written in.</summary>
internal enum DifferenceFormat
{
    Text,
    Markdown,
    Pdf,
    Json,
}

/// <summary>Writes differences in the form asked for.</summary>
internal static class DifferenceFormats
{
    /// <summary>The form by its word, or else by the file's ending; null when neither names one.</summary>
    public static DifferenceFormat? Find(string? word, string? file) => (word ?? Ending(file)) switch
    {
        "text" or "txt" => DifferenceFormat.Text,
        "markdown" or "md" => DifferenceFormat.Markdown,
        "pdf" => DifferenceFormat.Pdf,
        "json" => DifferenceFormat.Json,
        _ => null,
    };

    /// <param name="differences">The reports that both versions have.</param>
    /// <param name="alone">Those that only one has.</param>
    /// <param name="format">The form.</param>
    /// <param name="withOriginals">Whether the cells' own texts are shown.</param>
    /// <param name="diagnostics">Takes what is found about the layout.</param>
    public static byte[] Write(
        IReadOnlyList<ReportDifference> differences, IReadOnlyList<VersionPair> alone, DifferenceFormat format, bool withOriginals, DiagnosticBag diagnostics)
    {
        var shown = differences.Where(difference => !difference.IsEmpty).ToList();
        return format switch
        {
            DifferenceFormat.Json => DifferenceJson.Write(differences, withOriginals),
            DifferenceFormat.Pdf => DifferencePage.Render(shown.Concat(differences).First(), withOriginals, diagnostics),
            DifferenceFormat.Markdown => Encoding.UTF8.GetBytes(string.Join(
                "\n",
                (shown.Count > 0 ? shown : differences).Select(difference => TextRenderer.Render(DifferenceDocument.Of(difference, new DifferenceOptions(withOriginals))))
                    .Concat(alone.Select(pair => Alone(pair) + "\n")))),
            _ => Encoding.UTF8.GetBytes(string.Join("\n", differences.Select(difference => DifferenceText.Write(difference, withOriginals)).Concat(alone.Select(pair => Alone(pair) + "\n")))),
        };
    }

    private static string Alone(VersionPair pair) => pair.Old is null
        ? $"{pair.Name} finns bara i {pair.New!.Label}: rapporten är ny."
        : $"{pair.Name} finns bara i {pair.Old.Label}: rapporten är borttagen.";

    private static string Ending(string? file) => file is null ? "text" : Path.GetExtension(file).TrimStart('.').ToLowerInvariant();
}
