namespace SocialReport.Tests.Reconciliation;

/// <summary>Every cell of the published tables against ours, by <c>docs/avstamning.yaml</c>.</summary>
public class ReconciliationTests
{
    private static readonly Lazy<ReconciliationList> List = new(ReconciliationList.Read);
    private static readonly Lazy<SocialReport.Workspaces.MemoryFiles> Unmasked = new(SampleReport.Unmasked);
    private static readonly Dictionary<(string Report, string Period), ReconciledReport> Reports = [];

    public static TheoryData<string> Tables => [.. List.Value.Tables.Select(table => table.Id)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_cell_is_as_the_list_says(string published)
    {
        var table = List.Value.Tables.Single(table => table.Id == published);
        var problems = Reconciler.Problems(table, ReportOf(table));
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public void The_list_holds_as_many_tables_and_cells_as_were_published()
    {
        var held = List.Value.Tables.GroupBy(table => table.Id.Split('-')[0])
            .ToDictionary(group => group.Key, group => (group.Count(), group.Sum(table => table.Cells.Count)));
        Assert.Equal(List.Value.Covers.ToDictionary(pair => pair.Key, pair => (pair.Value.Tables, pair.Value.Cells)), held);
        foreach (var (report, extent) in List.Value.Covers)
            Assert.Equal(Enumerable.Range(1, extent.Tables).Select(number => $"{report}-T{number}"), List.Value.Tables.Select(table => table.Id).Where(id => id.StartsWith(report, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_summary_is_that_of_the_list() =>
        Snapshot.Verify(ReconciliationSummary.Write(List.Value), "../../docs/avstamning.md");

    [Fact]
    public void Our_tables_have_no_rows_that_were_not_published()
    {
        foreach (var ours in List.Value.Tables.GroupBy(table => (table.Report, table.Period, table.OurTable)))
            Assert.Equal(ours.Sum(table => table.Cells.Select(cell => cell.Row).Distinct().Count()), ReportOf(ours.First()).Rows(ours.Key.OurTable));
    }

    [Fact]
    public void A_computed_cell_that_is_read_from_a_file_is_found_though_it_prints_the_same()
    {
        const string data = "sample-data/socialnamnden/2023/tjänst.csv";
        const string tables = "sample-data/socialnamnden/rapport/nyckeltal.yaml";
        const string formula = "formel: \"lss_insatser['Personlig assistans enl. 9§ 2 LSS (beslut av kommunen)'].samma_kolumn\"";
        Assert.Contains(formula, Text(tables), StringComparison.Ordinal);
        var files = SampleReport.Unmasked()
            .With(data, Text(data) + "Personlig assistans;Kunder;;62;56;55;56\n")
            .With(tables, Text(tables).Replace(formula, "rad: Kunder", StringComparison.Ordinal));
        var table = List.Value.Tables.Single(table => table.OurTable == "lss_assistans");
        var report = new ReconciledReport(SampleReport.Build(files, "socialnamnden", table.Report, table.Period));
        Assert.Equal(
            Enumerable.Range(2020, 4).Select(year => $"{table.Id}, Antal kunder, medeltal per år, Utfall {year}: är inläst ur en datafil, inte beräknad"),
            Reconciler.Problems(table, report));
    }

    [Fact]
    public void A_changed_figure_is_found()
    {
        const string data = "sample-data/socialnamnden/2023/lss.csv";
        var files = SampleReport.Unmasked().With(data, Text(data).Replace(";62,00;", ";63,00;", StringComparison.Ordinal));
        var report = new ReconciledReport(SampleReport.Build(files, "socialnamnden", "nyckeltal", "2023"));
        Assert.Equal(
            ["S1-T28", "S1-T28", "S1-T29", "S1-T29"],
            List.Value.Tables.Where(table => table.Report == "nyckeltal").SelectMany(table => Reconciler.Problems(table, report)).Select(problem => problem.Split(',')[0]));
    }

    private static string Text(string path) => System.Text.Encoding.UTF8.GetString(Repository.Files.Read(path).Span);

    private static ReconciledReport ReportOf(PublishedTable table)
    {
        if (!Reports.TryGetValue((table.Report, table.Period), out var report))
            Reports[(table.Report, table.Period)] = report = new ReconciledReport(SampleReport.Build(Unmasked.Value, table.Committee, table.Report, table.Period));
        return report;
    }
}
