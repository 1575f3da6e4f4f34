using SocialReport.Diagnostics;
using SocialReport.Indicators;
using SocialReport.Workspaces;
using Period = SocialReport.Periods.Period;

namespace SocialReport.Tests.Schemas;

/// <summary>A kind of YAML file of a workspace, with its reader.</summary>
/// <param name="Name">The schema's name: <c>namnd.schema.json</c> is that of <c>namnd.yaml</c>.</param>
/// <param name="Title">What the file is, in Swedish.</param>
/// <param name="Read">Reads it.</param>
internal sealed record WorkspaceSchema(string Name, string Title, Action<YamlValue> Read)
{
    private static readonly Period AnyPeriod = Period.Of(2024);

    // A name of the user's own that the files refer to, such as a report type's, is the name that the probe gives.
    private static readonly string[] Known = [ProbeMap.Name];

    private static readonly Workspace Nothing = new(new MemoryFiles(), "n", "m", "out");

    public static IReadOnlyList<WorkspaceSchema> All { get; } =
    [
        new("socrep", "socrep.yaml: var nämnder och rapporttyper finns", top => Workspace.Read(top.Map()!, Nothing.Files)),
        new("namnd", "namnd.yaml: nämndens namn, rapporter och datamängder", top => CommitteeReader.Read(top.Map()!, Nothing, "")),
        new("rapport", "rapport.yaml: rapportens tabeller och diagram, rapporttypens eller det som nämnden ändrar", ReadReport),
        new("period", "period.yaml: rapportens datum, status och vad som är godkänt", top => PeriodSettings.Read(top.Map()!, ProbeMap.Name, Known)),
        new("fakta", "fakta.yaml: enstaka tal för texten", top => OwnFactReader.Read(top.Map()!)),
        new("kontroll", "kontroll.yaml: totaler ur ekonomisystemet", top => ControlTotals.Read(top.Map()!, ProbeMap.Name, Known)),
        new("indikatorer", "indikatorer.yaml: indikatorer med värden och målvärden", ReadIndicators),
        new("mal", "mal.yaml: mål", ReadGoals),
    ];

    /// <summary>The schema of a file of a workspace; null for a file that isn't YAML of ours.</summary>
    /// <param name="path">The file's path.</param>
    public static WorkspaceSchema? Of(string path) =>
        All.FirstOrDefault(schema => $"{schema.Name}.yaml" == Path.GetFileName(path))
        ?? (path.Split('/', '\\') is [.., "rapport", var name] && name.EndsWith(".yaml", StringComparison.Ordinal) ? All.First(schema => schema.Name == "rapport") : null);

    private static void ReadReport(YamlValue top)
    {
        var map = top.Map()!;
        _ = ReportReader.BuildsOn(map, Known).ToList();
        ReportReader.Read(ProbeMap.Name, [map], []);
    }

    // A later file may leave out what an earlier one says.
    private static void ReadIndicators(YamlValue top)
    {
        IndicatorReader.Indicators(top, AnyPeriod, []);
        IndicatorReader.Indicators(top, AnyPeriod, [new Indicator(ProbeMap.Name, new SourceLocation(""))]);
    }

    private static void ReadGoals(YamlValue top)
    {
        IndicatorReader.Goals(top, AnyPeriod, []);
        IndicatorReader.Goals(top, AnyPeriod, [new Goal(ProbeMap.Name, new SourceLocation(""))]);
    }
}
