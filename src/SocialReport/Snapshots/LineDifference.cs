using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace SocialReport.Snapshots;

/// <summary>Shows how two texts differ, line by line.</summary>
internal static class LineDifference
{
    /// <summary>How many equal lines are shown around those that differ.</summary>
    private const int Context = 3;

    /// <summary>
    /// The parts that differ: <c>@@ rad 12 @@</c> with the line number in the new text, then equal lines after a
    /// space, old ones after a minus, new ones after a plus. Empty when the texts are the same.
    /// </summary>
    public static string Between(string old, string current)
    {
        var result = new Differ().CreateCustomDiffs(old, current, ignoreWhiteSpace: false, Lines);
        var difference = new StringBuilder();
        var shownUntil = 0;
        for (var index = 0; index < result.DiffBlocks.Count; index++)
        {
            var block = result.DiffBlocks[index];
            var before = Math.Max(shownUntil, block.InsertStartB - Context);
            if (index == 0 || before > shownUntil)
                difference.Append(CultureInfo.InvariantCulture, $"@@ rad {before + 1} @@\n");
            Append(difference, ' ', result.PiecesNew[before..block.InsertStartB]);
            AppendChange(difference, block, result);

            var after = block.InsertStartB + block.InsertCountB;
            var next = index + 1 < result.DiffBlocks.Count ? result.DiffBlocks[index + 1].InsertStartB : result.PiecesNew.Length;
            shownUntil = Math.Min(next, after + Context);
            Append(difference, ' ', result.PiecesNew[after..shownUntil]);
        }
        return difference.ToString();
    }

    /// <summary>The lines of a text, each with its end.</summary>
    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..next]);
            start = next;
        }
        return [.. lines];
    }

    private static void AppendChange(StringBuilder difference, DiffBlock block, DiffResult result)
    {
        var old = result.PiecesOld[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)];
        var current = result.PiecesNew[block.InsertStartB..(block.InsertStartB + block.InsertCountB)];
        if (old.Select(WithPlainSpaces).SequenceEqual(current.Select(WithPlainSpaces), StringComparer.Ordinal))
        {
            // Only the kinds of space differ, which nobody would see.
            old = Array.ConvertAll(old, WithVisibleSpaces);
            current = Array.ConvertAll(current, WithVisibleSpaces);
        }
        Append(difference, '-', old);
        Append(difference, '+', current);
    }

    private static string WithPlainSpaces(string line) => line.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    private static string WithVisibleSpaces(string line) =>
        line.Replace("\u00A0", "[U+00A0]", StringComparison.Ordinal).Replace("\u202F", "[U+202F]", StringComparison.Ordinal);

    private static void Append(StringBuilder difference, char mark, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            difference.Append(mark).Append(Shown(line)).Append('\n');
    }

    /// <summary>A line as shown: a carriage return, and a last line without an end, would else not be seen.</summary>
    private static string Shown(string line)
    {
        var hasEnd = line.EndsWith('\n');
        var words = (hasEnd ? line[..^1] : line).Replace("\r", "[CR]", StringComparison.Ordinal);
        return hasEnd ? words : words + " [inget radslut]";
    }
}
