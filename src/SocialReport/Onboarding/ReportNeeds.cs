using System.Text.RegularExpressions;
using SocialReport.Calculation;
using SocialReport.Facts;
using SocialReport.Indicators;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Onboarding;

/// <summary>A dataset that a report's tables ask for.</summary>
/// <param name="Id">Its name.</param>
/// <param name="KeyHeading">What its rows are called, from a table's own head.</param>
/// <param name="Unit">What its numbers count.</param>
internal sealed record DatasetNeed(string Id, string KeyHeading, MeasureUnit Unit)
{
    /// <summary>The columns of values: measure and span, in the order that the tables have them.</summary>
    public required IReadOnlyList<(string Measure, DateSpan Span)> Columns { get; init; }

    /// <summary>The columns of words.</summary>
    public required IReadOnlyList<string> TextColumns { get; init; }

    /// <summary>Words that rows are chosen by, in each column of words.</summary>
    public required IReadOnlyList<(string Column, string Word)> Words { get; init; }

    /// <summary>Rows that a table names.</summary>
    public required IReadOnlyList<string> Rows { get; init; }
}

/// <summary>Finds out what files a report type needs, from what its tables ask for.</summary>
internal static partial class ReportNeeds
{
    /// <summary>The datasets of a report, in the order of its tables. Indicators and goals aren't among them: they stand in YAML.</summary>
    public static IReadOnlyList<DatasetNeed> Of(ReportDefinition report, Period period) =>
        [.. report.Tables.Where(table => table.Dataset is { } id && id is not (IndicatorData.Indicators or IndicatorData.Goals))
            .GroupBy(table => table.Dataset!, StringComparer.Ordinal)
            .Select(tables => Of(tables.Key, [.. tables], period))];

    private static DatasetNeed Of(string id, IReadOnlyList<TableDefinition> tables, Period period)
    {
        var rows = tables.SelectMany(table => table.Rows).ToList();
        var filters = rows.OfType<DataRows>().SelectMany(row => row.Filters)
            .Concat(rows.OfType<SumRow>().Select(row => row.Terms).OfType<SumTerms.Filtered>().SelectMany(terms => terms.Filters))
            .Concat(tables.SelectMany(table => table.Selection)).ToList();
        var texts = tables.SelectMany(table => table.Columns).Select(column => column.TextColumn).OfType<string>()
            .Concat(tables.SelectMany(table => table.Columns).Select(column => column.Formula?.Text).OfType<string>().SelectMany(Looked))
            .Concat(filters.Select(filter => filter.Column))
            .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return new DatasetNeed(id, Heading(tables), IsMoney(tables) ? MeasureUnit.Amount : MeasureUnit.Count)
        {
            Columns = [.. tables.SelectMany(table => Columns(table, period)).Distinct().OrderBy(column => column.Span.Last.Year).ThenBy(column => column.Span.Months).ThenBy(column => Order(column.Measure))],
            TextColumns = texts,
            Words = [.. filters.SelectMany(filter => filter.Values.Select(word => (filter.Column, word))).Distinct()],
            Rows = [.. rows.OfType<ChosenRow>().Select(row => row.Key).Distinct(StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<(string Measure, DateSpan Span)> Columns(TableDefinition table, Period period)
    {
        foreach (var column in new ColumnPlan(null, [], period).Columns(table))
        {
            if (column is { Definition.Measure: { } measure, Span: { } span })
            {
                // A sum or mean of months needs the months.
                var spans = column.Definition.Reckoning is null || !span.IsWholeMonths
                    ? [span]
                    : Enumerable.Range(span.First.Month, span.Months).Select(month => DateSpan.Month(span.First.Year, month));
                foreach (var part in spans)
                    yield return (KnownMeasures.Normalize(measure), part);
            }
        }
    }

    private static int Order(string measure) => KnownMeasures.All.Select(known => known.Name).ToList().IndexOf(measure) is var index and >= 0 ? index : int.MaxValue;

    private static string Heading(IReadOnlyList<TableDefinition> tables)
    {
        var heading = tables.Select(table => table.LabelHeading?.Text).FirstOrDefault(text => text is not null && !text.Contains('{', StringComparison.Ordinal) && !text.Contains('/', StringComparison.Ordinal));
        return heading is { Length: <= 20 } ? heading : "Rad";
    }

    private static bool IsMoney(IReadOnlyList<TableDefinition> tables) =>
        tables.Any(table => table.Display.Unit is { Unit: PrintUnit.Kr or PrintUnit.Tkr or PrintUnit.Mnkr });

    /// <summary>The columns of words that a formula looks rows of other tables up by.</summary>
    private static IEnumerable<string> Looked(string formula) => Lookup().Matches(formula).Select(match => match.Groups["column"].Value);

    [GeneratedRegex(@"\[(?<column>[\p{L}_][\p{L}\p{Nd}_]*)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Lookup();
}
