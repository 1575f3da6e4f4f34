using SocialReport.Diagnostics;
using SocialReport.Facts;
using SocialReport.Periods;
using SocialReport.Workspaces;
using static SocialReport.Tests.Facts.Reading;

namespace SocialReport.Tests.Facts;

public sealed class FactStoreTests
{
    private static readonly RowKey A = RowKey.Of("A");

    private static (FactStore Store, DiagnosticBag Found) Load(params (string Folder, string Name, string Content)[] files)
    {
        var found = new DiagnosticBag();
        var input = new MemoryFiles();
        foreach (var (folder, name, content) in files)
            input.With($"soc/{folder}/{name}", content);
        var folders = files.Select(file => file.Folder).Distinct()
            .Select(folder => (folder, Period.TryParse(folder, out var period) ? period : throw new ArgumentException(folder)));
        return (FactStore.Load(input, "soc", [.. folders], [Drift], found), found);
    }

    [Fact]
    public void The_newest_as_of_counts_and_older_ones_are_reached()
    {
        var (store, found) = Load(
            ("2024-T2", "drift.csv", "Rad;Prognos 2024;Budget 2024\nA;30;11"),
            ("2024-03", "drift.csv", "Rad;Prognos 2024;Budget 2024\nA;10;9"),
            ("2024-T1", "drift.csv", "Rad;Prognos 2024\nA;20"));
        Assert.Empty(found);
        var year = DateSpan.WholeYear(2024);
        Assert.Equal(Number(30_000), store.Find("drift", A, "Prognos", year)!.Value);
        Assert.Equal(Number(20_000), store.FindBefore("drift", A, "prognos", year, Period.Of(2024, 8))!.Value);
        Assert.Equal(Number(10_000), store.FindBefore("drift", A, "prognos", year, AsOf)!.Value);
        Assert.Null(store.FindBefore("drift", A, "prognos", year, Period.Of(2024, 3)));
        Assert.Equal(Number(9_000), store.FindOldest("drift", A, "budget", year)!.Value);
        Assert.Null(store.Find("drift", A, "prognos", DateSpan.WholeYear(2023)));
        Assert.Null(store.Find("drift", RowKey.Of("B"), "prognos", year));
    }

    [Fact]
    public void Two_values_known_at_the_same_time_are_an_error_that_shows_both()
    {
        var (store, found) = Load(
            ("2024-T1", "drift.csv", "Rad;Utfall 2404\nA;1"),
            ("2024-T1", "drift.b.csv", "Rad;Utfall jan-apr 2024\nA;1"));
        var finding = Assert.Single(found);
        Assert.Equal("SR0201", finding.Code);
        Assert.Contains("soc/2024-T1/drift.b.csv:2:3", finding.Message, StringComparison.Ordinal);
        Assert.Contains("soc/2024-T1/drift.csv:2:3", finding.Message, StringComparison.Ordinal);
        Assert.Single(store.Dataset("drift")!.Facts);
    }

    [Fact]
    public void An_empty_cell_gives_way_to_a_value_of_the_same_time()
    {
        var (store, found) = Load(
            ("2024-T1", "drift.b.csv", "Rad;Utfall 2404;Budget 2024\nA;-;5"),
            ("2024-T1", "drift.csv", "Rad;Utfall 2404\nA;1"));
        Assert.Empty(found);
        Assert.Equal(Number(1000), store.Find("drift", A, "utfall", AsOf.Span)!.Value);
        Assert.Equal(2, store.Dataset("drift")!.Facts.Count);
    }

    [Fact]
    public void A_changed_outcome_is_a_warning_and_a_changed_forecast_is_none()
    {
        var (store, found) = Load(
            ("2023", "drift.csv", "Rad;Utfall 2304;Utfall 2023;Prognos 2023;Bokslut 2022\nA;1;2;3;4"),
            ("2024-T1", "drift.csv", "Rad;Utfall 2304;Utfall 2023;Prognos 2023;Bokslut 2022\nA;5;2,0;9;-"));
        Assert.Equal(
            ["SR0202 soc/2024-T1/drift.csv:2:3", "SR0203 soc/2024-T1/drift.csv:2:11"],
            found.Select(finding => $"{finding.Code} {finding.Location}"));
        Assert.All(found, finding => Assert.Equal(Severity.Warning, finding.Severity));
        Assert.Contains("soc/2023/drift.csv:2:3", found.First().Message, StringComparison.Ordinal);
        Assert.Equal(Number(5000), store.Find("drift", A, "utfall", DateSpan.OfMonths(2023, 1, 4))!.Value);
    }

    [Fact]
    public void A_year_end_is_also_the_outcome_of_its_year()
    {
        var (store, _) = Load(("2024-T1", "drift.csv", "Rad;Bokslut 2023\nA;1"));
        Assert.Equal("bokslut", store.Find("drift", A, "utfall", DateSpan.WholeYear(2023))!.Measure);
        Assert.Null(store.Find("drift", A, "bokslut", DateSpan.WholeYear(2024)));
    }

    [Fact]
    public void Rows_are_those_of_the_newest_files_and_former_rows_are_kept_apart()
    {
        var (store, found) = Load(
            ("2023", "drift.csv", "Rad;Utfall 2023\nGammal;1\nA;2"),
            ("2024-T1", "drift.csv", "Rad;Utfall 2404\nB;1\nA;2"),
            ("2024-T1", "drift.sis.csv", "Rad;Budget 2024\nA;1\nC;2"));
        Assert.Empty(found);
        var dataset = store.Dataset("drift")!;
        Assert.Equal(["B", "A", "C"], dataset.Rows.Select(row => row.Key.ToString()));
        Assert.Equal("Gammal", Assert.Single(dataset.FormerRows).Key.ToString());
        Assert.Equal(2023, store.History("drift", RowKey.Of("Gammal"), "utfall", DateSpan.WholeYear(2023))[0].AsOf.Year);
        Assert.Null(store.Dataset("volym"));
    }

    [Fact]
    public void A_dataset_without_files_has_no_rows() =>
        Assert.Empty(FactStore.Load(new MemoryFiles(), "soc", [], [Drift], []).Dataset("drift")!.Rows);
}
