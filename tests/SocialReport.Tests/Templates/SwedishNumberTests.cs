using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SocialReport.Calculation;

namespace SocialReport.Tests.Templates;

public sealed class SwedishNumberTests
{
    [Theory]
    [InlineData("0", PrintUnit.None, 0, "0")]
    [InlineData("999", PrintUnit.None, 0, "999")]
    [InlineData("2500", PrintUnit.None, 0, "2 500")]
    [InlineData("1234567.891", PrintUnit.None, 2, "1 234 567,89")]
    [InlineData("-28062", PrintUnit.None, 0, "−28 062")]
    [InlineData("0.5", PrintUnit.None, 0, "1")]
    [InlineData("-0.5", PrintUnit.None, 0, "−1")]
    [InlineData("-0.4", PrintUnit.None, 0, "0")]
    [InlineData("2.5", PrintUnit.None, 0, "3")]
    [InlineData("0.125", PrintUnit.None, 2, "0,13")]
    [InlineData("1450000", PrintUnit.Mnkr, 1, "1,5")]
    [InlineData("1449999.9999999999999999999999", PrintUnit.Mnkr, 1, "1,4")]
    [InlineData("-49999", PrintUnit.Mnkr, 1, "0,0")]
    [InlineData("-50000", PrintUnit.Mnkr, 1, "−0,1")]
    [InlineData("654442499", PrintUnit.Tkr, 0, "654 442")]
    [InlineData("654442500", PrintUnit.Tkr, 0, "654 443")]
    [InlineData("500000", PrintUnit.Mnkr, 0, "1")]
    [InlineData("1500", PrintUnit.Mnkr, 6, "0,001500")]
    [InlineData("0.12447", PrintUnit.Percent, 1, "12,4")]
    [InlineData("0.125", PrintUnit.Percent, 0, "13")]
    [InlineData("1.05", PrintUnit.Percent, 0, "105")]
    [InlineData("79228162514264337593543950335", PrintUnit.Mnkr, 0, "79 228 162 514 264 337 593 544")]
    [InlineData("79228162514264337593543950335", PrintUnit.Percent, 0, "7 922 816 251 426 433 759 354 395 033 500")]
    public void Tal_skrivs_på_svenska(string value, PrintUnit unit, int decimals, string expected) =>
        Assert.Equal(expected, Print(decimal.Parse(value, CultureInfo.InvariantCulture), new NumberFormat(unit, decimals)));

    [Theory]
    [InlineData(1_450_000, "+1,5 mnkr")]
    [InlineData(-1_450_000, "−1,5 mnkr")]
    [InlineData(40_000, "0,0 mnkr")]
    public void Tecken_och_enhet(int value, string expected) =>
        Assert.Equal(expected, Print(value, new NumberFormat(PrintUnit.Mnkr, 1) { WithPlus = true, WithUnit = true }));

    [Fact]
    public void Vänt_tecken_gör_en_kostnad_positiv_och_noll_tecken_fri()
    {
        var format = new NumberFormat(PrintUnit.Kr, 0) { Negated = true };
        Assert.Equal("5", Print(-5m, format));
        Assert.Equal("−5", Print(5m, format));
        Assert.Equal("0", Print(0.2m, format));
        Assert.Equal(5m, SwedishNumber.Rounded(-5m, format));
    }

    [Fact]
    public void Det_utskrivna_talet_läses_tillbaka_som_det_avrundade_och_aldrig_som_minus_noll() =>
        Prop.ForAll(Cases(), test =>
        {
            var (value, format) = test;
            var text = SwedishNumber.Format(value, format);
            var read = decimal.Parse(
                text.Replace("\u00A0", "", StringComparison.Ordinal).Replace('\u2212', '-').Replace(',', '.'), CultureInfo.InvariantCulture);
            return read == SwedishNumber.Rounded(value, format) && (read != 0 || !text.Contains('\u2212', StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Halva_avrundas_från_noll_åt_båda_håll() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), Gen.Choose(0, 6).ToArbitrary(), (whole, decimals) =>
        {
            var step = 1m;
            for (var count = 0; count < decimals; count++)
                step /= 10m;
            var magnitude = Math.Abs((decimal)whole) * step;
            var format = new NumberFormat(PrintUnit.None, decimals);
            return SwedishNumber.Rounded(magnitude + (step / 2), format) == magnitude + step
                && SwedishNumber.Rounded(-magnitude - (step / 2), format) == -magnitude - step
                && SwedishNumber.Rounded(magnitude + (step / 2) - (step / 1000), format) == magnitude;
        }).QuickCheckThrowOnFailure();

    private static string Print(decimal value, NumberFormat format) => SwedishNumber.Format(value, format).Replace('\u00A0', ' ');

    private static Arbitrary<(decimal Value, NumberFormat Format)> Cases()
    {
        var values = from whole in Gen.Choose(int.MinValue, int.MaxValue)
                     from more in Gen.Choose(0, 1_000_000)
                     from places in Gen.Choose(0, 12)
                     select new decimal(whole, more, 0, false, (byte)places) * (whole % 2 == 0 ? 1 : -1);
        var formats = from unit in Gen.Elements(PrintUnit.None, PrintUnit.Kr, PrintUnit.Tkr, PrintUnit.Mnkr, PrintUnit.Percent)
                      from decimals in Gen.Choose(0, 9)
                      select new NumberFormat(unit, decimals);
        return (from value in values from format in formats select (value, format)).ToArbitrary();
    }
}
