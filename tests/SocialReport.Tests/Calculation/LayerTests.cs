namespace SocialReport.Tests.Calculation;

public sealed class LayerTests
{
    private static SmallReport Layered(string committee) => new SmallReport()
        .Data("Rad;Utfall 2404;Budget 2024\nA;10;100\nB;5;50")
        .Table("kolumner:\n  utfall: {mått: utfall, rubrik: Utfall}\nrader: [{id: a, rad: A}, {id: tot, text: Totalt, summa: [A]}]")
        .With("n/a/rapport/r.yaml", committee);

    [Fact]
    public void A_committee_replaces_a_row_and_adds_rows_and_columns()
    {
        var rows = Layered("""
            tabeller:
              t:
                kolumner:
                  budget: {mått: budget, period: helår}
                  skillnad: {formel: utfall - budget}
                rader:
                  - {id: tot, text: Summa, summa: alla}
                  - {id: b, rad: B, text: B-verksamhet}
            """).Rows();
        Assert.Equal(["A|10|100|-90", "Summa|15|150|-135", "B-verksamhet|5|50|-45"], rows);
    }

    [Fact]
    public void What_a_column_does_not_say_stays_as_below()
    {
        var built = Layered("tabeller: {t: {kolumner: {utfall: {mått: budget, period: helår}}}}").Build();
        Assert.Equal(["A|100", "Totalt|100"], SmallReport.Rows(built));
        Assert.EndsWith("|Utfall", SmallReport.Head(built), StringComparison.Ordinal);
    }

    [Fact]
    public void A_committee_adds_tables_that_formulas_below_may_not_know() =>
        Assert.Equal(["A|10|5"], Layered("""
            tabeller:
              t: {kolumner: {x: {formel: u.b.utfall}}, rader: [{id: tot, rad: B, dold: ja}]}
              u: {data: drift, kolumner: {utfall: {mått: utfall}}, rader: [{id: b, rad: B}]}
            """).Rows());

    [Theory]
    [InlineData("tabeller: {t: {kolumn: {}}}", "SR0135")]
    [InlineData("tabeller: {t: {rader: [{id: x, rad: A}, {id: x, rad: B}]}}", "SR0123")]
    [InlineData("tabeller: {period: {data: drift}}", "SR0124")]
    [InlineData("tabeller: {t: {kolumner: {x: {mått: utfall, formel: utfall}}}}", "SR0121")]
    public void An_error_in_a_layer_is_told_in_that_layer(string committee, string code)
    {
        var finding = Layered(committee).Only();
        Assert.Equal((code, "n/a/rapport/r.yaml"), (finding.Code, finding.Location.File));
    }

    [Fact]
    public void Report_types_share_tables_and_sections_in_a_folder_without_a_text_of_its_own()
    {
        var report = new SmallReport().Data("Rad;Utfall 2404\nA;1")
            .With("m/gemensamt/rapport.yaml", "tabellmallar: {enkel: {data: drift, visa: {enhet: kr}, kolumner: {utfall: {mått: utfall}}, rader: [alla]}}\n")
            .With("m/gemensamt/avsnitt/tabell.md", "{{ tabell t }}\n")
            .With("m/r/rapport.yaml", "titel: Rapport\ninnehåll: 0\nbygger_på: gemensamt\ntabeller: {t: {som: enkel}}\n")
            .With("m/r/rapport.md", "# Rubrik\n\n{{ include 'avsnitt/tabell' }}\n");
        Assert.Equal(["A|1"], report.Rows());
        Assert.Equal("SR0134", report.With("m/r/rapport.yaml", "titel: Rapport\nbygger_på: gemensam\ntabeller: {t: {data: drift}}\n").Codes());
    }
}
