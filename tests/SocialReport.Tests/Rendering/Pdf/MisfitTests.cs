using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Rendering.Pdf;
using SocialReport.Rendering.Pdf.Flow;
using static SocialReport.Tests.Rendering.Pdf.DocumentParts;
using static SocialReport.Tests.Rendering.Pdf.LaidText;

namespace SocialReport.Tests.Rendering.Pdf;

/// <summary>What does not fit is told by the words around it, and marked on the page.</summary>
public class MisfitTests
{
    private const double Tolerance = 0.001;

    /// <summary>Nowhere does it have a place for a hyphen.</summary>
    private static string LongWord { get; } = "A" + new string('7', 300);

    [Fact]
    public void A_word_that_no_column_holds_is_told_by_its_row_and_column()
    {
        var layout = Layout(Document(Table("T", ["Verksamhet", "Utfall"], [Data("Familjehem", "1,0"), Data("Öppenvård", LongWord)])));

        Assert.Contains(
            $"”{LongWord[..60]}…” på raden ”Öppenvård” i kolumnen ”Utfall” är bredare än sin kolumn, delades där det tog slut och är markerat i marginalen.",
            layout.Diagnostics.Select(item => item.Message));
    }

    [Fact]
    public void A_heading_that_no_column_holds_is_told_once_though_it_is_repeated()
    {
        TableRow[] rows = [.. Enumerable.Range(1, 100).Select(number => Data("a", Number(number)))];
        var layout = Layout(Document(Table("T", ["Verksamhet", LongWord], rows)));

        Assert.True(layout.Pages.Count > 3);
        var finding = Assert.Single(layout.Diagnostics, item => item.Code == "SR0502");
        Assert.Contains($" i kolumnrubriken ”{LongWord[..60]}…” ", finding.Message, StringComparison.Ordinal);
        Assert.All(layout.Pages.Skip(1), page => Assert.NotEmpty(Marks(page)));
    }

    [Fact]
    public void A_broken_word_in_a_cell_has_a_bar_beside_it_and_one_in_the_margin()
    {
        var layout = Layout(Document(Text("Text."), Table("T", ["Verksamhet", "Utfall"], [Data("Öppenvård", LongWord)])));

        var page = layout.Pages.Single(page => Content(page).Contains(LongWord, StringComparison.Ordinal));
        var lines = page.Boxes.OfType<TextBox>().Where(box => box.Text.Length > 1 && box.Text.All(letter => letter is 'A' or '7')).ToArray();
        Assert.True(lines.Length > 1);
        foreach (var line in lines.SkipLast(1))
        {
            var marks = Marks(page).Where(mark => Math.Abs(mark.Y - line.Y) < Tolerance && Math.Abs(mark.Height - line.Height) < Tolerance).ToArray();
            Assert.Contains(marks, mark => mark.X + mark.Width < Theme.MarginLeft);
            Assert.Contains(marks, mark => mark.X + mark.Width < line.X && mark.X > line.X - 5);
        }
    }

    [Fact]
    public void The_other_columns_are_set_as_usual_beside_one_that_is_too_wide()
    {
        var layout = Layout(Document(Table("T", ["Verksamhet", "Utfall"], [Data("Familjehemsvård vuxna", "1,0"), Data("Öppenvård", LongWord)])));

        var label = layout.Pages.SelectMany(page => page.Boxes).OfType<TextBox>().Single(box => box.Text == "Familjehemsvård vuxna");
        Assert.Equal(Theme.Cell.Size, label.Run.Style.Size);
    }

    [Fact]
    public void What_fits_has_no_mark() =>
        Assert.All(Layout(SampleReport.Full()).Pages, page => Assert.Empty(Marks(page)));

    [Fact]
    public void A_table_with_too_many_columns_is_marked_where_letters_leave_their_columns()
    {
        var headers = Enumerable.Range(1, 200).Select(number => $"K{number}").ToArray();
        var layout = Layout(Document(Table("T", headers, [Data([.. headers.Select(_ => "88")])])));

        Assert.Contains("SR0506", layout.Diagnostics.Select(item => item.Code));
        Assert.Contains(layout.Diagnostics, item => item.Message.StartsWith("”8” på raden ”88” i kolumnen ”K", StringComparison.Ordinal));
        // The caption's mark is as high as the caption; those of the letters stand further down.
        Assert.True(Marks(layout.Pages[1]).Select(mark => mark.Y).Distinct().Count() > 2);
    }

    [Fact]
    public void A_row_higher_than_a_page_is_marked_all_the_way_and_told_at_its_own_place()
    {
        var lines = Enumerable.Range(1, 200).SelectMany(_ => new Inline[] { new Inline.Text("a"), new Inline.LineBreak() });
        var layout = Layout(Document(new Table(
            "t", Words("T"), [new TableColumn("a", ColumnAlignment.Text)], [], [new TableRow(RowKind.Data, [new TableCell([.. lines])])], [], Source)));

        Assert.Equal("SR0503", Assert.Single(layout.Diagnostics).Code);
        Assert.True(Assert.Single(Marks(layout.Pages[1])).Height > 500);
    }

    [Fact]
    public void Words_of_a_calculated_table_are_told_at_the_cell_of_the_file()
    {
        var files = Tests.SampleReport.Copy();
        const string Path = "sample-data/socialnamnden/2024-T1/volym.csv";
        var text = System.Text.Encoding.UTF8.GetString(files.Read(Path).Span);
        files.With(Path, text.Replace("Mottagning;Inflöde;", $"Mottagning;{LongWord};", StringComparison.Ordinal));

        var built = Tests.SampleReport.Build(files, "socialnamnden", "tertialrapport", "2024-T1");

        var finding = Assert.Single(built.Diagnostics, item => item.Code == "SR0502");
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(Path + ":8:12", finding.Location.ToString());
    }

    /// <summary>The marks, not the frame of a gap in a draft.</summary>
    private static IEnumerable<FillBox> Marks(LaidPage page) =>
        page.Boxes.OfType<FillBox>().Where(box => box.Color == Shade.Gap && !box.FitsContent);
}
