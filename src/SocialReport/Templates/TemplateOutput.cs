using System.Globalization;
using System.Text;
using SocialReport.Diagnostics;
using SocialReport.Expressions;

namespace SocialReport.Templates;

/// <summary>
/// The text of a template as it grows: typed text, tokens for values, and blocks kept apart by blank lines.
/// It remembers where each line was typed.
/// </summary>
internal sealed class TemplateOutput
{
    private readonly StringBuilder _text = new();
    private readonly List<Insert> _inserts = [];
    private readonly List<SourceLocation> _lines = [];
    private SourceLocation? _lineOrigin;
    private SourceLocation _latest;

    // After a block, until its line ends: the spaces seen, and what to do when more than spaces follows.
    private StringBuilder? _heldSpaces;
    private Action? _notAlone;

    // After that line: blank lines more than the one that there is already are left out.
    private bool _isAfterBlock;

    /// <summary>How many characters the text has.</summary>
    public int Length => _text.Length;

    /// <summary>Whether nothing but spaces stands on the line so far.</summary>
    public bool IsAtLineStart
    {
        get
        {
            for (var index = _text.Length - 1; index >= 0 && _text[index] != '\n'; index--)
            {
                if (_text[index] is not (' ' or '\t'))
                    return false;
            }
            return _heldSpaces is null;
        }
    }

    /// <summary>Adds typed text as it is.</summary>
    public void AddText(SourceText source, int start, int end)
    {
        while (start < end)
        {
            var lineBreak = source.Content.IndexOf('\n', start, end - start);
            var stop = lineBreak < 0 ? end : lineBreak;
            if (stop > start)
                AddRun(source.Content[start..stop], source.LocationOf(start));
            if (lineBreak >= 0)
                EndLine(source.LocationOf(lineBreak));
            start = stop + (lineBreak < 0 ? 0 : 1);
        }
    }

    /// <summary>Adds text that nobody typed, without line breaks.</summary>
    public void AddRun(string text, SourceLocation origin)
    {
        _latest = origin;
        if (_heldSpaces is not null)
        {
            if (text.AsSpan().Trim(" \t").IsEmpty)
            {
                _heldSpaces.Append(text);
                return;
            }
            ReleaseBlock();
        }
        _lineOrigin ??= origin;
        _isAfterBlock = false;
        _text.Append(text);
    }

    /// <summary>Adds a value as a token.</summary>
    public void AddInsert(Insert insert)
    {
        var index = _inserts.Count.ToString(CultureInfo.InvariantCulture);
        AddRun($"{RenderedText.TokenStart}{index}{RenderedText.TokenEnd}", insert.Source);
        _inserts.Add(insert);
    }

    /// <summary>Adds a token that stands in a paragraph of its own.</summary>
    /// <param name="insert">What it stands for.</param>
    /// <param name="notAlone">Called when other text turns out to stand on its line.</param>
    public void AddBlock(Insert insert, Action notAlone)
    {
        if (!IsAtLineStart && _heldSpaces is null)
            notAlone();
        StartBlock(insert.Source);
        AddInsert(insert);
        EndBlock(notAlone);
    }

    /// <summary>Goes to a new paragraph, unless one has just begun.</summary>
    public void StartBlock(SourceLocation origin)
    {
        _heldSpaces = null;
        while (_text.Length > 0 && _text[^1] is ' ' or '\t')
            _text.Length--;
        while (_text.Length > 0 && !EndsWithBlankLine())
            BreakLine(origin);
    }

    /// <summary>Says that what follows on a later line is a new paragraph.</summary>
    /// <param name="notAlone">Called when text follows on this line after all; null when it then simply goes on.</param>
    public void EndBlock(Action? notAlone)
    {
        if (_text.Length == 0)
            return;
        _heldSpaces = new StringBuilder();
        _notAlone = notAlone;
    }

    /// <summary>The text, with a place for each of its lines.</summary>
    public RenderedText Finish(IReadOnlyList<TextFigure> figures)
    {
        _lines.Add(_lineOrigin ?? _latest);
        return new RenderedText(_text.ToString(), _inserts, _lines) { Figures = figures };
    }

    private void ReleaseBlock()
    {
        var spaces = _heldSpaces;
        _heldSpaces = null;
        if (_notAlone is null)
        {
            _text.Append(spaces);
            return;
        }
        _notAlone();
        StartBlock(_latest);
    }

    private void EndLine(SourceLocation origin)
    {
        _latest = origin;
        if (_heldSpaces is not null)
        {
            StartBlock(origin);
            _isAfterBlock = true;
        }
        else if (!_isAfterBlock)
        {
            BreakLine(origin);
        }
    }

    private void BreakLine(SourceLocation origin)
    {
        _text.Append('\n');
        _lines.Add(_lineOrigin ?? origin);
        _lineOrigin = null;
    }

    private bool EndsWithBlankLine() => _text[^1] == '\n' && (_text.Length == 1 || _text[^2] == '\n');
}
