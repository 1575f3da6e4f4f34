using System.Diagnostics;
using SocialReport.Workspaces;

namespace SocialReportCli.Watching;

/// <summary>
/// Answers questions on a folder again and again without reading its files each time: a file whose length and time are as they
/// were is as it was. A time that has just changed proves nothing, for a file can be saved twice within the clock's step.
/// </summary>
/// <param name="root">The workspace's folder.</param>
internal sealed class SeenFiles(string root)
{
    // FAT and some file servers count in steps of two seconds.
    private static readonly TimeSpan ClockStep = TimeSpan.FromSeconds(3);

    private readonly DirectoryFiles _files = new(root);
    private readonly Dictionary<string, Seen> _seen = new(StringComparer.Ordinal);

    /// <summary>The answers as things are now.</summary>
    public IReadOnlyDictionary<Question, string> Look(IEnumerable<Question> questions)
    {
        var answers = new Dictionary<Question, string>();
        foreach (var question in questions)
            answers[question] = question.Kind == QuestionKind.Content ? Content(question) : WatchedFiles.Ask(_files, question);
        return answers;
    }

    private string Content(Question question)
    {
        var file = new FileInfo(Path.Combine(root, question.Path.Replace('/', Path.DirectorySeparatorChar)));
        if (!file.Exists)
            return WatchedFiles.Gone;
        var (length, time) = (file.Length, file.LastWriteTimeUtc.Ticks);
        var known = _seen.GetValueOrDefault(question.Path);
        if (known is not null && (known.Length, known.Time) == (length, time) && known.IsSure)
            return known.Answer;
        var first = known is not null && (known.Length, known.Time) == (length, time) ? known.First : Stopwatch.GetTimestamp();
        var answer = WatchedFiles.Ask(_files, question);
        _seen[question.Path] = new Seen(length, time, first, answer, answer != WatchedFiles.Unreadable && Stopwatch.GetElapsedTime(first) > ClockStep);
        return answer;
    }

    /// <summary>A file as it was last read.</summary>
    /// <param name="Length">Its length.</param>
    /// <param name="Time">When it was written, in the file system's words.</param>
    /// <param name="First">When it was first seen so.</param>
    /// <param name="Answer">What it held.</param>
    /// <param name="IsSure">Whether it was read long enough after that for its time to tell of every later change.</param>
    private sealed record Seen(long Length, long Time, long First, string Answer, bool IsSure);
}
