using System.Globalization;

namespace SocialReport.Exports;

/// <summary>The rows of a file that a number was put together of.</summary>
/// <param name="File">The file's path from the workspace folder.</param>
/// <param name="Rows">Which they are; null when that would tell of few persons.</param>
/// <param name="Sha256">The SHA-256 of the whole file, in small hexadecimal digits.</param>
public sealed record ExportOrigin(string File, OriginRows? Rows, string Sha256)
{
    /// <summary>In words: <c>huvudbok.csv rad 2–1204, 36 rader, sha256 3f2a91c05b7e</c>.</summary>
    public override string ToString() => $"{File}{Rows}, sha256 {Sha256[..12]}";
}

/// <summary>Rows of a file.</summary>
/// <param name="FirstLine">The line of the first of them, from 1.</param>
/// <param name="LastLine">The line of the last of them.</param>
/// <param name="Count">How many they are.</param>
public sealed record OriginRows(int FirstLine, int LastLine, int Count)
{
    /// <summary>In words, after the name of a file: <c> rad 2–1204, 36 rader</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $" rad {(FirstLine == LastLine ? $"{FirstLine}" : $"{FirstLine}–{LastLine}, {Count} rader")}");
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

    /// <summary>The rows; null when there are none.</summary>
    public readonly OriginRows? Rows => _count == 0 ? null : new(_first, _last, _count);
}
