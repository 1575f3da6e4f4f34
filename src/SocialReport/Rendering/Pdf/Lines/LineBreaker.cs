namespace SocialReport.Rendering.Pdf.Lines;

/// <summary>
/// Breaks runs into lines: as many words on each as there is room for. A word wider than a line is divided, at a soft
/// hyphen, a compound boundary or a syllable if one fits, else anywhere.
/// </summary>
internal sealed class LineBreaker(ITextMeasure measure)
{
    /// <summary>What sums of widths may differ by, in points.</summary>
    public const double Tolerance = 0.01;

    private const char SoftHyphen = '\u00AD';

    public ITextMeasure Measure => measure;

    /// <summary>The lines for a width in points. At least one character stands on each, however narrow.</summary>
    public IReadOnlyList<TextLine> Break(IReadOnlyList<TextRun> runs, double width)
    {
        var text = FlatText.Of(runs);
        var lines = new List<TextLine>();
        var (start, end, used, brokenWord) = (-1, 0, 0.0, (string?)null);
        foreach (var word in BreakOpportunities.Words(text.Text))
        {
            var from = word.Start;
            var needed = text.Width(measure, from, word.End);
            var gap = start < 0 ? 0 : text.Width(measure, end, from);
            if (start >= 0 && used + gap + needed > width + Tolerance)
            {
                lines.Add(Line(text, start, end, from, hyphen: false, brokenWord));
                (start, used, gap, brokenWord) = (-1, 0, 0, null);
            }
            if (start < 0)
            {
                while (needed > width + Tolerance && WordDivision.Divide(text, measure, from, word.End, width) is { } division)
                {
                    brokenWord = division.IsForced ? text.Text[word.Start..word.End] : null;
                    lines.Add(Line(text, from, division.Index, division.Index, division.HasHyphen, brokenWord));
                    from = division.Index;
                    needed = text.Width(measure, from, word.End);
                    brokenWord = null;
                }
                start = from;
            }
            (used, end) = (used + gap + needed, word.End);
            if (word.EndsLine)
            {
                lines.Add(Line(text, start, end, end + 1, hyphen: false, brokenWord));
                (start, used, brokenWord) = (-1, 0, null);
            }
        }
        if (start >= 0)
            lines.Add(Line(text, start, end, text.Text.Length, hyphen: false, brokenWord));
        return lines;
    }

    /// <summary>The width in points of the text on as few lines as it has line feeds for.</summary>
    public double FullWidth(IReadOnlyList<TextRun> runs) =>
        Break(runs, double.PositiveInfinity).Select(line => line.Width).DefaultIfEmpty().Max();

    /// <summary>The width in points of the widest word, or part of one where it is long enough to be divided.</summary>
    /// <param name="runs">The text.</param>
    /// <param name="shortestDivided">The characters of the shortest word that may be divided.</param>
    public double LeastWidth(IReadOnlyList<TextRun> runs, int shortestDivided)
    {
        var text = FlatText.Of(runs);
        return BreakOpportunities.Words(text.Text)
            .Select(word => word.End - word.Start >= shortestDivided
                ? WordDivision.LeastWidth(text, measure, word.Start, word.End)
                : text.Width(measure, word.Start, word.End))
            .DefaultIfEmpty()
            .Max();
    }

    private TextLine Line(FlatText text, int start, int end, int next, bool hyphen, string? brokenWord)
    {
        var pieces = new List<LinePiece>();
        var x = 0.0;
        foreach (var (run, from, to) in text.Slices(start, end))
        {
            var piece = text.Text[from..to];
            var width = measure.Width(piece, run.Style);
            pieces.Add(new LinePiece(run, piece, x, width));
            x += width;
        }
        // Words of two lines would run together when read aloud if the space between them were dropped.
        if (hyphen)
            Append(SoftHyphen.ToString(), visible: true);
        else if (next > end)
            Append(" ", visible: false);
        return new TextLine(pieces, x, brokenWord);

        void Append(string ending, bool visible)
        {
            if (pieces.Count == 0)
                return;
            var last = pieces[^1];
            var width = visible ? measure.Width(last.Text + ending, last.Run.Style) : last.Width;
            pieces[^1] = last with { Text = last.Text + ending, Width = width };
            x = last.X + width;
        }
    }
}
