using SocialReport.Workspaces;

namespace SocialReport.Manifests;

/// <summary>The files of a workspace, with a memory of which were read and what they were then.</summary>
/// <param name="files">The files.</param>
public sealed class RecordedFiles(IInputFiles files) : IInputFiles
{
    private readonly SortedDictionary<string, FileStamp> _read = new(StringComparer.Ordinal);

    /// <summary>Every file read so far, in ordinal order of paths.</summary>
    public IReadOnlyList<FileStamp> Stamps => [.. _read.Values];

    /// <inheritdoc/>
    public bool Exists(string path) => files.Exists(path);

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path)
    {
        var content = files.Read(path);
        _read[path] = FileStamp.Of(path, content.Span);
        return content;
    }

    /// <inheritdoc/>
    public InputStream Open(string path)
    {
        var stream = files.Open(path);
        stream.Stamped = stamp => _read[path] = stamp;
        return stream;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Files(string folder) => files.Files(folder);

    /// <inheritdoc/>
    public IReadOnlyList<string> Folders(string folder) => files.Folders(folder);
}
