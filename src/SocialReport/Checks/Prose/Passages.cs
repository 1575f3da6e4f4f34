using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SocialReport.Documents;
using SocialReport.Templates;

namespace SocialReport.Checks.Prose;

/// <summary>Takes an evaluated text apart into passages.</summary>
internal static partial class Passages
{
    /// <summary>The passages in the text's order; tables of the report and gaps stand for themselves and are left out.</summary>
    public static IReadOnlyList<Passage> Of(RenderedText text)
    {
        var passages = new List<Passage>();
        var (lines, places) = (text.Markdown.Split('\n'), new SourceMap(text));
        var heading = "";
        // Filled while the section is read: a table after a paragraph is its own as much as one before.
        var tables = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < lines.Length;)
        {
            if (string.IsNullOrWhiteSpace(lines[index]))
            {
                index++;
                continue;
            }
            var kind = KindOf(lines[index]);
            var end = index + 1;
            // A paragraph goes on until a blank line or something else begins.
            while (kind == PassageKind.Paragraph && end < lines.Length && !string.IsNullOrWhiteSpace(lines[end]) && KindOf(lines[end]) == PassageKind.Paragraph && !ItemMark().IsMatch(lines[end]))
                end++;
            if (kind == PassageKind.Heading)
                tables = new HashSet<string>(StringComparer.Ordinal);
            var builder = new PassageBuilder(text, places, tables);
            for (; index < end; index++)
                builder.AddLine(lines[index], index, MarkLength(lines[index]));
            if (builder.Build(kind, heading) is not { } passage)
                continue;
            if (kind == PassageKind.Heading)
                heading = passage.Text;
            passages.Add(passage);
        }
        return passages;
    }

    private static PassageKind KindOf(string line) => line.TrimStart() switch
    {
        ['#', ..] => PassageKind.Heading,
        ['|', ..] => PassageKind.TableLine,
        _ => PassageKind.Paragraph,
    };

    /// <summary>How much of a line says what it is: a heading's or an item's mark, a footnote's number.</summary>
    private static int MarkLength(string line) => Mark().Match(line).Length;

    [GeneratedRegex(@"^\s*(?:[-*+]\s|[0-9]{1,9}[.)]\s|>\s|\[\^[^\]]+\]:)")]
    private static partial Regex ItemMark();

    [GeneratedRegex(@"^\s*(?:#{1,6}\s+|(?:>\s*)*(?:[-*+]\s+|[0-9]{1,9}[.)]\s+)?(?:\[\^[^\]]+\]:\s*)?)")]
    private static partial Regex Mark();

    /// <summary>Puts a passage together, and leaves out what is markup.</summary>
    private sealed partial class PassageBuilder(RenderedText text, SourceMap places, HashSet<string> tables)
    {
        private readonly StringBuilder _text = new();
        private readonly List<PassagePart> _parts = [];
        private bool _isBlock;

        public void AddLine(string line, int lineIndex, int from)
        {
            if (_text.Length > 0)
                AddTyped(" ", lineIndex, from);
            for (var index = from; index < line.Length;)
            {
                if (line[index] == RenderedText.TokenStart && line.IndexOf(RenderedText.TokenEnd, index) is > 0 and var end)
                {
                    AddInsert(int.Parse(line.AsSpan(index + 1, end - index - 1), CultureInfo.InvariantCulture), lineIndex, index);
                    index = end + 1;
                    continue;
                }
                if (Markup().Match(line, index) is { Success: true, Length: > 0 } markup)
                {
                    index += markup.Length;
                    continue;
                }
                var next = line.AsSpan(index + 1).IndexOfAny(Special);
                var stop = next < 0 ? line.Length : index + 1 + next;
                AddTyped(line[index..stop], lineIndex, index);
                index = stop;
            }
        }

        public Passage? Build(PassageKind kind, string heading) =>
            _isBlock || _parts.Count == 0 || string.IsNullOrWhiteSpace(_text.ToString()) ? null : new Passage(kind, _text.ToString(), heading, tables, _parts, places, text);

        /// <summary>What a token or markup begins with.</summary>
        private static readonly SearchValues<char> Special = SearchValues.Create("\uE000*\\[]{`");

        private void AddTyped(string typed, int lineIndex, int columnIndex)
        {
            _parts.Add(new PassagePart(_text.Length, typed.Length, lineIndex, columnIndex, -1));
            _text.Append(typed);
        }

        private void AddInsert(int insert, int lineIndex, int columnIndex)
        {
            if (text.Inserts[insert] is Insert.TableBlock { TableId: var shown })
                tables.Add(shown);
            else if (text.Inserts[insert] is Insert.Figure { Id: var id } && id.Address.IndexOf('/', StringComparison.Ordinal) is > 0 and var end)
                tables.Add(id.Address[..end]);
            var printed = text.Inserts[insert] switch
            {
                Insert.Figure figure => figure.Text,
                Insert.Words words => words.Value,
                _ => null,
            };
            if (printed is null)
            {
                _isBlock = true;
                return;
            }
            if (printed.Length == 0)
                return;
            _parts.Add(new PassagePart(_text.Length, printed.Length, lineIndex, columnIndex, insert));
            _text.Append(printed);
        }

        // Strong and emphasised words, a link's target, a footnote's mark, attributes, a backslash before what it keeps.
        [GeneratedRegex(@"\G(?:\*{1,3}|\]\([^)]*\)|\[\^[^\]]+\]|\{[#.:][^}]*\}|[\[\]`]|\\)")]
        private static partial Regex Markup();
    }
}
