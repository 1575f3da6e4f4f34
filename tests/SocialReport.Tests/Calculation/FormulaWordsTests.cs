namespace SocialReport.Tests.Calculation;

/// <summary>What a page tells of how a number is computed, in the words that the report prints.</summary>
public class FormulaWordsTests
{
    private const string Data = "Rad;Utfall 2404;Budget 2024\nBarn;60;100\nUnga;50;90\nVuxna;30;300";
    private const string All = "[alla]";

    private static IReadOnlyList<string> Formulas(string column, string rows = All, string more = "") => new SmallReport().Data(Data)
        .Table($"rubrik: Drift\nkolumner:\n  utfall: {{mått: utfall}}\n  budget: {{mått: budget, period: helår}}\n{more}  x: {{{column}}}\nrader: {rows}").Formulas();

    [Theory]
    [InlineData("formel: budget - utfall, slag: avvikelse, rubrik: Avvikelse", "Avvikelse = Budget 2024 − Utfall jan–apr 2024")]
    [InlineData("formel: utfall / budget", "X = Utfall jan–apr 2024 / Budget 2024")]
    [InlineData("formel: budget - (utfall - budget)", "X = Budget 2024 − (Utfall jan–apr 2024 − Budget 2024)")]
    [InlineData("formel: budget - utfall + budget", "X = Budget 2024 − Utfall jan–apr 2024 + Budget 2024")]
    [InlineData("formel: (budget - utfall) / 1.5", "X = (Budget 2024 − Utfall jan–apr 2024) / 1,5")]
    [InlineData("formel: -utfall", "X = −Utfall jan–apr 2024")]
    [InlineData("formel: (abs utfall) / (abs budget)", "X = (Utfall jan–apr 2024 utan tecken) / (Budget 2024 utan tecken)")]
    [InlineData("formel: förändring utfall budget", "X = förändringen från Budget 2024 till Utfall jan–apr 2024")]
    [InlineData("formel: max utfall budget", "X = det högsta av Utfall jan–apr 2024 och Budget 2024")]
    [InlineData("formel: summa utfall budget", "X = Utfall jan–apr 2024 + Budget 2024")]
    [InlineData("formel: \"utfall ?? budget\"", "X = Utfall jan–apr 2024, eller om uppgift saknas Budget 2024")]
    [InlineData("formel: \"utfall > budget ? utfall : budget\"", "X = Utfall jan–apr 2024 om Utfall jan–apr 2024 > Budget 2024, annars Budget 2024")]
    [InlineData("formel: utfall / period.månader", "X = Utfall jan–apr 2024 / periodens antal månader")]
    public void A_column_is_told_by_the_headings_of_its_columns(string column, string told) => Assert.Equal([told], Formulas(column));

    [Theory]
    [InlineData("[alla, {id: tot, text: Totalt, slag: total, summa: alla}]", "Totalt = Barn + Unga + Vuxna")]
    [InlineData("[alla, {id: tot, text: Snitt, medel: alla}]", "Snitt = ovägt medelvärde av Barn, Unga och Vuxna")]
    [InlineData("[alla, {id: del, text: Andel, formel: Barn / Vuxna}]", "Andel = Barn / Vuxna")]
    [InlineData("[alla, {id: del, text: Per dag, formel: Barn / dagar}]", "Per dag = Barn / antal dagar")]
    public void A_row_is_told_by_the_labels_of_its_rows(string rows, string told) => Assert.Equal([told], Formulas("mått: utfall, rubrik: Igen", rows));

    [Fact]
    public void Of_many_rows_the_first_and_the_last_are_named()
    {
        var report = new SmallReport().Data("Rad;Utfall 2404\nA;1\nB;2\nC;3\nD;4\nE;5")
            .Table("kolumner: {utfall: {mått: utfall}}\nrader: [alla, {id: tot, text: Totalt, slag: total, summa: alla}]");
        Assert.Equal(["Totalt = summan av A till E (5 rader)"], report.Formulas());
    }

    [Theory]
    [InlineData("formel: dold - utfall", All)]
    [InlineData("formel: 0 * utfall", All)]
    [InlineData("mått: utfall", "[{rad: Barn}, {rad: Unga, id: unga, dold: ja}, {id: tot, text: Totalt, summa: [Barn, unga]}]")]
    public void Nothing_is_told_that_the_report_does_not_print(string column, string rows) =>
        Assert.Empty(Formulas(column, rows, "  dold: {mått: budget, period: helår, dold: ja}\n"));

    [Fact]
    public void Another_table_is_told_by_its_title()
    {
        var report = new SmallReport().Data(Data).Tables("""
            t: {data: drift, rubrik: Drift, kolumner: {utfall: {mått: utfall}}, rader: [alla, {id: totalt, text: Totalt, summa: alla}]}
            u: {data: drift, rubrik: Andelar, kolumner: {utfall: {mått: utfall}, andel: {formel: utfall / t.totalt.utfall}}, rader: [alla]}
            """).With("m/r/rapport.md", "# Rubrik\n\n{{ tabell t }}\n\n{{ tabell u }}\n\nAndelen är {{ u['Barn'].andel | procent }}.\n");
        Assert.Equal(
            [
                "Totalt = Barn + Unga + Vuxna",
                "Andel = Utfall jan–apr 2024 / Utfall jan–apr 2024 för Totalt i ”Drift”",
                "Barn, ur tabellen ”Andelar”: Andel = Utfall jan–apr 2024 / Utfall jan–apr 2024 för Totalt i ”Drift”",
            ],
            report.Formulas());
    }
}
