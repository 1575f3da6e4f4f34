using SocialReport.Workspaces;

namespace SocialReport.Manifests;

/// <summary>
/// The files of a workspace, with a memory of what was asked of them. Each question is put to the disk once: a report is of one
/// version of each file, the one that its manifest names, also when somebody saves the file while it is built.
/// </summary>
/// <param name="files">The files.</param>
public sealed class RecordedFiles(IInputFiles files) : IInputFiles
{
    private readonly SortedDictionary<string, FileStamp> _stamps = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> _contents = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, bool> _exists = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, IReadOnlyList<string>> _files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, IReadOnlyList<string>> _folders = new(StringComparer.Ordinal);

    /// <summary>Every file read so far, in ordinal order of paths.</summary>
    public IReadOnlyList<FileStamp> Stamps => [.. _stamps.Values];

    /// <summary>What else was asked so far, in ordinal order of paths.</summary>
    public AskedFiles Asked => new(
        [.. _exists.Where(file => file.Value && !_stamps.ContainsKey(file.Key)).Select(file => file.Key)],
        [.. _exists.Where(file => !file.Value && !_stamps.ContainsKey(file.Key)).Select(file => file.Key)],
        [.. _files.Select(folder => new FolderListing(folder.Key, false, folder.Value)), .. _folders.Select(folder => new FolderListing(folder.Key, true, folder.Value))]);

    /// <inheritdoc/>
    public bool Exists(string path) => _stamps.ContainsKey(path) || Remembered(_exists, path, files.Exists);

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path) => Remembered(_contents, path, name =>
    {
        var content = files.Read(name);
        _stamps[name] = FileStamp.Of(name, content.Span);
        return content;
    });

    /// <inheritdoc/>
    public InputStream Open(string path)
    {
        var stream = files.Open(path);
        // Read twice and changed between: no file is ever what the report was made of.
        stream.Stamped += stamp => _stamps[path] = _stamps.TryGetValue(path, out var first) && first != stamp ? stamp with { Sha256 = "" } : stamp;
        return stream;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Files(string folder) => Remembered(_files, folder, files.Files);

    /// <inheritdoc/>
    public IReadOnlyList<string> Folders(string folder) => Remembered(_folders, folder, files.Folders);

    private static T Remembered<T>(SortedDictionary<string, T> memory, string path, Func<string, T> ask)
    {
        if (!memory.TryGetValue(path, out var answer))
            memory.Add(path, answer = ask(path));
        return answer;
    }
}
