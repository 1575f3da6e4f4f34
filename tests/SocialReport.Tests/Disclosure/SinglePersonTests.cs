using SocialReport.Disclosure;
using SocialReport.Tests.Calculation;

namespace SocialReport.Tests.Disclosure;

/// <summary>Words about a single person are found, and words about anybody aren't.</summary>
public sealed class SinglePersonTests
{
    [Theory]
    [InlineData("För närvarande bor det endast en individ i boendet.", "endast en individ")]
    [InlineData("Av sju klienter har endast en av dessa avslutats.", "endast en av dessa")]
    [InlineData("En person placerades i mars.", "En person placerades")]
    [InlineData("Det finns ett barn på enheten.", "ett barn på enheten")]
    [InlineData("En 15-åring har flyttat.", "En 15-åring")]
    [InlineData("Underskottet beror på en dyr placering.", "en dyr placering")]
    [InlineData("En av flickorna har fyllt 18.", "En av flickorna")]
    public void Ord_om_en_person_hittas(string text, string words) => Assert.Equal([words], SinglePersonWords.Find(text));

    [Theory]
    [InlineData("När en person söker stöd ska den få svar.")]
    [InlineData("Den enskilde har rätt till insyn.")]
    [InlineData("En kvinna som utsätts för våld kan få skydd.")]
    [InlineData("Ett barn har rätt att höras.")]
    [InlineData("Nämnden handlägger en person i taget.")]
    [InlineData("En placering i familjehem kostar mindre än en på institution.")]
    [InlineData("Ungdomar på 15 år och 15-åringar.")]
    public void Ord_om_vem_som_helst_hittas_inte(string text) => Assert.Empty(SinglePersonWords.Find(text));

    [Fact]
    public void Fyndet_visar_orden_och_kan_godkännas()
    {
        var report = new SmallReport().Data("Rad;Utfall 2024-T1\nA;1\n").Table("kolumner: {utfall: {mått: utfall}}\nrader: [alla]")
            .With("m/r/rapport.md", "# Rubrik\n\nNu bor endast en individ\ni boendet.\n\n{{ tabell t }}\n");
        var finding = report.Only();
        Assert.Equal("SR0720 m/r/rapport.md:3:8", $"{finding.Code} {finding.Location}");
        report.With("n/a/2024-T1/period.yaml", "datum: 2024-05-15\ngodkända: [{kod: SR0720, plats: endast en individ, skäl: Boendet är stort.}]\n");
        Assert.Equal(SocialReport.Diagnostics.Severity.Note, report.Only().Severity);
    }
}
