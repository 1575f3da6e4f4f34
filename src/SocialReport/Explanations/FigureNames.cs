using SocialReport.Calculation;
using SocialReport.Disclosure;
using SocialReport.Documents;
using SocialReport.Rendering;

namespace SocialReport.Explanations;

/// <summary>What figures are called, in the words that the report prints for their rows, columns and tables.</summary>
internal sealed class FigureNames
{
    private readonly Dictionary<FigureId, string> _names = [];
    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Table, string Column), string> _headings = [];

    public FigureNames(CalculatedReport report, Document document)
    {
        foreach (var table in document.Blocks.OfType<Table>())
            AddPrinted(table);
        foreach (var table in report.Tables)
        {
            foreach (var row in table.Rows)
            {
                for (var column = 0; column < row.Cells.Count; column++)
                    _names[row.Cells[column].Id] = $"{row.Label}, {Heading(table.Definition.Id, table.Columns[column])}";
            }
        }
    }

    /// <summary>The name of a figure; its address when it has none. That of another table than the one spoken of is told with its table.</summary>
    public string Of(FigureId figure, FigureId? beside = null)
    {
        var name = _names.GetValueOrDefault(figure) ?? figure.Address;
        return beside is { } other && _names.ContainsKey(figure) && TableOf(other) != TableOf(figure) ? $"{name}, i tabellen ”{Title(TableOf(figure))}”" : name;
    }

    /// <summary>The title of a table, or its id when it isn't printed.</summary>
    public string Title(string table) => _titles.GetValueOrDefault(table) ?? table;

    /// <summary>The heading of a column as printed, or what it would be by its measure and span.</summary>
    public string Heading(string table, FigureColumn column)
    {
        var definition = column.Definition;
        return _headings.GetValueOrDefault((table, definition.Id))
            ?? (column.Span is { } span && definition.Measure is { } measure ? ColumnHeading.Of(measure, span) : ColumnHeading.Of(definition.Id));
    }

    /// <summary>The heading of a printed column, or its id.</summary>
    public string Heading(string table, string column) => _headings.GetValueOrDefault((table, column)) ?? ColumnHeading.Of(column);

    private static string TableOf(FigureId figure) => figure.Address.Split('/')[0];

    private void AddPrinted(Table table)
    {
        if (Line(table.Caption) is { Length: > 0 } title)
            _titles.TryAdd(table.Id, title);
        foreach (var cell in TableGrid.Place(table.HeaderRows))
        {
            for (var column = cell.ColumnIndex; column < Math.Min(table.Columns.Count, cell.ColumnIndex + cell.Cell.ColumnSpan); column++)
            {
                var key = (table.Id, table.Columns[column].Id);
                var words = Line(cell.Cell.Content);
                _headings[key] = _headings.TryGetValue(key, out var above) && above.Length > 0 ? $"{above}: {words}" : words;
            }
        }
    }

    private static string Line(IReadOnlyList<Inline> content) => PrintedFormulas.Plain(content);
}
