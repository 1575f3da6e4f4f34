using SocialReport.Snapshots;

namespace SocialReport.Manifests;

/// <summary>How a file that a manifest names stands to what is there now.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kept">The file beside the manifest: equal, changed, or removed.</param>
/// <param name="Rebuilt">The file made again: equal, changed, removed when it no longer comes out, new when it did not then.</param>
public sealed record OutputCheck(string Name, SnapshotStatus Kept, SnapshotStatus Rebuilt);

/// <summary>An input that isn't what it was.</summary>
/// <param name="Name">Its path from the workspace folder, or a program file's or font's name.</param>
/// <param name="Status">Whether it is new, changed or removed.</param>
public sealed record InputChange(string Name, SnapshotStatus Status);

/// <summary>What came out when a report was made again from its manifest.</summary>
/// <param name="Outputs">Every file, in ordinal order of names.</param>
/// <param name="Inputs">The files of the workspace that differ.</param>
/// <param name="Tool">The program files and fonts that differ, and the version of .NET when that does.</param>
public sealed record ManifestCheck(
    IReadOnlyList<OutputCheck> Outputs, IReadOnlyList<InputChange> Inputs, IReadOnlyList<InputChange> Tool)
{
    /// <summary>Whether every byte agrees, of the files kept and of those made again.</summary>
    public bool Agrees => Outputs.All(output => output is { Kept: SnapshotStatus.Equal, Rebuilt: SnapshotStatus.Equal });

    /// <summary>Compares.</summary>
    /// <param name="manifest">The manifest.</param>
    /// <param name="kept">The files beside it, by name; those that are gone left out.</param>
    /// <param name="rebuilt">The manifest of the report made again.</param>
    public static ManifestCheck Of(BuildManifest manifest, IReadOnlyDictionary<string, FileStamp> kept, BuildManifest rebuilt)
    {
        var then = ByName(manifest.Outputs);
        // The first form knew no file of findings: that there is one now is no difference.
        var now = ByName([.. rebuilt.Outputs.Where(stamp => manifest.Asked is not null || !stamp.Name.EndsWith(KeptFindings.FileEnding, StringComparison.Ordinal))]);
        var outputs = then.Keys.Union(now.Keys).Order(StringComparer.Ordinal).Select(name => new OutputCheck(
            name,
            then.TryGetValue(name, out var stamp) ? Status(stamp, kept.GetValueOrDefault(name)) : SnapshotStatus.Equal,
            Status(then.GetValueOrDefault(name), now.GetValueOrDefault(name))));
        var runtime = manifest.Tool.Runtime == rebuilt.Tool.Runtime
            ? Array.Empty<InputChange>()
            : [new InputChange($".NET {manifest.Tool.Runtime} → {rebuilt.Tool.Runtime}", SnapshotStatus.Changed)];
        return new ManifestCheck(
            [.. outputs],
            Changes(manifest.Inputs, rebuilt.Inputs),
            [.. Changes(manifest.Tool.Parts, rebuilt.Tool.Parts), .. Changes(manifest.Fonts, rebuilt.Fonts), .. runtime]);
    }

    private static List<InputChange> Changes(IReadOnlyList<FileStamp> then, IReadOnlyList<FileStamp> now)
    {
        var (old, current) = (ByName(then), ByName(now));
        return [.. old.Keys.Union(current.Keys).Order(StringComparer.Ordinal)
            .Select(name => new InputChange(name, Status(old.GetValueOrDefault(name), current.GetValueOrDefault(name))))
            .Where(change => change.Status != SnapshotStatus.Equal)];
    }

    private static Dictionary<string, FileStamp> ByName(IReadOnlyList<FileStamp> stamps)
    {
        var byName = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        foreach (var stamp in stamps)
            byName[stamp.Name] = stamp;
        return byName;
    }

    private static SnapshotStatus Status(FileStamp? then, FileStamp? now) => (then, now) switch
    {
        (null, _) => SnapshotStatus.New,
        (_, null) => SnapshotStatus.Removed,
        _ => then == now ? SnapshotStatus.Equal : SnapshotStatus.Changed,
    };
}
