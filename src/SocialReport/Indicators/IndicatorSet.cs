using SocialReport.Diagnostics;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Indicators;

/// <summary>The indicators and goals that a report may know of.</summary>
/// <param name="Indicators">Those of the newest file, in its order, with the values of all files.</param>
/// <param name="Goals">Those of the newest file, in its order.</param>
/// <param name="FormerGoals">Goals that only older files have; an indicator may still name one.</param>
public sealed record IndicatorSet(IReadOnlyList<Indicator> Indicators, IReadOnlyList<Goal> Goals, IReadOnlyList<Goal> FormerGoals)
{
    /// <summary>Indicators that only older files have. The report shows none of them, but a file that takes one up again goes on from here.</summary>
    public IReadOnlyList<Indicator> FormerIndicators { get; init; } = [];

    /// <summary>None.</summary>
    public static IndicatorSet Empty { get; } = new([], [], []);

    /// <summary>Every goal by its id; null for one that isn't there.</summary>
    public Goal? Goal(string? id) => id is null ? null : Goals.Concat(FormerGoals).FirstOrDefault(goal => goal.Id == id);

    /// <summary>Reads the files of the folders that the report may know of, and reports all that is wrong with any of them.</summary>
    /// <param name="files">The workspace.</param>
    /// <param name="committeeFolder">The committee's folder, from the workspace.</param>
    /// <param name="folders">The period folders, by name, with their as-of.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public static IndicatorSet Read(
        IInputFiles files, string committeeFolder, IReadOnlyList<(string Folder, Period AsOf)> folders, DiagnosticBag diagnostics)
    {
        var set = Empty;
        foreach (var (folder, asOf) in folders.OrderBy(item => item.AsOf).ThenBy(item => item.Folder, StringComparer.Ordinal))
        {
            if (Root($"{committeeFolder}/{folder}/mal.yaml") is { } goals)
            {
                var read = IndicatorReader.Goals(goals, asOf, [.. set.Goals, .. set.FormerGoals]);
                set = set with
                {
                    Goals = read,
                    FormerGoals = [.. set.Goals.Concat(set.FormerGoals).Where(former => !read.Any(goal => goal.Id == former.Id))],
                };
            }
            if (Root($"{committeeFolder}/{folder}/indikatorer.yaml") is { } indicators)
            {
                var read = IndicatorReader.Indicators(indicators, asOf, [.. set.Indicators, .. set.FormerIndicators]);
                set = set with
                {
                    Indicators = read,
                    FormerIndicators = [.. set.Indicators.Concat(set.FormerIndicators).Where(former => !read.Any(indicator => indicator.Id == former.Id))],
                };
            }
        }
        return IndicatorChecks.Whole(set, diagnostics);

        YamlValue? Root(string path) => files.Exists(path) ? YamlFile.ReadAny(files, path, diagnostics) : null;
    }
}
