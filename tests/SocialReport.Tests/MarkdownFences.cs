namespace SocialReport.Tests;

/// <summary>The fenced examples of a document of the repository.</summary>
internal static class MarkdownFences
{
    /// <summary>Each example: the words after its opening fence, and its lines.</summary>
    public static List<(string Info, string Content)> Read(string path)
    {
        List<(string, string)> fences = [];
        string? info = null;
        List<string> lines = [];
        foreach (var line in File.ReadLines(Repository.Path(path)))
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                lines.Add(line);
                continue;
            }
            if (info is not null)
                fences.Add((info, string.Join('\n', lines)));
            info = info is null ? line[3..] : null;
            lines.Clear();
        }
        return fences;
    }
}
