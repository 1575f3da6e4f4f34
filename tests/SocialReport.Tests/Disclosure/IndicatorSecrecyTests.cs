using SocialReport.Disclosure;
using SocialReport.Tests.Calculation;

namespace SocialReport.Tests.Disclosure;

/// <summary>The status of an indicator of few persons tells of them, and so does everything that counts or explains it.</summary>
public sealed class IndicatorSecrecyTests
{
    private const string Few = """
        - id: vräkta
          mål: barn
          text: Vräkta barn
          riktning: minska
          personer: ja
          nuläge: {2022: 4}
          utfall: {2023: 3}
          målvärde: {2023: 2}
        - id: nöjda
          mål: barn
          text: Nöjda
          utfall: {2023: 80}
          riktning: öka
          målvärde: {2023: 70}
        """;

    [Theory]
    [InlineData("{text: status}")]
    [InlineData("{mått: status}")]
    public void En_status_enligt_regeln_visas_inte_när_utfallet_inte_gör_det(string status) =>
        Assert.Equal(["Vräkta barn|..|..", "Nöjda|80|uppfyllt"], SmallReport.Rows(Report(Few, status).Build("2023")));

    [Fact]
    public void En_status_av_en_bedömning_visas_utan_vad_regeln_säger()
    {
        var built = Report(Few.Replace("målvärde: {2023: 2}", "målvärde: {2023: 2}\n  status: {bedömning: delvis, skäl: Arbetet pågår, av: Nämnden}", StringComparison.Ordinal)).Build("2023");
        Assert.Equal("Vräkta barn|..|delvis uppfyllt (bedömning)*", SmallReport.Rows(built)[0]);
        Assert.Equal("* Bedömning av Nämnden: Arbetet pågår.", SmallReport.Notes(built).First());
    }

    [Theory]
    [InlineData("indikator/vräkta/status")]
    [InlineData("indikator/antal/uppfyllt")]
    [InlineData("indikator/antal/på_väg")]
    [InlineData("mål/barn/status")]
    [InlineData("mål/barn/antal_uppfyllt")]
    [InlineData("mål/antal/på_väg")]
    public void Det_som_följer_av_statusen_visas_inte_heller(string address)
    {
        var explanation = Report(Few).Build("2023").Account!.Explain(new FigureId(address))!;
        Assert.NotNull(explanation.Withheld);
        Assert.Null(explanation.Printed);
        Assert.Empty(explanation.Operands);
    }

    [Fact]
    public void Statusens_formel_har_inga_värden_och_inga_ord_två_gånger()
    {
        var account = Report(Few).Build("2023").Account!;
        Assert.Equal("regel: utfall 2023, målvärde 2023, jämfört med nuläge 2022", account.Explain(new FigureId("indikator/vräkta/status"))!.Formula);
        Assert.Equal(["indikator/nöjda/utfall", "indikator/nöjda/målvärde"], account.Explain(new FigureId("indikator/nöjda/status"))!.Operands.Select(operand => operand.Id.Address));
    }

    [Fact]
    public void Ett_målvärde_mot_riktningen_sägs_utan_nuläget()
    {
        var finding = Assert.Single(Report(Few.Replace("målvärde: {2023: 2}", "målvärde: {2023: 6}", StringComparison.Ordinal)).Build("2023").Diagnostics, finding => finding.Code == "SR0620");
        Assert.Equal("Målvärdet 2023 för ”Vräkta barn” säger emot riktningen minska.", finding.Message);
        Assert.Null(finding.SourceLine);
        Assert.Contains(new FigureId("indikator/vräkta/nuläge"), finding.Figures);
    }

    [Fact]
    public void Ett_värde_som_inte_går_att_läsa_står_inte_i_felet()
    {
        var finding = Assert.Single(Report(Few.Replace("2023: 3}", "2023: 3x3}", StringComparison.Ordinal)).Build("2023").Diagnostics, finding => finding.Code == "SR0140");
        Assert.DoesNotContain("3x3", finding.Message + finding.Hint + finding.SourceLine, StringComparison.Ordinal);
        Assert.Equal(1, finding.Length);
    }

    private static SmallReport Report(string indicators, string status = "{text: status}") => new SmallReport()
        .With("n/a/2023/period.yaml", "datum: 2024-02-01\n")
        .With("n/a/2023/indikatorer.yaml", indicators)
        .With("n/a/2023/mal.yaml", "- id: barn\n  text: Barnen har det bra\n")
        .With("m/r/rapport.md", "# Rubrik\n\n{{ tabell t }}\n")
        .Tables($"t:\n  data: indikator\n  radtext: text\n  visa: {{decimaler: angivna}}\n  kolumner:\n    utfall: {{mått: utfall}}\n    status: {status}\n  rader: [alla]");
}
