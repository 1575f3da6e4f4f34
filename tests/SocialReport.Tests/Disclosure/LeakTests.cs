using System.Text;
using System.Text.RegularExpressions;
using SocialReport.Rendering;
using SocialReport.Tests.Calculation;

namespace SocialReport.Tests.Disclosure;

/// <summary>A number that isn't shown stands in nothing that leaves the machine: no file of the report, no finding, no draft.</summary>
public sealed class LeakTests
{
    private const string Secret = "87";
    private const string Cost = "7654321";

    private const string Committee = """
        namn: Nämnden
        kommun: Kommunen
        sekretess: {tröskel: 100}
        data:
          insats: {nyckel: Insats, text: Grupp, slag: antal, personer: ja}
          kostnad: {nyckel: Insats, slag: belopp, enhet: kr, tecken: kostnad-positiv, vilar_på: insats}
        """;

    private const string Tables = """
        t:
          data: insats
          kolumner: {utfall: {mått: utfall}, andel: {formel: utfall / t.totalt.utfall, decimaler: 4}}
          rader: [alla, {id: totalt, text: Totalt, slag: total, summa: alla}, {id: a, text: A igen, formel: A, lika_med: två.a}]
        två:
          data: kostnad
          visa: {enhet: kr, tecken: kostnad-positiv}
          kolumner: {utfall: {mått: utfall}}
          rader: [alla, {id: a, text: Ett till, formel: A / A * 88}]
        """;

