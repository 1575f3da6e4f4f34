using SocialReport.Diagnostics;
using SocialReport.Documents;

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
        return workspace.Files.Once((nameof(Committee), path), diagnostics, findings =>
            YamlFile.Read(workspace.Files, path, findings) is { } map ? Read(map, workspace, id) : null);
    }

    /// <summary>The committee that a file says; null, with diagnostics, when it holds errors.</summary>
    internal static Committee? Read(YamlMap map, Workspace workspace, string id)
    {
        var name = map.Require("namn")?.Text();
        var municipality = map.Require("kommun")?.Text();
        map.Text("källa");
        var reports = map.Get("rapporter")?.List()?.Select(item => ReportType(item, workspace)).OfType<string>().ToList();
        var datasets = map.Get("data")?.Map()?.Entries.Select(entry => DatasetReader.Read(entry.Key, entry.KeyNode, entry.Value)).ToList() ?? [];
        var accent = map.Get("accentfärg") is { } color ? ReadAccent(color) : AccentColor.Standard;
        var logotype = ReadLogotype(map, workspace, $"{workspace.CommitteeFolder}/{id}");
        var secrecy = SecrecyReader.Rule(map.Get("sekretess"));
        var checks = map.Get("kontroller")?.Map() is { } settings ? CheckSettings.Read(settings) : CheckSettings.Usual;
        map.RefuseUnknownKeys();
        return name is null || municipality is null || datasets.Contains(null)
            ? null
            : new Committee(id, name, municipality, reports ?? workspace.ReportTypes, [.. datasets.Select(dataset => dataset!)], map.Location)
            {
                Accent = accent,
                Secrecy = secrecy,
                Logotype = logotype,
                Checks = checks,
            };
    }

    private static AccentColor ReadAccent(YamlValue value)
    {
        if (AccentColor.Parse(value.Written()) is not { } accent)
        {
            value.Report(Messages.YamlKind(value.Location, "en färg som \"#124375\"", value.Scalar is { } text ? $"”{text}”" : "ingenting"));
            return AccentColor.Standard;
        }
        if (Math.Min(accent.ContrastWithWhite, accent.ContrastWithTint) < AccentColor.LeastContrast)
            value.Report(Messages.AccentContrast(value.Location, value.Scalar!, accent));
        return accent;
    }

    private static DescribedPicture? ReadLogotype(YamlMap map, Workspace workspace, string folder)
    {
        var file = map.Get("logotyp");
        var alt = map.Get("logotyp_text");
        if (file?.Text() is not { } name)
        {
            if (file is null && alt is { } lonely)
                lonely.Report(Messages.LogotypeMissing(lonely.Location));
            return null;
        }
        if (alt is null)
            file.Report(Messages.PictureWithoutWords(file.Location, name, "logotyp_text: Exempelkommunens logotyp"));
        var found = new PictureFolder(workspace.Files, folder).Read(name, file.Report, file.Location);
        return found is not null && alt?.Text() is { } words ? new DescribedPicture(words, found) : null;
    }

    private static string? ReportType(YamlValue item, Workspace workspace)
    {
        if (item.Text() is not { } name || workspace.ReportTypes.Contains(name))
            return item.Scalar;
        item.Report(Messages.YamlChoice(item.Location, $"”{name}”", workspace.ReportTypes));
        return null;
    }
}
