using SocialReport.Documents;

namespace SocialReport.Tests.Documents;

/// <summary>What is said of a chart to those who don't see it: right Swedish, and no number that it doesn't print.</summary>
public sealed class ChartAltTests
{
    private const string Months = "{data: dygn, kolumner: {månad: {mått: utfall, serie: månader}}, rader: [alla]}";
    private const string Three = "{data: drift, visa: {enhet: mnkr}, kolumner: {k: {mått: utfall, serie: [2022, 2023, rapport]}}, rader: [alla]}";
    private const string Variance = "{data: drift, visa: {enhet: kr}, kolumner: {avvikelse: {formel: utfall - budget, slag: avvikelse}, utfall: {mått: utfall, dold: ja}, budget: {mått: budget, period: helår, dold: ja}}, rader: [alla]}";

    [Fact]
    public void En_serie_över_tid_har_början_slut_lägst_och_högst()
    {
        Assert.Equal(
            "Linjediagram: Dygn, januari 2024 till april 2024. Ökar från 1 (januari 2024) till 4 (april 2024).",
            Alt("{slag: linje, rubrik: Dygn, tabell: t, axel: tid, rader: A}", Months));
        Assert.Equal(
            "Linjediagram: Dygn (platser), januari 2024 till april 2024. 5 hela tiden.",
            Alt("{slag: linje, rubrik: Dygn, enhet: platser, tabell: t, axel: tid, rader: B}", Months));
    }

    [Fact]
    public void Lägst_och_högst_sägs_när_de_inte_är_början_eller_slut() => Assert.Equal(
        "Linjediagram: Dygn, januari 2024 till april 2024. Minskar från 6 (januari 2024) till 5 (april 2024). Lägst 2 (februari 2024), högst 9 (mars 2024).",
        Alt("{slag: linje, rubrik: Dygn, tabell: t, axel: tid}", Months, "dygn.csv", "Rad;Utfall jan 2024;Utfall feb 2024;Utfall mars 2024;Utfall april 2024\nA;6;2;9;5\n"));

    [Fact]
    public void Ett_år_som_inte_är_slut_jämförs_inte_med_hela() => Assert.Equal(
        "Stapeldiagram: Kostnad (mnkr), 2022 till januari–april 2024. Ökar från 1,0 mnkr (2022) till 2,5 mnkr (2023). Hittills 0,7 mnkr (januari–april 2024).",
        Alt("{slag: staplar, rubrik: Kostnad, tabell: t, axel: tid}", Three, "drift.csv", "Rad;Grupp;Utfall 2022;Utfall 2023;Utfall 2024-T1\nA;x;1000000;2500000;700000\n"));

    [Fact]
    public void Avvikelser_är_överskott_och_underskott()
    {
        const string Chart = "{slag: liggande staplar, rubrik: Avvikelse, tabell: t, kolumner: avvikelse}";
        Assert.Equal(
            "Diagram med liggande staplar: Avvikelse (kr). Störst överskott är 7 kr (C). Störst underskott är −4 kr (B).",
            Alt(Chart, Variance, "drift.csv", "Rad;Grupp;Utfall 2024-T1;Budget 2024\nA;x;2;1\nB;x;1;5\nC;x;9;2\n"));
        Assert.Equal(
            "Diagram med liggande staplar: Avvikelse (kr). Allt är i balans.",
            Alt(Chart, Variance, "drift.csv", "Rad;Grupp;Utfall 2024-T1;Budget 2024\nA;x;2;2\nB;x;1;1\n"));
    }

    [Fact]
    public void Avvikelser_över_tid_säger_också_var_de_slutar() => Assert.Equal(
        "Linjediagram: Avvikelse, januari 2024 till mars 2024. Störst överskott är 7 (februari 2024). Störst underskott är −4 (mars 2024). Minskar från 2 (januari 2024) till −4 (mars 2024).",
        Alt("{slag: linje, rubrik: Avvikelse, tabell: t, axel: tid}", "{data: dygn, kolumner: {månad: {mått: utfall, serie: alla, slag: avvikelse}}, rader: [alla]}", "dygn.csv", "Rad;Utfall jan 2024;Utfall feb 2024;Utfall mars 2024\nA;2;7;-4\n"));

    [Theory]
    [InlineData("HVB, Budget 2024", "HVB, Budget 2024")]
    [InlineData("HVB", "HVB")]
    [InlineData("Budget 2024", "budget 2024")]
    [InlineData("Prognos", "prognos")]
    [InlineData("Medelvärde av 12 månader", "medelvärde av 12 månader")]
    [InlineData("Budget och skuld", "Budget och skuld")]
    public void Bara_ett_mått_får_liten_bokstav(string name, string said) => Assert.Equal(said, ChartText.InSentence(name));

    [Fact]
    public void Delar_av_en_helhet_räknas_upp_störst_först() => Assert.Equal(
        "Cirkeldiagram: Kostnad (kr). Störst är B, mellan en tredjedel och hälften av helheten. B 20 kr, Övrigt 13 kr, A 10 kr och C 5 kr.",
        Alt("{slag: cirkel, rubrik: Kostnad, tabell: t, högst: 4}", "{data: drift, visa: {enhet: kr}, kolumner: {utfall: {mått: utfall}}, rader: [alla]}",
            "drift.csv", "Rad;Grupp;Utfall 2024-T1\nA;x;10\nB;x;20\nC;x;5\nD;x;4\nE;x;4\nF;x;5\n"));

    [Fact]
    public void Få_staplar_räknas_upp_och_av_många_sägs_ytterligheterna()
    {
        Assert.Equal(
            "Stapeldiagram: Kostnad (kr). A 10 kr och B 20 kr.",
            Alt("{slag: staplar, rubrik: Kostnad, tabell: t, rader: [A, B], kolumner: utfall}"));
        Assert.Equal(
            "Stapeldiagram: Kostnad (kr). Högst 20 kr (B) och lägst 0 kr (G).",
            Alt("{slag: staplar, rubrik: Kostnad, tabell: t, kolumner: utfall}"));
    }

    [Fact]
    public void Flera_rutor_har_var_sin_sats() => Assert.Equal(
        "Två linjediagram bredvid varandra: Dygn, januari 2024 till april 2024. A ökar från 1 (januari 2024) till 4 (april 2024); B börjar och slutar på 5.",
        Alt("{slag: linje, rubrik: Dygn, tabell: t, axel: tid, rutor: rader}", Months));

    [Theory]
    [InlineData(0.1, "mindre än en fjärdedel")]
    [InlineData(0.25, "ungefär en fjärdedel")]
    [InlineData(0.33, "ungefär en tredjedel")]
    [InlineData(0.47, "knappt hälften")]
    [InlineData(0.5, "ungefär hälften")]
    [InlineData(0.66, "ungefär två tredjedelar")]
    [InlineData(0.75, "ungefär tre fjärdedelar")]
    [InlineData(0.96, "nästan hela")]
    [InlineData(1, "hela")]
    public void En_andel_i_ord_säger_inte_mer_än_ögat_ser(double share, string words) =>
        Assert.StartsWith(words, ChartText.ShareInWords((decimal)share), StringComparison.Ordinal);

    private static string Alt(string chart, string? table = null, string? file = null, string? content = null)
    {
        var small = table is null ? new SmallChart(chart) : new SmallChart(chart, table);
        return (file is null ? small : small.With($"n/a/2024-T1/{file}", content!)).Chart().Alt.Replace('\u00A0', ' ');
    }
}
