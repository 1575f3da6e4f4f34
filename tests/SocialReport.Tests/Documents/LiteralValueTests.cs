using FsCheck;
using FsCheck.Fluent;
using SocialReport.Documents;

namespace SocialReport.Tests.Documents;

/// <summary>Values never become Markdown.</summary>
public class LiteralValueTests
{
    private const string Everywhere = """
        # Rubrik {0}

        {0} och **{0}** *{0}* [x {0}](https://exempel.se) <https://exempel.se> {0}.

        - {0}
        - a

          {0}

        1. {0}

        > {0}

        | {0} | b |
        |-----|--:|
        | a   | {0} |

        Not[^1]

        [^1]: {0}
        """;

    private static int PlacesOfValue => Everywhere.Split("{0}").Length - 1;

    [Theory]
    [InlineData("**x** | # <b>")]
    [InlineData("# Rubrik")]
    [InlineData("- punkt")]
    [InlineData("1. punkt")]
    [InlineData("[a](javascript:x)")]
    [InlineData("![^1] {#namn} `kod` \\")]
    [InlineData("---")]
    [InlineData("&amp; <!-- -->")]
    [InlineData("    indraget")]
    [InlineData("|\n|---|\n")]
    [InlineData("\uE0000\uE001")]
    public void A_value_is_printed_as_it_is_everywhere(string value) => Check(value);

    [Fact]
    public void Any_value_is_printed_as_it_is_everywhere() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(HasWords), Check).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_string_of_marks_is_printed_as_it_is_everywhere()
    {
        var marks = Gen.Elements("**", "_", "|", "#", "<b>", "\n", "\r\n", " ", "[", "](http://x)", "`", "{#a}", "1. ", "- ", "\\", "&lt;", "å", "![^1]", "[^1]:", ">", "~~", "---");
        Prop.ForAll(marks.ArrayOf().Select(string.Concat).ToArbitrary().Filter(HasWords), Check).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_figure_keeps_its_address_format_and_characters_everywhere()
    {
        var built = Built.From(Everywhere, Built.Figure("−3,9*"));
        var figures = PrintedFigures.In(built.Document);
        Assert.Equal(PlacesOfValue, figures.Count);
        Assert.All(figures, found => Assert.Equal(Built.Printed("−3,9*"), found.Figure));
        Assert.Empty(built.Diagnostics);
    }

    /// <summary>A paragraph of nothing but ends of line is left out.</summary>
    private static bool HasWords(string? value) => value is not null && value.ReplaceLineEndings("").Length > 0;

    /// <summary>The value must come out in each place, and the document around it be that of a plain word.</summary>
    private static void Check(string value)
    {
        var expected = Shape(Built.From(Everywhere.Replace("{0}", "ORD", StringComparison.Ordinal)).Document);
        var built = Built.From(Everywhere, Built.Words(value));
        // Leading and trailing ends of line break nothing at the edge of a paragraph.
        var printed = Shape(built.Document);
        Assert.Equal(expected.Count, printed.Count);
        var asPrinted = value.ReplaceLineEndings("\n");
        foreach (var (plain, actual) in expected.Zip(printed))
            Assert.Equal(plain.Replace("ORD", asPrinted, StringComparison.Ordinal).Trim('\n'), actual.Trim('\n'));
    }

    /// <summary>The kind and words of each block, in order.</summary>
    private static List<string> Shape(Document document)
    {
        var shape = new List<string>();
        Add(document.Blocks);
        foreach (var note in document.Footnotes)
            Add(note);
        return shape;

        void Add(IEnumerable<Block> blocks)
        {
            foreach (var block in blocks)
            {
                shape.Add($"{block.GetType().Name}");
                switch (block)
                {
                    case Heading heading:
                        shape.Add(PlainText.Of(heading.Content));
                        break;
                    case Paragraph paragraph:
                        shape.Add(PlainText.Of(paragraph.Content));
                        break;
                    case ListBlock list:
                        foreach (var item in list.Items)
                            Add(item);
                        break;
                    case Callout callout:
                        Add(callout.Content);
                        break;
                    case Table table:
                        foreach (var row in table.HeaderRows.Concat(table.Rows))
                            shape.AddRange(row.Cells.Select(cell => PlainText.Of(cell.Content)));
                        break;
                }
            }
        }
    }
}
