using System.Text;
using SocialReport.Facts;
using SocialReport.Tests.Calculation;
using static SocialReport.Tests.Facts.Reading;

namespace SocialReport.Tests.Facts;

/// <summary>
/// The thirteen kinds of dirt that real files have, one test for each that says what becomes of it: read as it was meant, or
/// refused with its place. The finer points of each kind stand in the tests of what reads it.
/// </summary>
public sealed class DirtyInputTests
{
    private static string ValueOf(string cell, DatasetDeclaration? declaration = null) =>
        Read($"Verksamhet;Utfall 2404\nA;{cell}", declaration) is ({ Facts: [var fact] }, { Count: 0 }) ? fact.Value.ToString()! : Codes($"Verksamhet;Utfall 2404\nA;{cell}", declaration);

    private static string Kr(decimal value) => new CellValue.Number(value).ToString();

    [Fact]
    public void Group_1_files_as_Excel_saves_them()
    {
        const string content = "Verksamhet;Utfall 2404\r\nÅ;-1,5\r\n";
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(content), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(content)],
            CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(content), [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(content.Replace(';', '\t'))],
            Encoding.UTF8.GetBytes("sep=;\r\n" + content),
        ];
        foreach (var file in files)
            Assert.Equal(("Å", Number(-1_500m)), (Read("drift.csv", file).File.Facts[0].Row.Label, Read("drift.csv", file).File.Facts[0].Value));
    }

    [Theory]
    [InlineData("1 234 567", 1_234_567_000)]
    [InlineData("1\u00A0234\u00A0567", 1_234_567_000)]
    [InlineData("1\u202F234\u202F567", 1_234_567_000)]
    [InlineData("1'234'567", 1_234_567_000)]
    [InlineData("1234567", 1_234_567_000)]
    [InlineData("2.7", 2_700)]
    public void Group_2_thousands_and_decimals(string cell, int kr) => Assert.Equal(Kr(kr), ValueOf(cell));

    [Fact]
    public void Group_2_what_can_be_read_two_ways_is_refused() => Assert.Equal("SR0111", ValueOf("1.234"));

    [Theory]
    [InlineData("-614", -614_000)]
    [InlineData("\u2212614", -614_000)]
    [InlineData("\u2013614", -614_000)]
    [InlineData("\u2013 614", -614_000)]
    [InlineData("614-", -614_000)]
    [InlineData("+ 2,5", 2_500)]
    public void Group_3_minus_in_every_form(string cell, int kr) => Assert.Equal(Kr(kr), ValueOf(cell));

    [Fact]
    public void Group_3_parentheses_are_negative_only_where_that_is_declared()
    {
        Assert.Equal("SR0111", ValueOf("(28)"));
        Assert.Equal(Kr(-28_000), ValueOf("(28)", Drift with { ParenthesesAreNegative = true }));
    }

    [Fact]
    public void Group_3_a_total_that_lost_its_minus_is_found() => Assert.Equal("SR0206", Codes("Verksamhet;Utfall 2404\nA;-10\nB;-20\nSumma;30"));

    [Theory]
    [InlineData("654 442 tkr", 654_442_000)]
    [InlineData("169*", 169_000)]
    public void Group_4_units_and_marks_in_the_cell(string cell, int kr) => Assert.Equal(Kr(kr), ValueOf(cell));

    [Theory]
    [InlineData("75%", "0,75")]
    [InlineData("119%*", "1,19")]
    public void Group_4_per_cent_in_the_cell(string cell, string share) => Assert.Equal(
        Kr(decimal.Parse(share.Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture)), ValueOf(cell, Drift with { Unit = MeasureUnit.Share, Scale = NumberScale.Percent }));

    [Fact]
    public void Group_4_another_unit_than_the_columns_is_refused() => Assert.Equal("SR0110", ValueOf("177,2 mnkr *"));

    [Theory]
    [InlineData("#DIV/0!")]
    [InlineData("#SAKNAS!")]
    [InlineData("#REF!")]
    [InlineData("#VÄRDEFEL!")]
    public void Group_5_an_error_of_Excels_is_no_value(string cell) => Assert.Equal("SR0112", ValueOf(cell));

    [Theory]
    [InlineData("I.U")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("..")]
    [InlineData(".")]
    public void Group_5_missing_is_kept_as_it_is_marked_and_is_never_zero(string cell) => Assert.Equal(new CellValue.Missing(cell).ToString(), ValueOf(cell));

    [Fact]
    public void Group_5_zero_is_zero() => Assert.Equal((Kr(0), Kr(0)), (ValueOf("0"), ValueOf("0,0")));

    [Fact]
    public void Group_6_titles_blank_rows_repeated_headers_and_notes() => Assert.Equal(
        [Number(1_000m), Number(2_000m)],
        Values("Driftsredovisning 2024\nUttag 2024-05-08;;\n;;\nVerksamhet;Utfall 2404;\nA;1;\n;;\nVerksamhet;Utfall 2404;\nB;2;\nKälla: Ekonomisystemet;;\n* exkl. moms;;"));

    [Fact]
    public void Group_6_a_header_over_two_lines() => Assert.Equal([Number(1_000m)], Values("Verksamhet;\"Utfall\n2404\"\nA;1"));

    [Fact]
    public void Group_7_sum_rows_are_checked_and_not_read_and_parts_are_never_summed()
    {
        var (file, found) = Read("Verksamhet;Utfall 2404\n  A;1\nvarav x;1\n– B;2\nSumma;3");
        Assert.Empty(found);
        Assert.Equal(["A", "varav x", "– B"], file.Rows.Select(row => row.Key.Label));
        Assert.Equal([false, true, false], file.Rows.Select(row => row.IsOfWhich));
        Assert.Equal([Number(3_000m)], Values("Verksamhet;Utfall 2404\nTotalt;3\nA;3").Distinct());
        Assert.Equal("SR0204", Codes("Verksamhet;Utfall 2404\nNettokostnad;1\nNettokostnad;2"));
    }

    [Theory]
    // The same header twice, one that the year doesn't follow from, and columns in another order.
    [InlineData("Verksamhet;Prognos 2023;Prognos 2023\nA;1;2", "SR0106")]
    [InlineData("Verksamhet;Utfall april\nA;1", "SR0109")]
    [InlineData("Utfall 2404;Verksamhet\n1;A", "")]
    public void Group_8_headers(string content, string codes) => Assert.Equal(codes, Codes(content));

    [Fact]
    public void Group_9_a_row_moved_one_step_is_told_of() =>
        Assert.NotEqual("", Codes("Verksamhet;Utfall 2404;Budget 2024\nA;1;2\nB;;1;2"));

    [Theory]
    [InlineData("1-mar")]
    [InlineData("2024-03-01")]
    public void Group_10_what_Excel_made_a_date_is_no_number(string cell) => Assert.Equal("SR0111", ValueOf(cell));

    [Theory]
    [InlineData("1,5E3", 1_500_000)]
    [InlineData("5", 5_000)]
    [InlineData("5,0", 5_000)]
    public void Group_10_other_ways_to_show_a_number(string cell, int kr) => Assert.Equal(Kr(kr), ValueOf(cell));

    [Fact]
    public void Group_11_labels_that_drift_between_tables_are_told_of()
    {
        // A row that one file calls otherwise than the report does is named with the nearest label there is.
        var report = new SmallReport().Data("Rad;Utfall 2404\nTräningslägenhet;1").Table("kolumner: {utfall: {mått: utfall}}\nrader: [{rad: Träninglägenhet}]");
        Assert.Contains("”Träningslägenhet”", report.Only().Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Group_12_a_total_revised_without_its_parts_is_found() => Assert.Equal("SR0206", Codes("Verksamhet;Utfall 2404\nA;10\nB;20\nSumma;32"));

    [Fact]
    public void Group_12_a_year_that_a_row_begins_later_than_others_is_missing_and_not_zero() =>
        Assert.Equal(new CellValue.Missing(""), Values("Verksamhet;Utfall 2023;Utfall 2404\nA;1;2\nB;;3")[2]);

    [Theory]
    // A word for no, a date, zeros first, a decimal comma, and letters in two parts.
    [InlineData("kommun: nej", "")]
    [InlineData("kommun: 2023-05-24", "")]
    [InlineData("kommun: \"0180\"", "")]
    [InlineData("\tkommun: Kommunen", "SR0131")]
    [InlineData("kommun: Växjö\nkällä: x", "SR0135")]
    public void Group_13_yaml(string line, string codes) => Assert.Equal(codes, new SmallReport()
        .Data("Rad;Utfall 2404\nA;1").Table("kolumner: {utfall: {mått: utfall}}\nrader: [alla]")
        .With("n/a/namnd.yaml", $"namn: Nämnden\n{line}\ndata:\n  drift: {{nyckel: Rad, slag: belopp, enhet: kr}}\n").Codes());

    [Fact]
    public void Group_13_decimal_commas_in_yaml() => Assert.Equal("", new SmallReport()
        .Data("Rad;Utfall 2404\nA;1").Table("kolumner: {utfall: {mått: utfall}}\nrader: [alla]")
        .With("n/a/2024-T1/fakta.yaml", "källa: x\nfakta:\n  a: {värde: \"0,8\", slag: antal}\n").Codes());
}
