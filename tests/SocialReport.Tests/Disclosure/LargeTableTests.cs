using System.Globalization;
using System.Text;
using SocialReport.Tests.Calculation;

namespace SocialReport.Tests.Disclosure;

/// <summary>In a table of many rows a few more rows are enough to protect the small ones; the totals stay.</summary>
public sealed class LargeTableTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(400)]
    public void En_lång_tabell_skyddas(int rows)
    {
        var csv = new StringBuilder("Insats;Grupp;Utfall 2023-T1;Utfall 2024-T1\n");
        for (var row = 0; row < rows; row++)
            csv.Append(CultureInfo.InvariantCulture, $"I{row};g{row % 10};{row * 7 % 53};{row * 11 % 59}\n");
        var report = new SmallReport().Datasets("insats: {nyckel: Insats, text: Grupp, slag: antal, personer: ja}").Data(csv.ToString(), "insats.csv").Table(
            "data: insats\nkolumner: {förra: {mått: utfall, period: fg år}, utfall: {mått: utfall}, ökning: {formel: utfall - förra}}\nrader:\n  - alla\n"
            + string.Join('\n', Enumerable.Range(0, 10).Select(group => $"  - {{id: s{group}, text: Summa {group}, slag: delsumma, summa: {{grupp: g{group}}}}}"))
            + $"\n  - {{id: totalt, text: Totalt, slag: total, summa: [{string.Join(", ", Enumerable.Range(0, 10).Select(group => $"s{group}"))}]}}");
        var attack = new Attack(report.Files, "a", "r", "2024-T1");
        Assert.Empty(attack.Decision.Exposed);
        Assert.DoesNotContain(attack.Decision.Withheld, figure => figure.Id.Address.StartsWith("t/totalt/", StringComparison.Ordinal));
        Assert.InRange(attack.Decision.Withheld.Count, 1, rows);
    }
}
