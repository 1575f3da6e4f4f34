using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SocialReport.Conformance.Reading;
using SocialReport.Pdf.Objects;

namespace SocialReport.Pdf.Tests;

public class SyntaxTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0001, "0")]
    [InlineData(0.0005, "0.001")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(-0.25, "-0.25")]
    [InlineData(10.05, "10.05")]
    [InlineData(595.276, "595.276")]
    [InlineData(100, "100")]
    public void Numbers_are_short(double value, string expected) => Assert.Equal(expected, Written(s => s.Number(value)));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e12)]
    public void What_is_no_coordinate_is_refused(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PdfSyntax().Number(value));

    [Fact]
    public void Numbers_are_read_back() => Prop.ForAll<int>(thousandths =>
    {
        var value = thousandths / 1000.0;
        Assert.Equal(value, Assert.IsType<double>(Read(s => s.Number(value))), 6);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Texts_are_read_back() => Prop.ForAll<NonNull<string>>(text =>
    {
        Assert.Equal(text.Get, Text(s => s.Text(text.Get)));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a (b) \\ c")]
    [InlineData("Vård & omsorg")]
    [InlineData("\u0000\u007F")]
    [InlineData("")]
    public void Awkward_texts_are_read_back(string text) => Assert.Equal(text, Text(s => s.Text(text)));

    [Fact]
    public void Names_are_escaped()
    {
        Assert.Equal("/text#2Fcsv#20#C3#A5", Written(s => s.Name("text/csv å")));
        Assert.Equal(new PdfName("text/csv å"), Read(s => s.Name("text/csv å")));
    }

    [Fact]
    public void Tokens_are_kept_apart_only_where_needed() => Assert.Equal(
        "<</A 1/B[1 2.5 3 0 R/C<00FF>true null]>>",
        Written(s => s.BeginDictionary().Name("A").Integer(1).Name("B").BeginArray().Integer(1).Number(2.5)
            .Reference(new ObjectId(3)).Name("C").Bytes([0, 255]).Boolean(true).Null().EndArray().EndDictionary()));

    [Fact]
    public void Texts_longer_than_archives_allow_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new PdfSyntax().Text(new string('a', 32768)));
        Assert.Throws<ArgumentException>(() => new PdfSyntax().Text(new string('å', 16384)));
    }

    private static string Written(Action<PdfSyntax> write)
    {
        var syntax = new PdfSyntax();
        write(syntax);
        return Encoding.ASCII.GetString(syntax.Written);
    }

    private static object? Read(Action<PdfSyntax> write) => new PdfParser(Encoding.ASCII.GetBytes(Written(write) + " ")).Read();

    private static string Text(Action<PdfSyntax> write) => PdfReader.Text(Read(write));
}
