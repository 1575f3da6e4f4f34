using System.Text;

namespace SocialReport.Workspaces;

/// <summary>A workspace in memory.</summary>
public sealed class MemoryFiles : IInputFiles
{
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> _files = new(StringComparer.Ordinal);

    /// <summary>Adds or replaces a file.</summary>
    public MemoryFiles With(string path, ReadOnlyMemory<byte> content)
    {
        _files[path] = content;
        return this;
    }

    /// <summary>Adds or replaces a text file in UTF-8.</summary>
    public MemoryFiles With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    /// <inheritdoc/>
    public bool Exists(string path) => _files.ContainsKey(path);

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path) =>
        _files.TryGetValue(path, out var content) ? content : throw new UnreadableFileException(path, null);

    /// <inheritdoc/>
    public InputStream Open(string path) => new(path, new MemoryStream(Read(path).ToArray(), writable: false));

    /// <inheritdoc/>
    public IReadOnlyList<string> Files(string folder) => [.. Below(folder).Where(rest => !rest.Contains('/'))];

    /// <inheritdoc/>
    public IReadOnlyList<string> Folders(string folder) =>
        [.. Below(folder).Where(rest => rest.Contains('/')).Select(rest => rest[..rest.IndexOf('/')]).Distinct()];

    private IEnumerable<string> Below(string folder)
    {
        var prefix = folder.Length == 0 ? "" : folder + "/";
        return _files.Keys.Where(path => path.StartsWith(prefix, StringComparison.Ordinal)).Select(path => path[prefix.Length..]);
    }
}
