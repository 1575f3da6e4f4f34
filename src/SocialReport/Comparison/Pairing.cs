namespace SocialReport.Comparison;

/// <summary>Which parts of an old version are which of the new one.</summary>
/// <typeparam name="T">The kind of part.</typeparam>
/// <param name="Matched">The pairs, in the new version's order.</param>
/// <param name="Removed">The old ones without a counterpart, in their order.</param>
/// <param name="Added">The new ones without a counterpart, in their order.</param>
internal sealed record Pairing<T>(IReadOnlyList<(T Old, T New)> Matched, IReadOnlyList<T> Removed, IReadOnlyList<T> Added)
    where T : class
{
    /// <summary>
    /// Pairs by what must be the same, one rule after the other, then what is left by likeness: the most alike first.
    /// Several that are the same pair in their order.
    /// </summary>
    /// <param name="old">The old parts.</param>
    /// <param name="current">The new parts.</param>
    /// <param name="keys">What must be the same, strictest first; null for a part that the rule says nothing of.</param>
    /// <param name="likeness">How alike two are; 0 for too little.</param>
    public static Pairing<T> Of(IReadOnlyList<T> old, IReadOnlyList<T> current, IReadOnlyList<Func<T, object?>> keys, Func<T, T, double> likeness)
    {
        var partner = new Dictionary<T, T>(ReferenceEqualityComparer.Instance);
        var left = old.ToList();
        foreach (var key in keys)
            PairByKey(left, [.. current.Where(item => !partner.ContainsKey(item))], key, partner);
        var candidates =
            from item in current.Select((part, index) => (part, index))
            where !partner.ContainsKey(item.part)
            from other in left.Select((part, index) => (part, index))
            let score = likeness(other.part, item.part)
            where score > 0
            orderby score descending, Math.Abs(item.index - other.index), item.index
            select (Old: other.part, New: item.part);
        foreach (var (other, item) in candidates.ToList())
        {
            if (!partner.ContainsKey(item) && left.RemoveAll(part => ReferenceEquals(part, other)) > 0)
                partner[item] = other;
        }
        return new Pairing<T>(
            [.. current.Where(partner.ContainsKey).Select(item => (partner[item], item))], left, [.. current.Where(item => !partner.ContainsKey(item))]);
    }

    private static void PairByKey(List<T> old, IReadOnlyList<T> current, Func<T, object?> key, Dictionary<T, T> partner)
    {
        var waiting = old.Where(item => key(item) is not null).GroupBy(item => key(item)!).ToDictionary(group => group.Key, group => new Queue<T>(group));
        foreach (var item in current)
        {
            if (key(item) is { } name && waiting.TryGetValue(name, out var queue) && queue.TryDequeue(out var other))
            {
                partner[item] = other;
                old.RemoveAll(candidate => ReferenceEquals(candidate, other));
            }
        }
    }
}
