using System.Globalization;

namespace SocialReport.Exports;

/// <summary>The rows of a file that a number was put together of.</summary>
/// <param name="File">The file's path from the workspace folder.</param>
/// <param name="FirstLine">The line of the first of them, from 1.</param>
/// <param name="LastLine">The line of the last of them.</param>
/// <param name="Rows">How many they are.</param>
/// <param name="Sha256">The SHA-256 of the whole file, in small hexadecimal digits.</param>
public sealed record ExportOrigin(string File, int FirstLine, int LastLine, int Rows, string Sha256)
{
    /// <summary>In words: <c>huvudbok.csv rad 2–1204, 36 rader, sha256 3f2a91c05b7e</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{File} {(FirstLine == LastLine ? $"rad {FirstLine}" : $"rad {FirstLine}–{LastLine}, {Rows} rader")}, sha256 {Sha256[..12]}");
}

/// <summary>The lines that something was put together of, while a file is read.</summary>
internal struct LineRange
{
    private int _first;
    private int _last;
    private int _count;

    /// <summary>Adds a line; they come in order.</summary>
    public void Add(int lineNumber)
    {
        if (_count++ == 0)
            _first = lineNumber;
        _last = lineNumber;
    }

    /// <summary>Adds the lines of another.</summary>
    public void Add(LineRange other)
    {
        if (other._count == 0)
            return;
        _first = _count == 0 ? other._first : Math.Min(_first, other._first);
        _last = Math.Max(_last, other._last);
        _count += other._count;
    }

    /// <summary>The rows with their file; null when there are none.</summary>
    public readonly ExportOrigin? Of(string file, string sha256) => _count == 0 ? null : new(file, _first, _last, _count, sha256);
}
