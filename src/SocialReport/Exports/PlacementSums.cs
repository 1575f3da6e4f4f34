using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Exports;

/// <summary>
/// Puts placements together: keeps for each its person, key and days, since who is counted once can't be known from sums, and
/// counts when all are read.
/// </summary>
/// <param name="placements">How they are put together.</param>
/// <param name="spans">The time.</param>
internal sealed class PlacementSums(ExportDeclaration.Placements placements, ExportSpans spans) : IExportSums
{
    private readonly ByteTable _persons = new();
    private readonly PlacementList _list = new();
    private readonly int _first = spans.Window.First.DayNumber;
    private readonly int _last = spans.Window.Last.DayNumber;

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns { get; } = [placements.PersonColumn, placements.FromColumn, placements.ToColumn];

    /// <summary>How many placements begin after the time that is put together.</summary>
    public int After { get; private set; }

    /// <summary>The days that persons have twice, once facts are made.</summary>
    public Overlaps Overlaps { get; } = new();

    /// <inheritdoc/>
    public void Add(ExportRecord record, int[] columns, int row, BadRows bad)
    {
        if (!Utf8Values.TryDay(record[columns[1]], out var from) || from == DateOnly.MaxValue.DayNumber)
        {
            bad.Add(!bad.TellsNext ? null : Messages.ExportDay(record.Cell(columns[1]), placements.FromColumn));
            return;
        }
        var end = Utf8Values.Trimmed(record[columns[2]]);
        var to = DateOnly.MaxValue.DayNumber;
        if (!end.IsEmpty && !Utf8Values.TryDay(end, out to))
        {
            bad.Add(!bad.TellsNext ? null : Messages.ExportEndDay(record.Cell(columns[2]), placements.ToColumn));
            return;
        }
        if (to < from)
        {
            bad.Add(!bad.TellsNext ? null : Messages.ExportEndsBeforeStart(record.Cell(columns[2]), placements.FromColumn, placements.ToColumn));
            return;
        }
        var person = Utf8Values.Trimmed(record[columns[0]]);
        if (person.IsEmpty)
        {
            bad.Add(!bad.TellsNext ? null : Messages.ExportWithoutPerson(record.Cell(columns[0]), placements.PersonColumn));
            return;
        }
        if (from > _last)
        {
            After++;
            return;
        }
        if (!placements.CountsLastDay && to != DateOnly.MaxValue.DayNumber)
            to--;
        from = Math.Max(from, _first);
        to = Math.Min(to, _last);
        if (row < 0 || to < from)
            return;
        _list.Add(new Placement(_persons.IndexOf(person), (ushort)row, (ushort)(from - _first), (ushort)(to - _first), record.LineNumber, (ushort)record.FileIndex));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Fact> Facts(ExportResult result)
    {
        var counts = new PlacementCounts(spans, result.Rows, placements.Overlap == OverlapChoice.CountsOnce);
        _list.ByPerson(_persons.Count, person =>
        {
            Overlaps.Find(person);
            counts.Add(person);
        });
        counts.Finish();
        return PlacementFacts.Of(result, counts, placements);
    }
}

/// <summary>A placement within the time that is put together.</summary>
/// <param name="Person">The index of the person.</param>
/// <param name="Row">The index of the key.</param>
/// <param name="From">The first day, from 0.</param>
/// <param name="To">The last day that counts.</param>
/// <param name="Line">The line of its file.</param>
/// <param name="File">The index of its file.</param>
internal readonly record struct Placement(int Person, ushort Row, ushort From, ushort To, int Line, ushort File);
