using System.Text.RegularExpressions;
using SocialReport.Diagnostics;

namespace SocialReport.Checks.Prose;

/// <summary>
/// Holds the words of a report together: those that the table <c>termer.csv</c> says are written otherwise, and abbreviations that are
/// written in two ways in the same report (SIS and SiS).
/// </summary>
internal static partial class Terms
{
    private static readonly Lazy<IReadOnlyList<(string Wrong, string Right, string Reason)>> Table = new(Read);

    private static readonly Lazy<Regex> Wrong = new(() => new Regex(
        $@"(?<![\p{{L}}\p{{Nd}}])(?:{string.Join('|', Table.Value.Select(term => Regex.Escape(term.Wrong)))})(?![\p{{L}}\p{{Nd}}])", RegexOptions.CultureInvariant));

    /// <summary>Each way of writing is told once a report.</summary>
    public static IEnumerable<Diagnostic> Check(CheckedReport report)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        var variants = new List<(Passage Passage, Match Match)>();
        foreach (var passage in report.Passages)
        {
            foreach (var match in Wrong.Value.Matches(passage.Text).Where(match => passage.IsTyped(match.Index, match.Length) && told.Add(match.Value)))
            {
                var (wrong, right, reason) = Table.Value.First(term => term.Wrong == match.Value);
                yield return Messages.OtherTerm(passage.PlaceOf(match.Index), wrong, right, reason);
            }
            variants.AddRange(Abbreviation().Matches(passage.Text).Where(match => passage.IsTyped(match.Index, match.Length)).Select(match => (passage, match)));
        }
        foreach (var same in variants.GroupBy(variant => variant.Match.Value.ToUpperInvariant(), StringComparer.Ordinal))
        {
            var ways = same.GroupBy(variant => variant.Match.Value, StringComparer.Ordinal).OrderByDescending(way => way.Count()).ToList();
            foreach (var rare in ways.Skip(1))
                yield return Messages.TwoSpellings(rare.First().Passage.PlaceOf(rare.First().Match.Index), rare.Key, ways[0].Key);
        }
    }

    private static List<(string, string, string)> Read()
    {
        using var stream = typeof(Terms).Assembly.GetManifestResourceStream("termer.csv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(';')).Select(cells => (cells[0], cells[1], cells[2]))];
    }

    // Two to five letters of which at least two are capitals.
    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])(?=\p{Lu}\p{L}?\p{L}?\p{L}?\p{Lu})\p{L}{2,5}(?![\p{L}\p{Nd}])", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
