using SocialReport.Diagnostics;
using SocialReport.Disclosure;
using SocialReport.Documents;

namespace SocialReport;

/// <summary>Warns of sentences that seem to be about a single person.</summary>
internal static class SinglePersons
{
    public static void Check(Document document, DiagnosticBag diagnostics)
    {
        foreach (var (words, place) in document.Blocks.SelectMany(Words).Concat(document.Footnotes.SelectMany(note => note).SelectMany(Words)))
        {
            foreach (var found in SinglePersonWords.Find(words).Distinct())
                diagnostics.Add(Messages.SinglePerson(place, found));
        }
    }

    private static IEnumerable<(string Words, SourceLocation Place)> Words(Block block) => block switch
    {
        Heading heading => [(PlainText.Of(heading.Content), heading.Source)],
        Paragraph paragraph => [(PlainText.Of(paragraph.Content), paragraph.Source)],
        ListBlock list => list.Items.SelectMany(item => item).SelectMany(Words),
        Callout callout => callout.Content.SelectMany(Words),
        Table table => table.Rows.SelectMany(row => row.Cells).Select(cell => (PlainText.Of(cell.Content), table.Source)),
        _ => [],
    };
}
