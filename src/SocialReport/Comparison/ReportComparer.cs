using SocialReport.Snapshots;

namespace SocialReport.Comparison;

/// <summary>Compares two versions of a report: what a reader sees of them, and what in the inputs made the difference.</summary>
public static class ReportComparer
{
    /// <summary>All that differs. The versions may be of the same period or of different ones.</summary>
    public static ReportDifference Compare(ReportState old, ReportState current)
    {
        var structure = StructureComparison.Of(old, current);
        var pairs = FigurePairs.Of(old, current, structure);
        var finder = new CauseFinder(old, current, pairs);
        var changed = Changed(pairs, current);
        var causes = Numbered(changed.Select(group => finder.Below(group.Key)));
        var names = new FigureNames(current);
        List<FigureChange> figures = [.. changed.Select(group => Change(group, names, [.. finder.Below(group.Key).Select(cause => causes[CauseFinder.Key(cause)].Number).Order()], old, current))];
        var shift = PeriodShift.Between(old, current);
        List<SentenceChange> sentences = [.. Sentences(structure, changed)];
        List<PartChange> parts = [.. structure.Changes()];
        var follows = sentences.RemoveAll(sentence => sentence.Figures.Count == 0 && shift?.Explains(sentence.Old, sentence.New) == true)
            + parts.RemoveAll(part => shift?.Explains(part.Old, part.New) == true);
        return new ReportDifference(old, current, [.. causes.Values.OrderBy(cause => cause.Number)], figures, sentences, parts)
        {
            DifferByPeriodAlone = follows,
        };
    }

    /// <summary>The figures printed otherwise at any place, by address, in the later version's reading order.</summary>
    private static List<IGrouping<string, FigurePair>> Changed(FigurePairs pairs, ReportState current)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var figure in current.Figures)
            order.TryAdd(figure.Id, order.Count);
        return [.. pairs.Pairs.Where(pair => pair.Old.Text != pair.New.Text).GroupBy(pair => pair.New.Id).OrderBy(group => order[group.Key])];
    }

    /// <summary>The causes by what makes them the same, numbered from the one that reaches the most figures.</summary>
    private static Dictionary<(CauseKind, string?, string?, string), Cause> Numbered(IEnumerable<IReadOnlyList<Cause>> found) =>
        found.SelectMany(causes => causes.DistinctBy(CauseFinder.Key)).GroupBy(CauseFinder.Key)
            .OrderByDescending(group => group.Count())
            .Select((group, index) => (group.Key, Cause: group.First() with { Number = index + 1 }))
            .ToDictionary(item => item.Key, item => item.Cause);

    private static FigureChange Change(
        IGrouping<string, FigurePair> group, FigureNames names, IReadOnlyList<int> causes, ReportState old, ReportState current)
    {
        // A table prints the sign, which sentences put in words.
        var shown = group.OrderBy(pair => pair.Place.Kind).First();
        return new FigureChange(
            group.Key, names.Name(group.Key), shown.Old.Text, shown.New.Text, Difference(shown, old, current), [.. group.Select(pair => pair.Place).Distinct()], causes);
    }

    private static string? Difference(FigurePair pair, ReportState old, ReportState current)
    {
        if (PrintedNumber.Read(pair.Old.Text) is not { } before || PrintedNumber.Read(pair.New.Text) is not { } now)
            return null;
        if (pair.Place.Kind == PlaceKind.Text)
        {
            var sign = Sign(current, pair.New.Id);
            // Without provenance of the earlier version its sign is in the words around it.
            var oldSign = old.Computed is null ? (int?)null : Sign(old, pair.Old.Id);
            if (sign < 0 || oldSign < 0)
                (before, now) = oldSign is { } known ? (Signed(before, known), Signed(now, sign)) : (before, now);
        }
        return PrintedNumber.Difference(before, now, pair.New.Format);
    }

    private static int Sign(ReportState report, string id) => Math.Sign(report.Computed?.GetValueOrDefault(id)?.Value ?? 0);

    private static PrintedNumber Signed(PrintedNumber number, int sign) => sign < 0 ? number with { Value = -Math.Abs(number.Value) } : number;

    private static IEnumerable<SentenceChange> Sentences(StructureComparison structure, List<IGrouping<string, FigurePair>> changed)
    {
        var oldOf = new Dictionary<TextSection, TextSection>(ReferenceEqualityComparer.Instance);
        foreach (var (old, current) in structure.Sections.Matched)
            oldOf[current] = old;
        foreach (var section in structure.Sections.Matched.Select(pair => pair.New).Concat(structure.Sections.Added))
        {
            var before = oldOf.TryGetValue(section, out var found) ? found.Sentences : [];
            foreach (var (was, now) in SentenceComparison.Between(before, section.Sentences))
                yield return new SentenceChange(section.Name, SentenceComparison.Status(was, now), was, now, Reached(section, was, now, changed));
            foreach (var table in structure.Tables.Where(table => ReferenceEquals(table.New.Section, section)))
            {
                foreach (var change in Cells(table, section))
                    yield return change;
            }
        }
        foreach (var section in structure.Sections.Removed)
        {
            foreach (var was in section.Sentences)
                yield return new SentenceChange(section.Name, SnapshotStatus.Removed, was, null, []);
        }
    }

    /// <summary>The changed figures that a changed sentence prints.</summary>
    private static List<string> Reached(TextSection section, string? was, string? now, List<IGrouping<string, FigurePair>> changed) => was is null || now is null
        ? []
        : [.. changed.Where(group => group.Any(pair =>
                pair.Place.Kind != PlaceKind.Table && (pair.New.Section ?? "") == section.Title
                && was.Contains(pair.Old.Text, StringComparison.Ordinal) && now.Contains(pair.New.Text, StringComparison.Ordinal)))
            .Select(group => group.Key)];

    /// <summary>The cells whose words changed and that print no figure in both versions; labels are told as renamed rows.</summary>
    private static IEnumerable<SentenceChange> Cells(TablePair table, TextSection section)
    {
        var figured = table.New.Figures.Select(figure => (figure.RowNumber!.Value, figure.Column)).ToHashSet();
        var oldFigured = table.Old.Figures.Select(figure => (figure.RowNumber!.Value, figure.Column)).ToHashSet();
        foreach (var (oldRow, newRow) in table.Rows.Matched)
        {
            foreach (var (oldColumn, newColumn) in table.Columns.Matched.Where(column => column.New.Index > 0))
            {
                if (oldFigured.Contains((oldRow.Number, oldColumn.Id)) && figured.Contains((newRow.Number, newColumn.Id)))
                    continue;
                var (was, now) = (Cell(oldRow, oldColumn), Cell(newRow, newColumn));
                if (was != now)
                    yield return new SentenceChange(section.Name, SnapshotStatus.Changed, was, now, []) { Cell = $"{table.New.Name}: {newRow.Label}, {newColumn.Heading}" };
            }
        }
    }

    private static string Cell(RowState row, ColumnState column) => column.Index < row.Cells.Count ? row.Cells[column.Index] : "";
}
