namespace SocialReport.Comparison;

/// <summary>Which printed figures of two versions are the same figure at the same place.</summary>
internal sealed class FigurePairs
{
    private readonly Dictionary<string, string> _newIds = new(StringComparer.Ordinal);

    private FigurePairs()
    {
    }

    /// <summary>Every pair, those of tables first, then those of charts and of running text.</summary>
    public List<FigurePair> Pairs { get; } = [];

    /// <summary>The address in the later version of a figure of the earlier one; another only where its row or column was renamed.</summary>
    public string NewId(string oldId) => _newIds.GetValueOrDefault(oldId, oldId);

    public static FigurePairs Of(ReportState old, ReportState current, StructureComparison structure)
    {
        var pairs = new FigurePairs();
        foreach (var table in structure.Tables)
            pairs.AddTable(table);
        pairs.AddCharts(old, current);
        pairs.AddText(old, current, structure);
        return pairs;
    }

    private void AddTable(TablePair table)
    {
        var before = ByCell(table.Old);
        var now = ByCell(table.New);
        foreach (var (oldRow, newRow) in table.Rows.Matched)
        {
            foreach (var (oldColumn, newColumn) in table.Columns.Matched)
            {
                var was = before[(oldRow.Number, oldColumn.Id)].ToList();
                var stands = now[(newRow.Number, newColumn.Id)].ToList();
                if (was.Count != stands.Count)
                    continue;
                for (var index = 0; index < was.Count; index++)
                {
                    if (was[index].RowAddress is not null && stands[index].RowAddress is not null)
                        _newIds[was[index].Id] = stands[index].Id;
                    Pairs.Add(new FigurePair(was[index], stands[index], new PrintedPlace(PlaceKind.Table, table.New.Section.Name, table.New.Name)));
                }
            }
        }
    }

    private static ILookup<(int, string?), StatedFigure> ByCell(TableState table) =>
        table.Figures.ToLookup(figure => (figure.RowNumber!.Value, figure.Column));

    private void AddCharts(ReportState old, ReportState current)
    {
        var titles = ChartTitles(current);
        var before = old.Figures.Where(figure => figure.Chart is not null).ToLookup(figure => (figure.Chart, figure.Series, figure.Category));
        foreach (var figure in current.Figures.Where(figure => figure.Chart is not null))
        {
            if (before[(figure.Chart, figure.Series, figure.Category)].FirstOrDefault() is { } was)
                Pairs.Add(new FigurePair(was, figure, new PrintedPlace(PlaceKind.Chart, current.Text.NameOf(figure.SectionNumber, figure.Section), titles.GetValueOrDefault(figure.Chart!, figure.Chart!))));
        }
    }

    /// <summary>Charts and their titles stand in the same order in the list of figures and in the text.</summary>
    private static Dictionary<string, string> ChartTitles(ReportState report)
    {
        var ids = report.Figures.Where(figure => figure.Chart is not null).Select(figure => figure.Chart!).Distinct().ToList();
        var titles = report.Text.Sections.SelectMany(section => section.Tables).Where(table => table.IsChart).Select(table => table.Caption).ToList();
        return ids.Count == titles.Count ? ids.Zip(titles).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal) : [];
    }

    private void AddText(ReportState old, ReportState current, StructureComparison structure)
    {
        var oldTitles = structure.Sections.Matched.GroupBy(pair => pair.New.Title).ToDictionary(group => group.Key, group => group.First().Old.Title, StringComparer.Ordinal);
        var before = old.Figures.Where(figure => figure.IsInText).ToList();
        var byId = before.ToLookup(figure => (NewId(figure.Id), figure.Format));
        var nowById = current.Figures.Where(figure => figure.IsInText).ToLookup(figure => (figure.Id, figure.Format));
        var haveFormulas = old.Computed is not null && current.Computed is not null;
        var computedBefore = before.Where(IsComputedInText).ToLookup(figure => Kind(old, figure));
        var computedNow = current.Figures.Where(IsComputedInText).ToLookup(figure => Kind(current, figure));
        foreach (var figure in current.Figures.Where(figure => figure.IsInText))
        {
            StatedFigure? was;
            if (!IsComputedInText(figure))
                was = Counterpart(figure, [.. byId[(figure.Id, figure.Format)]], [.. nowById[(figure.Id, figure.Format)]]);
            else
            {
                // A figure of a sentence is addressed by its line: its formula and its order in the section tell more.
                var kind = Kind(current, figure);
                var like = computedNow[kind].ToList();
                var others = computedBefore[kind with { Section = oldTitles.GetValueOrDefault(kind.Section, kind.Section) }].ToList();
                was = like.Count == others.Count ? others[like.FindIndex(other => ReferenceEquals(other, figure))] : null;
            }
            if (was is not null)
                Pairs.Add(new FigurePair(was, figure, new PrintedPlace(PlaceKind.Text, current.Text.NameOf(figure.SectionNumber, figure.Section), "")));
        }

        (string Section, string Format, string? Formula) Kind(ReportState report, StatedFigure figure) =>
            (figure.Section ?? "", figure.Format, haveFormulas ? report.Computed!.GetValueOrDefault(figure.Id)?.Formula : null);
    }

    /// <summary>
    /// The earlier print of a figure in running text. Two sentences may print one figure otherwise, such as with and
    /// without its sign, so that order counts; where a sentence came or went, what was printed before in any is no change.
    /// </summary>
    private static StatedFigure? Counterpart(StatedFigure figure, List<StatedFigure> before, List<StatedFigure> now) => before.Count == now.Count
        ? before[now.FindIndex(other => ReferenceEquals(other, figure))]
        : before.Find(other => other.Text == figure.Text) ?? before.Find(other => now.TrueForAll(item => item.Text != other.Text));

    private static bool IsComputedInText(StatedFigure figure) => figure.Id.StartsWith("text/", StringComparison.Ordinal);
}

/// <summary>A figure as it was and is printed at one place.</summary>
internal sealed record FigurePair(StatedFigure Old, StatedFigure New, PrintedPlace Place);
