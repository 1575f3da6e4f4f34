namespace SocialReport.Tests.Templates;

public sealed class TemplateTextTests
{
    [Theory]
    [InlineData("Bara text, *stark* | x | [länk](http://a.se).\r\n", "Bara text, *stark* | x | [länk](http://a.se).\n")]
    [InlineData("{{ if ja }}a{{ else }}b{{ end }}", "a")]
    [InlineData("{{ if nej }}a{{ else if dygn > 3 }}b{{ else }}c{{ end }}", "b")]
    [InlineData("{{ if nej }}a{{ else if nej }}b{{ else }}c{{ end }}", "c")]
    [InlineData("{{ if nej }}a{{ end }}", "")]
    [InlineData("{{ for rad in volymer.rader }}{{ rad.text }}{{ if !for.last }}, {{ end }}{{ end }}.", "Egna familjehem, Jourhem.")]
    [InlineData("{{ for rad in volymer.rader }}{{ if for.first }}Först {{ end }}{{ for.index | antal }} {{ end }}", "Först 0 1 ")]
    [InlineData("{{ for x in inget }}a{{ end }}b", "b")]
    [InlineData("a{{ # en kommentar med 'apostrof }}b", "ab")]
    [InlineData("a{{ ## på flera\nrader }} ## }}b", "ab")]
    [InlineData("{{ dygn # antalet\n | antal }}", null)]
    [InlineData("{{ dygn | # antalet\n antal }}", "28 062")]
    [InlineData("{{ '}}' }}{{ \"{{\" }}", "}}{{")]
    [InlineData("{{ 'ett }} till' }}", "ett }} till")]
    [InlineData("a \n {{~ if ja ~}} \n b {{~ end ~}} \nc", "a \n bc")]
    [InlineData("a \n {{- 'x' -}} \n b", "axb")]
    [InlineData("a\n  {{~ if ja ~}}\nb\n{{~ end ~}}\nc", "a\nb\nc")]
    public void Mallar_skrivs_ut(string template, string? expected)
    {
        var test = new TemplateTest().Render(template);
        if (expected is null)
        {
            Assert.NotEmpty(test.Errors);
            return;
        }
        Assert.Empty(test.Errors);
        Assert.Equal(expected, test.Plain);
    }

    [Fact]
    public void Avsnitt_texter_och_tabeller_blir_egna_stycken()
    {
        var test = new TemplateTest()
            .With("mall/avsnitt/ekonomi.md", "Nettokostnaden är {{ kostnad prognos | mnkr }}.\n\n- a\n- b\n\n")
            .With("texter/prognos.md", "Egen *text*.\n{{ include 'avsnitt/ekonomi' }}")
            .Render("# Prognos\n{{ include 'avsnitt/ekonomi' }}\nMer.\n{{ tabell drift }}\n{{ text 'prognos' }}\n  {{ text 'utveckling' }}\nSlut");
        Assert.Equal(["SR0407 mall/rapport.md:6:11 Text saknas: utveckling"], test.Errors);
        Assert.True(Assert.Single(test.Diagnostics).IsGap);
        Assert.Equal(
            """
            # Prognos

            Nettokostnaden är 735,8 mnkr.

            - a
            - b

            Mer.

            <tabell drift>

            Egen *text*.

            Nettokostnaden är 735,8 mnkr.

            - a
            - b

            <Text saknas: utveckling>

            Slut
            """.ReplaceLineEndings("\n"),
            test.Plain);
    }

    [Fact]
    public void Ett_avsnitt_mitt_i_en_mening_stannar_i_den() =>
        Assert.Equal("Se budget i juni.", new TemplateTest().With("mall/x.md", "budget\n").Render("Se {{ include 'x' }} i juni.").Plain);

    [Fact]
    public void Varje_rad_har_sin_plats_genom_avsnitt()
    {
        var test = new TemplateTest()
            .With("mall/a.md", "ett\n\n{{ namn }} två")
            .Render("# Rubrik\n\n{{ include 'a' }}\n{{ tabell drift }}\n slut\n");
        Assert.Equal("# Rubrik\n\nett\n\nUtredning barn två\n\n<tabell drift>\n\n slut\n", test.Plain);
        Assert.Equal(
            [
                "mall/rapport.md:1:1", "mall/rapport.md:2:1", "mall/a.md:1:1", "mall/a.md:2:1", "mall/a.md:3:4",
                "mall/rapport.md:3:18", "mall/rapport.md:4:4", "mall/rapport.md:4:19", "mall/rapport.md:5:1", "mall/rapport.md:5:6",
            ],
            test.Rendered.Lines.Select(line => line.ToString()));
    }

    [Fact]
    public void Kommentarer_följer_tabellens_rader()
    {
        var test = new TemplateTest()
            .With("kommentarer/drift.md", "\n# Öppenvård\n\nSkillnaden är {{ drift['Öppenvård'].avvikelse | tkr }}.\n\n## Under\n\n# totalt\nNämnden.\n# Utredning barn\n\n")
            .Render("Före.\n\n{{ kommentarer drift nivå: 4 }}\n\nEfter.");
        Assert.Equal(["SR0409 mall/rapport.md:3:4 Kommentar saknas: Samhällsvård BoU"], test.Errors);
        Assert.Equal(
            """
            Före.

            #### Samhällsvård BoU

            <Kommentar saknas: Samhällsvård BoU>

            #### Öppenvård

            Skillnaden är 20 tkr.

            ## Under

            #### Totalt

            Nämnden.

            Efter.
            """.ReplaceLineEndings("\n"),
            test.Plain);
        Assert.Equal("kommentarer/drift.md:4:1", test.Rendered.Lines[8].ToString());
    }

    [Fact]
    public void Saknas_kommentarsfilen_saknas_det_som_krävs()
    {
        var test = new TemplateTest().Render("{{ kommentarer drift }}");
        Assert.Equal(["Kommentar saknas: Samhällsvård BoU", "Kommentar saknas: Öppenvård"], test.Diagnostics.Select(item => item.Message));
        Assert.StartsWith("### Samhällsvård BoU\n\n<Kommentar saknas", test.Plain, StringComparison.Ordinal);
    }
}
