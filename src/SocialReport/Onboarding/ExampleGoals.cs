using System.Globalization;
using System.Text;
using SocialReport.Indicators;
using SocialReport.Periods;
using SocialReport.Workspaces;

namespace SocialReport.Onboarding;

/// <summary>The goals and indicators that a report's tables choose among, each a line to fill in, without any value.</summary>
internal static class ExampleGoals
{
    private const string Placeholder = "Skriv målet här";

    /// <summary>The files; none for a report without goals and indicators.</summary>
    public static IEnumerable<NewFile> Files(ReportDefinition report, Period period, string folder)
    {
        var tables = report.Tables.Where(table => table.Dataset is IndicatorData.Goals or IndicatorData.Indicators).ToList();
        if (tables.Count == 0)
            yield break;
        var areas = Words(tables, "överordnat_id");
        yield return NewText.File($"{folder}/mal.yaml", Goals(areas, Words(tables, "nivå").DefaultIfEmpty("nämndmål").ToList()));
        if (tables.Exists(table => table.Dataset == IndicatorData.Indicators))
            yield return NewText.File($"{folder}/indikatorer.yaml", Indicators(areas.Count == 0 ? ["mål_1"] : [.. areas.Select(GoalUnder)], period));
    }

    private static List<string> Words(List<TableDefinition> tables, string column) =>
        [.. tables.SelectMany(table => table.Selection).Where(filter => filter.Column == column).SelectMany(filter => filter.Values).Distinct(StringComparer.Ordinal)];

    private static string GoalUnder(string area) => $"mål_{area}";

    private static string Goals(List<string> areas, List<string> levels)
    {
        var text = new StringBuilder("# Nämndens mål. Byt texterna mot era egna, och lägg till fler mål på samma sätt.\n");
        foreach (var area in areas)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {{id: {area}, text: \"Skriv områdets namn här: {area}\", nivå: målområde}}\n");
            text.Append(CultureInfo.InvariantCulture, $"- {{id: {GoalUnder(area)}, text: {Placeholder}, nivå: {levels[0]}, överordnat: {area}}}\n");
        }
        for (var i = 0; i < levels.Count && areas.Count == 0; i++)
            text.Append(CultureInfo.InvariantCulture, $"- {{id: mål_{i + 1}, text: {Placeholder}, nivå: {levels[i]}}}\n");
        return text.ToString();
    }

    private static string Indicators(IReadOnlyList<string> goals, Period period)
    {
        var text = new StringBuilder("# Nämndens indikatorer. Uppgifterna saknas tills någon skriver dem här.\n");
        for (var i = 0; i < goals.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"- id: indikator_{i + 1}\n  mål: {goals[i]}\n  text: Skriv indikatorn här\n  enhet: antal\n  riktning: öka\n");
            text.Append(CultureInfo.InvariantCulture, $"  utfall:\n    {period.Written}: \"-\"\n  målvärde:\n    {period.Year}: \"-\"\n");
        }
        return text.ToString();
    }
}
