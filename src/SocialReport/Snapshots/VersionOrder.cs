using System.Globalization;

namespace SocialReport.Snapshots;

/// <summary>Orders versions as people count them: 1.9 before 1.10.</summary>
public sealed class VersionOrder : IComparer<string>
{
    /// <summary>The one order there is.</summary>
    public static VersionOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (left, right) = ((x ?? "").Split('.'), (y ?? "").Split('.'));
        for (var index = 0; index < Math.Min(left.Length, right.Length); index++)
        {
            var order = Number(left[index]) is { } first && Number(right[index]) is { } second
                ? first.CompareTo(second)
                : string.CompareOrdinal(left[index], right[index]);
            if (order != 0)
                return order;
        }
        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(x, y);
    }

    private static long? Number(string part) => long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
