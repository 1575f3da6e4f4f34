using System.Text;
using System.Text.RegularExpressions;
using SocialReport.Documents;

namespace SocialReport.Rendering;

/// <summary>
/// Writes a table as printed to CSV as Excel in Swedish reads it: semicolons, decimal commas, UTF-8 with byte order mark.
/// The characters are the printed ones, but numbers lose the spaces between their groups and have a plain minus, and
/// marks of footnotes and soft hyphens are left out.
/// </summary>
public static partial class TableCsv
{
    private const string LevelSeparator = " / ";

    /// <summary>
    /// The file's bytes: one line of headings, then one a row (RFC 4180, but for the semicolon). A cell over several
    /// columns stands in the first of them, one over several rows in each of them.
    /// </summary>
    public static byte[] Write(Table table)
    {
        var head = Cells(table, table.HeaderRows, isHead: true);
        var body = Cells(table, table.Rows, isHead: false);
        var width = head.Concat(body).Select(row => row.Count).Append(table.Columns.Count).Max();
        var text = new StringBuilder();
        if (head.Count > 0)
            AppendLine(text, Enumerable.Range(0, width).Select(column => Heading(head, column)));
        foreach (var row in body)
            AppendLine(text, Enumerable.Range(0, width).Select(column => At(row, column)));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static List<List<string>> Cells(Table table, IReadOnlyList<TableRow> rows, bool isHead)
    {
        var texts = rows.Select(_ => new List<string>()).ToList();
        foreach (var placed in TableGrid.Place(rows))
        {
            var isNumber = !isHead && placed.ColumnIndex < table.Columns.Count
                && table.Columns[placed.ColumnIndex].Alignment == ColumnAlignment.Number;
            var text = Text(placed.Cell, isNumber);
            var columns = isHead ? Math.Max(1, placed.Cell.ColumnSpan) : 1;
            // The levels of a head are joined column by column, so that a cell over several rows stands in its first.
            var lastRow = isHead ? placed.RowIndex + 1 : Math.Min(rows.Count, placed.RowIndex + Math.Max(1, placed.Cell.RowSpan));
            for (var row = placed.RowIndex; row < lastRow; row++)
            {
                for (var column = placed.ColumnIndex; column < placed.ColumnIndex + columns; column++)
                    Set(texts[row], column, text);
            }
        }

        return texts;
    }

    private static string Heading(List<List<string>> head, int column) =>
        string.Join(LevelSeparator, head.Select(row => At(row, column)).Where(text => text.Length > 0));

    private static string Text(TableCell cell, bool isNumber)
    {
        var text = PlainText.Of(cell.Content).Replace('\n', ' ').Replace("\u00AD", "", StringComparison.Ordinal);
        return isNumber && Number().IsMatch(text)
            ? GroupSpace().Replace(text, "").Replace('\u2212', '-')
            : text;
    }

    private static string At(List<string> texts, int index) => index < texts.Count ? texts[index] : "";

    private static void Set(List<string> texts, int index, string text)
    {
        while (texts.Count <= index)
            texts.Add("");
        texts[index] = text;
    }

    private static void AppendLine(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(';', cells.Select(Quoted)).Append("\r\n");

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(";\"\r\n") || cell != cell.Trim()
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;

    [GeneratedRegex(@"^[+\u2212-]?\d{1,3}(?:[ \u00A0\u202F]?\d{3})*(?:,\d+)?(?:[ \u00A0\u202F]?%)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    /// <summary>A space before three digits; the one before a per cent sign stays.</summary>
    [GeneratedRegex(@"[ \u00A0\u202F](?=\d{3})", RegexOptions.CultureInvariant)]
    private static partial Regex GroupSpace();
}
