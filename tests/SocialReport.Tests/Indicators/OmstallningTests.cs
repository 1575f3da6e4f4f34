using SocialReport.Documents;

namespace SocialReport.Tests.Indicators;

/// <summary>The report of the transition 2023: every published value in its row and column.</summary>
public sealed class OmstallningTests
{
    private static readonly Lazy<BuiltReport> Report = new(() => SampleReport.Build("socialnamnden", "omstallning", "2023"));

    /// <summary>As published, spaces before the per cent sign apart: baseline, outcome, desired state, frequency, direction.</summary>
    [Theory]
    [InlineData("omställning", """
        1 400|1 931|1 600|Tertial|Ökning
        37|35|60|Tertial|Ökning
        5 %|4,20 %|4,50 %|Tertial|Minskning
        1,30 %|0,80 %|1,15 %|Tertial|Minskning
        20 %|17 %|35 %|Tertial|Ökning
        63 %|60 %|85 %|Tertial|Ökning
        19 %|20 %|30 %|Tertial|Ökning
        169**|170,2|144|Tertial|Minskning
        106|108,3|122|Tertial|Ökning
        """)]
    [InlineData("placeringar", """
        60 %|63 %|93 %|Månatligen|Öka
        177,2 mnkr*|177,9 mnkr|Minska kostnaderna för externa placeringar|Tertial|Minska
        92 %|92,4 %|90 %|Tertial|Öka
        43|43|51|Årsbasis|Öka
        """)]
    public void Every_value_stands_in_its_row_and_column(string table, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n").Split('\n'), Printed(table).Rows.Select(row => string.Join('|', row.Cells.Skip(2).Take(5).Select(Plain))));

    [Theory]
    [InlineData("omställning", "uppfyllt|uppfylls inte|uppfyllt|uppfyllt|uppfylls inte|uppfylls inte|på väg|uppfylls inte|på väg")]
    [InlineData("placeringar", "på väg|kan inte bedömas|uppfyllt|uppfylls inte")]
    public void Every_indicator_stands_by_the_rule(string table, string expected) =>
        Assert.Equal(expected, string.Join('|', Printed(table).Rows.Select(row => Plain(row.Cells[^1]))));

    [Fact]
    public void One_indicator_is_spoken_of_as_one()
    {
        const string path = "sample-data/socialnamnden/2023/indikatorer.yaml";
        var data = System.Text.Encoding.UTF8.GetString(Repository.Files.Read(path).Span);
        var changed = data.Replace("2023: 1 931", "2023: 1 300", StringComparison.Ordinal).Replace("2023: 4,20 %", "2023: 4,60 %", StringComparison.Ordinal);
        var built = SampleReport.Build(SampleReport.Copy().With(path, changed), "socialnamnden", "omstallning", "2023");
        Assert.Contains(
            "Av dem är en uppfylld, tre på väg", string.Join('\n', built.Document!.Blocks.OfType<Paragraph>().Select(paragraph => PlainText.Of(paragraph.Content))), StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_and_notes_follow_the_values()
    {
        Assert.Equal("Mål|Indikator|Nuläge*|Utfall 2023|Börläge 2025|Uppföljning|Riktning|Status", string.Join('|', Printed("omställning").HeaderRows[0].Cells.Select(Plain)));
        Assert.Equal(
            ["* Nuläget visar mätperioden per 31 augusti 2023.", "** Nuläget är rättat från 160 till 169 årsarbetare."],
            Printed("omställning").Notes.Select(note => PlainText.Of(note).Replace('\u00A0', ' ')));
    }

    [Fact]
    public void A_target_against_its_direction_is_told() =>
        Assert.Contains(Report.Value.Diagnostics, finding => finding is { Code: "SR0620", Subject: "indikator/beläggning_vuxna/målvärde" });

    private static Table Printed(string id) => Report.Value.Document!.Blocks.OfType<Table>().Single(table => table.Id == id);

    private static string Plain(TableCell cell) => PlainText.Of(cell.Content).Replace('\u00A0', ' ');
}
