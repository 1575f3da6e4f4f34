using SocialReport.Diagnostics;
using SocialReport.Tests.Calculation;

namespace SocialReport.Tests.Checks;

/// <summary>What a file states of its own numbers and what follows from them.</summary>
public sealed class FileCheckTests
{
    private const string Columns = "kolumner: {budget: {mått: budget, period: helår}, prognos: {mått: prognos, period: helår}}\nrader: [alla]";

    private static SmallReport Stated(string rows, string sign = "") => new SmallReport()
        .Datasets($"drift: {{nyckel: Rad, slag: belopp, enhet: kr{sign}, kolumner: {{Avvikelse: ignorera}}}}")
        .Data("Rad;Budget 2024;Prognos 2024;Avvikelse\n" + rows).Table(Columns);

    [Fact]
    public void A_variance_in_the_file_follows_from_its_columns()
    {
        var finding = Stated("A;-10;-12;-2\nB;5;17;17\nC;3;3;0").Only();
        Assert.Equal(("SR0613", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Equal("”Avvikelse” för ”B” är 17 i filen, men Prognos 2024 − Budget 2024 är 12.", finding.Message);
        Assert.Equal(("n/a/2024-T1/drift.csv", 3), (finding.Location.File, finding.Location.LineNumber));
    }

    [Theory]
    // Budget less forecast, as files with positive costs have it.
    [InlineData("A;10;12;-2\nB;5;17;-12\nC;3;3;0", "")]
    // Rounded each for itself.
    [InlineData("A;1,0;1,1;0,2\nB;2,0;2,1;0,1\nC;2,0;2,3;0,3", "")]
    // Something else altogether.
    [InlineData("A;10;12;7\nB;5;17;99\nC;3;3;1", "")]
    public void What_most_rows_agree_with_is_what_the_column_is(string rows, string codes) => Assert.Equal(codes, Stated(rows).Codes());

    [Fact]
    public void A_variance_that_is_read_is_held_against_the_same_columns()
    {
        SmallReport Read(string stated) => new SmallReport()
            .Datasets("drift: {nyckel: Rad, slag: belopp, enhet: kr, mått: {prognosavvikelse: flöde}}")
            .Data($"Rad;Budget 2024;Prognos 2024;Prognosavvikelse 2024\nA;-10;-12;-2\nB;5;17;{stated}\nC;3;3;0").Table(Columns);
        Assert.Equal("SR0613", Read("17").Codes());
        Assert.Equal("", Read("12").Codes());
    }

    [Fact]
    public void A_check_goes_on_past_a_cell_that_can_not_be_read()
    {
        var report = new SmallReport().Data("Rad;Utfall 2404\nA;tio\nB;20\nSumma;30")
            .Table("kolumner: {utfall: {mått: utfall}}\nrader: [alla, {id: tot, text: Totalt, summa: alla}]")
            .With("m/r/rapport.md", "# Rubrik\n\n{{ tabell t }}\n\nTotalt {{ t.tot.utfall | kr }}, som skrivs i mkr. {{ finns_inte }}\n");
        Assert.Equal("SR0111", report.Codes());
        // The same is found by a check, and all that is wrong besides; what is missing is not told again.
        Assert.Equal(["SR0111", "SR0305", "SR0637"], report.Check().Diagnostics.Select(finding => finding.Code).Order(StringComparer.Ordinal));
        Assert.Empty(report.Check().Files);
    }

    private static SmallReport Rates(string total) => new SmallReport()
        .Datasets("drift: {nyckel: Rad, slag: andel, enhet: procent}").Data($"Rad;Utfall 2404\nA;40 %\nB;50 %\nTotalt;{total}")
        .Tables("t: {data: drift, kolumner: {utfall: {mått: utfall}}, rader: [alla]}");

    [Theory]
    [InlineData("45 %", "")]
    [InlineData("90 %", "")]
    [InlineData("55 %", "SR0617")]
    [InlineData("100 %", "SR0616")]
    public void The_total_of_shares_lies_between_them_or_is_their_sum(string total, string codes) => Assert.Equal(codes, Rates(total).Codes());

    [Fact]
    public void A_year_end_is_held_against_the_outcome_of_the_year()
    {
        SmallReport Report(string yearEnd) => new SmallReport()
            .Data("Rad;Utfall 2023\nA;-100", period: "2023").With("n/a/2023/period.yaml", "datum: 2024-02-01\n")
            .Data($"Rad;Utfall 2404;Bokslut 2023\nA;-30;{yearEnd}")
            .Table("kolumner: {utfall: {mått: utfall}, bokslut: {mått: bokslut, period: helår fg år}}\nrader: [alla]");
        Assert.Equal("SR0202", Report("-104").Codes());
        Assert.Equal("", Report("-100").Codes());
    }
}
