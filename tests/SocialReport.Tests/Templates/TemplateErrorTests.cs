using SocialReport.Diagnostics;
using SocialReport.Templates;

namespace SocialReport.Tests.Templates;

public sealed class TemplateErrorTests
{
    /// <summary>The caret line marks the stretch in the first line that the message is about.</summary>
    [Theory]
    [InlineData("a {{ end }}", "     ^^^", "SR0401", "”end” hör inte")]
    [InlineData("a {{ else }}", "     ^^^^", "SR0401", "”else” hör inte")]
    [InlineData("{{ if ja }} a", "   ^^", "SR0401", "avslutande {{ end }}")]
    [InlineData("{{ for x in alla }} a", "   ^^^", "SR0401", "avslutande {{ end }}")]
    [InlineData("{{ if ja }}{{ else }}{{ else }}{{ end }}", "                        ^^^^", "SR0401", "Efter else")]
    [InlineData("{{ for x of alla }}{{ end }}", "   ^^^", "SR0401", "for rad in")]
    [InlineData("{{ if ja }}{{ end x }}", "                  ^", "SR0301", "”x” passar inte")]
    [InlineData("a {{ namn\nb", "  ^^", "SR0402", "öppnas")]
    [InlineData("a {{ namn b {{ namn }}", "  ^^", "SR0402", "öppnas")]
    [InlineData("a }} b {{ namn }}", "  ^^", "SR0402", "stängs")]
    [InlineData("{{ x = 3 }}", "     ^", "SR0302", "Tecknet =")]
    [InlineData("{{ func f }}a{{ end }}", "   ^^^^", "SR0403", "”func” finns inte")]
    [InlineData("{{ while ja }}a{{ end }}", "   ^^^^^", "SR0403", "”while” finns inte")]
    [InlineData("{{ import namn }}", "   ^^^^^^", "SR0403", "”import” finns inte")]
    [InlineData("{{ include 'finns_inte' }}", "           ^^^^^^^^^^^^", "SR0404", "”finns_inte”")]
    [InlineData("{{ include 'rund' }}", null, "SR0405", "hämtar in sig självt")]
    [InlineData("Se {{ tabell drift }}", "      ^^^^^^", "SR0406", "ensamt på sin rad")]
    [InlineData("{{ tabell drift }} här", "   ^^^^^^", "SR0406", "ensamt på sin rad")]
    [InlineData("- {{ text 'finns' }}", "     ^^^^", "SR0406", "ensamt på sin rad")]
    [InlineData("{{ drift | tabell | mnkr }}", "           ^^^^^^", "SR0406", "kan inte ingå")]
    [InlineData("{{ tabell namn }}", "          ^^^^", "SR0406", "en text")]
    [InlineData("{{ include dygn }}", "           ^^^^", "SR0406", "ett antal")]
    [InlineData("{{ prognos - budget }}", "   ^^^^^^^^^^^^^^^^", "SR0410", "ett belopp utan format")]
    [InlineData("{{ ja }}", "   ^^", "SR0410", "ett ja eller nej")]
    [InlineData("{{ drift }}", "   ^^^^^", "SR0410", "tabellen drift")]
    [InlineData("{{ drift.rader }}", "   ^^^^^^^^^^^", "SR0410", "en lista")]
    [InlineData("{{ saknat | mnkr }}", "   ^^^^^^^^^^^^^", "SR0411", "Värdet saknas")]
    [InlineData("a\uE000b", " ^", "SR0412", "osynligt tecken")]
    [InlineData("a\uE001b", " ^", "SR0412", "osynligt tecken")]
    [InlineData("{{ for rad in drift }}a{{ end }}", "              ^^^^^", "SR0413", "tabellen drift")]
    [InlineData("{{ prognos | ökat budget }}", "   ^^^^^^^", "SR0416", "kostnad eller en intäkt")]
    [InlineData("{{ kostnad prognos | ökat budget }}", "                          ^^^^^^", "SR0416", "kostnad eller en intäkt")]
    [InlineData("{{ kostnad prognos | överskott_om }}", "   ^^^^^^^^^^^^^^^", "SR0416", "effekt på resultatet")]
    [InlineData("{{ andel | cirka }}", "   ^^^^^", "SR0417", "tal med format")]
    [InlineData("{{ 2.5 | ord }}", "   ^^^", "SR0417", "hela tal")]
    [InlineData("{{ prognos | antal }}", "   ^^^^^^^", "SR0310", "”antal” gäller ett antal, men här står ett belopp")]
    [InlineData("{{ dygn | mnkr }}", "   ^^^^", "SR0310", "ett antal")]
    [InlineData("{{ andel | antal }}", "   ^^^^^", "SR0310", "en andel")]
    [InlineData("{{ dygn | överskott }}", "   ^^^^", "SR0310", "ett antal")]
    [InlineData("{{ dygn | fler andel }}", "          ^^^^", "SR0310", "jämföras")]
    [InlineData("{{ dygn | antal decimaler: 10 }}", "                           ^^", "SR0309", "heltal från 0 till 9")]
    [InlineData("{{ dygn | antal decimaler: ja }}", "                           ^^", "SR0309", "heltal")]
    [InlineData("{{ dygn | antal tecken: 1 }}", "                        ^", "SR0309", "ja eller nej")]
    [InlineData("{{ dygn | fler 3 form: 'x' }}", "                       ^^^", "SR0309", "'ett' eller 'en' eller 'flera'")]
    [InlineData("{{ dygn | antal decimal: 1 }}", "                ^^^^^^^", "SR0309", "inget val ”decimal”")]
    [InlineData("{{ störst | procent }}", "   ^^^^^^", "SR0312", "för stort")]
    [InlineData("{{ if dygn }}a{{ end }}", "      ^^^^", "SR0311", "villkor")]
    [InlineData("{{ if saknat > 1 }}a{{ end }}", "      ^^^^^^^^^^", "SR0313", "saknas")]
    [InlineData("{{ kommentarer volymer nivå: 7 }}", "                             ^", "SR0309", "heltal från 1 till 6")]
    public void Ett_fel_visar_sin_plats(string template, string? carets, string code, string words)
    {
        var test = new TemplateTest()
            .With("mall/rund.md", "{{ include 'rund' }}")
            .With("texter/finns.md", "Text.")
            .Render(template);
        var diagnostic = Assert.Single(test.Diagnostics);
        Assert.Equal(code, diagnostic.Code);
        Assert.Contains(words, diagnostic.Message, StringComparison.Ordinal);
        if (carets is null)
            return;
        Assert.Equal(("mall/rapport.md", 1), (diagnostic.Location.File, diagnostic.Location.LineNumber));
        Assert.Equal(carets, new string(' ', diagnostic.Location.ColumnNumber - 1) + new string('^', diagnostic.Length));
        Assert.Equal(template.Split('\n')[0], diagnostic.SourceLine);
    }

