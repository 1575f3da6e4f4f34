using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SocialReport.Facts;

namespace SocialReport.Tests.Facts;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("0", "0", 0)]
    [InlineData("5", "5", 0)]
    [InlineData("5,0", "5.0", 1)]
    [InlineData("0,25", "0.25", 2)]
    [InlineData("1331", "1331", 0)]
    [InlineData("1 331", "1331", 0)]
    [InlineData("1\u00a0331", "1331", 0)]
    [InlineData("1\u202f331,5", "1331.5", 1)]
    [InlineData("1\u2009234\u2009567", "1234567", 0)]
    [InlineData("1'234'567", "1234567", 0)]
    [InlineData("1’234", "1234", 0)]
    [InlineData("-614", "-614", 0)]
    [InlineData("\u2212614", "-614", 0)]
    [InlineData("\u2013614", "-614", 0)]
    [InlineData("– 614", "-614", 0)]
    [InlineData("–2,6", "-2.6", 1)]
    [InlineData("1 234-", "-1234", 0)]
    [InlineData("1 234 -", "-1234", 0)]
    [InlineData("+0,5", "0.5", 1)]
    [InlineData(" -19 030 ", "-19030", 0)]
    [InlineData("2.7", "2.7", 1)]
    [InlineData("0.305", "0.305", 3)]
    [InlineData("1234.567", "1234.567", 3)]
    [InlineData("1,234", "1.234", 3)]
    [InlineData("0.30000000000000004", "0.30000000000000004", 17)]
    [InlineData("1,2E+05", "120000", 0)]
    [InlineData("1.25e-2", "0.0125", 4)]
    [InlineData("-0", "0", 0)]
    public void A_plain_number(string text, string expected, int decimals)
    {
        var found = Found(text);
        Assert.Equal(new CellValue.Number(Decimal(expected)), found.Value);
        Assert.Equal((decimals, NumberUnit.None, ""), (found.Decimals, found.Unit, found.Mark));
    }

    [Theory]
    [InlineData("801 053 kr", "801053", NumberUnit.Kr, "")]
    [InlineData("654 442 tkr", "654442", NumberUnit.Tkr, "")]
    [InlineData("177,2 mnkr *", "177.2", NumberUnit.Mnkr, "*")]
    [InlineData("+ 2,5 Mkr", "2.5", NumberUnit.Mnkr, "")]
    [InlineData("75%", "75", NumberUnit.Percent, "")]
    [InlineData("67\u00a0%", "67", NumberUnit.Percent, "")]
    [InlineData("119%*", "119", NumberUnit.Percent, "*")]
    [InlineData("20 % **", "20", NumberUnit.Percent, "**")]
    [InlineData("36 st", "36", NumberUnit.Pieces, "")]
    [InlineData("169*", "169", NumberUnit.None, "*")]
    [InlineData("98,1¹", "98.1", NumberUnit.None, "¹")]
    [InlineData("5- kr", "-5", NumberUnit.Kr, "")]
    [InlineData("500:-", "500", NumberUnit.Kr, "")]
    public void A_unit_or_mark_beside(string text, string expected, NumberUnit unit, string mark)
    {
        var found = Found(text);
        Assert.Equal(new CellValue.Number(Decimal(expected)), found.Value);
        Assert.Equal((unit, mark), (found.Unit, found.Mark));
    }

    [Theory]
    [InlineData("ca 4,1", "4.1", "ca", "")]
    [InlineData("Ca 400 000 papper", "400000", "Ca", "papper")]
    [InlineData("max 30", "30", "max", "")]
    [InlineData("minst 3", "3", "minst", "")]
    [InlineData("Topp 3", "3", "Topp", "")]
    [InlineData("< 5", "5", "<", "")]
    [InlineData("36 barn", "36", "", "barn")]
    public void A_number_with_words_about_it(string text, string value, string before, string after) =>
        Assert.Equal(new CellValue.Qualified(Decimal(value), before, after), Found(text).Value);

    [Theory]
    [InlineData("78-80", "78", "80", NumberUnit.None)]
    [InlineData("78 – 80", "78", "80", NumberUnit.None)]
    [InlineData("26-34 %", "26", "34", NumberUnit.Percent)]
    [InlineData("4,2-4,5*", "4.2", "4.5", NumberUnit.None)]
    public void An_interval(string text, string low, string high, NumberUnit unit)
    {
        var found = Found(text);
        Assert.Equal(new CellValue.Range(Decimal(low), Decimal(high)), found.Value);
        Assert.Equal(unit, found.Unit);
    }

    [Fact]
    public void Parts_of_a_whole() => Assert.Equal(new CellValue.PartsOf(5, 5), Found("5 av 5").Value);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("..")]
    [InlineData("I.U")]
    [InlineData("i.u.")]
    public void A_gap_is_not_zero(string text) => Assert.Equal(new CellValue.Missing(text.Trim()), Found(text).Value);

    [Fact]
    public void A_declared_zero_marker_is_zero_in_every_length_of_dash()
    {
        var style = NumberStyle.Usual with { ZeroMarker = "-" };
        Assert.Equal(new CellValue.Number(0), Assert.IsType<NumberReading.Found>(NumberReader.Read(" – ", style)).Value);
        Assert.Equal(new CellValue.Missing(""), Assert.IsType<NumberReading.Found>(NumberReader.Read("", style)).Value);
    }

    [Fact]
    public void Parentheses_are_a_minus_only_where_declared()
    {
        var style = NumberStyle.Usual with { ParenthesesAreNegative = true };
        Assert.Equal(new CellValue.Number(-28), Assert.IsType<NumberReading.Found>(NumberReader.Read("(28)", style)).Value);
        Assert.Equal(NumberProblem.Parentheses, Failed("(28)"));
        Assert.Equal(new NumberReading.Failed(NumberProblem.TwoSigns), NumberReader.Read("(-28)", style));
    }

    [Theory]
    [InlineData("1.234", NumberProblem.AmbiguousPoint)]
    [InlineData("-12.500", NumberProblem.AmbiguousPoint)]
    [InlineData("1.234,5", NumberProblem.ForeignThousands)]
    [InlineData("1,234,567", NumberProblem.ForeignThousands)]
    [InlineData("12 34", NumberProblem.Grouping)]
    [InlineData("1 2345", NumberProblem.Grouping)]
    [InlineData("1234 567", NumberProblem.Grouping)]
    [InlineData("1  234", NumberProblem.Grouping)]
    [InlineData("1,234 567", NumberProblem.Grouping)]
    [InlineData("-5-", NumberProblem.TwoSigns)]
    [InlineData("0180", NumberProblem.LeadingZero)]
    [InlineData("1000000000000000", NumberProblem.TooLarge)]
    [InlineData("1E+30", NumberProblem.TooLarge)]
    [InlineData("0,00000000000000000000000000001", NumberProblem.TooLarge)]
    [InlineData("#DIV/0!", NumberProblem.ExcelError)]
    [InlineData("#SAKNAS!", NumberProblem.ExcelError)]
    [InlineData("#VÄRDEFEL!", NumberProblem.ExcelError)]
    [InlineData("--5", NumberProblem.NotANumber)]
    [InlineData("Kan ej bedömas", NumberProblem.NotANumber)]
    [InlineData("1-mar", NumberProblem.NotANumber)]
    [InlineData("jan-23", NumberProblem.NotANumber)]
    [InlineData("2024-03-31", NumberProblem.NotANumber)]
    [InlineData("80-78", NumberProblem.NotANumber)]
    [InlineData("3,1/ 3,5", NumberProblem.NotANumber)]
    [InlineData("347 (28) flickor", NumberProblem.NotANumber)]
    [InlineData("5-årig", NumberProblem.NotANumber)]
    [InlineData("(28", NumberProblem.NotANumber)]
    public void What_can_mean_two_things_or_nothing_is_refused(string text, NumberProblem problem) =>
        Assert.Equal(problem, Failed(text));

    [Fact]
    public void Every_number_written_in_Swedish_reads_back()
    {
        var numbers = from whole in Gen.Choose(-2_000_000_000, 2_000_000_000)
                      from decimals in Gen.Choose(0, 4)
                      from space in Gen.Elements(' ', '\u00a0', '\u202f', '\u2009', '\'')
                      from minus in Gen.Elements('-', '\u2212', '\u2013')
                      select (Value: whole / (decimal)Math.Pow(10, decimals), Decimals: decimals, Space: space, Minus: minus);
        Prop.ForAll(numbers.ToArbitrary(), number =>
        {
            var text = number.Value.ToString("N" + number.Decimals, CultureInfo.InvariantCulture)
                .Replace(',', number.Space).Replace('.', ',').Replace('-', number.Minus);
            var found = Found(text);
            Assert.Equal(new CellValue.Number(number.Value), found.Value);
            Assert.Equal(number.Decimals, found.Decimals);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_text_makes_the_reader_fail()
    {
        var texts = Gen.Elements("0123456789 -–−+.,'()%*eEkrtåäö#<ca \u00a0".ToCharArray()).ArrayOf().Select(characters => new string(characters));
        Prop.ForAll(texts.ToArbitrary(), text => { NumberReader.Read(text, NumberStyle.Usual); }).QuickCheckThrowOnFailure();
    }

    private static NumberReading.Found Found(string text) =>
        Assert.IsType<NumberReading.Found>(NumberReader.Read(text, NumberStyle.Usual));

    private static NumberProblem Failed(string text) =>
        Assert.IsType<NumberReading.Failed>(NumberReader.Read(text, NumberStyle.Usual)).Problem;

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
