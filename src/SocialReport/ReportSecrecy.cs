using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Facts;
using SocialReport.Workspaces;

namespace SocialReport;

/// <summary>Decides which figures of a report aren't shown, against what earlier reports have told, and tells of it without a value.</summary>
internal static class ReportSecrecy
{
    public static SecrecyDecision Decide(ReportInputs inputs, FactStore facts, CalculatedReport report, DiagnosticBag diagnostics)
    {
        var persons = new PersonFacts(facts);
        persons.Check(diagnostics);
        UndeclaredCounts.Check(report, persons, inputs, diagnostics);
        if (!persons.HasAny && !report.Facts.Concat(report.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells)).Any(figure => figure.CountsPersons == true))
            return SecrecyDecision.Nothing;
        var waiver = inputs.Settings.ShowsSmallCounts;
        var decision = Secrecy.Decide(report, persons, inputs.Committee.Secrecy, waiver, waiver is null ? EarlierPublications.Concerning(inputs, report, persons) : []);
        if (waiver is not null)
            diagnostics.Add(Messages.SmallCountsShown(waiver, decision.Rule.Threshold));
        if (decision.Withheld.Count > 0)
            diagnostics.Add(Messages.FiguresWithheld(new SourceLocation(inputs.Committee.Location.File), decision));
        foreach (var exposed in decision.Exposed)
            diagnostics.Add(Messages.AlreadyShown(new SourceLocation(inputs.Settings.Location.File), exposed));
        return decision;
    }
}
