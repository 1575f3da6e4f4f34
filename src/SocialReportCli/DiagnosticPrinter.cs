using System.Globalization;
using SocialReport;
using SocialReport.Checks;
using SocialReport.Diagnostics;
using SocialReport.Snapshots;

namespace SocialReportCli;

/// <summary>
/// Prints findings and outcome: for people on standard error, or as one JSON object on standard out.
/// The exit code is made from the very findings that were printed.
/// </summary>
internal sealed class DiagnosticPrinter(bool asJson, bool isQuiet)
{
    private readonly List<Diagnostic> _printed = [];
    private readonly HashSet<(string, Severity, SourceLocation, string)> _told = [];
    private readonly List<string> _files = [];
    private readonly List<SnapshotComparison> _compared = [];
    private bool _hasDifferences;
    private bool _isRefused;
    private bool _hasBug;
    private BatchSummary? _summary;
    private readonly List<(PlannedBuild Build, Reconciliation Reconciliation)> _reconciliations = [];
    private readonly bool _useColor = Terminal.UsesColor;

    /// <summary>Prints findings. What several reports of a run have in common, such as an error in a shared file, is told once.</summary>
    public void Print(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (!_told.Add((diagnostic.Code, diagnostic.Severity, diagnostic.Location, diagnostic.Message)))
                continue;
            _printed.Add(diagnostic);
            if (!asJson && !(isQuiet && diagnostic.Severity == Severity.Note))
                Print(diagnostic);
            if (WorkflowCommand.IsRead)
                Console.Error.WriteLine(WorkflowCommand.Of(diagnostic));
        }
    }

    /// <summary>Prints those that stop a report, where it is not the report that was asked for.</summary>
    public void PrintErrors(IEnumerable<Diagnostic> diagnostics) => Print(diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error));

    /// <summary>Prints how it went with a report of a run: its findings, its files, and last whether it is built.</summary>
    public void Finished(ReportOutcome outcome, Progress progress)
    {
        Print(outcome.Findings);
        _hasBug |= outcome.Kind == OutcomeKind.Failed;
        var shown = outcome.Files.Select(Shown).ToList();
        _files.AddRange(shown);
        if (outcome.Bug is { } bug)
            Failed(outcome.Build, bug);
        if (asJson || (isQuiet && outcome.Kind is OutcomeKind.Built or OutcomeKind.Unchanged))
            return;
        foreach (var path in shown)
            Console.Out.WriteLine(path);
        Console.Error.WriteLine(progress.Prefix + outcome.Kind switch
        {
            OutcomeKind.Built => string.Create(CultureInfo.InvariantCulture, $"{outcome.Build} är klar ({outcome.Time.TotalMilliseconds:0} ms)."),
            OutcomeKind.Unchanged => $"{outcome.Build} är oförändrad sedan den byggdes.",
            _ => $"{outcome.Build} är inte byggd. En tidigare rapport är orörd.",
        });
    }

    /// <summary>What shows how far a run has come.</summary>
    public Progress Progress(int reports) => SocialReportCli.Progress.Of(reports, isSilent: asJson || isQuiet);

    /// <summary>Prints the summary of a run, after all of its reports.</summary>
    public void Summarized(BatchSummary summary)
    {
        _summary = summary;
        if (asJson || isQuiet)
            return;
        Console.Out.WriteLine();
        Console.Out.Write(SummaryWords.Of(summary));
    }

    private static void Failed(PlannedBuild build, Exception bug)
    {
        Console.Error.WriteLine($"socrep stötte på ett fel i sig självt när {build} skulle byggas.");
        Console.Error.WriteLine(bug);
    }

    /// <summary>Prints the outcome of a check; the reconciliation with the ledger comes first.</summary>
    public void Checked(PlannedBuild build, BuiltReport report)
    {
        if (report.Reconciliation is { } reconciliation)
            _reconciliations.Add((build, reconciliation));
        if (!asJson)
        {
            Console.Error.WriteLine($"{build}");
            if (report.Reconciliation is { } stated)
                Console.Error.WriteLine(stated.Summary);
        }
        Print(report.Diagnostics);
        if (!asJson)
            Console.Out.WriteLine($"{build}: {Count(report.Diagnostics)}");
    }

    /// <summary>Tells of files that were written beside the outcome.</summary>
    public void AlsoWritten(IEnumerable<string> paths)
    {
        var shown = paths.Select(Shown).ToList();
        _files.AddRange(shown);
        if (asJson || isQuiet)
            return;
        foreach (var path in shown)
            Console.Out.WriteLine(path);
    }

    /// <summary>A path as somebody would write it who stands where the command was run.</summary>
    private static string Shown(string path) => Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.GetFullPath(path));

    private static string Count(IReadOnlyList<Diagnostic> findings)
    {
        var (errors, warnings) = (findings.Count(item => item.Severity == Severity.Error), findings.Count(item => item.Severity == Severity.Warning));
        var notes = findings.Count - errors - warnings;
        return string.Create(CultureInfo.InvariantCulture, $"{errors} fel, {warnings} {(warnings == 1 ? "varning" : "varningar")}, {notes} {(notes == 1 ? "notis" : "notiser")}.");
    }

    public void NotWritten(PlannedBuild build)
    {
        if (!asJson)
            Console.Error.WriteLine($"{build} är inte byggd. En tidigare rapport är orörd.");
    }

    public void NotCompared(PlannedBuild build)
    {
        if (!asJson)
            Console.Error.WriteLine($"{build} kan inte byggas, så det finns inget att jämföra. Det som är granskat är orört.");
    }

    public void Dispatched(PlannedBuild build, string version, bool isNew)
    {
        if (!asJson)
            Console.Error.WriteLine($"{build}: version {version} {(isNew ? "är sparad som utskickad" : "var redan sparad")}.");
    }

    /// <summary>Tells how a report stands to what is reviewed; what differs decides the exit code, unless it was accepted.</summary>
    public void Compared(PlannedBuild build, IReadOnlyList<SnapshotComparison> comparisons, bool isAccepted)
    {
        _compared.AddRange(comparisons);
        var differs = comparisons.Any(comparison => comparison.Status != SnapshotStatus.Equal);
        _hasDifferences |= differs && !isAccepted;
        if (asJson || (isQuiet && !differs))
            return;
        SnapshotText.Write(Console.Out, comparisons, withDifferences: !isAccepted);
        if (differs)
            Console.Error.WriteLine(SnapshotText.Conclusion(build, comparisons, isAccepted));
    }

    /// <summary>Prints why nothing could be begun.</summary>
    public int Fail(int exitCode, string message, string hint)
    {
        if (asJson)
            WriteJson(message);
        Console.Error.WriteLine($"{message} {hint}");
        return exitCode;
    }

    /// <summary>Prints that what was written can't be meant; the run ends as wrong usage.</summary>
    public void Refuse(string message, string hint)
    {
        _isRefused = true;
        Console.Error.WriteLine($"{message} {hint}");
    }

    public int Finish()
    {
        if (asJson)
            WriteJson(null);
        if (_hasBug)
            return ExitCode.Bug;
        if (_isRefused)
            return ExitCode.Usage;
        return ExitCode.Of(_printed) is var code && code == ExitCode.Success && _hasDifferences ? ExitCode.Differences : code;
    }

    private void Print(Diagnostic diagnostic)
    {
        var (word, color) = diagnostic.Severity switch
        {
            Severity.Error => ("fel", "31"),
            Severity.Warning => ("varning", "33"),
            _ => ("notis", "36"),
        };
        var head = $"{word}[{diagnostic.Code}]";
        Console.Error.WriteLine($"{(_useColor ? $"\e[{color}m{head}\e[0m" : head)} {diagnostic.Location}: {diagnostic.Message}");
        if (diagnostic is { SourceLine: { } line, Severity: not Severity.Note } && diagnostic.Location.ColumnNumber > 0)
        {
            // A tab stays a tab before the caret, so that both lines are equally wide on any terminal.
            var before = new string([.. line.Take(diagnostic.Location.ColumnNumber - 1).Select(letter => letter == '\t' ? '\t' : ' ')]);
            Console.Error.WriteLine($"    {line}");
            Console.Error.WriteLine($"    {before}{new string('^', Math.Max(1, Math.Min(diagnostic.Length, line.Length - before.Length)))}");
        }
        if (diagnostic.Hint is { } hint)
            Console.Error.WriteLine($"    {hint}");
    }

    private void WriteJson(string? failure)
    {
        using var stream = Console.OpenStandardOutput();
        FindingsJson.Write(stream, failure, _printed, _files, _reconciliations, _compared, _summary);
    }
}
