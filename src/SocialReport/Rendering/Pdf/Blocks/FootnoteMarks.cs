using SocialReport.Diagnostics;
using SocialReport.Documents;

namespace SocialReport.Rendering.Pdf.Blocks;

/// <summary>Finds the marks of footnotes.</summary>
internal static class FootnoteMarks
{
    /// <summary>The marks in a block, in reading order.</summary>
    public static IEnumerable<(int Number, SourceLocation Source)> In(Block block) => block switch
    {
        Heading heading => In(heading.Content, block.Source),
        Paragraph paragraph => In(paragraph.Content, block.Source),
        ListBlock list => list.Items.SelectMany(item => item).SelectMany(In),
        Callout callout => callout.Content.SelectMany(In),
        Table table => In(table.Caption, block.Source)
            .Concat(table.HeaderRows.Concat(table.Rows).SelectMany(row => row.Cells)
                .SelectMany(cell => In(cell.Content, block.Source)))
            .Concat(table.Notes.SelectMany(note => In(note, block.Source))),
        Chart chart => In(chart.Title, block.Source)
            .Concat(chart.Notes.SelectMany(note => In(note, block.Source)))
            .Concat(chart.Data is { } data ? In(data) : []),
        _ => [],
    };

    private static IEnumerable<(int Number, SourceLocation Source)> In(IReadOnlyList<Inline> content, SourceLocation source) =>
        content.SelectMany(inline => inline switch
        {
            Inline.FootnoteMark mark => [(mark.Number, source)],
            Inline.Strong strong => In(strong.Content, source),
            Inline.Emphasis emphasis => In(emphasis.Content, source),
            Inline.Link link => In(link.Content, source),
            _ => [],
        });
}
