namespace SocialReport.Facts;

/// <summary>One of the tables that stand in a sheet, one after the other.</summary>
/// <param name="Titles">The rows over it with one text each.</param>
/// <param name="Header">The rows of its header, top to bottom.</param>
/// <param name="Body">Its rows, headings between them included.</param>
/// <param name="Notes">The rows with one text each after its last row.</param>
internal sealed record TableBlock(IReadOnlyList<RawRow> Titles, IReadOnlyList<RawRow> Header, IReadOnlyList<RawRow> Body, IReadOnlyList<RawRow> Notes);

/// <summary>Parts a sheet into its tables: a header follows on titles or an empty line, and repeated ones are no new table.</summary>
internal static class TableBlocks
{
    private const int MostHeaderRows = 3;

    public static IReadOnlyList<TableBlock> Split(RawTable sheet)
    {
        var rows = sheet.Rows;
        var blocks = new List<TableBlock>();
        var index = 0;
        List<RawRow> titles = [];
        while (index < rows.Count)
        {
            if (!StartsHeader(rows, index))
            {
                titles.Add(rows[index++]);
                continue;
            }
            var header = rows.Skip(index).Take(HeaderLength(rows, index)).ToList();
            index += header.Count;
            var end = EndOfBody(rows, index, header[^1], out var next);
            blocks.Add(new TableBlock(
                titles, header,
                [.. rows.Take(end).Skip(index).Where(row => !header.Any(head => IsSame(row, head)))],
                [.. rows.Take(next).Skip(end)]));
            index = next;
            titles = [.. blocks[^1].Notes.Reverse().TakeWhile((row, back) => next < rows.Count && !IsNote(row)).Reverse()];
            blocks[^1] = blocks[^1] with { Notes = [.. blocks[^1].Notes.Take(blocks[^1].Notes.Count - titles.Count)] };
        }
        return blocks;
    }

    /// <summary>What a cell looks like before anything is known of its column.</summary>
    public static CellLook Look(RawCell? cell)
    {
        if (cell is null || cell.IsBlank || cell.IsCovered)
            return CellLook.Blank;
        if (cell.IsDate)
            return CellLook.Word;
        if (IsYear(cell.Text))
            return CellLook.Year;
        return NumberReader.Read(cell.Text, Lenient) switch
        {
            NumberReading.Found { Value: CellValue.Missing } => CellLook.Marker,
            NumberReading.Found => CellLook.Number,
            NumberReading.Failed { Problem: NumberProblem.ExcelError } => CellLook.Marker,
            NumberReading.Failed { Problem: NumberProblem.NotANumber } => CellLook.Word,
            _ => CellLook.Number,
        };
    }

    /// <summary>Numbers in parentheses are numbers too, whatever they mean.</summary>
    private static readonly NumberStyle Lenient = new() { ParenthesesAreNegative = true };

    private static bool IsYear(string text) => text.Length == 4 && text.All(char.IsAsciiDigit) && text[..2] is "19" or "20";

    private static bool IsText(RawRow row) => row.Cells.All(cell => Look(cell) is CellLook.Blank or CellLook.Word or CellLook.Year) && row.Filled > 0;

    private static bool HasNumbers(RawRow row) => row.Cells.Any(cell => Look(cell) is CellLook.Number or CellLook.Marker);

    private static bool StartsHeader(IReadOnlyList<RawRow> rows, int index)
    {
        var row = rows[index];
        if (IsTitle(row, index + 1 < rows.Count ? rows[index + 1] : null))
            return false;
        if (!IsText(row) || row.Filled < 2 && !(Look(row.Cells[0]) == CellLook.Blank && index + 1 < rows.Count && IsText(rows[index + 1]) && rows[index + 1].Filled >= 2))
            return false;
        // Words over words are a table only where numbers come sooner or later.
        return rows.Skip(index + 1).TakeWhile(other => !(other.Filled >= 2 && IsSame(other, row))).Take(30).Any(HasNumbers);
    }

