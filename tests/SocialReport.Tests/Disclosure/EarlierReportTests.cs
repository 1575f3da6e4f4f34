using FsCheck;
using FsCheck.Fluent;
using SocialReport.Disclosure;
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

    [Theory]
    [InlineData("", "B|..")]
    [InlineData("rapporter: [r, s]\n", "B|..")]
    public void Det_som_skyddade_ett_antal_i_en_tidigare_rapport_skyddas_också_där_ingenting_räknar_personer(string reports, string expected)
    {
        // The first report withholds B, which counts nobody, since A = Totalt − B. The other report has nothing but B's dataset.
        const string columns = "kolumner: {utfall: {mått: utfall, period: jan-apr 2024}}";
        var report = new SmallReport().Datasets("insats: {nyckel: Insats, slag: antal, personer: ja}\nandra: {nyckel: Insats, slag: antal, personer: nej}")
            .Tables($"t: {{data: insats, {columns}, rader: [alla]}}\nu: {{data: andra, {columns}, rader: [alla, {{id: totalt, text: Totalt, slag: total, formel: \"B + t['A'].utfall\"}}]}}")
            .Data("Insats;Utfall 2024-T1\nA;3\n", "insats.csv").Data("Insats;Utfall 2024-T1\nB;9\n", "andra.csv")
            .With("m/r/rapport.md", "# Rubrik\n\n{{ tabell u }}\n\n{{ tabell t }}\n")
            .With("m/s/rapport.yaml", $"titel: Annan\ninnehåll: 0\ntabeller:\n  u: {{data: andra, {columns}, rader: [alla]}}\n")
            .With("m/s/rapport.md", "# Rubrik\n\n{{ tabell u }}\n");
        var isSamePeriod = reports.Length > 0;
        report.With("n/a/2024-T1/period.yaml", $"datum: 2024-05-15\n{(isSamePeriod ? reports : "rapporter: [r]\n")}");
        if (!isSamePeriod)
            report.With("n/a/2024-T2/period.yaml", "datum: 2024-09-15\nrapporter: [s]\n");
        Assert.Equal(["B|..", "Totalt|12"], Rows(report, "2024-T1"));
        var built = SampleReport.Build(report.Files, "a", "s", isSamePeriod ? "2024-T1" : "2024-T2", BuildOptions.All);
        Assert.Equal([expected], SmallReport.Rows(built));
    }

    [Fact]
    public void Rapporter_som_inte_delar_ett_tal_beslutas_lika_med_och_utan_varandra() =>
        Prop.ForAll(Gen.Choose(0, 14).ArrayOf(8).ToArbitrary(), counts =>
        {
            var report = new SmallReport().Datasets("insats: {nyckel: Insats, slag: antal, personer: ja}")
                .Table("data: insats\nkolumner: {utfall: {mått: utfall}, andel: {formel: utfall / t.totalt.utfall}}\nrader: [alla, {id: totalt, text: Totalt, slag: total, summa: alla}]")
                .Data($"Insats;Utfall 2024-T1\nA;{counts[0]}\nB;{counts[1]}\nC;{counts[2]}\nD;{counts[3] + 20}\n", "insats.csv")
                .Data($"Insats;Utfall 2024-T2\nA;{counts[4]}\nB;{counts[5]}\nC;{counts[6]}\nD;{counts[7] + 20}\n", "insats.csv", "2024-T2")
                .With("n/a/2024-T2/period.yaml", "datum: 2024-09-15\n");
            // The attack always reckons the earlier report.
            var with = new Attack(report.Files, "a", "r", "2024-T2");
            Assert.Empty(EarlierPublications.Concerning(with.Inputs, with.Calculated, with.Persons));
            var without = Secrecy.Decide(with.Calculated, with.Persons, with.Inputs.Committee.Secrecy, null, []);
            Assert.Equal(with.Decision.Withheld, without.Withheld);
            Assert.Equal(with.Decision.Exposed, without.Exposed);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Det_som_visats_med_ett_beslut_sägs_också_i_en_rapport_som_inte_delar_något_med_den()
    {
        var report = new SmallReport().Datasets("insats: {nyckel: Insats, slag: antal, personer: ja}").Table("data: insats\nkolumner: {utfall: {mått: utfall}}\nrader: [alla]")
            .Data("Insats;Utfall 2024-T1\nA;3\nB;40\n", "insats.csv").Data("Insats;Utfall 2024-T2\nA;30\nB;60\n", "insats.csv", "2024-T2")
            .With("n/a/2024-T1/period.yaml", "datum: 2024-05-15\nsekretess: {beslut: visa, skäl: Redan känt., beslutat_av: Nämnden, datum: 2024-05-02}\n")
            .With("n/a/2024-T2/period.yaml", "datum: 2024-09-15\n");
        Assert.Single(report.Build("2024-T2").Diagnostics, finding => finding.Code == "SR0706");
    }

    private static SmallReport Report(string rows) =>
        new SmallReport().Datasets("insats: {nyckel: Insats, slag: antal, personer: ja}")
            .Table($"data: insats\nkolumner: {{utfall: {{mått: utfall}}, tidigare: {{mått: utfall, period: jan-apr 2024}}}}\n{rows}");

    private static IReadOnlyList<string> Rows(SmallReport report, string period) => SmallReport.Rows(report.Build(period));
}
