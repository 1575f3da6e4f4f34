using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SocialReport.Disclosure;
using SocialReport.Tests.Calculation;

namespace SocialReport.Tests.Disclosure;

/// <summary>Attacks tables of random counts: areas by sex over two years, with margins, shares, differences, and costs that rest on the counts.</summary>
public sealed class RandomAttackTests
{
    private const string Datasets = """
        insats: {nyckel: [Område, Kön], slag: antal, personer: ja, rader: {kostnad: {slag: belopp, enhet: kr, tecken: kostnad-positiv, vilar_på: kvinnor}}}
        """;

    private const string Tables = """
        t:
          data: insats
          visa: {enhet: kr, tecken: kostnad-positiv}
          kolumner:
            förra:   {mått: utfall, period: fg år}
            utfall:  {mått: utfall}
            ökning:  {formel: utfall - förra}
            andel:   {formel: utfall / t.alla.utfall}
          rader:
            - {där: {kön: [kvinnor, män]}}
            - {id: kvinnor, text: Kvinnor, slag: delsumma, summa: {kön: kvinnor}}
            - {id: män, text: Män, slag: delsumma, summa: {kön: män}}
            - {id: alla, text: Alla, slag: total, summa: [kvinnor, män]}
        områden:
          data: insats
          kolumner:
            förra:  {mått: utfall, period: fg år}
            utfall: {mått: utfall}
            medel:  {formel: medel förra utfall, decimaler: 1}
          rader:
        """;

    [Fact]
    public void Ingen_läsare_kan_räkna_fram_ett_litet_antal() =>
        Prop.ForAll(Counts().ToArbitrary(), counts => Attacked(counts).Weaknesses() is { Count: 0 })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(12).WithReplay(20240515, 7));

    [Fact]
    public void Det_som_inte_skyddar_något_visas()
    {
        var decision = Attacked([[12, 13, 9, 14], [20, 21, 17, 18], [40, 50, 60, 70]]).Decision;
        Assert.Empty(decision.Withheld);
        decision = Attacked([[12, 3, 9, 14], [20, 21, 17, 18], [40, 50, 60, 70]]).Decision;
        Assert.Contains(FigureId.Cell("t", "Område 0 / kvinnor", "utfall"), decision.Withheld.Select(figure => figure.Id));
        Assert.DoesNotContain(decision.Withheld, figure => figure.Id.Address.StartsWith("t/alla/", StringComparison.Ordinal));
        Assert.InRange(decision.Withheld.Count, 4, 30);
    }

    /// <summary>For each area: women and men last year, women and men this year; many of them small.</summary>
    private static Gen<int[][]> Counts()
    {
        var count = Gen.Frequency((2, Gen.Choose(0, 6)), (1, Gen.Choose(7, 60)));
        return count.ArrayOf(4).NonEmptyListOf().Select(rows => rows.Take(6).ToArray()).Where(rows => rows.Length > 1);
    }

    private static Attack Attacked(int[][] areas)
    {
        var csv = new StringBuilder("Område;Kön;Utfall 2023-T1;Utfall 2024-T1\n");
        var sums = new StringBuilder();
        for (var area = 0; area < areas.Length; area++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"Område {area};kvinnor;{areas[area][0]};{areas[area][1]}\n");
            csv.Append(CultureInfo.InvariantCulture, $"Område {area};män;{areas[area][2]};{areas[area][3]}\n");
            csv.Append(CultureInfo.InvariantCulture, $"Område {area};kostnad;{(areas[area][0] * 70_001) + 1};{(areas[area][1] * 80_003) + 1}\n");
            sums.Append(CultureInfo.InvariantCulture, $"    - {{id: o{area}, text: Område {area}, summa: {{område: Område {area}, kön: [kvinnor, män]}}}}\n");
            sums.Append(CultureInfo.InvariantCulture, $"    - {{id: k{area}, text: Kostnad {area}, summa: {{område: Område {area}, kön: kostnad}}}}\n");
        }
        sums.Append(CultureInfo.InvariantCulture, $"    - {{id: alla, text: Alla, slag: total, summa: [{string.Join(", ", areas.Select((_, area) => $"o{area}"))}]}}\n");
        sums.Append(CultureInfo.InvariantCulture, $"    - {{id: kostnad, text: Kostnad, slag: total, summa: [{string.Join(", ", areas.Select((_, area) => $"k{area}"))}]}}\n");
        var report = new SmallReport().Datasets(Datasets).Data(csv.ToString(), "insats.csv").Tables(Tables + "\n" + sums.ToString().TrimEnd('\n'));
        Assert.DoesNotContain(report.Build().Diagnostics, finding => finding.Severity == SocialReport.Diagnostics.Severity.Error);
        return new Attack(report.Files, "a", "r", "2024-T1");
    }
}
