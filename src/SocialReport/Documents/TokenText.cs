using System.Globalization;
using SocialReport.Templates;

namespace SocialReport.Documents;

/// <summary>Turns evaluated text that is no Markdown, such as a column's heading, into running text.</summary>
internal static class TokenText
{
    public static IReadOnlyList<Inline> Inlines(RenderedText text)
    {
        var inlines = new List<Inline>();
        var rest = text.Markdown.AsSpan();
        while (!rest.IsEmpty)
        {
            var start = rest.IndexOf(RenderedText.TokenStart);
            AddWords(inlines, (start < 0 ? rest : rest[..start]).ToString());
            if (start < 0)
                break;
            var end = rest.IndexOf(RenderedText.TokenEnd);
            Add(inlines, text.Inserts[int.Parse(rest[(start + 1)..end], CultureInfo.InvariantCulture)]);
            rest = rest[(end + 1)..];
        }
        return inlines;
    }

    private static void Add(List<Inline> inlines, Insert insert)
    {
        if (insert is Insert.Figure figure)
            inlines.Add(new Inline.PrintedFigure(figure.Id, figure.Format, figure.Text));
        else if (insert is Insert.Words words)
            AddWords(inlines, words.Value);
    }

    private static void AddWords(List<Inline> inlines, string words)
    {
        if (words.Length == 0)
            return;
        if (inlines is [.., Inline.Text before])
            inlines[^1] = new Inline.Text(before.Value + words);
        else
            inlines.Add(new Inline.Text(words));
    }
}
