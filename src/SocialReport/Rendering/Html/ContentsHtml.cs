using SocialReport.Documents;

namespace SocialReport.Rendering.Html;

/// <summary>Writes the list of contents as links to the headings.</summary>
internal static class ContentsHtml
{
    /// <summary>Writes the list; its own heading, if it has one, names it.</summary>
    public static void Write(HtmlWriter writer, Heading? heading, ContentsList list, IReadOnlyList<Block> blocks)
    {
        var listed = blocks.SkipWhile(block => block != list).OfType<Heading>().Where(entry => entry.Level <= list.Depth).ToList();
        writer.Open("nav", ("class", "innehall"), ("aria-labelledby", heading?.Anchor), ("aria-label", heading is null ? "Innehåll" : null)).Line();
        if (heading is not null)
            writer.Element("h2", PlainText.Of(heading.Content), ("id", heading.Anchor)).Line();
        WriteLevel(writer, listed, 0, 1);
        writer.Close("nav").Line();
    }

    /// <summary>Writes the entries of a level from an index on, each with those below it; gives the index after the last.</summary>
    private static int WriteLevel(HtmlWriter writer, List<Heading> listed, int index, int level)
    {
        if (index >= listed.Count)
            return index;
        writer.Open("ol").Line();
        while (index < listed.Count && listed[index].Level >= level)
        {
            writer.Open("li");
            if (listed[index].Level == level)
                WriteEntry(writer, listed[index++]);
            if (index < listed.Count && listed[index].Level > level)
                index = WriteLevel(writer, listed, index, level + 1);
            writer.Close("li").Line();
        }
        writer.Close("ol").Line();
        return index;
    }

    private static void WriteEntry(HtmlWriter writer, Heading heading)
    {
        writer.Open("a", ("href", "#" + heading.Anchor));
        if (heading.Number is { } number)
            writer.Element("span", number, ("class", "nr")).Text(" ");
        writer.Open("span").Text(PlainText.Of(heading.Content).Replace('\n', ' ')).Close("span").Close("a");
    }
}
