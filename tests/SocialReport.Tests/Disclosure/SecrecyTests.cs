using SocialReport.Tests.Calculation;

namespace SocialReport.Tests.Disclosure;

/// <summary>Which cells of small tables aren't shown, and that nobody can compute them.</summary>
public sealed class SecrecyTests
{
    private const string Persons = "insats: {nyckel: Insats, text: Grupp, slag: antal, personer: ja}";
    private const string Total = "rader: [alla, {id: totalt, text: Totalt, slag: total, summa: alla}]";

    [Fact]
    public void Ett_litet_antal_och_ett_till_visas_inte_när_summan_gör_det()
    {
        var report = Report("Insats;Grupp;Utfall 2024-T1\nA;x;3\nB;x;40\nC;x;9\n", Total);
        Assert.Equal(["A|..", "B|40", "C|..", "Totalt|52"], Rows(report));
        Assert.Equal(
            ["Där det står ”..” visas ingen uppgift. Uppgifter som rör färre än fem personer visas inte, och inte heller sådana som de kan räknas fram ur."],
            SmallReport.Notes(report.Build()));
        Assert.Empty(Attacked(report).Weaknesses());
    }

    [Fact]
    public void Ett_antal_som_inte_är_personer_visas()
    {
        var report = Report("Insats;Grupp;Utfall 2024-T1\nA;x;3\nB;x;40\n", "rader: [alla]").Datasets("insats: {nyckel: Insats, text: Grupp, slag: antal, personer: nej}");
        Assert.Equal(["A|3", "B|40"], Rows(report));
        Assert.Equal("", report.Codes());
    }

    [Fact]
    public void Små_tal_som_ingen_har_sagt_något_om_stoppar_en_slutlig_rapport()
    {
        var report = Report("Insats;Grupp;Utfall 2024-T1\nA;x;3\nB;x;40\n", "rader: [alla]")
            .With("n/a/namnd.yaml", "namn: Nämnden\nkommun: Kommunen\ndata:\n  insats: {nyckel: Insats, text: Grupp, slag: antal}\n");
        Assert.Equal("SR0704 Error n/a/namnd.yaml:4:3", $"{report.Only().Code} {report.Only().Severity} {report.Only().Location}");
    }

    [Fact]
    public void Unika_personer_skyddas_utan_att_någon_har_sagt_det()
    {
        var report = Report("Insats;Grupp;Utfall 2024-T1\nA;x;3\nB;x;40\n", "rader: [alla]")
            .With("n/a/namnd.yaml", "namn: Nämnden\nkommun: Kommunen\ndata:\n  insats: {nyckel: Insats, text: Grupp, slag: antal, mått: {utfall: unika}}\n");
        Assert.Equal(["A|..", "B|40"], Rows(report));
    }

    [Fact]
    public void Budget_och_prognos_visas_och_skyddar_inget_annat()
    {
        var report = Report("Insats;Grupp;Utfall 2024-T1;Budget 2024\nA;x;3;2\nB;x;40;4\n", Total, "utfall: {mått: utfall}, budget: {mått: budget, period: helår}, skillnad: {formel: utfall - budget}");
        Assert.Equal(["A|..|2|..", "B|..|4|..", "Totalt|43|6|37"], Rows(report));
        Assert.Empty(Attacked(report).Weaknesses());
    }

