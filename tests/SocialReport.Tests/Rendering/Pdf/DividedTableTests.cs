using SocialReport.Documents;
using SocialReport.Rendering.Pdf.Tables;
using static SocialReport.Tests.Rendering.Pdf.DocumentParts;

namespace SocialReport.Tests.Rendering.Pdf;

/// <summary>Where tables and lists are divided, in documents as they are.</summary>
public class DividedTableTests
{
    [Theory]
    // d data, g group heading, v of which, s subtotal, t total; + is glued to the row above, | begins a part.
    [InlineData("dddddddt", "d+d+dddd+d+t")]
    [InlineData("ddddst", "d+d+dd+s+t")]
    [InlineData("dddsdddsdt", "d+d+d+s|ddd+s+d+t")]
    [InlineData("gddsgdddt", "g+d+d+s|g+dd+d+t")]
    [InlineData("dddvvdddd", "d+d+d+vvdd+d+d")]
    [InlineData("ddd", "d+d+d")]
    public void Rows_keep_to_each_other(string kinds, string expected)
    {
        RowContent[] rows = [.. kinds.Select(kind => new RowContent(Kind(kind), []))];

        Assert.Equal(expected, string.Concat(kinds.Select((kind, index) =>
            (RowGlue.IsGlued(rows, index) ? "+" : RowGlue.BeginsPart(rows, index) ? "|" : "") + kind)));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(12)]
    [InlineData(20)]
    [InlineData(27)]
    [InlineData(28)]
    [InlineData(36)]
    public void A_divided_table_begins_and_ends_with_three_rows(int linesAbove)
    {
        TableRow[] rows = [.. Enumerable.Range(1, 20).Select(number => Data($"Rad{number}", "1,0")), Row(RowKind.Total, "Totalt", "20,0")];
        var layout = LaidText.Layout(Document([.. Enumerable.Range(1, linesAbove).Select(_ => Text("Text.")), Table("T", ["Namn", "Utfall"], rows)]));

        var counts = layout.Pages.Select(page => LaidText.Content(page).Split("Rad").Length - 1 + (LaidText.Content(page).Contains("Totalt", StringComparison.Ordinal) ? 1 : 0))
            .Where(count => count > 0).ToArray();

        Assert.Equal(21, counts.Sum());
        Assert.All(counts, count => Assert.True(count >= 3));
    }

    [Fact]
    public void A_list_leaves_no_short_item_alone_and_goes_with_the_words_before_it()
    {
        for (var above = 20; above < 40; above++)
        {
            var layout = LaidText.Layout(Document(
                [.. Enumerable.Range(1, above).Select(_ => Text("Text.")), Text("Uppgifterna är:"), Bullets("P1", "P2", "P3", "P4", "P5")]));

            foreach (var page in layout.Pages.Select(LaidText.Content).Where(text => text.Contains("• P", StringComparison.Ordinal)))
            {
                Assert.True(page.Split("• P").Length - 1 != 1, page);
                Assert.Equal(page.Contains("P1", StringComparison.Ordinal), page.Contains("Uppgifterna", StringComparison.Ordinal));
            }
        }
    }

    private static RowKind Kind(char letter) => letter switch
    {
        'g' => RowKind.Group,
        'v' => RowKind.OfWhich,
        's' => RowKind.Subtotal,
        't' => RowKind.Total,
        _ => RowKind.Data,
    };
}
