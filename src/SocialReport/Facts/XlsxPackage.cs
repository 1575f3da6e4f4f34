using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace SocialReport.Facts;

/// <summary>
/// What a workbook holds that the reading library doesn't give: errors such as #DIV/0!, which it gives as empty and so
/// would become missing values, and the comments on cells.
/// </summary>
/// <param name="workbook">The file's bytes.</param>
internal sealed class XlsxPackage(byte[] workbook) : IDisposable
{
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly ZipArchive _archive = new(new MemoryStream(workbook), ZipArchiveMode.Read);

    /// <summary>The errors, by sheet, row and column; both numbers from 1.</summary>
    public IReadOnlyDictionary<(string Sheet, int Row, int Column), string> Errors()
    {
        var errors = new Dictionary<(string, int, int), string>();
        foreach (var (sheet, path) in Sheets())
        {
            foreach (var cell in Elements(path, "c"))
            {
                if ((string?)cell.Attribute("t") == "e" && Position((string?)cell.Attribute("r")) is var (row, column))
                    errors[(sheet, row, column)] = cell.Elements().FirstOrDefault(element => element.Name.LocalName == "v")?.Value ?? "#";
            }
        }
        return errors;
    }

    /// <summary>The comments, new and old kind, by sheet and cell; row and column from 1.</summary>
    public IEnumerable<(string Sheet, int Row, int Column, string Text)> Comments()
    {
        foreach (var (sheet, path) in Sheets())
        {
            foreach (var part in RelatedParts(path).Values)
            {
                foreach (var comment in Elements(part, "comment").Concat(Elements(part, "threadedComment")))
                {
                    if (Position((string?)comment.Attribute("ref")) is var (row, column))
                        yield return (sheet, row, column, comment.Value);
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private IEnumerable<(string Name, string Path)> Sheets()
    {
        var paths = RelatedParts("xl/workbook.xml");
        foreach (var sheet in Elements("xl/workbook.xml", "sheet"))
        {
            if (paths.TryGetValue((string?)sheet.Attribute(Relations + "id") ?? "", out var path))
                yield return ((string?)sheet.Attribute("name") ?? "", path);
        }
    }

    /// <summary>The parts that a part names, by the name it gives them.</summary>
    private Dictionary<string, string> RelatedParts(string path)
    {
        var (folder, name) = (path[..path.LastIndexOf('/')], path[(path.LastIndexOf('/') + 1)..]);
        return Elements($"{folder}/_rels/{name}.rels", "Relationship")
            .ToDictionary(relation => (string?)relation.Attribute("Id") ?? "", relation => Resolved(folder, (string?)relation.Attribute("Target") ?? ""));
    }

    private static string Resolved(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        while (target.StartsWith("../", StringComparison.Ordinal) && folder.Contains('/', StringComparison.Ordinal))
            (folder, target) = (folder[..folder.LastIndexOf('/')], target[3..]);
        return $"{folder}/{target}";
    }

    /// <summary>The elements of a part with a name; none when the part isn't there.</summary>
    private IEnumerable<XElement> Elements(string path, string name)
    {
        if (_archive.GetEntry(path) is not { } entry)
            return [];
        using var stream = entry.Open();
        return XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == name);
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
