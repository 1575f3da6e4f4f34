using SocialReport.Documents;
using SocialReport.Pdf;
using SocialReport.Rendering.Pdf.Lines;
using SocialReport.Rendering.Pdf.Tables;

namespace SocialReport.Rendering.Pdf.Blocks;

/// <summary>Turns tables into elements that can be laid out, and plans their structure.</summary>
internal sealed class TableCompiler(LineBreaker breaker, InlineRuns inlines, StructurePlan structure, CellSources sources)
{
    private const double OfWhichIndent = 12;

    private readonly Dictionary<(string Name, int Columns), TableFamily> _families = [];

    /// <summary>The table as an element; its notes are paragraphs after it.</summary>
    public TableElement Build(Table table, StructureNode? parent)
    {
        var tag = structure.Add(parent, StructureRole.Table);
        var caption = table.Caption.Count == 0
            ? []
            : inlines.Of(table.Caption, Theme.Caption, structure.Add(tag, StructureRole.Caption), table.Source);
        var head = CellGrid.Of(table.HeaderRows, Math.Max(1, table.Columns.Count));
        var body = CellGrid.Of(table.Rows, head.ColumnCount);
        var columns = Enumerable.Range(0, body.ColumnCount)
            .Select(index => index < table.Columns.Count ? table.Columns[index].Alignment : ColumnAlignment.Text)
            .ToArray();
        var headCells = new List<TaggedCell>();
        var headRows = Section(table, table.HeaderRows, head.WidenedTo(columns.Length), columns, tag, StructureRole.THead, headCells);
        var bodyCells = new List<TaggedCell>();
        var bodyRows = Section(table, table.Rows, body, columns, tag, StructureRole.TBody, bodyCells);
        if (table.HeaderRows.Count > 1)
            HeaderCells.Name(headCells, bodyCells);
        var notes = table.Notes
            .Select(note => inlines.Of(note, Theme.TableNote, structure.Add(parent, StructureRole.P), table.Source))
            .ToArray();
        var content = new TableContent(caption, columns, headRows, bodyRows, notes, table.Source);
        return new TableElement(content, FamilyOf(table, content), breaker);
    }

    /// <summary>The tables whose columns are as wide as its own; they are all known before any is laid out.</summary>
    private TableFamily FamilyOf(Table table, TableContent content)
    {
        var family = new TableFamily();
        if (table.Family is { } name && !_families.TryAdd((name, content.Columns.Count), family))
            family = _families[(name, content.Columns.Count)];
        family.Members.Add(content);
        return family;
    }

    private List<RowContent> Section(
        Table table,
        IReadOnlyList<TableRow> rows,
        CellGrid grid,
        IReadOnlyList<ColumnAlignment> columns,
        StructureNode tag,
        StructureRole role,
        List<TaggedCell> tagged)
    {
        var set = new List<RowContent>();
        // A head needs a body in the structure, also an empty one.
        if (rows.Count == 0 && (role == StructureRole.THead || table.HeaderRows.Count == 0))
            return set;
        var section = structure.Add(tag, role);
        for (var index = 0; index < rows.Count; index++)
        {
            var isHead = role == StructureRole.THead;
            var row = structure.Add(section, StructureRole.TR);
            var kind = isHead ? RowKind.Header : rows[index].Kind;
            set.Add(new RowContent(kind, [.. grid.Rows[index].Select(cell => Cell(table, cell, kind, columns, row, tagged))]));
        }
        return set;
    }

    private CellContent Cell(
        Table table, GridCell place, RowKind kind, IReadOnlyList<ColumnAlignment> columns, StructureNode row, List<TaggedCell> tagged)
    {
        var isFirst = place.ColumnIndex == 0;
        var isEmpty = place.Cell is null || place.Cell.Content.Count == 0;
        var namesRow = isFirst && columns[0] == ColumnAlignment.Text;
        var headsRow = kind != RowKind.Header && (place.Cell?.IsHeader == true || namesRow);
        var isHeader = !isEmpty && (kind == RowKind.Header || headsRow);
        var tag = structure.Add(new StructureNode(row, isHeader ? StructureRole.TH : StructureRole.TD)
        {
            Scope = isHeader ? (kind == RowKind.Header ? HeaderScope.Column : HeaderScope.Row) : null,
            ColumnSpan = place.ColumnSpan,
            RowSpan = place.RowSpan,
        });
        tagged.Add(new TaggedCell(place, tag));
        var known = isEmpty ? null
            : kind == RowKind.Header ? sources.OfColumn(table, place.ColumnIndex)
            : sources.OfCell(table, place.RowIndex, place.Cell!.Content);
        var source = known ?? table.Source;
        return new CellContent(
            place,
            isEmpty ? [] : inlines.Of(place.Cell!.Content, Style(kind, columns[place.ColumnIndex]), tag, source),
            Stance(place, kind, columns),
            isFirst && kind == RowKind.OfWhich ? OfWhichIndent : 0,
            source);
    }

    private static CellStance Stance(GridCell place, RowKind kind, IReadOnlyList<ColumnAlignment> columns) =>
        (columns[place.ColumnIndex], kind) switch
        {
            (ColumnAlignment.Text, _) => CellStance.Left,
            (_, RowKind.Header) => place.ColumnSpan > 1 ? CellStance.Middle : CellStance.Right,
            _ => CellStance.Decimal,
        };

    private static TextStyle Style(RowKind kind, ColumnAlignment alignment)
    {
        if (kind == RowKind.Header)
            return Theme.ColumnHeader;
        var face = kind switch
        {
            RowKind.Group or RowKind.Total => FontFace.Bold,
            RowKind.Subtotal => FontFace.SemiBold,
            _ => FontFace.Regular,
        };
        return Theme.Cell with { Face = face, Kerning = alignment == ColumnAlignment.Text };
    }
}
