using SocialReport.Tests.Calculation;
using SocialReport.Workspaces;

namespace SocialReport.Tests.Disclosure;

/// <summary>Which cells of small tables aren't shown, and that nobody can compute them.</summary>
public sealed class SecrecyTests
{
    private const string Persons = "insats: {nyckel: Insats, text: Grupp, slag: antal, personer: ja}";

    [Fact]
    public void Ett_litet_antal_och_ett_till_visas_inte_när_summan_gör_det()
    {
        var report = Report("Insats;Grupp;Utfall 2024-T1\nA;x;3\nB;x;40\nC;x;9\n", "rader: [alla, {id: totalt, text: Totalt, slag: total, summa: alla}]");
        Assert.Equal(["A|..", "B|40", "C|..", "Totalt|52"], Rows(report));
        Assert.Equal(["Där det står ”..” visas ingen uppgift. Uppgifter som rör färre än fem personer visas inte, och inte heller sådana som de kan räknas fram ur."], SmallReport.Notes(report.Build()));
        Assert.Empty(Attacked(report).Weaknesses());
    }

    [Fact]
    public void Ett_antal_som_inte_är_personer_visas()
    {
        var report = Report("Insats;Grupp;Utfall 2024-T1\nA;x;3\nB;x;40\n", "rader: [alla]").Datasets("insats: {nyckel: Insats, text: Grupp, slag: antal, personer: nej}");
        Assert.Equal(["A|3", "B|40"], Rows(report));
        Assert.Equal("", report.Codes());
    }

    private static SmallReport Report(string csv, string rows) =>
        new SmallReport().Datasets(Persons).Data(csv, "insats.csv").Table($"data: insats\nkolumner: {{utfall: {{mått: utfall}}}}\n{rows}");

    private static IReadOnlyList<string> Rows(SmallReport report) => SmallReport.Rows(report.Build());

    private static Attack Attacked(SmallReport report, string period = "2024-T1") => new(report.Files, "a", "r", period);
}
