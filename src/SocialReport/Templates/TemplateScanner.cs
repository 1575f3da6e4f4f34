using SocialReport.Diagnostics;
using SocialReport.Expressions;

namespace SocialReport.Templates;

/// <summary>Cuts a template into text and what stands between braces, as Scriban does.</summary>
internal sealed class TemplateScanner(SourceText source, int start, int end, DiagnosticBag diagnostics)
{
    private readonly string _text = source.Content;

    /// <summary>A piece of a template: text, or the inside of a pair of braces.</summary>
    public readonly record struct Piece(bool IsCode, int Start, int End);

    /// <summary>The pieces in order, with the spaces left out that <c>{{~</c>, <c>{{-</c> and their fellows take away.</summary>
    public IReadOnlyList<Piece> Scan()
    {
        List<Piece> pieces = [];
        var textStart = start;
        var at = start;
        while (at < end)
        {
            var opens = _text.IndexOf("{{", at, end - at, StringComparison.Ordinal);
            ReportUnopened(at, opens < 0 ? end : opens);
            if (opens < 0)
                break;
            var codeStart = opens + 2;
            var leftTrim = codeStart < end && _text[codeStart] is '-' or '~' ? _text[codeStart++] : ' ';
            var closes = FindClose(codeStart);
            if (closes < 0)
            {
                diagnostics.Add(Messages.UnclosedBraces(source.Span(opens, 2)));
                AddText(pieces, textStart, opens);
                at = textStart = AfterUnclosed(codeStart);
                continue;
            }
            var rightTrim = closes > codeStart && _text[closes - 1] is '-' or '~' ? _text[closes - 1] : ' ';
            AddText(pieces, textStart, TrimLeft(textStart, opens, leftTrim));
            pieces.Add(new Piece(true, codeStart, rightTrim == ' ' ? closes : closes - 1));
            at = textStart = TrimRight(closes + 2, rightTrim);
        }
        AddText(pieces, textStart, end);
        return pieces;
    }

    private static void AddText(List<Piece> pieces, int from, int to)
    {
        if (to > from)
            pieces.Add(new Piece(false, from, to));
    }

    private void ReportUnopened(int from, int to)
    {
        var closes = _text.IndexOf("}}", from, to - from, StringComparison.Ordinal);
        if (closes >= 0)
            diagnostics.Add(Messages.UnopenedBraces(source.Span(closes, 2)));
    }

    /// <summary>Where the braces close, texts and comments inside them passed over; below 0 when they don't.</summary>
    private int FindClose(int from)
    {
        for (var at = from; at < end - 1; at++)
        {
            switch (_text[at])
            {
                case '}' when _text[at + 1] == '}':
                    return at;
                case '{' when _text[at + 1] == '{':
                    return -1;
                case '\'' or '"':
                    at = AfterText(at);
                    break;
                case '#':
                    at = AfterComment(at) - 1;
                    break;
                default:
                    break;
            }
        }
        return -1;
    }

    /// <summary>The closing quote of a text on its line; the opening one when there is none, which the lexer will report.</summary>
    private int AfterText(int opens)
    {
        for (var at = opens + 1; at < end && _text[at] != '\n'; at++)
        {
            if (_text[at] == '\\')
                at++;
            else if (_text[at] == _text[opens])
                return at;
        }
        return opens;
    }

    private int AfterComment(int at)
    {
        var after = Lexer.AfterComment(_text, at, end);
        var isLong = at + 1 < end && _text[at + 1] == '#';
        var closes = isLong ? -1 : _text.IndexOf("}}", at, after - at, StringComparison.Ordinal);
        return closes < 0 ? after : closes;
    }

    /// <summary>Where to go on after braces that don't close: at the next line, or the next braces before it.</summary>
    private int AfterUnclosed(int codeStart)
    {
        var line = _text.IndexOf('\n', codeStart, end - codeStart);
        var stop = line < 0 ? end : line;
        var opens = _text.IndexOf("{{", codeStart, stop - codeStart, StringComparison.Ordinal);
        return opens < 0 ? stop : opens;
    }

    private int TrimLeft(int from, int to, char trim)
    {
        while (trim != ' ' && to > from && char.IsWhiteSpace(_text[to - 1]) && (trim == '-' || _text[to - 1] != '\n'))
            to--;
        return to;
    }

    private int TrimRight(int from, char trim)
    {
        while (trim != ' ' && from < end && char.IsWhiteSpace(_text[from]))
        {
            if (_text[from++] == '\n' && trim == '~')
                break;
        }
        return from;
    }
}
