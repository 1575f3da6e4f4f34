using SocialReport.Calculation;
using SocialReport.Facts;

namespace SocialReport.Disclosure;

/// <summary>
/// What a report would tell of which quantities if all of it were shown, together with what earlier reports have told and with
/// what is always so.
/// </summary>
internal sealed class SecrecyProblem
{
    private readonly PersonFacts _persons;
    private readonly Dictionary<QuantityKey, Quantity> _byKey = [];
    private readonly List<Quantity> _quantities = [];
    private readonly List<Relation> _relations = [];
    private readonly Dictionary<int, Fact> _facts = [];

    private SecrecyProblem(PersonFacts persons) => _persons = persons;

    /// <summary>The quantities, by index.</summary>
    public IReadOnlyList<Quantity> Quantities => _quantities;

    /// <summary>The relations, by index.</summary>
    public IReadOnlyList<Relation> Relations => _relations;

    /// <summary>The figures in the report's order, each with the quantity that it states; null for one that is computed.</summary>
    public IReadOnlyList<(CalculatedFigure Figure, Quantity? Stated)> Figures { get; private set; } = [];

    /// <summary>Writes figures as what they are of the quantities.</summary>
    public FigureForms Forms { get; private set; } = null!;

    /// <summary>The facts that quantities are, by the quantity's index; those that only earlier reports had are left out.</summary>
    public IReadOnlyDictionary<int, Fact> Facts => _facts;

    public static SecrecyProblem Of(CalculatedReport report, PersonFacts persons, IReadOnlyList<Publication> earlier)
    {
        var problem = new SecrecyProblem(persons);
        foreach (var publication in earlier)
            problem.Add(publication);
        problem.Add(report);
        return problem;
    }

    /// <summary>Adds what is always so.</summary>
    public void Add(Relation relation) => _relations.Add(relation);

    /// <summary>The quantity that a fact is; null when it is no number.</summary>
    public Quantity? QuantityOf(Fact fact)
    {
        if (fact.Value is not CellValue.Number { Value: var value })
            return null;
        var quantity = Get(new QuantityKey(fact.Source, value), IsWhole(fact.Unit, value, fact.Step));
        if (_facts.TryAdd(quantity.Index, fact))
        {
            quantity.CountsPersons |= _persons.Count(fact);
            quantity.IsFixed |= _persons.IsNeverWithheld(fact);
            quantity.RestsOn = [.. quantity.RestsOn, .. _persons.CountsBehind(fact)];
            if (fact.SumOf is { Count: > 0 } parts && (quantity.CountsPersons || quantity.RestsOn.Count > 0))
                Add(SumOf(quantity, parts));
        }
        return quantity;
    }

    /// <summary>That one quantity is the sum of others, whether or not a report shows them.</summary>
    private Relation SumOf(Quantity quantity, IReadOnlyList<Fact> parts)
    {
        var terms = new Dictionary<int, decimal> { [quantity.Index] = 1 };
        foreach (var part in parts.Select(QuantityOf).OfType<Quantity>())
            terms[part.Index] = terms.GetValueOrDefault(part.Index) - 1;
        return new Relation { Terms = terms };
    }

    /// <summary>What readers know after a report that shows all but what is withheld.</summary>
    public Publication Publish()
    {
        var used = Relations.SelectMany(relation => relation.Terms.Keys).Concat(Figures.Where(figure => figure.Stated is not null).Select(figure => figure.Stated!.Index)).ToHashSet();
        return new Publication(
            [.. _quantities.Where(quantity => used.Contains(quantity.Index)).Select(quantity => (quantity, !quantity.IsUnknown))],
            [.. _relations.Where(relation => !relation.IsWithheld && relation.Figure is not null)
                .Select(relation => ((IReadOnlyDictionary<QuantityKey, decimal>)relation.Terms.ToDictionary(term => KeyOf(_quantities[term.Key]), term => term.Value), relation.IsRigid))]);
    }

