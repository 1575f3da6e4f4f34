using SocialReport.Diagnostics;

namespace SocialReport.Workspaces;

/// <summary>Reads <c>namnd.yaml</c>.</summary>
public static class CommitteeReader
{
    /// <summary>The report types that a committee makes, as far as its file can be read; errors are for the build to tell.</summary>
    public static IReadOnlyList<string> Reports(Workspace workspace, string committee) =>
        Read(workspace, committee, new DiagnosticBag())?.Reports ?? workspace.ReportTypes;

    /// <summary>The committee, or null, with diagnostics, when its file holds errors.</summary>
    public static Committee? Read(Workspace workspace, string id, DiagnosticBag diagnostics)
    {
        var path = $"{workspace.CommitteeFolder}/{id}/namnd.yaml";
        if (YamlFile.Read(path, workspace.Files.Read(path), diagnostics) is not { } map)
            return null;
        var name = map.Require("namn")?.Text();
        var municipality = map.Require("kommun")?.Text();
        map.Text("källa");
        var reports = map.Get("rapporter")?.List()?.Select(item => ReportType(item, workspace)).OfType<string>().ToList();
        var datasets = map.Get("data")?.Map()?.Entries.Select(entry => DatasetReader.Read(entry.Key, entry.KeyNode, entry.Value)).ToList() ?? [];
        map.RefuseUnknownKeys();
        return name is null || municipality is null || datasets.Contains(null)
            ? null
            : new Committee(id, name, municipality, reports ?? workspace.ReportTypes, [.. datasets.Select(dataset => dataset!)], map.Location);
    }

    private static string? ReportType(YamlValue item, Workspace workspace)
    {
        if (item.Text() is not { } name || workspace.ReportTypes.Contains(name))
            return item.Scalar;
        item.Report(Messages.YamlChoice(item.Location, $"”{name}”", workspace.ReportTypes));
        return null;
    }
}
