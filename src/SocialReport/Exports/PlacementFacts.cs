using SocialReport.Facts;
using SocialReport.Periods;

namespace SocialReport.Exports;

/// <summary>The measures that placements are put together into, and their facts.</summary>
internal static class PlacementFacts
{
    private const string Days = "dygn";
    private const string Annual = "årsplaceringar";
    private const string Persons = "personer";
    private const string MonthlyMean = "personer per månad";
    private const string AtEnd = "placerade sista dagen";

    /// <summary>The measures: each count of persons is one without anybody saying so, and days rest on persons.</summary>
    public static IReadOnlyList<MeasureDeclaration> Measures(Diagnostics.SourceLocation location)
    {
        var persons = new PersonDeclaration(true, null);
        var restOnPersons = new PersonDeclaration(false, [new PersonCount(Persons, location)]);
        return
        [
            new(Days, MeasureKind.Flow) { Unit = MeasureUnit.Count, Persons = restOnPersons },
            new(Annual, MeasureKind.Stock) { Unit = MeasureUnit.Count, Persons = restOnPersons },
            new(Persons, MeasureKind.Unique) { Unit = MeasureUnit.Count, Persons = persons },
            new(MonthlyMean, MeasureKind.Average) { Unit = MeasureUnit.Count, Persons = persons },
            new(AtEnd, MeasureKind.Stock) { Unit = MeasureUnit.Count, Persons = persons },
        ];
    }

    /// <summary>The facts, row by row. The sums that they are of are told of them, so that no number that isn't shown follows from them.</summary>
    public static IReadOnlyList<Fact> Of(ExportResult result, PlacementCounts counts, ExportDeclaration.Placements placements)
    {
        var facts = new Dictionary<(RowKey, string, DateSpan), Fact>();
        var addsUp = placements.Overlap != OverlapChoice.CountsOnce;
        foreach (var (row, index) in result.Rows.Select((row, index) => (row, index)))
        {
            for (var span = 0; span < result.Spans.All.Count; span++)
                AddSpan(row, counts[index], span);
        }
        return [.. facts.Values];

        void AddSpan(ExportResultRow row, RowCounts count, int spanIndex)
        {
            var span = result.Spans.All[spanIndex];
            var (first, last) = result.Spans.MonthsOf(span);
            var months = Enumerable.Range(first, last - first + 1).Select(month => result.Spans.Months[month]).ToList();
            var days = Enumerable.Range(first, last - first + 1).Sum(month => count.Days[month]);
            var daysOfSpan = span.IsWholeYear && placements.DaysPerYear is { } stated ? stated : span.Days;
            Add(Days, days, 1, !span.IsMonth ? Months(Days) : row.IsTotal && addsUp ? PartsOf(Days) : []);
            Add(Annual, (decimal)days / daysOfSpan, 0.1m, [], new FactQuotient([facts[(row.Key, Days, span)]], daysOfSpan));
            Add(Persons, count.Persons[spanIndex], 1, IfAll(Persons, count.Persons[spanIndex]));
            var monthly = Months(Persons);
            Add(MonthlyMean, monthly.Sum(Number) / months.Count, 0.1m, [], new FactQuotient(monthly, months.Count));
            Add(AtEnd, count.AtEnd[last], 1, span.IsMonth ? IfAll(AtEnd, count.AtEnd[last]) : [facts[(row.Key, AtEnd, months[^1])]]);

            // A reader who takes it that nobody is in two rows can then reckon so.
            IReadOnlyList<Fact> IfAll(string measure, decimal whole) =>
                row.IsTotal && PartsOf(measure) is var parts && parts.Sum(Number) == whole ? parts : [];

            List<Fact> Months(string measure) => [.. months.Select(month => facts[(row.Key, measure, month)])];

            List<Fact> PartsOf(string measure) => [.. result.Rows.Where(part => !part.IsTotal && row.Parts.Contains(part.Parts[0])).Select(part => facts[(part.Key, measure, span)])];

            void Add(string measure, decimal value, decimal step, IReadOnlyList<Fact> sumOf, FactQuotient? quotientOf = null) =>
                facts[(row.Key, measure, span)] = result.Fact(row, measure, span, value, value, MeasureUnit.Count, null) with { Step = step, SumOf = sumOf, QuotientOf = quotientOf };
        }
    }

    private static decimal Number(Fact fact) => ((CellValue.Number)fact.Value).Value;
}
