namespace SocialReport.Disclosure;

/// <summary>
/// Finds other values of the quantities that a reader could hold for true: a protected number has another value, and all that
/// is shown comes out the same. Where that takes changing something shown, it finds what is cheapest to withhold.
/// Best first by loss, so that an answer without loss is a proof that nothing more need be withheld.
/// </summary>
internal sealed class AlternativeSearch(IReadOnlyList<Quantity> quantities, IReadOnlyList<Relation> relations, ILookup<int, int> relationsOf)
{
    // Changes tried without loss, and then with it, before something larger is withheld instead. Reports need a few tens.
    private const int MaxFreeSteps = 1_000;
    private const int MaxSteps = 4_000;

    // A long way round is worth a little loss: there are too many of them to try.
    private const decimal StepLoss = 40;

    private const int MostCandidates = 20;

    private static readonly Dictionary<int, decimal> NoTerms = [];

    /// <summary>What to withhold so that a form can change by so much: nothing when it already can; null when no way is found.</summary>
    public Found? Find(LinearForm form, decimal change) =>
        Find(form, change, isFree: true, MaxFreeSteps) ?? Find(form, change, isFree: false, MaxSteps);

    private Found? Find(LinearForm form, decimal change, bool isFree, int maxSteps)
    {
        // Of equal losses what breaks least is nearest to an answer.
        var queue = new PriorityQueue<State, (decimal Loss, int Broken, int Steps, int Order)>();
        var order = 0;
        queue.Enqueue(new State(null, -1, 0, -1, 0, 0), (0, 1, 0, order));
        for (var step = 0; step < maxSteps && queue.TryDequeue(out var state, out _); step++)
        {
            var changes = state.Changes();
            var dropped = state.Dropped();
            var broken = Broken(changes, dropped);
            var sum = form.Terms.Sum(term => term.Value * changes.GetValueOrDefault(term.Key)) - change;
            var isChanged = IsNone(sum, change);
            if (isChanged && broken.Count == 0)
                return new Found(changes, [.. changes.Keys.Where(index => !quantities[index].IsUnknown).Order()], [.. dropped.Order()]);
            var open = isChanged ? Narrowest(broken) : new OpenRelation(form.Terms, sum, -1);
            foreach (var (next, left) in Moves(state, open, changes, dropped, broken))
            {
                if (!isFree || next.Loss == 0)
                    queue.Enqueue(next, (isFree ? 0 : next.Loss + (StepLoss * next.Steps), left, next.Steps, ++order));
            }
        }
        return null;
    }

    /// <summary>The relations that changes break, by index, and by how much.</summary>
    private SortedDictionary<int, decimal> Broken(Dictionary<int, decimal> changes, HashSet<int> dropped)
    {
        var broken = new SortedDictionary<int, decimal>();
        foreach (var index in changes.Keys.SelectMany(quantity => relationsOf[quantity]).Distinct())
        {
            var relation = relations[index];
            if (relation.IsWithheld || dropped.Contains(index))
                continue;
            var (sum, scale) = (0m, 0m);
            foreach (var (quantity, delta) in changes)
            {
                if (!relation.Terms.TryGetValue(quantity, out var factor))
                    continue;
                sum += factor * delta;
                scale = Math.Max(scale, Math.Abs(factor * delta));
            }
            if (relation.IsRigid || !IsNone(sum, scale))
                broken.Add(index, sum);
        }
        return broken;
    }

    /// <summary>The broken relation with the fewest ways out.</summary>
    private OpenRelation Narrowest(SortedDictionary<int, decimal> broken)
    {
        var index = broken.Keys.MinBy(index => relations[index].IsRigid ? 0 : relations[index].Terms.Count);
        return new OpenRelation(relations[index].IsRigid ? NoTerms : relations[index].Terms, broken[index], index);
    }

