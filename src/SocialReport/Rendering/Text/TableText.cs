using System.Globalization;
using SocialReport.Documents;

namespace SocialReport.Rendering.Text;

/// <summary>Writes a table as Markdown. Columns are padded in steps, so that one changed cell changes one line.</summary>
internal static class TableText
{
    /// <summary>The width of a column, in characters, is a multiple of this.</summary>
    private const int Step = 4;

    /// <summary>The table's lines: title, head, body, and its notes one sentence a line.</summary>
    public static IReadOnlyList<string> Lines(Table table)
    {
        var header = Header(table);
        var body = Body(table);
        var width = Math.Max(table.Columns.Count, body.Select(row => row.Count).Append(header.Count).Max());
        var columns = Enumerable.Range(0, width).Select(index => new Column(table, index, [header, .. body])).ToList();

        var lines = new List<string>();
        if (table.Caption.Count > 0)
            lines.AddRange([.. InlineText.Lines([new Inline.Strong(table.Caption)]), ""]);
        lines.Add(Line(columns, header));
        lines.Add("| " + string.Join(" | ", columns.Select(column => column.Rule)) + " |");
        lines.AddRange(body.Select(row => Line(columns, row)));
        foreach (var note in table.Notes)
            lines.AddRange(["", .. InlineText.Lines(note)]);
        return lines;
    }

    /// <summary>Markdown has one row of head: levels above each other are written with a slash between.</summary>
    private static List<string> Header(Table table)
    {
        var texts = new List<string>();
        foreach (var cell in TableGrid.Place(table.HeaderRows))
        {
            var text = InlineText.Cell(cell.Cell.Content);
            for (var index = cell.ColumnIndex; index < cell.ColumnIndex + cell.Cell.ColumnSpan; index++)
            {
                var above = At(texts, index);
                Set(texts, index, above.Length > 0 && text.Length > 0 ? $"{above} / {text}" : above + text);
            }
        }
        return texts;
    }

    private static List<List<string>> Body(Table table)
    {
        var rows = table.Rows.Select(_ => new List<string>()).ToList();
        foreach (var cell in TableGrid.Place(table.Rows))
            Set(rows[cell.RowIndex], cell.ColumnIndex, Text(table.Rows[cell.RowIndex].Kind, cell));
        return rows;
    }

    private static string Text(RowKind kind, PlacedCell cell) => kind switch
    {
        RowKind.Total or RowKind.Group => InlineText.Cell([new Inline.Strong(cell.Cell.Content)]),
        RowKind.Subtotal => InlineText.Cell([new Inline.Emphasis(cell.Cell.Content)]),
        RowKind.OfWhich when cell.ColumnIndex == 0 => "– " + InlineText.Cell(cell.Cell.Content),
        _ => InlineText.Cell(cell.Cell.Content),
    };

    private static string Line(List<Column> columns, List<string> cells) =>
        "| " + string.Join(" | ", columns.Select((column, index) => column.Pad(At(cells, index)))) + " |";

    private static string At(List<string> texts, int index) => index < texts.Count ? texts[index] : "";

    private static void Set(List<string> texts, int index, string text)
    {
        while (texts.Count <= index)
            texts.Add("");
        texts[index] = text;
    }

    private static int Width(string text) => new StringInfo(text).LengthInTextElements;

    private sealed class Column
    {
        private readonly int _width;
        private readonly bool _isNumber;

        public Column(Table table, int index, IEnumerable<List<string>> rows)
        {
            var widest = rows.Max(row => Width(At(row, index)));
            _width = (Math.Max(widest, 1) + Step - 1) / Step * Step;
            _isNumber = index < table.Columns.Count && table.Columns[index].Alignment == ColumnAlignment.Number;
        }

        public string Rule => _isNumber ? new string('-', _width - 1) + ":" : new string('-', _width);

        public string Pad(string text)
        {
            var padding = new string(' ', _width - Width(text));
            return _isNumber ? padding + text : text + padding;
        }
    }
}
