using SocialReport.Diagnostics;

namespace SocialReport.Facts;

/// <summary>
/// Holds a variance that a file states against the columns that it follows from. Such a column is mostly left unread (ignorera), for
/// the report computes it; but a cell that doesn't follow tells of a mistake in the file. Which columns and which sign are meant is
/// what most rows agree with; where no reading fits half of them nothing is said.
/// </summary>
internal static class VarianceColumns
{
    private static readonly (string Of, string From)[] Variances =
    [
        (KnownMeasures.Forecast, KnownMeasures.Budget),
        (KnownMeasures.Outcome, KnownMeasures.PeriodBudget),
        (KnownMeasures.YearEnd, KnownMeasures.Budget),
        (KnownMeasures.Outcome, KnownMeasures.Budget),
    ];

    public static void Check(IReadOnlyList<ReadRow> rows, TableColumns columns, NumberStyle style, DiagnosticBag diagnostics)
    {
        foreach (var (index, header) in columns.Ignored.Concat(columns.Values.Select(column => (column.Index, column.Header))).Where(column => column.Item2.Text.Contains("avvik", StringComparison.OrdinalIgnoreCase)))
        {
            var stated = rows.Select(row => Stated(row, index, style)).OfType<StatedVariance>().ToList();
            var best = Readings(columns).Select(reading => stated.Select(cell => Compare(cell, reading)).OfType<Comparison>().ToList())
                .Where(compared => compared.Count > 1).MaxBy(compared => compared.Count(cell => cell.Fits));
            if (best is not null && best.Count(cell => cell.Fits) * 2 > best.Count)
                diagnostics.AddRange(best.Where(cell => !cell.Fits).Select(cell => Messages.VarianceDoesNotFollow(cell.Stated.Cell, cell.Stated.Row, header, cell.Stated.Number, cell.Computed, cell.Reading.Words)));
        }
    }

    private static IEnumerable<Reading> Readings(TableColumns columns) =>
        from variance in Variances
        from of in columns.Values.Where(column => column.Measure == variance.Of)
        from subtracted in columns.Values.Where(column => column.Measure == variance.From && column.Span == of.Span)
        from sign in (int[])[1, -1]
        select new Reading(of, subtracted, sign);

    private static StatedVariance? Stated(ReadRow row, int index, NumberStyle style)
    {
        if (row.Raw.Cell(index) is not { IsCovered: false, IsDate: false } cell)
            return null;
        if (cell.Number is { } number)
            return new StatedVariance(row, index, cell, number, number.Scale);
        return NumberReader.Read(cell.Text, style) is NumberReading.Found { Value: CellValue.Number found, Decimals: var decimals }
            ? new StatedVariance(row, index, cell, found.Value, decimals)
            : null;
    }

    private static Comparison? Compare(StatedVariance stated, Reading reading)
    {
        if (!stated.Row.Cells.TryGetValue(reading.Of.Index, out var of) || !stated.Row.Cells.TryGetValue(reading.From.Index, out var from)
            || of.Read.Stated is not { } minuend || from.Read.Stated is not { } subtrahend || of.Read.Statement != from.Read.Statement
            || (stated.Row.Cells.TryGetValue(stated.Index, out var own) && own.Read.Statement != of.Read.Statement))
            return null;
        var computed = (minuend - subtrahend) * reading.Sign;
        var decimals = (int[])[stated.Decimals, of.Read.Decimals, from.Read.Decimals];
        // Each of the three is rounded by itself.
        return new Comparison(stated, reading, computed, Math.Abs(stated.Number - computed) <= decimals.Sum(SumRows.Step) / 2);
    }

    private sealed record Reading(ValueColumn Of, ValueColumn From, int Sign)
    {
        public string Words => Sign > 0 ? $"{Of.Name} − {From.Name}" : $"{From.Name} − {Of.Name}";
    }

    private sealed record StatedVariance(ReadRow Row, int Index, RawCell Cell, decimal Number, int Decimals);

    private sealed record Comparison(StatedVariance Stated, Reading Reading, decimal Computed, bool Fits);
}
