using SocialReport;

namespace SocialReportCli;

/// <summary>
/// Puts a report's files in their folder so that the set is whole or can be made whole, whatever happens on the way. The
/// files are written beside first; a journal then says that all are there; only then do they take their places. A run that
/// finds a journal finishes what it says. One run at a time works in a folder.
/// </summary>
internal static class OutputFolder
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Writes the files.</summary>
    /// <returns>Whether a run that was broken off had left something that was finished first.</returns>
    /// <exception cref="IOException">A file can't be written; the earlier report is untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to; the earlier report is untouched.</exception>
    public static bool Write(string folder, IReadOnlyList<OutputFile> files) => Write(new OutputDisk(), folder, files, Patience);

    internal static bool Write(IOutputDisk disk, string folder, IReadOnlyList<OutputFile> files, TimeSpan patience)
    {
        disk.CreateFolder(folder);
        using var turn = Wait(disk, folder, patience);
        var wasBroken = OutputJournal.Recover(disk, folder);
        // A report that somebody has locked is left as it is, also where the system would let us replace it.
        if (files.FirstOrDefault(file => disk.IsReadOnly(Path.Combine(folder, file.Name))) is { } locked)
            throw new ReadOnlyFileException(locked.Name);
        var journal = new OutputJournal(disk, folder, [.. files.Select(file => file.Name)]);
        // What a run left that was broken off before its files were all there.
        journal.CleanUp();
        try
        {
            foreach (var file in files)
                disk.Write(journal.New(file.Name), file.Content);
            journal.Begin();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            journal.CleanUp();
            throw;
        }
        journal.Finish();
        return wasBroken;
    }

    private static IDisposable Wait(IOutputDisk disk, string folder, TimeSpan patience)
    {
        var waited = TimeSpan.Zero;
        while (true)
        {
            if (disk.Lock(Path.Combine(folder, OutputJournal.LockName)) is { } turn)
                return turn;
            if (waited >= patience)
                throw new FolderBusyException();
            Thread.Sleep(Pause);
            waited += Pause;
        }
    }
}

/// <summary>A file of an earlier report is read-only.</summary>
/// <param name="name">The file's name.</param>
internal sealed class ReadOnlyFileException(string name) : UnauthorizedAccessException(name);

/// <summary>Another run has written in the folder for longer than anyone waits.</summary>
internal sealed class FolderBusyException() : IOException("busy");

/// <summary>A file can't be replaced.</summary>
/// <param name="name">The file's name.</param>
/// <param name="cause">What the system says.</param>
internal sealed class FileInTheWayException(string name, Exception cause) : IOException(name, cause);

/// <summary>Neither the new files nor the earlier ones could take their places; the journal is left for the next run.</summary>
/// <param name="cause">What the system says.</param>
internal sealed class HalfWrittenException(Exception cause) : IOException("half written", cause);
