using FsCheck;
using FsCheck.Fluent;

namespace SocialReport.Tests.Calculation;

public sealed class FormulaTests
{
    private static SmallReport Report(string columns, string rows = "[alla, {id: tot, text: Totalt, summa: alla}]", string data = "A;60;100\nB;30;300") =>
        new SmallReport().Data("Rad;Utfall 2404;Budget 2024\n" + data)
            .Table($"kolumner:\n  utfall: {{mått: utfall}}\n  budget: {{mått: budget, period: helår}}\n  x: {{{columns}}}\nrader: {rows}");

    private static string X(SmallReport report, int row) => report.Rows()[row].Split('|')[3];

    [Fact]
    public void A_column_formula_runs_on_the_sums() => Assert.Equal("23 %", X(Report("formel: utfall / budget"), 2));

    [Fact]
    public void No_rounding_note_stands_under_quotients() => Assert.Empty(SmallReport.Notes(Report("formel: utfall / budget").Build()));

    [Fact]
    public void A_linear_formula_on_sums_is_the_sum_of_formulas()
    {
        var cells = Gen.Choose(-100_000, 100_000).ListOf(6);
        var factors = Gen.Choose(-9, 9).ListOf(2);
        Prop.ForAll(cells.Zip(factors).ToArbitrary(), drawn =>
        {
            var (values, factor) = drawn;
            var data = string.Join('\n', Enumerable.Range(0, 3).Select(row => $"R{row};{values[2 * row]};{values[(2 * row) + 1]}"));
            var rows = Report($"formel: utfall * ({factor[0]}) - budget * ({factor[1]})", data: data).Rows()
                .Select(row => int.Parse(row.Split('|')[3].Replace(" ", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture)).ToList();
            return rows[..^1].Sum() == rows[^1];
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Theory]
    [InlineData("formel: utfall / budgt", "SR0305", "Menade du ”budget”?")]
    [InlineData("formel: x + 1", "SR0358", "Formeln använder sig själv, direkt eller genom en annan kolumn eller rad. Skriv om den utan det.")]
    [InlineData("formel: utfall + 1", "SR0310", "Båda måste vara av samma slag: belopp, antal, andel eller pris.")]
    [InlineData("formel: utfall *", "SR0301", "Något saknas här, till exempel ett värde eller en parentes.")]
    [InlineData("formel: utfall > budget", "SR0363", "Ett villkor skrivs med vad det ska ge: villkor ? värde : annat värde.")]
    [InlineData("mått: utfal", "SR0367", "Menade du ”utfall”?")]
    public void A_wrong_column_is_told_where_it_stands(string column, string code, string? hint)
    {
        var found = Report(column).Build().Diagnostics;
        Assert.All(found.Where(finding => !finding.IsGap), finding => Assert.Equal((code, hint, 10), (finding.Code, finding.Hint, finding.Location.LineNumber)));
        Assert.Contains(found, finding => finding.Code == code);
    }

    [Fact]
    public void A_cycle_through_rows_and_tables_ends()
    {
        var report = new SmallReport().Data("Rad;Utfall 2404\nA;1").Tables("""
            t: {data: drift, kolumner: {utfall: {mått: utfall}}, rader: [{id: a, text: A, formel: u.b.utfall}]}
            u: {data: drift, kolumner: {utfall: {mått: utfall}}, rader: [{id: b, text: B, summa: [c]}, {id: c, text: C, formel: t.a.utfall}]}
            """);
        Assert.Equal("SR0358", report.Only().Code);
        Assert.Equal("A|[fel]", SmallReport.Rows(report.Build(isDraft: true))[0]);
    }

    [Fact]
    public void What_failed_is_not_taken_for_missing() =>
        Assert.Equal("[fel]", SmallReport.Rows(Report("formel: y ?? utfall}\n  y: {formel: utfall + 1").Build(isDraft: true))[0].Split('|')[3]);

    [Theory]
    [InlineData("formel: utfall / budget", "0", "0", "–")]
    [InlineData("formel: utfall / budget", "5", "0", "–")]
    [InlineData("formel: utfall / budget, noll_genom_noll: 0", "0", "0", "0 %")]
    [InlineData("formel: utfall / budget, noll_genom_noll: 0", "5", "0", "–")]
    [InlineData("formel: utfall / budget, noll_genom_noll: 0", "..", "0", "..")]
    [InlineData("formel: (utfall - budget) / (abs budget)", "-5", "-4", "-25 %")]
    public void Division_by_zero_is_missing_unless_declared(string column, string outcome, string budget, string printed) =>
        Assert.Equal(printed, X(Report(column, "[alla]", $"A;{outcome};{budget}"), 0));

    [Fact]
    public void A_number_too_large_for_any_report_is_an_error() =>
        Assert.Equal("SR0361", Report("formel: utfall * 900000000000000 * 1000000000").Codes());

    [Fact]
    public void A_gap_in_a_hidden_column_is_told_when_it_comes_through()
    {
        const string Columns = "kolumner:\n  pris: {mått: budget, period: helår, dold: ja}\n  utfall: {mått: utfall}\n";
        var report = new SmallReport().Data("Rad;Utfall 2404;Budget 2024\nA;1;\nB;2;3");
        Assert.Equal(["A|1|1", "B|2|3"], report.Table(Columns + "  x: {formel: pris ?? utfall}\nrader: [alla]").Rows());
        Assert.Equal("SR0360", report.Table(Columns + "  y: {formel: pris, dold: ja}\n  x: {formel: y - utfall}\nrader: [alla]").Codes());
    }

    [Fact]
    public void Rows_that_share_a_label_are_named_by_id()
    {
        const string Rows = "[{id: a, text: Lika, summa: [A]}, {id: b, text: Lika, summa: [B]}]";
        Assert.Equal("Flera rader heter ”Lika” i tabellen t.", Report("formel: \"t['Lika'].utfall\"", Rows).Build().Diagnostics[0].Message);
        Assert.Equal("60", X(Report("formel: t.a.utfall", Rows), 1));
    }
}
