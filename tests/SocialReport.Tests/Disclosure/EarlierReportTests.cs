using SocialReport.Tests.Calculation;

namespace SocialReport.Tests.Disclosure;

/// <summary>What an earlier report has shown can't be used to compute what a later one doesn't, nor the other way.</summary>
public sealed class EarlierReportTests
{
    [Fact]
    public void En_tidigare_rapports_skyddade_tal_avslöjas_inte_av_nästa()
    {
        // The first report withholds A, and C to protect it. The second has C's number again, beside this year's.
        var report = Report("rader: [alla, {id: totalt, text: Totalt, slag: total, summa: alla}]").Data("Insats;Utfall 2024-T1\nA;3\nB;40\nC;9\n", "insats.csv")
            .Data("Insats;Utfall 2024-T2\nA;30\nB;50\nC;60\n", "insats.csv", "2024-T2").With("n/a/2024-T2/period.yaml", "datum: 2024-09-15\n");
        Assert.Equal(["A|..|..", "B|40|40", "C|..|..", "Totalt|52|52"], Rows(report, "2024-T1"));
        Assert.Equal(["A|30|..", "B|50|40", "C|60|..", "Totalt|140|52"], Rows(report, "2024-T2"));
        Assert.Empty(new Attack(report.Files, "a", "r", "2024-T2").Weaknesses());
    }

    [Fact]
    public void Det_som_kommit_till_sedan_förra_rapporten_skyddas()
    {
        var report = Report("rader: [alla]").Data("Insats;Utfall 2024-T1\nA;30\nB;40\n", "insats.csv")
            .Data("Insats;Utfall 2024-T2\nA;32\nB;60\n", "insats.csv", "2024-T2").With("n/a/2024-T2/period.yaml", "datum: 2024-09-15\n");
        Assert.Equal(["A|30|30", "B|40|40"], Rows(report, "2024-T1"));
        // Two since then: the first report can't be changed, so the new number isn't shown.
        Assert.Equal(["A|..|30", "B|60|40"], Rows(report, "2024-T2"));
    }

    [Fact]
    public void Det_som_en_tidigare_rapport_visat_med_ett_beslut_sägs_vara_känt()
    {
        var report = Report("rader: [alla]").Data("Insats;Utfall 2024-T1\nA;3\nB;40\n", "insats.csv")
            .With("n/a/2024-T1/period.yaml", "datum: 2024-05-15\nsekretess: {beslut: visa, skäl: Redan känt., beslutat_av: Nämnden, datum: 2024-05-02}\n")
            .Data("Insats;Utfall 2024-T2\nA;30\nB;60\n", "insats.csv", "2024-T2").With("n/a/2024-T2/period.yaml", "datum: 2024-09-15\n");
        Assert.Equal(["A|30|..", "B|60|40"], Rows(report, "2024-T2"));
        var findings = report.Build("2024-T2").Diagnostics.Where(finding => finding.Code == "SR0706").Select(finding => finding.Message);
        Assert.Contains("insats/A/utfall jan–apr 2024 är för få personer, men går att räkna fram ur en tidigare rapport.", findings);
    }

    private static SmallReport Report(string rows) =>
        new SmallReport().Datasets("insats: {nyckel: Insats, slag: antal, personer: ja}")
            .Table($"data: insats\nkolumner: {{utfall: {{mått: utfall}}, tidigare: {{mått: utfall, period: jan-apr 2024}}}}\n{rows}");

    private static IReadOnlyList<string> Rows(SmallReport report, string period) => SmallReport.Rows(report.Build(period));
}
