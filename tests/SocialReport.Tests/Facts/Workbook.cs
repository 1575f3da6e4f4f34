using System.Globalization;
using System.IO.Compression;

namespace SocialReport.Tests.Facts;

/// <summary>Builds the smallest workbook that Excel would open: sheets of cells written as XML.</summary>
internal sealed class Workbook
{
    private readonly List<(string Name, string Rows, string Merges)> _sheets = [];
    private readonly Dictionary<int, string> _comments = [];

    public const string Percent = "1";

    public const string MonthYear = "2";

    public Workbook Sheet(string name, string rows, string merges = "")
    {
        _sheets.Add((name, rows, merges));
        return this;
    }

    /// <summary>Comments a cell of the latest sheet.</summary>
    public Workbook Comment(string at, string text)
    {
        _comments[_sheets.Count - 1] = $"<comments><commentList><comment ref=\"{at}\"><text><r><t>{text}</t></r></text></comment></commentList></comments>";
        return this;
    }

    public static string Row(int number, params string[] cells) =>
        string.Create(CultureInfo.InvariantCulture, $"<row r=\"{number}\">{string.Concat(cells)}</row>");

    public static string Text(string at, string text) => $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    public static string Number(string at, string value, string style = "0") => $"<c r=\"{at}\" s=\"{style}\"><v>{value}</v></c>";

    public static string Error(string at, string error) => $"<c r=\"{at}\" t=\"e\"><f>1/0</f><v>{error}</v></c>";

    public byte[] Build()
    {
        const string relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string package = "http://schemas.openxmlformats.org/package/2006";
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", $"<Types xmlns=\"{package}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Add(archive, "_rels/.rels", $"<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{relationships}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            var sheets = _sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"s{i}\"/>");
            Add(archive, "xl/workbook.xml", $"<workbook xmlns=\"{main}\" xmlns:r=\"{relationships}\"><sheets>{string.Concat(sheets)}</sheets></workbook>");
            var parts = _sheets.Select((_, i) => $"<Relationship Id=\"s{i}\" Type=\"{relationships}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>");
            Add(archive, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{package}/relationships\">{string.Concat(parts)}<Relationship Id=\"st\" Type=\"{relationships}/styles\" Target=\"styles.xml\"/></Relationships>");
            Add(archive, "xl/styles.xml", $"<styleSheet xmlns=\"{main}\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"9\" applyNumberFormat=\"1\"/><xf numFmtId=\"17\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            for (var i = 0; i < _sheets.Count; i++)
                Add(archive, $"xl/worksheets/sheet{i}.xml", $"<worksheet xmlns=\"{main}\"><sheetData>{_sheets[i].Rows}</sheetData>{_sheets[i].Merges}</worksheet>");
            foreach (var (sheet, comments) in _comments)
            {
                Add(archive, $"xl/worksheets/_rels/sheet{sheet}.xml.rels", $"<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"c\" Type=\"{relationships}/comments\" Target=\"../comments{sheet}.xml\"/></Relationships>");
                Add(archive, $"xl/comments{sheet}.xml", comments);
            }
        }
        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write("<?xml version=\"1.0\"?>" + content);
    }
}
