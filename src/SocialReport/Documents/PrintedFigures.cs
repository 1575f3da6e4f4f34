namespace SocialReport.Documents;

/// <summary>Where in a document a figure is printed. Nothing here depends on pages.</summary>
/// <param name="SectionNumber">The number of the nearest heading before it, or null.</param>
/// <param name="Section">The words of the nearest heading before it, or null before the first.</param>
/// <param name="TableId">The table that it stands in, or null.</param>
/// <param name="RowNumber">The row of the table's body, from 1; null in its title, head or notes.</param>
/// <param name="Row">The words of the row's first cell, or null.</param>
/// <param name="ColumnId">The column of the table, or null.</param>
/// <param name="FootnoteNumber">The footnote that it stands in, or null.</param>
public sealed record FigurePlace(
    string? SectionNumber, string? Section, string? TableId, int? RowNumber, string? Row, string? ColumnId, int? FootnoteNumber)
{
    /// <summary>The chart that it stands in, or null.</summary>
    public string? ChartId { get; init; }

    /// <summary>In a chart: the plot, where it has several, and series that it is a point of; null in its title and notes.</summary>
    public string? Series { get; init; }

    /// <summary>In a chart: what it stands at along the axis; null in its title and notes.</summary>
    public string? Category { get; init; }
}

/// <summary>A figure printed in a document.</summary>
/// <param name="Figure">The figure as printed.</param>
/// <param name="Place">Where.</param>
public sealed record PlacedFigure(Inline.PrintedFigure Figure, FigurePlace Place)
{
    /// <summary>The paragraph, heading, title, note or cell that it stands in; empty for a point of a chart.</summary>
    public IReadOnlyList<Inline> Within { get; init; } = [];
}

/// <summary>Lists what a document prints.</summary>
public static class PrintedFigures
{
    private static readonly FigurePlace Start = new(null, null, null, null, null, null, null);

    /// <summary>Every printed figure in reading order; those of footnotes come last.</summary>
    public static IReadOnlyList<PlacedFigure> In(Document document)
    {
        var figures = new List<PlacedFigure>();
        AddBlocks(figures, document.Blocks, Start);
        for (var index = 0; index < document.Footnotes.Count; index++)
            AddBlocks(figures, document.Footnotes[index], Start with { FootnoteNumber = index + 1 });
        return figures;
    }

    private static void AddBlocks(List<PlacedFigure> figures, IEnumerable<Block> blocks, FigurePlace place)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    place = place with { SectionNumber = heading.Number, Section = SectionName.Title(heading) };
                    AddInlines(figures, heading.Content, place);
                    break;
                case Paragraph paragraph:
                    AddInlines(figures, paragraph.Content, place);
                    break;
                case ListBlock list:
                    foreach (var item in list.Items)
                        AddBlocks(figures, item, place);
                    break;
                case Callout callout:
                    AddBlocks(figures, callout.Content, place);
                    break;
                case Chart chart:
                    AddChart(figures, chart, place with { ChartId = chart.Id });
                    break;
                case Table table:
                    AddTable(figures, table, place with { TableId = table.Id });
                    break;
            }
        }
    }

    /// <summary>The numbers once, although the table that is part of the chart prints them again.</summary>
    private static void AddChart(List<PlacedFigure> figures, Chart chart, FigurePlace place)
    {
        AddInlines(figures, chart.Title, place);
        foreach (var panel in chart.Panels)
        {
            foreach (var series in panel.Series)
            {
                var name = string.Join(", ", new[] { panel.Title, series.Name }.Where(word => word.Length > 0));
                for (var index = 0; index < series.Points.Count; index++)
                {
                    if (series.Points[index].Figure is { Value.Length: > 0 } figure)
                        figures.Add(new PlacedFigure(figure, place with { Series = name, Category = chart.Categories[index].Label }));
                }
            }
        }
        foreach (var note in chart.Notes)
            AddInlines(figures, note, place);
    }

    private static void AddTable(List<PlacedFigure> figures, Table table, FigurePlace place)
    {
        AddInlines(figures, table.Caption, place);
        foreach (var cell in TableGrid.Place(table.HeaderRows))
            AddInlines(figures, cell.Cell.Content, place with { ColumnId = ColumnId(table, cell.ColumnIndex) });
        string? row = null;
        foreach (var cell in TableGrid.Place(table.Rows))
        {
            // A first cell that covers rows below heads those too.
            if (cell.ColumnIndex == 0)
                row = PlainText.Of(cell.Cell.Content);
            var inRow = place with
            {
                RowNumber = cell.RowIndex + 1,
                Row = row,
                ColumnId = ColumnId(table, cell.ColumnIndex),
            };
            AddInlines(figures, cell.Cell.Content, inRow);
        }
        foreach (var note in table.Notes)
            AddInlines(figures, note, place);
    }

    private static string? ColumnId(Table table, int columnIndex) =>
        columnIndex < table.Columns.Count ? table.Columns[columnIndex].Id : null;

    private static void AddInlines(List<PlacedFigure> figures, IReadOnlyList<Inline> content, FigurePlace place) =>
        AddInlines(figures, content, content, place);

    private static void AddInlines(List<PlacedFigure> figures, IReadOnlyList<Inline> within, IEnumerable<Inline> content, FigurePlace place)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Inline.PrintedFigure figure:
                    figures.Add(new PlacedFigure(figure, place) { Within = within });
                    break;
                case Inline.Strong strong:
                    AddInlines(figures, within, strong.Content, place);
                    break;
                case Inline.Emphasis emphasis:
                    AddInlines(figures, within, emphasis.Content, place);
                    break;
                case Inline.Link link:
                    AddInlines(figures, within, link.Content, place);
                    break;
            }
        }
    }
}
