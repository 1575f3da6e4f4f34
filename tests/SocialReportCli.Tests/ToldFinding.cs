using System.Text.RegularExpressions;

namespace SocialReportCli.Tests;

/// <summary>A finding as it was printed on standard error.</summary>
/// <param name="Severity">The word first on its line.</param>
/// <param name="Code">Its code.</param>
/// <param name="Place">Where.</param>
/// <param name="Message">What it says.</param>
/// <param name="Line">The original line, or null when none was shown.</param>
/// <param name="CaretIndex">Where in that line the carets begin.</param>
/// <param name="CaretLength">How many they are.</param>
/// <param name="Hint">What to do, or null.</param>
/// <param name="Text">All of its lines, as printed.</param>
internal sealed partial record ToldFinding(
    string Severity, string Code, string Place, string Message, string? Line, int CaretIndex, int CaretLength, string? Hint, string Text)
{
    private const int Indent = 4;

    /// <summary>As the catalogue writes it.</summary>
    public string Summary => $"{Severity}[{Code}] {Place}" + (Line is null ? "" : $" «{Line.Substring(CaretIndex, Math.Min(CaretLength, Line.Length - CaretIndex))}»");

    /// <summary>The place's line and column; 0 for what it doesn't have, null for a cell of a sheet.</summary>
    public (string File, int Line, int Column)? Position =>
        PlaceParts().Match(Place) is { Success: true } match
            ? (match.Groups["file"].Value, Number(match.Groups["line"]), Number(match.Groups["column"]))
            : null;

    public static IReadOnlyList<ToldFinding> Read(string errors)
    {
        var found = new List<ToldFinding>();
        var lines = errors.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Head().Match(lines[i]) is not { Success: true } head)
                continue;
            var below = lines.Skip(i + 1).TakeWhile(line => line.StartsWith(new string(' ', Indent), StringComparison.Ordinal)).Select(line => line[Indent..]).ToList();
            var carets = below.FindIndex(line => Carets().IsMatch(line));
            var hint = below.Skip(carets + 1).LastOrDefault();
            found.Add(new ToldFinding(
                head.Groups["severity"].Value, head.Groups["code"].Value, head.Groups["place"].Value, head.Groups["message"].Value,
                carets > 0 ? below[carets - 1] : null, carets > 0 ? below[carets].IndexOf('^', StringComparison.Ordinal) : 0,
                carets > 0 ? below[carets].Count(letter => letter == '^') : 0, hint,
                string.Join('\n', lines[i..(i + 1 + below.Count)])));
        }
        return found;
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, System.Globalization.CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<severity>fel|varning|notis)\[(?<code>SR\d{4})\] (?<place>.+?): (?<message>.+)$")]
    private static partial Regex Head();

    [GeneratedRegex(@"^[ \t]*\^+$")]
    private static partial Regex Carets();

    [GeneratedRegex(@"^(?<file>[^\[\]]+?)(:(?<line>\d+))?(:(?<column>\d+))?$")]
    private static partial Regex PlaceParts();
}
