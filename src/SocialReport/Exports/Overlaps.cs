namespace SocialReport.Exports;

/// <summary>Finds placements of one person that have days in common.</summary>
internal sealed class Overlaps
{
    /// <summary>How many placements have days that an earlier one of the same person has.</summary>
    public int Count { get; private set; }

    /// <summary>The one that stands first in the files, and the one whose days it has; null for none.</summary>
    public (Placement Later, Placement Earlier)? First { get; private set; }

    /// <summary>Looks at the placements of one person.</summary>
    public void Find(ReadOnlySpan<Placement> placements)
    {
        var longest = 0;
        for (var i = 1; i < placements.Length; i++)
        {
            if (placements[i].From <= placements[longest].To)
            {
                Count++;
                var pair = (placements[i], placements[longest]);
                if (First is not { } first || Place(pair).CompareTo(Place(first)) < 0)
                    First = pair;
            }
            if (placements[i].To > placements[longest].To)
                longest = i;
        }
    }

    private static (int, int, int) Place((Placement Later, Placement Earlier) pair) => (pair.Later.File, pair.Later.Line, pair.Earlier.Line);
}
