using SocialReport.Calculation;
using SocialReport.Facts;

namespace SocialReport.Checks.Prose;

/// <summary>Finds the figures that print as a number typed in a sentence, those that the sentence is about first.</summary>
/// <param name="figures">The figures that may be suggested.</param>
internal sealed class FigureSearch(IReadOnlyList<KnownFigure> figures)
{
    private readonly Dictionary<(PrintUnit, int), ILookup<string, KnownFigure>> _byPrint = [];

    private const int NamedHere = 8;
    private const int NamedAbove = 4;
    private const int ColumnNamed = 2;

    // The words of labels short enough to be anything are not looked for.
    private const int ShortestLabel = 4;

    private readonly ILookup<string, KnownFigure> _byLabel = figures
        .Where(figure => figure.Label.Length >= ShortestLabel).ToLookup(figure => figure.Label.ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The figures that are equal to the number as printed, sign apart, nearest to the sentence first.</summary>
    /// <param name="number">The number.</param>
    /// <param name="sentence">The sentence that it stands in.</param>
    /// <param name="heading">The heading of its section.</param>
    public IReadOnlyList<KnownFigure> Equal(ProseNumber number, string sentence, string heading)
    {
        var format = new NumberFormat(number.Unit, number.Decimals);
        if (!_byPrint.TryGetValue((format.Unit, format.Decimals), out var byDigits))
        {
            byDigits = figures.Where(figure => Suits(format.Unit, figure.Figure.Unit)).ToLookup(figure => SwedishNumber.Format(Math.Abs(figure.Value), format), StringComparer.Ordinal);
            _byPrint.Add((format.Unit, format.Decimals), byDigits);
        }
        var (near, around) = (sentence.ToLowerInvariant(), heading.ToLowerInvariant());
        var found = byDigits[number.Digits].Select(figure => (Figure: figure, Score: Score(figure, near, around))).ToList();
        // Where a row is named, what other rows are is chance.
        var least = found.Exists(item => item.Score >= NamedHere) ? NamedHere : IsCommon(number) ? 1 : 0;
        return [.. found.Where(item => item.Score >= least).OrderByDescending(item => item.Score).Select(item => item.Figure).DistinctBy(figure => figure.Name)];
    }

    /// <summary>The figures of the rows that a sentence names, the longest label alone where one holds another.</summary>
    public IReadOnlyList<KnownFigure> Named(string sentence)
    {
        var words = sentence.ToLowerInvariant();
        var labels = _byLabel.Select(label => label.Key).Where(label => Says(words, label)).ToList();
        return [.. labels.Where(label => !labels.Exists(other => other.Length > label.Length && other.Contains(label, StringComparison.Ordinal))).SelectMany(label => _byLabel[label])];
    }

    /// <summary>How much a sentence is about a figure: its row's name first, then what the column is called.</summary>
    private static int Score(KnownFigure figure, string sentence, string heading)
    {
        var score = 0;
        if (figure.Label.Length >= ShortestLabel && Says(sentence, figure.Label.ToLowerInvariant()))
            score += NamedHere;
        else if (figure.Label.Length >= ShortestLabel && Says(heading, figure.Label.ToLowerInvariant()))
            score += NamedAbove;
        if (ColumnWords.SaysOf(sentence, figure))
            score += ColumnNamed;
        return score > 0 && figure.IsPrinted ? score + 1 : score;
    }

    /// <summary>A whole number of at most three digits is equal to many figures, and says nothing of which it is.</summary>
    private static bool IsCommon(ProseNumber number) => number is { Unit: PrintUnit.None or PrintUnit.Percent, Decimals: 0, Digits.Length: <= 3 };

    private static bool Suits(PrintUnit unit, MeasureUnit counts) => unit switch
    {
        PrintUnit.None => counts == MeasureUnit.Count,
        PrintUnit.Percent => counts == MeasureUnit.Share,
        PrintUnit.Kr => counts is MeasureUnit.Amount or MeasureUnit.Price,
        _ => counts == MeasureUnit.Amount,
    };

    private static bool Says(string text, string label)
    {
        for (var index = text.IndexOf(label, StringComparison.Ordinal); index >= 0; index = text.IndexOf(label, index + 1, StringComparison.Ordinal))
        {
            // A word may have an ending of its own: Mottagningen is Mottagning.
            if (index == 0 || !char.IsLetterOrDigit(text[index - 1]))
                return true;
        }
        return false;
    }
}
