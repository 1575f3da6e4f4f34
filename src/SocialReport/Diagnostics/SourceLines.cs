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
        var (file, lineNumber, columnNumber, sheet) = finding.Location;
        if (finding.SourceLine is not null || sheet is not null || lineNumber == 0 || finding.Code.StartsWith("SR07", StringComparison.Ordinal))
            return finding;
        if (LinesOf(file).ElementAtOrDefault(lineNumber - 1) is not { } line || columnNumber > line.Length || PersonalIdentityNumber.IsIn(line))
            return finding;
        return finding with { SourceLine = line, Length = columnNumber == 0 ? 1 : LengthOfWord(line, columnNumber - 1) };
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

    /// <summary>How far the name, the quoted text or the flow map that begins at an index reaches.</summary>
    private static int LengthOfWord(string line, int index)
    {
        if (line[index] is '{' or '[')
            return line.TrimEnd().Length - index;
        if (line[index] is '"' or '\'' && line.IndexOf(line[index], index + 1) is var end and > 0)
            return end + 1 - index;
        return Math.Max(1, line.Skip(index).TakeWhile(letter => char.IsLetterOrDigit(letter) || letter == '_').Count());
    }
}
