using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf.Flow;
using SocialReport.Rendering.Pdf.Lines;

namespace SocialReport.Rendering.Pdf.Tables;

/// <summary>Sets rows of a table as fragments, in columns that are known.</summary>
internal sealed class RowSetter(LineBreaker breaker, FittedTable table, double leading)
{
    private const double PaddingAbove = 3.6;
    private const double PaddingBelow = 4.2;
    private const double AirAboveGroup = 7;
    private const double Hairline = 0.4;
    private const double SumRule = 0.6;
    private const double StrongRule = 0.9;

    /// <summary>Rows that a cell joins stay together up to this height, in points.</summary>
    private const double HighestJoined = 180;

    private readonly TableColumns _columns = table.Columns;

    private double Width => _columns.Edges[^1];

    /// <summary>The head, with a rule below; its cells stand at the foot of their rows.</summary>
    public Fragment Head(IReadOnlyList<RowContent> rows)
    {
        if (rows.Count == 0)
            return new Fragment(0, []);
        var built = new FragmentBuilder();
        var tops = Tops(rows, out var blocks);
        foreach (var (cell, block) in blocks)
        {
            var bottom = tops[cell.Place.RowIndex + cell.Place.RowSpan];
            built.Add(block, 0, bottom - PaddingBelow - block.Height);
            if (cell.Stance == CellStance.Middle)
            {
                var left = _columns.Left(cell);
                built.Add(new FillBox(left, bottom - 1, _columns.Right(cell) - left, SumRule, Shade.Rule));
            }
        }
        built.Add(new FillBox(0, tops[^1] - StrongRule, Width, StrongRule, Shade.Accent));
        return built.Build(tops[^1]);
    }

    /// <summary>Rows that belong together, with the rules that set them off.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="isLast">Whether the table ends with them.</param>
    public Fragment Group(IReadOnlyList<RowContent> rows, bool isLast)
    {
        var built = new FragmentBuilder();
        var tops = Tops(rows, out var blocks);
        var first = blocks.Count == 0 ? 0 : rows[0].Cells[0].Place.RowIndex;
        foreach (var (cell, block) in blocks)
        {
            var row = cell.Place.RowIndex - first;
            built.Add(block, 0, tops[row] + PadAbove(rows[row]));
        }
        for (var row = 0; row < rows.Count; row++)
            AddRules(built, rows, row, tops, isLast && row == rows.Count - 1);
        return built.Build(tops[^1]);
    }

    /// <summary>
    /// Rows that cells over several of them join, each by itself, so that a page can end among them; and whether the words
    /// of such a cell reach into the row, which then stands on the page of the one above. None where a page could not end
    /// among them: they are low, or such a cell has many words.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="isLast">Whether the table ends with them.</param>
    public IReadOnlyList<(Fragment Row, bool IsReached)> Joined(IReadOnlyList<RowContent> rows, bool isLast)
    {
        var tops = Tops(rows, out var blocks);
        if (rows.Count == 1 || tops[^1] <= HighestJoined || blocks.Any(pair => pair.Cell.Place.RowSpan > 1 && pair.Block.Height > HighestJoined))
            return [];
        var first = rows[0].Cells[0].Place.RowIndex;
        var set = new List<(Fragment, bool)>();
        var reach = 0.0;
        for (var row = 0; row < rows.Count; row++)
        {
            var built = new FragmentBuilder();
            foreach (var (cell, block) in blocks.Where(pair => pair.Cell.Place.RowIndex - first == row))
            {
                built.Add(block, 0, PadAbove(rows[row]));
                if (cell.Place.RowSpan > 1)
                    reach = Math.Max(reach, tops[row] + PadAbove(rows[row]) + block.Height);
            }
            AddRules(built, rows, row, [.. tops.Select(top => top - tops[row])], isLast && row == rows.Count - 1);
            set.Add((built.Build(tops[row + 1] - tops[row]), row > 0 && reach > tops[row]));
        }
        return set;
    }

    private static double PadAbove(RowContent row) => row.Kind == RowKind.Group ? AirAboveGroup : PaddingAbove;

