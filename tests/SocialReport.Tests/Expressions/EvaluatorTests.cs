using System.Globalization;
using SocialReport.Diagnostics;
using SocialReport.Expressions;
using SocialReport.Facts;

namespace SocialReport.Tests.Expressions;

public sealed class EvaluatorTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("10 - 4 - 3", "3")]
    [InlineData("12 / 4 / 3", "1")]
    [InlineData("-2 * -3", "6")]
    [InlineData("1.5 - 0.25", "1.25")]
    [InlineData("dagar / 2", "183")]
    [InlineData("prognos - budget", "-81400000 Amount")]
    [InlineData("utfall / budget * 100 > 77", "ja")]
    [InlineData("dygn * pris", "25031304 Amount")]
    [InlineData("utfall / dygn > -18100 && utfall / dygn < -18000", "ja")]
    [InlineData("utfall / pris < 0", "ja")]
    [InlineData("andel * budget", "-163600000.00 Amount")]
    [InlineData("1 - andel", "0.75 Share")]
    [InlineData("platser * platser", "1600 Count")]
    [InlineData("kostnad utfall", "506600000 Amount")]
    [InlineData("(kostnad utfall) / dygn == kostnad (utfall / dygn)", null)]
    [InlineData("summa utfall budget prognos", "-1896800000 Amount")]
    [InlineData("summa alla", "9 Count")]
    [InlineData("medel alla", "3 Count")]
    [InlineData("alla | max", "6 Count")]
    [InlineData("min (summa alla) platser 7", null)]
    [InlineData("min (summa alla) platser", "9 Count")]
    [InlineData("namn == 'Utredning barn'", "ja")]
    [InlineData("namn != \"Utredning barn\"", "nej")]
    [InlineData("ja && !nej || nej", "ja")]
    [InlineData("utfall < 0 ? 'minus' : 'plus'", "”minus”")]
    [InlineData("nej ? saknat : ja ? 1 : 2", "1")]
    [InlineData("drift.totalt.avvikelse", "1500000 Amount")]
    [InlineData("drift['Utredning barn'].avvikelse", "-3916000 Amount")]
    [InlineData("drift[namn].budget", "-16477000 Amount")]
    [InlineData("saknat + utfall", "saknas I.U")]
    [InlineData("utfall - saknat", "saknas I.U")]
    [InlineData("-saknat", "saknas I.U")]
    [InlineData("saknat ?? utfall", "-506600000 Amount")]
    [InlineData("utfall ?? finns_inte", "-506600000 Amount")]
    [InlineData("drift[saknat].budget ?? drift[namn].budget", "-16477000 Amount")]
    [InlineData("drift[tom].budget ?? 1", "1")]
    [InlineData("(saknat ?? (drift[tom].budget ?? drift[namn].budget) / platser) * platser", "-16477000 Amount")]
    [InlineData("summa hål", "saknas -")]
    [InlineData("medel inget", "saknas –")]
    [InlineData("saknas saknat", "ja")]
    [InlineData("saknas utfall", "nej")]
    [InlineData("skyddat skyddat_tal", "ja")]
    [InlineData("skyddat (skyddat_tal + 1)", "ja")]
    [InlineData("skyddat (utfall / skyddat_tal)", "ja")]
    [InlineData("skyddat (summa skyddat_tal)", "ja")]
    [InlineData("nej && saknat > 1", "nej")]
    [InlineData("utfall / noll", "saknas –")]
    [InlineData("noll / noll", "saknas –")]
    public void En_formel_ger_ett_värde(string formula, string? expected)
    {
        var (value, diagnostics) = Run(formula);
        if (expected is null)
        {
            Assert.NotEmpty(diagnostics);
            return;
        }
        Assert.Empty(diagnostics);
        Assert.Equal(expected, Describe(value));
    }

    [Fact]
    public void Noll_genom_noll_ger_det_som_anges_men_tal_genom_noll_saknas()
    {
        Assert.Equal("0 Share", Describe(Run("noll / noll", zeroByZero: 0m).Value));
        Assert.Equal("saknas –", Describe(Run("platser / noll", zeroByZero: 0m).Value));
    }

    [Fact]
    public void Operanderna_står_i_ordning_och_en_gång_var()
    {
        var number = Assert.IsType<Value.Number>(Run("(utfall - budget) / (kostnad budget) + utfall / prognos").Value);
        Assert.Null(number.Figure);
        Assert.Equal(["drift/totalt/utfall", "drift/totalt/budget", "drift/totalt/prognos"], number.Operands.Select(id => id.Address));
    }

    [Fact]
    public void En_ensam_cell_är_samma_tal_som_i_tabellen()
    {
        var number = Assert.IsType<Value.Number>(Run("drift.totalt.avvikelse").Value);
        Assert.Equal("drift/totalt/avvikelse", number.Figure?.Address);
        Assert.Equal(ExampleScope.Mnkr, number.Format);
    }

    [Fact]
    public void Kostnad_är_en_storlek_och_summor_och_priser_av_storlekar_också()
    {
        Assert.True(IsMagnitude("kostnad utfall"));
        Assert.True(IsMagnitude("(kostnad utfall) / dygn"));
        Assert.True(IsMagnitude("(kostnad utfall) + (kostnad budget)"));
        Assert.False(IsMagnitude("utfall"));
        Assert.False(IsMagnitude("utfall * 2"));
        Assert.False(IsMagnitude("(kostnad utfall) - (kostnad budget)"));
    }

    [Fact]
    public void Ett_namn_är_detsamma_hur_å_än_skrivs() =>
        Assert.Equal("saknas -", Describe(Run("summa ha\u030Al").Value));

    internal static (Value Value, DiagnosticBag Diagnostics) Run(string formula, decimal? zeroByZero = null)
    {
        var diagnostics = new DiagnosticBag();
        var expression = ExpressionParser.Parse(formula, new SourceLocation("rapport.yaml", 3, 10), $"formel:  {formula}", diagnostics);
        if (expression is null)
            return (Value.Missing.Failed, diagnostics);
        var evaluator = new Evaluator(new ExampleScope(), FunctionTable.Formulas, diagnostics) { ZeroByZero = zeroByZero };
        return (evaluator.Evaluate(expression), diagnostics);
    }

    private static bool IsMagnitude(string formula) => Assert.IsType<Value.Number>(Run(formula).Value).IsMagnitude;

    private static string Describe(Value value) => value switch
    {
        Value.Number number => number.Amount.ToString(CultureInfo.InvariantCulture) + (number.Unit is MeasureUnit unit ? $" {unit}" : ""),
        Value.Missing missing => $"saknas {missing.Marker}",
        Value.Text text => $"”{text.Content}”",
        Value.Truth truth => truth.IsTrue ? "ja" : "nej",
        _ => value.GetType().Name,
    };
}
