using SocialReport.Indicators;

namespace SocialReport.Tests.Indicators;

/// <summary>What the files may say, and what is said of those that can't be read.</summary>
public sealed class IndicatorReadingTests
{
    [Fact]
    public void All_that_an_indicator_can_say_is_read()
    {
        var indicator = IndicatorFile.One("""
            enhet: procent
            riktning: topp
            frekvens: tertial
            sort: bestånd
            utfall:
              2023-08-31: {värde: "169", roll: nuläge, not: Rättat från 160}
              2024: {text: "41 % exklusive Arenan", roll: prognos}
              2023: {totalt: "5", flickor: {värde: "4", not: Få svar}, pojkar: "6"}
            prognos:
              2023: 7
            börläge:
              2025: {värde: topp 3, not: Beslutat i mars}
            """);
        Assert.Equal((Direction.Top, "tertial", "procent"), (indicator.Direction!.Value, indicator.Frequency, indicator.Unit.Word));
        Assert.Equal(
            [
                "nuläge/Total/31 aug 2023/169/Rättat från 160",
                "prognos/Total/2024/41 % exklusive Arenan/",
                "utfall/Total/2023/5/",
                "utfall/Girls/2023/4/Få svar",
                "utfall/Boys/2023/6/",
                "prognos/Total/2023/7/",
                "målvärde/Total/2025/topp 3/Beslutat i mars",
            ],
            indicator.Values.Select(value => $"{value.Measure}/{value.Part}/{value.Span.SwedishName}/{value.Original}/{value.Note}"));
    }

    [Theory]
    [InlineData("utfall: {2023: 17O}", "SR0140:1")]
    [InlineData("utfall: {2023: 1.234}", "SR0140:1")]
    [InlineData("enhet: procent\nutfall: {2023: 36 st}", "SR0140:2")]
    [InlineData("utfall: {i fjol: 1}", "SR0141:1")]
    [InlineData("utfall: {2023-13: 1}", "SR0141:1")]
    [InlineData("utfall: {mars 24: 1}", "SR0141:1")]
    [InlineData("mål: okänt", "SR0142:1")]
    [InlineData("utfall: {2023: {värde: 1, text: ett}}", "SR0145:1")]
    [InlineData("målvärde: {2023: {jämför: högst, med: budget 2022}}", "SR0145:1")]
    [InlineData("målvärde: {2023: {jämför: högst, med: utfall}}", "SR0145:1")]
    [InlineData("målvärde: {2023: {jämför: mest, med: utfall 2022}}", "SR0134:1")]
    [InlineData("målvärde: {2023: {jämför: högst}}", "SR0136:1")]
    [InlineData("utfall: {2023: {jämför: högst, med: utfall 2022}}", "SR0136:1 SR0135:1 SR0135:1")]
    [InlineData("utfall: {2023: {kvinnor: 1, män: 2}}", "SR0136:1")]
    [InlineData("utfall: {2023: {totalt: 1, hen: 2}}", "SR0135:1")]
    [InlineData("utfall: {2023: {värde: 1, roll: mål}}", "SR0134:1")]
    [InlineData("utfall: {2023: [1, 2]}", "SR0133:1")]
    [InlineData("utfall: 5", "SR0133:1")]
    [InlineData("riktning: upp", "SR0134:1")]
    [InlineData("sort: summa", "SR0134:1")]
    [InlineData("status: grön", "SR0133:1")]
    [InlineData("status: {bedömning: bra, skäl: a, av: b}", "SR0134:1")]
    [InlineData("status: {bedömning: delvis}", "SR0136:1 SR0136:1")]
    [InlineData("bedömning: delvis", "SR0135:1")]
    [InlineData("utfall: {2023: 1, 2023-T3: 2}", "SR0201:1")]
    [InlineData("målvärde: {2025: 1}\nbörläge: {2025: 2}", "SR0201:2")]
    [InlineData("nuläge: {2023: 1}\nutfall: {2023: {värde: 2, roll: nuläge}}", "SR0201:2")]
    public void What_can_not_be_read_is_told_with_its_line(string keys, string expected)
    {
        new IndicatorFile().Indicators("- id: i\n  text: Indikator\n  " + keys.Replace("\n", "\n  ", StringComparison.Ordinal)).Read(out var diagnostics);
        Assert.Equal(expected, string.Join(' ', diagnostics.Select(finding => $"{finding.Code}:{finding.Location.LineNumber - 2}")));
        Assert.All(diagnostics, finding => Assert.False(string.IsNullOrWhiteSpace(finding.Hint)));
    }

