using SocialReport;
using SocialReport.Comparison;
using SocialReport.Manifests;
using SocialReport.Periods;
using SocialReport.Snapshots;
using SocialReport.Workspaces;

namespace SocialReportCli;

/// <summary>Finds the versions that a comparison is about, and builds those that are built now.</summary>
/// <param name="workspace">The workspace.</param>
/// <param name="root">Its folder.</param>
/// <param name="selection">The reports chosen.</param>
/// <param name="isDraft">Whether drafts are built.</param>
/// <param name="printer">Tells what is wrong.</param>
internal sealed class VersionFinder(Workspace workspace, string root, BuildSelection selection, bool isDraft, DiagnosticPrinter printer)
{
    private const string Built = "nytt bygge";
    private const string Reviewed = "granskad version";

    /// <summary>The versions of what is written on the command line; null when it has been told what is wrong.</summary>
    public List<VersionPair>? Find(IReadOnlyList<string> sides) => sides switch
    {
        [] => SinceReview(),
        [var kept] => Directory.Exists(kept) || File.Exists(kept) ? SinceKept(kept) : Refuse($"”{kept}” är varken en mapp eller ett manifest.", "Ange två perioder, två mappar, eller en mapp."),
        [var first, var second] when Period.TryParse(first, out _) && Period.TryParse(second, out _) => BetweenPeriods(first, second),
        _ => Refuse($"”{string.Join("” och ”", sides)}” går inte att jämföra.", "Ange två perioder som 2023-T1 2024-T1, eller två mappar som finns."),
    };

    /// <summary>What was last sent out, or the version asked for, and what is built now.</summary>
    public List<VersionPair>? SinceDispatch(string? version)
    {
        if (Plan(selection) is not { } plan)
            return null;
        var pairs = new List<VersionPair>();
        foreach (var item in plan)
        {
            var folder = DispatchRun.Folder(workspace, item);
            var versions = workspace.Files.Folders(folder).Where(name => workspace.Files.Exists($"{folder}/{name}/{item.Report}{ReportSnapshot.TextEnding}")).Order(VersionOrder.Instance).ToList();
            var chosen = version ?? versions.LastOrDefault();
            if (chosen is null || !versions.Contains(chosen))
            {
                if (version is not null)
                    return Refuse($"Version {version} av {item.Report} {item.Period} är inte sparad som utskickad.", versions.Count > 0 ? $"De som finns är {string.Join(", ", versions)}." : "Spara utskick med socrep snapshot --utskick.");
                continue;
            }
            Add(pairs, item, KeptVersions.Read(workspace.Files, $"{folder}/{chosen}/{item.Report}", $"utskickad version {chosen}"));
        }
        return pairs;
    }

    private List<VersionPair>? SinceReview()
    {
        if (Plan(selection) is not { } plan)
            return null;
        var reviewed = new ReviewedReports(root, workspace);
        var pairs = new List<VersionPair>();
        foreach (var item in plan)
            Add(pairs, item, KeptVersions.Read(workspace.Files, $"{reviewed.Folder(item)}/{item.Report}", Reviewed));
        return pairs;
    }

    /// <summary>A folder of built reports, or the manifest of one, and the same reports built now.</summary>
    private List<VersionPair>? SinceKept(string path)
    {
        var isFolder = Directory.Exists(path);
        var folder = isFolder ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
        var manifests = isFolder ? Directory.EnumerateFiles(folder, "*" + BuildManifest.FileEnding, SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList() : [path];
        var pairs = new List<VersionPair>();
        foreach (var file in manifests)
        {
            if (VerifyManifestCommand.ReadManifest(file, out var finding) is not { } manifest)
            {
                printer.Print([finding!]);
                return null;
            }
            if (selection.Report is { } report && report != manifest.Report || selection.Committee is { } committee && committee != manifest.Committee)
                continue;
            if (Plan(new BuildSelection(manifest.Period, manifest.Report, manifest.Committee, All: false)) is not [var item, ..])
                return null;
            Add(pairs, item, KeptVersions.Read(new DirectoryFiles(Path.GetDirectoryName(Path.GetFullPath(file))!), manifest.Report, path), manifest.Options.IsDraft);
        }
        return pairs;
    }

    private List<VersionPair>? BetweenPeriods(string first, string second)
    {
        if (Plan(selection with { Period = first }) is not { } before || Plan(selection with { Period = second }) is not { } now)
            return null;
        var pairs = new List<VersionPair>();
        foreach (var item in now)
        {
            if (before.FirstOrDefault(other => (other.Committee, other.Report) == (item.Committee, item.Report)) is { } earlier
                && Build(earlier, earlier.Period.Written, isDraft) is { } old && Build(item, item.Period.Written, isDraft) is { } current)
            {
                pairs.Add(new VersionPair(Name(item), old, current));
            }
        }
        return pairs;
    }

    private void Add(List<VersionPair> pairs, PlannedBuild item, ReportState? old, bool? asDraft = null)
    {
        if (Build(item, Built, asDraft ?? isDraft) is { } current)
            pairs.Add(new VersionPair(Name(item), old, current));
    }

    private ReportState? Build(PlannedBuild item, string label, bool asDraft)
    {
        var built = ReportBuilder.Build(workspace, item.Committee, item.Report, item.Period, new BuildOptions(asDraft, IsStrict: false, ReportSnapshot.Formats));
        printer.PrintErrors(built.Diagnostics);
        if (built.Files.Count == 0)
            printer.NotCompared(item);
        return ReportState.Of(label, item.Report, built);
    }

    private IReadOnlyList<PlannedBuild>? Plan(BuildSelection chosen)
    {
        if (BuildPlan.Make(workspace, chosen, out var problem) is { } plan)
            return plan;
        printer.Refuse(problem!.Value.Message, problem.Value.Hint);
        return null;
    }

    private List<VersionPair>? Refuse(string message, string hint)
    {
        printer.Refuse(message, hint);
        return null;
    }

    private static string Name(PlannedBuild item) => item.ToString();
}
