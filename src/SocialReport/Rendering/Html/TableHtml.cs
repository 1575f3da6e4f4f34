using SocialReport.Documents;

namespace SocialReport.Rendering.Html;

/// <summary>Writes tables: each in a frame of its own that scrolls sideways where the page is narrow.</summary>
/// <param name="writer">Where to.</param>
/// <param name="inlines">Writes running text.</param>
/// <param name="popovers">The formulas that the page tells.</param>
internal sealed class TableHtml(HtmlWriter writer, InlineHtml inlines, FormulaPopovers popovers)
{
    private int _count;
    private bool _tellsNumbers;

    /// <summary>The most formulas that one of the tables tells.</summary>
    public int MostFormulas { get; private set; }

    /// <summary>Writes a table with its notes.</summary>
    /// <param name="table">The table.</param>
    /// <param name="section">The heading that it stands under, for the name of a table without a title.</param>
    public void Write(Table table, string? section) => Write(table, section, tellsNumbers: true);

    /// <summary>Writes the numbers of a chart, which the report tells the formulas of elsewhere.</summary>
    public void WriteOfChart(Table table, string? section) => Write(table, section, tellsNumbers: false);

    private void Write(Table table, string? section, bool tellsNumbers)
    {
        _tellsNumbers = tellsNumbers;
        var id = "t" + HtmlWriter.Number(++_count);
        var body = TableGrid.Place(table.Rows);
        var plan = new TableFormulaPlan(table, body, popovers);
        var hasTitle = table.Caption.Count > 0;
        writer.Open("div", ("class", "tabell")).Line();
        writer.Open(
            "div",
            ("class", "ram"),
            ("role", "group"),
            ("tabindex", "0"),
            ("aria-labelledby", hasTitle ? id + ".rubrik" : null),
            ("aria-label", hasTitle ? null : section is null ? "Tabell" : "Tabell: " + section)).Line();
        writer.Open("table", ("id", id + "."), ("aria-describedby", table.Notes.Count > 0 ? id + ".noter" : null)).Line();
        if (hasTitle)
        {
            writer.Open("caption").Open("span", ("id", id + ".rubrik"));
            inlines.Plain(table.Caption);
            writer.Close("span").Close("caption").Line();
        }
        var grid = new TableHeaders(table, body, id);
        WriteColumns(table);
        WriteHead(table, grid, plan);
        WriteBody(table, body, grid, plan);
        writer.Close("table").Line().Close("div").Line();
        if (plan.All.Count > 0)
            WriteFormulas(plan);
        if (table.Notes.Count > 0)
            WriteNotes(table, id);
        writer.Close("div").Line();
    }

    /// <summary>The groups of columns that the top row of the head spans.</summary>
    private void WriteColumns(Table table)
    {
        if (table.HeaderRows.Count < 2)
            return;
        foreach (var cell in table.HeaderRows[0].Cells)
            writer.Open("colgroup", ("span", Span(cell.ColumnSpan))).Close("colgroup");
        writer.Line();
    }

    private void WriteHead(Table table, TableHeaders grid, TableFormulaPlan plan)
    {
        if (table.HeaderRows.Count == 0)
            return;
        writer.Open("thead").Line();
        foreach (var row in grid.Head.GroupBy(cell => cell.RowIndex))
        {
            writer.Open("tr");
            foreach (var cell in row)
                WriteHeading(table, cell, grid, plan);
            writer.Close("tr").Line();
        }
        writer.Close("thead").Line();
    }

    private void WriteHeading(Table table, PlacedCell cell, TableHeaders grid, TableFormulaPlan plan)
    {
        var content = cell.Cell.Content;
        var formula = plan.OfHeading(cell, table.HeaderRows.Count);
        var name = content.Count == 0 ? "td" : "th";
        var stance = cell.Cell.ColumnSpan > 1 ? "m" : IsNumber(table, cell.ColumnIndex) ? "n" : null;
        writer.Open(
            name,
            ("class", Classes(stance, formula)),
            ("id", grid.IdOf(cell, isHead: true)),
            ("scope", content.Count == 0 ? null : cell.Cell.ColumnSpan > 1 ? "colgroup" : "col"),
            ("colspan", Span(cell.Cell.ColumnSpan)),
            ("rowspan", Span(cell.Cell.RowSpan)));
        WriteContent(content, formula);
        writer.Close(name);
    }

