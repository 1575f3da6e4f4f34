using SocialReport.Documents;
using SocialReport.Templates;

namespace SocialReport.Tests.Documents;

/// <summary>What can't be drawn is told where it is declared, and no picture is made.</summary>
public sealed class ChartFaultTests
{
    private const string Months = "{data: dygn, kolumner: {månad: {mått: utfall, serie: månader}}, rader: [alla]}";
    private const string WithTotal = "{data: drift, visa: {enhet: kr}, kolumner: {utfall: {mått: utfall}}, rader: [alla, {id: totalt, text: Totalt, slag: total, summa: alla}]}";
    private const string WithShare = "{data: drift, visa: {enhet: kr}, kolumner: {utfall: {mått: utfall}, budget: {mått: budget, period: helår}, andel: {formel: utfall / budget}, ned: {formel: utfall - budget}}, rader: [alla]}";

    [Theory]
    [InlineData("{tabell: t}", "SR0136 m/r/rapport.yaml:6:3")]
    [InlineData("{slag: linje}", "SR0136 m/r/rapport.yaml:6:3")]
    [InlineData("{slag: kurva, tabell: t}", "SR0134 m/r/rapport.yaml:6:13")]
    [InlineData("{slag: staplar, tabell: tt}", "SR0381 m/r/rapport.yaml:6:30")]
    [InlineData("{slag: staplar, tabell: t, kolumner: utfal}", "SR0381 m/r/rapport.yaml:6:43")]
    [InlineData("{slag: staplar, tabell: t, rader: X}", "SR0355 m/r/rapport.yaml:6:40")]
    [InlineData("{slag: staplar, tabell: t, kolumner: utfall, serier: [{kolumn: utfall}]}", "SR0380 m/r/rapport.yaml:6:43")]
    [InlineData("{som: saknad, slag: staplar, tabell: t}", "SR0380 m/r/rapport.yaml:6:12")]
    [InlineData("{slag: staplar, tabell: t, axel: månad, kolumner: utfall}", "SR0383 m/r/rapport.yaml:6:56")]
    [InlineData("{slag: staplar, tabell: t, rutor: rader}", "SR0383 m/r/rapport.yaml:6:3")]
    [InlineData("{slag: staplar, tabell: t, serier: [{rad: A, kolumn: utfall}]}", "SR0383 m/r/rapport.yaml:6:48")]
    [InlineData("{slag: linje, tabell: t, rader: A, kolumner: utfall}", "SR0386 m/r/rapport.yaml:6:3")]
    [InlineData("{slag: cirkel, tabell: t}", "SR0388 m/r/rapport.yaml:6:3")]
    [InlineData("{slag: staplar, tabell: t, axel: kolumner}", "SR0389 m/r/rapport.yaml:6:3")]
    [InlineData("{slag: staplar, tabell: t, axel: kolumner, rader: A, högst: 3}", "SR0390 m/r/rapport.yaml:6:66")]
    [InlineData("{slag: staplar, tabell: t, rader: A, enhet: dygn}", "SR0385 m/r/rapport.yaml:6:50")]
    [InlineData("{slag: staplar, tabell: t, rader: A, data: tabellen}", "SR0392 m/r/rapport.yaml:6:49")]
    [InlineData("{slag: staplar, tabell: t, rader: A, data: bilaga}", "SR0392 m/r/rapport.yaml:6:49")]
    public void Felet_sägs_där_det_står(string chart, string finding) => Assert.Equal([finding], new SmallChart(chart).Findings);

    [Theory]
    [InlineData("{slag: staplar, tabell: t, rader: A}", WithShare, "SR0385")]
    [InlineData("{slag: ring, tabell: t, kolumner: ned, rader: [A, B]}", WithShare, "SR0387 SR0387")]
    [InlineData("{slag: staplar, tabell: t, kolumner: andel, högst: 3}", WithShare, "SR0390")]
    [InlineData("{slag: cirkel, tabell: t, rader: [A, totalt]}", WithTotal, "SR0388")]
    [InlineData("{slag: staplade staplar, tabell: t, axel: kolumner, rader: [A, totalt]}", WithTotal, "SR0388")]
    [InlineData("{slag: cirkel, tabell: t, axel: kolumner, rader: A}", Months, "SR0387")]
    [InlineData("{slag: staplar, tabell: t}", "{data: ord, kolumner: {utfall: {mått: utfall}}, rader: [alla]}", "SR0391")]
    [InlineData("{slag: cirkel, tabell: t, rader: B}", "{data: ord, kolumner: {utfall: {mått: utfall}}, rader: [alla]}", "SR0388")]
    [InlineData("{slag: staplar, tabell: t, axel: kolumner, rader: A}", "{data: dygn, kolumner: {mars: {mått: utfall, period: mars 2024}}, rader: [alla]}", "SR0384")]
    [InlineData("{slag: cirkel, tabell: t}", "{data: drift, visa: {enhet: mnkr, decimaler: 0}, kolumner: {utfall: {mått: utfall}}, rader: [alla]}", "SR0384")]
    [InlineData("{slag: staplar, tabell: t}", "{data: drift, kolumner: {grupp: {text: grupp}}, rader: [alla]}", "SR0384")]
    public void Vad_talen_är_prövas_när_diagrammet_sätts_in(string chart, string table, string codes)
    {
        var report = new SmallChart(chart, table);
        Assert.Equal(codes.Split(' '), report.Codes);
        Assert.Empty(report.Build().Files);
    }

    [Fact]
    public void Ett_diagram_kan_inte_heta_som_en_tabell() =>
        Assert.Equal(["SR0380 m/r/rapport.yaml:6:3"], new SmallChart("").Charts("t: {slag: staplar, tabell: t}", "{data: drift, kolumner: {utfall: {mått: utfall}}, rader: [alla]}")
            .With("m/r/rapport.md", "# Rubrik\n\nText.\n").Findings);

    [Theory]
    [InlineData("{{ diagram t }}", "SR0382")]
    [InlineData("{{ diagram saknas_helt }}", "SR0305")]
    [InlineData("{{ tabell d }}", "SR0406")]
    [InlineData("{{ diagramdata }}", "SR0393")]
    public void Texten_kan_ha_fel(string text, string code) =>
        Assert.Equal([code], new SmallChart("{slag: staplar, tabell: t, rader: A}").With("m/r/rapport.md", $"# Rubrik\n\nText.\n\n{text}\n").Codes);

    [Fact]
    public void Diagram_och_deras_tal_står_i_egna_stycken()
    {
        Assert.Equal([$"SR0382 {Built.Place}"], Built.From("- {0}", new Insert.ChartBlock("kurva", Built.Place)).Findings);
        Assert.Equal([$"SR0382 {Built.Place}"], Built.From("Text {0}.", new Insert.ChartDataBlock(Built.Place)).Findings);
        Assert.IsType<Chart>(Built.From("{0}", new Insert.ChartBlock("kurva", Built.Place)).Blocks[0]);
    }

    [Fact]
    public void Två_platser_för_talen_är_en_för_mycket() =>
        Assert.Equal(["SR0393"], new SmallChart("{slag: staplar, tabell: t, rader: A, data: bilaga}")
            .With("m/r/rapport.md", "# Rubrik\n\n{{ diagram d }}\n\n{{ diagramdata }}\n\nText.\n\n{{ diagramdata }}\n").Codes);
}
