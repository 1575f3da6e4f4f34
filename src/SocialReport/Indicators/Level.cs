namespace SocialReport.Indicators;

/// <summary>
/// What a value says of how high something lies: an interval, whose ends are the same for an exact number.
/// <c>max 30</c> has no lower end, <c>minst 3</c> no upper. The numbers are in base units.
/// </summary>
/// <param name="Low">The lower end, or null for none.</param>
/// <param name="High">The upper end, or null for none.</param>
public sealed record Level(decimal? Low, decimal? High)
{
    /// <summary>Whether the end itself is left out: <c>under 30</c>.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The whole that it is parts of (<c>4 av 5</c>: 5), or null. Parts of different wholes can't be compared.</summary>
    public int? Whole { get; init; }

    /// <summary>Whether it is a rank: <c>topp 3</c>.</summary>
    public bool IsRank { get; init; }

    /// <summary>Whether both ends are known.</summary>
    public bool IsClosed => Low is not null && High is not null;

    /// <summary>The level of an exact number.</summary>
    public static Level Exactly(decimal value) => new(value, value);

    /// <summary>
    /// Whether a value at the other level lies within this one: true when all of it does, false when none of it does,
    /// null when that can't be told.
    /// </summary>
    public bool? Holds(Level other)
    {
        if (Whole != other.Whole)
            return null;
        var isOpen = IsOpen || other.IsOpen;
        if (other.High is { } high && Low is { } low && (high < low || (high == low && isOpen)))
            return false;
        if (other.Low is { } otherLow && High is { } top && (otherLow > top || (otherLow == top && isOpen)))
            return false;
        return IsAbove(other) && IsBelow(other) ? true : null;

        bool IsAbove(Level inner) => Low is not { } end || (inner.Low is { } start && (start > end || (start == end && (!IsOpen || inner.IsOpen))));
        bool IsBelow(Level inner) => High is not { } end || (inner.High is { } last && (last < end || (last == end && (!IsOpen || inner.IsOpen))));
    }

    /// <summary>Whether all of this level lies above all of the other; parts of different wholes never do.</summary>
    public bool IsHigherThan(Level other) => Whole == other.Whole && Low is { } low && other.High is { } high && low > high;
}
