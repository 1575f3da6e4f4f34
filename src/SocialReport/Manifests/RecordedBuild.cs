using SocialReport.Pdf;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Manifests;

/// <summary>Builds a report together with its manifest.</summary>
public static class RecordedBuild
{
    /// <summary>As <see cref="ReportBuilder.Build"/>;
    /// after the report's files come what was found, and last the manifest of all the others.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="committee">The committee's id.</param>
    /// <param name="report">The report type's id.</param>
    /// <param name="period">The period, written as its folder is.</param>
    /// <param name="options">How it is built.</param>
    /// <param name="tool">The program that builds.</param>
    /// <param name="revision">The git revision of the workspace; null outside git.</param>
    /// <exception cref="UnreadableFileException">A file of the workspace can't be read.</exception>
    public static BuiltReport Build(
        Workspace workspace, string committee, string report, Period period, BuildOptions options, ToolStamp tool, string? revision)
    {
        var files = new RecordedFiles(workspace.Files);
        // The workspace's own file was read before, but decides where everything is.
        files.Read(Workspace.FileName);
        var built = ReportBuilder.Build(workspace with { Files = files }, committee, report, period, options);
        if (built.Files.Count == 0)
            return built;
        IReadOnlyList<OutputFile> outputs = [.. built.Files, KeptFindings.Of(built).File(report, built.Files)];
        var manifest = new BuildManifest(
            tool, revision, committee, report, period.Written, period.End, options,
            [.. built.Accepted.Select(item => new AcceptedReason(item.Code, item.Place, item.Reason))],
            files.Stamps,
            Fonts(),
            [.. outputs.Select(file => FileStamp.Of(file.Name, file.Content.Span)).OrderBy(stamp => stamp.Name, StringComparer.Ordinal)])
        {
            Asked = Known(files.Asked, $"{workspace.CommitteeFolder}/{committee}", period),
            IsDraft = built.Document?.Metadata.IsDraft == true,
        };
        return built with { Files = [.. outputs, new OutputFile(report + BuildManifest.FileEnding, ManifestJson.Write(manifest))] };
    }

    /// <summary>The files that a report is made of, found by reading and reckoning it without pages; as far as it can be read.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="committee">The committee's id.</param>
    /// <param name="report">The report type's id.</param>
    /// <param name="period">The period, written as its folder is.</param>
    public static IReadOnlyList<string> InputsOf(Workspace workspace, string committee, string report, Period period)
    {
        var files = new RecordedFiles(workspace.Files);
        try
        {
            files.Read(Workspace.FileName);
            ReportBuilder.Build(workspace with { Files = files }, committee, report, period, BuildOptions.Check);
        }
        catch (UnreadableFileException)
        {
            // The build tells of it; what was read before it is what can be known.
        }
        return [.. files.Stamps.Select(stamp => stamp.Name)];
    }

    private static AskedFiles Known(AskedFiles asked, string committeeFolder, Period period) => asked with
    {
        Folders = [.. asked.Folders.Select(listing => listing.IsOfFolders && listing.Folder == committeeFolder ? listing.UpTo(period) : listing)],
    };

    private static IReadOnlyList<FileStamp> Fonts()
    {
        var assembly = typeof(PdfFonts).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(name => name.EndsWith(".ttf", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Stamp)];

        FileStamp Stamp(string name)
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return FileStamp.Of(name, content);
        }
    }
}
