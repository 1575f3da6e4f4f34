using System.Text;
using SocialReport.Facts;
using SocialReport.Workspaces;

namespace SocialReport.Tests.Exports;

/// <summary>A ledger put together: sums per row and month, of what the file holds and nothing else.</summary>
public class LedgerTests
{
    private const string Rows = """
        Verksamhet;Konto;Period;Belopp
        Barn;4010;202401;1 200,50
        Barn;4010;2024-02;100
        Vuxna;4010;2024-02-15;-50
        Barn;3010;202403;-20,5
        Vuxna;3010;20240430;1000
        """;

    [Fact]
    public void Månader_och_tider_från_januari_summeras_som_påverkan_på_resultatet()
    {
        var read = new ExportWorkspace(ExportWorkspace.Ledger, "2024-T1", ("drift.csv", Rows));
        Assert.Empty(read.Codes);
        Assert.Equal(["Barn", "Vuxna"], read.Rows);
        Assert.Equal(-1200.50m, read["Barn", "utfall", "jan 2024"]);
        Assert.Equal(-1300.50m, read["Barn", "utfall", "jan–feb 2024"]);
        Assert.Equal(-1280m, read["Barn", "utfall", "jan–apr 2024"]);
        Assert.Equal(50m, read["Vuxna", "utfall", "feb 2024"]);
        Assert.Equal(0m, read["Vuxna", "utfall", "jan 2024"]);
        Assert.Equal(-950m, read["Vuxna", "utfall", "jan–apr 2024"]);
        Assert.Equal(0.01m, read.Fact("Barn", "utfall", "jan 2024").Step);
    }

    [Fact]
    public void En_månad_som_uttaget_inte_har_saknas_och_är_inte_noll()
    {
        var read = new ExportWorkspace(ExportWorkspace.Ledger, "2024-T1", ("drift.csv", "Verksamhet;Period;Belopp\nBarn;202401;1\nBarn;202403;1\nBarn;202404;1\n"));
        Assert.Null(read["Barn", "utfall", "feb 2024"]);
        Assert.Null(read["Barn", "utfall", "jan–apr 2024"]);
        Assert.Equal(-1m, read["Barn", "utfall", "mars 2024"]);
    }

    [Fact]
    public void Många_fel_av_samma_slag_sägs_de_tjugo_första_gångerna()
    {
        var rows = string.Concat(Enumerable.Repeat("Barn;202401;tolv\n", 25));
        var read = new ExportWorkspace(ExportWorkspace.Ledger, "2024-T1", ("drift.csv", "Verksamhet;Period;Belopp\n" + rows));
        Assert.Equal([.. Enumerable.Repeat("SR0154", 20), "SR0158"], read.Codes.Select(found => found[..6]));
    }

    [Fact]
    public void Koder_och_intervall_leder_till_rader_i_sin_ordning_och_en_okänd_är_ett_fel()
    {
        const string Declaration = """
            drift:
              slag: belopp
              enhet: tkr
              nyckel: [Verksamhet, Konto]
              koder:
                Konto: {4000..4999: Kostnader, 3000..3999: Intäkter, "3999": Bidrag, 1000..2999: ignorera}
              sammanställ: {summa: Belopp, månad: Period, totalrad: Netto}
            """;
        var read = new ExportWorkspace(Declaration, "2024-02", ("drift.csv", """
            Huvudbok 2024

            Verksamhet;Konto;Period;Belopp
            Barn;3010;202401;7
            Barn;4010;202401;-2
            Barn;3999;202402;1,5
            Barn;1930;202402;99
            """));
        Assert.Empty(read.Codes);
        Assert.Equal(["Barn / Kostnader", "Barn / Intäkter", "Barn / Bidrag", "Barn / Netto"], read.Rows);
        Assert.Equal(6_500m, read["Barn / Netto", "utfall", "jan–feb 2024"]);
        Assert.Equal(1_500m, read["Barn / Bidrag", "utfall", "feb 2024"]);

        var unknown = new ExportWorkspace(Declaration, "2024-02", ("drift.csv", "Verksamhet;Konto;Period;Belopp\nBarn;5010;202401;7\nBarn;30100;202401;7\nVuxna;5010;202401;7\n"));
        Assert.Equal(["SR0160 p/drift.csv:3:6", "SR0160 p/drift.csv:2:6"], unknown.Codes);
        Assert.Contains("2 rader har den", unknown.Findings.Last().Message, StringComparison.Ordinal);
        Assert.Empty(unknown.Facts);
    }

    [Fact]
    public void En_rad_som_koderna_har_finns_också_utan_rader_i_uttaget()
    {
        const string Declaration = "drift: {slag: antal, nyckel: Kod, koder: {A: Först, B: Sedan}, sammanställ: {summa: Timmar, månad: Period}}";
        var read = new ExportWorkspace(Declaration, "2024-01", ("drift.csv", "Kod;Period;Timmar\nB;202401;7,25\n"));
        Assert.Equal(["Först", "Sedan"], read.Rows);
        Assert.Equal((0m, 7.25m), (read["Först", "utfall", "jan 2024"], read["Sedan", "utfall", "jan 2024"]));
        Assert.Empty(read.Fact("Först", "utfall", "jan 2024").Origins);
    }

