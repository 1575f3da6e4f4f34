using SocialReport.Diagnostics;

namespace SocialReport.Facts;

/// <summary>The cells of a file, before anything is known of what they mean.</summary>
/// <param name="Place">The file, or the sheet.</param>
/// <param name="Rows">The rows that aren't empty.</param>
internal sealed record RawTable(SourceLocation Place, IReadOnlyList<RawRow> Rows);

/// <summary>A row of a file.</summary>
/// <param name="Cells">Its cells, from the first column on.</param>
internal sealed record RawRow(IReadOnlyList<RawCell> Cells)
{
    /// <summary>The cell in a column, or null beyond the last.</summary>
    public RawCell? Cell(int index) => index < Cells.Count ? Cells[index] : null;

    /// <summary>The text in a column, spaces at the ends removed; empty beyond the last.</summary>
    public string Text(int index) => index < Cells.Count ? Cells[index].Text : "";

    /// <summary>The number of cells that hold something of their own.</summary>
    public int Filled => Cells.Count(cell => !cell.IsBlank && !cell.IsCovered);
}

/// <summary>A cell of a file.</summary>
/// <param name="Text">Its text without spaces at the ends; for a number of a workbook, with a decimal comma.</param>
/// <param name="Location">Its place: where the text starts.</param>
/// <param name="SourceLine">The line of the file that it starts on; null in a workbook.</param>
/// <param name="Length">The characters it covers in that line, quotes included.</param>
internal sealed record RawCell(string Text, SourceLocation Location, string? SourceLine, int Length)
{
    /// <summary>Whether it holds nothing.</summary>
    public bool IsBlank => Text.Length == 0;

    /// <summary>The number of a workbook's cell; null in a text file and for other cells.</summary>
    public decimal? Number { get; init; }

    /// <summary>Whether the workbook shows the number as per cent: 0,67 as 67 %.</summary>
    public bool IsPercent { get; init; }

    /// <summary>Whether the workbook holds a date here.</summary>
    public bool IsDate { get; init; }

    /// <summary>Whether it is covered by a merged cell; the text is then that cell's.</summary>
    public bool IsCovered { get; init; }
}
