namespace SocialReport.Disclosure;

/// <summary>
/// Finds other values of the quantities that a reader could hold for true: a protected number has another value, and all that
/// is shown comes out the same. Where that takes changing something shown, it finds what is cheapest to withhold.
/// Best first by loss, so that an answer without loss is a proof that nothing more need be withheld.
/// </summary>
internal sealed class AlternativeSearch(IReadOnlyList<Quantity> quantities, IReadOnlyList<Relation> relations, ILookup<int, int> relationsOf)
{
    // Changes tried before something larger is withheld instead. Reports need a few tens.
    private const int MaxSteps = 4_000;

    private const int MostCandidates = 40;

    /// <summary>What to withhold so that a form can change by so much: nothing when it already can; null when no way is found.</summary>
    public Found? Find(LinearForm form, decimal change)
    {
        var queue = new PriorityQueue<State, (decimal Loss, int Steps, int Order)>();
        var order = 0;
        queue.Enqueue(new State(null, -1, 0, -1, 0, 0), (0, 0, order));
        for (var step = 0; step < MaxSteps && queue.TryDequeue(out var state, out _); step++)
        {
            var changes = state.Changes();
            var dropped = state.Dropped();
            if (Open(form, change, changes, dropped) is not { } open)
                return new Found(changes, [.. changes.Keys.Where(index => !quantities[index].IsUnknown).Order()], [.. dropped.Order()]);
            foreach (var next in Moves(state, open, changes, dropped))
                queue.Enqueue(next, (next.Loss, next.Steps, ++order));
        }
        return null;
    }

    /// <summary>A relation that the changes so far break, the one with the fewest ways out; null when all hold.</summary>
    private OpenRelation? Open(LinearForm form, decimal change, Dictionary<int, decimal> changes, HashSet<int> dropped)
    {
        var sum = form.Terms.Sum(term => term.Value * changes.GetValueOrDefault(term.Key));
        if (!IsNone(sum - change, change))
            return new OpenRelation(form.Terms, sum - change, -1);
        OpenRelation? narrowest = null;
        foreach (var index in changes.Keys.Order().SelectMany(quantity => relationsOf[quantity]).Distinct())
        {
            var relation = relations[index];
            if (relation.IsWithheld || dropped.Contains(index))
                continue;
            if (relation.IsRigid)
                return new OpenRelation(new Dictionary<int, decimal>(), 0, index);
            var (broken, scale) = (0m, 0m);
            foreach (var (quantity, delta) in changes)
            {
                if (!relation.Terms.TryGetValue(quantity, out var factor))
                    continue;
                broken += factor * delta;
                scale = Math.Max(scale, Math.Abs(factor * delta));
            }
            if (!IsNone(broken, scale) && (narrowest is null || relation.Terms.Count < narrowest.Terms.Count))
                narrowest = new OpenRelation(relation.Terms, broken, index);
        }
        return narrowest;
    }

    private IEnumerable<State> Moves(State state, OpenRelation open, Dictionary<int, decimal> changes, HashSet<int> dropped)
    {
        if (open.Index >= 0 && relations[open.Index].Figure is not null)
            yield return new State(state, -1, 0, open.Index, state.Loss + relations[open.Index].Loss, state.Steps + 1);
        // In a long sum the cheapest are as good as all.
        var candidates = open.Terms.Where(term => !quantities[term.Key].IsFixed && !changes.ContainsKey(term.Key))
            .OrderBy(term => quantities[term.Key].IsUnknown ? 0 : quantities[term.Key].Loss).ThenByDescending(term => quantities[term.Key].IsUnknown ? Math.Abs(quantities[term.Key].Value) : 0).ThenBy(term => term.Key).Take(MostCandidates);
        foreach (var (index, factor) in candidates)
        {
            var quantity = quantities[index];
            if (Change(quantity, -open.Broken / factor) is { } delta)
                yield return new State(state, index, delta, -1, state.Loss + (quantity.IsUnknown ? 0 : quantity.Loss), state.Steps + 1);
        }
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
