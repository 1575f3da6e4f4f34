using System.Text.RegularExpressions;
using SocialReport.Calculation;
using SocialReport.Diagnostics;

namespace SocialReport.Checks.Prose;

/// <summary>
/// Finds <c>underskott</c> or <c>överskott</c> before a typed amount that is a variance of the other sign: of the row that the sentence
/// or its heading names, or of a total when no row is named.
/// </summary>
internal static partial class TypedSigns
{
    public static Diagnostic? Check(Passage passage, ProseNumber number, NumberContext around, FigureSearch search)
    {
        if (passage.Kind == PassageKind.TableLine || number.IsNegative || number.Unit is not (PrintUnit.Mnkr or PrintUnit.Tkr or PrintUnit.Kr)
            || Before().Match(passage.Text[..number.Start]) is not { Success: true } match || !passage.IsTyped(match.Index, match.Length))
            return null;
        var named = search.Named(around.Sentence) is { Count: > 0 } here ? here : search.Named(around.Heading);
        var variances = search.Equal(number, around).Figures.Where(figure => figure.IsVariance && figure.Value != 0
            && (named.Count > 0 ? named.Any(other => other.Row == figure.Row) : figure.IsTotal)).ToList();
        var word = match.Groups["word"];
        if (variances.Count == 0 || variances.Exists(figure => figure.Value > 0 == word.Value.StartsWith("över", StringComparison.OrdinalIgnoreCase)))
            return null;
        var written = passage.Text[word.Index..(number.Start + number.Length)];
        return Messages.WordAgainstTyped(passage.PlaceOf(word.Index), word.Value, written, variances[0]);
    }

    // The last such word before the number, with no other number or clause between; what has changed by so much is no variance.
    [GeneratedRegex(
        @"\b(?<word>(?:över|under)skott(?:et|en)?)(?:[ \u00A0](?!(?:ökat|ökar|ökade|minskat|minskar|minskade)\b)\p{L}+){0,6}?[ \u00A0]$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Before();
}
