using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace SocialReportCli.Tests.Strangers;

/// <summary>A row with numbers: its label and the numbers from left to right.</summary>
internal sealed record NumberRow(string Label, IReadOnlyList<decimal> Numbers)
{
    public override string ToString() => $"{Label}: {string.Join(" ", Numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))}";
}

/// <summary>
/// The rows of numbers of a file that somebody saved, and of a report that was built, read without any of the code under test.
/// </summary>
internal static class PublishedTables
{
    static PublishedTables() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The rows of a csv file with semicolons or of the first sheet of a workbook.</summary>
    public static IReadOnlyList<NumberRow> OfFile(string path) =>
        Rows(path.EndsWith(".xlsx", StringComparison.Ordinal) ? Sheet(path) : [.. Text(path).Split('\n').Select(line => line.TrimEnd('\r').Split(';'))]);

    /// <summary>The rows of all tables of a report's Markdown.</summary>
    public static IReadOnlyList<NumberRow> OfMarkdown(string text) =>
        Rows([.. text.Split('\n').Where(line => line.StartsWith('|') && !line.StartsWith("|:", StringComparison.Ordinal) && !line.StartsWith("| -", StringComparison.Ordinal))
            .Select(line => line.Trim().Trim('|').Split('|'))]);

    private static List<NumberRow> Rows(IReadOnlyList<string[]> lines)
    {
        var rows = new List<NumberRow>();
        foreach (var cells in lines.Select(line => line.Select(Clean).ToArray()))
        {
            var numbers = cells.Skip(1).Select(Number).OfType<decimal>().ToArray();
            if (numbers.Length > 0 && cells[0].Length > 0)
                rows.Add(new NumberRow(cells[0].TrimStart('-', '–', ' '), numbers));
        }
        return rows;
    }

    private static string Clean(string cell) => cell.Replace('\u00A0', ' ').Replace("*", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal).Trim();

    private static decimal? Number(string cell) =>
        decimal.TryParse(cell.Replace(" ", "", StringComparison.Ordinal).Replace("%", "", StringComparison.Ordinal).Replace('\u2212', '-').Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(string path)
    {
        var bytes = File.ReadAllBytes(path);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding(1252).GetString(bytes);
        }
    }

    private static List<string[]> Sheet(string path)
    {
        using var stream = File.OpenRead(path);
        using var reader = ExcelReaderFactory.CreateReader(stream);
        var lines = new List<string[]>();
        while (reader.Read())
            lines.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) ?? "")]);
        return lines;
    }
}
