using SocialReport.Calculation;
using SocialReport.Facts;

namespace SocialReport.Checks.Prose;

/// <summary>Finds the figures that print as a number typed in a sentence, those that the sentence is about first.</summary>
/// <param name="figures">The figures that may be suggested.</param>
internal sealed class FigureSearch(IReadOnlyList<KnownFigure> figures)
{
    private readonly Dictionary<(PrintUnit, int), ILookup<string, KnownFigure>> _byPrint = [];

    private const int NamedHere = 16;
    private const int NamedAbove = 6;
    private const int ColumnNamed = 4;
    private const int Total = 3;
    private const int TableOfSection = 1;

    // The words of labels short enough to be anything are not looked for.
    private const int ShortestLabel = 4;

    private readonly ILookup<string, KnownFigure> _byLabel = figures
        .Where(figure => figure.Label.Length >= ShortestLabel).ToLookup(figure => figure.Label.ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The figures that are equal to the number as printed, sign apart, nearest to the sentence first.</summary>
    /// <param name="number">The number.</param>
    /// <param name="around">What it stands in.</param>
    public EqualFigures Equal(ProseNumber number, NumberContext around)
    {
        var format = new NumberFormat(number.Unit, number.Decimals);
        if (!_byPrint.TryGetValue((format.Unit, format.Decimals), out var byDigits))
        {
            byDigits = figures.Where(figure => Suits(format.Unit, figure.Figure.Unit)).ToLookup(figure => SwedishNumber.Format(Math.Abs(figure.Value), format), StringComparer.Ordinal);
            _byPrint.Add((format.Unit, format.Decimals), byDigits);
        }
        var found = byDigits[number.Digits].Select(figure => (Figure: figure, Score: Score(figure, around))).DistinctBy(item => item.Figure.Name).ToList();
        // Where a row is named, what other rows are is chance.
        var least = found.Exists(item => item.Score >= NamedHere) ? NamedHere : IsCommon(number) ? 1 : 0;
        var likely = found.Where(item => item.Score >= least).OrderByDescending(item => item.Score).ToList();
        var isOne = likely.Count > 0 && likely.TrueForAll(item => item.Score < likely[0].Score || item.Figure.SaysSameAs(likely[0].Figure));
        return new EqualFigures([.. likely.Select(item => item.Figure)], isOne && (likely[0].Score >= NamedHere || found.TrueForAll(item => item.Figure.SaysSameAs(likely[0].Figure))));
    }

    /// <summary>The figures of the rows that words, in small letters, name, the longest label alone where one holds another.</summary>
    public IReadOnlyList<KnownFigure> Named(string words)
    {
        var labels = _byLabel.Select(label => label.Key).Where(label => Says(words, label)).ToList();
        return [.. labels.Where(label => !labels.Exists(other => other.Length > label.Length && other.Contains(label, StringComparison.Ordinal))).SelectMany(label => _byLabel[label])];
    }

    /// <summary>
    /// How much a sentence is about a figure: its row's name first, then what the column is called; where no row is named, a total and
    /// the section's own table come before the rest.
    /// </summary>
    private static int Score(KnownFigure figure, NumberContext around)
    {
        var score = 0;
        if (figure.Label.Length >= ShortestLabel && Says(around.Sentence, figure.Label.ToLowerInvariant()))
            score += NamedHere;
        else if (figure.Label.Length >= ShortestLabel && Says(around.Heading, figure.Label.ToLowerInvariant()))
            score += NamedAbove;
        if (ColumnWords.SaysOf(around.ColumnsSaid, figure))
            score += ColumnNamed;
        if (score == 0)
            return 0;
        return score + (figure.IsTotal ? Total : 0) + (around.Tables.Contains(figure.Table) ? TableOfSection : 0) + (figure.IsPrinted ? 1 : 0);
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

/// <summary>The figures that a number may be.</summary>
/// <param name="Figures">The likeliest first.</param>
/// <param name="IsSure">Whether the first is the one: its row is named in the sentence and nothing else is as likely, or nothing else has the value.</param>
internal sealed record EqualFigures(IReadOnlyList<KnownFigure> Figures, bool IsSure);
