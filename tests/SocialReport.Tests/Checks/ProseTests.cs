using SocialReport.Diagnostics;
using SocialReport.Tests.Calculation;

namespace SocialReport.Tests.Checks;

/// <summary>Rules on what is written in words.</summary>
public sealed class ProseTests
{
    private const string File = "n/a/2024-T1/texter/analys.md";

    private static SmallReport Text(string text, string standing = "") => new SmallReport()
        .Datasets("drift: {nyckel: Rad, slag: belopp, enhet: tkr}\nvolym: {nyckel: Rad, slag: antal}")
        .Data("Rad;Budget 2024;Prognos 2024\nUtredning barn;-16 477;-20 393\nMottagning;-10 397;-10 024")
        .Data("Rad;Utfall 2404\nHushåll;1 207", "volym.csv")
        .Tables("""
            t: {data: drift, visa: {enhet: mnkr, decimaler: 1}, kolumner: {budget: {mått: budget, period: helår}, prognos: {mått: prognos, period: helår}, avvikelse: {formel: prognos - budget, slag: avvikelse}}, rader: [alla, {id: tot, text: Totalt, slag: total, summa: alla}]}
            v: {data: volym, kolumner: {utfall: {mått: utfall}}, rader: [{rad: Hushåll, id: hushåll}]}
            """)
        .With("n/a/namnd.yaml", "namn: Nämnden\nkommun: Kommunen\nkontroller: {åtgärder_krävs_över: 10 mnkr}\ndata:\n  drift: {nyckel: Rad, slag: belopp, enhet: tkr}\n  volym: {nyckel: Rad, slag: antal}\n")
        .With("m/r/rapport.md", $"# Rubrik\n\n{{{{ tabell t }}}}\n\n{standing}{{{{ text 'analys' }}}}\n")
        .With(File, text + "\n");

    private static Diagnostic Only(string text) => Assert.Single(Text(text).Build().Diagnostics);

    [Theory]
    [InlineData("Underskottet för Utredning barn är 3,9 mnkr.", "3,9 mnkr", "{{ abs t['Utredning barn'].avvikelse | mnkr }}")]
    [InlineData("Prognosen för Utredning barn är 20\u00A0393 tkr.", "20\u00A0393 tkr", "{{ kostnad t['Utredning barn'].prognos | tkr }}")]
    [InlineData("Prognosen för Utredning barn är 20,39 mnkr.", "20,39 mnkr", "{{ kostnad t['Utredning barn'].prognos | mnkr decimaler: 2 }}")]
    [InlineData("Avvikelsen för Utredning barn är −3,9 miljoner kronor.", "−3,9", "{{ t['Utredning barn'].avvikelse | mnkr enhet: nej }}")]
    [InlineData("I april fick 1 207 hushåll bistånd.", "1 207", "{{ v.hushåll.utfall | antal }}")]
    public void A_typed_number_is_noted_with_the_expression_that_prints_it(string text, string old, string expression)
    {
        var finding = Only(text);
        Assert.Equal(("SR0630", Severity.Note), (finding.Code, finding.Severity));
        Assert.Equal(new TextEdit(old, expression), finding.Edit);
        Assert.Equal(text.IndexOf(old, StringComparison.Ordinal) + 1, finding.Location.ColumnNumber);
        var bound = SocialReport.Checks.TextEdits.Apply(System.Text.Encoding.UTF8.GetBytes(text + "\n"), finding);
        Assert.Empty(Text(System.Text.Encoding.UTF8.GetString(bound!).TrimEnd('\n')).Build().Diagnostics);
    }

    [Fact]
    public void The_figures_of_the_row_that_a_sentence_names_come_first()
    {
        // 0,4 is the variance of Mottagning, and nothing of Utredning barn.
        Assert.Equal("{{ t['Mottagning'].avvikelse | mnkr }}", Only("Mottagning har ett överskott om 0,4 mnkr.").Edit!.New);
    }

