namespace SocialReport.Comparison;

/// <summary>What people call the figures of a version, and how it prints them.</summary>
internal sealed class FigureNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _printed = new(StringComparer.Ordinal);

    public FigureNames(ReportState report)
    {
        // A figure is called by its own table before by any other place that prints it.
        var tables = TableState.In(report);
        foreach (var table in tables)
        {
            foreach (var figure in table.Figures.Where(figure => figure.RowAddress is not null))
                _names.TryAdd(figure.Id, Cell(table, figure));
        }
        foreach (var figure in report.Figures.Where(figure => figure is { Series: not null, Category: not null }))
            _names.TryAdd(figure.Id, $"{figure.Series}, {figure.Category}");
        foreach (var table in tables)
        {
            foreach (var figure in table.Figures.Where(figure => figure.Column is not null))
                _names.TryAdd(figure.Id, Cell(table, figure));
        }
        foreach (var figure in report.Figures.OrderBy(figure => figure.IsInText))
            _printed.TryAdd(figure.Id, figure.Text);
    }

    private static string Cell(TableState table, StatedFigure figure) => $"{table.Rows[figure.RowNumber!.Value - 1].Label}, {table.Heading(figure.Column!)}";

    /// <summary>How a figure is printed, in a table before in text; null when it isn't.</summary>
    public string? Printed(string id) => _printed.GetValueOrDefault(id);

    /// <summary>Row and column as printed; for a figure that no table prints, its address in words.</summary>
    public string Name(string id)
    {
        if (_names.TryGetValue(id, out var name))
            return name;
        if (id.StartsWith("text/", StringComparison.Ordinal))
            return "beräknat i texten";
        var parts = id.Split('/');
        var words = parts[0] is "fakta" or "indikator" or "mål" ? parts.Skip(1) : parts.Skip(1).Append($"(tabellen {parts[0]})");
        return string.Join(' ', words).Replace('_', ' ');
    }
}
