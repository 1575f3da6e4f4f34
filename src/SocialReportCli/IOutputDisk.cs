namespace SocialReportCli;

/// <summary>What writing a report does to a disk, one call a step: the seam where a test makes a step fail, or the run end.</summary>
internal interface IOutputDisk
{
    /// <summary>Makes a folder, and those above it.</summary>
    void CreateFolder(string path);

    /// <summary>Whether there is a file.</summary>
    bool Exists(string path);

    /// <summary>Whether a file is marked as not to be written.</summary>
    bool IsReadOnly(string path);

    /// <summary>A small file's whole content.</summary>
    byte[] Read(string path);

    /// <summary>Writes a file, and doesn't return before it lies on the disk.</summary>
    void Write(string path, ReadOnlyMemory<byte> content);

    /// <summary>Copies a file over another.</summary>
    void Copy(string from, string to);

    /// <summary>Renames a file, in place of another if there is one.</summary>
    void Move(string from, string to);

    /// <summary>Removes a file; nothing when there is none.</summary>
    void Delete(string path);

    /// <summary>Takes a lock that ends with the process; null while another has it.</summary>
    IDisposable? Lock(string path);
}

/// <summary>The machine's disk.</summary>
internal sealed class OutputDisk : IOutputDisk
{
    public void CreateFolder(string path) => Directory.CreateDirectory(path);

    public bool Exists(string path) => File.Exists(path);

    public bool IsReadOnly(string path) => File.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly);

    public byte[] Read(string path) => File.ReadAllBytes(path);

    public void Write(string path, ReadOnlyMemory<byte> content)
    {
        using var stream = File.Create(path);
        stream.Write(content.Span);
        stream.Flush(flushToDisk: true);
    }

    public void Copy(string from, string to) => File.Copy(from, to, overwrite: true);

    public void Move(string from, string to) => File.Move(from, to, overwrite: true);

    public void Delete(string path) => File.Delete(path);

    /// <summary>The system lets go of the lock when the process ends, however it ends.</summary>
    public IDisposable? Lock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException error) when (DiskFault.Of(error) == DiskFaultKind.Busy)
        {
            return null;
        }
        catch (UnauthorizedAccessException) when (OperatingSystem.IsWindows() && File.Exists(path))
        {
            // Windows says so of a file that its holder is just removing.
            return null;
        }
    }
}
