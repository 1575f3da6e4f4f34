using FsCheck;
using FsCheck.Fluent;
using SocialReport.Diagnostics;
using SocialReport.Documents;
using SocialReport.Rendering.Text;
using SocialReport.Tests.Documents;

namespace SocialReport.Tests.Rendering.TextForm;

/// <summary>What a reader of differences counts on.</summary>
public class TextStabilityTests
{
    private static readonly string[] Marks =
        ["**", "*", "_", "|", "#", "<b>", "<", " ", " ", " ", "[", "]", "](http://x)", "`", "{#ab}", "{a}", "1. ", "- ", "+ ", "= ", "\\", "&lt;", "&", "å", "Ord. ", "ord", "!", "[^1]", "[^1]:", ">", "~~~", "---", "===", ". ", "12", ")"];

    private static Arbitrary<string> Words => Gen.Elements(Marks).ArrayOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void One_changed_cell_within_its_step_changes_one_line()
    {
        // Widths 5 to 8 round up to the same width.
        var cell = Gen.Choose(5, 8).SelectMany(length => Gen.Elements("abcåäö−,019 ".ToCharArray()).ArrayOf(length)).Select(letters => new string(letters).Replace(' ', '\u00A0'));
        var change = from cells in cell.ArrayOf(12) from index in Gen.Choose(0, 11) from other in cell where other != cells[index] select (cells, index, other);
        Prop.ForAll(
            change.ToArbitrary(),
            drawn =>
            {
                var changed = (string[])drawn.cells.Clone();
                changed[drawn.index] = drawn.other;
                var before = Lines(drawn.cells);
                var after = Lines(changed);
                Assert.Equal(before.Count, after.Count);
                Assert.Single(before.Zip(after), pair => pair.First != pair.Second);
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_words_come_back_as_they_were_when_the_text_is_read_as_Markdown() => Prop.ForAll(Words, CheckReadBack).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_string_comes_back_as_it_was_when_the_text_is_read_as_Markdown() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(words => words is not null && !words.Any(letter => letter is '\uFDD0' or '\uE000' or '\uE001')), CheckReadBack).QuickCheckThrowOnFailure();

    private static void CheckReadBack(string words)
    {
        Inline[] content = [new Inline.Text(words)];
        var paragraph = Built.From(string.Join('\n', InlineText.Lines(content)));
        Assert.Empty(paragraph.Diagnostics);
        Assert.Equal(Spaced(words), Spaced(string.Concat(paragraph.Blocks.Select(Built.Plain))));

        if (string.IsNullOrWhiteSpace(Spaced(words)))
            return;
        var heading = Built.From($"# {InlineText.Heading(content)}\n\ntext");
        Assert.Empty(heading.Diagnostics);
        Assert.Equal(Spaced(words), Spaced(Built.Plain(heading.Blocks[0])));

        var table = Built.From($"| a | b |\n|---|---|\n| {InlineText.Cell(content)} | x |");
        Assert.Empty(table.Diagnostics);
        Assert.Equal(Spaced(words), Spaced(PlainText.Of(Assert.IsType<Table>(Assert.Single(table.Blocks)).Rows[0].Cells[0].Content)));
    }

    /// <summary>Spaces at the edges and several in a row mean nothing in running text.</summary>
    private static string Spaced(string words)
    {
        var plain = string.Concat(words.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter));
        return string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static IReadOnlyList<string> Lines(string[] cells)
    {
        var rows = cells.Chunk(3).Select(row => new TableRow(RowKind.Data, [.. row.Select(cell => new TableCell([new Inline.Text(cell)]))]));
        TableColumn[] columns = [new("a", ColumnAlignment.Text), new("b", ColumnAlignment.Number), new("c", ColumnAlignment.Number)];
        return TableText.Lines(new Table("t", [], columns, [], [.. rows], [], new SourceLocation("rapport.md")));
    }
}
