using System.Diagnostics;
using System.Globalization;
using SocialReport;

namespace SocialReportCli;

/// <summary>
/// Puts a report's files in their folder: written beside first, and renamed when all are whole. When one can't take
/// its place the earlier ones are put back, so that a report is never half old and half new.
/// </summary>
internal static class OutputFolder
{
    private const string New = "tmp";
    private const string Old = "gammal";

    /// <exception cref="IOException">A file can't be written; the earlier report is untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to; the earlier report is untouched.</exception>
    public static void Write(string folder, IReadOnlyList<OutputFile> files)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in files)
            CleanUp(folder, file.Name);
        // A report that somebody has locked is left as it is, also where the system would let us replace it.
        if (files.FirstOrDefault(file => IsReadOnly(Path.Combine(folder, file.Name))) is { } locked)
            throw new ReadOnlyFileException(locked.Name);
        try
        {
            foreach (var file in files)
            {
                using var stream = File.Create(Beside(folder, file.Name, New));
                stream.Write(file.Content.Span);
                stream.Flush(flushToDisk: true);
            }
            Swap(folder, files);
        }
        finally
        {
            foreach (var file in files)
                Delete(Beside(folder, file.Name, New));
        }
    }

    private static void Swap(string folder, IReadOnlyList<OutputFile> files)
    {
        var done = new List<string>();
        try
        {
            foreach (var file in files)
            {
                var target = Path.Combine(folder, file.Name);
                if (File.Exists(target))
                    File.Copy(target, Beside(folder, file.Name, Old), overwrite: true);
                done.Add(file.Name);
                File.Move(Beside(folder, file.Name, New), target, overwrite: true);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            foreach (var name in done)
                PutBack(folder, name);
            throw;
        }
        foreach (var name in done)
            Delete(Beside(folder, name, Old));
    }

    private static void PutBack(string folder, string name)
    {
        var (target, old) = (Path.Combine(folder, name), Beside(folder, name, Old));
        if (File.Exists(old))
            File.Move(old, target, overwrite: true);
        else if (!File.Exists(Beside(folder, name, New)))
            Delete(target);
    }

    private static bool IsReadOnly(string path) => File.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly);

    private static string Beside(string folder, string name, string kind) =>
        Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $".{name}.{Environment.ProcessId}.{kind}"));

    /// <summary>Removes what a run that was broken off left beside a file; another run at work keeps its own.</summary>
    private static void CleanUp(string folder, string name)
    {
        foreach (var kind in new[] { New, Old })
        {
            foreach (var left in Directory.EnumerateFiles(folder, $".{name}.*.{kind}"))
            {
                var number = Path.GetFileName(left)[(name.Length + 2)..^(kind.Length + 1)];
                if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var process) || !IsRunning(process))
                    Delete(left);
            }
        }
    }

    private static bool IsRunning(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return processId != Environment.ProcessId && !process.HasExited;
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What is left beside harms nobody, and the next run tries again.
        }
    }
}

/// <summary>A file of an earlier report is read-only.</summary>
/// <param name="name">The file's name.</param>
internal sealed class ReadOnlyFileException(string name) : UnauthorizedAccessException(name);
