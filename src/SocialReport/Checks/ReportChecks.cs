using SocialReport.Checks.Prose;
using SocialReport.Diagnostics;

namespace SocialReport.Checks;

/// <summary>A rule: what it finds in a report. It changes nothing and looks at nothing else.</summary>
/// <param name="report">The report.</param>
internal delegate IEnumerable<Diagnostic> CheckRule(CheckedReport report);

/// <summary>Every rule on a calculated and written report, in one list; <c>build</c> and <c>check</c> run the same.</summary>
internal static class ReportChecks
{
    private static readonly CheckRule[] Rules =
    [
        ForecastPace.Check,
        Outliers.Check,
        SameFactTwice.Check,
        OfWhichRows.Check,
        PartsBySex.Check,
        UniquePersons.Check,
        IndicatorTimes.Check,
        MeasuresSection.Check,
        Comments.Check,
        TypedNumbers.Check,
        SignWords.Check,
        PeriodWords.Check,
        RepeatedParagraphs.Check,
        Terms.Check,
    ];

    /// <summary>Runs every rule.</summary>
    /// <returns>How the report stands against the ledger; null when no ledger's totals are given.</returns>
    public static Reconciliation? Run(CheckedReport report, DiagnosticBag diagnostics)
    {
        EqualRows.Check(report.Figures, diagnostics);
        EmptyColumns.Check(report.Figures, diagnostics);
        var reconciliation = report.Inputs.ControlTotals is { } totals ? LedgerReconciliation.Check(report.Figures, totals, diagnostics) : null;
        foreach (var rule in Rules)
            diagnostics.AddRange(rule(report));
        return reconciliation;
    }
}