    [Fact]
    public void A_number_that_is_none_of_the_row_named_is_a_warning_with_the_rows_own_figure()
    {
        // 10,4 is the budget of Mottagning, and nothing of Utredning barn.
        var finding = Only("Prognosen för Utredning barn är 10,4 mnkr.");
        Assert.Equal(("SR0639", Severity.Warning, "analys.md/10,4 mnkr"), (finding.Code, finding.Severity, finding.Subject));
        Assert.Contains("inget tal för ”Utredning barn” är det: t['Utredning barn'].prognos är −20,4", finding.Message, StringComparison.Ordinal);
        Assert.StartsWith("Skriv {{ kostnad t['Utredning barn'].prognos | mnkr }}, ", finding.Hint, StringComparison.Ordinal);
        Assert.DoesNotContain("Mottagning", finding.Hint, StringComparison.Ordinal);
        Assert.Equal((null, 0), (finding.Edit, finding.Choices.Count));
        Assert.Contains("avvikelse är −3,9", Only("Utredning barn har ett underskott om 2,9 mnkr.").Message, StringComparison.Ordinal);
        // A change, and what the words before the number say nothing of.
        Assert.Equal("SR0630", Only("Prognosen för Utredning barn har ökat med 2,2 mnkr.").Code);
        Assert.Equal("SR0630", Text("Utredning barn har ett underskott på 3,9 mnkr, främst konsulter för 2 mnkr.").Codes());
    }

