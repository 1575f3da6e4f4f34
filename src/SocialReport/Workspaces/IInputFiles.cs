namespace SocialReport.Workspaces;

/// <summary>
/// The files of a workspace, by path from its folder with forward slashes. The one seam to the machine's disk:
/// every step takes what it needs through this, so that a test can hand it a workspace in memory.
/// </summary>
public interface IInputFiles
{
    /// <summary>Whether the file exists.</summary>
    bool Exists(string path);

    /// <summary>The file's bytes, also while another program such as Excel holds it open.</summary>
    /// <exception cref="UnreadableFileException">The file can't be read.</exception>
    ReadOnlyMemory<byte> Read(string path);

    /// <summary>Opens a file that may be too large to hold, to be read once from its beginning to its end.</summary>
    /// <exception cref="UnreadableFileException">The file can't be opened.</exception>
    InputStream Open(string path);

    /// <summary>The names of the files directly in a folder, in ordinal order; none when there is no such folder.</summary>
    IReadOnlyList<string> Files(string folder);

    /// <summary>The names of the folders directly in a folder, in ordinal order; none when there is no such folder.</summary>
    IReadOnlyList<string> Folders(string folder);
}

/// <summary>A file of the workspace is there but can't be read: no permission, a broken disk, or no file of text or cells at all.</summary>
/// <param name="path">Its path from the workspace folder.</param>
/// <param name="cause">What the system says.</param>
public sealed class UnreadableFileException(string path, Exception? cause) : IOException(path, cause)
{
    /// <summary>The file's path from the workspace folder.</summary>
    public string Path { get; } = path;
}
