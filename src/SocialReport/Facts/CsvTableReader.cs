using System.Globalization;
using System.Text;
using CsvHelper;
using SocialReport.Diagnostics;
using SocialReport.Disclosure;

namespace SocialReport.Facts;

/// <summary>Reads a csv file into cells, each with its line and column.</summary>
internal static class CsvTableReader
{
    private const int LinesForDelimiter = 50;

    /// <summary>Reads the whole file; null when it can't be read or must not be.</summary>
    /// <param name="file">The file's path, for places.</param>
    /// <param name="bytes">Its content in any usual encoding.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    public static RawTable? Read(string file, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var text = TextDecoder.Decode(bytes);
        // First of all, since every other message shows the line.
        if (PersonalIdentityNumber.Check(file, text) is { Count: > 0 } persons)
        {
            diagnostics.AddRange(persons);
            return null;
        }
        var lines = SplitLines(text);
        if (FindStrayCharacter(file, lines) is { } stray)
        {
            diagnostics.Add(stray);
            return null;
        }
        var isBroken = false;
        var options = new CsvReaderOptions
        {
            Separator = Delimiter(lines),
            HasHeader = false,
            DetectSeparatorHint = false,
            TrackLineNumbers = true,
            OnMalformedRecord = _ => isBroken = true,
        };
        var rows = new List<RawRow>();
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(text), options);
        while (reader.Read())
        {
            var lineNumber = (int)reader.LineNumber;
            if (isBroken)
            {
                diagnostics.Add(Messages.UnpairedQuotes(new SourceLocation(file, lineNumber, 1), lines[lineNumber - 1]));
                return null;
            }
            if (lineNumber == 1 && DeclaredDelimiter(lines[0]) is not null)
                continue;
            var row = Row(reader, file, lineNumber, lines);
            if (row.Filled > 0)
                rows.Add(row);
        }
        return new(new SourceLocation(file), rows);
    }

    // The library gives the record's line and each field's raw bytes; the columns are counted from those.
    private static RawRow Row(CsvReader reader, string file, int lineNumber, string[] lines)
    {
        var cells = new RawCell[reader.FieldCount];
        var line = lineNumber;
        var column = 1;
        for (var i = 0; i < cells.Length; i++)
        {
            var raw = Encoding.UTF8.GetString(reader.GetRawSpan(i));
            var (start, content) = (raw.Length - raw.TrimStart().Length, raw.Trim());
            var firstLine = content.Length == 0 ? 0 : content.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : content.Length;
            cells[i] = new(
                reader.GetString(i).Trim(),
                new SourceLocation(file, line, column + (content.Length == 0 ? 0 : start)),
                lines[line - 1],
                Math.Max(1, firstLine));
            var breaks = SplitLines(raw);
            column = breaks.Length == 1 ? column + raw.Length + 1 : breaks[^1].Length + 2;
            line += breaks.Length - 1;
        }
        return new(cells);
    }

    /// <summary>The delimiter of a first line such as <c>sep=;</c>, or null.</summary>
    private static char? DeclaredDelimiter(string line) =>
        line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && line.ElementAtOrDefault(4) is ';' or '\t' or ',' or '|'
            ? line[4]
            : null;

    /// <summary>
    /// The delimiter that splits most lines into the same number of cells; semicolon before tab before comma,
    /// since numbers hold commas.
    /// </summary>
    internal static char Delimiter(string[] lines)
    {
        if (lines.Length > 0 && DeclaredDelimiter(lines[0]) is { } declared)
            return declared;
        var (best, bestLines) = (';', 0);
        foreach (var candidate in ";\t,")
        {
            var alike = lines.Take(LinesForDelimiter)
                .Select(line => CountOutsideQuotes(line, candidate))
                .Where(count => count > 0)
                .GroupBy(count => count)
                .Select(group => group.Count())
                .DefaultIfEmpty()
                .Max();
            if (alike > bestLines)
                (best, bestLines) = (candidate, alike);
        }
        return best;
    }

    private static int CountOutsideQuotes(string line, char wanted)
    {
        var (count, isQuoted) = (0, false);
        foreach (var character in line)
        {
            if (character == '"')
                isQuoted = !isQuoted;
            else if (character == wanted && !isQuoted)
                count++;
        }
        return count;
    }

    /// <summary>A character that no text should hold: lost in an earlier conversion, or one that marks values in templates.</summary>
    private static Diagnostic? FindStrayCharacter(string file, string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (FindStray(lines[i]) is >= 0 and var j)
                return Messages.StrayCharacter(new SourceLocation(file, i + 1, j + 1), lines[i][j], lines[i]);
        }
        return null;
    }

    /// <summary>The index of such a character in a text; negative when there is none.</summary>
    internal static int FindStray(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\uFFFD' || char.GetUnicodeCategory(text[i]) is UnicodeCategory.PrivateUse || (char.IsControl(text[i]) && text[i] is not ('\t' or '\u0085')))
                return i;
        }
        return -1;
    }

    internal static string[] SplitLines(string text) => text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);
}
