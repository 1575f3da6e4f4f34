using SocialReport.Diagnostics;
using SocialReport.Indicators;
using SocialReport.Periods;

namespace SocialReport.Workspaces;

/// <summary>All that the YAML files say of one report of one committee and period.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Committee">The committee.</param>
/// <param name="Report">The report, its layers merged.</param>
/// <param name="Period">The period.</param>
/// <param name="Settings">What <c>period.yaml</c> says.</param>
/// <param name="OwnFacts">The facts of their own (fakta); none when there is no such file.</param>
/// <param name="ControlTotals">The ledger's totals, or null when there is no such file.</param>
public sealed record ReportInputs(
    Workspace Workspace,
    Committee Committee,
    ReportDefinition Report,
    Period Period,
    PeriodSettings Settings,
    IReadOnlyList<OwnFact> OwnFacts,
    ControlTotals? ControlTotals)
{
    /// <summary>The indicators and goals that the period may know of; none when no folder has any.</summary>
    public IndicatorSet Indicators { get; init; } = IndicatorSet.Empty;

    /// <summary>The committee's folder.</summary>
    public string CommitteeFolder => $"{Workspace.CommitteeFolder}/{Committee.Id}";

    /// <summary>The period's folder.</summary>
    public string PeriodFolder => $"{CommitteeFolder}/{Period.Written}";

    /// <summary>The report type's folder.</summary>
    public string ReportFolder => $"{Workspace.ReportFolder}/{Report.Id}";

    /// <summary>The folders that the report type builds on (bygger_på): their tables are a layer below, their sections can be included.</summary>
    public IReadOnlyList<string> SharedFolders { get; init; } = [];

    /// <summary>The names of the period folders that the report may know of: those that end no later than its own period.</summary>
    public IReadOnlyList<(string Folder, Period AsOf)> KnownPeriods => Known(Workspace, Committee.Id, Period);

    /// <summary>Reads them; null, with diagnostics, when any holds errors. All files are read before it gives up.</summary>
    public static ReportInputs? Read(Workspace workspace, string committee, string report, Period period, DiagnosticBag diagnostics)
    {
        var folder = $"{workspace.CommitteeFolder}/{committee}";
        var periodFolder = $"{folder}/{period.Written}";
        var who = CommitteeReader.Read(workspace, committee, diagnostics);
        var own = Map($"{workspace.ReportFolder}/{report}/rapport.yaml");
        var shared = own is null ? [] : ReportReader.BuildsOn(own, workspace.SharedFolders).ToList();
        var layers = shared.Select(name => Map($"{workspace.ReportFolder}/{name}/rapport.yaml"))
            .Concat([own, OptionalMap($"{folder}/rapport/{report}.yaml")]).OfType<YamlMap>().ToList();
        var definition = own is null ? null : ReportReader.Read(report, layers, diagnostics);
        var reports = who?.Reports ?? workspace.ReportTypes;
        var settings = Map($"{periodFolder}/period.yaml") is { } settingsMap ? PeriodSettings.Read(settingsMap, report, reports) : null;
        var facts = OptionalMap($"{periodFolder}/fakta.yaml") is { } factsMap ? OwnFactReader.Read(factsMap) : [];
        var totals = OptionalMap($"{periodFolder}/kontroll.yaml") is { } totalsMap ? ControlTotals.Read(totalsMap, report, reports) : null;
        foreach (var dataset in who?.Datasets.Where(dataset => dataset.Id is IndicatorData.Indicators or IndicatorData.Goals) ?? [])
            diagnostics.Add(Messages.ReservedDataset(dataset.Location, dataset.Id));
        var indicators = IndicatorSet.Read(workspace.Files, folder, Known(workspace, committee, period), diagnostics);
        return who is null || definition is null || settings is null
            ? null
            : new ReportInputs(workspace, who, definition, period, settings, facts, totals) { Indicators = indicators, SharedFolders = [.. shared.Select(name => $"{workspace.ReportFolder}/{name}")] };

        YamlMap? OptionalMap(string path) => workspace.Files.Exists(path) ? Map(path) : null;

        YamlMap? Map(string path)
        {
            if (workspace.Files.Exists(path))
                return YamlFile.Read(workspace.Files, path, diagnostics);
            diagnostics.Add(Messages.FileMissing(new SourceLocation(path), path, "rapporten behöver den"));
            return null;
        }
    }

    private static IReadOnlyList<(string Folder, Period AsOf)> Known(Workspace workspace, string committee, Period report) =>
        [.. workspace.Periods(committee).Where(period => period <= report).Select(period => (period.Written, period))];
}
