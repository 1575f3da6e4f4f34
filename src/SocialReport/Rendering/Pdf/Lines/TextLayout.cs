using SocialReport.Diagnostics;
using SocialReport.Rendering.Pdf.Flow;

namespace SocialReport.Rendering.Pdf.Lines;

/// <summary>Sets broken lines as boxes.</summary>
/// <param name="Breaker">What breaks them.</param>
/// <param name="Leading">Points from line to line.</param>
/// <param name="Base">The style whose letters are centred between one line's top and foot.</param>
/// <param name="Source">The place the text comes from.</param>
internal sealed record TextLayout(LineBreaker Breaker, double Leading, TextStyle Base, SourceLocation Source)
{
    /// <summary>What is told of a word that had to be broken, or is wider than its line; null to tell its source alone.</summary>
    public Func<string, Diagnostic>? TooWide { get; init; }

    /// <summary>Points from a line's top to the line that its letters stand on.</summary>
    public double Baseline
    {
        get
        {
            var (above, below) = (Breaker.Measure.Ascent(Base), Breaker.Measure.Descent(Base));
            return ((Leading - above - below) / 2) + above;
        }
    }

    /// <summary>A last line shorter than this share of the width looks like a word that was left over.</summary>
    private const double ShortLine = 0.15;

    /// <summary>A line above it shorter than this share looks broken off.</summary>
    private const double FullLine = 0.7;

    /// <summary>How much of the width the lines may give up for a longer last one, and in what steps.</summary>
    private const double MostGivenUp = 0.1;
    private const double StepGivenUp = 0.0125;

    /// <summary>One fragment for each line, the last one not a single short word where that can be helped.</summary>
    public IReadOnlyList<Fragment> Lines(IReadOnlyList<TextRun> runs, double width) =>
        [.. Rounded(runs, width).Select(line => Line(line, 0, width))];

    /// <summary>The lines, a little narrower when that fills the last one without another line.</summary>
    private IReadOnlyList<TextLine> Rounded(IReadOnlyList<TextRun> runs, double width)
    {
        var widest = Breaker.Break(runs, width);
        if (widest.Count <= 1 || widest[^1].Width >= width * ShortLine)
            return widest;
        var best = widest;
        for (var given = StepGivenUp; given <= MostGivenUp; given += StepGivenUp)
        {
            var lines = Breaker.Break(runs, width * (1 - given));
            if (lines.Count > widest.Count || lines.SkipLast(1).Any(line => line.Width < width * FullLine))
                break;
            if (lines[^1].Width > best[^1].Width)
                best = lines;
            if (best[^1].Width >= width * ShortLine)
                break;
        }
        return best;
    }

    /// <summary>All lines as one fragment.</summary>
    /// <param name="runs">The text.</param>
    /// <param name="width">Points; infinite for text that is never broken.</param>
    /// <param name="toRight">The share of a line's empty room that stands at its left: 0, ½ or 1.</param>
    public Fragment Block(IReadOnlyList<TextRun> runs, double width, double toRight = 0)
    {
        var built = new FragmentBuilder();
        var height = 0.0;
        foreach (var line in Breaker.Break(runs, width))
        {
            built.Add(Line(line, toRight == 0 ? 0 : (width - line.Width) * toRight, width), 0, height);
            height += Leading;
        }
        return built.Build(height);
    }

    /// <summary>A line that starts at a distance from the left, marked where it does not fit a width in points.</summary>
    public Fragment Line(TextLine line, double x, double width)
    {
        var built = new FragmentBuilder();
        foreach (var piece in line.Pieces)
            built.Add(new TextBox(x + piece.X, 0, piece.Width, Leading, piece.Run, piece.Text, Baseline));
        var word = line.BrokenWord ?? (line.Width > width + LineBreaker.Tolerance ? line.Text : null);
        if (word is not null)
            built.Add(new NoticeBox(x, 0, Leading, TooWide?.Invoke(word) ?? Messages.WordTooWide(Source, word)));
        return built.Build(Leading);
    }
}

/// <summary>A paragraph of text at the left.</summary>
/// <param name="runs">The text.</param>
/// <param name="layout">How its lines are set.</param>
/// <param name="widest">The widest line in points, where there is room for it.</param>
internal sealed class TextBlock(IReadOnlyList<TextRun> runs, TextLayout layout, double widest = double.PositiveInfinity) : Element
{
    private (double Width, LineStack Lines)? _broken;

    public override Measurement Measure(Space space)
    {
        var width = Math.Min(space.Width, widest);
        // Pages are equally wide, so the lines broken for the last one mostly do for the next.
        if (_broken is not { } known || known.Width != width)
            _broken = known = (width, new LineStack(layout.Lines(runs, width), layout.Source));
        return new WidowControl(known.Lines).Measure(space);
    }
}