    /// <summary>
    /// A title may have a word far to its right, such as a date. Its cell is then merged across the columns, or alone before the last one,
    /// over a header that has nothing over its labels.
    /// </summary>
    private static bool IsTitle(RawRow row, RawRow? below)
    {
        if (row.Cells.Count < 4 || Look(row.Cells[0]) != CellLook.Word || row.Cells.Count(cell => Look(cell) != CellLook.Blank) > 2)
            return false;
        if (row.Cells.Skip(1).TakeWhile(cell => cell.IsCovered && cell.Text == row.Cells[0].Text).Count() * 2 >= row.Cells.Count - 1)
            return true;
        var last = row.Cells.Select((cell, i) => Look(cell) == CellLook.Blank ? 0 : i).Max();
        return below is not null && last >= 3 && IsText(below) && Look(below.Cells[0]) == CellLook.Blank
            && Enumerable.Range(1, last).All(i => Look(below.Cell(i)) != CellLook.Blank) && below.Cells.Skip(last + 1).Concat(row.Cells.Skip(last + 1)).All(cell => cell.IsBlank);
    }

    /// <summary>A further row of the header fills what the one above left empty, or has no name of its own in front.</summary>
    private static int HeaderLength(IReadOnlyList<RawRow> rows, int index)
    {
        var length = 1;
        while (length < MostHeaderRows && index + length < rows.Count - 1)
        {
            var (above, row) = (rows[index + length - 1], rows[index + length]);
            var fillsGap = row.Cells.Where((cell, i) => Look(cell) != CellLook.Blank && Look(above.Cell(i)) == CellLook.Blank).Any();
            var isUnnamed = Look(row.Cells[0]) == CellLook.Blank;
            if (!IsText(row) || row.Filled < 2 || !(fillsGap || IsUnits(row)) || !(isUnnamed || IsUnits(row) || above.Filled < row.Filled))
                break;
            length++;
        }
        return length;
    }

    private static bool IsUnits(RawRow row) =>
        row.Cells.Where(cell => Look(cell) == CellLook.Word).All(cell => cell.Text.Trim('(', ')').ToLowerInvariant() is "kr" or "tkr" or "mnkr" or "mkr" or "%" or "st" or "antal" or "procent");

    /// <summary>The index after the last row of values, and where the next table's titles or header begin.</summary>
    private static int EndOfBody(IReadOnlyList<RawRow> rows, int start, RawRow header, out int next)
    {
        var end = start;
        var allNumbers = true;
        for (var i = start; i < rows.Count; i++)
        {
            var row = rows[i];
            if (IsSame(row, header))
                continue;
            var isApart = i > start && (IsGap(rows[i - 1], row) || rows[i - 1].Filled == 1);
            if (IsText(row) && i > start && StartsHeader(rows, i) && FollowedByNumbers(rows, i) && (isApart || (allNumbers && row.Filled >= 3)))
            {
                next = i;
                return end;
            }
            if (row.Filled >= 2)
            {
                end = i + 1;
                allNumbers &= HasNumbers(row);
            }
        }
        next = rows.Count;
        return end;
    }

    private static bool FollowedByNumbers(IReadOnlyList<RawRow> rows, int index) => rows.Skip(index + 1).Take(MostHeaderRows).Any(HasNumbers);

    /// <summary>Whether a line of the file is empty between two rows.</summary>
    private static bool IsGap(RawRow above, RawRow row) =>
        row.Cells[0].Location.LineNumber - above.Cells[0].Location.LineNumber - above.Cells.Sum(cell => cell.Text.Count(letter => letter == '\n')) > 1;

    private static bool IsSame(RawRow row, RawRow header) =>
        row.Filled > 1 && Enumerable.Range(0, Math.Max(row.Cells.Count, header.Cells.Count)).All(i => string.Equals(row.Text(i), header.Text(i), StringComparison.OrdinalIgnoreCase));

    private static bool IsNote(RawRow row) => row.Cells.First(cell => !cell.IsBlank).Text is var text
        && (text.StartsWith('*') || text.StartsWith("källa", StringComparison.OrdinalIgnoreCase) || text.StartsWith("not", StringComparison.OrdinalIgnoreCase) || text.StartsWith("anm", StringComparison.OrdinalIgnoreCase));
}

/// <summary>What a cell looks like by itself.</summary>
internal enum CellLook
{
    /// <summary>Empty, or covered by a merged cell.</summary>
    Blank,

    /// <summary>Words.</summary>
    Word,

    /// <summary>A year, which can head a column or be a number.</summary>
    Year,

    /// <summary>A number, with or without a unit.</summary>
    Number,

    /// <summary>A sign that a value is missing.</summary>
    Marker,
}
