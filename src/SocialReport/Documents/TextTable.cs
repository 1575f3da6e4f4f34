using System.Globalization;
using Markdig.Renderers.Html;
using SocialReport.Diagnostics;
using Md = Markdig.Syntax;
using MdTables = Markdig.Extensions.Tables;

namespace SocialReport.Documents;

/// <summary>Makes a table of one that is typed in a text.</summary>
internal static class TextTable
{
    /// <summary>
    /// The table. A column aligned right holds numbers, any other words; the first cell of a row heads it
    /// when its column holds words.
    /// </summary>
    public static Table Build(
        MdTables.Table table, SourceLocation place, InlineBuilder inlines, SourceMap places, Anchors anchors, DiagnosticBag diagnostics)
    {
        var attributes = TextAttributes.Of(table.TryGetAttributes(), isHeading: false);
        foreach (var unknown in attributes.Unknown)
            diagnostics.Add(Messages.AttributeUnknown(place, unknown));

        var rows = table.OfType<MdTables.TableRow>().ToList();
        // The parser fills short rows, the head too, with cells that hold nothing at all.
        var width = Width(rows[0]);
        foreach (var row in rows.Where(row => Width(row) > width))
            diagnostics.Add(Messages.TableRowWidth(places.Line(row.Line), Width(row), width));

        var contents = rows.ConvertAll(row => Contents(row, width, inlines));
        var columns = Columns(table, contents[0]);
        var headsRows = columns is [{ Alignment: ColumnAlignment.Text }, _, ..];
        return new Table(
            anchors.TakeFor(attributes.Anchor, "tabell", "tabell", place, diagnostics),
            [],
            columns,
            [new TableRow(RowKind.Header, contents[0].ConvertAll(content => new TableCell(content, IsHeader: true)))],
            contents[1..].ConvertAll(cells => Row(cells, headsRows)),
            [],
            place);
    }

    private static int Width(MdTables.TableRow row)
    {
        var width = row.Count;
        while (width > 0 && ((MdTables.TableCell)row[width - 1]).Count == 0)
            width--;
        return width;
    }

    private static List<IReadOnlyList<Inline>> Contents(MdTables.TableRow row, int width, InlineBuilder inlines)
    {
        var contents = new List<IReadOnlyList<Inline>>();
        foreach (var cell in row.Take(width).Cast<MdTables.TableCell>())
            contents.Add(cell.Count == 0 ? [] : inlines.Build(((Md.ParagraphBlock)cell[0]).Inline));
        while (contents.Count < width)
            contents.Add([]);
        return contents;
    }

    private static List<TableColumn> Columns(MdTables.Table table, List<IReadOnlyList<Inline>> heads)
    {
        var ids = new Anchors();
        var columns = new List<TableColumn>();
        for (var index = 0; index < heads.Count; index++)
        {
            var isNumber = index < table.ColumnDefinitions.Count
                && table.ColumnDefinitions[index].Alignment == MdTables.TableColumnAlign.Right;
            var fallback = string.Create(CultureInfo.InvariantCulture, $"kolumn-{index + 1}");
            columns.Add(new TableColumn(
                ids.Take(PlainText.WithoutFigures(heads[index]), fallback), isNumber ? ColumnAlignment.Number : ColumnAlignment.Text));
        }
        return columns;
    }

    private static TableRow Row(List<IReadOnlyList<Inline>> contents, bool headsRow)
    {
        var cells = new List<TableCell>();
        for (var index = 0; index < contents.Count; index++)
            cells.Add(new TableCell(contents[index], IsHeader: headsRow && index == 0));
        return new TableRow(RowKind.Data, cells);
    }
}
