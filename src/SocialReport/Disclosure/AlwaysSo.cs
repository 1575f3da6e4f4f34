using SocialReport.Facts;
using SocialReport.Periods;

namespace SocialReport.Disclosure;

/// <summary>
/// What readers know of counts of persons without being told: that the parts of a whole add up to it (delar), and that a flow
/// over a longer time is the sum of the flows over its parts. What is left between two of them follows too, though nobody prints it.
/// </summary>
/// <param name="problem">The quantities.</param>
/// <param name="persons">What counts persons.</param>
/// <param name="rule">The rule.</param>
internal sealed class AlwaysSo(SecrecyProblem problem, PersonFacts persons, SecrecyRule rule)
{
    /// <summary>Adds the relations, and gives the small counts that follow from others.</summary>
    public IReadOnlyList<ProtectedNumber> Add()
    {
        var counted = problem.Facts.Where(pair => problem.Quantities[pair.Key].CountsPersons).OrderBy(pair => pair.Key)
            .Select(pair => (Quantity: problem.Quantities[pair.Key], Fact: pair.Value)).ToList();
        var implied = new List<ProtectedNumber>();
        foreach (var dataset in persons.Datasets.Where(dataset => dataset.Declaration.Parts.Count > 0))
            AddParts(dataset, [.. counted.Where(item => item.Fact.Dataset == dataset.Id)], implied);
        var flows = counted.Where(item => persons.Datasets.First(dataset => dataset.Id == item.Fact.Dataset).KindOf(item.Fact.Row, item.Fact.Measure) == MeasureKind.Flow);
        foreach (var group in flows.GroupBy(item => (item.Fact.Dataset, item.Fact.Row, item.Fact.Measure)))
            AddTimes([.. group.DistinctBy(item => item.Fact.Span)], implied);
        return implied;
    }

    private void AddParts(Dataset dataset, List<(Quantity Quantity, Fact Fact)> counted, List<ProtectedNumber> implied)
    {
        foreach (var declared in dataset.Declaration.Parts)
        {
            foreach (var (whole, fact) in counted.Where(item => IsNamed(item.Fact, declared.Whole)))
            {
                var parts = declared.Parts.Select(name => counted.Find(item => IsNamed(item.Fact, name) && IsBeside(item.Fact, fact)).Quantity).ToList();
                var rest = parts.Aggregate(LinearForm.Of(whole), (left, part) => part is null ? left : LinearForm.Sum([left, LinearForm.Of(part).Times(-1)]));
                if (parts.TrueForAll(part => part is not null))
                    AddRelation(rest);
                else if (parts.Count(part => part is null) == 1)
                    AddImplied($"det som är kvar av {dataset.Id}/{fact.Row}/{fact.Measure} {fact.Span.SwedishName}", rest, implied);
            }
        }
    }

    /// <summary>Whether a fact is of the measure, or of the row, with that name.</summary>
    private static bool IsNamed(Fact fact, string name) => fact.Measure == KnownMeasures.Normalize(name) || fact.Row.Label == RowKey.Normalize(name);

    /// <summary>Whether two facts differ in nothing but what names them: measure, or last part of the row.</summary>
    private static bool IsBeside(Fact part, Fact whole) =>
        part.Span == whole.Span && (part.Row.Equals(whole.Row) || (part.Measure == whole.Measure && part.Row.Parts.SkipLast(1).SequenceEqual(whole.Row.Parts.SkipLast(1))));

    private void AddTimes(List<(Quantity Quantity, Fact Fact)> group, List<ProtectedNumber> implied)
    {
        var bySpan = group.ToDictionary(item => item.Fact.Span, item => item.Quantity);
        foreach (var same in group.GroupBy(item => item.Fact.Span.First))
        {
            var ordered = same.OrderBy(item => item.Fact.Span.Last).ToList();
            foreach (var ((earlier, first), (later, last)) in ordered.Zip(ordered.Skip(1)))
            {
                var between = new DateSpan(first.Span.Last.AddDays(1), last.Span.Last);
                var rest = LinearForm.Sum([LinearForm.Of(later), LinearForm.Of(earlier).Times(-1)]);
                if (bySpan.TryGetValue(between, out var stated))
                    AddRelation(LinearForm.Sum([rest, LinearForm.Of(stated).Times(-1)]));
                else
                    AddImplied($"{last.Dataset}/{last.Row}/{last.Measure} {between.SwedishName}", rest, implied);
            }
        }
        foreach (var (whole, fact) in group)
            AddRelation(Months(fact.Span, bySpan) is { } months ? LinearForm.Sum([LinearForm.Of(whole), .. months.Select(month => LinearForm.Of(month).Times(-1))]) : LinearForm.Of(0));
    }

    /// <summary>The months, or other shortest times stated, that a span is made of; null when some are not stated.</summary>
    private static List<Quantity>? Months(DateSpan span, Dictionary<DateSpan, Quantity> bySpan)
    {
        var months = new List<Quantity>();
        for (var first = span.First; first <= span.Last;)
        {
            var part = bySpan.Keys.Where(known => known.First == first && known.Last <= span.Last && known != span).OrderBy(known => known.Last).Select(known => (DateSpan?)known).FirstOrDefault();
            if (part is not { } found)
                return null;
            months.Add(bySpan[found]);
            first = found.Last.AddDays(1);
        }
        return months;
    }

    /// <summary>Adds a relation that holds; where the numbers of a file disagree, there is none to know.</summary>
    private void AddRelation(LinearForm form)
    {
        if (!form.IsConstant && form.ValueOf(problem.Quantities) == 0)
            problem.Add(new Relation { Terms = form.Terms });
    }

    private void AddImplied(string name, LinearForm form, List<ProtectedNumber> implied)
    {
        var value = form.ValueOf(problem.Quantities);
        if (rule.IsSmall(value))
            implied.Add(new ProtectedNumber(name, form, value, [.. rule.Range.Select(number => (decimal)number)]));
    }
}
