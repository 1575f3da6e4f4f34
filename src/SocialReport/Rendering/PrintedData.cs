using System.Globalization;
using SocialReport.Documents;

namespace SocialReport.Rendering;

/// <summary>A file with what a report prints, to be carried inside it.</summary>
/// <param name="Name">File name, unique in the report.</param>
/// <param name="MediaType">Kind of content, such as text/csv.</param>
/// <param name="Description">What it holds, in Swedish.</param>
/// <param name="Content">Its bytes.</param>
public sealed record PrintedDataFile(string Name, string MediaType, string Description, ReadOnlyMemory<byte> Content);

/// <summary>
/// The data that may leave with a report: what is printed, and nothing else. Full provenance holds unmasked values and is
/// never part of it.
/// </summary>
public static class PrintedData
{
    /// <summary>The list of printed figures, then one file for each printed table that has rows and each chart, in reading order.</summary>
    public static IReadOnlyList<PrintedDataFile> Files(Document document)
    {
        var files = new List<PrintedDataFile>
        {
            new(
                "redovisade-tal.json",
                "application/json",
                "De tal som rapporten redovisar, och var de står",
                PrintedFiguresJson.Write(PrintedFigures.In(document))),
        };
        var charts = document.Blocks.OfType<Chart>().Select(chart => chart.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var table in Tables(document.Blocks).Concat(document.Footnotes.SelectMany(Tables)).Where(table => table.Rows.Count > 0))
        {
            // The numbers of charts in an appendix are in the charts' own files.
            var isOfChart = charts.Contains(table.Id);
            if (!isOfChart || !files.Exists(file => file.Name == $"{table.Id}.csv"))
                files.Add(new PrintedDataFile(FileName(table, files), "text/csv", Description(table, isOfChart), TableCsv.Write(table)));
        }
        return files;
    }

    private static IEnumerable<Table> Tables(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Table table => [table],
        Chart chart => [ChartNumbers.Of(chart)],
        ListBlock list => list.Items.SelectMany(Tables),
        Callout callout => Tables(callout.Content),
        _ => [],
    });

    /// <summary>The table's id; a table that is printed more than once gets a number from the second time.</summary>
    private static string FileName(Table table, List<PrintedDataFile> others)
    {
        var name = $"{table.Id}.csv";
        for (var number = 2; others.Exists(other => other.Name == name); number++)
            name = string.Create(CultureInfo.InvariantCulture, $"{table.Id}-{number}.csv");
        return name;
    }

    private static string Description(Table table, bool isOfChart)
    {
        var caption = PlainText.Of(table.Caption).Replace('\n', ' ');
        if (isOfChart)
            return caption;
        return $"Tabellen ”{(caption.Length > 0 ? caption : table.Id)}” som den är tryckt";
    }
}
