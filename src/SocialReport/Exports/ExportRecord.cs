using System.Text;
using CsvHelper;
using SocialReport.Diagnostics;
using SocialReport.Facts;

namespace SocialReport.Exports;

/// <summary>The row of an export that is being read: its cells as bytes, and for findings as text with their places.</summary>
/// <param name="file">The file's path.</param>
/// <param name="reader">Stands at the row.</param>
/// <param name="showsLine">Whether findings show the line; not when it is about a person.</param>
internal sealed class ExportRecord(string file, CsvReader reader, bool showsLine)
{
    private const int MostShown = 400;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The line that it begins on.</summary>
    public int LineNumber => (int)reader.LineNumber;

    /// <summary>The file's index among the dataset's files.</summary>
    public required int FileIndex { get; init; }

    /// <summary>The number of cells.</summary>
    public int Count => reader.FieldCount;

    /// <summary>The bytes of a cell, without its quotes.</summary>
    public ReadOnlySpan<byte> this[int index] => reader.GetSpan(index);

    /// <summary>The bytes of the whole row, as they stand.</summary>
    public ReadOnlySpan<byte> Raw => reader.RawRecord;

    /// <summary>The text of a cell, without spaces at the ends.</summary>
    public string Text(int index) => index < reader.FieldCount ? Decode(reader.GetSpan(index)).Trim() : "";

    /// <summary>A cell with its place, for a finding.</summary>
    public RawCell Cell(int index)
    {
        var column = 1;
        for (var before = 0; before < Math.Min(index, reader.FieldCount); before++)
            column += Decode(reader.GetRawSpan(before)).Length + 1;
        var raw = index < reader.FieldCount ? Decode(reader.GetRawSpan(index)) : "";
        column += raw.Trim().Length == 0 ? 0 : raw.Length - raw.TrimStart().Length;
        return new RawCell(Text(index), new SourceLocation(file, LineNumber, column), Line, Math.Max(1, raw.Trim().Length));
    }

    /// <summary>The row as a finding shows it: its first line, cut off where it is very long; null when it may not be shown.</summary>
    public string? Line
    {
        get
        {
            if (!showsLine)
                return null;
            var line = Decode(reader.RawRecord);
            var end = line.AsSpan().IndexOfAny('\r', '\n');
            return line[..Math.Min(end < 0 ? line.Length : end, MostShown)];
        }
    }

    /// <summary>Bytes as text: UTF-8 when they can be that, else Windows-1252; letters composed.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Composition.Compose(Strict.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}
