using SocialReport.Calculation;
using SocialReport.Expressions;
using SocialReport.Facts;

namespace SocialReport.Disclosure;

/// <summary>
/// Decides which figures of a report aren't shown: small counts of persons and what rests on them, then as little else as it
/// takes that no reader can compute them. A reader is taken to know every other figure exactly, unrounded and with its
/// formula, hidden rows too, and all that earlier reports have shown: so nothing that a text computes of shown figures can tell
/// more. Method: complementary cell suppression, as in Hundepool et al., Statistical Disclosure Control (Wiley 2012), ch. 4;
/// protected is what can have every value in the range.
/// </summary>
internal sealed class Secrecy
{
    private static readonly decimal[] HalfAndHalfAgain = [0.5m, 1.5m];

    private readonly SecrecyRule _rule;
    private readonly SecrecyProblem _problem;
    private readonly Dictionary<FigureId, WithheldFigure> _withheld = [];
    private readonly Dictionary<int, (WithheldReason Reason, string? Protects)> _quantities = [];
    private readonly List<string> _exposed = [];
    private readonly List<Alternative> _proof = [];
    private ILookup<int, int> _relationsOf = Array.Empty<(int, int)>().ToLookup(pair => pair.Item1, pair => pair.Item2);

    private ILookup<FigureId, Relation> _relationsByFigure = Array.Empty<Relation>().ToLookup(relation => default(FigureId));

    private Secrecy(SecrecyRule rule, SecrecyProblem problem) => (_rule, _problem) = (rule, problem);

    /// <summary>The decision about one report.</summary>
    /// <param name="report">Its figures.</param>
    /// <param name="persons">What counts persons.</param>
    /// <param name="rule">The committee's rule.</param>
    /// <param name="waiver">The decision to show all the same, or null.</param>
    /// <param name="earlier">What earlier reports have told.</param>
    public static SecrecyDecision Decide(
        CalculatedReport report, PersonFacts persons, SecrecyRule rule, SecrecyWaiver? waiver, IReadOnlyList<Publication> earlier) =>
        Prove(report, persons, rule, waiver, earlier).Decision;

