using SocialReport.Diagnostics;
using SocialReport.Disclosure;

namespace SocialReport.Workspaces;

/// <summary>What <c>period.yaml</c> says of one report of one period.</summary>
/// <param name="Date">The report's date; the document is dated by it, never by the clock.</param>
/// <param name="RegistryNumber">The registry number (diarienummer), or null.</param>
/// <param name="Version">The version, or null.</param>
/// <param name="IsDraft">Whether the status is <c>utkast</c>.</param>
/// <param name="Accepted">Findings that somebody has accepted, each with a reason.</param>
/// <param name="Location">The file.</param>
public sealed record PeriodSettings(
    DateOnly Date, string? RegistryNumber, string? Version, bool IsDraft, IReadOnlyList<AcceptedFinding> Accepted, SourceLocation Location)
{
    /// <summary>The day that the committee decided on the report (beslutad), or null.</summary>
    public DateOnly? Decided { get; init; }

    /// <summary>The decision to show small counts of persons all the same (sekretess), or null.</summary>
    public SecrecyWaiver? ShowsSmallCounts { get; init; }

    /// <summary>Reads them for one report: what is said of it alone goes before what the file says of all its reports.</summary>
    /// <param name="map">The file.</param>
    /// <param name="report">The report type's id.</param>
    /// <param name="known">The committee's report types, the only ones that <c>rapporter</c> may name.</param>
    internal static PeriodSettings? Read(YamlMap map, string report, IReadOnlyList<string> known)
    {
        var common = Layer.Read(map);
        // Every report's own are read, so that a mistake is told whichever report is built first.
        var own = (map.Get("rapporter") is { } value ? PeriodReports.Read(value, known) : [])
            .Select(entry => (entry.Report, Settings: entry.Own is { } body ? Layer.Read(body, isWhole: true) : Layer.Empty)).ToList()
            .Find(entry => entry.Report == report).Settings ?? Layer.Empty;
        map.RefuseUnknownKeys();
        if (!common.StatesDate && !own.StatesDate)
            map.File.Add(Messages.YamlKeyMissing(map.Location, "datum"));
        return (own.StatesDate ? own.Date : common.Date) is { } day
            ? new PeriodSettings(
                day, own.RegistryNumber ?? common.RegistryNumber, own.Version ?? common.Version, own.IsDraft ?? common.IsDraft ?? false,
                own.Accepted ?? common.Accepted ?? [], map.Location)
            {
                Decided = own.Decided ?? common.Decided,
                ShowsSmallCounts = own.ShowsSmallCounts ?? common.ShowsSmallCounts,
            }
            : null;
    }

    /// <summary>What is said in one place; null for what isn't.</summary>
    private sealed record Layer(
        bool StatesDate, DateOnly? Date, string? RegistryNumber, string? Version, bool? IsDraft, IReadOnlyList<AcceptedFinding>? Accepted)
    {
        public DateOnly? Decided { get; private init; }

        public SecrecyWaiver? ShowsSmallCounts { get; private init; }

        public static Layer Empty { get; } = new(false, null, null, null, null, null);

        /// <param name="map">Where it is said.</param>
        /// <param name="isWhole">Whether the map holds nothing else.</param>
        public static Layer Read(YamlMap map, bool isWhole = false)
        {
            var date = map.Get("datum");
            var layer = new Layer(
                date is not null,
                date?.Date(),
                map.Text("diarienummer"),
                map.Text("version"),
                map.Get("status")?.Choice(Choices.Statuses),
                map.Get("godkända")?.List()?.Select(AcceptedFinding.Read).OfType<AcceptedFinding>().ToList())
            {
                Decided = map.Get("beslutad")?.Date(),
                ShowsSmallCounts = SecrecyReader.Waiver(map.Get("sekretess")),
            };
            if (isWhole)
                map.RefuseUnknownKeys();
            return layer;
        }
    }
}

/// <summary>A finding that somebody has looked at and let stand.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Place">What it is about, as the finding's hint writes it: often a figure's address.</param>
/// <param name="Reason">Why it may stand.</param>
/// <param name="Location">Where that is written.</param>
public sealed record AcceptedFinding(string Code, string Place, string Reason, SourceLocation Location)
{
    internal static AcceptedFinding? Read(YamlValue value)
    {
        if (value.Map() is not { } map)
            return null;
        var code = map.Require("kod")?.Text();
        var place = map.Require("plats")?.Text();
        var reason = map.Require("skäl")?.Text();
        map.RefuseUnknownKeys();
        return code is null || place is null || reason is null ? null : new AcceptedFinding(code, place, reason, map.Location);
    }
}
