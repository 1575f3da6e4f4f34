using SocialReport.Documents;

namespace SocialReport.Tests.Documents;

/// <summary>An axis of time is even and in order.</summary>
public sealed class ChartTimeTests
{
    [Theory]
    [InlineData("2021;2023", "2021 2022 2023")]
    [InlineData("2021;2023;2024-T1", "2021 2022 2023 jan–apr")]
    [InlineData("2023-T1;2024-T1", "jan–apr_2023 jan–apr_2024")]
    [InlineData("jan 2024;april 2024", "jan_2024 feb_2024 mars_2024 apr_2024")]
    [InlineData("jan-mars 2023;okt-dec 2023;jan-mars 2024", "jan–mars_2023 apr–juni_2023 juli–sep_2023 okt–dec_2023 jan–mars_2024")]
    public void What_nobody_knows_has_its_place(string spans, string steps)
    {
        var times = spans.Split(';');
        var columns = string.Join(", ", times.Select((time, index) => $"k{index}: {{mått: utfall, period: {time}}}"));
        var chart = new SmallChart("{slag: staplar, tabell: t, axel: tid}", $"{{data: dygn, kolumner: {{{columns}}}, rader: [{{rad: A}}]}}")
            .With("n/a/2024-T1/dygn.csv", $"Rad;{string.Join(';', times.Select(time => $"Utfall {time}"))}\nA;{string.Join(';', times.Select(_ => "7"))}\n").Chart();
        Assert.Equal(steps.Split(' '), chart.Categories.Select(category => (category.Group is null || category.ShortLabel == category.Label ? category.ShortLabel : $"{category.ShortLabel}_{category.Group}").Replace(' ', '_')));
        Assert.All(chart.Panels[0].Series, series => Assert.Equal(chart.Categories.Count, series.Points.Count));
    }

    [Theory]
    [InlineData("tid")]
    [InlineData("månad")]
    public void Time_is_not_sorted(string axis) => Assert.Equal(
        ["SR0394"],
        new SmallChart($"{{slag: linje, tabell: t, axel: {axis}, rader: B, sortera: störst först}}", "{data: dygn, kolumner: {månad: {mått: utfall, serie: månader}}, rader: [alla]}").Codes);

    [Fact]
    public void A_budget_for_next_year_makes_no_outcome_an_earlier_one()
    {
        var chart = new SmallChart("{slag: linje, tabell: t, axel: månad}", "{data: dygn, kolumner: {u: {mått: utfall, serie: alla}, b: {mått: budget, period: jan 2025}}, rader: [alla]}")
            .With("n/a/2024-T1/dygn.csv", "Rad;Utfall jan 2023;Utfall feb 2023;Utfall jan 2024;Utfall feb 2024;Budget jan 2025\nA;1;2;3;4;5\n").Chart();
        Assert.Equal([ChartRole.Comparison, ChartRole.Outcome, ChartRole.Budget], chart.Panels[0].Series.Select(series => series.Role));
    }

    [Fact]
    public void Many_earlier_years_are_no_columns()
    {
        const string Table = "{data: dygn, kolumner: {u: {mått: utfall, serie: alla}}, rader: [alla]}";
        const string Data = "Rad;Utfall jan 2020;Utfall jan 2021;Utfall jan 2022;Utfall jan 2023;Utfall jan 2024\nA;1;2;3;4;5\n";
        Assert.Contains("SR0389", new SmallChart("{slag: staplar, tabell: t, axel: månad}", Table).With("n/a/2024-T1/dygn.csv", Data).Codes);
    }
}
