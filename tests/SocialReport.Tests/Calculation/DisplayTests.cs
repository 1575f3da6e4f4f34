namespace SocialReport.Tests.Calculation;

public sealed class DisplayTests
{
    private const string Data = "Rad;Ack utfall 2404;Periodbudget 2404;Budget 2024;Prognos 2024\nLöner;-100;-90;-300;-310\nAvgifter;20;25;60;70";

    private const string Columns = """
        kolumner:
          utfall: {mått: utfall}
          budget: {mått: budget, period: helår}
          prognos: {mått: prognos, period: helår}
          avvikelse: {formel: prognos - budget, slag: avvikelse}
          andel: {formel: utfall / budget}
          bytt: {formel: kostnad utfall}
        rader: [alla, {text: Totalt, slag: total, summa: alla}]
        """;

    [Fact]
    public void Costs_are_negative_unless_the_table_says_otherwise() => Assert.Equal(
        ["Löner|-100|-300|-310|-10|33 %|100", "Avgifter|20|60|70|10|33 %|-20", "Totalt|-80|-240|-240|0|33 %|80"],
        new SmallReport().Data(Data).Table(Columns).Rows());

    [Fact]
    public void Costs_as_positive_turn_amounts_but_not_variances_and_shares() => Assert.Equal(
        ["Löner|100|300|310|-10|33 %|100", "Avgifter|-20|-60|-70|10|33 %|-20", "Totalt|80|240|240|0|33 %|80"],
        new SmallReport().Data(Data).Tables(
            "t:\n  data: drift\n  visa: {enhet: kr, tecken: kostnad-positiv}\n  " + Columns.Replace("\n", "\n  ", StringComparison.Ordinal)).Rows());

    [Fact]
    public void A_file_with_costs_as_positive_gives_the_same_report() => Assert.Equal(
        ["Löner|-100", "Avgifter|20"],
        new SmallReport().Datasets("drift: {nyckel: Rad, slag: belopp, enhet: kr, tecken: kostnad-positiv}")
            .Data("Rad;Utfall 2404\nLöner;100\nAvgifter;-20").Table("kolumner: {utfall: {mått: utfall}}\nrader: [alla]").Rows());

    [Fact]
    public void A_unit_prints_only_what_counts_so()
    {
        var report = new SmallReport().Datasets("drift: {nyckel: Rad, slag: antal}").Data("Rad;Utfall 2404\nA;36");
        var finding = report.Table("kolumner: {utfall: {mått: utfall, enhet: mnkr}}\nrader: [alla]").Only();
        Assert.Equal(("SR0369", "Kolumnen utfall ska skrivas i mnkr, men här står ett antal."), (finding.Code, finding.Message));
    }

    [Fact]
    public void The_word_of_a_row_gives_way_where_it_does_not_fit() => Assert.Equal(
        ["Löner|-100|100 %"],
        new SmallReport().Data("Rad;Utfall 2404\nLöner;-100").Table(
            "kolumner:\n  utfall: {mått: utfall, enhet: tkr}\n  andel: {formel: utfall / utfall, enhet: procent}\nrader: [{id: löner, rad: Löner, enhet: kr}]").Rows());

    [Theory]
    [InlineData("visa: {decimaler: 1}", "A|3,5")]
    [InlineData("visa: {enhet: mnkr, decimaler: 1}", "A|4")]
    [InlineData("visa: {enhet: mnkr}", "A|4")]
    public void Decimals_of_a_table_are_those_of_its_unit(string display, string row) => Assert.Equal(
        [row],
        new SmallReport().Datasets("drift: {nyckel: Rad, slag: antal}").Data("Rad;Utfall 2404\nA;3,5")
            .Tables($"t: {{data: drift, {display}, kolumner: {{utfall: {{mått: utfall}}}}, rader: [alla]}}").Rows());

    [Theory]
    [InlineData("andel, enhet: procent", "78-80", "78–80 %")]
    [InlineData("andel, enhet: procent", "ca 67 %", "ca 67 %")]
    [InlineData("andel, enhet: procent", "12,5", "13 %")]
    [InlineData("antal", "5 av 5", "5 av 5")]
    [InlineData("antal", "1 036 st*", "1 036")]
    public void A_cell_in_words_prints_as_its_file_says(string unit, string written, string printed) => Assert.Equal(
        [$"A|{printed}"],
        new SmallReport().Datasets($"drift: {{nyckel: Rad, slag: {unit}}}").Data($"Rad;Utfall 2404\nA;{written}")
            .Table("kolumner: {utfall: {mått: utfall}}\nrader: [alla]").Rows());

    [Fact]
    public void A_fact_of_its_own_prints_with_the_decimals_it_is_stated_with()
    {
        var built = new SmallReport().Data("Rad;Utfall 2404\nA;1").Table("kolumner: {utfall: {mått: utfall}}\nrader: [alla]\nnoter: \"{{ fakta.a }} och {{ fakta.b }}\"")
            .With("n/a/2024-T1/fakta.yaml", "källa: K\nfakta:\n  a: {värde: \"-17,8\", slag: andel, enhet: procent}\n  b: {värde: \"2,50\", slag: antal}\n").Build();
        Assert.Equal(["\u221217,8\u00A0% och 2,5"], SmallReport.Notes(built));
    }
}
