using System.Text;

namespace SocialReport.Diagnostics;

/// <summary>
/// The page of a code (<c>docs/fel/SRnnnn.md</c>): what is wrong, why it may not pass, what to do, and an example. The pages are
/// carried in the program, so that they can be read without a network.
/// </summary>
/// <param name="Code">The code.</param>
/// <param name="Title">A short heading in Swedish.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Why">Why it isn't let through.</param>
/// <param name="Action">What to do.</param>
/// <param name="ExampleName">What the example breaks, as the catalogue of broken inputs names it, or in a few words.</param>
/// <param name="Example">The message as it is printed.</param>
public sealed record ErrorPage(string Code, string Title, string What, string Why, string Action, string ExampleName, string Example)
{
    private const string Folder = "fel/";
    private const string Fence = "```";

    private static readonly string[] Leads = ["**Vad:**", "**Varför:**", "**Gör så här:**", "**Exempel:**"];

    /// <summary>The codes that have a page, in order.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        .. typeof(ErrorPage).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name[Folder.Length..]))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The page of a code, or null when there is none.</summary>
    public static ErrorPage? Find(string code)
    {
        using var stream = typeof(ErrorPage).Assembly.GetManifestResourceStream($"{Folder}{code}.md");
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>Reads a page.</summary>
    /// <param name="text">The file's text.</param>
    /// <exception cref="FormatException">A part is missing; the pages are the program's own.</exception>
    public static ErrorPage Parse(string text)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        if (lines[0].Split(": ", 2) is not [['#', ' ', .. var code], var title])
            throw new FormatException($"”{lines[0]}” is no heading of a page.");
        var parts = Leads.Select((lead, index) => Part(lines, lead, Leads.ElementAtOrDefault(index + 1))).ToArray();
        // What stands before the first block says what the example is; marks of code blocks are of no use to a reader.
        var example = parts[3].Split('\n');
        var named = example.TakeWhile(line => line.Length > 0 && !line.StartsWith(Fence, StringComparison.Ordinal)).ToList();
        var block = example.Skip(named.Count).Where(line => !line.StartsWith(Fence, StringComparison.Ordinal));
        return new ErrorPage(code, title, parts[0], parts[1], parts[2], string.Join('\n', named), string.Join('\n', block).Trim('\n'));
    }

    private static string Part(string[] lines, string lead, string? next)
    {
        var from = Array.FindIndex(lines, line => line.StartsWith(lead, StringComparison.Ordinal));
        var to = next is null ? lines.Length : Array.FindIndex(lines, line => line.StartsWith(next, StringComparison.Ordinal));
        if (from < 0 || to <= from)
            throw new FormatException($"{lines[0]} lacks {lead}");
        return string.Join('\n', lines[from..to])[lead.Length..].Trim('\n', ' ');
    }
}
