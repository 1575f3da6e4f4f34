using SocialReport.Facts;

namespace SocialReport.Tests.Exports;

/// <summary>Placements put together: days, annual placements and persons, over months, leap days and open ends.</summary>
public class PlacementTests
{
    private static ExportWorkspace Read(string period, string rows, string? options = null) => new(
        options is null ? ExportWorkspace.Placements : ExportWorkspace.Placements.Replace("slutdag: räknas inte", options, StringComparison.Ordinal),
        period, ("plac.csv", "Id;Form;Start;Slut\n" + rows));

    [Theory]
    [InlineData("räknas", "2024-01-30", "2024-02-02", 2, 2)]
    [InlineData("räknas inte", "2024-01-30", "2024-02-02", 2, 1)]
    [InlineData("räknas inte", "2024-01-30", "2024-01-30", 0, 0)]
    [InlineData("räknas", "2024-01-30", "2024-01-30", 1, 0)]
    [InlineData("räknas", "2019-05-01", "", 31, 29)]
    [InlineData("räknas inte", "2019-05-01", "", 31, 29)]
    [InlineData("räknas", "20240215", "9999-12-31", 0, 15)]
    [InlineData("räknas inte", "2024-02-15 08:30:00", "2025-06-01T00:00", 0, 15)]
    [InlineData("räknas", "2023-01-01", "2023-12-31", 0, 0)]
    public void Dygn_räknas_per_månad(string lastDay, string from, string to, int january, int february)
    {
        var read = Read("2024-02", $"P1;HVB;{from};{to}\n", $"slutdag: {lastDay}, totalrad: Alla");
        Assert.Empty(read.Codes);
        if (january + february == 0)
            return;
        Assert.Equal((january, february), (read["HVB", "dygn", "jan 2024"], read["HVB", "dygn", "feb 2024"]));
        Assert.Equal(january + february, read["HVB", "dygn", "jan–feb 2024"]);
        Assert.Equal((january + february) / 60m, read["HVB", "årsplaceringar", "jan–feb 2024"]);
    }

    [Fact]
    public void Personer_räknas_en_gång_per_rad_och_tid()
    {
        var read = Read("2024-T2", """
            P1;HVB;2024-01-10;2024-02-01
            P1;HVB;2024-03-10;2024-03-12
            P1;Jourhem;2024-05-01;
            P2;HVB;2023-06-01;2024-01-05
            P3;HVB;2024-08-31;
            """, "slutdag: räknas inte, totalrad: Alla");
        Assert.Empty(read.Codes);
        Assert.Equal(["HVB", "Jourhem", "Alla"], read.Rows);
        Assert.Equal((2m, 0m, 1m, 2m, 3m), (read["HVB", "personer", "jan 2024"], read["HVB", "personer", "feb 2024"], read["HVB", "personer", "mars 2024"], read["HVB", "personer", "jan–apr 2024"], read["HVB", "personer", "jan–aug 2024"]));
        Assert.Equal(1m, read["HVB", "personer", "maj–aug 2024"]);
        Assert.Equal(3m, read["Alla", "personer", "jan–aug 2024"]);
        Assert.Equal(2m, read["Alla", "personer", "maj–aug 2024"]);
        Assert.Equal((2m + 0 + 1 + 0) / 4, read["HVB", "personer per månad", "jan–apr 2024"]);
        Assert.Equal((0m, 1m, 1m, 2m), (read["HVB", "placerade sista dagen", "feb 2024"], read["HVB", "placerade sista dagen", "aug 2024"], read["Jourhem", "placerade sista dagen", "aug 2024"], read["Alla", "placerade sista dagen", "jan–aug 2024"]));
        Assert.Equal(22 + 2 + 4 + 123 + 1m, read["Alla", "dygn", "jan–aug 2024"]);
    }

    [Fact]
    public void Ett_skottår_har_366_dygn_och_årets_dagar_kan_sägas_vara_365()
    {
        var read = Read("2024", "P1;HVB;2020-01-01;\n", "slutdag: räknas, år: 2");
        Assert.Equal((366m, 365m, 1m), (read["HVB", "dygn", "2024"], read["HVB", "dygn", "2023"], read["HVB", "årsplaceringar", "2024"]));
        var stated = Read("2024", "P1;HVB;2020-01-01;\n", "slutdag: räknas, dagar: 365");
        Assert.Equal((366m / 365, 1m), (stated["HVB", "årsplaceringar", "2024"], stated["HVB", "årsplaceringar", "jan–apr 2024"]));
    }

