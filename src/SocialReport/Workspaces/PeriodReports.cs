using SocialReport.Diagnostics;
using SocialReport.Periods;

namespace SocialReport.Workspaces;

/// <summary>
/// The reports that a committee makes for a period: those that <c>rapporter</c> in <c>period.yaml</c> names,
/// or without it all of the committee's.
/// </summary>
public static class PeriodReports
{
    /// <summary>The report types, as far as the files can be read; errors are for the build to tell.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="committee">The committee's id.</param>
    /// <param name="period">A period that the committee has a folder for.</param>
    public static IReadOnlyList<string> Of(Workspace workspace, string committee, Period period)
    {
        var reports = CommitteeReader.Reports(workspace, committee);
        var path = $"{workspace.CommitteeFolder}/{committee}/{period.Written}/period.yaml";
        if (!workspace.Files.Exists(path)
            || YamlFile.Read(workspace.Files, path, new DiagnosticBag())?.Get("rapporter") is not { } value)
        {
            return reports;
        }
        var named = Read(value, reports).Select(entry => entry.Report).Distinct().ToList();
        return named.Count > 0 ? named : reports;
    }

    /// <summary>The reports that a list, or a map with settings of each, names; null settings where there are none.</summary>
    internal static IReadOnlyList<(string Report, YamlMap? Own)> Read(YamlValue value, IReadOnlyList<string> known)
    {
        if (value.IsMap)
        {
            return [.. value.Map()!.Entries.Where(entry => IsKnown(entry.KeyNode, known))
                .Select(entry => (entry.Key, entry.Value.Is("") ? null : entry.Value.Map()))];
        }
        return [.. (value.List() ?? []).Where(item => IsKnown(item, known)).Select(item => (item.Scalar!, (YamlMap?)null))];
    }

    /// <summary>Whether a value names one of the committee's report types; reports it when not.</summary>
    internal static bool IsKnown(YamlValue name, IReadOnlyList<string> known)
    {
        if (name.Text() is not { } report)
            return false;
        if (known.Contains(report))
            return true;
        name.Report(Messages.YamlChoice(name.Location, $"”{report}”", known));
        return false;
    }
}
