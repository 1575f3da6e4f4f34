namespace SocialReport.Tests.Disclosure;

/// <summary>Attacks the sample reports that have small counts.</summary>
public sealed class SampleAttackTests
{
    [Theory]
    [InlineData("socialnamnden", "nyckeltal", "2023")]
    [InlineData("linkoping", "delarsrapport", "2023-Q1")]
    [InlineData("orebro", "delarsrapport-prognos", "2023-T2")]
    public void Ingen_läsare_kan_räkna_fram_ett_litet_antal(string committee, string report, string period)
    {
        var attack = new Attack(SampleReport.Copy(), committee, report, period);
        Assert.NotEmpty(attack.Proof);
        Assert.Empty(attack.Decision.Exposed);
        var weaknesses = attack.Weaknesses();
        Assert.True(weaknesses.Count == 0, string.Join('\n', weaknesses));
    }
}
