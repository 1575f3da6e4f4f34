using SocialReport.Rendering.Pdf.Hyphenation;

namespace SocialReport.Rendering.Pdf.Lines;

/// <summary>Where a word that is too wide is divided.</summary>
/// <param name="Index">The first character of the next line.</param>
/// <param name="HasHyphen">Whether a hyphen ends the line.</param>
/// <param name="IsForced">Whether no good place fitted.</param>
internal readonly record struct Division(int Index, bool HasHyphen, bool IsForced);

/// <summary>Divides words that are wider than their line.</summary>
internal static class WordDivision
{
    private const string Hyphen = "-";
    private const char EnDash = '\u2013';

    /// <summary>The best division whose first part fits; null when the word is a single character.</summary>
    public static Division? Divide(FlatText text, ITextMeasure measure, int start, int end, double width)
    {
        Division? best = null;
        var bestRank = BreakRank.None;
        foreach (var (index, rank) in Places(text, start, end))
        {
            if (rank < bestRank || WidthUpTo(text, measure, start, index) > width)
                continue;
            (best, bestRank) = (new Division(index, NeedsHyphen(text, index), IsForced: false), rank);
        }
        return best ?? Anywhere(text, measure, start, end, width);
    }

    /// <summary>The width in points of the widest part of a word divided everywhere it may be.</summary>
    public static double LeastWidth(FlatText text, ITextMeasure measure, int start, int end)
    {
        var widest = 0.0;
        foreach (var (index, _) in Places(text, start, end))
        {
            widest = Math.Max(widest, WidthUpTo(text, measure, start, index));
            start = index;
        }
        return Math.Max(widest, text.Width(measure, start, end));
    }

    private static IEnumerable<(int Index, BreakRank Rank)> Places(FlatText text, int start, int end)
    {
        var ranks = SwedishHyphenation.Ranks(text.Text.AsSpan(start, end - start));
        for (var index = start + 1; index < end; index++)
        {
            if (text.HasSoftHyphen(index) || text.Text[index - 1] is EnDash)
                yield return (index, BreakRank.Written);
            else if (ranks[index - start] != BreakRank.None)
                yield return (index, ranks[index - start]);
        }
    }

    private static Division? Anywhere(FlatText text, ITextMeasure measure, int start, int end, double width)
    {
        // No line begins with a hyphen, a comma or a bracket's end unless nothing else stands there.
        var best = Last(onlyBeforeWords: true);
        if (best == 0 || Needed(best) > width)
            best = Last(onlyBeforeWords: false);
        if (best == 0)
            return null;
        return new Division(best, NeedsHyphen(text, best) && Needed(best) <= width, IsForced: true);

        int Last(bool onlyBeforeWords)
        {
            var last = 0;
            for (var index = start + 1; index < end; index++)
            {
                var character = text.Text[index];
                if (char.IsLowSurrogate(character) || IsCombining(character)
                    || (onlyBeforeWords && !char.IsLetterOrDigit(character)))
                    continue;
                if (last > 0 && Needed(index) > width)
                    break;
                last = index;
            }
            return last;
        }

        double Needed(int index) => WidthUpTo(text, measure, start, index);
    }

    private static bool IsCombining(char character) =>
        char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary>Between letters; digits with a hyphen after them would be another number.</summary>
    private static bool NeedsHyphen(FlatText text, int index) =>
        char.IsLetter(text.Text[index - 1]) && char.IsLetter(text.Text[index]);

    /// <summary>The width in points of a first part, with its hyphen.</summary>
    private static double WidthUpTo(FlatText text, ITextMeasure measure, int start, int end) =>
        text.Width(measure, start, end)
        + (NeedsHyphen(text, end) ? measure.Width(Hyphen, text.Slices(end - 1, end).First().Run.Style) : 0);
}
