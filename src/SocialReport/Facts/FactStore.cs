using SocialReport.Diagnostics;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Facts;

/// <summary>
/// All values known at the report's period. Of several for the same days the newest as-of counts,
/// so that what is read from later folders never changes an earlier report.
/// </summary>
public sealed class FactStore
{
    private readonly Dictionary<string, Dataset> _datasets;

    // Newest as-of first.
    private readonly Dictionary<(string Dataset, RowKey Row, string Measure, DateSpan Span), List<Fact>> _facts;

    private FactStore(
        Dictionary<string, Dataset> datasets,
        Dictionary<(string Dataset, RowKey Row, string Measure, DateSpan Span), List<Fact>> facts,
        IReadOnlyList<Dataset> ordered)
    {
        _datasets = datasets;
        _facts = facts;
        Datasets = ordered;
    }

    /// <summary>The datasets, in the order of their declarations; one without files has no rows.</summary>
    public IReadOnlyList<Dataset> Datasets { get; }

    /// <summary>Reads the period folders of a committee.</summary>
    /// <param name="files">The workspace.</param>
    /// <param name="committeeFolder">The committee's folder, from the workspace; empty for the workspace itself.</param>
    /// <param name="folders">The folders to read, by name, with their as-of: those that end at or before the report's period.</param>
    /// <param name="declarations">The datasets declared.</param>
    /// <param name="diagnostics">Takes all findings of all files.</param>
    /// <param name="given">Values that are read elsewhere, with the declarations of their datasets: indicators and goals.</param>
    public static FactStore Load(
        IInputFiles files,
        string committeeFolder,
        IReadOnlyList<(string Folder, Period AsOf)> folders,
        IReadOnlyList<DatasetDeclaration> declarations,
        DiagnosticBag diagnostics,
        IReadOnlyList<FileFacts>? given = null)
    {
        var read = new List<FileFacts>(given ?? []);
        foreach (var (folder, asOf) in folders.OrderBy(item => item.AsOf).ThenBy(item => item.Folder, StringComparer.Ordinal))
        {
            var path = committeeFolder.Length == 0 ? folder : $"{committeeFolder}/{folder}";
            read.AddRange(FactReader.Read(files, path, asOf, declarations, diagnostics));
        }
        return Of(read, [.. declarations, .. read.Take(given?.Count ?? 0).Select(file => file.Declaration)], diagnostics);
    }

    /// <summary>The dataset of that name, or null when none is declared.</summary>
    public Dataset? Dataset(string id) => _datasets.GetValueOrDefault(id);

    /// <summary>The value with the newest as-of, or null. A full year's outcome is also found as its bokslut.</summary>
    public Fact? Find(string dataset, RowKey row, string measure, DateSpan span) =>
        History(dataset, row, measure, span) is [var newest, ..] ? newest : null;

    /// <summary>The newest value with an older as-of than the one given (<c>prognos fg</c>), or null.</summary>
    public Fact? FindBefore(string dataset, RowKey row, string measure, DateSpan span, Period asOf) =>
        History(dataset, row, measure, span).FirstOrDefault(fact => fact.AsOf < asOf);

    /// <summary>The value with the oldest as-of (<c>budget ursprunglig</c>), or null.</summary>
    public Fact? FindOldest(string dataset, RowKey row, string measure, DateSpan span) =>
        History(dataset, row, measure, span) is [.., var oldest] ? oldest : null;

    /// <summary>All values for the same days, newest as-of first.</summary>
    public IReadOnlyList<Fact> History(string dataset, RowKey row, string measure, DateSpan span)
    {
        var name = KnownMeasures.Normalize(measure);
        if (_facts.TryGetValue((dataset, row, name, span), out var found))
            return found;
        return name == KnownMeasures.Outcome && span.IsWholeYear && _facts.TryGetValue((dataset, row, KnownMeasures.YearEnd, span), out found)
            ? found
            : [];
    }

    /// <summary>Puts together what the files state, and compares it.</summary>
    internal static FactStore Of(
        IReadOnlyList<FileFacts> read, IReadOnlyList<DatasetDeclaration> declarations, DiagnosticBag diagnostics)
    {
        var facts = new Dictionary<(string, RowKey, string, DateSpan), List<Fact>>();
        var datasets = new Dictionary<string, Dataset>(StringComparer.Ordinal);
        var ordered = new List<Dataset>();
        foreach (var declaration in declarations.DistinctBy(declaration => declaration.Id))
        {
            var own = read.Where(file => file.Declaration.Id == declaration.Id).ToArray();
            foreach (var fact in own.SelectMany(file => file.Facts))
            {
                var key = (fact.Dataset, fact.Row, fact.Measure, fact.Span);
                if (!facts.TryGetValue(key, out var history))
                    facts[key] = history = [];
                AsOfRules.Insert(history, fact, diagnostics);
            }
            // A value that lost against one of the same as-of is no fact.
            var kept = own.SelectMany(file => file.Facts)
                .Where(fact => facts[(fact.Dataset, fact.Row, fact.Measure, fact.Span)].Exists(other => ReferenceEquals(other, fact)));
            var dataset = WithRows(declaration, own, [.. kept]);
            if (datasets.TryAdd(declaration.Id, dataset))
                ordered.Add(dataset);
        }
        foreach (var history in ordered.SelectMany(dataset => dataset.Facts)
            .Select(fact => facts[(fact.Dataset, fact.Row, fact.Measure, fact.Span)])
            .Distinct())
        {
            AsOfRules.Compare(history, diagnostics);
            if (history[0] is { Measure: KnownMeasures.YearEnd } yearEnd && facts.TryGetValue((yearEnd.Dataset, yearEnd.Row, KnownMeasures.Outcome, yearEnd.Span), out var outcomes))
                AsOfRules.CompareYearEnd(yearEnd, outcomes, diagnostics);
        }
        return new(datasets, facts, ordered);
    }

    private static Dataset WithRows(DatasetDeclaration declaration, FileFacts[] files, Fact[] facts)
    {
        var newest = files.Select(file => file.AsOf).Max();
        var seen = new HashSet<RowKey>();
        var rows = new List<DatasetRow>();
        var former = new List<DatasetRow>();
        foreach (var group in files.GroupBy(file => file.AsOf).OrderByDescending(group => group.Key))
        {
            foreach (var row in group.SelectMany(file => file.Rows).Where(row => seen.Add(row.Key)))
                (group.Key == newest ? rows : former).Add(row);
        }
        return new(declaration, rows, former, facts);
    }
}
