using FsCheck;
using FsCheck.Fluent;

namespace SocialReport.Tests.Calculation;

public sealed class SumTests
{
    private const string Column = "kolumner: {utfall: {mått: utfall}}\n";

    private static SmallReport Grouped(string rows) => new SmallReport()
        .Datasets("drift: {nyckel: Rad, text: Grupp, slag: belopp, enhet: kr}")
        .Data("Rad;Grupp;Utfall 2404\nAvgifter;intäkter;30\nBidrag;intäkter;12\nLöner;kostnader;-100\nvarav vikarier;kostnader;-40\nLokaler;kostnader;-7")
        .Table(Column + rows);

    [Fact]
    public void Sums_subtotals_and_sums_of_sums()
    {
        var rows = Grouped("""
            rader:
              - {grupp: intäkter}
              - {id: in, text: Summa intäkter, slag: delsumma, summa: {grupp: intäkter}}
              - {grupp: kostnader}
              - {id: ut, text: Summa kostnader, slag: delsumma, summa: {grupp: kostnader}}
              - {text: Netto, slag: total, summa: [in, ut]}
              - {text: Löner och avgifter, summa: [Löner, Avgifter]}
            """).Rows();
        Assert.Equal(
            ["Avgifter|30", "Bidrag|12", "Summa intäkter|42", "Löner|-100", "varav vikarier|-40", "Lokaler|-7", "Summa kostnader|-107", "Netto|-65", "Löner och avgifter|-70"],
            rows);
    }

    [Theory]
    [InlineData("rader: [alla, {text: Totalt, summa: alla}]")]
    [InlineData("rader: [{text: Totalt, summa: alla}]")]
    [InlineData("rader: [{rad: Avgifter}, {rad: Bidrag}, {rad: Löner}, {id: vik, rad: varav vikarier}, {rad: Lokaler}, {text: Totalt, summa: alla}]")]
    public void A_varav_row_is_never_summed(string rows) => Assert.Equal("Totalt|-65", Grouped(rows).Rows()[^1]);

    [Theory]
    [InlineData("rader: [alla, {text: Totalt, summa: [varav vikarier]}]", "SR0356")]
    [InlineData("rader: [alla, {text: Totalt, summa: [Lokler]}]", "SR0355")]
    [InlineData("rader: [alla, {text: Totalt, summa: {grupp: kostnadr}}]", "SR0354")]
    [InlineData("rader: [alla, {text: Totalt, summa: {grup: kostnader}}]", "SR0353")]
    [InlineData("rader: [alla, {text: Löner, summa: [Lokaler]}]", "SR0350")]
    [InlineData("rader: [alla, {id: löner, rad: Löner}]", "SR0365")]
    [InlineData("rader: [alla, {id: a, text: Lika, summa: [Löner]}, {id: b, text: Lika, summa: [Bidrag]}, {text: Totalt, summa: [Lika]}]", "SR0366")]
    [InlineData("rader: [alla, {rubrik: Delar}, {text: Totalt, summa: [Delar]}]", "SR0355")]
    public void What_can_not_be_a_term_is_an_error(string rows, string code) => Assert.Equal(code, Grouped(rows).Codes());

    [Fact]
    public void A_row_shown_again_as_varav_is_summed_once() =>
        Assert.Equal("Totalt|-65", Grouped("rader: [alla, {text: Totalt, summa: alla}, {id: bara_löner, rad: Löner, text: varav löner, slag: varav}]").Rows()[^2]);

