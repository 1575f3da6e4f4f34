using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Periods;

namespace SocialReport.Exports;

/// <summary>Sums the rows of a ledger per key and month.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="ledger">How it is put together.</param>
/// <param name="spans">The time.</param>
/// <param name="fileCount">The number of files.</param>
internal sealed class LedgerSums(DatasetDeclaration dataset, ExportDeclaration.Ledger ledger, ExportSpans spans, int fileCount) : IExportSums
{
    private readonly NumberStyle _style = new()
    {
        MissingMarkers = dataset.MissingMarkers,
        ZeroMarker = dataset.ZeroMarker,
        ParenthesesAreNegative = dataset.ParenthesesAreNegative,
    };

    private readonly List<MonthSum[]> _months = [];
    private readonly bool[] _isCovered = new bool[spans.Months.Count];
    private readonly int _firstMonth = Utf8Values.MonthOf(spans.FirstYear, 1);
    private int _decimals;

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns { get; } = [ledger.ValueColumn, ledger.MonthColumn];

    /// <summary>How many rows are of a month before the time that is put together.</summary>
    public int Before { get; private set; }

    /// <summary>How many rows are of a month after it.</summary>
    public int After { get; private set; }

    /// <inheritdoc/>
    public void Add(ExportRecord record, int[] columns, int row, BadRows bad)
    {
        if (!Utf8Values.TryMonth(record[columns[1]], out var month))
        {
            bad.Add(!bad.TellsNext ? null : Messages.ExportMonth(record.Cell(columns[1]), ledger.MonthColumn));
            return;
        }
        var value = 0m;
        if (row >= 0 && !TryValue(record, columns[0], bad, out value))
            return;
        month -= _firstMonth;
        if (month < 0)
            Before++;
        else if (month >= _isCovered.Length)
            After++;
        else
            Add(record, row, month, value);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Fact> Facts(ExportResult result)
    {
        var measure = dataset.Measure(ledger.Measure)!;
        var statement = new Statement(dataset.Unit, dataset.Scale, dataset.Sign).With(measure.Unit, null, null);
        var step = SumRows.Step(_decimals) * statement.Factor;
        var facts = new Dictionary<(RowKey, DateSpan), Fact>();
        foreach (var row in result.Rows)
        {
            foreach (var span in result.Spans.All)
            {
                var (first, last) = result.Spans.MonthsOf(span);
                if (_isCovered.AsSpan(first, last - first + 1).Contains(false))
                    continue;
                var cells = row.Parts.SelectMany(part => Enumerable.Range(first, last - first + 1).Select(month => MonthsOf(part)[month])).ToList();
                var sum = cells.Sum(cell => cell.Sum);
                var parts = span.IsMonth
                    ? row.IsTotal ? row.Parts.Select(part => facts[(result.Rows.First(other => !other.IsTotal && other.Parts[0] == part).Key, span)]) : []
                    : Enumerable.Range(first, last - first + 1).Select(month => facts[(row.Key, result.Spans.Months[month])]);
                facts[(row.Key, span)] = result.Fact(
                    row, ledger.Measure, span, sum, sum * statement.Factor * statement.Direction / 1.0000000000000000000000000000m, statement.Unit,
                    result.Together(cells.Select(cell => cell.Lines ?? new LineRange[fileCount]))) with
                {
                    Step = step,
                    SumOf = [.. parts],
                };
            }
        }
        return [.. facts.Values];
    }

    private void Add(ExportRecord record, int row, int month, decimal value)
    {
        _isCovered[month] = true;
        if (row < 0)
            return;
        ref var cell = ref MonthsOf(row)[month];
        cell.Sum += value;
        (cell.Lines ??= new LineRange[fileCount])[record.FileIndex].Add(record.LineNumber);
    }

    private MonthSum[] MonthsOf(int row)
    {
        while (_months.Count <= row)
            _months.Add(new MonthSum[spans.Months.Count]);
        return _months[row];
    }

    private bool TryValue(ExportRecord record, int column, BadRows bad, out decimal value)
    {
        if (!Utf8Values.TryPlainNumber(record[column], out value, out var decimals))
        {
            switch (NumberReader.Read(record.Text(column), _style))
            {
                case NumberReading.Found { Value: CellValue.Number number } found when new Statement(dataset.Unit, dataset.Scale, dataset.Sign).Allows(found.Unit):
                    (value, decimals) = (number.Value, found.Decimals);
                    break;
                case NumberReading.Failed failed:
                    bad.Add(!bad.TellsNext ? null : Messages.ExportNumber(record.Cell(column), ledger.ValueColumn, failed.Problem));
                    return false;
                case NumberReading.Found { Value: CellValue.Missing }:
                    bad.Add(!bad.TellsNext ? null : Messages.ExportValueMissing(record.Cell(column), ledger.ValueColumn));
                    return false;
                default:
                    bad.Add(!bad.TellsNext ? null : Messages.ExportNumber(record.Cell(column), ledger.ValueColumn, NumberProblem.NotANumber));
                    return false;
            }
        }
        _decimals = Math.Max(_decimals, decimals);
        return true;
    }

    private struct MonthSum
    {
        public decimal Sum { get; set; }

        public LineRange[]? Lines { get; set; }
    }
}
