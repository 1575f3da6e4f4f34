using System.Text;
using SocialReport.Diagnostics;
using SocialReport.Facts;
using static SocialReport.Tests.Facts.Reading;

namespace SocialReport.Tests.Facts;

public sealed class DialectTests
{
    private const string Content = "Verksamhet;Utfall 2404\r\nMissbruksvård åäö é;-1 234,5\r\n";

    public static TheoryData<string, byte[]> Dialects => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Content) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Content)] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Content)] },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Content) },
        { "UTF-16, big end first", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Content)] },
        { "UTF-16, big end first, without a mark", Encoding.BigEndianUnicode.GetBytes(Content) },
        { "Windows-1252", Latin(Content.Replace("-", "\u2013", StringComparison.Ordinal)) },
        { "tab", Encoding.Unicode.GetBytes("\ufeff" + Content.Replace(';', '\t')) },
        { "comma and quotes", Encoding.UTF8.GetBytes("Verksamhet,Utfall 2404\nMissbruksvård åäö é,\"-1 234,5\"\n") },
        { "a line that names the delimiter", Encoding.UTF8.GetBytes("sep=;\r\n" + Content) },
        { "old line ends", Encoding.UTF8.GetBytes(Content.Replace("\r\n", "\r", StringComparison.Ordinal)) },
        { "no line end last", Encoding.UTF8.GetBytes(Content.TrimEnd()) },
        { "letters in two parts", Encoding.UTF8.GetBytes(InTwoParts(Content)) },
    };

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Every_usual_dialect_reads_the_same(string dialect, byte[] content)
    {
        var (file, found) = Read("drift.csv", content);
        Assert.Empty(found);
        var fact = Assert.Single(file.Facts);
        Assert.True(RowKey.Of("Missbruksvård åäö é").Equals(fact.Row), dialect);
        Assert.Equal(Number(-1_234_500m), fact.Value);
    }

    [Fact]
    public void A_place_counts_lines_and_columns_from_the_file_as_it_is()
    {
        var (_, found) = Read("drift.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("sep=;\r\n\r\nRad;Utfall 2404\r\nÅÄÖ;x y\r\n")]);
        var finding = Assert.Single(found);
        Assert.Equal("t1/drift.csv:4:5", finding.Location.ToString());
        Assert.Equal("x y", UnderCaret(finding));
    }

    [Fact]
    public void Decimal_commas_do_not_make_a_comma_file()
    {
        Assert.Equal([Number(1500), Number(2500)], Values("Rad;Utfall 2404;Budget 2024\nA;1,5;2,5"));
        Assert.Equal([Number(1500)], Values("Rad\tUtfall 2404\nA, b, c\t1,5"));
    }

    [Theory]
    [InlineData("Rad;Utfall 2404\nMissbruksv\uFFFDrd;1", "SR0103", 2, 11)]
    [InlineData("Rad;Utfall 2404\nA\uE000;1", "SR0103", 2, 2)]
    [InlineData("Rad;Utfall 2404\nA;1\n\"B;1\nC;2\n", "SR0102", 3, 1)]
    public void A_broken_file_is_not_read_at_all(string content, string code, int line, int column)
    {
        var (file, found) = Read(content);
        var finding = Assert.Single(found);
        Assert.Equal((code, new SourceLocation("t1/drift.csv", line, column)), (finding.Code, finding.Location));
        Assert.Empty(file.Facts);
    }

    // Windows-1252 where it differs from Latin-1: only the dash is needed here.
    private static byte[] Latin(string text) => [.. text.Select(character => character == '\u2013' ? (byte)0x96 : (byte)character)];

    // As macOS writes file names and some of its programs text.
    private static string InTwoParts(string text) => text
        .Replace("å", "a\u030a", StringComparison.Ordinal).Replace("ä", "a\u0308", StringComparison.Ordinal)
        .Replace("ö", "o\u0308", StringComparison.Ordinal).Replace("é", "e\u0301", StringComparison.Ordinal);
}
