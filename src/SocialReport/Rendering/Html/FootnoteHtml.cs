using System.Globalization;
using SocialReport.Documents;

namespace SocialReport.Rendering.Html;

/// <summary>The footnotes of a page: their marks lead to them, and they lead back to each of their marks.</summary>
/// <param name="notes">The footnotes' contents; the first has number 1.</param>
internal sealed class FootnoteHtml(IReadOnlyList<IReadOnlyList<Block>> notes)
{
    private readonly int[] _marks = new int[notes.Count];

    /// <summary>Writes the mark of a footnote; one that has no footnote is a plain number, told of where it is laid out.</summary>
    public void Mark(HtmlWriter writer, int number)
    {
        var words = HtmlWriter.Number(number);
        if (number < 1 || number > notes.Count)
        {
            writer.Element("sup", words);
            return;
        }
        var count = ++_marks[number - 1];
        writer.Open("sup").Element("a", words,
            ("href", "#" + NoteId(number)), ("id", MarkId(number, count)), ("role", "doc-noteref"), ("aria-label", "Fotnot " + words)).Close("sup");
    }

    /// <summary>Writes the footnotes after the text; <paramref name="write"/> writes the blocks of one.</summary>
    public void Write(HtmlWriter writer, Action<Block> write)
    {
        if (notes.Count == 0)
            return;
        writer.Open("section", ("class", "fotnoter"), ("role", "doc-endnotes"), ("aria-label", "Fotnoter")).Line().Open("ol").Line();
        for (var number = 1; number <= notes.Count; number++)
        {
            writer.Open("li", ("id", NoteId(number)));
            foreach (var block in notes[number - 1])
                write(block);
            writer.Open("p", ("class", "tillbaka"));
            for (var count = 1; count <= _marks[number - 1]; count++)
            {
                var label = $"Tillbaka till fotnot {HtmlWriter.Number(number)} i texten" + (count == 1 ? "" : $", ställe {HtmlWriter.Number(count)}");
                writer.Element("a", "↩\uFE0E", ("href", "#" + MarkId(number, count)), ("role", "doc-backlink"), ("aria-label", label));
            }
            writer.Close("p").Close("li").Line();
        }
        writer.Close("ol").Line().Close("section").Line();
    }

    private static string NoteId(int number) => string.Create(CultureInfo.InvariantCulture, $"fotnot.{number}");

    private static string MarkId(int number, int count) => string.Create(CultureInfo.InvariantCulture, $"fotnot.{number}.{count}");
}
