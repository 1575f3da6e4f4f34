namespace SocialReport.Tests.Reconciliation;

/// <summary>Compares the list with our reports, cell by cell.</summary>
internal static class Reconciler
{
    /// <summary>What doesn't hold of a table: one line for each.</summary>
    public static IReadOnlyList<string> Problems(PublishedTable table, ReconciledReport report)
    {
        var problems = new List<string>();
        if (report.LabelHeading(table.OurTable) is not { } heading)
            return [$"{table.Id}: tabellen {table.OurTable} finns inte i {table.Report}"];
        if (Same(table, table.LabelHeading) != heading)
            problems.Add($"{table.Id}: radrubriken är ”{heading}”");
        CheckExtent(table, problems);
        foreach (var cell in table.Cells)
            problems.AddRange(Problems(table, cell, report).Select(problem => $"{table.Id}, {cell.Row}, {cell.Column}: {problem}"));
        return problems;
    }

    private static void CheckExtent(PublishedTable table, List<string> problems)
    {
        var (rows, columns) = (Distinct(cell => cell.Row), Distinct(cell => cell.Column));
        if (table.Size != $"{rows} × {columns}" || table.Cells.Count != rows * columns)
            problems.Add($"{table.Id}: {table.Cells.Count} celler av {rows} × {columns}; publicerad är {table.Size}");
        if (Distinct(cell => cell.Address) != table.Cells.Count)
            problems.Add($"{table.Id}: två publicerade celler är samma cell hos oss");

        int Distinct(Func<PublishedCell, string> part) => table.Cells.Select(part).Distinct().Count();
    }

    private static IEnumerable<string> Problems(PublishedTable table, PublishedCell cell, ReconciledReport report)
    {
        if (report.Cell(table.OurTable, cell.Address, table.LabelColumn) is not { } ours)
        {
            yield return $"{table.OurTable}/{cell.Address} finns inte";
            yield break;
        }
        if (ours.RowLabel != Same(table, cell.Row))
            yield return $"etiketten är ”{ours.RowLabel}”";
        if (ours.Heading != Same(table, cell.Column))
            yield return $"rubriken är ”{ours.Heading}”";
        var wanted = cell.Kind == "avviker" ? cell.Ours ?? "" : table.OtherWords.Where(other => other.Published.Length > 0).Aggregate(cell.Published, (words, other) => words.Replace(other.Published, other.Ours, StringComparison.Ordinal));
        if (Normalize(ours.Printed) != Normalize(wanted))
            yield return $"vårt är ”{ours.Printed}”, inte ”{wanted}”";
        var figure = $"{table.OurTable}/{cell.Address}";
        switch (cell.Kind)
        {
            case "indata" when !report.IsRead(figure, ours):
                yield return "är inte inläst ur en datafil";
                break;
            case "beräknad" when !report.IsComputed(figure, ours):
                yield return "är inläst ur en datafil, inte beräknad";
                break;
            case "avviker" when string.IsNullOrWhiteSpace(cell.Cause):
                yield return "avviker utan orsak";
                break;
            case "tom" when cell.Published.Length > 0:
                yield return "är inte tom i källan";
                break;
            case not ("indata" or "beräknad" or "avviker" or "tom"):
                yield return $"är ”{cell.Kind}”";
                break;
        }
    }

    /// <summary>Our words for a published label or heading.</summary>
    private static string Same(PublishedTable table, string published) =>
        table.OtherWords.Find(words => words.Published == published)?.Ours ?? published;

    /// <summary>What is printed, without what tells no numbers apart: spaces of all kinds, and which sign the minus is.</summary>
    private static string Normalize(string printed) =>
        string.Concat(printed.Where(letter => !char.IsWhiteSpace(letter))).Replace('−', '-').Replace('–', '-');
}
