using System.Text.RegularExpressions;
using SocialReport.Calculation;
using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Checks.Prose;

/// <summary>
/// Finds words that say one sign beside numbers that say another: <c>underskott om −2,4 mnkr</c> says it twice,
/// <c>ökat från 10 till 8</c> and a typed <c>överskott</c> before a variance below zero contradict themselves.
/// </summary>
internal static partial class SignWords
{
    public static IEnumerable<Diagnostic> Check(CheckedReport report)
    {
        var variances = report.KnownFigures.Where(figure => figure.IsVariance).GroupBy(figure => figure.Figure.Id).ToDictionary(same => same.Key, same => same.First());
        var computed = report.Text.Figures.Where(figure => figure.Operands.Count == 1).ToDictionary(figure => figure.Id, figure => figure.Operands[0]);
        foreach (var passage in report.Passages.Where(passage => passage.Kind != PassageKind.TableLine))
        {
            foreach (Match match in TwiceNegative().Matches(passage.Text))
                yield return Messages.SignSaidTwice(passage.PlaceOf(match.Index), match.Groups["word"].Value, match.Value, IsTyped(passage, match.Groups["word"]));
            foreach (var match in FromTo().Matches(passage.Text).Concat(ToFrom().Matches(passage.Text)))
            {
                if (Amount(match.Groups["to"].Value) is { } to && Amount(match.Groups["from"].Value) is { } from && to != from && IsRise(match.Groups["word"].Value) != to > from)
                    yield return Messages.WordAgainstNumbers(passage.PlaceOf(match.Index), match.Groups["word"].Value, match.Value, IsTyped(passage, match.Groups["word"]));
            }
            foreach (var (start, _, figure) in passage.Figures)
            {
                var id = computed.GetValueOrDefault(figure.Id, figure.Id);
                if (variances.TryGetValue(id, out var variance) && Before().Match(passage.Text[..start]) is { Success: true } word
                    && passage.IsTyped(word.Groups["word"].Index, word.Groups["word"].Length) && SaysOther(word.Groups["word"].Value, variance.Value, variance.Figure.Format))
                    yield return Messages.WordAgainstVariance(passage.PlaceOf(word.Groups["word"].Index), word.Groups["word"].Value, variance);
            }
        }
    }

    private static bool IsTyped(Passage passage, Group group) => passage.IsTyped(group.Index, group.Length);

    private static bool SaysOther(string word, decimal variance, NumberFormat format) =>
        SwedishNumber.Rounded(variance, format with { Negated = false }) is not 0 and var rounded && word.StartsWith("över", StringComparison.OrdinalIgnoreCase) != rounded > 0;

    private static bool IsRise(string word) => Rise().IsMatch(word);

    private static decimal? Amount(string written) =>
        NumberReader.Read(written, NumberStyle.Usual) is NumberReading.Found { Value: CellValue.Number number } ? number.Value : null;

    // Over- or underskott with a minus however far it is told; a change only by how much, for it may well go to or from less than zero.
    [GeneratedRegex(
        @"\b(?<word>(?:över|under)skott\w*)(?:[ \u00A0][\p{L}]+){0,4}[ \u00A0](?:\w+\.? )?[−–-][ \u00A0]?[0-9]"
        + @"|\b(?<word>ökat|ökade|ökar|ökning\w*|minskat|minskade|minskar|minskning\w*)[ \u00A0](?:med|om|på)[ \u00A0](?:(?:ca|cirka|drygt|knappt)[ \u00A0])?[−–-][ \u00A0]?[0-9]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TwiceNegative();

    [GeneratedRegex(
        @"\b(?<word>ökat|ökade|ökar|ökning\w*|stigit|steg|stiger|vuxit|minskat|minskade|minskar|minskning\w*|sjunkit|sjönk|sjunker)\b[^.;:!?]{0,80}?\bfrån[ \u00A0](?:(?:ca|cirka|drygt|knappt)[ \u00A0])?(?<from>[−-]?[0-9][0-9 \u00A0]*(?:,[0-9]+)?)(?<unit>[ \u00A0](?:mnkr|tkr|kr|procent|%|kronor))?[^.;:!?0-9]{0,30}?[ \u00A0]till[ \u00A0](?:(?:ca|cirka|drygt|knappt)[ \u00A0])?(?<to>[−-]?[0-9][0-9 \u00A0]*(?:,[0-9]+)?)(?![\p{Nd}])(?!/)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FromTo();

    // The same told backwards: ökade till 6,6 mnkr från 7,1 mnkr.
    [GeneratedRegex(
        @"\b(?<word>ökat|ökade|ökar|ökning\w*|stigit|steg|stiger|vuxit|minskat|minskade|minskar|minskning\w*|sjunkit|sjönk|sjunker)\b[^.;:!?0-9]{0,60}?\btill[ \u00A0](?:(?:ca|cirka|drygt|knappt)[ \u00A0])?(?<to>[−-]?[0-9][0-9 \u00A0]*(?:,[0-9]+)?)(?:[ \u00A0](?:mnkr|tkr|kr|procent|%|kronor))?[^.;:!?0-9]{0,30}?[ \u00A0]från[ \u00A0](?:(?:ca|cirka|drygt|knappt)[ \u00A0])?(?<from>[−-]?[0-9][0-9 \u00A0]*(?:,[0-9]+)?)(?![\p{Nd}])(?!/)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToFrom();

    [GeneratedRegex(@"\b(?<word>(?:över|under)skott(?:et)?)[ \u00A0](?:(?:är|om|på|med|blir|av|beräknas|väntas|till|uppgår|ca|cirka|drygt|knappt)[ \u00A0])*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex("^(?:ök|stig|steg|vux)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rise();
}
