using System.Text.RegularExpressions;

namespace SocialReport.Tests.Schemas;

/// <summary>
/// What <c>docs/handbok/nycklar.md</c> says of every key: a heading of the second level is a file and one of the third the places in
/// it, and under each a table of keys.
/// </summary>
internal static partial class KeyDocumentation
{
    private const string Page = "docs/handbok/nycklar.md";

    /// <summary>Every row of the page: the file, and the paths that the key may have there.</summary>
    public static IReadOnlyList<(string Schema, IReadOnlyList<string> Paths, string Says)> Rows { get; } = [.. Read()];

    private static readonly Dictionary<(string, string), string> Said =
        Rows.SelectMany(row => row.Paths.Select(path => ((row.Schema, path), row.Says))).ToDictionary(row => row.Item1, row => row.Says);

    /// <summary>What is said of the key at a path; null when nothing is.</summary>
    public static string? Find(string schema, string path) => Said.GetValueOrDefault((schema, Place(path)));

    /// <summary>A path as the page has it: a value for women is as one for all.</summary>
    public static string Place(string path) => Part().Replace(path, "/*/*");

    private static IEnumerable<(string Schema, IReadOnlyList<string> Paths, string Says)> Read()
    {
        var (schema, places) = ("", new List<string>());
        foreach (var line in File.ReadLines(Repository.Path(Page)))
        {
            var words = Code().Matches(line).Select(code => code.Value.Trim('`')).ToList();
            if (line.StartsWith("## ", StringComparison.Ordinal))
                (schema, places) = (Path.GetFileNameWithoutExtension(words[0]), [.. words.Skip(1).Select(AsPath), ""]);
            else if (line.StartsWith("### ", StringComparison.Ordinal))
                places = [.. words.Select(AsPath)];
            else if (line.StartsWith("| `", StringComparison.Ordinal))
                yield return (schema, [.. places.Select(place => $"{place}/{words[0]}")], Plain(line.Trim('|', ' ').Split(" | ", 2)[1]));
        }
    }

    private static string AsPath(string heading) => "/" + Name().Replace(heading, "*").Replace("-", "[]", StringComparison.Ordinal);

    /// <summary>Without the marks of Markdown, which an editor shows as they are.</summary>
    private static string Plain(string text) => text.Replace("`", "", StringComparison.Ordinal);

    [GeneratedRegex("`[^`]+`", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex("<[^>]+>", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"/\*/(totalt|kvinnor|män|flickor|pojkar)(?=/)", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