    private const string Text = """
        # Rubrik

        Det var {{ t['A'].utfall | antal }} i A, {{ t['A'].utfall | fler t['B'].utfall }} än i B, tillsammans {{ t['A'].utfall + t['B'].utfall | antal }}.
        Det kostade {{ två['A'].utfall | kostnad | mnkr decimaler: 6 }}.

        {{ tabell t }}

        {{ tabell två }}
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Talet_står_ingenstans(bool isDraft)
    {
        var report = Report();
        var built = SampleReport.Build(report.Files, "a", "r", "2024-T1", BuildOptions.All with { IsDraft = isDraft });
        Assert.NotNull(built.Document);
        Assert.Equal(["r.figures.json", "r.html", "r.md", "r.pdf", "r.redovisade-tal.json", "r.sekretess.txt"], built.Files.Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.Contains("SR0601", built.Diagnostics.Select(finding => finding.Code));
        foreach (var (name, content) in built.Files.Where(file => !file.Name.EndsWith(".pdf", StringComparison.Ordinal) && !file.Name.EndsWith(".figures.json", StringComparison.Ordinal)).Select(file => (file.Name, file.Content)))
            AssertSilent(name, Words(name, Encoding.UTF8.GetString(content.Span)));
        foreach (var attached in PrintedData.Files(built.Document))
            AssertSilent(attached.Name, Encoding.UTF8.GetString(attached.Content.Span));
        foreach (var finding in built.Diagnostics)
            AssertSilent(finding.Code, $"{finding.Message} {finding.WithoutValues} {finding.Hint} {finding.Subject} {finding.SourceLine}");
        Assert.Contains("\"withheld\": \"rör för få personer\"", Encoding.UTF8.GetString(built.Files.Single(file => file.Name == "r.figures.json").Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Ett_fel_i_filen_visar_inga_andra_tal_än_det_felet_gäller()
    {
        var built = Report().Data($"Insats;Grupp;Utfall 2023-T1;Utfall 2024-T1\nA;x;9;{Secret}\nB;x;{Secret};4o0\n", "insats.csv").Build();
        var finding = Assert.Single(built.Diagnostics);
        Assert.Equal("n/a/2024-T1/insats.csv:3:8", finding.Location.ToString());
        Assert.Null(finding.SourceLine);
        Assert.Empty(built.Files);
    }

    [Theory]
    [InlineData("insats.csv", "Insats;Grupp;Utfall 2024-T1\nA;x;{0}\n", "8o7")]
    [InlineData("insats.csv", "Insats;Grupp;Utfall 2024-T1\nA;x;{0}\n", "87 kr")]
    [InlineData("insats.csv", "Insats;Grupp;Utfall 2024-T1\nA;x;5;{0}\n", "87")]
    [InlineData("kostnad.csv", "Insats;Utfall 2024-T1\nA;{0}\n", "ca 87")]
    [InlineData("fakta.yaml", "boende: {{värde: \"{0}\", slag: antal, källa: Här, personer: ja}}\n", "8o7")]
    public void Ett_skrivfel_visas_inte_och_inte_hur_långt_det_är(string file, string content, string written)
    {
        var findings = Report().Data(string.Format(System.Globalization.CultureInfo.InvariantCulture, content, written), file).Build().Diagnostics;
        Assert.Contains(findings, finding => finding.Location.File.EndsWith(file, StringComparison.Ordinal));
        Assert.All(findings.Where(finding => finding.Location.File.EndsWith(file, StringComparison.Ordinal)), finding =>
        {
            Assert.DoesNotContain(written, finding.Message + finding.Hint + finding.SourceLine, StringComparison.Ordinal);
            Assert.Equal(1, finding.Length);
        });
    }

    [Fact]
    public void En_förklaring_av_en_visad_summa_säger_inte_vad_den_räknas_av()
    {
        var report = new SmallReport().Datasets("insats: {nyckel: Insats, slag: antal, personer: ja}").Data("Insats;Utfall 2024-T1\nA;3\nB;40\nC;9\n", "insats.csv")
            .Tables("t: {data: insats, kolumner: {utfall: {mått: utfall}}, rader: [alla, {id: totalt, text: Totalt, slag: total, summa: alla}]}");
        var explanation = report.Build().Account!.Explain(new SocialReport.Disclosure.FigureId("t/totalt/utfall"))!;
        Assert.Equal(("52", null, null, true), (explanation.Printed, explanation.Unrounded, explanation.Withheld, explanation.HidesOperands));
        Assert.Empty(explanation.Operands);
    }

    [Fact]
    public void Ett_omräknat_tal_sägs_utan_värden()
    {
        var report = Report().Data($"Insats;Grupp;Utfall jan-mar 2024\nA;x;{Secret}\nB;x;150\n", "insats.csv", "2024-Q1").With("n/a/2024-Q1/period.yaml", "datum: 2024-04-15\n")
            .Data("Insats;Grupp;Utfall 2024-T1;Utfall jan-mar 2024\nA;x;600;500\nB;x;333;150\nC;x;444;300\n", "insats.csv");
        var finding = Assert.Single(report.Build().Diagnostics, finding => finding.Code == "SR0202");
        Assert.Equal("Utfall jan–mars 2024 för ”A” är omräknat: i n/a/2024-Q1/insats.csv:2:5 står ett annat värde.", finding.Message);
        AssertSilent("SR0202", $"{finding.Message} {finding.Hint} {finding.SourceLine}");
    }

    [Fact]
    public void Utan_skydd_står_det_där() =>
        Assert.Contains($"|{Secret}|", string.Join('\n', SmallReport.Rows(Report().With(
            "n/a/2024-T1/period.yaml", "datum: 2024-05-15\nsekretess: {beslut: visa, skäl: Prov., beslutat_av: Nämnden, datum: 2024-05-02}\n").Build())), StringComparison.Ordinal);

    private static SmallReport Report() =>
        new SmallReport().With("n/a/namnd.yaml", Committee + "\n").With("m/r/rapport.md", Text + "\n").Tables(Tables)
            .Data($"Insats;Grupp;Utfall 2024-T1\nA;x;{Secret}\nB;x;333\nC;x;444\n", "insats.csv")
            .Data($"Insats;Utfall 2024-T1\nA;{Cost}\nB;20000000\nC;30000000\n", "kostnad.csv");

    /// <summary>A page without its style sheet, fonts and pictures, where any digits may stand.</summary>
    private static string Words(string name, string content) => !name.EndsWith(".html", StringComparison.Ordinal)
        ? content
        : Regex.Replace(content[content.IndexOf("<body", StringComparison.Ordinal)..], "<script.*?</script>|<style.*?</style>|(style|src|d|id|href)=\"[^\"]*\"", "", RegexOptions.Singleline);

    private static void AssertSilent(string where, string words)
    {
        var plain = words.Replace("\u00A0", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        foreach (var secret in new[] { Secret, Cost, "7,654321", "420", "0,1007", "10,0694" })
            Assert.False(plain.Contains(secret, StringComparison.Ordinal), $"{where}: {secret} i {words}");
    }
}
