using SocialReport.Pdf;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Manifests;

/// <summary>Builds a report together with its manifest.</summary>
public static class RecordedBuild
{
    /// <summary>As <see cref="ReportBuilder.Build"/>; the last of the files is the manifest of the others.</summary>
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
        var manifest = new BuildManifest(
            tool, revision, committee, report, period.Written, period.End, options,
            [.. built.Accepted.Select(item => new AcceptedReason(item.Code, item.Place, item.Reason))],
            files.Stamps,
            Fonts(),
            [.. built.Files.Select(file => FileStamp.Of(file.Name, file.Content.Span)).OrderBy(stamp => stamp.Name, StringComparer.Ordinal)]);
        return built with { Files = [.. built.Files, new OutputFile(report + BuildManifest.FileEnding, ManifestJson.Write(manifest))] };
    }

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
