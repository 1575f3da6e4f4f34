using SocialReport.Diagnostics;
using SocialReport.Disclosure;

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
    ];

    /// <summary>Runs every rule.</summary>
    /// <returns>How the report stands against the ledger; null when no ledger's totals are given.</returns>
    public static Reconciliation? Run(CheckedReport report, DiagnosticBag diagnostics)
    {
        EqualRows.Check(report.Figures, diagnostics);
        EmptyColumns.Check(report.Figures, diagnostics);
        var reconciliation = report.Inputs.ControlTotals is { } totals ? LedgerReconciliation.Check(report.Figures, totals, diagnostics) : null;
        var withheld = Withheld(report.Shown);
        foreach (var rule in Rules)
            diagnostics.AddRange(rule(report).Select(finding => Shown(finding, withheld)));
        return reconciliation;
    }

    /// <summary>A finding that quotes a withheld figure says what is wrong without saying any value.</summary>
    private static Diagnostic Shown(Diagnostic finding, HashSet<FigureId> withheld) =>
        withheld.Count > 0 && finding.Quotes.Any(withheld.Contains)
            ? finding with { Message = finding.WithoutValues ?? finding.Message }
            : finding;

    private static HashSet<FigureId> Withheld(DisclosedReport report) =>
        [.. report.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).Concat(report.Facts).Concat(report.Indicators)
            .Where(figure => figure.Value is FigureValue.Masked).Select(figure => figure.Id)];
}
