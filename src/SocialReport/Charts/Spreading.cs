namespace SocialReport.Charts;

/// <summary>Moves things along a line until none overlaps the next.</summary>
internal static class Spreading
{
    /// <summary>Middles as near the wished ones as can be: those that would overlap are centred together on what they wish.</summary>
    /// <param name="wished">The wished middles, in the order that things stand in.</param>
    /// <param name="sizes">The length of each.</param>
    public static double[] Apart(IReadOnlyList<double> wished, IReadOnlyList<double> sizes)
    {
        var groups = new List<Group>();
        for (var index = 0; index < wished.Count; index++)
        {
            groups.Add(new Group(index, 1, wished[index], sizes[index]));
            while (groups.Count > 1 && groups[^1].Start < groups[^2].End)
            {
                var (above, below) = (groups[^2], groups[^1]);
                groups.RemoveAt(groups.Count - 1);
                // The wish of each is weighed alike.
                var count = above.Count + below.Count;
                var middle = ((above.Middle * above.Count) + (below.Middle * below.Count)) / count;
                groups[^1] = new Group(above.First, count, middle, above.Length + below.Length);
            }
        }
        var middles = new double[wished.Count];
        foreach (var group in groups)
        {
            var end = group.Start;
            for (var index = group.First; index < group.First + group.Count; index++)
            {
                middles[index] = end + (sizes[index] / 2);
                end += sizes[index];
            }
        }
        return middles;
    }

    private sealed record Group(int First, int Count, double Middle, double Length)
    {
        public double Start => Middle - (Length / 2);

        public double End => Middle + (Length / 2);
    }
}
