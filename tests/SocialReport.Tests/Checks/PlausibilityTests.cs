using SocialReport.Diagnostics;
using SocialReport.Tests.Calculation;

namespace SocialReport.Tests.Checks;

/// <summary>Each rule on figures both fires, with its place and words, and is silent in a near miss.</summary>
public sealed class PlausibilityTests
{
    private const string Year = "kolumner: {utfall: {mått: utfall}, prognos: {mått: prognos, period: helår}}\nrader: [alla]";

    private static SmallReport Forecast(string rows, string sign = "") => new SmallReport()
        .Datasets($"drift: {{nyckel: Rad, slag: belopp, enhet: tkr{sign}}}")
        .Data("Rad;Utfall 2404;Prognos 2024\n" + rows)
        .Table(Year);

    [Theory]
    // The rest of the year at a pace 1,51 and at 1,50 times that so far.
    [InlineData("A;-4000;-16080\nB;-40000;-120000", true)]
    [InlineData("A;-4000;-16000\nB;-40000;-120000", false)]
    // The forecast is already passed.
    [InlineData("A;-4000;-3000", true)]
    // Exactly as before, and a row that has only begun.
    [InlineData("A;-4000;-12000", false)]
    [InlineData("A;-4000;-12000\nB;-1;-50", false)]
    public void The_rest_of_a_forecast_is_held_against_the_pace(string rows, bool isTold) =>
        Assert.Equal(isTold ? "SR0610" : "", Forecast(rows).Codes());

    [Fact]
    public void A_smaller_change_of_pace_is_told_when_much_money_hangs_on_it()
    {
        Assert.Equal("SR0610", Forecast("A;-4000;-15000").Codes());
        Assert.Equal("", Forecast("A;-4000;-15000\nB;-40000;-120000").Codes());
    }

    [Theory]
    [InlineData("", "−4 000", "−34 000", "−3 750 tkr", "−1 000 tkr")]
    [InlineData(", tecken: kostnad-positiv", "4 000", "34 000", "−3 750 tkr", "−1 000 tkr")]
    public void The_finding_says_both_paces_and_where_the_forecast_stands(string sign, string outcome, string forecast, string rest, string pace)
    {
        var finding = new SmallReport()
            .Datasets($"drift: {{nyckel: Rad, slag: belopp, enhet: tkr{sign}}}")
            .Data($"Rad;Utfall 2404;Prognos 2024\nA;{outcome};{forecast}")
            .Tables($"t:\n  data: drift\n  visa: {{enhet: tkr}}\n  {Year.Replace("\n", "\n  ", StringComparison.Ordinal)}").Only();
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal($"Prognosen för ”A” räknar med {rest} i månaden resten av året, men utfallet hittills är {pace} i månaden.", finding.Message.Replace('\u00A0', ' '));
        Assert.Equal(("n/a/2024-T1/drift.csv", 2, 3 + outcome.Length + 1), (finding.Location.File, finding.Location.LineNumber, finding.Location.ColumnNumber));
        Assert.Equal("t/A/prognos", finding.Subject);
        Assert.Contains("plats: t/A/prognos", finding.Hint, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9]", finding.WithoutValues!);
    }

    [Fact]
    public void A_whole_year_has_no_rest() => Assert.Equal("", new SmallReport()
        .Data("Rad;Utfall 2024;Prognos 2024\nA;10;90", period: "2024").With("n/a/2024/period.yaml", "datum: 2025-02-01\n").Table(Year).Codes("2024"));

    [Fact]
    public void An_older_forecast_is_no_matter_of_the_pace_now() => Assert.Equal("", new SmallReport()
        .Data("Rad;Prognos 2024\nA;10", period: "2024-03").Data("Rad;Utfall 2404\nA;100").Table(Year).Codes());

    private static SmallReport LastYear(string unit, string rows) => new SmallReport()
        .Datasets($"drift: {{nyckel: Rad, slag: {unit}}}").Data("Rad;Utfall 2404;Utfall 2304\n" + rows)
        .Tables("t: {data: drift, kolumner: {utfall: {mått: utfall}, fg: {mått: utfall, period: fg år}}, rader: [alla]}");

