using System.Numerics;

namespace SocialReport.Exports;

/// <summary>Counts days of care and persons per key and month, person by person.</summary>
internal sealed class PlacementCounts
{
    private const int MonthsOfYear = 12;

    private readonly ExportSpans _spans;
    private readonly bool _countsOnce;
    private readonly RowCounts[] _rows;

    // The row of each key, and the row of all that it is a part of; negative for none.
    private readonly int[] _rowOfKey;
    private readonly int[] _totalOfRow;
    private readonly (int First, int End)[] _spansOfYear;
    private readonly ulong[] _spanBits;
    private readonly int[] _firstDay;
    private readonly int[] _lastDay;

    // Of the person at hand: where each row's days so far end, and the months with days.
    private readonly int[] _reached;
    private readonly ulong[] _months;
    private readonly ulong[] _monthEnds;
    private readonly List<int> _touched = [];

    /// <summary>Counts of none so far.</summary>
    /// <param name="spans">The time.</param>
    /// <param name="rows">The rows; those of all last.</param>
    /// <param name="countsOnce">Whether a day that a person has twice is one.</param>
    public PlacementCounts(ExportSpans spans, IReadOnlyList<ExportResultRow> rows, bool countsOnce)
    {
        _spans = spans;
        _countsOnce = countsOnce;
        var months = spans.Months.Count;
        _rows = [.. rows.Select(_ => new RowCounts(new long[months], new int[spans.All.Count], new int[months]))];
        _rowOfKey = new int[rows.SelectMany(row => row.Parts).DefaultIfEmpty(-1).Max() + 1];
        _totalOfRow = new int[rows.Count];
        Array.Fill(_totalOfRow, -1);
        for (var row = 0; row < rows.Count; row++)
        {
            if (!rows[row].IsTotal)
                _rowOfKey[rows[row].Parts[0]] = row;
            else
                Array.ForEach([.. rows[row].Parts], part => _totalOfRow[_rowOfKey[part]] = row);
        }
        _spanBits = [.. spans.All.Select(spans.BitsOf)];
        _spansOfYear = [.. spans.All.Select((span, index) => (span.First.Year, index)).GroupBy(pair => pair.Year).Select(year => (year.First().index, year.Last().index + 1))];
        _firstDay = [.. spans.Months.Select(month => month.First.DayNumber - spans.Window.First.DayNumber)];
        _lastDay = [.. spans.Months.Select(month => month.Last.DayNumber - spans.Window.First.DayNumber)];
        _reached = new int[rows.Count];
        _months = new ulong[rows.Count];
        _monthEnds = new ulong[rows.Count];
    }

    /// <summary>The counts of a row, when all persons have been taken up and <see cref="Finish"/> is done.</summary>
    public RowCounts this[int row] => _rows[row];

    /// <summary>Takes up the placements of one person, in the order of their days.</summary>
    public void Add(ReadOnlySpan<Placement> placements)
    {
        foreach (ref readonly var placement in placements)
        {
            var row = _rowOfKey[placement.Row];
            Add(row, placement.From, placement.To);
            if (_countsOnce && _totalOfRow[row] >= 0)
                Add(_totalOfRow[row], placement.From, placement.To);
        }
        for (var i = 0; i < _touched.Count; i++)
        {
            var row = _touched[i];
            if (!_countsOnce && _totalOfRow[row] is >= 0 and var total)
            {
                Touch(total);
                _months[total] |= _months[row];
                _monthEnds[total] |= _monthEnds[row];
            }
            Count(row);
        }
        _touched.Clear();
    }

    /// <summary>Sums what the rows of all are sums of.</summary>
    public void Finish()
    {
        for (var row = 0; !_countsOnce && row < _rows.Length; row++)
        {
            for (var month = 0; _totalOfRow[row] >= 0 && month < _rows[row].Days.Length; month++)
                _rows[_totalOfRow[row]].Days[month] += _rows[row].Days[month];
        }
    }

    private void Touch(int row)
    {
        if (_months[row] != 0)
            return;
        _touched.Add(row);
        _reached[row] = -1;
    }

    private void Add(int row, int from, int to)
    {
        Touch(row);
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
        var (months, persons, ends) = (_months[row], _rows[row].Persons, _rows[row].AtEnd);
        for (var year = 0; year < _spansOfYear.Length; year++)
        {
            if (((months >> (year * MonthsOfYear)) & ((1UL << MonthsOfYear) - 1)) == 0)
                continue;
            for (var span = _spansOfYear[year].First; span < _spansOfYear[year].End; span++)
                persons[span] += (months & _spanBits[span]) != 0 ? 1 : 0;
        }
        for (var left = _monthEnds[row]; left != 0; left &= left - 1)
            ends[BitOperations.TrailingZeroCount(left)]++;
        _months[row] = 0;
        _monthEnds[row] = 0;
    }
}

/// <summary>What is counted for a row.</summary>
/// <param name="Days">Days of care, by month.</param>
/// <param name="Persons">Unique persons, by span.</param>
/// <param name="AtEnd">Unique persons with a day of care on the month's last day, by month.</param>
internal sealed record RowCounts(long[] Days, int[] Persons, int[] AtEnd);