    [Fact]
    public void Tröskel_och_noll_väljs_i_namnd_yaml()
    {
        var report = Report("Insats;Grupp;Utfall 2024-T1\nA;x;3\nB;x;0\nC;x;2\nD;x;40\n", "rader: [alla]");
        Assert.Equal(["A|..", "B|0", "C|..", "D|40"], Rows(report));
        report.With("n/a/namnd.yaml", $"namn: Nämnden\nkommun: Kommunen\nsekretess: {{tröskel: 3, noll: skyddas}}\ndata:\n  {Persons}\n");
        Assert.Equal(["A|3", "B|..", "C|..", "D|40"], Rows(report));
        Assert.Contains("färre än tre personer", SmallReport.Notes(report.Build()).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ett_beslut_visar_talen_och_står_i_loggen()
    {
        var report = Report("Insats;Grupp;Utfall 2024-T1\nA;x;3\nB;x;40\n", "rader: [alla]")
            .With("n/a/2024-T1/period.yaml", "datum: 2024-05-15\nsekretess: {beslut: visa, skäl: Alla berörda har sagt ja., beslutat_av: Nämnden, datum: 2024-05-02}\n");
        var built = report.Build();
        Assert.Equal(["A|3", "B|40"], SmallReport.Rows(built));
        Assert.Equal(["SR0703: Uppgifter som rör färre än 5 personer visas, enligt beslut av Nämnden 2024-05-02: Alla berörda har sagt ja."], built.Diagnostics.Select(finding => $"{finding.Code}: {finding.Message}"));
        var log = Log(built);
        Assert.Contains("Beslut att visa dem ändå: Nämnden 2024-05-02. Skäl: Alla berörda har sagt ja. (n/a/2024-T1/period.yaml:2:12)", log, StringComparison.Ordinal);
        Assert.Contains("- t/A/utfall: rör för få personer", log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{beslut: visa}", "SR0136 SR0136 SR0136")]
    [InlineData("{beslut: visa, skäl: Så, beslutat_av: Nämnden, datum: i maj}", "SR0133")]
    [InlineData("{beslut: kanske, skäl: Så, beslutat_av: Nämnden, datum: 2024-05-02}", "SR0134")]
    public void Ett_beslut_utan_skäl_beslutsfattare_och_dag_gäller_inte(string decision, string codes)
    {
        var report = Report("Insats;Grupp;Utfall 2024-T1\nA;x;3\n", "rader: [alla]").With("n/a/2024-T1/period.yaml", $"datum: 2024-05-15\nsekretess: {decision}\n");
        var built = report.Build();
        Assert.Equal(codes, string.Join(' ', built.Diagnostics.Select(finding => finding.Code)));
        Assert.Empty(built.Files);
    }

    [Fact]
    public void Samma_uppgift_i_två_tabeller_och_dess_andel_skyddas_överallt()
    {
        var report = Report("Insats;Grupp;Utfall 2024-T1\nA;x;3\nB;x;9\nC;y;40\n", Total).Tables(
            """
            t:
              data: insats
              kolumner: {utfall: {mått: utfall}, andel: {formel: utfall / t.totalt.utfall, decimaler: 1}}
              rader: [alla, {id: totalt, text: Totalt, slag: total, summa: alla}]
            två:
              data: insats
              kolumner: {utfall: {mått: utfall}}
              rader: [{grupp: x}, {id: alla_x, text: Alla x, slag: total, summa: {grupp: x}}]
            """);
        Assert.Equal(["A|..|..", "B|..|..", "C|40|76,9 %", "Totalt|52|100,0 %"], Rows(report));
        Assert.Empty(Attacked(report).Weaknesses());
    }

    [Fact]
    public void Det_som_är_kvar_av_en_helhet_skyddas_fast_ingen_skriver_det()
    {
        const string datasets = "insats: {nyckel: Insats, text: Grupp, slag: antal, mått: {barn: unika, flickor: unika}, delar: {barn: [flickor, pojkar]}}";
        var report = Report("Insats;Grupp;Barn 2024-T1;Flickor 2024-T1\nA;x;30;28\nB;x;40;19\n", "rader: [alla]", "barn: {mått: barn}, flickor: {mått: flickor}")
            .With("n/a/namnd.yaml", $"namn: Nämnden\nkommun: Kommunen\ndata:\n  {datasets}\n");
        Assert.Equal(["A|..|28", "B|40|19"], Rows(report));
        Assert.Contains("skyddar det som är kvar av insats/A/barn jan–apr 2024", Log(report.Build()), StringComparison.Ordinal);
    }

    [Fact]
    public void En_månad_mellan_två_ackumulerade_tal_skyddas()
    {
        var report = Report("Insats;Grupp;Utfall jan-mar 2024;Utfall jan-apr 2024\nA;x;30;32\nB;x;40;52\n", "rader: [alla]", "mars: {mått: utfall, period: jan-mar 2024}, april: {mått: utfall}");
        Assert.Equal(["A|..|32", "B|40|52"], Rows(report));
        // Of a stock the difference is nobody's.
        report.Datasets("insats: {nyckel: Insats, text: Grupp, slag: antal, personer: ja, mått: {utfall: bestånd}}");
        Assert.Equal(["A|30|32", "B|40|52"], Rows(report));
    }

    [Fact]
    public void Kostnaden_för_några_få_och_priset_per_person_skyddas()
    {
        const string datasets = """
            insats: {nyckel: Insats, text: Grupp, slag: antal, personer: ja}
            kostnad: {nyckel: Insats, slag: belopp, enhet: tkr, tecken: kostnad-positiv, vilar_på: insats}
            """;
        var report = Report("Insats;Grupp;Utfall 2024-T1\nA;x;3\nB;x;40\nC;x;9\n", Total).Datasets(datasets).Data("Insats;Utfall 2024-T1;Budget 2024\nA;300;200\nB;4000;4000\nC;800;900\n", "kostnad.csv").Tables(
            """
            t:
              data: kostnad
              visa: {enhet: tkr, tecken: kostnad-positiv}
              kolumner: {utfall: {mått: utfall}, budget: {mått: budget, period: helår}, avvikelse: {formel: utfall - budget, slag: avvikelse}}
              rader: [alla, {id: totalt, text: Totalt, slag: total, summa: alla}]
            """);
        Assert.Equal(["A|..|200|..", "B|..|4 000|..", "C|800|900|100", "Totalt|5 100|5 100|0"], Rows(report));
        Assert.Empty(Attacked(report).Weaknesses());
    }

    [Theory]
    [InlineData("<5", "..")]
    [InlineData("..", "..")]
    [InlineData("", "..")]
    [InlineData("4x", "..")]
    [InlineData("2-8", "..")]
    [InlineData("ca 8", "..")]
    [InlineData("3 av 9", "..")]
    [InlineData("minst 5", "300")]
    [InlineData("8 personer", "300")]
    [InlineData("8-12", "300")]
    [InlineData("0", "300")]
    public void En_kostnad_vars_personer_inte_säkert_är_många_skyddas(string persons, string cost)
    {
        const string datasets = """
            insats: {nyckel: Insats, text: Grupp, slag: antal, personer: ja}
            kostnad: {nyckel: Insats, slag: belopp, enhet: tkr, tecken: kostnad-positiv, vilar_på: insats}
            """;
        var report = Report($"Insats;Grupp;Utfall 2024-T1\nA;x;{persons}\nB;x;40\nC;x;-\n", "rader: [alla]").Datasets(datasets).Data("Insats;Utfall 2024-T1\nA;300\nB;4000\nC;-\n", "kostnad.csv").Tables(
            """
            t:
              data: kostnad
              visa: {enhet: tkr, tecken: kostnad-positiv}
              kolumner: {utfall: {mått: utfall}}
              rader: [alla]
            """);
        Assert.Equal([$"A|{cost}", "B|4 000", "C|-"], Rows(report));
    }

    [Fact]
    public void En_kostnad_utan_antal_för_sin_rad_stoppar_rapporten_och_skyddas_i_ett_utkast()
    {
        var report = Rests("[Personer, Vuxna]");
        Assert.Equal(
            "SR0712 n/a/2024-T1/vård.csv:7:24 Utfall jan–apr 2024 för ”Skyddat boende / Kostnad” vilar på ”Personer”, ”Vuxna”, som inte finns för raden och tiden.",
            Assert.Single(report.Build().Diagnostics.Where(finding => finding.Code != "SR0702").Select(finding => $"{finding.Code} {finding.Location} {finding.Message}")));
        Assert.Equal(["Jourhem|..", "Jourhem|..", "Familjehem|60", "Familjehem|9 000", "Jourhem|50", "Skyddat boende|.."], SmallReport.Rows(report.Build(isDraft: true)));
    }

    [Theory]
    [InlineData("[Personer, Barn]", "..")]
    [InlineData("nej", "4 000")]
    public void En_kostnad_kan_vila_på_ett_av_flera_antal_eller_på_ingen(string restsOn, string cost)
    {
        var report = Rests(restsOn).Data("Form;Mått;Utfall 2024-T1\nSkyddat boende;Barn;2\nSkyddat boende;Kostnad;4000\n", "vård.csv");
        Assert.Equal(["Skyddat boende|..", $"Skyddat boende|{cost}"], Rows(report));
    }

    [Fact]
    public void En_tidigare_period_utan_datamängden_stoppas_inte()
    {
        var report = Rests("Antal").With("n/a/2023-T3/period.yaml", "datum: 2024-01-15\n").With("m/r/rapport.yaml", "titel: Rapport\ninnehåll: 0\n").With("m/r/rapport.md", "# Rubrik\n\nText.\n");
        Assert.Equal("", string.Join(' ', report.Build("2023-T3").Diagnostics.Select(finding => finding.Code)));
        Assert.Contains("SR0705", report.Codes(), StringComparison.Ordinal);
    }

    private static SmallReport Rests(string on) => new SmallReport()
        .Datasets($"vård: {{nyckel: [Form, Mått], slag: antal, rader: {{Personer: {{sort: unika, personer: ja}}, Vuxna: {{sort: unika}}, Barn: {{sort: unika}}, Kostnad: {{slag: belopp, enhet: kr, tecken: kostnad-positiv, vilar_på: {on}}}}}}}")
        .Data("Form;Mått;Utfall 2024-T1\nJourhem;Personer;2\nJourhem;Kostnad;2000\nFamiljehem;Personer;60\nFamiljehem;Kostnad;9000\nJourhem;Vuxna;50\nSkyddat boende;Kostnad;4000\n", "vård.csv")
        .Tables("t: {data: vård, visa: {enhet: kr, tecken: kostnad-positiv}, radtext: form, kolumner: {utfall: {mått: utfall}}, rader: [alla]}");

    [Theory]
    [InlineData("(utfall == 4 ? 'fyra' : 'annat')", "..")]
    [InlineData("(utfall > 3 ? 'fler än tre' : 'få')", "..")]
    [InlineData("(utfall > 3 ? saknad : 1)", "..")]
    [InlineData("(ord == 'fyra' ? 1 : 0)", "..")]
    public void Ord_som_följer_av_ett_skyddat_tal_skyddas(string formula, string expected)
    {
        var report = Report("Insats;Grupp;Utfall 2024-T1;Budget 2024\nA;x;4;-\nB;x;40;-\n", "rader: [alla]",
            $"utfall: {{mått: utfall}}, saknad: {{mått: budget, period: helår}}, ord: {{formel: \"(utfall == 4 ? 'fyra' : 'annat')\"}}, svar: {{formel: \"{formula}\"}}");
        Assert.Equal($"A|..|-|..|{expected}", Rows(report)[0]);
    }

    [Fact]
    public void Något_som_inte_finns_kan_ingen_kostnad_vila_på()
    {
        var report = Report("Insats;Grupp;Utfall 2024-T1\nA;x;3\n", "rader: [alla]").Datasets("insats: {nyckel: Insats, text: Grupp, slag: antal, personer: ja, vilar_på: insatser}");
        Assert.Equal("SR0705 Menade du ”insats”?", Assert.Single(report.Build().Diagnostics.Where(finding => finding.Code != "SR0702").Select(finding => $"{finding.Code} {finding.Hint}")));
    }

    private static SmallReport Report(string csv, string rows, string columns = "utfall: {mått: utfall}") =>
        new SmallReport().Datasets(Persons).Data(csv, "insats.csv").Table($"data: insats\nkolumner: {{{columns}}}\n{rows}");

    private static IReadOnlyList<string> Rows(SmallReport report) => SmallReport.Rows(report.Build());

    private static string Log(BuiltReport built) =>
        System.Text.Encoding.UTF8.GetString(built.Files.Single(file => file.Name.EndsWith(".sekretess.txt", StringComparison.Ordinal)).Content.Span);

    private static Attack Attacked(SmallReport report) => new(report.Files, "a", "r", "2024-T1");
}
