namespace SocialReport.Workspaces;

/// <summary>A workspace in a folder on disk.</summary>
/// <param name="root">The workspace folder.</param>
public sealed class DirectoryFiles(string root) : IInputFiles
{
    // Far more than any export of a committee's; a file beyond it was put here by mistake.
    private const long MaxLength = 500_000_000;

    /// <inheritdoc/>
    public bool Exists(string path) => File.Exists(Full(path));

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path)
    {
        try
        {
            using var stream = Stream(path, bufferSize: 4096);
            if (stream.Length > MaxLength)
                throw new UnreadableFileException(path, null);
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return content;
        }
        catch (Exception error) when (error is (IOException and not UnreadableFileException) or UnauthorizedAccessException)
        {
            throw new UnreadableFileException(path, error);
        }
    }

    /// <inheritdoc/>
    public InputStream Open(string path)
    {
        try
        {
            return new InputStream(path, Stream(path, bufferSize: 0));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException(path, error);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Files(string folder) => Names(folder, Directory.EnumerateFiles);

    /// <inheritdoc/>
    public IReadOnlyList<string> Folders(string folder) => Names(folder, Directory.EnumerateDirectories);

    // Excel keeps its files open for writing; sharing all lets us read beside it.
    private FileStream Stream(string path, int bufferSize) =>
        new(Full(path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize);

    private string[] Names(string folder, Func<string, IEnumerable<string>> entries)
    {
        var full = Full(folder);
        if (!Directory.Exists(full))
            return [];
        var names = entries(full).Select(entry => Path.GetFileName(entry)!).ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }

    private string Full(string path) => Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));
}
