using System.Globalization;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Periods;

namespace SocialReport.Facts;

/// <summary>Reads a sheet of an Excel workbook (xlsx) into cells.</summary>
internal static class XlsxTableReader
{
    // The library asks for Windows-1252 even where it reads none.
    static XlsxTableReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads a sheet; null when it can't be read or must not be.</summary>
    /// <param name="file">The file's path, for places.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="sheet">The sheet's name, or null for the first.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    public static RawTable? Read(string file, ReadOnlyMemory<byte> bytes, string? sheet, DiagnosticBag diagnostics)
    {
        if (Sheets(file, bytes, diagnostics) is not { } sheets)
            return null;
        var found = sheet is null ? sheets.FirstOrDefault() : sheets.Find(table => string.Equals(table.Place.Sheet, sheet, StringComparison.OrdinalIgnoreCase));
        if (found is null)
            diagnostics.Add(Messages.NoSuchSheet(new SourceLocation(file), sheet ?? "", [.. sheets.Select(table => table.Place.Sheet ?? "")]));
        return found;
    }

    /// <summary>Reads all sheets, in the workbook's order; none when it can't be read or must not be.</summary>
    /// <param name="file">The file's path, for places.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    public static IReadOnlyList<RawTable> ReadAll(string file, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics) => Sheets(file, bytes, diagnostics) ?? [];

    private static List<RawTable>? Sheets(string file, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics)
    {
        try
        {
            var content = bytes.ToArray();
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(content));
            using var package = new XlsxPackage(content);
            // Comments aren't read either, but travel with the file.
            var persons = package.Comments().Where(comment => PersonalIdentityNumber.IsIn(comment.Text))
                .Select(comment => new SourceLocation(file, comment.Row, comment.Column, comment.Sheet)).ToList();
            return Sheets(file, reader, package.Errors(), persons, diagnostics);
        }
        catch (Exception problem) when (problem is ExcelReaderException or InvalidDataException or XmlException or IOException
            or FormatException or IndexOutOfRangeException or NullReferenceException or ArgumentException or NotSupportedException)
        {
            // The library fails in all these ways on files that aren't workbooks, or are broken.
            diagnostics.Add(Messages.NotAWorkbook(new SourceLocation(file), problem is InvalidPasswordException));
            return null;
        }
    }

    private static List<RawTable>? Sheets(
        string file,
        IExcelDataReader reader,
        IReadOnlyDictionary<(string Sheet, int Row, int Column), string> errors,
        List<SourceLocation> persons,
        DiagnosticBag diagnostics)
    {
        var tables = new List<RawTable>();
        do
        {
            var table = Sheet(file, reader, errors);
            // Other sheets aren't read, but travel with the file to whoever gets it.
            persons.AddRange(table.Rows.SelectMany(row => row.Cells).Where(cell => PersonalIdentityNumber.IsIn(cell.Text)).Select(cell => cell.Location));
            tables.Add(table);
        }
        while (reader.NextResult());
        diagnostics.AddRange(persons.Distinct().Select(Messages.PersonalIdentityNumberFound));
        return persons.Count > 0 ? null : tables;
    }

    private static RawTable Sheet(
        string file, IExcelDataReader reader, IReadOnlyDictionary<(string Sheet, int Row, int Column), string> errors)
    {
        var rows = new List<RawRow>();
        var merges = reader.MergeCells ?? [];
        var origins = new Dictionary<(int, int), RawCell>();
        for (var rowIndex = 0; reader.Read(); rowIndex++)
        {
            var cells = new RawCell[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                var place = new SourceLocation(file, rowIndex + 1, i + 1, reader.Name);
                cells[i] = errors.TryGetValue((reader.Name, rowIndex + 1, i + 1), out var error)
                    ? new RawCell(error, place, null, 1)
                    : Cell(reader.GetValue(i), reader.GetNumberFormatString(i) ?? "", place);
                if (Array.Find(merges, range => IsIn(range, rowIndex, i)) is not { } merge)
                    continue;
                if ((merge.FromRow, merge.FromColumn) == (rowIndex, i))
                    origins[(rowIndex, i)] = cells[i];
                else if (origins.TryGetValue((merge.FromRow, merge.FromColumn), out var origin))
                    cells[i] = origin with { Location = place, IsCovered = true };
            }
            var row = new RawRow(cells);
            if (row.Filled > 0)
                rows.Add(row);
        }
        return new(new SourceLocation(file, Sheet: reader.Name), rows);
    }

    private static bool IsIn(CellRange range, int rowIndex, int columnIndex) =>
        range.FromRow <= rowIndex && rowIndex <= range.ToRow && range.FromColumn <= columnIndex && columnIndex <= range.ToColumn;

    private static RawCell Cell(object? value, string format, SourceLocation place)
    {
        switch (value)
        {
            case null:
                return new("", place, null, 1);
            case DateTime date:
                return new(DateText(date, format), place, null, 1) { IsDate = true };
            case bool truth:
                return new(truth ? "SANT" : "FALSKT", place, null, 1);
            case double or int or decimal:
                // Excel keeps 15 significant digits; the rest of a double is noise.
                var digits = Convert.ToDouble(value, CultureInfo.InvariantCulture).ToString("G15", CultureInfo.InvariantCulture);
                var isPercent = format.Contains('%', StringComparison.Ordinal);
                if (!decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                    return new(digits, place, null, 1);
                var shown = isPercent ? number * 100 : number;
                return new(shown.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ',') + (isPercent ? " %" : ""), place, null, 1)
                {
                    Number = number,
                    IsPercent = isPercent,
                };
            default:
                return new((Convert.ToString(value, CultureInfo.InvariantCulture) ?? "").Trim(), place, null, 1);
        }
    }

    // Excel turns a header such as mar-24 into a date and shows month and year.
    private static string DateText(DateTime date, string format) =>
        format.Contains('d', StringComparison.OrdinalIgnoreCase) || !format.Contains('m', StringComparison.OrdinalIgnoreCase)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : DateSpan.Month(date.Year, date.Month).SwedishName;
}
