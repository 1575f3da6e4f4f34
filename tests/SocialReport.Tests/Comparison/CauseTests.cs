using SocialReport.Comparison;
using SocialReport.Diagnostics;
using SocialReport.Workspaces;

namespace SocialReport.Tests.Comparison;

/// <summary>The cell, formula or row behind each change of the sample report.</summary>
public class CauseTests
{
    private const string Folder = "sample-data/socialnamnden/2024-T1/";
    private static readonly ReportState Before = State(SampleReport.Copy(), "förut");

    [Fact]
    public void A_changed_cell_is_the_cause_of_all_that_it_reaches()
    {
        var files = Changed("drift.csv", ("-16 477", "-17 477"), ("-279 693", "-280 693"));
        Replace(files, Folder + "kontroll.yaml", "-279 693", "-280 693");
        var difference = ReportComparer.Compare(Before, State(files, "nu"));
        var cause = Assert.Single(difference.Causes);
        Assert.Equal((CauseKind.Value, "Utredning barn, Budget 2024", Folder + "drift.csv:21:67", "−16,5", "−17,5", "-16 477", "-17 477"),
            (cause.Kind, cause.What, cause.NewPlace, cause.OldPrinted, cause.NewPrinted, cause.OldOriginal, cause.NewOriginal));
        Assert.All(difference.Figures, figure => Assert.Equal([1], figure.Causes));
        Assert.Contains(difference.Figures, figure => figure.Id == "driftsredovisning/totalt/avvikelse" && figure.Difference == "+1,0\u00A0mnkr");
        Assert.Contains(difference.Figures, figure => figure.Places.Any(place => place.Kind == PlaceKind.Chart));
        Assert.Empty(difference.Parts);
    }

    [Fact]
    public void A_version_without_provenance_gives_the_same_causes()
    {
        var files = Changed("drift.csv", ("-16 477", "-17 477"), ("-279 693", "-280 693"));
        Replace(files, Folder + "kontroll.yaml", "-279 693", "-280 693");
        var now = State(files, "nu");
        var kept = ReportComparer.Compare(Before with { Computed = null }, now);
        var built = ReportComparer.Compare(Before, now);
        Assert.Equal(
            built.Figures.Select(figure => (figure.Id, figure.Old, figure.New, figure.Difference, figure.Causes.Count)),
            kept.Figures.Select(figure => (figure.Id, figure.Old, figure.New, figure.Difference, figure.Causes.Count)));
        Assert.Equal(Assert.Single(built.Causes).NewPlace, Assert.Single(kept.Causes).NewPlace);
    }

    [Fact]
    public void A_changed_formula_is_a_cause_where_no_cell_is()
    {
        var files = SampleReport.Copy();
        Replace(files, "templates/tertialrapport/rapport.yaml", "        formel: prognos - budget\n        slag: avvikelse", "        formel: (prognos - budget) * 2\n        slag: avvikelse");
        var difference = ReportComparer.Compare(Before, State(files, "nu"));
        Assert.NotEmpty(difference.Figures);
        Assert.All(difference.Causes, cause => Assert.Equal(CauseKind.Formula, cause.Kind));
        Assert.Contains(difference.Causes, cause => cause.NewPlace!.StartsWith("templates/tertialrapport/rapport.yaml:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_row_is_told_with_its_cells_and_is_the_cause_of_the_totals()
    {
        var files = Changed("drift.csv", (";Summa;", "6200;Fältarbete;Övrig verksamhet;-100;-100;-100;-100;-2 000;-100\n;Summa;"),
            ("-258 550;-86 299;-89 831;-92 637;-279 693;-278 185", "-258 650;-86 399;-89 931;-92 737;-281 693;-278 285"));
        foreach (var (old, with) in new[] { ("-89 831", "-89 931"), ("-279 693", "-281 693"), ("-278 185", "-278 285"), ("-92 637", "-92 737") })
            Replace(files, Folder + "kontroll.yaml", old, with, once: true);
        var difference = ReportComparer.Compare(Before, State(files, "nu"));
        Assert.Contains(difference.Parts, part => part is { Kind: PartKind.Row, New: "Fältarbete", Content.Count: > 3 });
        var total = difference.Figures.Single(figure => figure.Id == "driftsredovisning/totalt/budget");
        var cause = difference.Causes.Single(cause => cause.Number == Assert.Single(total.Causes));
        Assert.Equal((CauseKind.NewValue, "Fältarbete, Budget 2024"), (cause.Kind, cause.What));
    }

    private static MemoryFiles Changed(string file, params (string Old, string With)[] changes)
    {
        var files = SampleReport.Copy();
        foreach (var (old, with) in changes)
            Replace(files, Folder + file, old, with);
        return files;
    }

    private static void Replace(MemoryFiles files, string path, string old, string with, bool once = false)
    {
        var text = System.Text.Encoding.UTF8.GetString(files.Read(path).Span);
        var index = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(index >= 0, old);
        files.With(path, once ? text[..index] + with + text[(index + old.Length)..] : text.Replace(old, with, StringComparison.Ordinal));
    }

    private static ReportState State(MemoryFiles files, string label)
    {
        var built = SampleReport.Build(files, "socialnamnden", "tertialrapport", "2024-T1");
        Assert.True(built.Files.Count > 0, string.Join('\n', built.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Location}: {finding.Message}")));
        return ReportState.Of(label, "tertialrapport", built)!;
    }
}