    [Fact]
    public void Alla_fel_kommer_på_en_gång_också_i_det_som_inte_valdes()
    {
        var test = new TemplateTest()
            .With("mall/a.md", "två\n{{ dyngn | antal }}")
            .Render(
                """
                {{ drift.totlt.prognos | mnkr }}
                {{ if nej }}
                {{ drift['Öppenvad'].budget | mnkr }} {{ volymer.jour.prognos | antall }}
                {{ for rad in drift.rader }}{{ rad.vad_som_helst }}{{ for.last }}{{ rd.text }}{{ end }}
                {{ else }}
                {{ include 'a' }}
                {{ end }}
                {{ for x in inget }}{{ x.y }}{{ yy }}{{ end }}
                """);
        Assert.Equal(
            [
                "SR0306 mall/rapport.md:1:10 ”totlt” finns inte i tabellen drift.",
                "SR0305 mall/a.md:2:4 Namnet ”dyngn” finns inte.",
                "SR0307 mall/rapport.md:3:10 Etiketten ”Öppenvad” finns inte i tabellen drift.",
                "SR0308 mall/rapport.md:3:65 Funktionen ”antall” finns inte.",
                "SR0305 mall/rapport.md:4:69 Namnet ”rd” finns inte.",
                "SR0305 mall/rapport.md:8:33 Namnet ”yy” finns inte.",
            ],
            test.Errors);
        Assert.Equal("[fel]", test.Plain.Split('\n')[0]);
    }

    [Fact]
    public void Samma_fel_i_varje_varv_kommer_en_gång()
    {
        var test = new TemplateTest().Render("{{ for rad in drift.rader }}{{ rad.bujet }}{{ end }}");
        Assert.Equal("”bujet” finns inte i raden Utredning barn.", Assert.Single(test.Diagnostics).Message);
        test = new TemplateTest().Render("{{ for rad in drift.rader }}{{ fel }}{{ end }}");
        Assert.Equal("Namnet ”fel” finns inte.", Assert.Single(test.Diagnostics).Message);
    }

