using System.Text;
using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Templates;

/// <summary>
/// A manager's sheet of comments on a table's rows (<c>texter/kommentarer/&lt;table&gt;.&lt;name&gt;.csv</c>): what is written in it is read as
/// the comments of the rows, just as a Markdown file of comments.
/// </summary>
internal static class CommentSheet
{
    /// <summary>The sheet's columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["kod", "verksamhet", "avvikelse", "kommentar krävs", "orsak", "kommentar", "åtgärd", "namn", "klart"];

    private static readonly string[] Words = ["orsak", "kommentar", "åtgärd"];

    /// <summary>The comments as a file of comments has them: a heading for each row, and a paragraph for each column with words.</summary>
    public static string Read(string path, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics)
    {
        if (CsvTableReader.Read(path, content.Span, diagnostics) is not { Rows: [var header, ..] } table)
            return "";
        var label = Index(header, "verksamhet");
        if (label < 0)
        {
            diagnostics.Add(Messages.SheetWithoutColumn(table.Place, "verksamhet"));
            return "";
        }
        var columns = Words.Select(word => Index(header, word)).Where(index => index >= 0).ToList();
        var text = new StringBuilder();
        foreach (var row in table.Rows.Skip(1))
        {
            var paragraphs = columns.Select(row.Text).Where(words => words.Length > 0).ToList();
            if (paragraphs.Count > 0)
                text.Append("# ").Append(RowKey.Normalize(row.Text(label))).Append("\n\n").AppendJoin("\n\n", paragraphs).Append("\n\n");
        }
        return text.ToString();
    }

    private static int Index(RawRow header, string name)
    {
        for (var i = 0; i < header.Cells.Count; i++)
        {
            if (string.Equals(RowKey.Normalize(header.Text(i)), name, StringComparison.OrdinalIgnoreCase))
                return i;
        }
        return -1;
    }
}
