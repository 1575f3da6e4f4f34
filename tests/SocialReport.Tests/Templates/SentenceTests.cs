namespace SocialReport.Tests.Templates;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("{{ prognos | mnkr }}", "−735,8 mnkr")]
    [InlineData("{{ prognos | kostnad | mnkr }}", "735,8 mnkr")]
    [InlineData("{{ prognos | tkr }}", "−735 800 tkr")]
    [InlineData("{{ prognos | kr }}", "−735 800 000 kr")]
    [InlineData("{{ prognos | mnkr decimaler: 2 }}", "−735,80 mnkr")]
    [InlineData("{{ prognos | mnkr enhet: nej }}", "−735,8")]
    [InlineData("{{ drift.totalt.avvikelse | mnkr tecken: ja }}", "+1,5 mnkr")]
    [InlineData("{{ dygn | antal }}", "28 062")]
    [InlineData("{{ pris | kr }}", "892 kr")]
    [InlineData("{{ utfall / budget | procent }}", "77 procent")]
    [InlineData("{{ (utfall / budget) | procent decimaler: 1 }}", "77,4 procent")]
    [InlineData("{{ platser / platser | antal decimaler: 1 }}", "1,0")]
    [InlineData("{{ drift.totalt.avvikelse }}", "1,5")]
    [InlineData("{{ namn }}", "Utredning barn")]
    [InlineData("{{ drift.totalt.avvikelse | belopp | mnkr }}", "1,5 mnkr")]
    public void Tal_skrivs_ut(string template, string expected) => Assert.Equal(expected, TemplateTest.Run(template));

    [Theory]
    [InlineData("överskott", "överskott", "underskott", "nollresultat")]
    [InlineData("underskott", "överskott", "underskott", "nollresultat")]
    [InlineData("överskott_om", "ett överskott om 1,5 mnkr", "ett underskott om 3,9 mnkr", "ett resultat i balans")]
    [InlineData("underskott_om", "ett överskott om 1,5 mnkr", "ett underskott om 3,9 mnkr", "ett resultat i balans")]
    [InlineData("överskott_på", "ett överskott på 1,5 mnkr", "ett underskott på 3,9 mnkr", "ett resultat i balans")]
    [InlineData("överskott_om decimaler: 2", "ett överskott om 1,50 mnkr", "ett underskott om 3,92 mnkr", "ett överskott om 0,02 mnkr")]
    [InlineData("tkr | överskott_om", "ett överskott om 1 500 tkr", "ett underskott om 3 916 tkr", "ett överskott om 20 tkr")]
    [InlineData("mnkr | överskott", "överskott", "underskott", "nollresultat")]
    [InlineData("överskott_om | versal", "Ett överskott om 1,5 mnkr", "Ett underskott om 3,9 mnkr", "Ett resultat i balans")]
    [InlineData("överskott_om | cirka", "ett överskott om cirka 1,5 mnkr", "ett underskott om cirka 3,9 mnkr", "ett resultat i balans")]
    public void Tecknet_blir_ord(string filter, string surplus, string deficit, string balance)
    {
        Assert.Equal(surplus, TemplateTest.Run("{{ drift.totalt.avvikelse | " + filter + " }}"));
        Assert.Equal(deficit, TemplateTest.Run("{{ drift.utredning_barn.avvikelse | " + filter + " }}"));
        Assert.Equal(balance, TemplateTest.Run("{{ drift.öppenvård.avvikelse | " + filter + " }}"));
    }

    [Theory]
    [InlineData("ökat", "ökat", "minskat", "varit oförändrat")]
    [InlineData("minskat", "ökat", "minskat", "varit oförändrat")]
    [InlineData("ökar", "ökar", "minskar", "är oförändrat")]
    [InlineData("ökade", "ökade", "minskade", "var oförändrat")]
    [InlineData("öka", "öka", "minska", "vara oförändrat")]
    [InlineData("ökning", "ökning", "minskning", "oförändrad nivå")]
    [InlineData("fler", "fler", "färre", "lika många")]
    [InlineData("fler_än", "fler än", "färre än", "lika många som")]
    [InlineData("högre", "högre", "lägre", "lika högt")]
    [InlineData("högre_än", "högre än", "lägre än", "i nivå med")]
    [InlineData("mer", "mer", "mindre", "lika mycket")]
    [InlineData("mer_än", "mer än", "mindre än", "lika mycket som")]
    public void Riktningen_blir_ord(string word, string more, string less, string same)
    {
        Assert.Equal(more, TemplateTest.Run("{{ dygn | " + word + " platser }}"));
        Assert.Equal(less, TemplateTest.Run("{{ platser | " + word + " dygn }}"));
        Assert.Equal(same, TemplateTest.Run("{{ dygn | " + word + " dygn }}"));
    }

    [Theory]
    [InlineData("{{ dygn | ökat dygn form: 'en' }}", "varit oförändrad")]
    [InlineData("{{ dygn | ökat dygn form: 'flera' }}", "varit oförändrade")]
    [InlineData("{{ dygn | högre dygn form: 'en' }}", "lika hög")]
    [InlineData("{{ prognos | kostnad | ökat (budget | kostnad) }}", "ökat")]
    [InlineData("{{ kostnad drift.öppenvård.prognos | ökat (kostnad drift.öppenvård.budget) }}", "varit oförändrat")]
    [InlineData("{{ kostnad drift.öppenvård.prognos | ökat (kostnad drift.öppenvård.budget) decimaler: 2 }}", "minskat")]
    [InlineData("{{ kostnad drift.öppenvård.prognos | tkr | ökat (kostnad drift.öppenvård.budget) }}", "minskat")]
    [InlineData("{{ 3.1 | högre 3 decimaler: 1 }}", "högre")]
    [InlineData("{{ 3.1 | högre 3 }}", "lika högt")]
    public void Det_som_skrivs_som_noll_är_oförändrat(string template, string expected) =>
        Assert.Equal(expected, TemplateTest.Run(template));

    [Theory]
    [InlineData("{{ 0 | ord }} {{ 1 | ord }} {{ 1 | ord form: 'ett' }} {{ 2 | ord }} {{ 12 | ord }} {{ 13 | ord }} {{ 1000 | ord }}", "noll en ett två tolv 13 1 000")]
    [InlineData("{{ 7 | ord | versal }} av {{ platser | ord }}", "Sju av 40")]
    [InlineData("{{ (-1) | ord }}", "−1")]
    public void Små_tal_blir_ord(string template, string expected) => Assert.Equal(expected, TemplateTest.Run(template));

    [Theory]
    [InlineData("0.126 | antal decimaler: 1 | drygt", "drygt 0,1", false)]
    [InlineData("0.126 | antal decimaler: 1 | knappt", "knappt 0,1", true)]
    [InlineData("0.126 | antal decimaler: 2 | knappt", "knappt 0,13", false)]
    [InlineData("0.126 | antal decimaler: 2 | drygt", "drygt 0,13", true)]
    [InlineData("0.126 | antal decimaler: 2 | cirka", "cirka 0,13", false)]
    [InlineData("207 / 134 - 1 | procent | drygt", "drygt 54 procent", false)]
    [InlineData("drift.utredning_barn.avvikelse | mnkr | drygt", "drygt −3,9 mnkr", false)]
    [InlineData("drift.utredning_barn.avvikelse | tkr | knappt", "knappt −3 916 tkr", false)]
    public void Drygt_och_knappt_prövar_sig_själva(string expression, string expected, bool warns)
    {
        var test = new TemplateTest().Render("{{ " + expression + " }}");
        Assert.Equal(expected, test.Plain);
        Assert.Equal(warns ? ["SR0415"] : [], test.Diagnostics.Select(item => item.Code));
    }

    [Fact]
    public void Utskrivna_tal_har_sin_adress_och_sitt_format()
    {
        var test = new TemplateTest().Render(
            "Här {{ drift.totalt.avvikelse | överskott_om }}, {{ drift.totalt.avvikelse | mnkr decimaler: 2 }} ({{ prognos - budget | mnkr }}).");
        Assert.Empty(test.Errors);
        Assert.Equal(
            "Här ‹ett överskott om ›[drift/totalt/avvikelse|mnkr|1,5 mnkr], [drift/totalt/avvikelse|mnkr decimaler: 2|1,50 mnkr] "
            + "([text/mall/rapport.md:1:103|mnkr|−81,4 mnkr]).",
            test.Detailed);
        var figure = Assert.Single(test.Rendered.Figures);
        Assert.Equal("prognos - budget | mnkr", figure.Expression);
        Assert.Equal(-81_400_000m, figure.Value);
        Assert.Equal(["drift/totalt/prognos", "drift/totalt/budget"], figure.Operands.Select(id => id.Address));
    }

    [Fact]
    public void Ett_ställe_som_skriver_flera_tal_ger_dem_var_sin_adress()
    {
        var test = new TemplateTest().Render("{{ for rad in drift.rader }}{{ rad.prognos - rad.budget | mnkr }} {{ end }}");
        Assert.Equal(
            ["text/mall/rapport.md:1:32", "text/mall/rapport.md:1:32#2", "text/mall/rapport.md:1:32#3", "text/mall/rapport.md:1:32#4"],
            test.Rendered.Figures.Select(figure => figure.Id.Address));
    }

    [Fact]
    public void Det_som_saknas_skrivs_med_sitt_tecken_och_en_varning()
    {
        var test = new TemplateTest().Render("{{ saknat | mnkr | cirka }} {{ saknat | överskott_om }} {{ drift[tom].budget }}");
        Assert.Equal("[drift/x/utfall|saknas|I.U] [drift/x/utfall|saknas|I.U] ‹–›", test.Detailed);
        Assert.Equal(["SR0411", "SR0411", "SR0411"], test.Diagnostics.Select(item => item.Code));
        Assert.False(test.Diagnostics.HasErrors);
    }

    [Fact]
    public void Ett_skyddat_värde_och_det_som_räknas_ur_det_skrivs_som_skyddat_med_en_varning()
    {
        var test = new TemplateTest().Render("{{ skyddat_tal | antal | cirka }} {{ skyddat_tal | ord }} {{ skyddat_tal | belopp | mnkr }} {{ skyddat_tal + 1 | antal }} {{ skyddat_tal | överskott }} {{ skyddat_tal | fler 3 }}");
        Assert.Equal(string.Join(' ', Enumerable.Repeat("[drift/y/utfall|skyddat|..]", 6)), test.Detailed);
        Assert.Equal(Enumerable.Repeat("SR0711", 6), test.Diagnostics.Select(item => item.Code));
        Assert.False(test.Diagnostics.HasErrors);
    }

    [Fact]
    public void Ett_skyddat_värde_kan_inte_prövas()
    {
        var test = new TemplateTest().Render("{{ if skyddat_tal > 3 }}x{{ end }}");
        Assert.Equal(["SR0710"], test.Diagnostics.Select(item => item.Code));
        Assert.Equal("[fel]", test.Plain);
    }
}
