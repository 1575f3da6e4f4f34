using SocialReport.Calculation;
using SocialReport.Indicators;

namespace SocialReport.Tests.Indicators;

/// <summary>What a value of an indicator can be, as it is written and as it comes out.</summary>
public sealed class ValueTextTests
{
    [Theory]
    [InlineData("procent", "5%", "Number", "0.05")]
    [InlineData("procent", "4,20%", "Number", "0.042")]
    [InlineData("procent", "17", "Number", "0.17")]
    [InlineData("procent", "26-34 %", "Range", "0.26..0.34")]
    [InlineData("mnkr", "177,2 mnkr *", "Number", "177200000")]
    [InlineData("tkr", "12", "Number", "12000")]
    [InlineData("årsarbetare", "169*", "Number", "169")]
    [InlineData("årsarbetare", "169 årsarbetare", "Number", "169")]
    [InlineData("antal", "36 st", "Number", "36")]
    [InlineData("antal", "78-80", "Range", "78..80")]
    [InlineData("antal", "5 av 5", "PartsOf", "5..5/5")]
    [InlineData("antal", "5 av 5 delar", "Text", "5..5/5")]
    [InlineData("antal", "max 30", "Qualified", "..30")]
    [InlineData("antal", "Topp 3", "Qualified", "..3")]
    [InlineData("antal", "minst 3", "Qualified", "3..")]
    [InlineData("antal", "3,1/ 3,5", "Text", "3.1..3.1 3.5..3.5")]
    [InlineData("antal", "ca 40", "Qualified", "")]
    [InlineData("antal", "41 exklusive Arenan", "Qualified", "")]
    [InlineData("mnkr", "max 30 mnkr", "Text", "..30000000")]
    [InlineData("antal", "Finns till viss del", "Text", "")]
    [InlineData("antal", "I.U", "Missing", "")]
    [InlineData("antal", "-", "Missing", "")]
    public void A_text_is_a_value_with_levels(string unit, string text, string kind, string levels)
    {
        var read = ValueText.Read(text, IndicatorUnit.Of(unit))!;
        Assert.Equal(kind, read.Value.GetType().Name);
        var expected = kind == "Number" ? $"{levels}..{levels}" : levels;
        Assert.Equal(expected, string.Join(' ', read.Levels.Select(Shown)));
    }

    [Theory]
    [InlineData("antal", "17O,2")]
    [InlineData("antal", "17O")]
    [InlineData("antal", "1.234")]
    [InlineData("antal", "41 % exklusive Arenan")]
    [InlineData("antal", "67 %")]
    [InlineData("procent", "36 st")]
    [InlineData("mnkr", "12 tkr")]
    [InlineData("antal", "#DIV/0!")]
    public void What_begins_as_a_number_and_is_none_is_never_taken_for_words(string unit, string text) =>
        Assert.Null(ValueText.Read(text, IndicatorUnit.Of(unit)));

    [Theory]
    [InlineData("procent", "5 %", "0.01")]
    [InlineData("procent", "4,20 %", "0.0001")]
    [InlineData("mnkr", "177,2", "100000")]
    [InlineData("antal", "43", "1")]
    public void The_weight_of_the_last_digit_is_kept(string unit, string text, string step) =>
        Assert.Equal(decimal.Parse(step, System.Globalization.CultureInfo.InvariantCulture), ValueText.Read(text, IndicatorUnit.Of(unit))!.Step);

    [Theory]
    [InlineData("procent", "26-34 %", "26–34\u00A0%")]
    [InlineData("mnkr", "max 30 mnkr", "max 30 mnkr")]
    [InlineData("antal", "Topp 3", "Topp\u00A03")]
    [InlineData("antal", "5 av 5", "5\u00A0av\u00A05")]
    public void It_prints_as_it_was_written(string unit, string text, string printed)
    {
        var read = IndicatorUnit.Of(unit);
        Assert.Equal(printed, FigureValues.Words(ValueText.Read(text, read)!.Value, read.Counts));
    }

    private static string Shown(Level level) => FormattableString.Invariant(
        $"{Plain(level.Low)}..{Plain(level.High)}{(level.Whole is { } whole ? $"/{whole}" : "")}");

    private static string Plain(decimal? number) => number is { } value ? (value / 1.000000000000m).ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
}
