using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Documents;

namespace SocialReport.Rendering;

/// <summary>
/// Where the words and numbers of calculated tables were written, so that what is found about a printed cell is told at
/// the cell of the file that it came from. Holds places only, no values.
/// </summary>
public sealed class CellSources
{
    private readonly Dictionary<FigureId, SourceLocation> _figures = [];
    private readonly Dictionary<(string Table, string Column), SourceLocation> _columns = [];
    private readonly Dictionary<string, (string Label, SourceLocation Location)[]> _rows = new(StringComparer.Ordinal);

    private CellSources()
    {
    }

    /// <summary>No place is known.</summary>
    public static CellSources None { get; } = new();

    /// <summary>The places of a report's tables.</summary>
    public static CellSources Of(DisclosedReport report)
    {
        var sources = new CellSources();
        foreach (var table in report.Tables)
        {
            foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                sources._figures[cell.Id] = cell.Source;
            foreach (var column in table.Columns.Select(column => column.Definition))
                sources._columns[(table.Definition.Id, column.Id)] = column.Heading?.Location ?? column.Location;
            sources._rows[table.Definition.Id] = [.. table.Rows.Where(row => !row.IsHidden).Select(row => (row.Label, row.Location))];
        }
        return sources;
    }

    /// <summary>Where the heading of a column was written, or the column declared; null when that is not known.</summary>
    public SourceLocation? OfColumn(Table table, int columnIndex) =>
        columnIndex < table.Columns.Count && _columns.TryGetValue((table.Id, table.Columns[columnIndex].Id), out var known) ? known : null;

    /// <summary>Where the number or the words of a cell in a table's body were written; null when that is not known.</summary>
    public SourceLocation? OfCell(Table table, int rowIndex, IReadOnlyList<Inline> content)
    {
        if (content is [Inline.PrintedFigure figure])
            return _figures.TryGetValue(figure.Figure, out var known) ? known : null;
        // A table typed in a text may have got the same name: then its rows are others.
        return _rows.TryGetValue(table.Id, out var rows) && rowIndex < rows.Length && rows[rowIndex].Label == PlainText.Of(content)
            ? rows[rowIndex].Location
            : null;
    }
}
