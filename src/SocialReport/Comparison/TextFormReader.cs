using System.Text.RegularExpressions;

namespace SocialReport.Comparison;

/// <summary>Reads the Markdown that the text renderer writes; anything else is read as far as it goes.</summary>
internal sealed partial class TextFormReader
{
    private const string Footnotes = "Fotnoter";
    private const string Contents = "Innehåll";
    private const string ChartMark = "Diagram: ";

    private readonly List<TextSection> _sections = [];
    private readonly List<string> _parents = [];
    private readonly List<string> _names = [];
    private readonly List<string> _sentences = [];
    private readonly List<TextTable> _tables = [];
    private (int Level, string? Number, string Title) _heading = (0, null, "");
    private string _title = "";
    private string? _chart;
    private bool _lastIsStrong;

    /// <summary>Reads a text with line feeds.</summary>
    public static TextForm Read(string markdown)
    {
        var reader = new TextFormReader();
        var lines = markdown.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            var first = index;
            while (index < lines.Length && lines[index].StartsWith('|'))
                index++;
            if (index > first)
                reader.AddTable(lines[first..index]);
            if (index < lines.Length && lines[index].Length > 0)
                reader.AddLine(lines[index]);
        }
        reader.CloseSection();
        return new TextForm(reader._title, reader._sections);
    }

    private void AddLine(string line)
    {
        if (Heading().Match(line) is { Success: true } heading)
            AddHeading(heading.Groups["marks"].Length - 1, PlainMarkdown.Of(heading.Groups["words"].Value));
        else if (Footnote().Match(line) is { Success: true } footnote)
        {
            if (_heading.Title != Footnotes)
                OpenSection(1, null, Footnotes);
            AddSentence(footnote.Groups["words"].Value);
        }
        else
            AddSentence(Leading().Replace(line, ""));
    }

    private void AddHeading(int level, string words)
    {
        if (level == 0)
        {
            _title = words;
            return;
        }
        var number = Number().Match(words);
        OpenSection(level, number.Success ? number.Groups["number"].Value : null, number.Success ? number.Groups["title"].Value : words);
    }

    private void OpenSection(int level, string? number, string title)
    {
        CloseSection();
        _heading = (level, number, title);
        Put(_parents, level, title);
        Put(_names, level, number is null ? "" : $"{number} {title}");
    }

    private static void Put(List<string> path, int level, string name)
    {
        if (path.Count >= level)
            path.RemoveRange(level - 1, path.Count - level + 1);
        while (path.Count < level - 1)
            path.Add("");
        path.Add(name);
    }

    private void CloseSection()
    {
        // The list of contents says again what the headings say.
        if (_heading.Title != Contents || _tables.Count > 0)
            _sections.Add(new TextSection(string.Join('/', _parents), _heading.Level, _heading.Number, _heading.Title, [.. _sentences], [.. _tables])
            {
                Above = _heading.Number is null ? _names.LastOrDefault(name => name.Length > 0, "") : "",
            });
        _sentences.Clear();
        _tables.Clear();
        (_chart, _lastIsStrong) = (null, false);
    }

    private void AddSentence(string line)
    {
        var words = PlainMarkdown.Of(line);
        if (words.Length == 0)
            return;
        _lastIsStrong = line.StartsWith("**", StringComparison.Ordinal) && line.EndsWith("**", StringComparison.Ordinal) && line.IndexOf("**", 2, StringComparison.Ordinal) == line.Length - 2;
        if (_lastIsStrong && words.StartsWith(ChartMark, StringComparison.Ordinal))
            _chart = words[ChartMark.Length..];
        _sentences.Add(words);
    }

    private void AddTable(string[] lines)
    {
        var caption = "";
        var isChart = !_lastIsStrong && _chart is not null;
        if (isChart)
            caption = _chart!;
        else if (_lastIsStrong)
        {
            caption = _sentences[^1];
            _sentences.RemoveAt(_sentences.Count - 1);
        }
        (_chart, _lastIsStrong) = (null, false);
        _tables.Add(new TextTable(caption, isChart, PlainMarkdown.Cells(lines[0]), [.. lines.Skip(2).Select(PlainMarkdown.Cells)]));
    }

    [GeneratedRegex("^(?<marks>#{1,6}) (?<words>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?<number>\d{1,3}(?:\.\d{1,3})*) (?<title>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\[\^\d+\]: (?<words>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Footnote();

    /// <summary>Indentation, marks of quotes and list items.</summary>
    [GeneratedRegex(@"^(?:\s|> ?|- |\d+\. )+", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();
}
