namespace SocialReport.Tests.Templates;

/// <summary>The kinds of sentence that committee reports are made of, each bound to figures.</summary>
public sealed class SentencePatternTests
{
    [Theory]
    [InlineData(
        "Förvaltningen prognosticerar ett {{ drift.totalt.avvikelse | överskott }} för helåret om {{ drift.totalt.avvikelse | belopp | mnkr }}.",
        "Förvaltningen prognosticerar ett överskott för helåret om 1,5 mnkr.")]
    [InlineData(
        "Prognosen för barn är {{ (drift.utredning_barn.avvikelse + drift['Samhällsvård BoU'].avvikelse) | överskott_om }}.",
        "Prognosen för barn är ett underskott om 4,1 mnkr.")]
    [InlineData(
        "Utfallet {{ period.namn }} är {{ kostnad utfall | mnkr }} av en budget på {{ kostnad budget | mnkr }}, vilket gör att {{ utfall / budget | procent }} av budgeten är förbrukad.",
        "Utfallet januari–april 2024 är 506,6 mnkr av en budget på 654,4 mnkr, vilket gör att 77 procent av budgeten är förbrukad.")]
    [InlineData(
        "Kostnaderna beräknas till {{ kostnad prognos | mnkr }}, {{ prognos - budget | överskott_på }} som motsvarar {{ abs ((prognos - budget) / budget) | procent decimaler: 1 }} av budgeten.",
        "Kostnaderna beräknas till 735,8 mnkr, ett underskott på 81,4 mnkr som motsvarar 12,4 procent av budgeten.")]
    [InlineData(
        "Nettokostnaden väntas {{ kostnad prognos | öka (kostnad budget) }} med totalt {{ (prognos - budget) / budget | procent }}, vilket motsvarar {{ kostnad (prognos - budget) | mnkr }}.",
        "Nettokostnaden väntas öka med totalt 12 procent, vilket motsvarar 81,4 mnkr.")]
    [InlineData(
        "{{ for rad in drift.rader }}{{ if rad.kommentar_krävs }}**{{ rad.text }}** visar {{ rad.avvikelse | tkr | överskott_på }}. {{ end }}{{ end }}",
        "**Samhällsvård BoU** visar ett underskott på 169 tkr. **Öppenvård** visar ett överskott på 20 tkr. ")]
    [InlineData(
        "Familjehemmen har haft {{ abs (volymer.familjehem.avvikelse) | antal }} {{ volymer.familjehem.prognos | fler volymer.familjehem.budget }} placeringar.",
        "Familjehemmen har haft 57 färre placeringar.")]
    [InlineData(
        "Totalt prognosticerar nämnden {{ dygn | antal }} placeringsdygn, vilket motsvarar en kostnad om {{ dygn * pris | mnkr | cirka }}.",
        "Totalt prognosticerar nämnden 28 062 placeringsdygn, vilket motsvarar en kostnad om cirka 25,0 mnkr.")]
    [InlineData(
        "{{ fakta.serviceingång | antal }} familjer har tagits emot mot {{ fakta.serviceingång_fg_år | antal }} förra året, en {{ fakta.serviceingång | ökning fakta.serviceingång_fg_år }} med {{ (fakta.serviceingång - fakta.serviceingång_fg_år) / fakta.serviceingång_fg_år | procent | drygt }}.",
        "207 familjer har tagits emot mot 134 förra året, en ökning med drygt 54 procent.")]
    [InlineData(
        "Resultatet är totalt {{ drift.totalt.avvikelse | överskott_på }}, varav {{ drift.öppenvård.avvikelse | tkr tecken: ja }} avser öppenvård.",
        "Resultatet är totalt ett överskott på 1,5 mnkr, varav +20 tkr avser öppenvård.")]
    [InlineData(
        "Antalet har i snitt varit {{ medel volymer.familjehem.prognos volymer.jour.prognos | antal }}, vilket är {{ volymer.familjehem.prognos | högre_än volymer.familjehem.budget }} budgeterat.",
        "Antalet har i snitt varit 214, vilket är lägre än budgeterat.")]
    [InlineData(
        "Driftsammandrag {{ period.år }}, {{ drift.totalt.avvikelse | mnkr }}",
        "Driftsammandrag 2024, 1,5 mnkr")]
    public void Meningen_blir_rätt(string template, string expected) => Assert.Equal(expected, TemplateTest.Run(template));
}
