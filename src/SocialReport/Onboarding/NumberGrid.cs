using SocialReport.Facts;

namespace SocialReport.Onboarding;

/// <summary>The numbers of a shaped table, by row and column index.</summary>
internal sealed class NumberGrid
{
    private readonly NumberReading.Found?[,] _cells;
    private readonly ShapedTable _shape;

    /// <summary>Reads every cell that is a number.</summary>
    public NumberGrid(ShapedTable shape)
    {
        _shape = shape;
        Rows = shape.Table.Rows.Count - 1;
        Columns = shape.Table.Rows[0].Cells.Count;
        _cells = new NumberReading.Found?[Rows, Columns];
        var texts = shape.Table.Rows.Skip(1).SelectMany(row => row.Cells).Select(cell => cell.Text);
        // "(28)" beside a number is something else than a minus: only cells that are nothing but parentheses count.
        HasParentheses = texts.Any(text => NumberReader.Read(text, NumberStyle.Usual) is NumberReading.Failed { Problem: NumberProblem.Parentheses });
        Style = new NumberStyle { ParenthesesAreNegative = HasParentheses };
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
                _cells[row, column] = Cell(row, column) is { IsCovered: false, IsDate: false } cell ? NumberReader.Read(cell.Text, Style) as NumberReading.Found : null;
        }
    }

    /// <summary>The number of rows.</summary>
    public int Rows { get; }

    /// <summary>The number of columns.</summary>
    public int Columns { get; }

    /// <summary>Whether some number stands in parentheses.</summary>
    public bool HasParentheses { get; }

    /// <summary>How numbers are read.</summary>
    public NumberStyle Style { get; }

    /// <summary>The number as written, or null for a gap, words or an interval.</summary>
    public decimal? this[int row, int column] => (_cells[row, column]?.Value as CellValue.Number)?.Value;

    /// <summary>What was read in the cell; null when it can't be read as a number or a gap.</summary>
    public NumberReading.Found? Read(int row, int column) => _cells[row, column];

    /// <summary>The decimals that the cell shows.</summary>
    public int Decimals(int row, int column) => _cells[row, column]?.Decimals ?? 0;

    /// <summary>The cell itself.</summary>
    public RawCell? Cell(int row, int column) => _shape.Table.Rows[row + 1].Cell(column);

    /// <summary>Half of what the cell's last digit weighs: how far its rounding may be off.</summary>
    public decimal HalfStep(int row, int column) => SumRows.Step(Decimals(row, column)) / 2;
}
