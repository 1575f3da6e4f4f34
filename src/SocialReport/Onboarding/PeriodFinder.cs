using SocialReport.Facts;
using SocialReport.Periods;

namespace SocialReport.Onboarding;

/// <summary>Finds the period that files are for: the latest time that their headers state an outcome for.</summary>
internal static class PeriodFinder
{
    private const int AnyYear = 1990;

    public static Period? Of(IEnumerable<TableBlock> blocks)
    {
        var all = blocks.ToList();
        var unknown = Period.Of(AnyYear);
        var spans = all.SelectMany(Headers).Select(header => Heading.Read(header, unknown))
            .Where(heading => heading.StatesYear).Select(heading => (heading.Measure, heading.Span)).Where(item => item.Span is not null)
            .Select(item => (item.Measure, Span: item.Span!.Value)).Where(item => item.Span.First.Year != AnyYear).ToList();
        if (spans.Count == 0)
        {
            spans = [.. all.SelectMany(block => block.Titles).Select(row => SpanParser.ReadEnd(Units(row.Cells.First(cell => !cell.IsBlank).Text), unknown))
                .OfType<SpanReading.Found>().Where(found => found.Span is { } span && span.First.Year != AnyYear).Select(found => (KnownMeasures.Outcome, found.Span!.Value))];
        }
        if (spans.Count == 0)
            return null;
        var outcomes = spans.Where(item => item.Measure is KnownMeasures.Outcome or KnownMeasures.PeriodBudget).Select(item => item.Span).ToList();
        var year = spans.Max(item => item.Span.Last.Year);
        var part = outcomes.Where(span => span.Last.Year == year && span.IsWholeMonths && !span.IsWholeYear && (span.IsAccumulated || span.IsMonth)).Select(span => span.Last.Month).DefaultIfEmpty().Max();
        if (part > 0)
            return Written(year, part);
        // Outcomes of whole years only: the last of them is the report's.
        return outcomes.Count > 0 && outcomes.Max(span => span.Last.Year) is var last && outcomes.Exists(span => span.IsWholeYear && span.Last.Year == last) ? Period.Of(last) : Period.Of(year);
    }

    private static IEnumerable<string> Headers(TableBlock block)
    {
        var width = block.Header.Max(row => row.Cells.Count);
        for (var i = 0; i < width; i++)
        {
            var parts = block.Header.Reverse().Select(row => row.Text(i)).Where(text => text.Length > 0);
            yield return string.Join(' ', parts);
        }
    }

    private static string Units(string title) => title.Split(',')[0];

    private static Period Written(int year, int months)
    {
        var name = months switch
        {
            4 or 8 => $"{year}-T{months / 4}",
            3 or 6 or 9 => $"{year}-Q{months / 3}",
            12 => $"{year}",
            _ => $"{year}-{months:00}",
        };
        return Period.TryParse(name, out var period) ? period : Period.Of(year, months);
    }
}
