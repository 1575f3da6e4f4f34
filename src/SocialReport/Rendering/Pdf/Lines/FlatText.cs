using System.Text;

namespace SocialReport.Rendering.Pdf.Lines;

/// <summary>
/// Runs joined to one text, so that a word may go over several of them: white space collapsed, soft hyphens taken out
/// and remembered.
/// </summary>
internal sealed class FlatText
{
    private const char SoftHyphen = '\u00AD';

    private readonly int[] _starts;
    private readonly HashSet<int> _softHyphens;

    private FlatText(IReadOnlyList<TextRun> runs, string text, int[] starts, HashSet<int> softHyphens) =>
        (Runs, Text, _starts, _softHyphens) = (runs, text, starts, softHyphens);

    public IReadOnlyList<TextRun> Runs { get; }

    public string Text { get; }

    public static FlatText Of(IReadOnlyList<TextRun> runs)
    {
        var text = new StringBuilder();
        var starts = new int[runs.Count + 1];
        var softHyphens = new HashSet<int>();
        for (var index = 0; index < runs.Count; index++)
        {
            starts[index] = text.Length;
            foreach (var character in runs[index].Text)
            {
                if (character == SoftHyphen)
                    softHyphens.Add(text.Length);
                else if (character is ' ' or '\t' or '\r')
                    AppendSpace(text);
                else
                    text.Append(character);
            }
        }
        starts[^1] = text.Length;
        return new FlatText(runs, text.ToString(), starts, softHyphens);
    }

    /// <summary>Whether somebody wrote a soft hyphen before the character.</summary>
    public bool HasSoftHyphen(int index) => _softHyphens.Contains(index);

    /// <summary>The width of a range of characters, in points.</summary>
    public double Width(ITextMeasure measure, int start, int end)
    {
        var width = 0.0;
        foreach (var (run, from, to) in Slices(start, end))
            width += measure.Width(Text.AsSpan(from, to - from), run.Style);
        return width;
    }

    /// <summary>The parts of a range, one for each run that it touches.</summary>
    public IEnumerable<(TextRun Run, int Start, int End)> Slices(int start, int end)
    {
        var index = Array.BinarySearch(_starts, start);
        for (index = index < 0 ? ~index - 1 : index; index < Runs.Count && _starts[index] < end; index++)
        {
            var from = Math.Max(start, _starts[index]);
            var to = Math.Min(end, _starts[index + 1]);
            if (from < to)
                yield return (Runs[index], from, to);
        }
    }

    private static void AppendSpace(StringBuilder text)
    {
        if (text.Length == 0 || text[^1] is not (' ' or '\n'))
            text.Append(' ');
    }
}