    [Theory]
    [InlineData("belopp, enhet: kr", "A;301;100", true)]
    [InlineData("belopp, enhet: kr", "A;300;100", false)]
    [InlineData("belopp, enhet: kr", "A;100;301", true)]
    [InlineData("belopp, enhet: kr", "A;-100;100", true)]
    [InlineData("belopp, enhet: kr", "A;100;0", false)]
    // Less than half a per cent of the column.
    [InlineData("belopp, enhet: kr", "A;4;1\nB;10000;10000", false)]
    // A few persons more.
    [InlineData("antal", "A;9;1", false)]
    [InlineData("antal", "A;91;30", true)]
    public void A_value_far_from_last_years_is_told(string unit, string rows, bool isTold)
    {
        Assert.Equal(isTold ? "SR0611" : "", LastYear(unit, rows).Codes());
        if (isTold)
            Assert.StartsWith("Utfall jan–apr 2024 för ”A” är ", LastYear(unit, rows).Only().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A;545;54500", "A")]
    [InlineData("A;545;5400", "")]
    [InlineData("A;;54500", "")]
    public void A_forecast_without_a_year_before_is_held_against_its_budget(string row, string told)
    {
        var report = new SmallReport().Datasets("drift: {nyckel: Rad, slag: antal}").Data("Rad;Budget 2024;Prognos 2024\n" + row)
            .Tables("t: {data: drift, saknas: hoppa_över, kolumner: {budget: {mått: budget, period: helår}, prognos: {mått: prognos, period: helår}}, rader: [alla]}");
        if (told.Length > 0)
            Assert.Equal("Prognos 2024 för ”A” är 54 500, men budgeten är 545.", report.Only().Message.Replace('\u00a0', ' '));
        else
            Assert.DoesNotContain("SR0611", report.Codes(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_is_told_of_once() => Assert.Equal("t/A/utfall", new SmallReport()
        .Data("Rad;Utfall 2404;Utfall 2304;Bokslut 2023;Prognos 2024\nA;400;100;300;1200")
        .Table("kolumner: {utfall: {mått: utfall}, fg: {mått: utfall, period: fg år}, bokslut: {mått: bokslut, period: helår fg år}, prognos: {mått: prognos, period: helår}}\nrader: [alla]").Only().Subject);

    private static SmallReport TwoTables(string first, string second) => new SmallReport()
        .Datasets("drift: {nyckel: Rad, slag: belopp, enhet: kr}\nvolym: {nyckel: Rad, slag: belopp, enhet: kr}")
        .Data("Rad;Budget 2024;Utfall 2404\n" + first).Data("Rad;Budget 2024;Utfall 2404\n" + second, "volym.csv")
        .Tables("""
            t: {data: drift, visa: {enhet: tkr, decimaler: 1}, kolumner: {budget: {mått: budget, period: helår}, utfall: {mått: utfall}}, rader: [alla]}
            u: {data: volym, visa: {enhet: tkr, decimaler: 1}, kolumner: {budget: {mått: budget, period: helår}, utfall: {mått: utfall}}, rader: [alla]}
            """);

    [Theory]
    // The same row in two files: the budgets agree and the outcomes don't.
    [InlineData("SIS;-3000;-1000", "SiS;-3000;-1200", "SR0612")]
    // Within the rounding of what is printed.
    [InlineData("SIS;-3000;-1000", "SiS;-3000;-1040", "")]
    // Nothing says that they are the same.
    [InlineData("SIS;-3000;-1000", "SiS;-2000;-1200", "")]
    [InlineData("SIS;-3000;-1000", "HVB;-3000;-1200", "")]
    public void The_same_fact_with_two_values_is_told(string first, string second, string codes) => Assert.Equal(codes, TwoTables(first, second).Codes());

    [Fact]
    public void Two_totals_are_the_same_when_they_agree_in_two_columns()
    {
        SmallReport Totals(string other) => new SmallReport()
            .Datasets("drift: {nyckel: Rad, slag: belopp, enhet: kr}\nresultat: {nyckel: Rad, slag: belopp, enhet: kr}")
            .Data("Rad;Budget 2024;Utfall 2404;Bokslut 2023\nA;-1;-10;-100\nB;-2;-20;-200").Data($"Rad;Budget 2024;Utfall 2404;Bokslut 2023\nX;{other}", "resultat.csv")
            .Tables("""
                t: {data: drift, visa: {enhet: kr}, kolumner: &k {budget: {mått: budget, period: helår}, utfall: {mått: utfall}, bokslut: {mått: bokslut, period: helår fg år}}, rader: [alla, {id: tot, text: Totalt, slag: total, summa: alla}]}
                u: {data: resultat, visa: {enhet: kr}, kolumner: *k, rader: [alla, {id: tot, text: Summa, slag: total, summa: alla}]}
                """);
        var finding = Totals("-3;-30;-305").Only();
        Assert.Equal(("SR0612", "u/tot/bokslut är −305 kr, men t/tot/bokslut är −300 kr, och raderna ser ut att vara samma uppgift."), (finding.Code, finding.Message.Replace('\u00A0', ' ')));
        Assert.Equal("", Totals("-3;-35;-305").Codes());
        Assert.Equal("", Totals("-3;-30;-300").Codes());
    }

    private static SmallReport Parts(string rows, string kind = "slag: antal") => new SmallReport()
        .Datasets($"drift: {{nyckel: Rad, {kind}}}").Data("Rad;Utfall 2404\n" + rows)
        .Tables("t: {data: drift, kolumner: {utfall: {mått: utfall}}, rader: [alla]}");

    [Theory]
    [InlineData("LVU;10\nvarav nya;11", "SR0614")]
    [InlineData("LVU;10\nvarav nya;10", "")]
    // Parts that overlap may well be more than the whole together.
    [InlineData("LVU;10\nvarav nya;8\nvarav akuta;9", "")]
    public void A_part_is_not_more_than_the_whole(string rows, string codes) => Assert.Equal(codes, Parts(rows).Codes());

    [Fact]
    public void Parts_of_a_net_may_be_larger_than_it() => Assert.Equal(
        "", Parts("Netto;-10\nvarav kostnader;-30\nvarav intäkter;20", "slag: belopp, enhet: kr").Codes());

    [Theory]
    [InlineData("Placerade;10\nvarav flickor;4\nvarav pojkar;5", "SR0615")]
    [InlineData("Placerade;9\nvarav flickor;4\nvarav pojkar;5", "")]
    [InlineData("Placerade;10\nvarav flickor;4\nvarav övriga;5", "")]
    public void Women_and_men_add_up_to_the_whole(string rows, string codes) => Assert.Equal(codes, Parts(rows).Codes());

    [Theory]
    [InlineData("Anställda;100 %\nvarav kvinnor;61 %\nvarav män;38 %", "SR0617")]
    [InlineData("Nöjda;64 %\nvarav kvinnor;68 %\nvarav män;67 %", "SR0617")]
    [InlineData("Nöjda;67,6 %\nvarav kvinnor;68,2 %\nvarav män;67,1 %", "")]
    // Rounded each for itself.
    [InlineData("Nöjda;69 %\nvarav kvinnor;68 %\nvarav män;67 %", "")]
    public void A_rate_lies_between_women_and_men(string rows, string codes) => Assert.Equal(codes, Parts(rows, "slag: andel, enhet: procent").Codes());

    [Theory]
    [InlineData("61 %;38 %", "SR0616")]
    [InlineData("61 %;39 %", "")]
    [InlineData("61,4 %;38,7 %", "")]
    public void Shares_of_women_and_men_are_a_hundred_per_cent(string shares, string codes) => Assert.Equal(codes, new SmallReport()
        .Datasets("drift: {nyckel: Rad, slag: antal, rader: {andel kvinnor: {slag: andel, enhet: procent, varav: ja}, andel män: {slag: andel, enhet: procent, varav: ja}}}")
        .Data($"Rad;Utfall 2404\nAnställda;500\nandel kvinnor;{shares.Split(';')[0]}\nandel män;{shares.Split(';')[1]}")
        .Tables("t: {data: drift, kolumner: {utfall: {mått: utfall}}, rader: [alla]}").Codes());

    private static SmallReport Persons(string persons, string count) => new SmallReport()
        .Datasets("drift: {nyckel: [Grupp, Mått], slag: antal, rader: {Unika personer: {sort: unika}}}")
        .Data($"Grupp;Mått;Utfall 2404\nBarn;Unika personer;{persons}\nBarn;Vårddygn;{count}\nVuxna;Vårddygn;100")
        .Tables("t: {data: drift, kolumner: {utfall: {mått: utfall}}, rader: [alla]}");

    [Fact]
    public void Persons_are_no_more_than_what_is_counted_of_them()
    {
        Assert.Equal(("SR0618", "t/Unika personer/utfall"), (Persons("41", "40").Only().Code, Persons("41", "40").Only().Subject));
        Assert.Equal("", Persons("40", "40").Codes());
    }

    [Theory]
    [InlineData("Aktualiseringar", "SR0618")]
    [InlineData("Utredningar", "")]
    public void Persons_are_held_against_what_their_label_names(string counted, string codes) => Assert.Equal(codes, new SmallReport()
        .Datasets("drift: {nyckel: [Grupp, Mått], slag: antal}")
        .Data($"Grupp;Mått;Utfall 2404\nBarn;Unika personer med aktualiseringar;41\nBarn;{counted};40")
        .Tables("t: {data: drift, kolumner: {utfall: {mått: utfall}}, rader: [alla]}").Codes());
}
