using System.Text;

namespace SocialReport.Documents;

/// <summary>The characters of running text without its markup.</summary>
public static class PlainText
{
    /// <summary>The words and figures as printed; a line break is a line feed, a footnote's mark is left out.</summary>
    public static string Of(IEnumerable<Inline> content)
    {
        var words = new StringBuilder();
        Append(words, content, withFigures: true);
        return words.ToString();
    }

    /// <summary>The words alone, for names that must not change when a figure does.</summary>
    internal static string WithoutFigures(IEnumerable<Inline> content)
    {
        var words = new StringBuilder();
        Append(words, content, withFigures: false);
        return words.ToString();
    }

    private static void Append(StringBuilder words, IEnumerable<Inline> content, bool withFigures)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Inline.Text text:
                    words.Append(text.Value);
                    break;
                case Inline.PrintedFigure figure when withFigures:
                    words.Append(figure.Value);
                    break;
                case Inline.Strong strong:
                    Append(words, strong.Content, withFigures);
                    break;
                case Inline.Emphasis emphasis:
                    Append(words, emphasis.Content, withFigures);
                    break;
                case Inline.Link link:
                    Append(words, link.Content, withFigures);
                    break;
                case Inline.LineBreak:
                    words.Append('\n');
                    break;
            }
        }
    }
}
