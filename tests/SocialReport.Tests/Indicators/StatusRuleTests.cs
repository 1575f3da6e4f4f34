using SocialReport.Indicators;

namespace SocialReport.Tests.Indicators;

/// <summary>The rule of status, a row at a time: direction, baseline, outcome and target as files write them.</summary>
public sealed class StatusRuleTests
{
    private const string Met = "uppfyllt";
    private const string OnTheWay = "på väg";
    private const string NotMet = "uppfylls inte";
    private const string Unknown = "kan inte bedömas";

    [Theory]
    // A number: at or beyond it in the direction.
    [InlineData("öka", "1 400", "1 931", "1 600", Met)]
    [InlineData("öka", "1 400", "1 600", "1 600", Met)]
    [InlineData("öka", "60", "63", "93", OnTheWay)]
    [InlineData("öka", "37", "35", "60", NotMet)]
    [InlineData("öka", "43", "43", "51", NotMet)]
    [InlineData("minska", "5", "4,20", "4,50", Met)]
    [InlineData("minska", "169", "170,2", "144", NotMet)]
    [InlineData("minska", "169", "160", "144", OnTheWay)]
    [InlineData("behåll", "80", "80", "80", Met)]
    [InlineData("behåll", "80", "81", "80", NotMet)]
    [InlineData("", "60", "63", "50", Unknown)]
    // Bounds say themselves what they accept, and which way is good.
    [InlineData("", "35", "30", "max 30", Met)]
    [InlineData("", "35", "31", "max 30", OnTheWay)]
    [InlineData("", "31", "33", "högst 30", NotMet)]
    [InlineData("", "35", "30", "under 30", OnTheWay)]
    [InlineData("", "1", "3", "minst 3", Met)]
    [InlineData("", "1", "2", "minst 3", OnTheWay)]
    [InlineData("", "1", "1", "minst 3", NotMet)]
    [InlineData("", "1", "3", "över 3", OnTheWay)]
    [InlineData("behåll", "25", "28", "max 30", Met)]
    [InlineData("topp", "6", "2", "Topp 3", Met)]
    [InlineData("", "6", "4", "Topp 3", OnTheWay)]
    [InlineData("topp", "4", "4", "3", NotMet)]
    // Intervals.
    [InlineData("öka", "75", "79", "78-80", Met)]
    [InlineData("öka", "75", "90", "78-80", Met)]
    [InlineData("öka", "75", "77", "78-80", OnTheWay)]
    [InlineData("minska", "40", "31-34", "25", OnTheWay)]
    [InlineData("minska", "35", "31-36", "25", NotMet)]
    [InlineData("minska", "40", "22-24", "25", Met)]
    [InlineData("minska", "40", "24-26", "25", Unknown)]
    [InlineData("behåll", "75", "79", "78-80", Met)]
    [InlineData("behåll", "75", "81", "78-80", NotMet)]
    [InlineData("behåll", "75", "77-79", "78-80", Unknown)]
    // Parts of a whole.
    [InlineData("", "3 av 5", "5 av 5", "5 av 5 delar", Met)]
    [InlineData("", "3 av 5", "4 av 5", "5 av 5", OnTheWay)]
    [InlineData("", "4 av 5", "4 av 5 delar", "5 av 5", NotMet)]
    [InlineData("", "3 av 5", "4 av 4", "5 av 5", Unknown)]
    [InlineData("öka", "3", "5", "5 av 5", Unknown)]
    // Two levels: pairs go together, otherwise only what is so in every reading is so.
    [InlineData("öka", "3,0/2,9", "3,2/3,5", "3,1/3,5", Met)]
    [InlineData("öka", "3,0/2,9", "3,2/3,4", "3,1/3,5", OnTheWay)]
    [InlineData("öka", "3,3/2,9", "3,2/3,4", "3,1/3,5", NotMet)]
    [InlineData("öka", "2,9", "3,5", "3,1/3,5", Met)]
    [InlineData("öka", "2,9", "3,3", "3,1/3,5", Unknown)]
    [InlineData("öka", "2,9", "3,0", "3,1/3,5", OnTheWay)]
    // Words, what is only about how much, and gaps.
    [InlineData("öka", "", "Finns", "5 av 5", Unknown)]
    [InlineData("öka", "", "ca 40", "30", Unknown)]
    [InlineData("öka", "", "40", "ca 30", Unknown)]
    [InlineData("öka", "", "40", "Strukturen är redovisad.", Unknown)]
    [InlineData("öka", "", "I.U", "90", Unknown)]
    [InlineData("öka", "", "-", "90", Unknown)]
    [InlineData("öka", "", "90", "-", Unknown)]
    // An outcome that is a bound is judged by what it can be.
    [InlineData("öka", "30", "över 50", "50", Met)]
    [InlineData("öka", "30", "minst 50", "60", Unknown)]
    [InlineData("öka", "30", "max 50", "60", NotMet)]
    public void An_outcome_stands_so_to_its_target(string direction, string baseline, string outcome, string target, string expected)
    {
        var keys = (direction.Length > 0 ? $"riktning: {direction}\n" : "")
            + (baseline.Length > 0 ? $"nuläge: {{2022-12-31: \"{baseline}\"}}\n" : "")
            + $"utfall: {{2023: \"{outcome}\"}}\nmålvärde: {{2023: \"{target}\"}}";
        Assert.Equal(expected, IndicatorWords.Of(IndicatorFile.Assess(keys).Status));
    }

