namespace SocialReport.Tests.Handbook;

/// <summary>The tables of a page of the repository, by their heading cells.</summary>
internal static class MarkdownTables
{
    /// <summary>The cells of the table with these headings, code marks removed.</summary>
    public static TheoryData<string, string> Pairs(string path, string first, string second)
    {
        var data = new TheoryData<string, string>();
        foreach (var cells in Rows(path, first, second))
            data.Add(cells[0], cells[1]);
        return data;
    }

    /// <summary>The rows of the table with these headings, code marks removed; the test fails when there is none.</summary>
    public static List<string[]> Rows(string path, params string[] headings)
    {
        List<string[]> rows = [.. File.ReadLines(Repository.Path(path))
            .SkipWhile(line => !Cells(line).SequenceEqual(headings)).Skip(2)
            .TakeWhile(line => line.StartsWith('|')).Select(Cells)];
        return rows.Count > 0 ? rows : throw new InvalidOperationException($"{path} har ingen tabell {string.Join(", ", headings)}.");
    }

    private static string[] Cells(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim().Trim('`'))];
}
