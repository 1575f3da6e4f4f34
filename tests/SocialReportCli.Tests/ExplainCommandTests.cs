using System.Text.Json;

namespace SocialReportCli.Tests;

/// <summary>What a number comes from, and where it is printed.</summary>
public class ExplainCommandTests(BrokenWorkspace workspace) : IClassFixture<BrokenWorkspace>
{
    [Fact]
    public void A_code_is_explained_without_a_workspace()
    {
        var run = Cli.Run(Path.GetTempPath(), "explain sr0102");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("SR0102: Ett citattecken saknar sitt par", run.Output, StringComparison.Ordinal);
        Assert.Contains("Gör så här:", run.Output, StringComparison.Ordinal);
        Assert.Contains("fel[SR0102] ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("driftsredovisning|Utredning barn|avvikelse")]
    [InlineData("Driftsredovisning januari–april 2024|utredning barn|Avvikelse prognos helår mot budget")]
    [InlineData("driftsredovisning/Utredning barn/avvikelse")]
    public void A_cell_is_followed_down_to_the_file(string address)
    {
        var run = Explain([.. address.Split('|'), "--period", "2024-T1"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            Utredning barn, Avvikelse prognos helår mot budget: −3,9 mnkr (avrundat från −3 916 000 kr)
            driftsredovisning/Utredning barn/avvikelse
            ├─ Avvikelse prognos helår mot budget = Prognos helår 2024 − Budget 2024  templates/tertialrapport/rapport.yaml:21:17
            ├─ Utredning barn, Prognos helår 2024: −20,4 mnkr (avrundat från −20 393 000 kr)
            │  └─ prognos 2024: ”-20 393” i sample-data/socialnamnden/2024-T1/drift.csv:21:75 (känt 2024-T1)
            └─ Utredning barn, Budget 2024: −16,5 mnkr (avrundat från −16 477 000 kr)
               └─ budget 2024: ”-16 477” i sample-data/socialnamnden/2024-T1/drift.csv:21:67 (känt 2024-T1)
            """,
            Plain(run.Output).Split("\nSkrivs ut:")[0]);
        Assert.Contains("”−3,9” s. ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("−3,9 mnkr")]
    [InlineData("-3,9")]
    [InlineData("–3,9mkr")]
    public void A_printed_number_is_found_wherever_it_stands(string number)
    {
        var run = Explain(["--tal", number, "--period", "2024-T1"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("driftsredovisning/Utredning barn/avvikelse", run.Output, StringComparison.Ordinal);
        Assert.Contains("volymer/Utredning barn/driftavvikelse", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_in_words_is_found_with_its_sentence()
    {
        var run = Explain(["--tal", "sju", "--period", "2024-T1"]);
        Assert.Contains("fakta/avdelningar", run.Output, StringComparison.Ordinal);
        Assert.Contains("Förvaltningen består av sju avdelningar", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_figures_of_a_page_are_those_that_the_pdf_prints_there()
    {
        var page = Explain(["--page", "7", "--period", "2024-T1", "--format", "text"]);
        Assert.Contains("driftsredovisning/Utredning barn/avvikelse", page.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("investeringar/", page.Output, StringComparison.Ordinal);
        Assert.Equal(2, Explain(["--page", "700", "--period", "2024-T1"]).ExitCode);
    }

    [Fact]
    public void A_sum_names_every_row_and_what_is_told_twice_is_told_once()
    {
        using var json = JsonDocument.Parse(Explain(["driftsredovisning/totalt/avvikelse", "--period", "2024-T1", "--json"]).Output);
        var figure = json.RootElement.GetProperty("figures")[0];
        Assert.Equal(1, json.RootElement.GetProperty("version").GetInt32());
        Assert.Equal(["driftsredovisning/totalt/prognos", "driftsredovisning/totalt/budget"], figure.GetProperty("operands").EnumerateArray().Select(Id));
        Assert.Equal(20, figure.GetProperty("operands")[0].GetProperty("operands").GetArrayLength());
        Assert.Equal("-20 393", figure.GetProperty("operands")[0].GetProperty("operands").EnumerateArray()
            .Single(row => Id(row) == "driftsredovisning/Utredning barn/prognos").GetProperty("cells")[0].GetProperty("original").GetString());
    }

    [Fact]
    public void The_page_to_click_in_has_no_script_and_tells_the_same()
    {
        var run = Explain(["driftsredovisning/totalt/avvikelse", "--period", "2024-T1", "--format", "html"]);
        Assert.StartsWith("<!DOCTYPE html>", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", run.Output, StringComparison.Ordinal);
        Assert.Contains("<details open><summary>Totalt, Avvikelse prognos helår mot budget: <strong>1,5", run.Output, StringComparison.Ordinal);
        Assert.Contains("”-20 393” i <code>sample-data/socialnamnden/2024-T1/drift.csv:21:75</code>", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("driftsredovisnig|Totalt|avvikelse", "Menade du ”driftsredovisning”?")]
    [InlineData("driftsredovisning|Utredning bar|avvikelse", "Menade du ”Utredning barn”?")]
    [InlineData("driftsredovisning|totalt|avvikelsen", "Menade du ”avvikelse”?")]
    [InlineData("fakta/avdelningarna", "Menade du ”fakta/avdelningar”?")]
    [InlineData("driftsredovisning|totalt", "Ange också kolumn.")]
    [InlineData("SR0199", "felkod")]
    public void What_isnt_there_gets_the_nearest_name(string address, string hint)
    {
        var run = Explain([.. address.Split('|'), "--period", "2024-T1"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(hint, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Withheld_values_are_for_a_terminal_only()
    {
        var run = Explain(["driftsredovisning/totalt/avvikelse", "--period", "2024-T1", "--visa-skyddade"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("bara på en terminal", run.Errors, StringComparison.Ordinal);
    }

    private static string? Id(JsonElement figure) => figure.GetProperty("id").GetString();

    private static string Plain(string output) => output.ReplaceLineEndings("\n").Replace('\u00A0', ' ');

    private CliRun Explain(IReadOnlyList<string> arguments) => workspace.Run(["explain", .. arguments]);
}