    [Fact]
    public void Rader_utanför_tiden_räknas_inte_och_det_sägs()
    {
        var read = new ExportWorkspace(ExportWorkspace.Ledger, "2024-01", ("drift.csv", "Verksamhet;Period;Belopp\nBarn;202312;5\nBarn;202401;1\nBarn;202402;9\nBarn;202403;9\n"));
        Assert.Equal("1 rad före och 2 rader efter jan 2024 räknas inte.", Assert.Single(read.Findings).Message);
        Assert.Equal(-1m, read["Barn", "utfall", "jan 2024"]);
        Assert.Null(read["Barn", "utfall", "feb 2024"]);

        var years = new ExportWorkspace(ExportWorkspace.Ledger.Replace("månad: Period", "månad: Period, år: 2", StringComparison.Ordinal), "2024-01", ("drift.csv", "Verksamhet;Period;Belopp\nBarn;202312;5\nBarn;202401;1\n"));
        Assert.Equal(-5m, years["Barn", "utfall", "dec 2023"]);
    }

    [Fact]
    public void Flera_filer_är_ett_uttag_och_var_och_en_står_som_källa()
    {
        var read = new ExportWorkspace(ExportWorkspace.Ledger, "2024-02",
            ("drift.2024-01.csv", "Verksamhet;Period;Belopp\nBarn;202401;1\nVuxna;202401;2\nBarn;202401;3\n"),
            ("drift.2024-02.csv", "Belopp;Verksamhet;Period\n10;Barn;202402\n"));
        Assert.Equal(-14m, read["Barn", "utfall", "jan–feb 2024"]);
        var origins = read.Fact("Barn", "utfall", "jan–feb 2024").Origins;
        Assert.Equal([("p/drift.2024-01.csv", 2, 4, 2), ("p/drift.2024-02.csv", 2, 2, 1)], origins.Select(origin => (origin.File, origin.Rows!.FirstLine, origin.Rows.LastLine, origin.Rows.Count)));
        Assert.Equal(2, origins.Select(origin => origin.Sha256).Distinct().Count());
        Assert.All(origins, origin => Assert.Equal(64, origin.Sha256.Length));
        Assert.Equal(read.Facts.Count(), read.Facts.Select(fact => fact.Source).Distinct().Count());
    }

    [Theory]
    [InlineData("personer: ja", true)]
    [InlineData("personer: nej", false)]
    [InlineData("vilar_på: Andra", true)]
    public void Raderna_bakom_tal_om_personer_säger_inte_hur_få_de_är(string said, bool isHidden)
    {
        var declaration = $"drift: {{slag: antal, {said}, nyckel: Kod, sammanställ: {{summa: Antal, månad: Period, totalrad: Alla}}}}";
        var read = new ExportWorkspace(declaration, "2024-01", ("drift.csv", "Kod;Period;Antal\nA;202401;1\n" + string.Concat(Enumerable.Repeat("B;202401;1\n", 98))));
        Assert.All(read.Facts, fact => Assert.Equal(isHidden, Assert.Single(fact.Origins).Rows is null));
        var many = new ExportWorkspace(declaration, "2024-01", ("drift.csv", "Kod;Period;Antal\nA;202401;1\n" + string.Concat(Enumerable.Repeat("B;202401;1\n", 99))));
        Assert.Equal(isHidden ? "p/drift.csv rad 2–101, 100 rader" : "p/drift.csv rad 2", many.Fact("A", "utfall", "jan 2024").Origins.Single().ToString()[..^21]);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("windows-1252", false)]
    public void Teckenkodningen_känns_igen(string encoding, bool hasMark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var form = Encoding.GetEncoding(encoding);
        byte[] content = [.. hasMark ? form.GetPreamble() : [], .. form.GetBytes("Verksamhet;Period;Belopp\r\n\"Äldre; övrigt\";202401;1\r\nÅ;202401;2\r\n")];
        var read = new ExportWorkspace(ExportWorkspace.Ledger, "2024-01", new MemoryFiles().With("p/drift.csv", content));
        Assert.Empty(read.Codes);
        Assert.Equal(-1m, read["Äldre; övrigt", "utfall", "jan 2024"]);
        Assert.Equal(-2m, read["Å", "utfall", "jan 2024"]);
    }

