using SocialReport.Manifests;
using SocialReport.Workspaces;

namespace SocialReportCli.Watching;

/// <summary>What can be asked of the files of a workspace.</summary>
internal enum QuestionKind
{
    /// <summary>Whether a file is there.</summary>
    Exists,

    /// <summary>What a file holds.</summary>
    Content,

    /// <summary>Which files a folder holds.</summary>
    Files,

    /// <summary>Which folders a folder holds.</summary>
    Folders,
}

/// <summary>A question that a build asked.</summary>
internal readonly record struct Question(QuestionKind Kind, string Path);

/// <summary>
/// The files of a workspace, with a memory of every question and its answer. An answer is a short text: two looks at the same
/// files give the same one.
/// </summary>
/// <param name="files">The files.</param>
internal sealed class WatchedFiles(IInputFiles files) : IInputFiles
{
    /// <summary>The answer for what is there but can't be read: somebody is writing it, or the drive is away.</summary>
    public const string Unreadable = "går inte att läsa";

    /// <summary>The answer for a file that isn't there.</summary>
    public const string Gone = "finns inte";

    private const string There = "finns";

    private readonly Dictionary<Question, string> _answers = [];

    /// <summary>The first answer to every question so far.</summary>
    public IReadOnlyDictionary<Question, string> Answers => _answers;

    /// <inheritdoc/>
    public bool Exists(string path)
    {
        var exists = files.Exists(path);
        _answers.TryAdd(new Question(QuestionKind.Exists, path), exists ? There : Gone);
        return exists;
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path)
    {
        try
        {
            var content = files.Read(path);
            _answers.TryAdd(new Question(QuestionKind.Content, path), OfContent(content.Span));
            return content;
        }
        catch (UnreadableFileException)
        {
            // As a later look would have it, or the two would differ for ever.
            _answers.TryAdd(new Question(QuestionKind.Content, path), files.Exists(path) ? Unreadable : Gone);
            throw;
        }
    }

    /// <inheritdoc/>
    public InputStream Open(string path)
    {
        try
        {
            var stream = files.Open(path);
            stream.Stamped += stamp => _answers.TryAdd(new Question(QuestionKind.Content, path), stamp.Sha256);
            return stream;
        }
        catch (UnreadableFileException)
        {
            _answers.TryAdd(new Question(QuestionKind.Content, path), files.Exists(path) ? Unreadable : Gone);
            throw;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Files(string folder)
    {
        var names = files.Files(folder);
        _answers.TryAdd(new Question(QuestionKind.Files, folder), OfNames(names));
        return names;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Folders(string folder)
    {
        var names = files.Folders(folder);
        _answers.TryAdd(new Question(QuestionKind.Folders, folder), OfNames(names));
        return names;
    }

    /// <summary>The answer to a question as things are now.</summary>
    /// <param name="files">The files.</param>
    /// <param name="question">The question.</param>
    public static string Ask(IInputFiles files, Question question)
    {
        try
        {
            return question.Kind switch
            {
                QuestionKind.Exists => files.Exists(question.Path) ? There : Gone,
                QuestionKind.Files => OfNames(files.Files(question.Path)),
                QuestionKind.Folders => OfNames(files.Folders(question.Path)),
                _ => files.Exists(question.Path) ? OfFile(files, question.Path) : Gone,
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Unreadable;
        }
    }

    private static string OfFile(IInputFiles files, string path)
    {
        // A ledger may be too large to hold.
        using var stream = files.Open(path);
        return stream.Finish().Sha256;
    }

    private static string OfContent(ReadOnlySpan<byte> content) => FileStamp.Of("", content).Sha256;

    private static string OfNames(IEnumerable<string> names) => string.Join('/', names.Where(name => !IsPassing(name)));

    /// <summary>Whether a file is one that programs put beside the one that they save, or hold open: no file of a workspace is called so.</summary>
    private static bool IsPassing(string name) =>
        name.StartsWith('.') || name.StartsWith('~') || name.EndsWith('~') || name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase);
}