    private static QuantityKey KeyOf(Quantity quantity) => new(quantity.Source, quantity.Value);

    private static bool IsWhole(MeasureUnit unit, decimal value, decimal step) =>
        unit == MeasureUnit.Count && decimal.Truncate(value) == value && (step == 0 || step >= 1);

    private Quantity Get(QuantityKey key, bool isWhole)
    {
        if (_byKey.TryGetValue(key, out var known))
            return known;
        // It becomes known when a figure that states it is shown.
        var quantity = new Quantity { Index = _quantities.Count, Source = key.Source, Value = key.Value, IsWhole = isWhole, IsUnknown = true };
        _quantities.Add(quantity);
        return _byKey[key] = quantity;
    }

    private void Add(Publication publication)
    {
        foreach (var (before, isShown) in publication.Quantities)
        {
            var quantity = Get(KeyOf(before), before.IsWhole);
            quantity.CountsPersons |= before.CountsPersons;
            quantity.RestsOn = [.. quantity.RestsOn, .. before.RestsOn];
            if (!isShown)
                continue;
            quantity.IsFixed = true;
            quantity.IsUnknown = false;
        }
        foreach (var (terms, isRigid) in publication.Relations)
            _relations.Add(new Relation { Terms = terms.ToDictionary(term => _byKey[term.Key].Index, term => term.Value), IsRigid = isRigid });
    }

    private void Add(CalculatedReport report)
    {
        var cells = Cells(report).Where(cell => cell.Figure.Value is CellValue.Number || cell.Figure.How is not null).DistinctBy(cell => cell.Figure.Id).ToList();
        var figures = cells.ToDictionary(cell => cell.Figure.Id, cell => cell.Figure);
        Forms = new FigureForms(figures, (figure, fact) => fact is not null ? QuantityOf(fact) : Stated(figure!));
        var all = new List<(CalculatedFigure, Quantity?)>();
        foreach (var (figure, loss) in cells)
        {
            var stated = figure.How is null ? Stated(figure) : null;
            all.Add((figure, stated));
            if (stated is not null)
            {
                stated.IsUnknown = false;
                stated.Loss += loss;
            }
            else if (RelationOf(figure, loss) is { Terms.Count: > 0 } relation)
            {
                _relations.Add(relation);
            }
        }
        Figures = all;
    }

    /// <summary>The quantity that a stated figure is.</summary>
    private Quantity? Stated(CalculatedFigure figure)
    {
        if (figure.Facts is [var fact])
            return QuantityOf(fact);
        if (figure.Value is not CellValue.Number { Value: var value })
            return null;
        var quantity = Get(new QuantityKey(figure.Source, value), IsWhole(figure.Unit, value, 0));
        quantity.CountsPersons |= figure.CountsPersons ?? false;
        return quantity;
    }

    private Relation? RelationOf(CalculatedFigure figure, decimal loss)
    {
        try
        {
            if (Forms.Of(figure.Id) is { } form)
                return new Relation { Terms = form.Relation(_quantities).Terms, Figure = figure.Id, Loss = loss };
        }
        catch (OverflowException)
        {
            // What is too large to reckon with exactly is taken to say all of its quantities.
        }
        return new Relation { Terms = Forms.QuantitiesOf(figure.Id).ToDictionary(index => index, _ => 1m), Figure = figure.Id, IsRigid = true, Loss = loss };
    }

    private static IEnumerable<(CalculatedFigure Figure, decimal Loss)> Cells(CalculatedReport report)
    {
        foreach (var table in report.Tables)
        {
            foreach (var row in table.Rows)
            {
                for (var column = 0; column < row.Cells.Count; column++)
                    yield return (row.Cells[column], Losses.Of(row.Cells[column], row.Kind, row.IsHidden || table.Columns[column].Definition.IsHidden));
            }
        }
        foreach (var figure in report.Facts.Concat(report.Indicators))
            yield return (figure, Losses.Of(figure, Documents.RowKind.Data, isHidden: false));
    }
}
