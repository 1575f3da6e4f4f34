using System.Text;

namespace SocialReport.Snapshots;

/// <summary>What is kept of a report that somebody has read and accepted: its text and its printed figures, nothing that isn't printed.</summary>
public static class ReportSnapshot
{
    /// <summary>The folder of a period with what is accepted (granskad).</summary>
    public const string ReviewedFolder = "granskad";

    /// <summary>The folder of a period with a folder for each version sent out (utskickad).</summary>
    public const string DispatchedFolder = "utskickad";

    /// <summary>What the name of a report's text ends with.</summary>
    public const string TextEnding = ".md";

    /// <summary>What the name of the list of a report's printed figures ends with.</summary>
    public const string FiguresEnding = ".redovisade-tal.json";

    /// <summary>What a report must be built as for its snapshot.</summary>
    public static IReadOnlySet<OutputFormat> Formats { get; } = new HashSet<OutputFormat> { OutputFormat.Text, OutputFormat.Json };

    /// <summary>The files of a report that are kept.</summary>
    public static IReadOnlyList<OutputFile> Of(BuiltReport report, string name) =>
        [.. report.Files.Where(file => file.Name == name + TextEnding || file.Name == name + FiguresEnding)];

    /// <summary>A file's text for comparison. Line ends are those of the program that checked the file out, and say nothing.</summary>
    public static string Text(ReadOnlySpan<byte> content) => Encoding.UTF8.GetString(content).ReplaceLineEndings("\n");
}
