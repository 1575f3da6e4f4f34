using SocialReport.Diagnostics;
using SocialReport.Expressions;
using SocialReport.Templates;
using SocialReport.Workspaces;

namespace SocialReport.Checks;

/// <summary>A text of an earlier period as it was typed.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
internal sealed record EarlierText(string Path, IReadOnlyList<string> Paragraphs);

/// <summary>A comment on a row, as it was typed.</summary>
/// <param name="Label">The row's label or id, as its heading has it.</param>
/// <param name="Text">What it says.</param>
/// <param name="Location">Where its heading names the row.</param>
internal sealed record WrittenComment(string Label, string Text, SourceLocation Location);

/// <summary>Reads the texts of a folder without evaluating them; what can't be read was told when its own report was made.</summary>
internal static class EarlierTexts
{
    public static IEnumerable<EarlierText> In(IInputFiles files, string folder)
    {
        foreach (var name in files.Files(folder).Where(name => name.EndsWith(".md", StringComparison.Ordinal)))
        {
            if (TextFile.Read($"{folder}/{name}", files.Read($"{folder}/{name}"), new DiagnosticBag()) is { } file)
                yield return new EarlierText(file.Path, [.. Paragraphs(file)]);
        }
        foreach (var text in files.Folders(folder).SelectMany(name => In(files, $"{folder}/{name}")))
            yield return text;
    }

    /// <summary>The comments of a file, by the label of their heading.</summary>
    public static IReadOnlyList<WrittenComment> Comments(TextFile file)
    {
        var source = new SourceText(file.Text, new SourceLocation(file.Path, 1, 1));
        return [.. CommentFile.Read(source, new DiagnosticBag()).Where(comment => comment.End > comment.Start)
            .Select(comment => new WrittenComment(comment.Label, file.Text[comment.Start..comment.End], comment.LabelSpan.Location))];
    }

    private static IEnumerable<string> Paragraphs(TextFile file)
    {
        var lines = file.Lines;
        for (var index = 0; index < lines.Length; index++)
        {
            if (string.IsNullOrWhiteSpace(lines[index]))
                continue;
            var first = index;
            while (index + 1 < lines.Length && !string.IsNullOrWhiteSpace(lines[index + 1]))
                index++;
            yield return string.Join(' ', lines[first..(index + 1)].Select(line => line.Trim()));
        }
    }
}
