using SocialReport.Diagnostics;

namespace SocialReport.Checks.Prose;

/// <summary>Finds paragraphs that stand twice in the report, and those that stood word for word in the texts of the period before.</summary>
internal static class RepeatedParagraphs
{
    /// <summary>A shorter paragraph may well be said twice; in the sample reports every repetition of this length was a mistake or a summary's.</summary>
    private const int Shortest = 100;

    private const string Expression = "{{";

    public static IEnumerable<Diagnostic> Check(CheckedReport report) => Twice(report).Concat(SinceLast(report));

    private static IEnumerable<Diagnostic> Twice(CheckedReport report)
    {
        var seen = new Dictionary<string, Passage>(StringComparer.Ordinal);
        foreach (var passage in report.Passages.Where(passage => passage.Kind == PassageKind.Paragraph && passage.Text.Length >= Shortest))
        {
            var words = Words(passage.Text);
            if (seen.TryGetValue(words, out var first))
                yield return Messages.ParagraphTwice(passage.PlaceOf(0), Beginning(passage.Text), first.PlaceOf(0), Subject(report, passage.PlaceOf(0).File, passage.Text));
            else
                seen.Add(words, passage);
        }
    }

    private static IEnumerable<Diagnostic> SinceLast(CheckedReport report)
    {
        if (report.Earlier.TextFolder is not { } folder)
            yield break;
        var files = report.Inputs.Workspace.Files;
        var before = EarlierTexts.In(files, folder).SelectMany(file => file.Paragraphs)
            .Where(paragraph => paragraph.Length >= Shortest && !paragraph.Contains(Expression, StringComparison.Ordinal))
            .Select(paragraph => Words(paragraph)).ToHashSet(StringComparer.Ordinal);
        if (before.Count == 0)
            yield break;
        foreach (var passage in report.Passages.Where(passage => passage.Kind == PassageKind.Paragraph && passage.IsAllTyped && passage.Text.Length >= Shortest))
        {
            if (before.Contains(Words(passage.Text)) && passage.File.StartsWith(report.Inputs.PeriodFolder + "/", StringComparison.Ordinal))
                yield return Messages.ParagraphFromLastPeriod(passage.PlaceOf(0), Beginning(passage.Text), folder, Subject(report, passage.File, passage.Text));
        }
    }

    /// <summary>The words as they are compared: markup, white space and capitals apart.</summary>
    private static string Words(string text) =>
        new([.. text.Where(letter => char.IsLetterOrDigit(letter) || letter is ',' or '−').Select(char.ToLowerInvariant)]);

    private static string Beginning(string text)
    {
        var words = text.Split(' ', 6);
        return words.Length < 6 ? text : string.Join(' ', words.Take(5)) + " …";
    }

    private static string Subject(CheckedReport report, string file, string text) =>
        $"{(file.StartsWith(report.Inputs.CommitteeFolder + "/", StringComparison.Ordinal) ? file[(report.Inputs.CommitteeFolder.Length + 1)..] : file)}/{Beginning(text)}";
}
