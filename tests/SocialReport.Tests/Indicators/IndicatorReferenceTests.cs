using SocialReport.Indicators;

namespace SocialReport.Tests.Indicators;

/// <summary>Every example in the reference of indicators stands as it says.</summary>
public sealed class IndicatorReferenceTests
{
    private const string Page = "docs/handbok/indikatorer.md";

    private static readonly List<(string Info, string Content)> Fences = MarkdownFences.Read(Page);

    public static TheoryData<int> Examples() => [.. Enumerable.Range(0, Fences.Count).Where(index => Fences[index].Info == "indikator")];

    public static TheoryData<string, string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (var cells in File.ReadLines(Repository.Path(Page)).SkipWhile(line => !line.StartsWith("| Riktning |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|')).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)))
        {
            rows.Add(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }
        return rows;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Exemplet_står_som_det_säger(int index)
    {
        var file = new IndicatorFile().Indicators(Fences[index].Content);
        if (index > 0 && Fences[index - 1].Info == "mål")
            file.Goals(Fences[index - 1].Content);
        var set = file.Read();
        var period = IndicatorFile.PeriodOf("2023");
        Assert.Equal(
            Fences[index + 1].Content.Split('\n'),
            set.Indicators.Select(indicator => $"{indicator.Id}: {GoalRule.Of(indicator, period).InWords}")
                .Concat(set.Goals.Select(goal => $"{goal.Id}: {GoalRule.Of(goal, set, period).InWords}")));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Raden_står_som_den_säger(string direction, string baseline, string outcome, string target, string status) =>
        Assert.Equal(status, IndicatorWords.Of(IndicatorFile.Assess(
            (direction.Length > 0 ? $"riktning: {direction}\n" : "") + $"nuläge: {{2022-12-31: \"{baseline}\"}}\nutfall: {{2023: \"{outcome}\"}}\nmålvärde: {{2023: \"{target}\"}}").Status));
}
