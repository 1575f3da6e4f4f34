using System.Globalization;

namespace SocialReport.Diagnostics;

/// <summary>A place in an input: a line and column of a text file, or a cell of a sheet.</summary>
/// <param name="File">The file's path from the workspace folder, with forward slashes.</param>
/// <param name="LineNumber">The line, or the row of a sheet, from 1; 0 for the file as a whole.</param>
/// <param name="ColumnNumber">The character in the line, or the column of a sheet, from 1; 0 for the whole line.</param>
/// <param name="Sheet">The sheet of a workbook, or null for a text file.</param>
public readonly record struct SourceLocation(string File, int LineNumber = 0, int ColumnNumber = 0, string? Sheet = null)
    : IComparable<SourceLocation>
{
    /// <summary>Which number it is, of those put together of a whole file's rows: its row, measure and time; null for all else.</summary>
    public string? Part { get; init; }

    /// <summary>The place as people cite it: <c>drift.csv:4:3</c>, <c>drift.xlsx[Blad1!C4]</c>, or <c>huvudbok.csv[Barn, utfall jan 2024]</c>.</summary>
    public override string ToString()
    {
        if (Sheet is not null)
            return LineNumber == 0 ? $"{File}[{Sheet}]" : $"{File}[{Sheet}!{CellName}]";
        if (LineNumber == 0)
            return Part is null ? File : $"{File}[{Part}]";
        return ColumnNumber == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{File}:{LineNumber}")
            : string.Create(CultureInfo.InvariantCulture, $"{File}:{LineNumber}:{ColumnNumber}");
    }

    /// <summary>The cell's name in its sheet, such as <c>C4</c>; a row alone is <c>4</c>.</summary>
    public string CellName
    {
        get
        {
            var letters = "";
            for (var rest = ColumnNumber; rest > 0; rest = (rest - 1) / 26)
                letters = (char)('A' + ((rest - 1) % 26)) + letters;
            return letters + LineNumber.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Orders by file, sheet, line and column.</summary>
    public int CompareTo(SourceLocation other)
    {
        var order = string.CompareOrdinal(File, other.File);
        if (order == 0)
            order = string.CompareOrdinal(Sheet, other.Sheet);
        if (order == 0)
            order = LineNumber.CompareTo(other.LineNumber);
        if (order == 0)
            order = ColumnNumber.CompareTo(other.ColumnNumber);
        return order != 0 ? order : string.CompareOrdinal(Part, other.Part);
    }

    /// <summary>Whether the left place stands before the right one.</summary>
    public static bool operator <(SourceLocation left, SourceLocation right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left place stands after the right one.</summary>
    public static bool operator >(SourceLocation left, SourceLocation right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left place stands before the right one, or is the same.</summary>
    public static bool operator <=(SourceLocation left, SourceLocation right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left place stands after the right one, or is the same.</summary>
    public static bool operator >=(SourceLocation left, SourceLocation right) => left.CompareTo(right) >= 0;
}