    [Theory]
    [InlineData("Utredning barn visar ett överskott på 3,9 mnkr.", "SR0632")]
    [InlineData("Underskottet för Mottagning är 0,4 mnkr.", "SR0632")]
    [InlineData("Ett överskott på 3,5 mnkr väntas.", "SR0632")]
    [InlineData("Ett underskott på 3,5 mnkr väntas.", "SR0630")]
    [InlineData("Utredning barn visar ett underskott på 3,9 mnkr.", "SR0630")]
    // No row is named, and no total is that.
    [InlineData("Ett överskott på 3,9 mnkr väntas.", "SR0630")]
    public void A_typed_word_of_sign_agrees_with_the_variance_that_is_meant(string text, string code)
    {
        var finding = Only(text);
        Assert.Equal(code, finding.Code);
        if (code != "SR0632")
            return;
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains(" | överskott_på }}", finding.Hint, StringComparison.Ordinal);
        Assert.DoesNotContain("abs", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_row_is_named_nothing_is_sure_and_totals_and_the_tables_of_the_section_come_first()
    {
        // The total's variance is −3,5; the section's table t shows it, and the volumes don't.
        SmallReport Two(string text) => Text(text)
            .Data("Rad;Budget 2024;Prognos 2024\nUtredning barn;-16 477;-20 393\nMottagning;-10 397;-10 024\nArbete;-10 000;-13 543\nFamilj;-13 543;-10 000");
        var finding = Assert.Single(Two("Det är ett underskott på 3,5 mnkr.").Build().Diagnostics);
        Assert.Equal(["{{ abs t.tot.avvikelse | mnkr }}", "{{ abs t['Arbete'].avvikelse | mnkr }}", "{{ t['Familj'].avvikelse | mnkr }}"], finding.Choices.Select(edit => edit.New));
        Assert.Null(finding.Edit);
        Assert.Contains("1: {{ abs t.tot.avvikelse | mnkr }} eller 2: ", finding.Hint, StringComparison.Ordinal);
        // The row is named, or nothing else has the value.
        Assert.Equal("{{ abs t['Arbete'].avvikelse | mnkr }}", Assert.Single(Two("Arbete ger ett underskott på 3,5 mnkr.").Build().Diagnostics).Edit!.New);
        Assert.Equal("{{ abs t['Utredning barn'].avvikelse | mnkr }}", Assert.Single(Two("Det är ett underskott på 3,9 mnkr.").Build().Diagnostics).Edit!.New);
        // Two rows are named.
        Assert.Null(Assert.Single(Two("Familj kostar 3,5 mnkr, eller Arbete.").Build().Diagnostics).Edit);
    }

    [Theory]
    [InlineData("Beslutet fattades den 20 mars 2023 och gäller från 2026.")]
    [InlineData("Enligt 9 § 8 LSS, 26 g § andra stycket och 5 kap. 1 § SoL (2001:453), SFS 2018:1937.")]
    [InlineData("Insatsen HVB 2 och programmet Trappan 3 fortsätter enligt bilaga 4, avsnitt 2.1 och prognos 2.")]
    [InlineData("Barn 0–12 år, unga 13–17 år och den som är 18 år får stöd. 20-åringar också.")]
    [InlineData("Utredningen ska vara klar inom 60 dagar, och året har 365 dagar.")]
    [InlineData("Nämndplanen 2024–2027 gäller, diarienummer SN 2024/118, kl. 13.30 vecka 36.")]
    [InlineData("1. Första punkten\n2. Andra punkten[^n]\n\n[^n]: En not.")]
    [InlineData("Prognosen är {{ t.tot.prognos | mnkr }}.")]
    [InlineData("Ring 0510-77 00 00 om Utfall 2404.")]
    public void Dates_laws_ages_names_and_lists_are_no_numbers(string text) => Assert.Empty(Text(text).Build().Diagnostics);

    [Fact]
    public void A_number_after_an_expression_on_the_same_line_is_found_where_it_stands()
    {
        const string text = "Totalt {{ t.tot.budget | mnkr }} och **17 personer** till.";
        var finding = Only(text);
        Assert.Equal((File, 1, text.IndexOf("17", StringComparison.Ordinal) + 1), (finding.Location.File, finding.Location.LineNumber, finding.Location.ColumnNumber));
    }

    [Theory]
    [InlineData("Mottagning ger ett underskott om {{ t['Utredning barn'].avvikelse | mnkr }}.", "SR0631")]
    [InlineData("Underskottet beräknas till {{ t.tot.avvikelse | mnkr }}.", "SR0631")]
    [InlineData("Kostnaden har ökat med −{{ v.hushåll.utfall | antal }} kr.", "SR0631")]
    [InlineData("Resultatet är {{ t.tot.avvikelse | överskott_om }}.", "")]
    [InlineData("Resultatet har ökat till {{ t.tot.avvikelse | mnkr }}.", "")]
    [InlineData("Ett överskott om {{ abs t['Utredning barn'].avvikelse | mnkr }} väntas.", "SR0632")]
    [InlineData("Ett underskott om {{ abs t['Utredning barn'].avvikelse | mnkr }} väntas.", "")]
    [InlineData("Ett överskott om {{ t['Mottagning'].avvikelse | mnkr }} väntas.", "")]
    [InlineData("Hushållen har minskat från {{ v.hushåll.utfall | antal }} till {{ (v.hushåll.utfall * 2) | antal }}.", "SR0632")]
    [InlineData("Hushållen har minskat till {{ (v.hushåll.utfall * 2) | antal }} från {{ v.hushåll.utfall | antal }}.", "SR0632")]
    [InlineData("Hushållen har ökat till {{ (v.hushåll.utfall * 2) | antal }} från {{ v.hushåll.utfall | antal }}.", "")]
    [InlineData("Hushållen har ökat från {{ v.hushåll.utfall | antal }} till {{ (v.hushåll.utfall * 2) | antal }}.", "")]
    public void Words_and_signs_agree(string text, string codes) => Assert.Equal(codes, Text(text).Codes());

    [Theory]
    [InlineData("Utfallet januari–juni är högre.", "SR0633")]
    [InlineData("Utfallet januari till mars är högre.", "SR0633")]
    [InlineData("Redovisat jan-aug 2024 är högre.", "SR0633")]
    [InlineData("Läget per den 31 augusti var gott.", "SR0633")]
    [InlineData("Under andra tertialet sjönk inflödet.", "SR0633")]
    [InlineData("Resultatet T2 2024 är högre.", "SR0633")]
    [InlineData("Se Delårsrapport augusti 2024.", "SR0633")]
    [InlineData("Under första tertialet sjönk inflödet.", "")]
    [InlineData("Resultatet T3 2023 och Q1 2024 var högre.", "")]
    [InlineData("Utfallet januari–april är högre.", "")]
    [InlineData("Under januari–mars 2024 ökade inflödet.", "")]
    [InlineData("Under januari–augusti 2023 ökade inflödet.", "")]
    [InlineData("Utfallet {{ period.namn }} är högre.", "")]
    [InlineData("Mellan mars och juni väntas fler.", "")]
    [InlineData("Prognosen för 2023 är osäker.", "SR0634")]
    [InlineData("Prognosen för 2024 är osäker.", "")]
    [InlineData("I Årsberättelse 2024 aviserades det.", "SR0634")]
    [InlineData("I årsredovisningen för 2023 aviserades det.", "")]
    public void Words_of_time_are_those_of_the_period(string text, string codes) => Assert.Equal(codes, Text(text).Codes());

    [Fact]
    public void A_word_that_is_right_after_all_is_accepted_with_a_reason()
    {
        SmallReport Accepted(string place) => Text("Läget per den 31 augusti var gott.")
            .With("n/a/2024-T1/period.yaml", $"datum: 2024-05-15\ngodkända: [{{kod: SR0633, plats: {place}, skäl: Förra året}}]\n");
        Assert.Equal(Severity.Note, Assert.Single(Accepted("analys.md/per den 31 augusti").Build().Diagnostics).Severity);
        Assert.Equal(["SR0633", "SR0604"], Accepted("analys.md/annat").Build().Diagnostics.Select(finding => finding.Code));
    }

    private const string Long = "Förvaltningen arbetar vidare med att motivera den enskilde till vård i frivilliga former, så att färre behöver vårdas med tvång.";

    [Fact]
    public void A_paragraph_that_stands_twice_is_told()
    {
        var finding = Only($"{Long}\n\nNågot annat.\n\n{Long}");
        Assert.Equal(("SR0635", 5), (finding.Code, finding.Location.LineNumber));
        Assert.Equal("2024-T1/texter/analys.md/Förvaltningen arbetar vidare med att …", finding.Subject);
        Assert.Equal("", Text($"{Long}\n\n{Long[..60]} annat.").Codes());
        Assert.Equal("", Text("Kort stycke.\n\nKort stycke.").Codes());
    }

    [Fact]
    public void A_paragraph_that_stood_in_the_period_before_is_told()
    {
        SmallReport Twice(string now) => Text(now)
            .With("n/a/2023/period.yaml", "datum: 2024-02-01\n").With("n/a/2023/texter/analys.md", $"{Long}\n\nKvar: {{{{ period.namn }}}} {Long}\n");
        var finding = Assert.Single(Twice(Long).Build().Diagnostics);
        Assert.Equal(("SR0636", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Contains("n/a/2023/texter", finding.Message, StringComparison.Ordinal);
        Assert.Equal("", Twice(Long + " Nytt i år.").Codes());
        // What is computed anew is not the same.
        Assert.Equal("", Twice($"Kvar: {{{{ period.namn }}}} {Long}").Codes());
    }

    [Theory]
    [InlineData("Kostnaden mäts i mkr.", "SR0637", "mnkr")]
    [InlineData("Av dem är flickor fler, därover några.", "SR0637", "därav")]
    [InlineData("Kostnaden mäts i mnkr.", "", null)]
    [InlineData("Placeringar hos SiS och SiS, men sällan SIS.", "SR0638", "SiS")]
    [InlineData("Placeringar hos SiS och hos SKR.", "", null)]
    public void Terms_are_written_one_way(string text, string codes, string? right)
    {
        Assert.Equal(codes, Text(text).Codes());
        Assert.Equal(right, Text(text).Build().Diagnostics.Select(finding => finding.Edit?.New).FirstOrDefault());
    }

    private static SmallReport Commented(string comments, string limit = "kommentar_krävs_över: 1 mnkr, ") => Text("Text.")
        .With("n/a/namnd.yaml", $"namn: Nämnden\nkommun: Kommunen\nkontroller: {{{limit}åtgärder_krävs_över: 10 mnkr}}\ndata:\n  drift: {{nyckel: Rad, slag: belopp, enhet: tkr}}\n  volym: {{nyckel: Rad, slag: antal}}\n")
        .With("m/r/rapport.md", "# Rubrik\n\n{{ tabell t }}\n\n{{ kommentarer t nivå: 2 }}\n")
        .With(comments.Length > 0 ? "n/a/2024-T1/texter/kommentarer/t.md" : "n/a/2024-T1/texter/x.md", comments);

    [Fact]
    public void A_variance_over_the_limit_needs_a_comment()
    {
        var finding = Assert.Single(Commented("# Mottagning\n\nHög bemanning.\n").Build().Diagnostics);
        Assert.Equal(("SR0625", "t/Utredning barn/avvikelse"), (finding.Code, finding.Subject));
        Assert.Contains("gränsen är 1,0 mnkr", finding.Message.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal("", Commented("# Utredning barn\n\nSvårt att rekrytera.\n").Codes());
        Assert.Equal("", Commented("# Mottagning\n\nHög bemanning.\n", "").Codes());
        // No comment at all is a file that isn't there, and the text that asks for them is named.
        Assert.Equal("m/r/rapport.md", Assert.Single(Commented("", "kommentar_krävs_över: 1 mnkr, ").Build().Diagnostics).Location.File);
        Assert.Equal("SR0133", Commented("# Mottagning\n\nHög bemanning.\n", "kommentar_krävs_över: mycket, ").Codes());
    }

    [Fact]
    public void A_comment_that_is_last_periods_is_told_when_the_variance_has_changed_sign()
    {
        SmallReport Unchanged(string before, string comment) => Commented("# Utredning barn\n\nSvårt att rekrytera.\n")
            .Data($"Rad;Budget 2024;Prognos 2024\nUtredning barn;-16 477;{before}\nMottagning;-10 397;-10 024", period: "2024-03")
            .Data("Rad;Utfall 2403\nHushåll;9", "volym.csv", "2024-03")
            .With("n/a/2024-03/period.yaml", "datum: 2024-04-15\n")
            .With("n/a/2024-03/texter/kommentarer/t.md", comment);
        var finding = Assert.Single(Unchanged("-15 000", "# Utredning barn\n\nSvårt att rekrytera.\n").Build().Diagnostics);
        Assert.Equal(("SR0626", 1), (finding.Code, finding.Location.LineNumber));
        Assert.Equal("", Unchanged("-18 000", "# Utredning barn\n\nSvårt att rekrytera.\n").Codes());
        Assert.Equal("", Unchanged("-15 000", "# Utredning barn\n\nLätt att rekrytera.\n").Codes());
    }

    [Theory]
    [InlineData("2 mnkr", "# Rubrik", "SR0624")]
    [InlineData("2 mnkr", "# Åtgärder för budget i balans", "")]
    [InlineData("4 mnkr", "# Rubrik", "")]
    public void A_deficit_needs_a_section_on_measures(string limit, string heading, string codes) => Assert.Equal(codes, Text("Text.")
        .With("n/a/namnd.yaml", $"namn: Nämnden\nkommun: Kommunen\nkontroller: {{åtgärder_krävs_över: {limit}}}\ndata:\n  drift: {{nyckel: Rad, slag: belopp, enhet: tkr}}\n  volym: {{nyckel: Rad, slag: antal}}\n")
        .With("m/r/rapport.md", $"{heading}\n\n{{{{ tabell t }}}}\n\n{{{{ text 'analys' }}}}\n").Codes());
}
