using System.Globalization;
using SocialReport.Diagnostics;

namespace SocialReportCli.Watching;

/// <summary>Tells what a watch does: each line with the time of day, for whoever looks up from another window.</summary>
/// <param name="output">Where it is told; what was found goes to standard error.</param>
internal sealed class WatchLog(TextWriter output)
{
    // What is not an error or a warning would drown what was just changed. What several reports have in common is told once a round.
    private DiagnosticPrinter _round = new(asJson: false, isQuiet: true);

    public void Began(int reports) => Line(string.Create(
        CultureInfo.InvariantCulture, $"Bevakar {reports} {(reports == 1 ? "rapport" : "rapporter")}. Spara en fil så byggs den om. Avsluta med Ctrl-C."));

    public void Changed(IReadOnlyList<string> paths)
    {
        const int Most = 3;
        _round = new DiagnosticPrinter(asJson: false, isQuiet: true);
        var more = paths.Count > Most ? string.Create(CultureInfo.InvariantCulture, $" och {paths.Count - Most} till") : "";
        Line($"Ändrat: {string.Join(", ", paths.Take(Most))}{more}");
    }

    public void Found(IEnumerable<Diagnostic> findings) => _round.Print(findings);

    public void Finished(PlannedBuild item, WatchedOutcome outcome, bool isWaiting)
    {
        Found(outcome.Findings);
        var name = $"{item.Report} {item.Period} för {item.Committee}";
        if (outcome.IsWritten)
            Line(string.Create(CultureInfo.InvariantCulture, $"{name} är klar på {outcome.Time.TotalMilliseconds:0} ms: {Count(outcome.Findings)}"));
        else if (isWaiting)
            Line($"{name} är byggd men kan inte skrivas. Stäng den tidigare rapporten, så byts den ut.");
        else
            Line($"{name} är inte byggd: {Count(outcome.Findings)} Den senaste rapporten är orörd.");
    }

    public void Replaced(PlannedBuild item) => Line($"{item.Report} {item.Period} för {item.Committee} är utbytt.");

    public void NoPlan(string message, string hint) => Line($"{message} {hint}");

    private static string Count(IReadOnlyList<Diagnostic> findings)
    {
        var (errors, warnings) = (findings.Count(item => item.Severity == Severity.Error), findings.Count(item => item.Severity == Severity.Warning));
        return string.Create(CultureInfo.InvariantCulture, $"{errors} fel, {warnings} {(warnings == 1 ? "varning" : "varningar")}.");
    }

    // The time is for the eye only; nothing that is built knows of it.
    private void Line(string text) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{TimeProvider.System.GetLocalNow():HH:mm:ss} {text}"));
}
