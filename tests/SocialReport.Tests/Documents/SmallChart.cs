using SocialReport.Documents;
using SocialReport.Tests.Calculation;

namespace SocialReport.Tests.Documents;

/// <summary>A report in memory with one chart <c>d</c> over one table <c>t</c>, changed as a test needs.</summary>
internal sealed class SmallChart
{
    private const string Datasets = "drift: {nyckel: Rad, text: Grupp, slag: belopp, enhet: kr}\nandel: {nyckel: Rad, slag: andel, enhet: procent}\ndygn: {nyckel: Rad, slag: antal}\nord: {nyckel: Rad, slag: antal, mått: {utfall: snitt}}";

    private readonly SmallReport _report = new SmallReport()
        .Datasets(Datasets)
        .With("m/r/rapport.md", "# Rubrik\n\n{{ diagram d }}\n")
        .Data("Rad;Grupp;Utfall 2024-T1;Budget 2024\nA;x;10,4;12\nB;x;20,4;22\nC;x;5,4;6\nD;x;1;2\nE;x;2,4;3\nF;x;3,4;4\nG;x;0,4;1\n")
        .Data("Rad;Utfall jan 2024;Utfall feb 2024;Utfall mars 2024;Utfall april 2024\nA;1;2;-;4\nB;5;5;5;5\n", "dygn.csv")
        .Data("Rad;Utfall 2024-T1\nA;50 %\n", "andel.csv")
        .Data("Rad;Utfall 2024-T1\nA;78-80\nB;3\n", "ord.csv");

    public SmallChart(string chart, string table = "{data: drift, visa: {enhet: kr}, kolumner: {utfall: {mått: utfall}, budget: {mått: budget, period: helår}}, rader: [alla]}") =>
        Charts($"d: {chart}", table);

    public SmallChart Charts(string charts, string table)
    {
        _report.With("m/r/rapport.yaml", $"titel: Rapport\ninnehåll: 0\ntabeller:\n  t: {table}\ndiagram:\n  {charts.Replace("\n", "\n  ", StringComparison.Ordinal)}\n");
        return this;
    }

    public SmallChart With(string path, string content)
    {
        _report.With(path, content);
        return this;
    }

    /// <summary>Also a dataset <c>pers</c>, whose small counts are persons.</summary>
    public SmallChart Persons(string data)
    {
        _report.Datasets(Datasets + "\npers: {nyckel: Rad, slag: antal, personer: ja}").Data(data, "pers.csv");
        return this;
    }

    public BuiltReport Build(bool isDraft = false) => _report.Build(isDraft: isDraft);

    /// <summary>The chart of a report without findings.</summary>
    public Chart Chart()
    {
        var built = Build();
        Assert.Empty(built.Diagnostics.Select(finding => $"{finding.Code} {finding.Location} {finding.Message}"));
        return built.Document!.Blocks.OfType<Chart>().Single();
    }

    /// <summary>The findings as <c>SR0381 m/r/rapport.yaml:7:14</c>.</summary>
    public IEnumerable<string> Findings => Build().Diagnostics.Select(finding => $"{finding.Code} {finding.Location}");

    public IEnumerable<string> Codes => Build().Diagnostics.Select(finding => finding.Code);

    /// <summary>The printed numbers of a chart's first plot, a line for each series.</summary>
    public static IEnumerable<string> Lines(Chart chart) => chart.Panels.SelectMany(panel => panel.Series.Select(series =>
        $"{series.Name} {series.Role}: {string.Join(' ', series.Points.Select(point => point.Figure.Value.Length == 0 ? "·" : point.Figure.Value.Replace('\u00A0', '_')))}"));
}
