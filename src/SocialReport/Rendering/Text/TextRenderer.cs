using System.Globalization;
using SocialReport.Documents;

namespace SocialReport.Rendering.Text;

/// <summary>
/// Writes a document as Markdown for people who compare versions: one sentence a line, numbers exactly as
/// printed, nothing that depends on pages. The same document always gives the same characters.
/// </summary>
public static class TextRenderer
{
    private const int DeepestHeading = 6;

    /// <summary>The whole text; lines end with a line feed, the last one too.</summary>
    public static string Render(Document document)
    {
        var parts = new List<IReadOnlyList<string>> { Head(document.Metadata) };
        foreach (var block in document.Blocks)
            parts.Add(block is ContentsList contents ? Contents(contents, document.Blocks) : Lines(block));
        for (var index = 0; index < document.Footnotes.Count; index++)
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $"[^{index + 1}]: ");
            parts.Add(Hang(mark, 4, Lines(document.Footnotes[index])));
        }
        return string.Concat(Join(parts).Select(line => line.TrimEnd(' ') + "\n"));
    }

    private static List<string> Head(DocumentMetadata metadata)
    {
        List<string> lines = ["# " + Words(metadata.FullTitle), ""];
        if (metadata.IsDraft)
            lines.AddRange(["**UTKAST**", ""]);
        lines.Add("- Nämnd: " + Words(metadata.Committee));
        lines.Add("- Kommun: " + Words(metadata.Municipality));
        lines.Add("- Period: " + Words(metadata.PeriodName));
        lines.Add("- Datum: " + metadata.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (metadata.RegistryNumber is { } registryNumber)
            lines.Add("- Diarienummer: " + Words(registryNumber));
        if (metadata.Version is { } version)
            lines.Add("- Version: " + Words(version));
        if (metadata.Decided is { } decided)
            lines.Add("- Beslutad: " + decided.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return lines;
    }

    private static string Words(string words) => InlineText.Heading([new Inline.Text(words)]);

    private static List<string> Contents(ContentsList contents, IReadOnlyList<Block> blocks)
    {
        var listed = blocks.SkipWhile(block => block != contents).OfType<Heading>().Where(heading => heading.Level <= contents.Depth);
        return [.. listed.Select(heading => new string(' ', 2 * (heading.Level - 1)) + "- " + Title(heading))];
    }

    private static string Title(Heading heading)
    {
        var words = InlineText.Heading(heading.Content);
        return heading.Number is null ? words : $"{heading.Number} {words}";
    }

    private static List<string> Lines(IEnumerable<Block> blocks) => Join(blocks.Select(Lines));

    /// <summary>The report's title is the first level, so that headings stand one level below their own.</summary>
    private static IReadOnlyList<string> Lines(Block block) => block switch
    {
        Heading heading => [new string('#', Math.Min(heading.Level + 1, DeepestHeading)) + " " + Title(heading)],
        Paragraph paragraph => InlineText.Lines(paragraph.Content),
        ListBlock list => ListLines(list),
        Chart chart => ChartLines(chart),
        Table table => TableText.Lines(table),
        Callout callout => CalloutLines(callout),
        Illustration illustration => [$"![{Words(illustration.Content.Alt)}]({illustration.Content.Picture.Name})"],
        _ => [],
    };

    /// <summary>Title, what it shows in words, and its numbers, wherever else they stand: a change of a chart shows in a comparison.</summary>
    private static List<string> ChartLines(Chart chart)
    {
        IReadOnlyList<Inline> title = [new Inline.Text("Diagram: "), .. chart.Title, new Inline.Text(chart.Unit.Length == 0 ? "" : $" ({chart.Unit})")];
        return
        [
            .. InlineText.Lines([new Inline.Strong(title)]), "",
            .. InlineText.Lines([new Inline.Text(chart.Alt)]), "",
            .. TableText.Lines(ChartNumbers.Of(chart) with { Caption = [] }),
            .. chart.Notes.SelectMany(note => InlineText.Lines(note).Prepend("")),
        ];
    }

    private static List<string> ListLines(ListBlock list)
    {
        var isLoose = list.Items.Any(item => !IsTight(item));
        var lines = new List<string>();
        for (var index = 0; index < list.Items.Count; index++)
        {
            var marker = list.Start is { } start ? string.Create(CultureInfo.InvariantCulture, $"{start + index}. ") : "- ";
            var item = isLoose ? Lines(list.Items[index]) : list.Items[index].SelectMany(Lines);
            if (isLoose && index > 0)
                lines.Add("");
            lines.AddRange(Hang(marker, marker.Length, item));
        }
        return lines;
    }

    /// <summary>Whether an item is one paragraph, perhaps with lists under it, and so needs no empty lines.</summary>
    private static bool IsTight(IReadOnlyList<Block> item) =>
        item.Take(1).All(block => block is Paragraph) && item.Skip(1).All(block => block is ListBlock list && list.Items.All(IsTight));

    private static List<string> CalloutLines(Callout callout)
    {
        var content = Lines(callout.Content);
        if (callout.Kind == CalloutKind.Gap)
            content = Hang("**Lucka:** ", 0, content);
        return [.. content.Select(line => ("> " + line).TrimEnd(' '))];
    }

    /// <summary>Puts a mark before the first line and indents the others.</summary>
    private static List<string> Hang(string mark, int indent, IEnumerable<string> lines)
    {
        var hung = lines.Select((line, index) => index == 0 ? mark + line : line.Length == 0 ? "" : new string(' ', indent) + line).ToList();
        return hung.Count > 0 ? hung : [mark.TrimEnd(' ')];
    }

    /// <summary>Sets the parts after each other with an empty line between; a part without lines leaves no trace.</summary>
    private static List<string> Join(IEnumerable<IReadOnlyList<string>> parts)
    {
        var lines = new List<string>();
        foreach (var part in parts.Where(part => part.Count > 0))
        {
            if (lines.Count > 0)
                lines.Add("");
            lines.AddRange(part);
        }
        return lines;
    }
}
