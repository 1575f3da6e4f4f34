namespace SocialReport.Onboarding;

/// <summary>
/// Finds the rows that are sums of others, by arithmetic: which rows still open add up to it in every column. A label such as Summa
/// lowers what is asked for; without one the sums must hold in several columns. Totals may stand first or last.
/// </summary>
internal sealed class SumFinder
{
    private const int MostBelow = 40;

    // Columns follow each other, as budget and forecast do: what looks like six digits may be three.
    private const double EnoughWeight = 6;

    private readonly IReadOnlyList<RecognisedRow> _rows;
    private readonly NumberGrid _grid;
    private readonly IReadOnlyList<int> _columns;
    private readonly RowSum?[] _sums;
    private readonly bool[] _ofWhich;

    private SumFinder(IReadOnlyList<RecognisedRow> rows, NumberGrid grid, IReadOnlyList<int> columns)
    {
        (_rows, _grid, _columns) = (rows, grid, columns);
        _sums = new RowSum?[rows.Count];
        _ofWhich = new bool[rows.Count];
    }

    /// <summary>The rows with those that are sums, or parts of others, marked as such.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="grid">Their numbers.</param>
    /// <param name="columns">The columns whose numbers can be added.</param>
    public static IReadOnlyList<RecognisedRow> Find(IReadOnlyList<RecognisedRow> rows, NumberGrid grid, IReadOnlyList<int> columns)
    {
        var finder = new SumFinder(rows, grid, columns);
        finder.Run();
        return [.. rows.Select((row, i) => row with { Sum = finder._sums[i], IsOfWhich = finder._ofWhich[i] })];
    }

    private void Run()
    {
        for (var row = 0; row < _rows.Count; row++)
            _ofWhich[row] = IsOfWhich(row);
        var open = new List<int>();
        for (var row = 0; row < _rows.Count; row++)
        {
            if (_ofWhich[row])
                continue;
            if (Above(row, open) is { } above)
            {
                _sums[row] = above;
                open.RemoveAll(term => above.Terms.Any(item => item.Row == term));
            }
            else if (Below(row) is { } below)
            {
                _sums[row] = below;
                open.Add(row);
                row = below.Terms.Max(term => term.Row);
                continue;
            }
            open.Add(row);
        }
    }

    /// <summary>A label that begins with varav, or with a dash under a row that has none.</summary>
    private bool IsOfWhich(int row)
    {
        var label = _rows[row].Shown;
        var word = label.TrimStart('-', '–', ' ').Split(' ', ':')[0].ToLowerInvariant();
        return word is "varav" or "därav" or "därover" or "därvid" || (row > 0 && label.Length > 1 && label[0] is '-' or '–' && _grid[row, FirstColumn] is not null);
    }

    private int FirstColumn => _columns.Count > 0 ? _columns[0] : 0;

    private RowSum? Above(int row, List<int> open)
    {
        RowSum? best = null;
        for (var count = _rows[row].LooksLikeSum ? 1 : 2; count <= open.Count; count++)
        {
            var terms = open.Skip(open.Count - count).ToList();
            best = Better(best, Try(row, [.. terms.Select(term => (term, 1))]), row);
        }
        if (best is null || best.Fits < best.Of)
        {
            // All rows of data, those in earlier sums too: a grand total after subtotals that only some rows belong to.
            var leaves = Enumerable.Range(0, row).Where(other => _sums[other] is null && !_ofWhich[other]).ToList();
            if (leaves.Count > 1)
                best = Better(best, Try(row, [.. leaves.Select(term => (term, 1))]), row);
        }
        if (_rows[row].LooksLikeSum && (best is null || best.Fits < best.Of))
        {
            // One row left out, or one that is drawn from the other.
            foreach (var except in open)
                best = Better(best, Try(row, [.. open.Where(term => term != except).Select(term => (term, 1))]), row);
            if (open.Count >= 2)
            {
                best = Better(best, Try(row, [(open[^2], 1), (open[^1], -1)]), row);
                best = Better(best, Try(row, [(open[^2], -1), (open[^1], 1)]), row);
            }
        }
        return best;
    }

    private RowSum? Below(int row)
    {
        RowSum? best = null;
        for (var count = 2; count <= Math.Min(MostBelow, _rows.Count - row - 1); count++)
        {
            var terms = Enumerable.Range(row + 1, count).Where(term => !_ofWhich[term]).ToList();
            // A sum that stands after its own rows is no term of one before them.
            if (terms.Count > 0 && _rows[terms[^1]].LooksLikeSum)
                break;
            // Parts of the sum itself (varav) may stand between it and its rows.
            if (terms.Count < 2)
                continue;
            best = Better(best, Try(row, [.. terms.Select(term => (term, 1))]), row);
        }
        return best;
    }

    private RowSum? Better(RowSum? best, RowSum? other, int row)
    {
        if (other is null || !IsEnough(row, other))
            return best;
        if (best is null || other.Fits * best.Of > best.Fits * other.Of)
            return other;
        if (other.Fits * best.Of < best.Fits * other.Of)
            return best;
        // A sum of sums says more than one of all their rows. Rows of zeros change no sum; they belong to the one that reaches them.
        var (sums, before) = (SumsAmong(other), SumsAmong(best));
        return sums > before || (sums == before && other.Terms.Count > best.Terms.Count) ? other : best;
    }

    private int SumsAmong(RowSum sum) => sum.Terms.Count(term => _sums[term.Row] is not null);

    private bool IsEnough(int row, RowSum sum)
    {
        var telling = _columns.Count(column => !sum.Misses.Contains(column) && _grid[row, column] is { } value && value != 0
            && sum.Terms.Count(term => _grid[term.Row, column] is { } part && part != 0) >= 2);
        if (_rows[row].LooksLikeSum)
            return sum.Fits * 5 >= sum.Of * 3 && (telling >= 1 || sum.Misses.Count == 0);
        return sum.Misses.Count == 0 && telling >= 2 && Weight(row, sum) >= EnoughWeight;
    }

    /// <summary>
    /// How unlikely it is that the sum holds by chance, in powers of ten: in each column the number against the play that rounding gives it.
    /// </summary>
    private double Weight(int row, RowSum sum) => _columns.Where(column => !sum.Misses.Contains(column) && _grid[row, column] is not null)
        .Sum(column => Math.Max(0, Math.Log10((double)(Math.Abs(_grid[row, column]!.Value) / (2 * Rounding(row, sum.Terms, column))))));

    private decimal Rounding(int row, IReadOnlyList<(int Row, int Sign)> terms, int column) =>
        _grid.HalfStep(row, column) + terms.Sum(term => _grid[term.Row, column] is null ? 0 : _grid.HalfStep(term.Row, column));

    private RowSum? Try(int row, IReadOnlyList<(int Row, int Sign)> terms)
    {
        var (fits, of) = (0, 0);
        var misses = new List<int>();
        foreach (var column in _columns)
        {
            if (_grid[row, column] is not { } stated || !terms.Any(term => _grid[term.Row, column] is not null))
                continue;
            of++;
            var total = terms.Sum(term => term.Sign * (_grid[term.Row, column] ?? 0));
            if (Math.Abs(stated - total) <= Rounding(row, terms, column))
                fits++;
            else
                misses.Add(column);
        }
        return of == 0 ? null : new RowSum(terms, fits, of) { Misses = misses };
    }
}
