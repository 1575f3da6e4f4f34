using SocialReport.Documents;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf.Tables;

/// <summary>The least and the wanted width of each column's text, in points of type in its usual size.</summary>
internal sealed record TextWidths(double[] Least, double[] Wanted, double[] SpanLeast);

/// <summary>Measures the text of a table once, so that many ways to set it can be compared.</summary>
internal sealed class TableNeeds
{
    private const double Gutter = 9;

    /// <summary>Words after a column of numbers need more air, for the numbers stand at the right.</summary>
    private const double GutterAfterNumber = 16;

    /// <summary>The widest column of words that nothing forces to be that wide, in points.</summary>
    private const double WidestWords = 270;

    /// <summary>What the search for a header's width leaves undecided, in points.</summary>
    private const double HeaderStep = 1;

    // Costs, in lines of a header.
    private const double CostOfWrappedRows = 30;
    private const double CostOfDividedWord = 0.6;
    private const double CostOfHighHeader = 1;
    private const double CostOfUnequalNumbers = 6;
    private const int HighHeader = 3;
    private const int FewRows = 6;

    private readonly TableContent _table;
    private readonly LineBreaker _breaker;
    private readonly MeasuredCell[] _head;
    private readonly MeasuredCell[] _body;
    private readonly CellContent[] _spans;
    private readonly double[] _numbers;

    // Plans differ more in headers than here: each width is measured once (steps).
    private readonly Dictionary<int, double[]> _leastOfBody = [];

    public TableNeeds(TableContent table, LineBreaker breaker)
    {
        (_table, _breaker) = (table, breaker);
        Gutters = [.. table.Columns.Select((_, index) => GutterOf(table.Columns, index))];
        _head = [.. Singles(table.Head).Select(cell => new MeasuredCell(cell, breaker.FullWidth(cell.Runs)))];
        _spans = [.. table.Head.Concat(table.Body).SelectMany(row => row.Cells).Where(cell => cell.Place.ColumnSpan > 1)];
        _numbers = new double[table.Columns.Count];
        var (heads, tails) = (new double[_numbers.Length], new double[_numbers.Length]);
        var body = new List<MeasuredCell>();
        foreach (var cell in Singles(table.Body))
        {
            var column = cell.Place.ColumnIndex;
            if (cell.Stance == CellStance.Decimal && TableFitting.Parts(cell, breaker.Measure) is { } parts)
            {
                (heads[column], tails[column]) = (Math.Max(heads[column], parts.Head), Math.Max(tails[column], parts.Tail));
                _numbers[column] = heads[column] + tails[column];
            }
            else
            {
                body.Add(new MeasuredCell(cell, breaker.FullWidth(cell.Runs)));
            }
        }
        _body = [.. body];
    }

    /// <summary>Points of air at the left inside each column.</summary>
    public double[] Gutters { get; }

    /// <summary>The widths that a plan asks for.</summary>
    public TextWidths Of(TablePlan plan)
    {
        var (least, wanted) = ((double[])_numbers.Clone(), (double[])_numbers.Clone());
        var leastOfBody = LeastOfBody(plan.DividedInLabels);
        foreach (var (index, (cell, full)) in _body.Index())
        {
            var column = cell.Place.ColumnIndex;
            least[column] = Math.Max(least[column], cell.Indent + leastOfBody[index]);
            wanted[column] = Math.Max(wanted[column], cell.Indent + Math.Min(WidestWords, full));
        }
        foreach (var (cell, full) in _head)
        {
            var column = cell.Place.ColumnIndex;
            var width = HeaderWidth(cell, full, plan);
            least[column] = Math.Max(least[column], width);
            wanted[column] = Math.Max(wanted[column], width);
        }
        var spans = _spans.Select(cell => _breaker.LeastWidth(cell.Runs, plan.DividedInHeaders) + cell.Indent);
        return new TextWidths(least, wanted, [.. spans]);
    }

    /// <summary>What the columns ask for in a size of type, where 1 is the usual one.</summary>
    public ColumnDemand[] Demands(TextWidths widths, double size)
    {
        var demands = new ColumnDemand[Gutters.Length];
        for (var column = 0; column < demands.Length; column++)
        {
            var least = Gutters[column] + (widths.Least[column] * size);
            var wanted = Gutters[column] + (widths.Wanted[column] * size);
            demands[column] = new ColumnDemand(least, Math.Max(least, wanted), IsNumber(column));
        }
        for (var index = 0; index < _spans.Length; index++)
            WidenFor(_spans[index], Gutter + (widths.SpanLeast[index] * size), demands);
        return demands;
    }

