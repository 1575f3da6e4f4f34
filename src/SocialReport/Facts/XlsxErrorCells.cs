using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace SocialReport.Facts;

/// <summary>
/// Finds the cells of a workbook that hold an error such as #DIV/0!. The reading library gives those as empty,
/// which would make an error a missing value.
/// </summary>
internal static class XlsxErrorCells
{
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The errors, by sheet, row and column; both numbers from 1.</summary>
    public static IReadOnlyDictionary<(string Sheet, int Row, int Column), string> Read(byte[] workbook)
    {
        var errors = new Dictionary<(string, int, int), string>();
        using var archive = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        var paths = Load(archive, "xl/_rels/workbook.xml.rels")?.Root?.Elements()
            .ToDictionary(relation => (string?)relation.Attribute("Id") ?? "", relation => (string?)relation.Attribute("Target") ?? "");
        foreach (var sheet in Load(archive, "xl/workbook.xml")?.Descendants().Where(element => element.Name.LocalName == "sheet") ?? [])
        {
            if (paths is null || !paths.TryGetValue((string?)sheet.Attribute(Relations + "id") ?? "", out var target))
                continue;
            var path = target.StartsWith('/') ? target[1..] : "xl/" + target;
            var name = (string?)sheet.Attribute("name") ?? "";
            foreach (var cell in Load(archive, path)?.Descendants().Where(element => element.Name.LocalName == "c") ?? [])
            {
                if ((string?)cell.Attribute("t") == "e" && Position((string?)cell.Attribute("r")) is var (row, column))
                    errors[(name, row, column)] = cell.Elements().FirstOrDefault(element => element.Name.LocalName == "v")?.Value ?? "#";
            }
        }
        return errors;
    }

    private static XDocument? Load(ZipArchive archive, string path)
    {
        if (archive.GetEntry(path) is not { } entry)
            return null;
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }

    /// <summary>Row and column of a cell's name such as <c>C4</c>.</summary>
    private static (int Row, int Column)? Position(string? name)
    {
        var letters = name?.TakeWhile(char.IsAsciiLetterUpper).Count() ?? 0;
        if (name is null || letters == 0 || !int.TryParse(name.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row))
            return null;
        return (row, name.Take(letters).Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1));
    }
}
