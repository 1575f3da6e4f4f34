using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Tests.Calculation;

namespace SocialReport.Tests.Checks;

public sealed class CheckTests
{
    private const string Tables = """
        t: {data: drift, visa: {enhet: tkr}, kolumner: {utfall: {mått: utfall}}, rader: [alla, {id: tot, text: Totalt, summa: alla, lika_med: u.tot}]}
        u: {data: andra, visa: {enhet: tkr}, kolumner: {utfall: {mått: utfall}}, rader: [alla, {id: tot, text: Totalt, summa: alla}]}
        """;

    private static SmallReport Twice(string other, string period = "") => new SmallReport()
        .Datasets("drift: {nyckel: Rad, slag: belopp, enhet: kr}\nandra: {nyckel: Rad, slag: belopp, enhet: kr}")
        .Data("Rad;Utfall 2404\nA;-1000\nB;-2000").Data($"Rad;Utfall 2404\nX;{other}", "andra.csv")
        .With("n/a/2024-T1/period.yaml", "datum: 2024-05-15\n" + period)
        .Tables(Tables);

    private static string Accept(string code, string place) => $"godkända: [{{kod: {code}, plats: {place}, skäl: Avrundning}}]\n";

    [Fact]
    public void Rows_said_to_be_equal_are_compared_as_printed()
    {
        Assert.Empty(Twice("-3000").Build().Diagnostics);
        Assert.Empty(Twice("-3400").Build().Diagnostics);
        var finding = Twice("-4000").Only();
        Assert.Equal(("SR0601", Severity.Warning, "t/tot/utfall"), (finding.Code, finding.Severity, finding.Subject));
        Assert.Equal("t/tot/utfall är −3, men u/tot/utfall är −4: samma uppgift med två värden.", finding.Message);
    }

    [Fact]
    public void A_finding_is_accepted_with_a_reason()
    {
        var finding = Twice("-4000", Accept("SR0601", "t/tot/utfall")).Only();
        Assert.Equal(("SR0601", Severity.Note, "Godkänt: Avrundning"), (finding.Code, finding.Severity, finding.Hint));
    }

    [Theory]
    [InlineData("SR0601", "t/tot/utfall", "SR0604")]
    [InlineData("SR0111", "t/tot/utfall", "SR0604")]
    public void An_acceptance_of_nothing_is_told(string code, string place, string found) =>
        Assert.Equal(found, Twice("-3000", Accept(code, place)).Only().Code);

