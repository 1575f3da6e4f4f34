using SocialReport.Diagnostics;

namespace SocialReport.Exports;

/// <summary>The rows of one export file that can't be counted: the first are told one by one, the rest as how many they are.</summary>
/// <param name="file">The file's path.</param>
internal sealed class BadRows(string file)
{
    /// <summary>How many are told one by one.</summary>
    public const int MostTold = 20;

    private readonly List<Diagnostic> _told = [];
    private readonly List<Diagnostic> _persons = [];
    private int _count;
    private int _personCount;

    /// <summary>Whether there is any.</summary>
    public bool Any => _count + _personCount > 0;

    /// <summary>Adds one. What isn't told needn't be made: a million of them take no longer than their reading.</summary>
    public void Add(Diagnostic? finding)
    {
        if (++_count <= MostTold && finding is not null)
            _told.Add(finding);
    }

    /// <summary>Whether the next one is told.</summary>
    public bool TellsNext => _count < MostTold;

    /// <summary>Adds the place of a personnummer; then nothing else is told of the file.</summary>
    public void AddPerson(Diagnostic finding)
    {
        if (++_personCount <= MostTold)
            _persons.Add(finding);
    }

    /// <summary>What there is to tell.</summary>
    public IEnumerable<Diagnostic> Findings()
    {
        var (told, count) = _personCount > 0 ? (_persons, _personCount) : (_told, _count);
        return count > MostTold ? told.Append(Messages.MoreBadRows(new SourceLocation(file), count - MostTold, _personCount > 0)) : told;
    }
}
