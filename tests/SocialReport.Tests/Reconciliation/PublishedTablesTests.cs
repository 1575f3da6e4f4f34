using System.Globalization;
using SocialReport.Documents;

namespace SocialReport.Tests.Reconciliation;

/// <summary>Every cell of the published tables against ours, as printed numbers.</summary>
public class PublishedTablesTests
{
    private const string Folder = "tests/SocialReport.Tests/Reconciliation";

    private static readonly Lazy<Document> Report = new(() => SampleReport.Build("socialnamnden", "tertialrapport", "2024-T1").Document!);

    [Theory]
    [InlineData("S2-T1", "resultaträkning", 0, 12)]
    [InlineData("S2-T2", "driftsredovisning", 0, 21)]
    [InlineData("S2-T3", "volymer", 0, 2)]
    [InlineData("S2-T4", "volymer", 2, 14)]
    [InlineData("S2-T5", "investeringar", 0, 2)]
    public void Every_cell_is_as_published_or_on_the_reviewed_list(string published, string table, int firstRow, int rows)
    {
        var theirs = Published(published);
        var ours = Report.Value.Blocks.OfType<Table>().Single(block => block.Id == table).Rows;
        Assert.Equal(rows, theirs.Count - 1);
        var differing = new List<string>();
        for (var row = 1; row < theirs.Count; row++)
        {
            var cells = ours[firstRow + row - 1].Cells.Select(cell => PlainText.Of(cell.Content)).ToList();
            Assert.Equal(Label(theirs[row][0]), cells[0]);
            for (var column = 1; column < theirs[row].Length; column++)
            {
                if (!SamePrinted(theirs[row][column], cells[column]))
                    differing.Add($"{published};{cells[0]};{theirs[0][column]};{theirs[row][column]};{cells[column].Replace('−', '-')}");
            }
        }
        Assert.Equal(Listed(published), differing);
    }

    [Fact]
    public void Our_volume_table_has_the_rows_of_both_published_parts() =>
        Assert.Equal(16, Report.Value.Blocks.OfType<Table>().Single(block => block.Id == "volymer").Rows.Count);

    private static List<string[]> Published(string name) =>
        [.. File.ReadAllLines(Repository.Path($"{Folder}/{name}.csv")).Select(line => line.Split(';'))];

    private static List<string> Listed(string published) =>
        [.. File.ReadAllLines(Repository.Path($"{Folder}/avvikelser.csv"))
            .Where(line => line.StartsWith(published + ";", StringComparison.Ordinal))
            .Select(line => string.Join(';', line.Split(';')[..5]))];

    /// <summary>Units that the published table repeats in its total's label.</summary>
    private static string Label(string published) => published.Replace(" (mnkr)", "", StringComparison.Ordinal).Replace(" (mkr)", "", StringComparison.Ordinal);

    private static bool SamePrinted(string published, string ours) =>
        Number(published) is { } theirs ? theirs == Number(ours) : published == ours;

    private static decimal? Number(string printed) =>
        decimal.TryParse(
            printed.Replace('−', '-').Replace(',', '.').Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal),
            NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
