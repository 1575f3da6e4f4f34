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
    private readonly List<string> _files = [];
    private readonly List<SnapshotComparison> _compared = [];
    private bool _hasDifferences;
    private bool _isRefused;
    private readonly List<(PlannedBuild Build, Reconciliation Reconciliation)> _reconciliations = [];
    private readonly bool _useColor = Terminal.UsesColor;

    /// <summary>Prints findings. What several reports of a run have in common, such as an error in a shared file, is told once.</summary>
    public void Print(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (_printed.Exists(other => (other.Code, other.Severity, other.Location, other.Message) == (diagnostic.Code, diagnostic.Severity, diagnostic.Location, diagnostic.Message)))
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

    public void Written(PlannedBuild build, IEnumerable<string> paths, TimeSpan time)
    {
        var shown = paths.Select(path => Path.GetRelativePath(Directory.GetCurrentDirectory(), path)).ToList();
        _files.AddRange(shown);
        if (asJson || isQuiet)
            return;
        foreach (var path in shown)
            Console.Out.WriteLine(path);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{build.Report} {build.Period} för {build.Committee} är klar ({time.TotalMilliseconds:0} ms)."));
    }

    /// <summary>Prints the outcome of a check; the reconciliation with the ledger comes first.</summary>
    public void Checked(PlannedBuild build, BuiltReport report)
    {
        if (report.Reconciliation is { } reconciliation)
            _reconciliations.Add((build, reconciliation));
        if (!asJson)
        {
            Console.Error.WriteLine($"{build.Report} {build.Period} för {build.Committee}");
            if (report.Reconciliation is { } stated)
                Console.Error.WriteLine(stated.Summary);
        }
        Print(report.Diagnostics);
        if (!asJson)
            Console.Out.WriteLine($"{build.Report} {build.Period} för {build.Committee}: {Count(report.Diagnostics)}");
    }

    /// <summary>Tells of a file that was written beside the outcome.</summary>
    public void AlsoWritten(string path)
    {
        _files.Add(path);
        if (!asJson)
            Console.Out.WriteLine(path);
    }

    private static string Count(IReadOnlyList<Diagnostic> findings)
    {
        var (errors, warnings) = (findings.Count(item => item.Severity == Severity.Error), findings.Count(item => item.Severity == Severity.Warning));
        var notes = findings.Count - errors - warnings;
        return string.Create(CultureInfo.InvariantCulture, $"{errors} fel, {warnings} {(warnings == 1 ? "varning" : "varningar")}, {notes} {(notes == 1 ? "notis" : "notiser")}.");
    }

    public void NotWritten(PlannedBuild build)
    {
        if (!asJson)
            Console.Error.WriteLine($"{build.Report} {build.Period} för {build.Committee} är inte byggd. En tidigare rapport är orörd.");
    }

    public void NotCompared(PlannedBuild build)
    {
        if (!asJson)
            Console.Error.WriteLine($"{build.Report} {build.Period} för {build.Committee} kan inte byggas, så det finns inget att jämföra. Det som är granskat är orört.");
    }

    public void Dispatched(PlannedBuild build, string version, bool isNew)
    {
        if (!asJson)
            Console.Error.WriteLine($"{build.Report} {build.Period} för {build.Committee}: version {version} {(isNew ? "är sparad som utskickad" : "var redan sparad")}.");
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
        FindingsJson.Write(stream, failure, _printed, _files, _reconciliations, _compared);
    }
}
