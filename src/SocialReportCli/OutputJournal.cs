using System.Text;

namespace SocialReportCli;

/// <summary>
/// The swap of a set of files: each new one waits as <c>.name.ny</c>, each earlier one is kept as <c>.name.gammal</c> until
/// all are in place. The journal's first line says which way a broken swap is finished: forward while it runs, back after a
/// file could not take its place. A rename is the only step that any file ever sees.
/// </summary>
internal sealed class OutputJournal
{
    /// <summary>The file that one run at a time holds.</summary>
    public const string LockName = ".socrep.lås";

    private const string JournalName = ".socrep.journal";
    private const string Draft = ".socrep.journal.ny";
    private const string Forward = "framåt";
    private const string Back = "bakåt";
    private const string NewEnding = ".ny";
    private const string OldEnding = ".gammal";
    private const string BackEnding = ".åter";

    private readonly IOutputDisk _disk;
    private readonly string _folder;
    private readonly IReadOnlyList<string> _names;

    public OutputJournal(IOutputDisk disk, string folder, IReadOnlyList<string> names)
    {
        _disk = disk;
        _folder = folder;
        _names = names;
    }

    /// <summary>Whether a folder has a swap that was broken off, or that goes on.</summary>
    public static bool IsLeft(string folder) => File.Exists(Path.Combine(folder, JournalName));

    /// <summary>Finishes what an earlier run left: all new files in place, or all the earlier ones back.</summary>
    /// <returns>Whether a swap was broken off.</returns>
    public static bool Recover(IOutputDisk disk, string folder)
    {
        var path = Path.Combine(folder, JournalName);
        if (!disk.Exists(path))
            return false;
        var lines = Encoding.UTF8.GetString(disk.Read(path)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var journal = new OutputJournal(disk, folder, [.. lines.Skip(1).Where(name => name == Path.GetFileName(name))]);
        if (lines is [Back, ..])
            journal.PutBack();
        else
            journal.Finish();
        return true;
    }

    /// <summary>Where a new file waits.</summary>
    public string New(string name) => Beside(name, NewEnding);

    /// <summary>Keeps the earlier files, then says that the new ones are all there: from here on the swap goes forward.</summary>
    public void Begin()
    {
        foreach (var name in _names.Where(name => _disk.Exists(At(name))))
            _disk.Copy(At(name), Beside(name, OldEnding));
        Say(Forward);
    }

    /// <summary>Puts the new files in their places; when one can't take its place, the earlier ones come back.</summary>
    public void Finish()
    {
        foreach (var name in _names.Where(name => _disk.Exists(New(name))))
        {
            try
            {
                _disk.Move(New(name), At(name));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                GoBack();
                throw new FileInTheWayException(name, error);
            }
        }
        _disk.Delete(Path.Combine(_folder, JournalName));
        CleanUp();
    }

    /// <summary>Removes what lies beside the files.</summary>
    public void CleanUp()
    {
        foreach (var name in _names)
        {
            TryDelete(New(name));
            TryDelete(Beside(name, OldEnding));
            TryDelete(Beside(name, BackEnding));
        }
        TryDelete(Path.Combine(_folder, Draft));
    }

    private void GoBack()
    {
        try
        {
            Say(Back);
            PutBack();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new HalfWrittenException(error);
        }
    }

    /// <summary>
    /// The earlier files take their places again; a new one that had none before it goes. Each is copied first, so that
    /// a run that ends here can be repeated by the next.
    /// </summary>
    private void PutBack()
    {
        // A file whose new version still waits was never replaced.
        foreach (var name in _names.Where(name => !_disk.Exists(New(name))))
        {
            if (_disk.Exists(Beside(name, OldEnding)))
            {
                _disk.Copy(Beside(name, OldEnding), Beside(name, BackEnding));
                _disk.Move(Beside(name, BackEnding), At(name));
            }
            else
                _disk.Delete(At(name));
        }
        _disk.Delete(Path.Combine(_folder, JournalName));
        CleanUp();
    }

    private void Say(string direction)
    {
        _disk.Write(Path.Combine(_folder, Draft), Encoding.UTF8.GetBytes(string.Join('\n', _names.Prepend(direction)) + "\n"));
        _disk.Move(Path.Combine(_folder, Draft), Path.Combine(_folder, JournalName));
    }

    private string At(string name) => Path.Combine(_folder, name);

    private string Beside(string name, string ending) => Path.Combine(_folder, $".{name}{ending}");

    private void TryDelete(string path)
    {
        try
        {
            _disk.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What is left beside harms nobody, and the next run tries again.
        }
    }
}
