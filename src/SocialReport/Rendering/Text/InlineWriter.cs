using System.Globalization;
using System.Text;
using SocialReport.Documents;

namespace SocialReport.Rendering.Text;

/// <summary>Where running text stands; what needs a backslash depends on it.</summary>
internal enum InlinePlace
{
    /// <summary>A paragraph, of one or more lines.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A cell of a table.</summary>
    Cell,
}

/// <summary>Writes one piece of running text as Markdown. Characters are escaped only where they would mean something.</summary>
/// <param name="place">Where it stands.</param>
/// <param name="breaks">The indexes of the spaces, in its plain text, that become ends of line.</param>
internal sealed class InlineWriter(InlinePlace place, HashSet<int> breaks)
{
    private readonly StringBuilder _out = new();
    private int _plainIndex;
    private bool _isStrong;
    private bool _isEmphasis;
    private bool _isLink;

    /// <summary>Writes the content and gives the whole text.</summary>
    public string Write(IReadOnlyList<Inline> content)
    {
        WriteAll(content);
        return _out.ToString();
    }

    private void WriteAll(IReadOnlyList<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Inline.Text text:
                    WriteWords(text.Value, mayBreak: true);
                    break;
                case Inline.PrintedFigure figure:
                    WriteWords(figure.Value, mayBreak: false);
                    break;
                case Inline.Strong strong:
                    Enclose("**", strong.Content, ref _isStrong);
                    break;
                case Inline.Emphasis emphasis:
                    Enclose("*", emphasis.Content, ref _isEmphasis);
                    break;
                case Inline.Link link:
                    WriteLink(link);
                    break;
                case Inline.FootnoteMark mark:
                    OpenBracket();
                    _out.Append(CultureInfo.InvariantCulture, $"^{mark.Number}]");
                    break;
                case Inline.LineBreak:
                    _out.Append(place switch { InlinePlace.Paragraph => "\\\n", InlinePlace.Cell => "<br>", _ => " " });
                    _plainIndex++;
                    break;
            }
        }
    }

    /// <summary>Spaces at the edges are moved outside the marks, which would else not be read as marks.</summary>
    private void Enclose(string mark, IReadOnlyList<Inline> content, ref bool isInside)
    {
        if (isInside)
        {
            WriteAll(content);
            return;
        }
        var start = _out.Length;
        _out.Append(mark);
        isInside = true;
        WriteAll(content);
        isInside = false;

        var inner = _out.ToString(start + mark.Length, _out.Length - start - mark.Length);
        _out.Length = start;
        var core = inner.Trim(' ', '\n');
        if (core.Length == 0)
        {
            _out.Append(inner);
            return;
        }
        var coreStart = inner.IndexOf(core, StringComparison.Ordinal);
        _out.Append(inner, 0, coreStart).Append(mark).Append(core).Append(mark).Append(inner, coreStart + core.Length, inner.Length - coreStart - core.Length);
    }

    private void WriteLink(Inline.Link link)
    {
        // A place in the report has no address in its text.
        if (_isLink || link.IsInside)
        {
            WriteAll(link.Content);
            return;
        }
        OpenBracket();
        _isLink = true;
        WriteAll(link.Content);
        _isLink = false;
        var target = link.Target.OriginalString
            .Replace(" ", "%20", StringComparison.Ordinal)
            .Replace("|", "%7C", StringComparison.Ordinal)
            .Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal);
        _out.Append(target.AsSpan().ContainsAny('(', ')') ? $"](<{target}>)" : $"]({target})");
    }

    /// <summary>An exclamation mark before a bracket would make it an image.</summary>
    private void OpenBracket()
    {
        if (_out.Length > 0 && _out[^1] == '!' && (_out.Length == 1 || _out[^2] != '\\'))
            _out.Insert(_out.Length - 1, '\\');
        _out.Append('[');
    }

    private void WriteWords(string printed, bool mayBreak)
    {
        var words = string.Create(printed.Length, printed, static (letters, from) =>
        {
            for (var index = 0; index < letters.Length; index++)
                letters[index] = char.IsControl(from[index]) || from[index] is '\u2028' or '\u2029' ? ' ' : from[index];
        });
        for (var index = 0; index < words.Length; index++)
        {
            var letter = words[index];
            var plainIndex = _plainIndex++;
            if (letter == ' ')
            {
                if (mayBreak && place == InlinePlace.Paragraph && breaks.Contains(plainIndex))
                    _out.Append('\n');
                else if (!IsAtLineStart)
                    _out.Append(' ');
            }
            else if (letter == '{' && place == InlinePlace.Heading)
            {
                // In a heading attributes are read before backslashes are.
                _out.Append("&#123;");
            }
            else
            {
                var next = index + 1 < words.Length ? words[index + 1] : '\0';
                if (MeansSomething(letter, next, words.AsSpan(index + 1)))
                    _out.Append('\\');
                _out.Append(letter);
            }
        }
    }

    private bool IsAtLineStart => place == InlinePlace.Paragraph && (_out.Length == 0 || _out[^1] == '\n');

    /// <param name="letter">The character to write.</param>
    /// <param name="next">The one after it, or NUL where other text may follow.</param>
    /// <param name="rest">The words after it.</param>
    private bool MeansSomething(char letter, char next, ReadOnlySpan<char> rest)
    {
        var before = _out.Length == 0 ? '\0' : _out[^1];
        var isAlone = before == ' ' && next == ' ';
        return letter switch
        {
            '`' or '[' or '|' or '{' => true,
            ']' => _isLink,
            '\\' => next == '\0' || char.IsAsciiLetterOrDigit(next) is false && char.IsAscii(next) && next != ' ',
            '*' => !isAlone,
            '_' => !isAlone && !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(next)),
            '<' => next is '\0' or '/' or '!' or '?' || char.IsAsciiLetter(next),
            '&' => MayBeEntity(rest),
            '#' => IsAtLineStart || (place == InlinePlace.Heading && next is '#' or ' ' or '\0'),
            '>' => IsAtLineStart,
            '-' or '+' or '=' or '~' => IsAtLineStart && (next is ' ' or '\0' || next == letter),
            '.' or ')' => next is ' ' or '\0' && LineIsNumber,
            _ => false,
        };
    }

    private static bool MayBeEntity(ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] == '#'))
            end++;
        return end == rest.Length || (end > 0 && rest[end] == ';');
    }

    /// <summary>Whether the line has only digits so far: a point after them would make it an item of a list.</summary>
    private bool LineIsNumber
    {
        get
        {
            var start = _out.Length;
            while (start > 0 && char.IsAsciiDigit(_out[start - 1]))
                start--;
            return place == InlinePlace.Paragraph && start < _out.Length && (start == 0 || _out[start - 1] == '\n');
        }
    }
}
