using System.Globalization;
using System.Text;
using SocialReport.Tests.Facts;

namespace SocialReportCli.Tests;

/// <summary>The same catalogue for workbooks: the operating accounts come as xlsx, with one thing broken.</summary>
public class XlsxCatalogueTests(BrokenWorkspace workspace) : IClassFixture<BrokenWorkspace>
{
    private const string Folder = "sample-data/socialnamnden/2024-T1/";
    private const string Csv = Folder + "drift.csv";
    private const string Xlsx = Folder + "drift.xlsx";
    private const string Committee = "sample-data/socialnamnden/namnd.yaml";

    /// <summary>Cells that take the place of the right ones; the cell with the forecast of Utredning barn is I21.</summary>
    public static TheoryData<string, string, string, string[]> Cells => new()
    {
        { "ett ord", "I21", Workbook.Text("I21", "tjugo"), ["fel[SR0111] " + Xlsx + "[Drift!I21]"] },
        { "ett tal som text med punkt", "I21", Workbook.Text("I21", "-20.393"), ["fel[SR0111] " + Xlsx + "[Drift!I21]"] },
        { "ett Excelfel", "I21", Workbook.Error("I21", "#DIV/0!"), ["fel[SR0112] " + Xlsx + "[Drift!I21]"] },
        { "ett uppslag som inte finns", "G9", Workbook.Error("G9", "#N/A"), ["fel[SR0112] " + Xlsx + "[Drift!G9]"] },
        { "ett datum", "I21", Workbook.Number("I21", "45352", Workbook.MonthYear), ["fel[SR0111] " + Xlsx + "[Drift!I21]"] },
        { "procent", "I21", Workbook.Number("I21", "0.5", Workbook.Percent), ["fel[SR0110] " + Xlsx + "[Drift!I21]"] },
        { "ett för stort tal", "I21", Workbook.Number("I21", "-2E+20"), ["fel[SR0111] " + Xlsx + "[Drift!I21]"] },
        { "en summa som inte stämmer", "I25", Workbook.Number("I25", "-278285"), ["fel[SR0206] " + Xlsx + "[Drift!I25]"] },
        { "samma rad två gånger", "B22", Workbook.Text("B22", "Utredning barn"), ["fel[SR0204] " + Xlsx + "[Drift!B22]"] },
        { "en rad utan namn", "B21", "", ["fel[SR0114] " + Xlsx + "[Drift!A21]"] },
        { "en felstavad rubrik", "F4", Workbook.Text("F4", "Ack utfal 2404"), ["fel[SR0108] " + Xlsx + "[Drift!F4]"] },
        { "samma rubrik två gånger", "I4", Workbook.Text("I4", "Budget 2024"), ["fel[SR0106] " + Xlsx + "[Drift!I4]"] },
        { "en rubrik som saknas", "G4", "", ["fel[SR0107] " + Xlsx + "[Drift!G5]"] },
        { "en nyckelkolumn som saknas", "B4", Workbook.Text("B4", "Namn"), ["fel[SR0107] " + Xlsx + "[Drift!A4]"] },
        { "ett värde i en kolumn utan rubrik", "J21", Workbook.Number("J21", "1"), ["fel[SR0107] " + Xlsx + "[Drift!J21]"] },
        { "ett personnummer", "B21", Workbook.Text("B21", "Utredning 19121212-1212"), ["fel[SR0701] " + Xlsx + "[Drift!B21]"] },
        { "en annan enhet i cellen", "I21", Workbook.Text("I21", "-20,4 mnkr"), ["fel[SR0110] " + Xlsx + "[Drift!I21]"] },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_broken_cell_is_told_with_sheet_and_cell(string name, string at, string cell, string[] expected)
    {
        Assert.NotEmpty(name);
        workspace.Check(Instead(Book("Drift", (at, cell))), "", 1, expected, name + " i en arbetsbok");
    }

    [Fact]
    public void A_merged_number_is_refused_where_it_covers() =>
        workspace.Check(
            Instead(Book("Drift", "<mergeCells count=\"1\"><mergeCell ref=\"I20:I21\"/></mergeCells>", ("I21", ""))), "", 1,
            ["fel[SR0113] " + Xlsx + "[Drift!I21]"], "en sammanslagen cell i Excel");

    [Fact]
    public void A_file_that_is_no_workbook_is_refused() =>
        workspace.Check(Instead("Kod;Verksamhet"u8.ToArray()), "", 1, ["fel[SR0101] " + Xlsx], "en fil som inte är en arbetsbok");

    [Fact]
    public void A_workbook_that_broke_off_is_refused() =>
        workspace.Check(Instead(Book("Drift")[..900]), "", 1, ["fel[SR0101] " + Xlsx], "en avbruten arbetsbok");

    [Fact]
    public void A_sheet_that_isnt_there_is_named_with_those_that_are()
    {
        var changes = Instead(Book("Drift"));
        var committee = Encoding.UTF8.GetString(workspace.ReadOrNull(Committee)!);
        changes[Committee] = Encoding.UTF8.GetBytes(committee.Replace("    kod: Kod\n", "    kod: Kod\n    blad: Driften\n", StringComparison.Ordinal));
        workspace.Check(changes, "", 1, ["fel[SR0101] " + Xlsx], "ett blad som inte finns");
    }

    [Fact]
    public void A_workbook_beside_the_csv_of_the_same_name_is_told_once() =>
        workspace.Check(
            new Dictionary<string, byte[]?>(StringComparer.Ordinal) { [Xlsx] = Book("Drift") }, "", 1, ["fel[SR0117] " + Xlsx],
            "en arbetsbok bredvid en csv-fil med samma namn");

    private static Dictionary<string, byte[]?> Instead(byte[] workbook) => new(StringComparer.Ordinal) { [Csv] = null, [Xlsx] = workbook };

    private byte[] Book(string sheet, params (string At, string Cell)[] changed) => Book(sheet, "", changed);

    /// <summary>The csv file as a workbook, some cells changed.</summary>
    private byte[] Book(string sheet, string merges, params (string At, string Cell)[] changed)
    {
        var instead = changed.ToDictionary(item => item.At, item => item.Cell, StringComparer.Ordinal);
        var lines = Encoding.UTF8.GetString(workspace.ReadOrNull(Csv)!).TrimEnd().Split('\n');
        var rows = new StringBuilder();
        for (var row = 1; row <= lines.Length; row++)
        {
            var texts = lines[row - 1].TrimEnd('\r').Split(';');
            var cells = Enumerable.Range(0, texts.Length + 1).Select(column =>
            {
                var at = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}");
                return instead.TryGetValue(at, out var cell) ? cell : Cell(at, column < texts.Length ? texts[column] : "");
            });
            rows.Append(Workbook.Row(row, [.. cells]));
        }
        return new Workbook().Sheet(sheet, rows.ToString(), merges).Build();
    }

    private static string Cell(string at, string text)
    {
        var digits = text.Replace(" ", "", StringComparison.Ordinal);
        if (text.Length == 0)
            return "";
        return at[0] > 'C' && decimal.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? Workbook.Number(at, digits)
            : Workbook.Text(at, text);
    }
}