    [Fact]
    public void A_restated_outcome_is_a_finding_that_can_be_accepted()
    {
        SmallReport Restated(string period) => new SmallReport()
            .Data("Rad;Ack utfall 2403\nA;10", period: "2024-03")
            .Data("Rad;Ack utfall 2403;Ack utfall 2404\nA;11;20")
            .With("n/a/2024-T1/period.yaml", "datum: 2024-05-15\n" + period)
            .Table("kolumner: {utfall: {mått: utfall}}\nrader: [alla]");

        var finding = Restated("").Only();
        Assert.Equal(("SR0202", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Contains(finding.Subject!, finding.Hint, StringComparison.Ordinal);
        Assert.Equal(Severity.Note, Restated(Accept("SR0202", finding.Subject!)).Only().Severity);
    }

    private static SmallReport Ledger(string data, string total) => new SmallReport().Data("Rad;Utfall 2404\n" + data)
        .Table("kolumner: {utfall: {mått: utfall}}\nrader: [alla, {id: tot, text: Totalt, summa: alla}]")
        .With("n/a/2024-T1/kontroll.yaml", $"uttag: 2024-05-08\nkälla: Ekonomisystemet\ntotaler: [{{tabell: t, rad: tot, kolumn: utfall, {total}}}]\n");

    [Theory]
    [InlineData("A;-89831000", "värde: -89 831, enhet: tkr")]
    [InlineData("A;-89831499", "värde: -89 831, enhet: tkr")]
    [InlineData("A;-89831499", "värde: -89 831 499")]
    public void A_ledger_total_agrees_within_its_own_rounding(string data, string total) => Assert.Empty(Ledger(data, total).Build().Diagnostics);

    [Theory]
    [InlineData("A;-89831501", "värde: -89 831, enhet: tkr", "−501 kr")]
    [InlineData("A;-89832000", "värde: -89 831, enhet: tkr", "−1 tkr")]
    [InlineData("A;-89831000", "värde: -89 831 001", "1 kr")]
    public void A_ledger_total_that_differs_stops_the_report(string data, string total, string difference)
    {
        var report = Ledger(data, total);
        Assert.Equal(("SR0602", $"t/tot/utfall skiljer sig från ekonomisystemet med {difference}."), (report.Only().Code, report.Only().Message.Replace('\u00A0', ' ')));
        Assert.Contains("Ekonomisystemet, uttag 2024-05-08", report.Only().Hint, StringComparison.Ordinal);
        Assert.Empty(report.Build().Files);
    }

    [Theory]
    [InlineData("tabell: x, rad: tot, kolumn: utfall, värde: 1", "SR0605")]
    [InlineData("tabell: t, rad: tott, kolumn: utfall, värde: 1", "SR0355")]
    [InlineData("tabell: t, rad: tot, kolumn: utfal, värde: 1", "SR0606")]
    [InlineData("tabell: t, rad: tot, kolumn: utfall, värde: 10, slag: antal", "SR0607")]
    [InlineData("tabell: t, rad: tot, kolumn: utfall, värde: ca 10", "SR0127")]
    public void A_ledger_total_of_something_else_is_an_error(string total, string code) =>
        Assert.Equal(code, Ledger("A;10", "").With(
            "n/a/2024-T1/kontroll.yaml", $"uttag: 2024-05-08\nkälla: Ekonomisystemet\ntotaler: [{{{total}}}]\n").Codes());

    [Fact]
    public void Strictness_makes_warnings_errors_at_the_end()
    {
        var built = Twice("-4000").Build(isStrict: true);
        Assert.Equal(Severity.Error, Assert.Single(built.Diagnostics).Severity);
        Assert.Empty(built.Files);
        Assert.NotEmpty(Twice("-4000", Accept("SR0601", "t/tot/utfall")).Build(isStrict: true).Files);
        Assert.NotEmpty(Twice("-4000").Build(isDraft: true, isStrict: true).Files);
    }

    [Fact]
    public void A_draft_lists_no_values()
    {
        var built = Twice("-7007")
            .Data("Rad;Utfall 2404\nA;-1001\nB;-2002")
            .With("n/a/2024-T1/kontroll.yaml", "uttag: 2024-05-08\nkälla: Ekonomisystemet\ntotaler: [{tabell: t, rad: tot, kolumn: utfall, värde: -9009}]\n")
            .With("n/a/2024-T1/indikatorer.yaml", """
                - id: i
                  text: Indikator
                  riktning: minska
                  utfall: {2023-T1: 5005, 2024-T1: {totalt: 4004, kvinnor: 1, män: 2}}
                  målvärde: {2024: 6006}
                """)
            .With("n/a/2023/indikatorer.yaml", "- id: i\n  text: Indikator\n  utfall: {2023-T1: 5004, 2022: 8008}\n")
            .With("n/a/2023/period.yaml", "datum: 2024-02-01\n")
            .With("m/r/rapport.md", "# Rubrik\n\n{{ indikator.i.status }}\n").Build(isDraft: true);
        Assert.Equal(["SR0202", "SR0601", "SR0602", "SR0620", "SR0621"], built.Diagnostics.Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal));
        var list = PlainText.Of([.. built.Document!.Blocks.OfType<ListBlock>().Last().Items.SelectMany(item => item).OfType<Paragraph>().SelectMany(item => item.Content)]);
        Assert.DoesNotMatch("[0-9]00[0-9]|−[0-9]", list.Replace("SR0", "SR", StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_lists_what_is_left_to_do_and_a_final_report_refuses()
    {
        SmallReport Commented(string period) => new SmallReport().Data("Rad;Utfall 2404\nA;1")
            .With("n/a/2024-T1/period.yaml", "datum: 2024-05-15\n" + period)
            .With("m/r/rapport.md", "# Rubrik\n\n{{ tabell t }}\n\n{{ kommentarer t nivå: 2 }}\n")
            .Table("kommentarer: krävs\nkolumner: {utfall: {mått: utfall}}\nrader: [alla]");

        Assert.Empty(Commented("").Build().Files);
        var draft = Commented("status: utkast\n").Build();
        Assert.Equal(Severity.Warning, Assert.Single(draft.Diagnostics).Severity);
        var text = System.Text.Encoding.UTF8.GetString(draft.Files[0].Content.Span);
        Assert.Contains("**UTKAST**", text, StringComparison.Ordinal);
        Assert.Contains("Kommentar saknas: A", text, StringComparison.Ordinal);
        Assert.Contains("## Kvar att göra före slutlig rapport", text, StringComparison.Ordinal);
        Assert.NotEmpty(Commented("").With("n/a/2024-T1/texter/kommentarer/t.md", "# A\n\nInget att säga.\n").Build().Files);
    }

    [Theory]
    [InlineData("-", "-", "SR0608")]
    [InlineData("-", "5", "")]
    public void A_column_that_should_have_values_is_told_when_it_has_none(string first, string second, string codes) => Assert.Equal(
        codes,
        new SmallReport().Data($"Rad;Utfall 2404\nA;{first}\nB;{second}")
            .Table("kolumner: {utfall: {mått: utfall, bör_ha_värde: ja}}\nrader: [alla]").Codes());
}
