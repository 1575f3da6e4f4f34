using SocialReport.Disclosure;
using SocialReport.Facts;
using SocialReport.Workspaces;

namespace SocialReport.Diagnostics;

/// <summary>
/// Adds the original line to the findings that were made far from their file, such as those of a calculation;
/// one place for all of them. Each file is read once.
/// </summary>
/// <param name="files">The workspace.</param>
internal sealed class SourceLines(IInputFiles files)
{
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    /// <summary>The finding with its line, unless it has one, stands in a sheet or is about a whole file or a secret.</summary>
    public Diagnostic Add(Diagnostic finding)
    {
        if (finding.ShowsNoLine)
            return finding;
        finding = AtItsWords(finding);
        var (file, lineNumber, columnNumber, sheet) = finding.Location;
        if (finding.SourceLine is not null || sheet is not null || lineNumber == 0 || finding.Code == PersonalIdentityNumber.Code)
            return finding;
        if (LinesOf(file).ElementAtOrDefault(lineNumber - 1) is not { } line || columnNumber > line.Length + 1 || PersonalIdentityNumber.IsIn(line))
            return finding;
        return finding with { SourceLine = line, Length = finding.Length > 1 || columnNumber == 0 ? finding.Length : LengthAt(file, line, columnNumber - 1) };
    }

    /// <summary>Moves a finding from where its paragraph begins to where its words stand, when they are found there as typed.</summary>
    private Diagnostic AtItsWords(Diagnostic finding)
    {
        var place = finding.Location;
        if (finding.Words is not { Length: > 0 } words || place.LineNumber == 0 || place.Sheet is not null)
            return finding;
        var lines = LinesOf(place.File);
        for (var i = place.LineNumber - 1; i < lines.Length && lines[i].Length > 0; i++)
        {
            var from = i == place.LineNumber - 1 ? Math.Min(Math.Max(0, place.ColumnNumber - 1), lines[i].Length) : 0;
            if (lines[i].IndexOf(words, from, StringComparison.Ordinal) is var index and >= 0)
                return finding with { Location = place with { LineNumber = i + 1, ColumnNumber = index + 1 }, Length = words.Length };
        }
        return finding;
    }

    private string[] LinesOf(string file)
    {
        if (!_lines.TryGetValue(file, out var lines))
        {
            lines = files.Exists(file)
                ? TextDecoder.Decode(files.Read(file).Span).ReplaceLineEndings("\n").Split('\n')
                : [];
            _lines.Add(file, lines);
        }
        return lines;
    }

    /// <summary>How far the cell, the name, the quoted text or the flow map that begins at an index reaches.</summary>
    private static int LengthAt(string file, string line, int index)
    {
        if (index >= line.Length)
            return 1;
        if (file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            return Math.Max(1, line.AsSpan(index).IndexOfAny(";\t") is var cell and >= 0 ? cell : line.Length - index);
        if (file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && line[index] is '{' or '[')
            return line.TrimEnd().Length - index;
        if (line[index] == '[' && line.IndexOf(']', index) is var bracket and > 0)
            return bracket + 1 - index;
        if (line[index] is '"' or '\'' && line.IndexOf(line[index], index + 1) is var end and > 0)
            return end + 1 - index;
        return Math.Max(1, line.Skip(index).TakeWhile(letter => char.IsLetterOrDigit(letter) || letter == '_').Count());
    }
}
