namespace SocialReport.Comparison;

/// <summary>A printed table with the addresses that its figures tell of: the table's, its rows' and its columns'.</summary>
/// <param name="Id">The table's id; null when it prints no figure.</param>
/// <param name="Section">The section that it stands in.</param>
/// <param name="Caption">Its title.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Figures">Its printed figures, those of the body only.</param>
internal sealed record TableState(
    string? Id, TextSection Section, string Caption, IReadOnlyList<RowState> Rows, IReadOnlyList<ColumnState> Columns, IReadOnlyList<StatedFigure> Figures)
{
    /// <summary>What people call it.</summary>
    public string Name => Caption.Length > 0 ? Caption : Id ?? "utan rubrik";

    /// <summary>The tables of a version, in reading order; the numbers of charts left out.</summary>
    public static IReadOnlyList<TableState> In(ReportState report)
    {
        var printed = new Queue<List<StatedFigure>>(Occurrences(report.Figures));
        var tables = new List<TableState>();
        foreach (var section in report.Text.Sections)
        {
            foreach (var text in section.Tables.Where(table => !table.IsChart))
            {
                // A table without figures is in no list of figures.
                var figures = printed.TryPeek(out var next) && Matches(next, section, text) ? printed.Dequeue() : [];
                tables.Add(Of(section, text, figures));
            }
        }
        return tables;
    }

    /// <summary>The heading of a column; its id when no heading is known.</summary>
    public string Heading(string column) => Columns.FirstOrDefault(item => item.Id == column) is { Heading.Length: > 0 } found ? found.Heading : column;

    private static List<List<StatedFigure>> Occurrences(IReadOnlyList<StatedFigure> figures)
    {
        var tables = new List<List<StatedFigure>>();
        foreach (var figure in figures.Where(figure => figure is { Table: not null, RowNumber: not null, Chart: null }))
        {
            if (tables.Count == 0 || tables[^1][^1] is var last && (last.Table != figure.Table || last.RowNumber > figure.RowNumber || last.Section != figure.Section))
                tables.Add([]);
            tables[^1].Add(figure);
        }
        return tables;
    }

    private static bool Matches(List<StatedFigure> figures, TextSection section, TextTable text) =>
        (figures[0].Section ?? "") == section.Title
        && figures.TrueForAll(figure => figure.RowNumber <= text.Rows.Count)
        && figures.Count(figure => Label(text.Rows[figure.RowNumber!.Value - 1]) is var label && (label.Length == 0 || label == Spaced(figure.Row ?? ""))) * 2 > figures.Count;

    private static TableState Of(TextSection section, TextTable text, List<StatedFigure> figures)
    {
        var columnIds = ColumnIds(text, figures);
        var addresses = figures.Where(figure => figure.RowAddress is not null).GroupBy(figure => figure.RowNumber!.Value)
            .ToDictionary(group => group.Key, group => group.First().RowAddress);
        return new TableState(
            figures.Count > 0 ? figures[0].Table : null,
            section,
            text.Caption,
            [.. text.Rows.Select((cells, index) => new RowState(index + 1, addresses.GetValueOrDefault(index + 1), Label(cells), cells))],
            [.. text.Headings.Select((heading, index) => new ColumnState(index, columnIds.FirstOrDefault(pair => pair.Value == index).Key, heading))],
            figures);
    }

    /// <summary>
    /// Which column of the text each id is: within a row the figures stand from the left, and each is found in its cell.
    /// Rows may mislead where two cells print the same, so that most of them decide.
    /// </summary>
    private static Dictionary<string, int> ColumnIds(TextTable text, List<StatedFigure> figures)
    {
        var votes = new Dictionary<(string Column, int Index), int>();
        foreach (var row in figures.GroupBy(figure => figure.RowNumber!.Value))
        {
            var cells = text.Rows[row.Key - 1];
            var (index, last) = (0, (string?)null);
            foreach (var figure in row.Where(figure => figure.Column is not null))
            {
                if (last is not null && figure.Column != last)
                    index++;
                var found = Enumerable.Range(index, Math.Max(0, cells.Count - index)).FirstOrDefault(at => cells[at].Contains(Spaced(figure.Text), StringComparison.Ordinal), -1);
                if (found < 0)
                    break;
                (index, last) = (found, figure.Column);
                votes[(figure.Column!, found)] = votes.GetValueOrDefault((figure.Column!, found)) + 1;
            }
        }
        return votes.GroupBy(vote => vote.Key.Column)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key.Index).First().Key.Index, StringComparer.Ordinal);
    }

    /// <summary>The words of a row's first cell without the dash of a part (varav).</summary>
    private static string Label(IReadOnlyList<string> cells) => cells.Count == 0 ? "" : cells[0].StartsWith("– ", StringComparison.Ordinal) ? cells[0][2..] : cells[0];

    private static string Spaced(string words) => words.Replace('\n', ' ').Trim(' ');
}

/// <summary>A row of a printed table.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Address">Its part of its figures' addresses, or null.</param>
/// <param name="Label">The words of its first cell.</param>
/// <param name="Cells">The words of all its cells.</param>
internal sealed record RowState(int Number, string? Address, string Label, IReadOnlyList<string> Cells);

/// <summary>A column of a printed table.</summary>
/// <param name="Index">Its index from the left.</param>
/// <param name="Id">Its id, or null when it prints no figure.</param>
/// <param name="Heading">Its heading.</param>
internal sealed record ColumnState(int Index, string? Id, string Heading);
