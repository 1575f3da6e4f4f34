namespace SocialReport.Benchmarks;

/// <summary>Numbers without a pattern that one would notice, the same in every run and on every runtime.</summary>
internal sealed class NumberSequence
{
    private ulong _state = 1;

    /// <summary>The next number from 0 and below a limit.</summary>
    public int Next(int limit)
    {
        // A linear congruence modulo 2^64 with Knuth's multiplier (MMIX); its high bits are the good ones.
        _state = unchecked((_state * 6364136223846793005) + 1442695040888963407);
        return (int)((_state >> 33) % (ulong)limit);
    }

    /// <summary>The next number from a least one and below a limit.</summary>
    public int Next(int least, int limit) => least + Next(limit - least);
}