    /// <summary>The top of each row and the foot of the last; a cell over several rows makes its last one higher.</summary>
    private double[] Tops(IReadOnlyList<RowContent> rows, out List<(CellContent Cell, Fragment Block)> blocks)
    {
        blocks = [.. rows.SelectMany(row => row.Cells.Select(cell => (cell, Block(cell, row))))];
        var first = rows.SelectMany(row => row.Cells).Select(cell => cell.Place.RowIndex).DefaultIfEmpty().Min();
        var heights = rows.Select(row => leading + PadAbove(row) + PaddingBelow).ToArray();
        foreach (var (cell, block) in blocks.OrderBy(pair => pair.Cell.Place.RowSpan))
        {
            var row = cell.Place.RowIndex - first;
            var last = row + cell.Place.RowSpan - 1;
            var missing = block.Height + PadAbove(rows[row]) + PaddingBelow - heights[row..(last + 1)].Sum();
            heights[last] += Math.Max(0, missing);
        }
        var tops = new double[rows.Count + 1];
        for (var row = 0; row < rows.Count; row++)
            tops[row + 1] = tops[row] + heights[row];
        return tops;
    }

    private Fragment Block(CellContent cell, RowContent row)
    {
        if (cell.Runs.Count == 0)
            return new Fragment(0, []);
        var layout = new TextLayout(breaker, leading, cell.Runs[0].Style with { Rise = 0 }, cell.Source)
        {
            TooWide = word => TooWide(cell, row, word),
        };
        var (left, right) = (_columns.Left(cell), _columns.Right(cell));
        var built = new FragmentBuilder();
        var decimals = cell.Stance == CellStance.Decimal && cell.Place.ColumnSpan == 1
            ? TableFitting.Parts(cell, breaker.Measure)
            : null;
        if (decimals is { } parts)
        {
            var start = right - _columns.Tails[cell.Place.ColumnIndex] - parts.Head;
            if (start >= left - Space.Tolerance && parts.Tail <= _columns.Tails[cell.Place.ColumnIndex] + Space.Tolerance)
            {
                // A number is never broken, also where somebody typed an ordinary space in it.
                var line = layout.Block(cell.Runs, double.PositiveInfinity);
                built.Add(line, start, 0);
                return built.Build(line.Height);
            }
        }
        var toRight = cell.Stance switch { CellStance.Left => 0, CellStance.Middle => 0.5, _ => 1 };
        var block = layout.Block(cell.Runs, right - left, toRight);
        built.Add(block, left, 0);
        return built.Build(block.Height);
    }

    private Diagnostic TooWide(CellContent cell, RowContent row, string word)
    {
        var (first, end) = (cell.Place.ColumnIndex, cell.Place.ColumnIndex + cell.Place.ColumnSpan);
        var heads = table.Table.Head.SelectMany(head => head.Cells)
            .Where(head => head.Place.ColumnIndex < end && head.Place.ColumnIndex + head.Place.ColumnSpan > first);
        var column = string.Join(' ', heads.Select(head => head.Words).Where(words => words.Length > 0));
        var label = row.Kind == RowKind.Header ? null : row.Cells[0] == cell ? "" : row.Cells[0].Words;
        return Messages.WordTooWideInCell(cell.Source, word, label, column);
    }

    private void AddRules(FragmentBuilder built, IReadOnlyList<RowContent> rows, int row, double[] tops, bool isLast)
    {
        var (kind, bottom) = (rows[row].Kind, tops[row + 1]);
        if (kind == RowKind.Total)
            built.Add(new FillBox(0, tops[row], Width, StrongRule, Shade.Accent));
        else if (kind == RowKind.Subtotal)
            built.Add(new FillBox(0, tops[row], Width, SumRule, Shade.Rule));
        if (isLast)
        {
            var (thickness, color) = kind == RowKind.Total ? (StrongRule, Shade.Accent) : (SumRule, Shade.Rule);
            built.Add(new FillBox(0, bottom - thickness, Width, thickness, color));
        }
        else if (row == rows.Count - 1)
        {
            built.Add(new FillBox(0, bottom - Hairline, Width, Hairline, Shade.Hairline));
        }
        else
        {
            // Inside a group only below cells that end there.
            foreach (var cell in rows[row + 1].Cells)
            {
                var edge = _columns.Edges[cell.Place.ColumnIndex];
                built.Add(new FillBox(edge, bottom - Hairline, _columns.Right(cell) - edge, Hairline, Shade.Hairline));
            }
        }
    }
}
