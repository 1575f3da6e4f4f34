using DiffPlex;
using SocialReport.Snapshots;

namespace SocialReport.Comparison;

/// <summary>Finds the sentences that differ between two versions.</summary>
internal static class SentenceComparison
{
    private const double LeastAlike = 0.45;

    /// <summary>The sentences of a section that differ, in the later version's order.</summary>
    public static IEnumerable<(string? Old, string? New)> Between(IReadOnlyList<string> old, IReadOnlyList<string> current)
    {
        var result = new Differ().CreateCustomDiffs(string.Join('\n', old), string.Join('\n', current), ignoreWhiteSpace: false, text => text.Length == 0 ? [] : text.Split('\n'));
        foreach (var block in result.DiffBlocks)
        {
            var gone = result.PiecesOld[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)].Select(words => new Said(words)).ToList();
            var come = result.PiecesNew[block.InsertStartB..(block.InsertStartB + block.InsertCountB)].Select(words => new Said(words)).ToList();
            var pairing = Pairing<Said>.Of(gone, come, [], (left, right) => Likeness.OfSentences(left.Words, right.Words) is var likeness && likeness >= LeastAlike ? likeness : 0);
            foreach (var words in pairing.Removed)
                yield return (words.Words, null);
            foreach (var words in come)
                yield return (pairing.Matched.FirstOrDefault(pair => ReferenceEquals(pair.New, words)).Old?.Words, words.Words);
        }
    }

    /// <summary>The words of the later sentence, each with whether it is not in the earlier one.</summary>
    public static IReadOnlyList<(string Word, bool IsChanged)> Words(string old, string current)
    {
        var result = new Differ().CreateCustomDiffs(old, current, ignoreWhiteSpace: false, text => [.. Likeness.Tokens(text)]);
        var changed = result.DiffBlocks.SelectMany(block => Enumerable.Range(block.InsertStartB, block.InsertCountB)).ToHashSet();
        return [.. result.PiecesNew.Select((word, index) => (word, changed.Contains(index)))];
    }

    /// <summary>Whether the words between the numbers are the same.</summary>
    public static SnapshotStatus Status(string? old, string? current) =>
        old is null ? SnapshotStatus.New : current is null ? SnapshotStatus.Removed : SnapshotStatus.Changed;

    /// <summary>A sentence of its own, however many have the same words.</summary>
    private sealed class Said(string words)
    {
        public string Words { get; } = words;
    }
}
