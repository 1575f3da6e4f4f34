using SocialReport.Snapshots;

namespace SocialReport.Comparison;

/// <summary>A version of a report as its files tell it: built now, kept in a folder, reviewed or sent out.</summary>
/// <param name="Label">What people call the version, such as <c>granskad version</c>.</param>
/// <param name="Text">Its text.</param>
/// <param name="Figures">Its printed figures, in reading order.</param>
/// <param name="Computed">Every figure with what it comes from, by address; null when that isn't kept.</param>
public sealed record ReportState(
    string Label, TextForm Text, IReadOnlyList<StatedFigure> Figures, IReadOnlyDictionary<string, ComputedFigure>? Computed)
{
    /// <summary>What the name of the local file with provenance ends with.</summary>
    public const string ComputedEnding = ".figures.json";

    /// <summary>Reads a version; null when its text or its list of figures is missing or can't be read.</summary>
    /// <param name="label">What people call it.</param>
    /// <param name="report">The report's name, which its files begin with.</param>
    /// <param name="read">The content of a file by name; null when there is none.</param>
    public static ReportState? Read(string label, string report, Func<string, ReadOnlyMemory<byte>?> read)
    {
        if (read(report + ReportSnapshot.TextEnding) is not { } text
            || read(report + ReportSnapshot.FiguresEnding) is not { } list || StatedFigure.ReadAll(list) is not { } figures)
        {
            return null;
        }
        var computed = read(report + ComputedEnding) is { } provenance ? ComputedFigure.ReadAll(provenance) : null;
        return new ReportState(label, TextFormReader.Read(ReportSnapshot.Text(text.Span)), figures, computed);
    }

    /// <summary>The version that a build gave; it must have been built as text and figures.</summary>
    public static ReportState? Of(string label, string report, BuiltReport built) =>
        Read(label, report, name => built.Files.FirstOrDefault(file => file.Name == name)?.Content);
}
