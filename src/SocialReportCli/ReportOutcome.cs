using SocialReport.Diagnostics;
using SocialReport.Manifests;

namespace SocialReportCli;

/// <summary>How it went with one report of a run.</summary>
internal enum OutcomeKind
{
    /// <summary>It was built and written.</summary>
    Built,

    /// <summary>It is as it would be built; nothing was done.</summary>
    Unchanged,

    /// <summary>An error in data or templates, or of the machine, stopped it; an earlier report is untouched.</summary>
    Stopped,

    /// <summary>socrep failed on it; an earlier report is untouched.</summary>
    Failed,
}

/// <summary>How it went with one report of a run.</summary>
/// <param name="Build">The report.</param>
/// <param name="Kind">How it went.</param>
/// <param name="Findings">What was found, in the order to tell it.</param>
/// <param name="Time">How long it took; for the log, never for a report.</param>
internal sealed record ReportOutcome(PlannedBuild Build, OutcomeKind Kind, IReadOnlyList<Diagnostic> Findings, TimeSpan Time)
{
    /// <summary>The files written.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The largest variances that it prints.</summary>
    public IReadOnlyList<Deviation> Deviations { get; init; } = [];

    /// <summary>Why it was built; null when it wasn't.</summary>
    public BuildCause? Cause { get; init; }

    /// <summary>What socrep failed on; null when it didn't.</summary>
    public Exception? Bug { get; init; }

    /// <summary>The exit code of a run with this report alone.</summary>
    public int ExitCode => Kind == OutcomeKind.Failed ? SocialReportCli.ExitCode.Bug : SocialReportCli.ExitCode.Of(Findings);
}
