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
    private readonly Dictionary<string, IReadOnlyList<(string Label, SourceLocation Location)>> _rows = new(StringComparer.Ordinal);

    /// <summary>No place is known.</summary>
    public static CellSources None => new();

    /// <summary>Adds where a figure was stated, or its formula.</summary>
    internal void Add(FigureId figure, SourceLocation location) => _figures[figure] = location;

    /// <summary>Adds where the heading of a column was written, or the column declared.</summary>
    internal void AddColumn(string table, string column, SourceLocation location) => _columns[(table, column)] = location;

    /// <summary>Adds where the printed rows of a table were declared or stated, top to bottom, by label.</summary>
    internal void AddRows(string table, IReadOnlyList<(string Label, SourceLocation Location)> rows) => _rows[table] = rows;

    /// <summary>Where the heading of a column was written, or the column declared; null when that is not known.</summary>
    public SourceLocation? OfColumn(Table table, int columnIndex) =>
        columnIndex < table.Columns.Count && _columns.TryGetValue((table.Id, table.Columns[columnIndex].Id), out var known) ? known : null;

    /// <summary>Where the number or the words of a cell in a table's body were written; null when that is not known.</summary>
    public SourceLocation? OfCell(Table table, int rowIndex, IReadOnlyList<Inline> content)
    {
        if (content is [Inline.PrintedFigure figure])
            return _figures.TryGetValue(figure.Figure, out var known) ? known : null;
        // A table typed in a text may have got the same name: then its rows are others.
        return _rows.TryGetValue(table.Id, out var rows) && rowIndex < rows.Count && rows[rowIndex].Label == PlainText.Of(content)
            ? rows[rowIndex].Location
            : null;
    }
}
