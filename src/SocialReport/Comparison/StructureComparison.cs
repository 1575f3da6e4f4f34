using SocialReport.Snapshots;

namespace SocialReport.Comparison;

/// <summary>A table of both versions, with the rows and columns that they share.</summary>
internal sealed record TablePair(TableState Old, TableState New, Pairing<RowState> Rows, Pairing<ColumnState> Columns);

/// <summary>Which sections, tables, rows and columns of two versions are the same, and which are not there in both.</summary>
internal sealed class StructureComparison
{
    private const double LeastAlikeTitles = 0.6;
    private const double LeastAlikeContent = 0.5;
    private const double LeastAlikeRows = 0.7;

    private StructureComparison(Pairing<TextSection> sections, Pairing<TableState> tables, Pairing<TextTable> charts)
    {
        Sections = sections;
        UnpairedTables = tables;
        Charts = charts;
        Tables = [.. tables.Matched.Select(pair => new TablePair(pair.Old, pair.New, PairRows(pair.Old, pair.New), PairColumns(pair.Old, pair.New)))];
    }

    public Pairing<TextSection> Sections { get; }

    public IReadOnlyList<TablePair> Tables { get; }

    public Pairing<TextTable> Charts { get; }

    private Pairing<TableState> UnpairedTables { get; }

    public static StructureComparison Of(ReportState old, ReportState current)
    {
        var sections = Pairing<TextSection>.Of(
            old.Text.Sections, current.Text.Sections, [section => section.Path, section => (section.Level, section.Title)], Alike);
        var tables = Pairing<TableState>.Of(
            TableState.In(old), TableState.In(current), [table => table.Id, table => table.Id is null && table.Caption.Length > 0 ? table.Caption : null], Alike);
        var charts = Pairing<TextTable>.Of(
            Charted(old), Charted(current), [chart => chart.Caption], (left, right) => Enough(Likeness.OfNames(left.Caption, right.Caption), LeastAlikeTitles));
        return new StructureComparison(sections, tables, charts);
    }

    /// <summary>What was added, removed and renamed: sections, tables, charts, then what is inside of tables.</summary>
    public IEnumerable<PartChange> Changes()
    {
        foreach (var change in Listed(PartKind.Section, Sections, section => "", section => section.Title, section => section.Name))
            yield return change;
        var addedSections = Sections.Added.ToHashSet(ReferenceEqualityComparer.Instance);
        var removedSections = Sections.Removed.ToHashSet(ReferenceEqualityComparer.Instance);
        var within = new Pairing<TableState>(
            UnpairedTables.Matched,
            [.. UnpairedTables.Removed.Where(table => !removedSections.Contains(table.Section))],
            [.. UnpairedTables.Added.Where(table => !addedSections.Contains(table.Section))]);
        foreach (var change in Listed(PartKind.Table, within, table => table.Section.Name, table => table.Caption, table => table.Name))
            yield return change;
        foreach (var change in Listed(PartKind.Chart, Charts, chart => "", chart => chart.Caption, chart => chart.Caption))
            yield return change;
        foreach (var change in Tables.SelectMany(Inside))
            yield return change;
    }

    private static IEnumerable<PartChange> Inside(TablePair pair)
    {
        foreach (var change in Listed(PartKind.Column, pair.Columns, _ => pair.New.Name, column => column.Heading, column => column.Heading))
            yield return change;
        foreach (var (old, current) in pair.Rows.Matched.Where(rows => rows.Old.Label != rows.New.Label))
            yield return new PartChange(PartKind.Row, SnapshotStatus.Changed, pair.New.Name, old.Label, current.Label);
        foreach (var row in pair.Rows.Added)
            yield return new PartChange(PartKind.Row, SnapshotStatus.New, pair.New.Name, null, row.Label) { Content = Content(pair.New, row) };
        foreach (var row in pair.Rows.Removed)
            yield return new PartChange(PartKind.Row, SnapshotStatus.Removed, pair.New.Name, row.Label, null) { Content = Content(pair.Old, row) };
    }

    private static IEnumerable<PartChange> Listed<T>(PartKind kind, Pairing<T> pairing, Func<T, string> within, Func<T, string> title, Func<T, string> name)
        where T : class
    {
        foreach (var (old, current) in pairing.Matched.Where(pair => title(pair.Old) != title(pair.New)))
            yield return new PartChange(kind, SnapshotStatus.Changed, within(current), name(old), name(current));
        foreach (var item in pairing.Added)
            yield return new PartChange(kind, SnapshotStatus.New, within(item), null, name(item));
        foreach (var item in pairing.Removed)
            yield return new PartChange(kind, SnapshotStatus.Removed, within(item), name(item), null);
    }

    private static List<string> Content(TableState table, RowState row) =>
        [.. row.Cells.Select((cell, index) => (cell, index)).Skip(1).Where(item => item.cell.Length > 0)
            .Select(item => item.index < table.Columns.Count ? $"{table.Columns[item.index].Heading} {item.cell}" : item.cell)];

    private static List<TextTable> Charted(ReportState report) => [.. report.Text.Sections.SelectMany(section => section.Tables).Where(table => table.IsChart)];

    private static double Alike(TextSection old, TextSection current) => old.Level != current.Level
        ? 0
        : Math.Max(Enough(Likeness.OfNames(old.Title, current.Title), LeastAlikeTitles), Enough(Common(Said(old), Said(current)), LeastAlikeContent));

    private static double Alike(TableState old, TableState current) => old.Id is not null && current.Id is not null
        // Two ids are two tables, unless one was renamed and says the same.
        ? Enough(Common(Said(old), Said(current)), LeastAlikeContent)
        : Math.Max(Enough(Likeness.OfNames(old.Caption, current.Caption), LeastAlikeTitles), Enough(Common(Said(old), Said(current)), LeastAlikeContent));

    private static Pairing<RowState> PairRows(TableState old, TableState current) => Pairing<RowState>.Of(
        old.Rows, current.Rows, [row => row.Address, row => row.Label.Length > 0 ? row.Label : null, row => row.Label.Length == 0 ? string.Join('|', row.Cells) : null],
        (left, right) => Math.Max(Enough(Likeness.OfNames(left.Label, right.Label), LeastAlikeRows), Enough(Common(Numbers(left), Numbers(right)), LeastAlikeRows)));

    private static Pairing<ColumnState> PairColumns(TableState old, TableState current) => Pairing<ColumnState>.Of(
        old.Columns, current.Columns, [column => column.Id, column => column.Heading],
        (left, right) => left.Id is not null && right.Id is not null ? 0 : Enough(Likeness.OfNames(left.Heading, right.Heading), LeastAlikeTitles));

    private static IEnumerable<string> Said(TextSection section) => section.Sentences.Concat(section.Tables.Select(table => table.Caption));

    private static IEnumerable<string> Said(TableState table) => table.Rows.Select(row => row.Label);

    /// <summary>The cells that tell a row from another: zeros and empty ones are in every row.</summary>
    private static IEnumerable<string> Numbers(RowState row) => row.Cells.Skip(1).Where(cell => cell.Any(letter => letter is >= '1' and <= '9'));

    /// <summary>The share of the texts that both have; none when there are fewer than two to go by.</summary>
    private static double Common(IEnumerable<string> left, IEnumerable<string> right)
    {
        var (first, second) = (left.ToHashSet(StringComparer.Ordinal), right.ToHashSet(StringComparer.Ordinal));
        var common = first.Count(second.Contains);
        return common < 2 ? 0 : (double)common / Math.Max(first.Count, second.Count);
    }

    private static double Enough(double likeness, double least) => likeness >= least ? likeness : 0;
}