    private IEnumerable<(State State, int Broken)> Moves(
        State state, OpenRelation open, Dictionary<int, decimal> changes, HashSet<int> dropped, SortedDictionary<int, decimal> broken)
    {
        if (open.Index >= 0 && relations[open.Index].Figure is not null)
            yield return (new State(state, -1, 0, open.Index, state.Loss + relations[open.Index].Loss, state.Steps + 1), broken.Count - 1);
        // In a long sum the cheapest are as good as all.
        var movable = open.Terms.Where(term => !quantities[term.Key].IsFixed && !changes.ContainsKey(term.Key)).OrderBy(term => term.Key).ToList();
        var unknown = movable.Where(term => quantities[term.Key].IsUnknown).OrderByDescending(term => Math.Abs(quantities[term.Key].Value)).Take(MostCandidates);
        var shown = movable.Where(term => !quantities[term.Key].IsUnknown).OrderBy(term => quantities[term.Key].Loss).Take(MostCandidates);
        var candidates = unknown.Concat(shown);
        foreach (var (index, factor) in candidates)
        {
            var quantity = quantities[index];
            if (Change(quantity, -open.Broken / factor) is { } delta)
                yield return (new State(state, index, delta, -1, state.Loss + (quantity.IsUnknown ? 0 : quantity.Loss), state.Steps + 1), Left(index, delta, dropped, broken));
        }
    }

    /// <summary>How many relations are broken when one more quantity changes.</summary>
    private int Left(int quantity, decimal delta, HashSet<int> dropped, SortedDictionary<int, decimal> broken)
    {
        var left = broken.Count;
        foreach (var index in relationsOf[quantity].Where(index => !relations[index].IsWithheld && !dropped.Contains(index)))
        {
            var change = relations[index].Terms[quantity] * delta;
            var isBroken = relations[index].IsRigid || !IsNone(broken.GetValueOrDefault(index) + change, change);
            left += (isBroken ? 1 : 0) - (broken.ContainsKey(index) ? 1 : 0);
        }
        return left;
    }

    /// <summary>The change, or as much of it as the quantity can take; null for none.</summary>
    private static decimal? Change(Quantity quantity, decimal wanted)
    {
        if (quantity.IsWhole && decimal.Truncate(wanted) != wanted)
            return null;
        if (wanted < 0 && quantity.Least != decimal.MinValue && quantity.Value + wanted < quantity.Least)
            wanted = quantity.Least - quantity.Value;
        else if (wanted > 0 && quantity.Most != decimal.MaxValue && quantity.Value + wanted > quantity.Most)
            wanted = quantity.Most - quantity.Value;
        return wanted == 0 ? null : wanted;
    }

    /// <summary>Whether a sum is nothing but the last digits of a division.</summary>
    private static bool IsNone(decimal sum, decimal scale) => Math.Abs(sum) <= Math.Abs(scale) * 0.000_000_000_001m;

    /// <summary>Other values, and what to withhold for a reader to hold them for true.</summary>
    /// <param name="Changes">How much each quantity differs from its value, by index.</param>
    /// <param name="Quantities">Quantities that are shown now, by index.</param>
    /// <param name="Relations">Relations whose figures are shown now, by index.</param>
    public sealed record Found(IReadOnlyDictionary<int, decimal> Changes, IReadOnlyList<int> Quantities, IReadOnlyList<int> Relations);

    private sealed record OpenRelation(IReadOnlyDictionary<int, decimal> Terms, decimal Broken, int Index);

    /// <summary>One change or one figure withheld, after those before it.</summary>
    private sealed record State(State? Before, int Quantity, decimal Delta, int Relation, decimal Loss, int Steps)
    {
        public Dictionary<int, decimal> Changes()
        {
            var changes = new Dictionary<int, decimal>();
            for (var state = this; state is not null; state = state.Before)
            {
                if (state.Quantity >= 0)
                    changes.Add(state.Quantity, state.Delta);
            }
            return changes;
        }

        public HashSet<int> Dropped()
        {
            var dropped = new HashSet<int>();
            for (var state = this; state is not null; state = state.Before)
            {
                if (state.Relation >= 0)
                    dropped.Add(state.Relation);
            }
            return dropped;
        }
    }
}
