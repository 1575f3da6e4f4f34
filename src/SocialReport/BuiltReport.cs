using SocialReport.Checks;
using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Explanations;
using SocialReport.Workspaces;

namespace SocialReport;

/// <summary>A kind of file that a report is written as.</summary>
public enum OutputFormat
{
    /// <summary>The finished report.</summary>
    Pdf,

    /// <summary>The text, made to be compared line by line.</summary>
    Text,

    /// <summary>The web page.</summary>
    Html,

    /// <summary>The printed numbers, and the local file with their provenance.</summary>
    Json,
}

/// <summary>How a report is built.</summary>
/// <param name="IsDraft">Whether a draft (utkast) is asked for: what is missing is marked in place.</param>
/// <param name="IsStrict">Whether warnings stop the build.</param>
/// <param name="Formats">What it is written as.</param>
public sealed record BuildOptions(bool IsDraft, bool IsStrict, IReadOnlySet<OutputFormat> Formats)
{
    /// <summary>Everything but pages and files: what <c>check</c> runs.</summary>
    public static BuildOptions Check { get; } = new(false, false, new HashSet<OutputFormat>());

    /// <summary>A final report in every format.</summary>
    public static BuildOptions All { get; } = new(false, false, new HashSet<OutputFormat> { OutputFormat.Pdf, OutputFormat.Text, OutputFormat.Html, OutputFormat.Json });
}

/// <summary>A file of a finished report.</summary>
/// <param name="Name">Its name without folder.</param>
/// <param name="Content">Its bytes.</param>
public sealed record OutputFile(string Name, ReadOnlyMemory<byte> Content);

/// <summary>What a build gives.</summary>
/// <param name="Diagnostics">Every finding, as it counts.</param>
/// <param name="Document">The document, or null when none could be made.</param>
/// <param name="Files">The files; none when an error stops the report.</param>
public sealed record BuiltReport(IReadOnlyList<Diagnostic> Diagnostics, Document? Document, IReadOnlyList<OutputFile> Files)
{
    /// <summary>The findings that somebody has let stand, as <c>period.yaml</c> says.</summary>
    public IReadOnlyList<AcceptedFinding> Accepted { get; init; } = [];
    /// <summary>How the report stands against the ledger; null when no control totals are given, or nothing could be calculated.</summary>
    public Reconciliation? Reconciliation { get; init; }

    /// <summary>Where each figure comes from and where it is printed; null when nothing could be calculated. It stays on the machine.</summary>
    public ReportAccount? Account { get; init; }
}
