using System.Text.RegularExpressions;
using SocialReport.Documents;

namespace SocialReport.Tests;

/// <summary>Finds numbers that stand in a document as typed text, not as printed figures.</summary>
internal static partial class PlainNumbers
{
    /// <summary>Each typed number with the words about it, in reading order; tables are left out, for their text is labels.</summary>
    public static IReadOnlyList<string> In(Document document) => [.. document.Blocks.SelectMany(Of)];

    private static IEnumerable<string> Of(Block block) => block switch
    {
        Paragraph paragraph => Of(paragraph.Content),
        Heading heading => Of(heading.Content),
        ListBlock list => list.Items.SelectMany(item => item).SelectMany(Of),
        _ => [],
    };

    private static IEnumerable<string> Of(IReadOnlyList<Inline> content) => content.SelectMany(inline => inline switch
    {
        Inline.Text text => Number().Matches(text.Value).Select(match => match.Value),
        Inline.Strong strong => Of(strong.Content),
        Inline.Emphasis emphasis => Of(emphasis.Content),
        _ => [],
    });

    [GeneratedRegex("[^ ]* ?[^ ]*[0-9][^ ]*")]
    private static partial Regex Number();
}
