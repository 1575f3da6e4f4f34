using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Checks;

/// <summary>
/// Unique persons are never more than what is counted of them: persons with placements no more than days of care, <c>Unika personer
/// med aktualiseringar</c> no more than <c>Aktualiseringar</c>. Rows are held together by all parts of their key but the last.
/// </summary>
internal static class UniquePersons
{
    private const string Prefix = "unika personer med ";

    public static IEnumerable<Diagnostic> Check(CheckedReport report)
    {
        foreach (var group in report.Stated.Where(stated => stated is { Number: not null, Fact: { Unit: MeasureUnit.Count, Row.Parts.Count: > 1 } })
            .GroupBy(stated => (stated.Fact.Dataset, string.Join('\n', stated.Fact.Row.Parts.SkipLast(1)), stated.Fact.Measure, stated.Fact.Span)))
        {
            foreach (var persons in group)
            {
                if (group.FirstOrDefault(other => IsCountOf(persons, other) && other.Number < persons.Number) is { } count)
                    yield return Messages.MorePersonsThanCount(persons, count);
            }
        }
    }

    private static bool IsCountOf(StatedFigure persons, StatedFigure other)
    {
        var label = persons.Fact.Row.Label;
        return label.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            ? string.Equals(other.Fact.Row.Label, label[Prefix.Length..], StringComparison.OrdinalIgnoreCase)
            : persons.Figure.Kind == MeasureKind.Unique && other.Figure.Kind == MeasureKind.Flow;
    }
}