    /// <summary>How restless the table looks in columns of some widths: lines, divided words, unequal columns.</summary>
    public double Cost(double[] widths, double size)
    {
        var (headLines, divided) = Lines(_head, widths, size, _table.Head.Count);
        var (bodyLines, dividedLabels) = Lines(_body, widths, size, _table.Body.Count);
        var headHeight = headLines.Sum(lines => lines - 1 + (Math.Max(0, lines - HighHeader) * CostOfHighHeader));
        var share = CostOfWrappedRows / Math.Max(FewRows, _table.Body.Count);
        var numbers = widths.Where((_, column) => IsNumber(column)).ToArray();
        var isUnequal = numbers.Length > 1 && numbers.Max() - numbers.Min() > HeaderStep;
        return headHeight + (divided * CostOfDividedWord)
            + (bodyLines.Sum(lines => lines - 1) * share) + (dividedLabels * share)
            + (isUnequal ? CostOfUnequalNumbers : 0);
    }

    /// <summary>The lines of each row, and the number of words that are divided.</summary>
    private (int[] Lines, int Divided) Lines(MeasuredCell[] cells, double[] widths, double size, int rowCount)
    {
        var lines = new int[rowCount];
        Array.Fill(lines, 1);
        var divided = 0;
        foreach (var (cell, full) in cells)
        {
            var column = cell.Place.ColumnIndex;
            var width = ((widths[column] - Gutters[column]) / size) - cell.Indent;
            if (full <= width && !HasOwnLines(cell))
                continue;
            var broken = _breaker.Break(cell.Runs, width);
            divided += broken.Count(line => line.EndsWithHyphen);
            if (cell.Place.RowSpan == 1)
                lines[cell.Place.RowIndex] = Math.Max(lines[cell.Place.RowIndex], broken.Count);
        }
        return (lines, divided);
    }

    private double[] LeastOfBody(int shortestDivided)
    {
        if (!_leastOfBody.TryGetValue(shortestDivided, out var known))
            _leastOfBody[shortestDivided] = known = [.. _body.Select(cell => LeastWidth(cell.Cell, cell.Full, shortestDivided))];
        return known;
    }

    private double LeastWidth(CellContent cell, double full, int shortestDivided) =>
        Math.Min(full, _breaker.LeastWidth(cell.Runs, shortestDivided));

    /// <summary>The least width at which a header takes no more lines than a plan allows.</summary>
    private double HeaderWidth(CellContent cell, double full, TablePlan plan)
    {
        var low = LeastWidth(cell, full, plan.DividedInHeaders);
        if (HasOwnLines(cell) || _breaker.Break(cell.Runs, low).Count <= plan.HeaderLines)
            return low;
        var high = full;
        while (high - low > HeaderStep)
        {
            var middle = (low + high) / 2;
            if (_breaker.Break(cell.Runs, middle).Count <= plan.HeaderLines)
                high = middle;
            else
                low = middle;
        }
        return high;
    }

    private static void WidenFor(CellContent cell, double needed, ColumnDemand[] demands)
    {
        var (first, count) = (cell.Place.ColumnIndex, cell.Place.ColumnSpan);
        var missing = needed - demands.Skip(first).Take(count).Sum(demand => demand.Least);
        for (var column = first; missing > 0 && column < first + count; column++)
        {
            var wider = demands[column].Least + (missing / count);
            demands[column] = demands[column] with { Least = wider, Wanted = Math.Max(wider, demands[column].Wanted) };
        }
    }

    private bool IsNumber(int column) => _table.Columns[column] == ColumnAlignment.Number;

    private static bool HasOwnLines(CellContent cell) =>
        cell.Runs.Any(run => run.Text.Contains('\n', StringComparison.Ordinal));

    private static double GutterOf(IReadOnlyList<ColumnAlignment> columns, int index) =>
        index == 0 ? 0
        : columns[index] == ColumnAlignment.Text && columns[index - 1] == ColumnAlignment.Number ? GutterAfterNumber
        : Gutter;

    private static IEnumerable<CellContent> Singles(IReadOnlyList<RowContent> rows) =>
        rows.SelectMany(row => row.Cells).Where(cell => cell.Place.ColumnSpan == 1 && cell.Runs.Count > 0);

    private readonly record struct MeasuredCell(CellContent Cell, double Full);
}
