using System.Globalization;

namespace SocialReportCli;

/// <summary>A part of a plan, made by one of several machines: every n-th report, so that the parts take about as long.</summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
internal sealed record Shard(int Number, int Count)
{
    /// <summary>More parts than anybody has machines.</summary>
    public const int MostParts = 10_000;

    /// <summary>Whether it is a part of a whole.</summary>
    public bool IsPossible => Number >= 1 && Number <= Count && Count <= MostParts;

    /// <summary>Reads <c>3/8</c>; null when it is no part of a whole.</summary>
    public static Shard? Parse(string written)
    {
        var parts = written.Split('/');
        return parts.Length == 2 && ParseNumber(parts[0]) is { } number && ParseNumber(parts[1]) is { } count && new Shard(number, count) is { IsPossible: true } shard ? shard : null;
    }

    /// <summary>A whole number from 1, or null.</summary>
    public static int? ParseNumber(string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : null;

    /// <summary>The reports of this part, in the plan's order. The parts of a plan share none, and miss none.</summary>
    public IReadOnlyList<PlannedBuild> Of(IReadOnlyList<PlannedBuild> plan) => [.. plan.Where((_, index) => index % Count == Number - 1)];

    /// <summary>The number in the whole plan, from 1, of the report at an index in this part.</summary>
    public int PlanNumber(int index) => (index * Count) + Number;

    /// <summary>As it stands in names of files: <c>3-av-8</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}-av-{Count}");
}
