using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Calculation;

/// <summary>Computes every table of a report from its facts. Sums are of unrounded values; nothing is rounded here.</summary>
public static class Calculator
{
    /// <summary>
    /// Lays out all tables, and gives what computes them; what can't be computed is a diagnostic and a missing value,
    /// never an exception.
    /// </summary>
    /// <param name="report">The tables as declared.</param>
    /// <param name="facts">The facts that the period may know.</param>
    /// <param name="ownFacts">The facts of their own (fakta).</param>
    /// <param name="period">The report's period.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static Func<CalculatedReport> Plan(
        ReportDefinition report, FactStore facts, IReadOnlyList<OwnFact> ownFacts, Period period, DiagnosticBag diagnostics)
    {
        var own = ownFacts.Select(OwnFacts.Figure).ToList();
        var scope = ReportNames.ForFormulas(period, own);
        var found = new DiagnosticBag();
        var tables = report.Tables.Select(table => TableCalculation.Plan(table, facts, period, scope, found)).ToList();
        foreach (var table in tables)
            scope.Add(table.Thing);
        diagnostics.AddRange(found);
        var planned = found.Count;
        return () =>
        {
            foreach (var table in tables)
                table.CalculateDeclared();
            var declared = found.Count;
            var calculated = new CalculatedReport([.. tables.Select(table => table.Calculate())], own);
            // What is wrong with a row of the file that the report neither prints nor sums is nothing of the report's.
            diagnostics.AddRange(found.Take(declared).Skip(planned));
            return calculated;
        };
    }
}
