using System.Numerics;

namespace SocialReport.Exports;

/// <summary>Counts days of care and persons per key and month, person by person.</summary>
internal sealed class PlacementCounts
{
    private readonly ExportSpans _spans;
    private readonly bool _countsOnce;
    private readonly RowCounts[] _rows;

    // For each key the rows that it is a part of: its own, and the row of all.
    private readonly int[][] _rowsOfKey;
    private readonly ulong[] _spanBits;
    private readonly int[] _firstDay;
    private readonly int[] _lastDay;

    // Of the person at hand: where each row's days so far end, and the months with days.
    private readonly int[] _reached;
    private readonly ulong[] _months;
    private readonly ulong[] _monthEnds;
    private readonly List<int> _touched = [];

    public PlacementCounts(ExportSpans spans, IReadOnlyList<ExportResultRow> rows, bool countsOnce)
    {
        _spans = spans;
        _countsOnce = countsOnce;
        var months = spans.Months.Count;
        _rows = [.. rows.Select(_ => new RowCounts(new long[months], new int[spans.All.Count], new int[months]))];
        var keys = rows.SelectMany(row => row.Parts).DefaultIfEmpty(-1).Max() + 1;
        _rowsOfKey = [.. Enumerable.Range(0, keys).Select(key => Enumerable.Range(0, rows.Count).Where(row => rows[row].Parts.Contains(key)).ToArray())];
        _spanBits = [.. spans.All.Select(spans.BitsOf)];
        _firstDay = [.. spans.Months.Select(month => month.First.DayNumber - spans.Window.First.DayNumber)];
        _lastDay = [.. spans.Months.Select(month => month.Last.DayNumber - spans.Window.First.DayNumber)];
        _reached = new int[rows.Count];
        _months = new ulong[rows.Count];
        _monthEnds = new ulong[rows.Count];
    }

    /// <summary>The counts of a row.</summary>
    public RowCounts this[int row] => _rows[row];

    /// <summary>Takes up the placements of one person, in the order of their days.</summary>
    public void Add(ReadOnlySpan<Placement> placements)
    {
        foreach (ref readonly var placement in placements)
        {
            foreach (var row in _rowsOfKey[placement.Row])
                Add(row, placement.From, placement.To);
        }
        foreach (var row in _touched)
            Count(row);
        _touched.Clear();
    }

    private void Add(int row, int from, int to)
    {
        if (_months[row] == 0)
        {
            _touched.Add(row);
            _reached[row] = -1;
        }
        if (_countsOnce)
        {
            from = Math.Max(from, _reached[row] + 1);
            _reached[row] = Math.Max(_reached[row], to);
            if (to < from)
                return;
        }
        var (first, last) = (_spans.MonthOfDay(from), _spans.MonthOfDay(to));
        var days = _rows[row].Days;
        for (var month = first; month <= last; month++)
            days[month] += Math.Min(to, _lastDay[month]) - Math.Max(from, _firstDay[month]) + 1;
        var bits = ((1UL << (last - first + 1)) - 1) << first;
        _months[row] |= bits;
        _monthEnds[row] |= to == _lastDay[last] ? bits : bits & ~(1UL << last);
    }

    private void Count(int row)
    {
        var (months, counts) = (_months[row], _rows[row]);
        for (var span = 0; span < _spanBits.Length; span++)
        {
            if ((months & _spanBits[span]) != 0)
                counts.Persons[span]++;
        }
        for (var ends = _monthEnds[row]; ends != 0; ends &= ends - 1)
            counts.AtEnd[BitOperations.TrailingZeroCount(ends)]++;
        _months[row] = 0;
        _monthEnds[row] = 0;
    }
}

/// <summary>What is counted for a row.</summary>
/// <param name="Days">Days of care, by month.</param>
/// <param name="Persons">Unique persons, by span.</param>
/// <param name="AtEnd">Unique persons with a day of care on the month's last day, by month.</param>
internal sealed record RowCounts(long[] Days, int[] Persons, int[] AtEnd);
