using System.Globalization;
using SocialReport.Diagnostics;

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
    internal static PeriodSettings? Read(YamlMap map)
    {
        var date = ReadDate(map.Require("datum"));
        var registryNumber = map.Text("diarienummer");
        var isDraft = map.Get("status")?.Choice(Choices.Statuses);
        var version = map.Text("version");
        var accepted = map.Get("godkända")?.List()?.Select(item => AcceptedFinding.Read(item)).OfType<AcceptedFinding>().ToList() ?? [];
        map.RefuseUnknownKeys();
        return date is { } day ? new PeriodSettings(day, registryNumber, version, isDraft ?? false, accepted, map.Location) : null;
    }

    internal static DateOnly? ReadDate(YamlValue? value)
    {
        if (value is not { } node)
            return null;
        if (DateOnly.TryParseExact(node.Scalar, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        node.Report(Messages.YamlKind(node.Location, "ett datum som 2024-05-15", node.Scalar switch
        {
            { Length: > 0 } text => $"”{text}”",
            "" => "ingenting",
            _ => "något annat",
        }));
        return null;
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
