using SocialReport.Facts;
using static SocialReport.Tests.Facts.Reading;
using static SocialReport.Tests.Facts.Workbook;

namespace SocialReport.Tests.Facts;

public sealed class XlsxTests
{
    private static readonly string Header = Row(3, Text("A3", "Verksamhet"), Text("B3", "Utfall 2404"), Number("C3", "45352", MonthYear));

    private static readonly DatasetDeclaration Declaration = Counts with { Columns = [new("mars 2024") { ReadAs = "utfall mars 2024" }] };

    private static (FileFacts File, Diagnostics.DiagnosticBag Found) Read(Workbook workbook, DatasetDeclaration? declaration = null) =>
        Reading.Read("drift.xlsx", workbook.Build(), declaration ?? Declaration);

    [Fact]
    public void A_sheet_is_read_below_its_title_with_numbers_free_of_noise()
    {
        var (file, found) = Read(new Workbook().Sheet("Blad1",
            Row(1, Text("A1", "Uttag 2024-05-08")) + Header
            + Row(4, Text("A4", "A"), Number("B4", "0.30000000000000004"), Number("C4", "1E3"))
            + Row(6, Text("A6", "B"), Text("B6", "1 234,5"), Number("C6", "-7"))));
        Assert.Empty(found);
        Assert.Equal([Reading.Number(0.3m), Reading.Number(1000), Reading.Number(1234.5m), Reading.Number(-7)], file.Facts.Select(fact => fact.Value));
        Assert.Equal("t1/drift.xlsx[Blad1!B6]", file.Facts[2].Source.ToString());
        Assert.Equal(["utfall jan–apr 2024", "utfall mars 2024"], file.Facts.Take(2).Select(fact => $"{fact.Measure} {fact.Span}"));
    }

    [Fact]
    public void Error_cells_dates_and_merged_numbers_are_errors_never_gaps()
    {
        var (file, found) = Read(new Workbook().Sheet("Blad1",
            Header
            + Row(4, Text("A4", "A"), Error("B4", "#DIV/0!"), Number("C4", "45352", MonthYear))
            + Row(5, Text("A5", "B"), Number("B5", "1"), Number("C5", "2"))
            + Row(6, Text("A6", "C"), Number("C6", "3")),
            "<mergeCells count=\"1\"><mergeCell ref=\"B5:B6\"/></mergeCells>"));
        Assert.Equal(
            ["SR0112 t1/drift.xlsx[Blad1!B4]", "SR0111 t1/drift.xlsx[Blad1!C4]", "SR0113 t1/drift.xlsx[Blad1!B6]"],
            found.Select(finding => $"{finding.Code} {finding.Location}"));
        Assert.Equal(3, file.Facts.Count);
    }

    [Theory]
    [InlineData("Se ärende 19121212-1212", "SR0701 t1/drift.xlsx[Blad1!B4]")]
    [InlineData("Se ärende 2024-117", "")]
    public void A_personal_number_in_a_comment_is_refused_although_comments_are_not_read(string comment, string expected)
    {
        var rows = Header + Row(4, Text("A4", "A"), Number("B4", "1"), Number("C4", "2"));
        var (_, found) = Read(new Workbook().Sheet("Blad1", rows).Comment("B4", comment));
        Assert.Equal(expected, string.Join(' ', found.Select(finding => $"{finding.Code} {finding.Location}")));
    }

    [Fact]
    public void A_merged_label_belongs_to_all_its_rows()
    {
        var (file, found) = Read(
            new Workbook().Sheet("Blad1",
                Row(1, Text("A1", "Form"), Text("B1", "Rad"), Text("C1", "Utfall 2404"))
                + Row(2, Text("A2", "SIS"), Text("B2", "dygn"), Number("C2", "1"))
                + Row(3, Text("B3", "personer"), Number("C3", "2")),
                "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>"),
            Counts with { KeyColumns = ["Form", "Rad"] });
        Assert.Empty(found);
        Assert.Equal(["SIS / dygn", "SIS / personer"], file.Rows.Select(row => row.Key.ToString()));
    }

    [Fact]
    public void A_cell_shown_as_per_cent_is_a_share()
    {
        var workbook = new Workbook().Sheet("Blad1", Row(1, Text("A1", "Rad"), Text("B1", "Utfall 2404")) + Row(2, Text("A2", "A"), Number("B2", "0.67", Percent)));
        foreach (var scale in new[] { NumberScale.Percent, NumberScale.One })
        {
            var (file, found) = Read(workbook, Counts with { Unit = MeasureUnit.Share, Scale = scale });
            Assert.Empty(found);
            Assert.Equal(new CellValue.Number(0.67m), file.Facts[0].Value);
        }
        Assert.Equal("SR0110", Assert.Single(Read(workbook, Counts).Found).Code);
    }

    [Fact]
    public void The_sheet_is_chosen_by_name()
    {
        var workbook = new Workbook().Sheet("Info", Row(1, Text("A1", "Hej"))).Sheet("Data", Header + Row(4, Text("A4", "A"), Number("B4", "1"), Number("C4", "2")));
        Assert.Equal(2, Read(workbook, Declaration with { Sheet = "data" }).File.Facts.Count);
        var finding = Assert.Single(Read(workbook, Declaration with { Sheet = "Tal" }).Found);
        Assert.Equal("SR0101", finding.Code);
        Assert.Contains("”Info”, ”Data”", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Personnummer_on_any_sheet_stop_the_whole_file()
    {
        var (file, found) = Read(new Workbook()
            .Sheet("Data", Header + Row(4, Text("A4", "A"), Number("B4", "1"), Text("C4", "fel")))
            .Sheet("Gömt", Row(1, Number("B1", "198112189876"))));
        var finding = Assert.Single(found);
        Assert.Equal("SR0701 t1/drift.xlsx[Gömt!B1]", $"{finding.Code} {finding.Location}");
        Assert.Empty(file.Facts);
    }

    [Theory]
    [InlineData(new byte[] { 1, 2, 3 })]
    [InlineData(new byte[] { 0x50, 0x4b, 3, 4, 5, 6, 7 })]
    [InlineData(new byte[] { })]
    public void Other_files_are_no_workbooks(byte[] content) =>
        Assert.Equal("SR0101", Assert.Single(Reading.Read("drift.xlsx", content).Found).Code);
}