    [Fact]
    public void Samma_dygn_två_gånger_är_ett_fynd_tills_någon_sagt_hur_det_räknas()
    {
        const string Rows = "P1;HVB;2024-01-01;2024-01-11\nP2;HVB;2024-01-01;2024-01-05\nP1;HVB;2024-01-06;2024-01-16\nP1;Jourhem;2024-01-16;2024-01-17\nP1;Jourhem;2024-01-15;2024-01-18\n";
        var read = Read("2024-01", Rows, "slutdag: räknas inte, totalrad: Alla");
        var finding = Assert.Single(read.Findings);
        Assert.Equal(("SR0209", "p/plac.csv:4"), (finding.Code, finding.Location.ToString()));
        Assert.True(finding.ShowsNoLine);
        Assert.Equal((24m, 28m), (read["HVB", "dygn", "jan 2024"], read["Alla", "dygn", "jan 2024"]));

        var twice = Read("2024-01", Rows, "slutdag: räknas inte, totalrad: Alla, överlapp: räknas dubbelt");
        Assert.Empty(twice.Findings);
        Assert.Equal((24m, 28m), (twice["HVB", "dygn", "jan 2024"], twice["Alla", "dygn", "jan 2024"]));

        var once = Read("2024-01", Rows, "slutdag: räknas inte, totalrad: Alla, överlapp: räknas en gång");
        Assert.Empty(once.Findings);
        Assert.Equal((19m, 3m, 21m), (once["HVB", "dygn", "jan 2024"], once["Jourhem", "dygn", "jan 2024"], once["Alla", "dygn", "jan 2024"]));
    }

    [Fact]
    public void Fel_på_rader_visar_aldrig_raden()
    {
        var read = Read("2024-01", "P1;HVB;2024-01-32;\nP1;HVB;2024-01-02;snart\nP1;HVB;2024-01-02;2024-01-01\n;HVB;2024-01-02;\nP1;HVB;;\nP1;;2024-01-02;\n");
        Assert.Equal(
            ["SR0155 p/plac.csv:2:8", "SR0155 p/plac.csv:3:19", "SR0155 p/plac.csv:4:19", "SR0156 p/plac.csv:5:1", "SR0155 p/plac.csv:6:8", "SR0154 p/plac.csv:7:4"],
            read.Codes);
        Assert.All(read.Findings, finding => Assert.True(finding is { SourceLine: null, ShowsNoLine: true }));
        Assert.Empty(read.Facts);
    }

    [Fact]
    public void Placeringar_efter_perioden_räknas_inte_och_det_sägs()
    {
        var read = Read("2024-01", "P1;HVB;2024-01-02;\nP2;HVB;2024-02-01;\n");
        Assert.Equal("SR0159", Assert.Single(read.Findings).Code);
        Assert.Equal(1m, read["HVB", "personer", "jan 2024"]);
    }

    [Fact]
    public void Vad_antalen_räknar_och_vilar_på_är_känt_utan_att_någon_säger_det()
    {
        var dataset = Read("2024-01", "P1;HVB;2024-01-02;\n").Declarations.Single();
        Assert.Equal(
            ["dygn Flow False personer", "årsplaceringar Stock False personer", "personer Unique True ", "personer per månad Average True ", "placerade sista dagen Stock True "],
            dataset.Measures.Select(measure => $"{measure.Name} {measure.Kind} {measure.Persons.Count} {string.Join(',', (measure.Persons.RestOn ?? []).Select(count => count.Name))}"));
    }

    [Fact]
    public void Varifrån_ett_tal_kommer_säger_inte_hur_många_placeringar_raden_har()
    {
        var read = Read("2024-02", "P1;HVB;2024-01-02;2024-01-09\n" + string.Concat(Enumerable.Range(2, 150).Select(person => $"P{person};Familjehem;2024-01-02;\n")), "slutdag: räknas inte, totalrad: Alla");
        Assert.All(read.Facts, fact => Assert.Equal(new SocialReport.Exports.OriginRows(2, 152, 151), Assert.Single(fact.Origins).Rows));
        Assert.Null(Assert.Single(Read("2024-02", "P1;HVB;2024-01-02;2024-01-09\n").Fact("HVB", "personer", "feb 2024").Origins).Rows);
    }

    [Theory]
    [InlineData("slag: antal", "slag: pris", "SR0150")]
    [InlineData("nyckel: Form", "nyckel: Form\n  tecken: kostnad-positiv", "SR0150")]
    [InlineData("slutdag: räknas inte", "dagar: kalender", "SR0136")]
    [InlineData("slutdag: räknas inte", "slutdag: ja", "SR0134")]
    [InlineData("slutdag: räknas inte", "slutdag: räknas, dagar: 366", "SR0133")]
    public void En_deklaration_som_inte_går_ihop_är_ett_fel(string replaced, string by, string code) =>
        Assert.Equal([code], new ExportWorkspace(ExportWorkspace.Placements.Replace(replaced, by, StringComparison.Ordinal), "2024-01").Findings.Select(finding => finding.Code));

    [Fact]
    public void Totalraden_får_inte_heta_som_en_annan() =>
        Assert.Equal(["SR0157"], Read("2024-01", "P1;HVB;2024-01-02;\n", "slutdag: räknas, totalrad: HVB").Findings.Select(finding => finding.Code).Distinct());
}
