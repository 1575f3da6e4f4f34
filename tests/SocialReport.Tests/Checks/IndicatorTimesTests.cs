using SocialReport.Tests.Calculation;

namespace SocialReport.Tests.Checks;

/// <summary>Targets that go the wrong way, and indicators that nobody has followed up for long.</summary>
public sealed class IndicatorTimesTests
{
    private static SmallReport Indicators(string yaml, string text = "{{ indikator.i.status }}") => new SmallReport()
        .Data("Rad;Utfall 2404\nA;1").Table("kolumner: {utfall: {mått: utfall}}\nrader: [alla]")
        .With("n/a/2024-T1/indikatorer.yaml", yaml).With("m/r/rapport.md", $"# Rubrik\n\n{text}\n");

    private static SmallReport One(string keys) => Indicators($"- id: i\n  text: Indikator\n  {keys.Replace("\n", "\n  ", StringComparison.Ordinal)}\n");

    [Theory]
    [InlineData("öka", "{2024: 15, 2025: 10}", "SR0619")]
    [InlineData("minska", "{2024: 10, 2025: 15}", "SR0619")]
    [InlineData("öka", "{2024: \"3,1/3,5\", 2025: \"3,0/3,5\"}", "SR0619")]
    [InlineData("öka", "{2024: 10, 2025: 15}", "")]
    [InlineData("behåll", "{2024: 15, 2025: 10}", "")]
    [InlineData("öka", "{2024: 15, 2025: 15}", "")]
    public void Targets_go_in_the_direction_from_year_to_year(string direction, string targets, string codes) =>
        Assert.Equal(codes, One($"riktning: {direction}\nutfall: {{2024-T1: 5}}\nmålvärde: {targets}").Codes());

    [Fact]
    public void The_later_target_is_named_with_its_place()
    {
        var finding = One("riktning: öka\nutfall: {2024-T1: 5}\nmålvärde:\n  2024: 15\n  2025: 10").Only();
        Assert.Equal(("indikator/i/målvärde 2025", 7), (finding.Subject, finding.Location.LineNumber));
        Assert.Equal("Målvärdet för ”Indikator” är ”15” för 2024 och ”10” för 2025: det går emot riktningen öka.", finding.Message);
    }

    [Theory]
    [InlineData("utfall: {2021: 5}", "SR0623")]
    [InlineData("utfall: {2022: 5}", "")]
    [InlineData("utfall: {2021: 5}\nfrekvens: vartannat år", "")]
    [InlineData("utfall: {2023-T1: 5}\nfrekvens: tertial", "SR0623")]
    [InlineData("utfall: {2023: 5}\nfrekvens: tertial", "")]
    // What is only said to be missing is no newer outcome.
    [InlineData("utfall: {2021: 5, 2023: \"-\"}", "SR0623")]
    public void An_indicator_that_has_not_been_followed_up_is_told_of(string keys, string codes) => Assert.Equal(codes, One(keys).Codes());

    [Fact]
    public void Indicators_of_one_survey_are_one_finding()
    {
        var yaml = string.Concat(Enumerable.Range(0, 4).Select(number => $"- id: i{(number == 0 ? "" : $"{number}")}\n  text: Fråga {number}\n  utfall: {{2020: 5}}\n"));
        Assert.Equal("Senaste utfallet är från 2020 för ”Fråga 0”, ”Fråga 1” och 2 till.", Indicators(yaml).Only().Message);
        // A report that says nothing of indicators hears nothing of them.
        Assert.Empty(Indicators(yaml, "Text.").Build().Diagnostics);
    }
}
