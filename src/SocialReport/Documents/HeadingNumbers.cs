using System.Globalization;

namespace SocialReport.Documents;

/// <summary>Counts headings: 4, 4.1, 4.2, 5 …; in appendix 3 they are 3.4, 3.4.1, 3.4.2, 3.5 …</summary>
/// <param name="numberedDepth">The deepest level that is numbered.</param>
/// <param name="appendix">What the appendix is called that they stand in; null for a report of its own.</param>
internal sealed class HeadingNumbers(int numberedDepth, string? appendix = null)
{
    private readonly int[] _counts = new int[7];

    /// <summary>The shallowest level under which nothing is numbered, as its heading isn't.</summary>
    private int _unnumberedFrom = int.MaxValue;

    private int _appendices;

    /// <summary>What the next appendix of the report is called: Bilaga 1, Bilaga 2 …; in appendix 3 they are 3.1, 3.2 … Under it nothing is numbered.</summary>
    /// <param name="level">The level of its heading.</param>
    public string NextAppendix(int level)
    {
        _unnumberedFrom = level;
        _appendices++;
        return string.Create(CultureInfo.InvariantCulture, $"Bilaga {(appendix is null ? "" : appendix + ".")}{_appendices}");
    }

    /// <summary>The number of the next heading, or null for one without.</summary>
    /// <param name="level">Its level, 1 to 6, at most one deeper than the one before.</param>
    /// <param name="isUnnumbered">Whether its author wants no number.</param>
    public string? Next(int level, bool isUnnumbered)
    {
        if (level <= _unnumberedFrom)
            _unnumberedFrom = isUnnumbered ? level : int.MaxValue;
        if (_unnumberedFrom < int.MaxValue || level > numberedDepth)
            return null;
        _counts[level]++;
        Array.Clear(_counts, level + 1, _counts.Length - level - 1);
        var prefix = appendix is null ? "" : appendix + ".";
        return prefix + string.Join('.', _counts[1..(level + 1)].Select(count => count.ToString(CultureInfo.InvariantCulture)));
    }
}