    [Theory]
    [InlineData("lägst", "78", "78", Met)]
    [InlineData("lägst", "78", "77", NotMet)]
    [InlineData("högst", "78", "78", Met)]
    [InlineData("högst", "78", "79", NotMet)]
    [InlineData("samma", "78", "78", Met)]
    [InlineData("samma", "78", "79", NotMet)]
    [InlineData("högre", "78", "78", NotMet)]
    [InlineData("högre", "78", "79", Met)]
    [InlineData("lägre", "78", "78", NotMet)]
    [InlineData("lägre", "78", "77", Met)]
    [InlineData("lägst", "78-80", "81", Unknown)]
    [InlineData("lägst", "I.U", "81", Unknown)]
    public void A_target_can_be_an_earlier_outcome(string comparison, string earlier, string outcome, string expected) =>
        Assert.Equal(expected, IndicatorWords.Of(IndicatorFile.Assess(
            $"utfall: {{2022: \"{earlier}\", 2023: \"{outcome}\"}}\nmålvärde: {{2023: {{jämför: {comparison}, med: utfall 2022}}}}").Status));

    [Fact]
    public void A_target_held_against_a_baseline_uses_the_baseline() =>
        Assert.Equal(GoalStatus.Met, IndicatorFile.Assess(
            "nuläge: {2022-08-31: 4}\nutfall: {2023: 5}\nmålvärde: {2023: {jämför: högre, med: nuläge 2022-08-31}}").Status);

    [Theory]
    [InlineData("2023: 10\n2024: 20", "2023", "10")]
    [InlineData("2024: 20\n2025: 30", "2023", "20")]
    [InlineData("2025: 30\n2024: 20", "2023", "20")]
    [InlineData("2023-T1: 5\n2023: 10", "2023-T1", "5")]
    [InlineData("2023-T1: 5\n2023: 10", "2023-T2", "10")]
    [InlineData("2022: 5", "2023", null)]
    public void The_target_is_the_first_that_ends_no_earlier_than_the_report(string targets, string period, string? expected) =>
        Assert.Equal(expected, IndicatorFile.Assess($"målvärde:\n  {targets.Replace("\n", "\n  ", StringComparison.Ordinal)}", period).Target?.Original);

    [Theory]
    [InlineData("2022: 1\n2023: 2", "2023", "2")]
    [InlineData("2023-T1: 1\n2023-08-31: 2", "2023-T3", "2")]
    [InlineData("2023-T1: 1\n2023-08-31: 2", "2023-T1", "1")]
    [InlineData("2023-12-31: 1\n2023: 2", "2023", "2")]
    [InlineData("2022: 1", "2023", null)]
    public void The_outcome_is_the_last_of_the_reports_year(string outcomes, string period, string? expected) =>
        Assert.Equal(expected, IndicatorFile.Assess($"utfall:\n  {outcomes.Replace("\n", "\n  ", StringComparison.Ordinal)}", period).Outcome?.Original);

    [Theory]
    [InlineData("nuläge: {2023-08-31: 4}\nutfall: {2022: 1, 2023: 5}", "2023", "4")]
    [InlineData("nuläge: {2023-08-31: 4}\nutfall: {2022-T1: 1, 2022: 2, 2023-T1: 5}", "2023-T1", "1")]
    [InlineData("utfall: {2021: 1, 2022: 2, 2023-T1: 5}", "2023-T1", "2")]
    [InlineData("utfall: {2021: 1, 2022: \"-\", 2023: 5}", "2023", "1")]
    [InlineData("utfall: {2023: 5}", "2023", null)]
    public void Movement_is_measured_from_the_baseline_or_an_earlier_outcome(string values, string period, string? expected) =>
        Assert.Equal(expected, IndicatorFile.Assess(values, period).Baseline?.Original);

    [Theory]
    [InlineData("2023-T1: 300", "2023-T1", Unknown)]
    [InlineData("2023-T1: 1 700", "2023-T1", Met)]
    [InlineData("2023: 1 500", "2023", NotMet)]
    public void Part_of_a_year_of_what_adds_up_is_judged_only_when_it_is_past_the_target(string outcome, string period, string expected) =>
        Assert.Equal(expected, IndicatorWords.Of(IndicatorFile.Assess($"sort: flöde\nriktning: öka\nutfall: {{{outcome}}}\nmålvärde: {{2023: 1 600}}", period).Status));

    [Theory]
    [InlineData("2023-T1: 20", Unknown)]
    [InlineData("2023-T1: 31", NotMet)]
    public void Part_of_a_year_can_already_be_too_much(string outcome, string expected) =>
        Assert.Equal(expected, IndicatorWords.Of(IndicatorFile.Assess($"sort: flöde\nutfall: {{{outcome}}}\nmålvärde: {{2023: max 30}}", "2023-T1").Status));

    [Fact]
    public void A_flow_moves_only_between_periods_of_the_same_length() =>
        Assert.Equal(GoalStatus.NotMet, IndicatorFile.Assess("sort: flöde\nriktning: öka\nutfall: {2022-T1: 300, 2023: 900}\nmålvärde: {2023: 1 600}").Status);

    [Theory]
    [InlineData("uppfyllt", Met)]
    [InlineData("", Unknown)]
    [InlineData("uppfyllt,uppfyllt", Met)]
    [InlineData("uppfyllt,uppfylls inte,kan inte bedömas", NotMet)]
    [InlineData("uppfyllt,kan inte bedömas,på väg", Unknown)]
    [InlineData("uppfyllt,på väg", OnTheWay)]
    [InlineData("uppfyllt,på väg,delvis", "delvis uppfyllt")]
    public void A_goal_stands_as_its_parts_allow(string parts, string expected) =>
        Assert.Equal(expected, IndicatorWords.Of(GoalRule.Of(
            [.. parts.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(part => IndicatorWords.Judgements[part])])));
}