    [Fact]
    public void Fel_på_rader_sägs_var_de_står_och_hellre_inget_tal_än_ett_av_en_del()
    {
        var read = new ExportWorkspace(ExportWorkspace.Ledger, "2024-01", ("drift.csv", """
            Verksamhet;Period;Belopp
            Barn;202401;tolv
            Barn;202413;1
            ;202401;1
            Barn;202401;
            Barn;202401
            Barn;202401;1.234
            """));
        Assert.Equal(
            ["SR0154 p/drift.csv:2:13", "SR0155 p/drift.csv:3:6", "SR0154 p/drift.csv:4:1", "SR0154 p/drift.csv:5:13", "SR0154 p/drift.csv:6:1", "SR0154 p/drift.csv:7:13"],
            read.Codes);
        Assert.Equal("Barn;202401;tolv", read.Findings.First().SourceLine);
        Assert.Empty(read.Facts);
    }

    [Fact]
    public void Av_många_fel_sägs_tjugo_och_hur_många_till()
    {
        var content = new StringBuilder("Verksamhet;Period;Belopp\n");
        for (var i = 0; i < 5_000; i++)
            content.Append("Barn;202401;x\n");
        var read = new ExportWorkspace(ExportWorkspace.Ledger, "2024-01", ("drift.csv", content.ToString()));
        Assert.Equal(21, read.Findings.Count);
        Assert.Equal("Och 4980 rader till går inte att räkna.", read.Findings.Last().Message);
    }

    [Fact]
    public void Ett_personnummer_stoppar_filen_och_visas_aldrig()
    {
        var read = new ExportWorkspace(ExportWorkspace.Ledger, "2024-01", ("drift.csv", "Verksamhet;Text;Period;Belopp\nBarn;x;202401;fel\nBarn;avser 19121212-1212;202401;1\n"));
        var finding = Assert.Single(read.Findings);
        Assert.Equal(("SR0701", "p/drift.csv:3:12"), (finding.Code, finding.Location.ToString()));
        Assert.Null(finding.SourceLine);
        Assert.DoesNotContain("1212", finding.Message + finding.Hint, StringComparison.Ordinal);
        Assert.Empty(read.Facts);
    }

    [Theory]
    [InlineData("drift.csv", "Verksamhet;Månad;Belopp\nBarn;202401;1\n", "SR0153 p/drift.csv")]
    [InlineData("drift.csv", "Verksamhet;Period;Belopp\n", "SR0153 p/drift.csv")]
    [InlineData("drift.csv", "", "SR0105 p/drift.csv")]
    [InlineData("drift.xlsx", "x", "SR0152 p/drift.xlsx")]
    [InlineData("drift.csv", "Verksamhet;Period;Belopp\nBarn;202401;\"1\nBarn;202401;1\n", "SR0102 p/drift.csv:2:1")]
    public void Ett_uttag_som_inte_går_att_läsa_säger_varför(string name, string content, string code) =>
        Assert.Equal([code], new ExportWorkspace(ExportWorkspace.Ledger, "2024-01", (name, content)).Codes);

    [Fact]
    public void En_nyckel_med_tusentals_värden_är_fel_kolumn()
    {
        var content = new StringBuilder("Verksamhet;Period;Belopp\n");
        for (var i = 0; i < 6_000; i++)
            content.Append(System.Globalization.CultureInfo.InvariantCulture, $"V{i};202401;1\n");
        Assert.Equal("SR0157", Assert.Single(new ExportWorkspace(ExportWorkspace.Ledger, "2024-01", ("drift.csv", content.ToString())).Findings).Code);
    }

    [Theory]
    [InlineData("slag: andel", "slag: belopp", "SR0150")]
    [InlineData("kolumner: {Belopp: text}", "enhet: kr", "SR0150")]
    [InlineData("koder: {40..4999: A}", "enhet: kr", "SR0151")]
    [InlineData("koder: {4000..4999: A, 4500..5000: B}", "enhet: kr", "SR0151")]
    [InlineData("mått: {personal: snitt}", "enhet: kr", null)]
    public void En_deklaration_som_inte_går_ihop_är_ett_fel(string added, string replaced, string? code)
    {
        var declaration = ExportWorkspace.Ledger.Replace(replaced, added.StartsWith("slag", StringComparison.Ordinal) ? added : $"{replaced}\n  {added}", StringComparison.Ordinal);
        var read = new ExportWorkspace(declaration, "2024-01", ("drift.csv", "Verksamhet;Period;Belopp\nBarn;202401;1\n"));
        Assert.Equal(code is null ? [] : [code], read.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Ett_mått_som_inte_kan_summeras_är_ett_fel() =>
        Assert.Equal(["SR0150"], new ExportWorkspace(ExportWorkspace.Ledger.Replace("månad: Period", "månad: Period, mått: nuläge", StringComparison.Ordinal), "2024-01").Findings.Select(finding => finding.Code));

    [Fact]
    public void Enheten_bredvid_talet_prövas()
    {
        var read = new ExportWorkspace(ExportWorkspace.Ledger, "2024-01", ("drift.csv", "Verksamhet;Period;Belopp\nBarn;202401;1 kr\nBarn;202401;1 tkr\n"));
        Assert.Equal(["SR0154 p/drift.csv:3:13"], read.Codes);
    }
}