    private void WriteBody(Table table, IReadOnlyList<PlacedCell> body, TableHeaders grid, TableFormulaPlan plan)
    {
        var cells = body.ToLookup(cell => cell.RowIndex);
        writer.Open("tbody").Line();
        for (var index = 0; index < table.Rows.Count; index++)
        {
            var kind = table.Rows[index].Kind;
            if (index > 0 && TableHeaders.BeginsGroup(table, index))
                writer.Close("tbody").Line().Open("tbody").Line();
            writer.Open("tr", ("class", Class(kind)));
            foreach (var cell in cells[index])
                WriteCell(table, kind, cell, grid, plan);
            writer.Close("tr").Line();
        }
        writer.Close("tbody").Line();
    }

    private void WriteCell(Table table, RowKind kind, PlacedCell cell, TableHeaders grid, TableFormulaPlan plan)
    {
        var content = cell.Cell.Content;
        var isHeader = TableHeaders.HeadsRow(table, cell);
        var formula = isHeader ? plan.OfLabel(cell) : plan.OfCell(cell);
        var name = isHeader ? "th" : "td";
        writer.Open(
            name,
            ("class", Classes(IsNumber(table, cell.ColumnIndex) && !isHeader ? "n" : null, formula)),
            ("id", isHeader ? grid.IdOf(cell, isHead: false) : null),
            ("scope", !isHeader ? null : kind == RowKind.Group ? "rowgroup" : "row"),
            ("colspan", Span(cell.Cell.ColumnSpan)),
            ("rowspan", Span(cell.Cell.RowSpan)),
            ("headers", isHeader ? null : grid.HeadersOf(cell)));
        if (isHeader || plan.IsAlone(cell))
            WriteContent(content, formula);
        else if (formula is not null || !_tellsNumbers)
            inlines.Plain(content);
        else
            inlines.Text(content);
        writer.Close(name);
    }

    /// <summary>Words, in a button when they tell a formula.</summary>
    private void WriteContent(IReadOnlyList<Inline> content, TableFormula? formula)
    {
        if (formula is not null)
            writer.Open("button", ("type", "button"), ("class", "tal"), ("popovertarget", formula.Id));
        inlines.Plain(content);
        if (formula is not null)
            writer.Close("button");
    }

    /// <summary>
    /// The line under the table where the formula of the number under the pointer stands, in room that is kept for it;
    /// the same words are what a button shows.
    /// </summary>
    private void WriteFormulas(TableFormulaPlan plan)
    {
        MostFormulas = Math.Max(MostFormulas, plan.All.Count);
        writer.Open("div", ("class", "formelrad")).Line();
        foreach (var formula in plan.All)
            writer.Element("div", formula.Text, ("id", formula.Id), ("class", "formel v" + HtmlWriter.Number(formula.Number)), ("popover", "")).Line();
        writer.Close("div").Line();
    }

    private void WriteNotes(Table table, string id)
    {
        writer.Open("div", ("class", "noter"), ("id", id + ".noter")).Line();
        foreach (var note in table.Notes)
        {
            writer.Open("p");
            inlines.Text(note);
            writer.Close("p").Line();
        }
        writer.Close("div").Line();
    }

    private static bool IsNumber(Table table, int column) =>
        column < table.Columns.Count && table.Columns[column].Alignment == ColumnAlignment.Number;

    private static string? Span(int count) => count > 1 ? HtmlWriter.Number(count) : null;

    private static string? Class(RowKind kind) => kind switch
    {
        RowKind.Group => "grupp",
        RowKind.Subtotal => "delsumma",
        RowKind.Total => "total",
        RowKind.OfWhich => "varav",
        _ => null,
    };

    private static string? Classes(string? stance, TableFormula? formula) =>
        formula is null ? stance : (stance is null ? "" : stance + " ") + "f" + HtmlWriter.Number(formula.Number);
}