    [Fact]
    public void A_sum_is_of_unrounded_values()
    {
        Prop.ForAll(Gen.Choose(-9_999_999, 9_999_999).ListOf(5).ToArbitrary(), values =>
        {
            var lines = values.Select((value, index) => $"R{index};{value}");
            var built = new SmallReport()
                .Data("Rad;Utfall 2404\n" + string.Join('\n', lines))
                .Tables("t: {data: drift, visa: {enhet: mnkr, decimaler: 1}, kolumner: {utfall: {mått: utfall}}, rader: [alla, {text: Totalt, summa: alla}]}")
                .Build();
            var exact = Math.Round(values.Sum() / 1_000_000m, 1, MidpointRounding.AwayFromZero);
            var printed = SmallReport.Rows(built).Select(row => decimal.Parse(row.Split('|')[1].Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture)).ToList();
            // The note stands exactly when a reader who adds the rows gets another sum.
            return printed[^1] == exact && SmallReport.Notes(built).Any() == (printed[..^1].Sum() != exact);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    private static SmallReport WithGap(string cell, string skip) => new SmallReport()
        .Data($"Rad;Utfall 2404;Budget 2024\nA;10;20\nB;{cell};30")
        .Table($"{skip}kolumner:\n  utfall: {{mått: utfall}}\n  budget: {{mått: budget, period: helår}}\nrader: [alla, {{text: Totalt, summa: alla}}]");

    [Fact]
    public void A_sum_with_a_missing_term_is_missing() => Assert.Equal(["A|10|20", "B|..|30", "Totalt|..|50"], WithGap("..", "").Rows());

    [Fact]
    public void A_sum_may_skip_missing_terms_and_says_so()
    {
        var built = WithGap("..", "saknas: hoppa_över\n").Build();
        Assert.Equal("Totalt|10|50", SmallReport.Rows(built)[^1]);
        Assert.Equal(["Det som saknar uppgift ingår inte i summor och medelvärden."], SmallReport.Notes(built));
        Assert.Empty(SmallReport.Notes(WithGap("5", "saknas: hoppa_över\n").Build()));
    }

    [Fact]
    public void An_empty_cell_stops_a_final_report_and_is_marked_in_a_draft()
    {
        var report = WithGap("", "");
        Assert.Equal("SR0360", report.Only().Code);
        Assert.Empty(report.Build().Files);
        var draft = report.Build(isDraft: true);
        Assert.NotEmpty(draft.Files);
        Assert.Equal("B|saknas|30", SmallReport.Rows(draft)[1]);
    }

    [Fact]
    public void A_gap_in_a_row_that_is_neither_printed_nor_summed_is_none_of_the_reports()
    {
        var report = new SmallReport().Data("Rad;Utfall 2404\nA;10\nB;5\nC;;").Data("Rad;Utfall 2404;Budget 2024\nA;10;1\nB;5;\nC;1;2");
        Assert.Equal(["A|1"], report.Table("kolumner: {budget: {mått: budget, period: helår}}\nrader: [{rad: A}]").Rows());
        Assert.Equal("SR0360", report.Table("kolumner: {budget: {mått: budget, period: helår}}\nrader: [{rad: A}, {text: AB, summa: [A, B]}]").Codes());
    }

    [Fact]
    public void A_number_in_words_is_not_left_out_of_a_sum_in_silence()
    {
        var report = new SmallReport().Datasets("drift: {nyckel: Rad, slag: antal}").Data("Rad;Utfall 2404\nA;10\nB;ca 4");
        Assert.Equal("SR0368", report.Table("saknas: hoppa_över\n" + Column + "rader: [alla, {text: Totalt, summa: alla}]").Codes());
        Assert.Equal(["A|10", "B|ca 4"], report.Table(Column + "rader: [alla]").Rows());
    }

    [Theory]
    [InlineData("snitt")]
    [InlineData("unika")]
    [InlineData("kvot")]
    public void Averages_persons_and_quotients_are_not_summed(string kind) => Assert.Equal("SR0359", new SmallReport()
        .Datasets($"drift: {{nyckel: Rad, slag: antal, mått: {{utfall: {kind}}}}}").Data("Rad;Utfall 2404\nA;1\nB;2")
        .Table(Column + "rader: [alla, {text: Totalt, summa: alla}]").Codes());

    [Fact]
    public void Different_things_are_not_summed() => Assert.Equal("SR0362", new SmallReport()
        .Datasets("drift: {nyckel: Rad, slag: belopp, enhet: kr, rader: {Personer: {slag: antal}}}").Data("Rad;Utfall 2404\nLöner;-10\nPersoner;2")
        .Table(Column + "rader: [alla, {text: Totalt, summa: alla}]").Codes());
}
