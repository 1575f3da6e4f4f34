using SocialReport.Workspaces;

namespace SocialReport.Manifests;

/// <summary>A report that somebody asks for.</summary>
/// <param name="Committee">The committee's id.</param>
/// <param name="Report">The report type's id.</param>
/// <param name="Period">The period, written as its folder is.</param>
/// <param name="Options">How it is to be built.</param>
public sealed record ReportRequest(string Committee, string Report, string Period, BuildOptions Options);

/// <summary>
/// Tells whether a report that was built before would come out the same again. It compares what the manifest says with bytes and
/// folders as they are, never with times, so that nothing that was changed and put back, or changed within the clock's step, can
/// fool it. Nothing of the pipeline runs.
/// </summary>
public static class UpToDate
{
    /// <summary>Every reason to build, found one after the other as they are asked for; none when the report is as it would be.</summary>
    /// <param name="request">The report.</param>
    /// <param name="tool">The program that would build it.</param>
    /// <param name="inputs">The workspace.</param>
    /// <param name="outputs">The folder of the report's own files.</param>
    public static IEnumerable<BuildCause> Causes(ReportRequest request, ToolStamp tool, IInputFiles inputs, IInputFiles outputs)
    {
        var name = request.Report + BuildManifest.FileEnding;
        if (!outputs.Exists(name))
            return [new BuildCause(BuildCauseKind.New)];
        return Manifest(request.Report, outputs) is { Asked: { } asked } manifest && IsOf(manifest, request)
            ? Causes(manifest, asked, request, tool, inputs, outputs)
            : [new BuildCause(BuildCauseKind.UnknownOrigin)];
    }

    /// <summary>The manifest of a report in a folder; null when there is none that can be read.</summary>
    public static BuildManifest? Manifest(string report, IInputFiles outputs) =>
        outputs.Exists(report + BuildManifest.FileEnding) && Content(outputs, report + BuildManifest.FileEnding) is { } content ? ManifestJson.Read(content) : null;

    private static IEnumerable<BuildCause> Causes(
        BuildManifest manifest, AskedFiles asked, ReportRequest request, ToolStamp tool, IInputFiles inputs, IInputFiles outputs)
    {
        if (manifest.IsDraft || request.Options.IsDraft)
            yield return new BuildCause(BuildCauseKind.Draft);
        if (!IsSame(manifest.Options, request.Options))
            yield return new BuildCause(BuildCauseKind.Options);
        if (Difference(manifest.Tool, tool) is { } part)
            yield return new BuildCause(BuildCauseKind.Tool, part);
        foreach (var input in manifest.Inputs)
        {
            if (!inputs.Exists(input.Name))
                yield return new BuildCause(BuildCauseKind.InputGone, input.Name);
            else if (!IsStill(input, inputs))
                yield return new BuildCause(BuildCauseKind.InputChanged, input.Name);
        }
        foreach (var path in asked.Present.Where(path => !inputs.Exists(path)))
            yield return new BuildCause(BuildCauseKind.InputGone, path);
        foreach (var path in asked.Absent.Where(inputs.Exists))
            yield return new BuildCause(BuildCauseKind.InputNew, path);
        foreach (var cause in asked.Folders.SelectMany(listing => Changes(listing, inputs)))
            yield return cause;
        foreach (var output in manifest.Outputs)
        {
            // A manifest is a file that somebody may have changed: its names may not lead out of its own folder.
            if (output.Name != Path.GetFileName(output.Name) || !outputs.Exists(output.Name))
                yield return new BuildCause(BuildCauseKind.OutputGone, output.Name);
            else if (!IsStill(output, outputs))
                yield return new BuildCause(BuildCauseKind.OutputChanged, output.Name);
        }
        // Without it there is nothing to tell again.
        if (!manifest.Outputs.Any(output => output.Name == request.Report + KeptFindings.FileEnding))
            yield return new BuildCause(BuildCauseKind.OutputGone, request.Report + KeptFindings.FileEnding);
    }

    private static IEnumerable<BuildCause> Changes(FolderListing then, IInputFiles inputs)
    {
        var now = then.Known(then.IsOfFolders ? inputs.Folders(then.Folder) : inputs.Files(then.Folder));
        if (now.SequenceEqual(then.Names, StringComparer.Ordinal))
            yield break;
        var kind = then.IsOfFolders ? "mappen " : "";
        foreach (var name in now.Except(then.Names, StringComparer.Ordinal))
            yield return new BuildCause(BuildCauseKind.FolderChanged, $"{kind}{then.Folder}/{name} har kommit till");
        foreach (var name in then.Names.Except(now, StringComparer.Ordinal))
            yield return new BuildCause(BuildCauseKind.FolderChanged, $"{kind}{then.Folder}/{name} är borta");
    }

    private static bool IsOf(BuildManifest manifest, ReportRequest request) =>
        (manifest.Committee, manifest.Report, manifest.Period) == (request.Committee, request.Report, request.Period);

    private static bool IsSame(BuildOptions then, BuildOptions now) =>
        (then.IsDraft, then.IsStrict) == (now.IsDraft, now.IsStrict) && then.Formats.SetEquals(now.Formats);

    /// <summary>The first part of the program that differs. The fonts are inside its files, whose hashes hold for them too.</summary>
    private static string? Difference(ToolStamp then, ToolStamp now) =>
        then.Version != now.Version ? $"version {then.Version} → {now.Version}"
        : then.Runtime != now.Runtime ? $".NET {then.Runtime} → {now.Runtime}"
        : then.Parts.Except(now.Parts).Concat(now.Parts.Except(then.Parts)).FirstOrDefault()?.Name;

    // As a stream: an export may be larger than what is read at once.
    private static bool IsStill(FileStamp then, IInputFiles files)
    {
        try
        {
            using var stream = files.Open(then.Name);
            return stream.Finish() == then;
        }
        catch (UnreadableFileException)
        {
            return false;
        }
    }

    private static ReadOnlyMemory<byte>? Content(IInputFiles files, string name)
    {
        try
        {
            return files.Read(name);
        }
        catch (UnreadableFileException)
        {
            return null;
        }
    }
}