    /// <summary>The decision, and for each protected number the other values of the inputs that a reader could hold for true.</summary>
    public static (SecrecyDecision Decision, IReadOnlyList<Alternative> Proof) Prove(
        CalculatedReport report, PersonFacts persons, SecrecyRule rule, SecrecyWaiver? waiver, IReadOnlyList<Publication> earlier)
    {
        var secrecy = new Secrecy(rule, SecrecyProblem.Of(report, persons, earlier));
        if (waiver is null)
            secrecy.Run(report, persons);
        var order = report.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).Concat(report.Facts).Concat(report.Indicators)
            .Select(figure => figure.Id).Distinct().Where(secrecy._withheld.ContainsKey);
        var decision = new SecrecyDecision(rule, waiver, [.. order.Select(id => secrecy._withheld[id])], secrecy._exposed, secrecy._problem.Publish())
        {
            ShownAnyway = waiver is null ? [] : [.. Decide(report, persons, rule, null, []).Withheld.Where(figure => figure.Reason != WithheldReason.ProtectsOther)],
        };
        return (decision, secrecy._proof);
    }

    private void Run(CalculatedReport report, PersonFacts persons)
    {
        var implied = new AlwaysSo(_problem, persons, _rule).Add();
        AddEqualRows(report);
        _relationsByFigure = _problem.Relations.Where(relation => relation.Figure is not null).ToLookup(relation => relation.Figure!.Value);
        var numbers = Quantities().Concat(implied).Concat(ComputedCounts()).ToList();
        _relationsOf = _problem.Relations.SelectMany((relation, index) => relation.Terms.Keys.Select(quantity => (quantity, index)))
            .ToLookup(pair => pair.quantity, pair => pair.index);
        WithholdWhatIsOnlyOfThem();
        foreach (var number in numbers)
            Protect(number);
        Collect(report, persons);
    }

    /// <summary>The small counts and what rests on them, from now on unknown.</summary>
    private IEnumerable<ProtectedNumber> Quantities()
    {
        foreach (var quantity in _problem.Quantities)
        {
            var isFew = quantity.CountsPersons && _rule.IsSmall(quantity.Value);
            var restsOnFew = !isFew && quantity.Value != 0 && quantity.RestsOn.Any(_rule.MayBeFew);
            if (!isFew && !restsOnFew)
                continue;
            _quantities[quantity.Index] = (isFew ? WithheldReason.FewPersons : WithheldReason.RestsOnFew, null);
            if (quantity.IsFixed)
            {
                // It isn't printed again, but nothing can hide it any more.
                _exposed.Add(NameOf(quantity));
                continue;
            }
            quantity.IsUnknown = true;
            yield return new ProtectedNumber(NameOf(quantity), LinearForm.Of(quantity), quantity.Value, [.. isFew ? Counts : AboutAsMuch(quantity)]);
        }
    }

    private IEnumerable<decimal> Counts => _rule.Range.Select(number => (decimal)number);

    /// <summary>Half as much and half as much again: nobody may come closer to what few persons cost.</summary>
    private static IEnumerable<decimal> AboutAsMuch(Quantity quantity) =>
        HalfAndHalfAgain.Select(factor => quantity.IsWhole ? Math.Round(quantity.Value * factor, MidpointRounding.AwayFromZero) : quantity.Value * factor);

    /// <summary>Small counts of persons that are computed: sums of counts, and what its row says counts persons.</summary>
    private IEnumerable<ProtectedNumber> ComputedCounts()
    {
        foreach (var (figure, stated) in _problem.Figures)
        {
            if (stated is not null || figure.CountsPersons == false || figure.Unit != MeasureUnit.Count || figure.Value is not CellValue.Number number || !_rule.IsSmall(number.Value))
                continue;
            if (_problem.Forms.Of(figure.Id) is not { Denominator: { IsConstant: true } below, Numerator: var above }
                || (figure.CountsPersons != true && !IsSumOfPersons(above, below)))
                continue;
            Withhold(figure.Id, WithheldReason.FewPersons, null);
            yield return new ProtectedNumber(figure.Id.Address, above, above.ValueOf(_problem.Quantities), [.. Counts.Select(count => count * below.Constant)]);
        }
    }

    private bool IsSumOfPersons(LinearForm above, LinearForm below) =>
        above.Terms.Count > 0 && above.Constant == 0 && above.Terms.All(term => term.Value * below.Constant > 0 && _problem.Quantities[term.Key].CountsPersons);

    /// <summary>A row that is said to equal another tells its value.</summary>
    private void AddEqualRows(CalculatedReport report)
    {
        var known = _problem.Figures.Select(item => item.Figure.Id).ToHashSet();
        foreach (var table in report.Tables)
        {
            foreach (var row in table.Rows)
            {
                if (row.EqualTo?.Text.Split('.', 2) is not [var otherTable, var otherRow] || report.Tables.All(item => item.Definition.Id != otherTable))
                    continue;
                foreach (var (cell, column) in row.Cells.Zip(table.Columns))
                    AddEqual(cell.Id, FigureId.Cell(otherTable, otherRow, column.Definition.Id), known);
            }
        }
    }

    private void AddEqual(FigureId one, FigureId other, HashSet<FigureId> known)
    {
        if (!known.Contains(one) || !known.Contains(other) || _problem.Forms.Of(one) is not { } first || _problem.Forms.Of(other) is not { } second)
            return;
        foreach (var (shown, form) in new[] { (one, second), (other, first) })
        {
            if (form.Relation(_problem.Quantities) is { IsConstant: false } relation)
                _problem.Add(new Relation { Terms = relation.Terms, Figure = shown, Loss = 0 });
        }
    }

    /// <summary>What is computed of nothing but the withheld costs of few persons, as their cost a day, is as much theirs.</summary>
    private void WithholdWhatIsOnlyOfThem()
    {
        foreach (var (figure, stated) in _problem.Figures)
        {
            if (stated is not null)
                continue;
            var quantities = _problem.Forms.QuantitiesOf(figure.Id);
            if (quantities.Count > 0 && quantities.All(_quantities.ContainsKey) && quantities.Any(index => _quantities[index].Reason == WithheldReason.RestsOnFew))
                Withhold(figure.Id, WithheldReason.RestsOnFew, null);
        }
    }

    private void Protect(ProtectedNumber number)
    {
        var search = new AlternativeSearch(_problem.Quantities, _problem.Relations, _relationsOf);
        foreach (var value in number.MustBePossible)
        {
            var found = search.Find(number.Form, value - number.Value);
            if (found is null)
            {
                WithholdAllAbout(number);
                found = search.Find(number.Form, value - number.Value);
            }
            if (found is null)
            {
                _exposed.Add(number.Name);
                return;
            }
            _proof.Add(new Alternative(number.Name, value, [.. found.Changes.OrderBy(change => change.Key)
                .Select(change => (_problem.Quantities[change.Key].Source, _problem.Quantities[change.Key].Value, _problem.Quantities[change.Key].Value + change.Value))]));
            foreach (var index in found.Quantities)
            {
                _problem.Quantities[index].IsUnknown = true;
                _quantities.TryAdd(index, (WithheldReason.ProtectsOther, number.Name));
            }
            foreach (var index in found.Relations)
                Withhold(_problem.Relations[index].Figure!.Value, WithheldReason.ProtectsOther, number.Name);
        }
    }

    /// <summary>Where no cheaper way is found: everything that is computed of it.</summary>
    private void WithholdAllAbout(ProtectedNumber number)
    {
        foreach (var index in number.Form.Quantities)
        {
            if (!_problem.Quantities[index].IsFixed && !_problem.Quantities[index].IsUnknown)
            {
                _problem.Quantities[index].IsUnknown = true;
                _quantities.TryAdd(index, (WithheldReason.ProtectsOther, number.Name));
            }
            foreach (var relation in _relationsOf[index].Select(item => _problem.Relations[item]).Where(relation => relation.Figure is not null))
                Withhold(relation.Figure!.Value, WithheldReason.ProtectsOther, number.Name);
        }
    }

    private void Withhold(FigureId figure, WithheldReason reason, string? protects)
    {
        _withheld.TryAdd(figure, new WithheldFigure(figure, reason, protects));
        foreach (var relation in _relationsByFigure[figure])
            relation.IsWithheld = true;
    }

    /// <summary>The figures that state what is withheld, and small counts written with words about them.</summary>
    private void Collect(CalculatedReport report, PersonFacts persons)
    {
        foreach (var (figure, stated) in _problem.Figures)
        {
            if (stated is not null && _quantities.TryGetValue(stated.Index, out var why))
                _withheld.TryAdd(figure.Id, new WithheldFigure(figure.Id, why.Reason, why.Protects));
        }
        foreach (var figure in report.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).Concat(report.Facts).Concat(report.Indicators))
        {
            if ((figure.CountsPersons ?? (figure.Facts is [var fact] && persons.Count(fact))) && IsSmallInWords(figure.Value))
                _withheld.TryAdd(figure.Id, new WithheldFigure(figure.Id, WithheldReason.FewPersons, null));
            else if (figure.How is Derivation.Other { Operands: var parts } && parts.OfType<Derivation.OfFact>().Any(part => persons.Count(part.Value) && IsSmallInWords(part.Value.Value)))
                _withheld.TryAdd(figure.Id, new WithheldFigure(figure.Id, WithheldReason.FewPersons, null));
            else if (figure.Value is CellValue.Qualified or CellValue.Range or CellValue.PartsOf && figure.Facts.Any(about => persons.CountsBehind(about).Any(_rule.MayBeFew)))
                _withheld.TryAdd(figure.Id, new WithheldFigure(figure.Id, WithheldReason.RestsOnFew, null));
        }
    }

    private bool IsSmallInWords(CellValue value) => value switch
    {
        CellValue.Qualified qualified => _rule.IsSmall(qualified.Value),
        CellValue.Range range => _rule.IsSmall(range.Low) || _rule.IsSmall(range.High),
        CellValue.PartsOf parts => _rule.IsSmall(parts.Part) || _rule.IsSmall(parts.Whole - parts.Part),
        _ => false,
    };

    private string NameOf(Quantity quantity) => _problem.Facts.TryGetValue(quantity.Index, out var fact)
        ? $"{fact.Dataset}/{fact.Row}/{fact.Measure} {fact.Span.SwedishName}"
        : quantity.Source.ToString();
}
