using System.Text.Json;
using SocialReport.Diagnostics;

namespace SocialReportCli.Tests;

/// <summary>What changed, asked in every way that there is.</summary>
public class DiffCommandTests
{
    private const string Folder = "sample-data/socialnamnden/2024-T1/";
    private const string Drift = Folder + "drift.csv";
    private const string Later = "sample-data/socialnamnden/2025-T1/";
    private const string Built = "out/2024-T1/socialnamnden";

    [Fact]
    public void A_reader_of_the_markdown_alone_learns_all_that_one_budget_line_did()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Build("--quiet --format text,json");
        ChangeBudget(workspace);
        var run = Cli.Run(workspace.Folder, $"diff {Built} --format markdown");
        Assert.Equal(3, run.ExitCode);
        Assert.Empty(run.Errors);
        foreach (var said in (string[])
            [
                "# Ändringar i Tertialrapport april 2024",
                "Ändrat: 1 uppgift i underlaget, 9 tal och 8 meningar.",
                "Inga rader, tabeller, diagram eller avsnitt är tillagda, borttagna eller omdöpta.",
                Drift + ":21:67",
                "| Utredning barn, Budget 2024                          |",
                "| Totalt, Avvikelse prognos helår mot budget           |",
                "diagrammen ”Prognosens största avvikelser mot budget 2024 (mnkr)” och ”Budgeterad nettokostnad 2024 per verksamhetsområde (mnkr)”",
                "**Förut:** Socialnämnden prognostiserar ett överskott om 1,5\u00A0mnkr för 2024.",
                "**Nu:** Socialnämnden prognostiserar ett överskott om **2,5\u00A0mnkr** för 2024.",
            ])
        {
            Assert.Contains(said, run.Output, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("17 477", run.Output, StringComparison.Ordinal);
        Assert.Contains("-16 477 |", Cli.Run(workspace.Folder, $"diff {Built} --format markdown --med-underlag").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_is_told_as_json_and_as_one_page()
    {
        using var workspace = new TemporaryWorkspace();
        Cli.Run(workspace.Folder, "snapshot --period 2024-T1");
        ChangeBudget(workspace);
        var run = Cli.Run(workspace.Folder, "diff --period 2024-T1 --format json");
        Assert.Equal(3, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        var difference = json.RootElement[0];
        var figure = difference.GetProperty("figures").EnumerateArray().Single(item => item.GetProperty("id").GetString() == "driftsredovisning/totalt/budget");
        Assert.Equal(("−279,7", "−280,7", "−1,0\u00A0mnkr", 1), (
            figure.GetProperty("old").GetString(), figure.GetProperty("new").GetString(), figure.GetProperty("difference").GetString(), figure.GetProperty("causes")[0].GetInt32()));
        Assert.Equal(Drift + ":21:67", difference.GetProperty("causes")[0].GetProperty("newPlace").GetString());
        Assert.False(difference.GetProperty("causes")[0].TryGetProperty("newOriginal", out _));

        Assert.Equal(3, Cli.Run(workspace.Folder, "diff --period 2024-T1 --output andringar.pdf").ExitCode);
        var pdf = File.ReadAllBytes(workspace.At("andringar.pdf"));
        Assert.Equal("%PDF-1.7"u8.ToArray(), pdf[..8]);
        var first = pdf.ToArray();
        Cli.Run(workspace.Folder, "diff --period 2024-T1 --output andringar.pdf");
        Assert.Equal(first, File.ReadAllBytes(workspace.At("andringar.pdf")));
        Assert.DoesNotContain(Directory.EnumerateFiles(workspace.Folder).Select(Path.GetFileName), name => name!.StartsWith('.'));
    }

    [Fact]
    public void Two_folders_are_compared_without_a_workspace_and_equal_ones_end_well()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Build("--quiet --format text,json --output gammal");
        ChangeBudget(workspace);
        workspace.Build("--quiet --format text,json --output ny");
        File.Delete(workspace.At("socrep.yaml"));
        var run = Cli.Run(workspace.Folder, "diff gammal ny");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("Tertialrapport april 2024, Socialnämnden: gammal → ny", run.Output, StringComparison.Ordinal);
        var same = Cli.Run(workspace.Folder, "diff ny ny");
        Assert.Equal((0, ""), (same.ExitCode, same.Errors));
        Assert.Contains("Inga tal, meningar, rader eller avsnitt skiljer.", same.Output, StringComparison.Ordinal);

        Directory.Delete(workspace.At("ny/2024-T1"), recursive: true);
        var gone = Cli.Run(workspace.Folder, "diff gammal ny");
        Assert.Equal(3, gone.ExitCode);
        Assert.Contains("rapporten är borttagen", gone.Output, StringComparison.Ordinal);
        Directory.CreateDirectory(workspace.At("tom"));
        Directory.Move(workspace.At("tom"), workspace.At("senare"));
        Directory.CreateDirectory(workspace.At("tidigare"));
        var nothing = Cli.Run(workspace.Folder, "diff tidigare senare");
        Assert.Equal(4, nothing.ExitCode);
        Assert.Equal(ErrorPage.Find("SR0909")!.Example, nothing.Errors.ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public void Two_periods_are_matched_by_address()
    {
        using var workspace = new TemporaryWorkspace();
        foreach (var file in Directory.EnumerateFiles(workspace.At(Folder), "*", SearchOption.AllDirectories).ToList())
        {
            var text = File.ReadAllText(file);
            foreach (var (old, with) in new[] { ("2024", "2025"), ("2023", "2024"), ("2404", "2504"), ("2304", "2404") })
                text = text.Replace(old, with, StringComparison.Ordinal);
            workspace.Write(Later + Path.GetRelativePath(workspace.At(Folder), file), text);
        }
        workspace.Replace(Later + "drift.csv", "-20 393", "-21 393");
        workspace.Replace(Later + "drift.csv", "-278 185", "-279 185");
        workspace.Replace(Later + "kontroll.yaml", "-278 185", "-279 185");
        var run = Cli.Run(workspace.Folder, "diff 2024-T1 2025-T1 --report tertialrapport");
        Assert.Equal((3, ""), (run.ExitCode, run.Errors));
        Assert.Contains("2024-T1 → 2025-T1", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{Drift}:21:75 → {Later}drift.csv:21:75", run.Output, StringComparison.Ordinal);
        Assert.Contains("−20,4 → −21,4 (−1,0\u00A0mnkr) [1]", run.Output, StringComparison.Ordinal);
        Assert.Contains("som bara nämner en annan period är inte uppräknade", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diff 2019-T1 2024-T1", 2, "2019-T1")]
    [InlineData("diff saknas", 2, "varken en mapp eller ett manifest")]
    [InlineData("diff saknas också", 2, "går inte att jämföra")]
    [InlineData("diff --period 2024-T1 --format docx", 2, "inget format")]
    [InlineData("diff --period 2024-T1 --format pdf", 2, "--output")]
    [InlineData("diff --period 2024-T1 --sedan-utskicket", 4, "fel[SR0909]")]
    [InlineData("diff socrep.yaml", 4, "fel[SR0904]")]
    public void What_cannot_be_compared_is_told_with_what_would_be_right(string arguments, int exitCode, string message)
    {
        using var workspace = new TemporaryWorkspace();
        var run = Cli.Run(workspace.Folder, arguments);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private static void ChangeBudget(TemporaryWorkspace workspace)
    {
        workspace.Replace(Drift, "-16 477", "-17 477");
        workspace.Replace(Drift, "-279 693", "-280 693");
        workspace.Replace(Folder + "kontroll.yaml", "-279 693", "-280 693");
    }
}
