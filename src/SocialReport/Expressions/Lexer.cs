using System.Globalization;
using System.Text;
using SocialReport.Diagnostics;

namespace SocialReport.Expressions;

/// <summary>Cuts a stretch of a text into the tokens of an expression.</summary>
internal sealed class Lexer(SourceText source, int start, int end, DiagnosticBag diagnostics)
{
    /// <summary>An expression has at most this many tokens, so that no stack can overflow on one.</summary>
    public const int MaxTokens = 1000;

    private static readonly (string Sign, TokenKind Kind)[] Signs =
    [
        ("==", TokenKind.Equal), ("!=", TokenKind.NotEqual), ("<=", TokenKind.LessOrEqual), (">=", TokenKind.GreaterOrEqual),
        ("&&", TokenKind.And), ("||", TokenKind.Or), ("??", TokenKind.Coalesce),
        ("<", TokenKind.Less), (">", TokenKind.Greater), ("!", TokenKind.Not), ("?", TokenKind.Question),
        (":", TokenKind.Colon), ("|", TokenKind.Pipe), (".", TokenKind.Dot), ("[", TokenKind.OpenBracket),
        ("]", TokenKind.CloseBracket), ("(", TokenKind.OpenParenthesis), (")", TokenKind.CloseParenthesis),
        ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Times), ("/", TokenKind.Divide),
    ];

    private readonly string _text = source.Content;
    private readonly List<Token> _tokens = [];
    private int _offset = start;

    /// <summary>The tokens, the last of kind End; null when something could not be read, and a diagnostic says what.</summary>
    public IReadOnlyList<Token>? Read()
    {
        while (true)
        {
            var before = _offset;
            var breaksLine = SkipSpace();
            if (_offset >= end)
            {
                _tokens.Add(new Token(TokenKind.End, end, 0, "", 0m, true));
                return _tokens;
            }
            if (breaksLine && _tokens.Count > 0 && !_tokens[^1].GoesOn)
                return Fail(Messages.BrokenStatement(source.Span(_offset, 1)));
            if (_tokens.Count == MaxTokens)
                return Fail(Messages.ExpressionTooLong(source.Span(_offset, 1)));
            if (!ReadToken(isApart: _offset > before || _tokens.Count == 0))
                return null;
        }
    }

    private bool SkipSpace()
    {
        var breaksLine = false;
        while (_offset < end && (char.IsWhiteSpace(_text[_offset]) || _text[_offset] == '#'))
        {
            if (_text[_offset] == '#')
                _offset = AfterComment(_text, _offset, end);
            else
                breaksLine |= _text[_offset++] == '\n';
        }
        return breaksLine;
    }

    /// <summary>Where a comment ends: <c># …</c> with its line, <c>## … ##</c> with its second mark.</summary>
    public static int AfterComment(string text, int offset, int end)
    {
        var isLong = offset + 1 < end && text[offset + 1] == '#';
        var stop = isLong
            ? text.IndexOf("##", offset + 2, end - offset - 2, StringComparison.Ordinal)
            : text.IndexOf('\n', offset, end - offset);
        return stop < 0 ? end : stop + (isLong ? 2 : 0);
    }

    private bool ReadToken(bool isApart)
    {
        var character = _text[_offset];
        if (char.IsLetter(character) || character == '_')
        {
            ReadIdentifier(isApart);
            return true;
        }
        if (char.IsAsciiDigit(character))
            return ReadNumber(isApart);
        if (character is '\'' or '"')
            return ReadText(character, isApart);
        foreach (var (sign, kind) in Signs)
        {
            if (_offset + sign.Length <= end && string.CompareOrdinal(_text, _offset, sign, 0, sign.Length) == 0)
            {
                Add(kind, _offset + sign.Length, "", 0m, isApart);
                return true;
            }
        }
        Fail(Messages.UnknownSign(source.Span(_offset, 1), character));
        return false;
    }

    private void ReadIdentifier(bool isApart)
    {
        var stop = _offset + 1;
        while (stop < end && IsNamePart(_text[stop]))
            stop++;
        Add(TokenKind.Identifier, stop, Composition.Compose(_text[_offset..stop]), 0m, isApart);
    }

    private static bool IsNamePart(char character) =>
        char.IsLetterOrDigit(character) || character == '_' || Composition.IsAccent(character);

    private bool ReadNumber(bool isApart)
    {
        var stop = AfterDigits(_offset);
        if (stop + 1 < end && _text[stop] is '.' && char.IsAsciiDigit(_text[stop + 1]))
            stop = AfterDigits(stop + 1);
        var written = _text[_offset..stop];
        if (stop + 1 < end && _text[stop] == ',' && char.IsAsciiDigit(_text[stop + 1]))
        {
            var length = AfterDigits(stop + 1) - _offset;
            Fail(Messages.DecimalComma(source.Span(_offset, length), _text.Substring(_offset, length)));
            return false;
        }
        if (stop < end && (char.IsLetter(_text[stop]) || _text[stop] == '_'))
        {
            Fail(Messages.NumberRunsIntoName(source.Span(_offset, stop + 1 - _offset)));
            return false;
        }
        if (!decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            Fail(Messages.NumberTooLarge(source.Span(_offset, stop - _offset)));
            return false;
        }
        Add(TokenKind.Number, stop, "", number, isApart);
        return true;
    }

    private int AfterDigits(int offset)
    {
        while (offset < end && char.IsAsciiDigit(_text[offset]))
            offset++;
        return offset;
    }

    private bool ReadText(char quote, bool isApart)
    {
        var content = new StringBuilder();
        for (var stop = _offset + 1; stop < end && _text[stop] != '\n'; stop++)
        {
            var character = _text[stop];
            if (character == quote)
            {
                Add(TokenKind.Text, stop + 1, Composition.Compose(content.ToString()), 0m, isApart);
                return true;
            }
            if (character == '\\' && stop + 1 < end && _text[stop + 1] is '\'' or '"' or '\\')
                stop++;
            content.Append(_text[stop]);
        }
        Fail(Messages.UnclosedText(source.Span(_offset, 1), quote));
        return false;
    }

    private void Add(TokenKind kind, int stop, string text, decimal number, bool isApart)
    {
        _tokens.Add(new Token(kind, _offset, stop - _offset, text, number, isApart));
        _offset = stop;
    }

    private IReadOnlyList<Token>? Fail(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        return null;
    }
}
