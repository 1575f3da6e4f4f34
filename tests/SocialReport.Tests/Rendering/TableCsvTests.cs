using System.Text;
using SocialReport.Documents;
using SocialReport.Rendering;
using static SocialReport.Tests.Rendering.Pdf.DocumentParts;

namespace SocialReport.Tests.Rendering;

public class TableCsvTests
{
    [Theory]
    [InlineData("−1\u00A0234\u00A0567,8", "-1234567,8")]
    [InlineData("12\u202F500", "12500")]
    [InlineData("+0,5", "+0,5")]
    [InlineData("−3,2\u00A0%", "-3,2\u00A0%")]
    [InlineData("78–80", "78–80")]
    [InlineData("5 av 5", "5 av 5")]
    [InlineData("–", "–")]
    [InlineData("..", "..")]
    public void Numbers_have_a_plain_minus_and_no_spaces_between_groups(string printed, string written) =>
        Assert.Equal($"a;b\r\nx;{written}\r\n", Written(Table("", ["a", "b"], [Data("x", printed)])));

    [Fact]
    public void Words_are_left_as_they_are_printed() =>
        Assert.Equal("a;b\r\nVolym −1\u00A0000;1\r\n", Written(Table("", ["a", "b"], [Data("Volym −1\u00A0000", "1")])));

    [Fact]
    public void Separators_and_quotes_are_quoted() =>
        Assert.Equal("\"a;b\";\"\"\"c\"\"\"\r\n\" d\";1\r\n", Written(Table("", ["a;b", "\"c\""], [Data(" d", "1")])));

    [Fact]
    public void Marks_of_notes_and_soft_hyphens_are_left_out() =>
        Assert.Equal(
            "Driftsredovisning\r\n",
            Written(new Table("t", [], [], [], [new TableRow(RowKind.Data, [new TableCell([new Inline.Text("Drifts\u00ADredovisning"), new Inline.FootnoteMark(1)])])], [], Source)));

    [Fact]
    public void Levels_of_a_head_are_joined_and_spans_fill_their_rows()
    {
        var table = Table("", ["", "", ""], []) with
        {
            HeaderRows =
            [
                new TableRow(RowKind.Header, [Cell("Verksamhet", rows: 2), Cell("Antal", columns: 2)]),
                Row(RowKind.Header, "Budget", "Prognos"),
            ],
            Rows =
            [
                new TableRow(RowKind.Group, [Cell("Barn", columns: 3)]),
                new TableRow(RowKind.Data, [Cell("Hem", rows: 2), Cell("1"), Cell("2")]),
                Row(RowKind.Data, "3", "4"),
            ],
        };
        Assert.Equal("Verksamhet;Antal / Budget;Antal / Prognos\r\nBarn;;\r\nHem;1;2\r\nHem;3;4\r\n", Written(table));
    }

    [Fact]
    public void A_table_printed_twice_is_two_files()
    {
        var table = Table("Volymer", ["a", "b"], [Data("x", "1")]);
        var files = PrintedData.Files(Document(table, new ListBlock(null, [[table]], Source)));
        Assert.Equal(["redovisade-tal.json", "t.csv", "t-2.csv"], files.Select(file => file.Name));
        Assert.Equal("Tabellen ”Volymer” som den är tryckt", files[1].Description);
    }

    private static string Written(Table table)
    {
        var bytes = TableCsv.Write(table);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        return Encoding.UTF8.GetString(bytes[3..]);
    }
}
