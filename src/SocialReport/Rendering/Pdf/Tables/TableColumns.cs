using SocialReport.Documents;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf.Tables;

/// <summary>The columns of a table in points from its left edge.</summary>
/// <param name="Edges">The left edge of each column, and the right edge of the last.</param>
/// <param name="Gutters">Points of air at the left inside each column.</param>
/// <param name="Tails">The widest part after the decimal comma of each number column, in points.</param>
internal sealed record TableColumns(double[] Edges, double[] Gutters, double[] Tails)
{
    /// <summary>Where the text of a cell begins.</summary>
    public double Left(CellContent cell) => Edges[cell.Place.ColumnIndex] + Gutters[cell.Place.ColumnIndex] + cell.Indent;

    /// <summary>Where the text of a cell ends.</summary>
    public double Right(CellContent cell) => Edges[cell.Place.ColumnIndex + cell.Place.ColumnSpan];
}

/// <summary>A table in the size of type and the columns that it is set in.</summary>
/// <param name="Table">The table, its cells scaled.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Scale">The size of its type; 1 is the usual one.</param>
/// <param name="Fits">Whether no word or number had to be broken where none should be.</param>
internal sealed record FittedTable(TableContent Table, TableColumns Columns, double Scale, bool Fits);

/// <summary>Finds the widths of a table's columns, and how small its type must be.</summary>
internal static class TableFitting
{
    private const double Gutter = 9;

    /// <summary>Words after a column of numbers need more air, for the numbers stand at the right.</summary>
    private const double GutterAfterNumber = 16;

    private const int MostHeaderLines = 3;
    private const double WidestShare = 0.6;

    /// <summary>Sizes of type from best to worst, and whether words are divided at that size.</summary>
    private static readonly (double Factor, bool MayHyphenate)[] Attempts =
        [(1, false), (0.95, false), (0.95, true), (0.88, true), (0.8, true)];

    /// <summary>The table in the largest type in which it fits, or the smallest if it fits in none.</summary>
    public static FittedTable Fit(TableContent table, LineBreaker breaker, double width)
    {
        var gutters = table.Columns.Select((_, index) => GutterOf(table.Columns, index)).ToArray();
        foreach (var (factor, mayHyphenate) in Attempts)
        {
            var scaled = table.Scaled(factor);
            var demands = Demands(scaled, breaker, gutters, width, mayHyphenate);
            var fits = demands.Sum(demand => demand.Least) <= width;
            if (fits || factor == Attempts[^1].Factor)
            {
                var columns = Columns(scaled, breaker, gutters, ColumnSizer.Share(demands, width));
                return new FittedTable(scaled, columns, factor, fits);
            }
        }
        throw new System.Diagnostics.UnreachableException();
    }

    private static TableColumns Columns(TableContent table, LineBreaker breaker, double[] gutters, double[] widths)
    {
        var edges = new double[widths.Length + 1];
        for (var index = 0; index < widths.Length; index++)
            edges[index + 1] = edges[index] + widths[index];
        var tails = Enumerable.Range(0, widths.Length)
            .Select(column => Singles(table.Body, column)
                .Where(cell => cell.Stance == CellStance.Decimal)
                .Select(cell => Parts(cell, breaker.Measure)?.Tail ?? 0)
                .DefaultIfEmpty()
                .Max());
        return new TableColumns(edges, gutters, [.. tails]);
    }

    /// <summary>The widths of a number up to and after its decimal comma; null for what is no number.</summary>
    public static (double Head, double Tail)? Parts(CellContent cell, ITextMeasure measure)
    {
        if (NumberSplit.HeadLength(NumberSplit.PlainText(cell.Runs)) is not { } length)
            return null;
        var text = FlatText.Of(cell.Runs);
        return (text.Width(measure, 0, length), text.Width(measure, length, text.Text.Length));
    }

    private static double GutterOf(IReadOnlyList<ColumnAlignment> columns, int index) =>
        index == 0 ? 0
        : columns[index] == ColumnAlignment.Text && columns[index - 1] == ColumnAlignment.Number ? GutterAfterNumber
        : Gutter;

    private static ColumnDemand[] Demands(
        TableContent table, LineBreaker breaker, double[] gutters, double width, bool mayHyphenate)
    {
        var demands = new ColumnDemand[table.Columns.Count];
        for (var column = 0; column < demands.Length; column++)
        {
            var isNumber = table.Columns[column] == ColumnAlignment.Number;
            var (head, tail, least, wanted) = (0.0, 0.0, 0.0, 0.0);
            foreach (var cell in Singles(table.Body, column))
            {
                if (cell.Stance == CellStance.Decimal && Parts(cell, breaker.Measure) is { } parts)
                {
                    (head, tail) = (Math.Max(head, parts.Head), Math.Max(tail, parts.Tail));
                    continue;
                }
                least = Math.Max(least, cell.Indent + breaker.LeastWidth(cell.Runs, mayHyphenate));
                wanted = Math.Max(wanted, cell.Indent + Math.Min(width * WidestShare, breaker.FullWidth(cell.Runs)));
            }
            foreach (var cell in Singles(table.Head, column))
            {
                var leastHeader = breaker.LeastWidth(cell.Runs, mayHyphenate);
                least = Math.Max(least, leastHeader);
                wanted = Math.Max(wanted, HeaderWidth(cell.Runs, breaker, leastHeader));
            }
            least = gutters[column] + Math.Max(least, head + tail);
            demands[column] = new ColumnDemand(least, Math.Max(least, gutters[column] + wanted), isNumber);
        }
        WidenForSpans([.. table.Head, .. table.Body], demands, breaker, mayHyphenate);
        return demands;
    }

    /// <summary>The least width at which a header takes few lines.</summary>
    private static double HeaderWidth(IReadOnlyList<TextRun> runs, LineBreaker breaker, double least)
    {
        const double Step = 3;
        var width = Math.Max(least, breaker.FullWidth(runs) / MostHeaderLines);
        var hasOwnLines = runs.Any(run => run.Text.Contains('\n', StringComparison.Ordinal));
        while (!hasOwnLines && breaker.Break(runs, width).Count > MostHeaderLines)
            width += Step;
        return width;
    }

    private static void WidenForSpans(
        IReadOnlyList<RowContent> rows, ColumnDemand[] demands, LineBreaker breaker, bool mayHyphenate)
    {
        foreach (var cell in rows.SelectMany(row => row.Cells).Where(cell => cell.Place.ColumnSpan > 1))
        {
            var (first, count) = (cell.Place.ColumnIndex, cell.Place.ColumnSpan);
            var missing = breaker.LeastWidth(cell.Runs, mayHyphenate) + cell.Indent + Gutter
                - demands.Skip(first).Take(count).Sum(demand => demand.Least);
            for (var column = first; missing > 0 && column < first + count; column++)
            {
                var wider = demands[column].Least + (missing / count);
                demands[column] = demands[column] with { Least = wider, Wanted = Math.Max(wider, demands[column].Wanted) };
            }
        }
    }

    private static IEnumerable<CellContent> Singles(IReadOnlyList<RowContent> rows, int column) =>
        rows.SelectMany(row => row.Cells).Where(cell =>
            cell.Place.ColumnIndex == column && cell.Place.ColumnSpan == 1 && cell.Runs.Count > 0);
}
