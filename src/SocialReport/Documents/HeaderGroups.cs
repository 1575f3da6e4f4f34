namespace SocialReport.Documents;

/// <summary>The head of a table whose neighbouring columns may share a heading above their own (grupp).</summary>
internal static class HeaderGroups
{
    /// <summary>One row of head, or two where there are groups; a column without one has a cell that is two rows high.</summary>
    /// <param name="cells">Each column's own heading.</param>
    /// <param name="groups">The words over each column; null for none.</param>
    public static IReadOnlyList<TableRow> Rows(IReadOnlyList<TableCell> cells, IReadOnlyList<IReadOnlyList<Inline>?> groups)
    {
        if (groups.All(group => group is null))
            return [new TableRow(RowKind.Header, cells)];
        var upper = new List<TableCell>();
        var lower = new List<TableCell>();
        for (var index = 0; index < cells.Count;)
        {
            if (groups[index] is not { } group)
            {
                upper.Add(cells[index++] with { RowSpan = 2 });
                continue;
            }
            var first = index;
            while (index < cells.Count && groups[index] is { } next && PlainText.Of(next) == PlainText.Of(group))
                lower.Add(cells[index++]);
            upper.Add(new TableCell(group, index - first, IsHeader: true));
        }
        return [new TableRow(RowKind.Header, upper), new TableRow(RowKind.Header, lower)];
    }
}