    [Fact]
    public void Kommentarer_till_rader_som_inte_finns_är_fel()
    {
        var test = new TemplateTest()
            .With("kommentarer/volymer.md", "Inledning\nsom fortsätter.\n\n# Jourhemm\nx\n# Jourhem\ny\n# jour\nz\n")
            .Render("{{ kommentarer volymer }}");
        Assert.Equal(
            [
                "SR0408 kommentarer/volymer.md:1:1 Texten hör inte till någon rad.",
                "SR0408 kommentarer/volymer.md:4:3 Kommentaren ”Jourhemm” hör inte till någon rad i tabellen volymer.",
                "SR0408 kommentarer/volymer.md:8:3 Raden ”jour” har redan en kommentar, på rad 6.",
            ],
            test.Errors);
        Assert.Equal("Menade du ”Jourhem”?", test.Diagnostics.ElementAt(1).Hint);
    }

    [Fact]
    public void Ett_fel_inne_i_ett_avsnitt_har_platsen_där()
    {
        var test = new TemplateTest()
            .With("mall/yttre.md", "# A\n\n{{ include 'inre' }}\n")
            .With("mall/inre.md", "Text\ntext {{ dygn | mnkr }}")
            .Render("x\n\n{{ include 'yttre' }}");
        Assert.Equal("mall/inre.md:2:9", Assert.Single(test.Diagnostics).Location.ToString());
    }

    [Fact]
    public void En_rubrik_i_en_annan_fil_har_sin_plats_där()
    {
        var test = new TemplateTest();
        var file = new TemplateFile("rapport.yaml", "Prognos {{ dyngn | antal }}")
        {
            Start = new SourceLocation("rapport.yaml", 7, 12),
            FirstLine = "  rubrik: \"Prognos {{ dyngn | antal }}\"",
        };
        TemplateRenderer.Render(file, test, test.Scope, test.Diagnostics);
        var diagnostic = Assert.Single(test.Diagnostics);
        Assert.Equal("rapport.yaml:7:23", diagnostic.Location.ToString());
        Assert.Equal(file.FirstLine, diagnostic.SourceLine);
    }

    [Fact]
    public void Kommentarer_som_hämtar_sig_själva_stannar()
    {
        var test = new TemplateTest()
            .With("kommentarer/volymer.md", "# Jourhem\n{{ kommentarer volymer }}")
            .Render("{{ kommentarer volymer }}");
        Assert.Equal("SR0405", Assert.Single(test.Diagnostics).Code);
    }

    [Fact]
    public void Avsnitt_som_fördubblar_sig_stannar()
    {
        var test = new TemplateTest();
        for (var level = 0; level < 25; level++)
            test.With($"mall/n{level}.md", $"{{{{ include 'n{level + 1}' }}}} {{{{ include 'n{level + 1}' }}}}");
        test.Render("{{ include 'n0' }}");
        Assert.Contains(test.Diagnostics, item => item.Code == "SR0405");
        Assert.Single(test.Diagnostics, item => item.Code == "SR0414");
    }

    [Fact]
    public void For_satser_utan_slut_stannar()
    {
        var loops = string.Concat(Enumerable.Range(0, 40).Select(level => $"{{{{ for v{level} in alla }}}}"));
        var test = new TemplateTest().Render(loops + string.Concat(Enumerable.Repeat("{{ end }}", 40)));
        Assert.Equal("SR0414", Assert.Single(test.Diagnostics).Code);
    }

    [Fact]
    public void Block_i_tusen_nivåer_är_ett_fel_och_ingen_krasch()
    {
        var test = new TemplateTest().Render(
            string.Concat(Enumerable.Repeat("{{ if ja }}", 50_000)) + string.Concat(Enumerable.Repeat("{{ end }}", 50_000)));
        Assert.Equal("SR0401", Assert.Single(test.Diagnostics).Code);
    }

    [Fact]
    public void Insatta_tecken_kan_inte_förfalska_ett_värde()
    {
        var test = new TemplateTest().Render("\uE0000\uE001 {{ namn }}");
        Assert.Equal(2, test.Diagnostics.Count);
        Assert.Equal(1, test.Rendered.Markdown.Count(character => character == RenderedText.TokenStart));
        Assert.Equal(" 0  Utredning barn", test.Plain);
    }
}
