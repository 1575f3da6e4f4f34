using SocialReport.Documents;

namespace SocialReport.Tests.Documents;

/// <summary>Parts of a whole: nothing is counted twice, nothing is refused that can be drawn, and what is withheld has a table.</summary>
public sealed class ChartWholeTests
{
    private const string Outcome = "{data: drift, visa: {enhet: kr}, kolumner: {utfall: {mått: utfall}}, rader: [alla]}";
    private const string OfWhich = "{data: drift, visa: {enhet: kr}, kolumner: {utfall: {mått: utfall}}, rader: [{rad: A}, {rad: B}, {id: v, rad: B, slag: varav, text: varav B}]}";
    private const string Persons = "{data: pers, kolumner: {januari: {mått: utfall, period: jan 2024}}, rader: [alla]}";

    [Fact]
    public void The_first_row_can_be_among_the_smallest() => Assert.Equal(
        ["B", "C", "Övrigt"],
        new SmallChart("{slag: ring, tabell: t, högst: 3}", Outcome)
            .With("n/a/2024-T1/drift.csv", "Rad;Grupp;Utfall 2024-T1\nA;x;1\nB;x;20\nC;x;10\nD;x;2\n").Chart().Categories.Select(category => category.Label));

    [Fact]
    public void A_row_named_twice_is_one_part() =>
        Assert.Equal(["A", "B"], new SmallChart("{slag: ring, tabell: t, rader: [A, A, B]}", Outcome).Chart().Categories.Select(category => category.Label));

    [Theory]
    [InlineData("{slag: ring, tabell: t, rader: [A, B, v]}")]
    [InlineData("{slag: staplade staplar, tabell: t, axel: kolumner, rader: [A, B, v]}")]
    public void A_part_of_a_row_does_not_stand_beside_it(string chart) => Assert.Equal(["SR0388"], new SmallChart(chart, OfWhich).Codes);

    [Fact]
    public void A_part_of_a_row_can_stand_without_it() =>
        Assert.Equal(["A", "varav B"], new SmallChart("{slag: ring, tabell: t, rader: [A, v]}", OfWhich).Chart().Categories.Select(category => category.Label));

    [Fact]
    public void More_parts_than_an_eye_can_tell_apart_are_refused() =>
        Assert.Equal(["SR0389 m/r/rapport.yaml:6:37"], new SmallChart("{slag: ring, tabell: t, högst: 12}", Outcome).Findings);

    [Theory]
    [InlineData("Rad;Utfall jan 2024\nA;2\nB;3\nC;1\n", "SR0387 SR0387 SR0387")]
    [InlineData("Rad;Utfall jan 2024\nA;2\nB;3\nC;0\n", "SR0387 SR0387")]
    public void A_whole_of_withheld_parts_is_a_table(string data, string codes)
    {
        var built = new SmallChart("{slag: ring, rubrik: Barn, noter: En not., tabell: t}", Persons).Persons(data).Build();
        Assert.Equal(codes.Split(' '), built.Diagnostics.Select(finding => finding.Code).Where(code => code.StartsWith("SR03", StringComparison.Ordinal)));
        var table = built.Document!.Blocks.OfType<Table>().Single();
        Assert.Equal("Barn", PlainText.Of(table.Caption));
        Assert.Equal("En not.", PlainText.Of(table.Notes[0]));
        Assert.Equal(2, table.Notes.Count);
        Assert.Equal(3, table.Rows.Count);
    }

    [Fact]
    public void A_table_in_place_of_a_chart_does_not_leave_the_appendix_in_want() => Assert.DoesNotContain(
        "SR0393",
        new SmallChart("{slag: ring, tabell: t, data: bilaga}", Persons).Persons("Rad;Utfall jan 2024\nA;2\nB;3\n").With("m/r/rapport.md", "# Rubrik\n\n{{ diagram d }}\n\n# Tal\n\nText.\n\n{{ diagramdata }}\n").Codes);

    [Theory]
    [InlineData("{slag: staplar, tabell: t}", "{data: pers, kolumner: {januari: {mått: utfall, period: jan 2024}}, rader: [alla]}")]
    [InlineData("{slag: linje, tabell: t, axel: tid}", "{data: pers, kolumner: {månad: {mått: utfall, serie: alla}}, rader: [alla]}")]
    [InlineData("{slag: staplade staplar, tabell: t, axel: tid}", "{data: pers, kolumner: {januari: {mått: utfall, period: jan 2024}}, rader: [{rad: A}, {rad: C}]}")]
    public void A_chart_without_a_number_that_may_be_shown_is_a_table(string chart, string table)
    {
        var built = new SmallChart(chart, table).Persons("Rad;Utfall jan 2024;Utfall feb 2024\nA;2;2\nB;3;1\nC;2;2\n").Build();
        Assert.Contains("SR0395", built.Diagnostics.Select(finding => finding.Code));
        Assert.True(Assert.Single(built.Document!.Blocks.OfType<Table>()).IsInPlaceOfChart);
    }

    [Theory]
    [InlineData("utfall", "är mindre")]
    [InlineData("avvikelse", "avviker mindre")]
    public void What_is_put_together_is_smaller_or_off_by_less(string column, string words)
    {
        var rows = string.Concat(Enumerable.Range(1, 14).Select(number => $"R{number};x;{number};{2 * number}\n"));
        var note = new SmallChart($"{{slag: liggande staplar, tabell: t, kolumner: {column}, högst: 4}}",
            "{data: drift, visa: {enhet: kr}, kolumner: {utfall: {mått: utfall}, budget: {mått: budget, period: helår, dold: ja}, avvikelse: {formel: utfall - budget, slag: avvikelse}}, rader: [alla]}")
            .With("n/a/2024-T1/drift.csv", "Rad;Grupp;Utfall 2024-T1;Budget 2024\n" + rows).Chart().Notes.Select(PlainText.Of);
        Assert.Equal([$"Övrigt är summan av de 11 rader som var för sig {words} än de som visas."], note);
    }

    [Theory]
    [InlineData("staplar", "SR0396")]
    [InlineData("liggande staplar", "")]
    public void Every_row_along_an_axis_has_its_name(string kind, string codes)
    {
        var rows = string.Concat(Enumerable.Range(1, 30).Select(number => $"Verksamhetsområde {number};x;{number}\n"));
        Assert.Equal(codes, string.Join(' ', new SmallChart($"{{slag: {kind}, tabell: t}}", Outcome).With("n/a/2024-T1/drift.csv", "Rad;Grupp;Utfall 2024-T1\n" + rows).Codes));
    }
}
