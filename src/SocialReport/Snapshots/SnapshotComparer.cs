namespace SocialReport.Snapshots;

/// <summary>How a text stands to the accepted one of the same name.</summary>
public enum SnapshotStatus
{
    /// <summary>The texts are the same, character for character.</summary>
    Equal,

    /// <summary>The texts differ.</summary>
    Changed,

    /// <summary>There is no accepted text.</summary>
    New,

    /// <summary>There is only an accepted text.</summary>
    Removed,
}

/// <summary>What became of one named text.</summary>
/// <param name="Name">The text's name.</param>
/// <param name="Status">How it stands to the accepted one.</param>
/// <param name="Difference">The lines that differ with some around them; empty when equal. Lines end with a line feed.</param>
public sealed record SnapshotComparison(string Name, SnapshotStatus Status, string Difference);

/// <summary>Compares a set of texts with the accepted ones.</summary>
public static class SnapshotComparer
{
    /// <summary>One comparison for every name in either set, in ordinal order of names.</summary>
    /// <param name="accepted">The accepted texts by name.</param>
    /// <param name="actual">The texts as they are now, by name.</param>
    public static IReadOnlyList<SnapshotComparison> Compare(
        IReadOnlyDictionary<string, string> accepted, IReadOnlyDictionary<string, string> actual)
    {
        var names = accepted.Keys.Union(actual.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return [.. names.Select(name => Compare(name, accepted.GetValueOrDefault(name), actual.GetValueOrDefault(name)))];
    }

    private static SnapshotComparison Compare(string name, string? accepted, string? actual)
    {
        var status = (accepted, actual) switch
        {
            (null, _) => SnapshotStatus.New,
            (_, null) => SnapshotStatus.Removed,
            _ => string.Equals(accepted, actual, StringComparison.Ordinal) ? SnapshotStatus.Equal : SnapshotStatus.Changed,
        };
        return new SnapshotComparison(name, status, status == SnapshotStatus.Equal ? "" : LineDifference.Between(accepted ?? "", actual ?? ""));
    }
}