    [Theory]
    [InlineData("- id: a\n  text: A\n- id: a\n  text: B\n", "SR0143:3")]
    [InlineData("- id: alla\n  text: A\n", "SR0144:1")]
    [InlineData("- id: 1a\n  text: A\n", "SR0120:1")]
    [InlineData("- text: A\n", "SR0136:1")]
    [InlineData("- id: a\n", "SR0136:1")]
    [InlineData("id: a\n", "SR0133:1")]
    [InlineData("- a\n", "SR0133:1")]
    [InlineData("", "SR0132:0")]
    [InlineData("- id: a\n  text: A\n  utfall: {2023: {totalt: 3, kvinnor: 1, män: 2}}\n- id: a_kvinnor\n  text: B\n", "SR0143:4")]
    public void What_is_wrong_with_the_list_is_told(string yaml, string expected)
    {
        new IndicatorFile().Indicators(yaml).Read(out var diagnostics);
        Assert.Equal(expected, string.Join(' ', diagnostics.Select(finding => $"{finding.Code}:{finding.Location.LineNumber}")));
    }

    [Theory]
    [InlineData("- id: a\n  text: A\n  överordnat: b\n- id: b\n  text: B\n  överordnat: a\n", "SR0146:3 SR0146:6")]
    [InlineData("- id: a\n  text: A\n  överordnat: a\n", "SR0146:3")]
    [InlineData("- id: a\n  text: A\n  överordnat: c\n", "SR0142:3")]
    [InlineData("- id: a\n  text: A\n  status: {bedömning: uppfyllt, skäl: Nytt, av: Nämnden}\n", "")]
    [InlineData("- id: a\n  text: A\n  mål: b\n", "SR0135:3")]
    public void What_is_wrong_with_goals_is_told(string yaml, string expected)
    {
        var set = new IndicatorFile().Goals(yaml).Read(out var diagnostics);
        Assert.Equal(expected, string.Join(' ', diagnostics.Select(finding => $"{finding.Code}:{finding.Location.LineNumber}")));
        // A draft is built all the same, so every goal must still stand somewhere.
        Assert.All(set.Goals, goal => GoalRule.Of(goal, set, IndicatorFile.PeriodOf("2023")));
    }

    [Fact]
    public void An_indicator_that_skips_a_file_keeps_its_history()
    {
        var set = new IndicatorFile()
            .Indicators("- id: a\n  text: A\n  riktning: öka\n  utfall: {2022: 60}\n  målvärde: {2023: 93}\n", "2023-T1")
            .Indicators("- id: b\n  text: B\n", "2023-T2")
            .Indicators("- id: a\n  utfall: {2023: 63}\n").Read();
        Assert.Equal("på väg", GoalRule.Of(Assert.Single(set.Indicators), IndicatorFile.PeriodOf("2023")).InWords);
    }

    [Fact]
    public void An_indicator_may_belong_to_a_goal_of_an_older_file()
    {
        var set = new IndicatorFile()
            .Goals("- id: a\n  text: A\n- id: b\n  text: B\n", "2022").Goals("- id: a\n  nivå: nämndmål\n")
            .Indicators("- id: i\n  text: I\n  mål: b\n").Read();
        Assert.Equal(("A", "nämndmål"), (Assert.Single(set.Goals).Text, set.Goals[0].Level));
        Assert.Equal("B", set.Goal("b")?.Text);
    }
}
