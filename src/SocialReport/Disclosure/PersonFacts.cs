using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Periods;

namespace SocialReport.Disclosure;

/// <summary>Which facts count persons, and which rest on few: what the committee says of its datasets, and what follows from the kinds of measures.</summary>
/// <param name="facts">All facts.</param>
internal sealed class PersonFacts(FactStore facts)
{
    /// <summary>What is decided or expected is about nobody in particular.</summary>
    private static readonly string[] AboutNobody = ["budget", "periodbudget", "prognos", "målvärde", "börläge"];

    private readonly Dictionary<(string Dataset, string Measure, RowKey Row), PersonDeclaration> _declared = [];
    private readonly Dictionary<(string Dataset, string Name), Period?> _knownFrom = [];

    /// <summary>The datasets.</summary>
    public IReadOnlyList<Dataset> Datasets => facts.Datasets;

    /// <summary>Whether any fact at all counts persons, or rests on such a count.</summary>
    public bool HasAny => facts.Datasets.Any(dataset => dataset.Facts.Any(fact => Count(fact) || CountsBehind(fact).Count > 0));

    /// <summary>
    /// Whether a fact counts persons: it, its row or its dataset says so (personer), or it is of a measure of unique persons (unika).
    /// A budget, a forecast or a target doesn't, unless its own measure says so.
    /// </summary>
    public bool Count(Fact fact) => fact.Unit == MeasureUnit.Count && (Declared(fact).Count ?? false);

    /// <summary>Whether nobody has said if a count counts persons.</summary>
    public bool IsUndeclared(Fact fact) => fact.Unit == MeasureUnit.Count && Declared(fact) is { Count: null, RestOn: null or { Count: 0 } } && !IsNeverWithheld(fact);

    /// <summary>Whether a fact is decided or expected and so never withheld, not even to protect another.</summary>
    public bool IsNeverWithheld(Fact fact) => IsAboutNobody(fact.Measure) && Declared(fact).Count != true;

    /// <summary>
    /// What the facts state that count the persons whom a fact is about (vilar_på); none for a fact that rests on nobody. A count
    /// that isn't there is missing: it may be few.
    /// </summary>
    public IReadOnlyList<CellValue> CountsBehind(Fact fact)
    {
        if (Declared(fact).RestOn is not { Count: > 0 } names || IsNeverWithheld(fact))
            return [];
        var counts = names.Select(name => CountOf(fact, name.Name)?.Value).OfType<CellValue>().ToList();
        return counts.Count > 0 ? counts : [new CellValue.Missing("")];
    }

    private Fact? CountOf(Fact fact, string name)
    {
        var beside = RowKey.Of([.. fact.Row.Parts.SkipLast(1), name]);
        return facts.Find(fact.Dataset, beside, fact.Measure, fact.Span)
            ?? facts.Find(fact.Dataset, fact.Row, name, fact.Span)
            ?? facts.Find(name, fact.Row, fact.Measure, fact.Span)
            ?? facts.Find(name, fact.Row, KnownMeasures.Outcome, fact.Span);
    }

    /// <summary>
    /// Refuses what is said to rest on something that isn't there, or that has no count for it. A dataset that has no files yet
    /// is no fault of the periods before it.
    /// </summary>
    public void Check(DiagnosticBag diagnostics)
    {
        foreach (var dataset in facts.Datasets.Where(dataset => dataset.Facts.Count > 0))
        {
            var declaration = dataset.Declaration;
            var said = declaration.Rows.Select(row => row.Persons).Concat(declaration.Measures.Select(measure => measure.Persons)).Append(declaration.Persons);
            foreach (var (name, location) in said.SelectMany(persons => persons.RestOn ?? []).Where(count => !Knows(dataset, count.Name)).DistinctBy(count => count.Location))
                diagnostics.Add(Messages.RestsOnUnknown(location, name, dataset.Id, dataset.Rows.Select(row => row.Key.Label).Distinct().Concat(facts.Datasets.Select(known => known.Id))));
            foreach (var fact in dataset.Facts.Where(fact => LacksCount(dataset, fact)).DistinctBy(fact => (fact.Row, fact.Span)))
                diagnostics.Add(Messages.RestsOnMissing(fact, [.. Declared(fact).RestOn!.Select(count => count.Name)]));
        }
    }

    /// <summary>Whether nothing counts the persons whom a value is about, although by then it is counted for others.</summary>
    private bool LacksCount(Dataset dataset, Fact fact) =>
        fact.Value is not (CellValue.Missing or CellValue.Text or CellValue.Number { Value: 0 })
        && !IsNeverWithheld(fact)
        && Declared(fact).RestOn is { Count: > 0 } names
        && names.All(name => Knows(dataset, name.Name) && CountOf(fact, name.Name) is null)
        && names.Any(name => KnownFrom(dataset, name.Name) is { } first && first <= fact.AsOf);

    /// <summary>When something was first counted; null for not yet.</summary>
    private Period? KnownFrom(Dataset dataset, string name)
    {
        if (!_knownFrom.TryGetValue((dataset.Id, name), out var first))
        {
            var (row, measure) = (RowKey.Normalize(name), KnownMeasures.Normalize(name));
            var counts = dataset.Facts.Where(fact => fact.Row.Label == row || fact.Measure == measure).Concat(facts.Dataset(name)?.Facts ?? []);
            _knownFrom[(dataset.Id, name)] = first = counts.Select(fact => (Period?)fact.AsOf).Min();
        }
        return first;
    }

    private bool Knows(Dataset dataset, string name) =>
        dataset.Declaration.Measure(name) is not null || facts.Dataset(name) is not null || dataset.Rows.Concat(dataset.FormerRows).Any(row => row.Key.Label == RowKey.Normalize(name));

    private static bool IsAboutNobody(string measure) =>
        AboutNobody.Any(word => measure == word || measure.StartsWith(word + " ", StringComparison.Ordinal));

    private PersonDeclaration Declared(Fact fact)
    {
        var key = (fact.Dataset, fact.Measure, fact.Row);
        if (!_declared.TryGetValue(key, out var declared))
            _declared[key] = declared = Resolve(fact);
        return declared;
    }

    private PersonDeclaration Resolve(Fact fact)
    {
        if (facts.Dataset(fact.Dataset) is not { } dataset)
            return default;
        var own = dataset.Declaration.Measures.FirstOrDefault(measure => KnownMeasures.Normalize(measure.Name) == fact.Measure)?.Persons ?? default;
        var row = dataset.Declaration.RowFor(fact.Row)?.Persons ?? default;
        var whole = dataset.Declaration.Persons;
        bool? unique = dataset.KindOf(fact.Row, fact.Measure) == MeasureKind.Unique ? true : null;
        var counts = IsAboutNobody(fact.Measure) ? own.Count : row.Count ?? own.Count ?? whole.Count ?? unique;
        return row.RestOn is not null ? row with { Count = counts } : own.RestOn is not null ? own with { Count = counts } : whole with { Count = counts };
    }
}
