using System.Text;

namespace SocialReport.Comparison;

/// <summary>Takes the marks away from a line of the Markdown that the text renderer writes.</summary>
internal static class PlainMarkdown
{
    /// <summary>The words of a line.</summary>
    public static string Of(string markdown)
    {
        var words = new StringBuilder(markdown.Length);
        for (var index = 0; index < markdown.Length; index++)
        {
            var letter = markdown[index];
            var rest = markdown.AsSpan(index);
            if (letter == '\\' && index + 1 < markdown.Length && char.IsAscii(markdown[index + 1]) && !char.IsAsciiLetterOrDigit(markdown[index + 1]) && markdown[index + 1] != ' ')
                words.Append(markdown[++index]);
            else if (letter == '\\' && index + 1 == markdown.Length)
                break;
            else if (letter == '*' && !IsAlone(markdown, index))
                continue;
            else if (rest.StartsWith("&#123;"))
                (index, _) = (index + 5, words.Append('{'));
            else if (rest.StartsWith("<br>"))
                (index, _) = (index + 3, words.Append(' '));
            else if (rest.StartsWith("[^") && rest.IndexOf(']') is var mark and > 0)
                index += mark;
            else if (letter == '[')
                continue;
            else if (rest.StartsWith("](") && LinkEnd(rest) is var end and > 0)
                index += end;
            else
                words.Append(letter);
        }
        return words.ToString().Trim(' ');
    }

    /// <summary>The cells of a table's line.</summary>
    public static IReadOnlyList<string> Cells(string line)
    {
        var cells = new List<string>();
        var start = line.StartsWith('|') ? 1 : 0;
        for (var index = start; index < line.Length; index++)
        {
            if (line[index] == '\\')
                index++;
            else if (line[index] == '|')
            {
                cells.Add(Of(line[start..index].Trim(' ')));
                start = index + 1;
            }
        }
        return cells;
    }

    private static int LinkEnd(ReadOnlySpan<char> rest) => rest.Length > 2 && rest[2] == '<' ? rest.IndexOf(">)") + 1 : rest.IndexOf(')');

    private static bool IsAlone(string markdown, int index) =>
        index > 0 && markdown[index - 1] == ' ' && index + 1 < markdown.Length && markdown[index + 1] == ' ';
}
