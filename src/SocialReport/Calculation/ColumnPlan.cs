using System.Globalization;
using SocialReport.Facts;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Calculation;

/// <summary>Lays out a table's columns: each with its span, a series with one column for each of its spans.</summary>
/// <param name="dataset">The table's dataset, or null.</param>
/// <param name="rows">The rows of the dataset that the table is about.</param>
/// <param name="period">The report's period.</param>
internal sealed class ColumnPlan(Dataset? dataset, IReadOnlyList<DatasetRow> rows, Period period)
{
    private readonly HashSet<RowKey> _rows = [.. rows.Select(row => row.Key)];

    public IReadOnlyList<FigureColumn> Columns(TableDefinition table) => [.. table.Columns.SelectMany(Columns)];

    /// <summary>The spans that a series has.</summary>
    public IReadOnlyList<DateSpan> Spans(SeriesChoice series, string measure) => series switch
    {
        SeriesChoice.Single single => [SpanOf(single.Period, measure)],
        SeriesChoice.Listed listed => [.. listed.Parts.SelectMany(part => Spans(part, measure)).Distinct()],
        SeriesChoice.Years years => [.. Enumerable.Range(years.First, years.Last - years.First + 1).Select(DateSpan.WholeYear)],
        SeriesChoice.InPeriod inPeriod => [.. Steps(period.Span, inPeriod.Step)],
        SeriesChoice.InYear inYear => [.. Steps(period.WholeYear, inYear.Step)],
        SeriesChoice.OfYears years => [.. Steps(new DateSpan(new DateOnly(period.Year - years.Count + 1, 1, 1), period.Span.Last), years.Step)],
        SeriesChoice.Latest latest => [.. Enumerable.Range(0, latest.Count).Reverse().Select(back => Step(EndOfLast(latest.Step), latest.Step, back))],
        SeriesChoice.AsStated => [.. Stated(measure).Where(span => span.Last <= period.Span.Last).Order()],
        SeriesChoice.All all => [.. AllStated(all.Step, measure)],
        _ => throw new ArgumentOutOfRangeException(nameof(series)),
    };

    private IEnumerable<FigureColumn> Columns(ColumnDefinition column)
    {
        if (column.Measure is not { } measure)
            return [new FigureColumn(column, null)];
        if (column.Series is not { } series)
            return [new FigureColumn(column, SpanOf(column.Period, measure))];
        return Spans(series, measure).Select(span => new FigureColumn(column with { Id = $"{column.Id}_{Code(span)}" }, span) { Series = column.Id });
    }

    private DateSpan SpanOf(PeriodChoice choice, string measure) => choice.Kind switch
    {
        PeriodKind.Report => period.Span,
        PeriodKind.WholeYear => period.WholeYear,
        PeriodKind.ReportLastYear => period.SamePeriodLastYear,
        PeriodKind.WholeLastYear => period.WholeYear.PreviousYear(),
        PeriodKind.WholeNextYear => DateSpan.WholeYear(period.Year + 1),
        PeriodKind.Latest => Stated(measure).OrderBy(span => span.Last).ThenByDescending(span => span.First).LastOrDefault(period.WholeYear),
        _ => SpanParser.Read(choice.Stated!, period) is SpanReading.Found { Span: { } stated }
            ? stated
            : throw new InvalidOperationException("A stated span was read with the definition."),
    };

    /// <summary>The spans that the table's rows have a value or a marker for; an empty cell states nothing.</summary>
    private IEnumerable<DateSpan> Stated(string measure)
    {
        var name = KnownMeasures.Normalize(measure);
        return (dataset?.Facts ?? [])
            .Where(fact => fact.Value is not CellValue.Missing { Marker: "" } && _rows.Contains(fact.Row))
            .Where(fact => fact.Measure == name || (name == KnownMeasures.Outcome && fact.Measure == KnownMeasures.YearEnd && fact.Span.IsWholeYear))
            .Select(fact => fact.Span)
            .Distinct();
    }

    /// <summary>From the first step stated to the last, so that a year left out in between is seen to be missing.</summary>
    private IEnumerable<DateSpan> AllStated(SeriesStep step, string measure)
    {
        var stated = Stated(measure).Where(span => IsStep(span, step) && span.Last <= period.Span.Last).Order().ToList();
        return stated.Count == 0 ? [] : Steps(new DateSpan(stated[0].First, stated[^1].Last), step);
    }

    private static bool IsStep(DateSpan span, SeriesStep step) =>
        span.IsWholeMonths && span.Months == (int)step && (span.First.Month - 1) % (int)step == 0;

    private static IEnumerable<DateSpan> Steps(DateSpan whole, SeriesStep step)
    {
        for (var first = whole.First; first.AddMonths((int)step).AddDays(-1) <= whole.Last; first = first.AddMonths((int)step))
            yield return new DateSpan(first, first.AddMonths((int)step).AddDays(-1));
    }

    /// <summary>The first day after the last whole step that the period's end allows.</summary>
    private DateOnly EndOfLast(SeriesStep step)
    {
        var after = period.Span.Last.AddDays(1);
        return after.AddMonths(-((after.Month - 1) % (int)step));
    }

    private static DateSpan Step(DateOnly end, SeriesStep step, int back)
    {
        var last = end.AddMonths(-back * (int)step);
        return new DateSpan(last.AddMonths(-(int)step), last.AddDays(-1));
    }

    /// <summary>A span as part of an id: <c>2019</c>, <c>2024_01</c>, <c>2023_01_08</c> for January to August.</summary>
    private static string Code(DateSpan span)
    {
        var (first, last) = (span.First, span.Last);
        if (span.IsWholeYear)
            return first.ToString("yyyy", CultureInfo.InvariantCulture);
        if (span.IsMonth)
            return first.ToString("yyyy'_'MM", CultureInfo.InvariantCulture);
        if (span.IsWholeMonths && first.Year == last.Year)
            return first.ToString("yyyy'_'MM'_'", CultureInfo.InvariantCulture) + last.ToString("MM", CultureInfo.InvariantCulture);
        return span.IsDay
            ? first.ToString("yyyy'_'MM'_'dd", CultureInfo.InvariantCulture)
            : first.ToString("yyyyMMdd'_'", CultureInfo.InvariantCulture) + last.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
    }
}
