using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Workspaces;

namespace SocialReport.Disclosure;

/// <summary>Warns of small counts that a report has although nobody has said whether they count persons.</summary>
internal static class UndeclaredCounts
{
    public static void Check(CalculatedReport report, PersonFacts persons, ReportInputs inputs, DiagnosticBag diagnostics)
    {
        var cells = report.Tables.SelectMany(table => table.Rows).Where(row => !row.IsHidden).SelectMany(row => row.Cells);
        foreach (var dataset in cells.SelectMany(cell => cell.Facts).Where(fact => IsSmall(fact, inputs) && persons.IsUndeclared(fact)).Select(fact => fact.Dataset).Distinct())
        {
            if (inputs.Committee.Datasets.FirstOrDefault(declared => declared.Id == dataset) is { } declared)
                diagnostics.Add(Messages.PersonsUndeclared(declared.Location, dataset));
        }
    }

    private static bool IsSmall(Fact fact, ReportInputs inputs) =>
        fact.Value is CellValue.Number { Value: > 0 and var value } && inputs.Committee.Secrecy.IsSmall(value);
}
